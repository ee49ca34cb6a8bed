import { mustBeAllowed, mustBeAllowedToTie, type Whereabouts } from '../account/may-do.ts';
import type { Viewer } from '../account/viewer.ts';
import { Conflict, InvalidInput, NotFound } from '../refusals/refusals.ts';
import { sentences } from '../refusals/sentences.ts';
import { fieldsOf, isWrittenByHand, mayTie } from '../vocabulary/by-hand.ts';
import { PLACE_RELATIONS } from '../vocabulary/vocabulary.ts';
import { type ClaimImage, differencesOf, type Step, sameValue } from './claim-image.ts';
import type { ClaimName, Edit, End, TypedChange, TypedProof, TypedReplacement, TypedValue } from './edits.ts';
import { fieldOf, type Known, nameIn } from './known.ts';
import { FRAME_LEVELS, isFictional, isOfTheFrame, mustFollow, TELLING_APART } from './laws.ts';
import { type ReadProof, readProof } from './read-proof.ts';
import { readValue, type Value, writtenValue } from './read-value.ts';
import { freeSlug, slugOf } from './slug.ts';

/** Most edits of one change: a grid of services and poles is one. */
export const MOST_EDITS = 300;

const FRAME_FIELDS = new Set(['name', 'level', 'siren']);
/** Words that may be put right without a proof. */
const TIDIED = new Set(['line', 'text', 'list', 'address']);

/** A change as it will be written, and where it happens. */
export interface Plan {
  readonly steps: readonly Step[];
  /** Collectivities that hold what it touches, themselves and all above. */
  readonly territories: readonly string[];
}

/** Who writes, and under which operation. */
export interface Writing {
  readonly viewer: Viewer | null;
  readonly operation: string;
}

/**
 * What a change does, claim by claim, judged on what the graph holds now. Pure: nothing is written.
 * Throws `Forbidden` for what is not this viewer's to write, `NotFound` for what is not there, `Conflict` for a value that
 * has changed since the form was opened, `InvalidInput` naming the field of the edit otherwise.
 */
export function planOf(change: TypedChange, known: Known, writing: Writing): Plan {
  return new Planning(change, known, writing).plan();
}

/** Images as the edits before have left them; one change may make an entity, tie it, and prove both. */
class Planning {
  private readonly change: TypedChange;
  private readonly known: Known;
  private readonly writing: Writing;
  private readonly before = new Map<string, ClaimImage | null>();
  private readonly after = new Map<string, ClaimImage | null>();
  private readonly made = new Map<string, string>();
  private readonly places = new Map<string, Whereabouts>();
  private readonly touched = new Set<string>();
  private readonly taken: Set<string>;
  private readonly proofs = new Map<TypedProof, ReadProof>();

  constructor(change: TypedChange, known: Known, writing: Writing) {
    this.change = change;
    this.known = known;
    this.writing = writing;
    this.taken = new Set(known.taken);
  }

  plan(): Plan {
    const { edits } = this.change;
    if (edits.length === 0) throw new InvalidInput('edits', sentences.nothingToWrite);
    if (edits.length > MOST_EDITS) throw new InvalidInput('edits', sentences.tooManyEdits(MOST_EDITS));
    // Entities first: a link may be typed before what it ties.
    edits.forEach((edit, index) => {
      if (edit.act === 'MAKE_ENTITY') this.makeEntity(edit, `edits.${index}`);
    });
    edits.forEach((edit, index) => {
      if (edit.act !== 'MAKE_ENTITY') this.follow(edit, `edits.${index}`);
    });
    const steps = [...this.after].flatMap(([claim, after]): Step[] => {
      const before = this.before.get(claim) ?? null;
      return differencesOf(before, after).length === 0 ? [] : [{ claim, before, after }];
    });
    if (steps.length === 0) throw new InvalidInput('edits', sentences.nothingChanges);
    return { steps, territories: [...this.touched] };
  }

  private follow(edit: Exclude<Edit, { act: 'MAKE_ENTITY' }>, at: string): void {
    if (edit.act === 'MAKE_LINK') {
      this.makeLink(edit, at);
      return;
    }
    const claim = this.claimNamed(edit.claim, at);
    this.allowClaim(claim, at);
    if (edit.act === 'CHANGE') this.changeClaim(claim, edit.values, edit.proof, at);
    else if (edit.act === 'PROVE') this.leave(claim, this.proved(claim, edit.proof, at));
    else if (edit.act === 'UNPROVE') this.unprove(claim, edit.evidence, at);
    else this.remove(claim, at);
  }

  private makeEntity(edit: Extract<Edit, { act: 'MAKE_ENTITY' }>, at: string): void {
    const { kind, key } = edit;
    if (fieldsOf(kind).length === 0 || !isEntityKind(kind))
      throw new InvalidInput(`${at}.kind`, sentences.notWrittenByHand);
    if (this.made.has(key)) throw new InvalidInput(`${at}.key`, sentences.keyTwice);
    const properties = this.typedProperties(kind, edit.values, at);
    if (typeof properties['name'] !== 'string')
      throw new InvalidInput(`${at}.values.name`, sentences.nameMissing);
    if (kind === 'Collectivity' && FRAME_LEVELS.has(String(properties['level']))) {
      throw new InvalidInput(`${at}.values.level`, sentences.fromTheFrame);
    }
    const id = freeSlug(slugOf(nameIn(edit)), this.taken);
    this.taken.add(id);
    this.made.set(key, id);
    const keeper = this.placeNew(id, key, at);
    const fictional = this.worldsOf(key, keeper).includes(true);
    const image: ClaimImage = {
      id,
      kind,
      properties: {
        ...properties,
        ...(keeper === null ? {} : { keptBy: keeper }),
        ...(fictional ? { demonstration: true } : {}),
      },
      proofs: [],
    };
    this.before.set(id, null);
    this.after.set(id, this.proved(image, edit.proof, at));
  }

  /**
   * Where a new entity stands: where its links place it, each place being the viewer's; else with the keeper, who is then
   * given back.
   */
  private placeNew(id: string, key: string, at: string): string | null {
    const { viewer } = this.writing;
    const targets = this.change.edits.flatMap((edit) =>
      edit.act === 'MAKE_LINK' &&
      'key' in edit.from &&
      edit.from.key === key &&
      PLACE_RELATIONS.includes(edit.relation) &&
      'id' in edit.to
        ? [edit.to.id]
        : [],
    );
    const places = targets.map((target) => this.known.whereabouts.get(target) ?? []);
    if (places.some((place) => place.length > 0)) {
      for (const place of places) mustBeAllowed(viewer, 'WRITE', [place]);
      this.stand(id, [...new Set(places.flat())]);
      return null;
    }
    const keeper = this.change.keeper;
    const held = keeper === null ? undefined : this.known.whereabouts.get(keeper);
    if (keeper === null || held === undefined || held.length === 0) {
      throw new InvalidInput(`${at}.keeper`, sentences.placeMissing);
    }
    mustBeAllowed(viewer, 'WRITE', [held]);
    this.stand(id, held);
    return keeper;
  }

  private stand(id: string, place: Whereabouts): void {
    this.places.set(id, place);
    for (const territory of place) this.touched.add(territory);
  }

  /** Worlds of what a new entity is tied to: true for the fictional one. */
  private worldsOf(key: string, keeper: string | null): boolean[] {
    const ends = this.change.edits.flatMap((edit) => {
      if (edit.act !== 'MAKE_LINK') return [];
      const { from, to } = edit;
      if ('key' in from && from.key === key && 'id' in to) return [to.id];
      return 'key' in to && to.key === key && 'id' in from ? [from.id] : [];
    });
    return [...ends, ...(keeper === null ? [] : [keeper])].map(
      (id) => this.known.images.get(id)?.properties['demonstration'] === true,
    );
  }

  private makeLink(edit: Extract<Edit, { act: 'MAKE_LINK' }>, at: string): void {
    const { relation } = edit;
    const from = this.endOf(edit.from, `${at}.from`);
    const to = this.endOf(edit.to, `${at}.to`);
    if (!isWrittenByHand(relation) || isEntityKind(relation)) {
      throw new InvalidInput(`${at}.relation`, sentences.notWrittenByHand);
    }
    if (!mayTie(relation, from.kind, to.kind))
      throw new InvalidInput(`${at}.relation`, sentences.notBetweenThese);
    if (from.id === to.id) throw new InvalidInput(`${at}.to`, sentences.tiedToItself);
    if (isFictional(from) !== isFictional(to)) throw new InvalidInput(`${at}.to`, sentences.twoWorlds);
    if (relation === 'PART_OF' && isOfTheFrame(from) && isOfTheFrame(to)) {
      throw new InvalidInput(`${at}.relation`, sentences.fromTheFrame);
    }
    this.allowTie(relation, from.id, to.id);
    const properties = this.typedProperties(relation, edit.values, at);
    const twin = this.known.ties.find(
      (tie) =>
        tie.kind === relation &&
        tie.ends?.from === from.id &&
        tie.ends.to === to.id &&
        tie.properties['until'] === undefined &&
        TELLING_APART.every((part) => sameValue(tie.properties[part] ?? null, properties[part] ?? null)),
    );
    if (twin !== undefined) throw new InvalidInput(`${at}.relation`, sentences.alreadyTied);
    const id = freeSlug(linkId(from.id, relation, to.id), this.taken);
    this.taken.add(id);
    this.before.set(id, null);
    this.after.set(
      id,
      this.proved(
        { id, kind: relation, ends: { from: from.id, to: to.id }, properties, proofs: [] },
        edit.proof,
        at,
      ),
    );
  }

  private changeClaim(
    claim: ClaimImage,
    values: readonly TypedReplacement[],
    proof: TypedProof | null,
    at: string,
  ): void {
    if (values.length === 0) throw new InvalidInput(`${at}.values`, sentences.nothingToWrite);
    let properties = claim.properties;
    values.forEach(({ field: name, read, typed }, index) => {
      const where = `${at}.values.${name}`;
      const field = fieldOf(claim.kind, name);
      if (field === undefined)
        throw new InvalidInput(`${at}.values.${index}.field`, sentences.notWrittenByHand);
      if (isOfTheFrame(claim) && FRAME_FIELDS.has(name))
        throw new InvalidInput(where, sentences.fromTheFrame);
      if (this.change.tidying && !TIDIED.has(field.type)) throw new InvalidInput(where, sentences.notTidying);
      const now = properties[name];
      if (!sameValue(writtenValue(now), read)) throw new Conflict(where, writtenValue(now));
      const value = readValue(field, typed, where);
      if (name === 'name' && value === null) throw new InvalidInput(where, sentences.nameMissing);
      if (name === 'siren') this.mustBeAlone(value, claim.id, where);
      const { [name]: _, ...others } = properties;
      properties = value === null ? others : { ...others, [name]: value };
    });
    mustFollow(properties, `${at}.values.until`);
    const changed = { ...claim, properties };
    this.leave(claim, this.change.tidying ? changed : this.proved(changed, proof, at));
  }

  private unprove(claim: ClaimImage, evidence: string, at: string): void {
    const proofs = claim.proofs.filter(({ id }) => id !== evidence);
    if (proofs.length === claim.proofs.length) throw new NotFound(evidence);
    if (proofs.length === 0) throw new InvalidInput(`${at}.evidence`, sentences.lastProof);
    this.mustSayWhy();
    this.leave(claim, { ...claim, proofs });
  }

  private remove(claim: ClaimImage, at: string): void {
    this.mustSayWhy();
    if (isOfTheFrame(claim)) throw new InvalidInput(`${at}.claim`, sentences.fromTheFrame);
    const leaning = this.known.leaning.get(claim.id) ?? 0;
    const removedToo = this.change.edits.filter(
      (edit) => edit.act === 'REMOVE' && this.isTiedTo(edit.claim, claim.id),
    ).length;
    if (claim.ends === undefined && leaning > removedToo) {
      throw new InvalidInput(`${at}.claim`, sentences.stillTied(leaning - removedToo));
    }
    this.leave(claim, null);
  }

  private isTiedTo(name: ClaimName, id: string): boolean {
    const ends = this.known.images.get(name.id)?.ends;
    return ends !== undefined && (ends.from === id || ends.to === id);
  }

  private mustSayWhy(): void {
    if ((this.change.reason ?? '').trim() === '') throw new InvalidInput('reason', sentences.reasonMissing);
  }

  private leave(before: ClaimImage, after: ClaimImage | null): void {
    if (!this.before.has(before.id)) this.before.set(before.id, this.known.images.get(before.id) ?? null);
    this.after.set(before.id, after);
  }

  private claimNamed(name: ClaimName, at: string): ClaimImage {
    const image = this.after.has(name.id) ? this.after.get(name.id) : this.known.images.get(name.id);
    if (!image || (image.ends === undefined) !== (name.from === undefined)) throw new NotFound(name.id);
    if (!isWrittenByHand(image.kind)) throw new InvalidInput(`${at}.claim`, sentences.notWrittenByHand);
    return image;
  }

  private endOf(end: End, at: string): ClaimImage {
    const id = 'key' in end ? this.made.get(end.key) : end.id;
    if (id === undefined) throw new InvalidInput(at, sentences.unknownKey);
    const image = this.after.get(id) ?? this.known.images.get(id);
    if (!image || !isEntityKind(image.kind)) throw new NotFound(id);
    return image;
  }

  private allowClaim(claim: ClaimImage, at: string): void {
    if (claim.ends) {
      if (claim.kind === 'PART_OF' && claim.properties['vintage'] !== undefined) {
        throw new InvalidInput(`${at}.claim`, sentences.fromTheFrame);
      }
      this.allowTie(claim.kind, claim.ends.from, claim.ends.to);
      return;
    }
    const place = this.placeOf(claim.id);
    mustBeAllowed(this.writing.viewer, 'WRITE', [place]);
    for (const territory of place) this.touched.add(territory);
  }

  private allowTie(relation: string, from: string, to: string): void {
    const [start, end] = [this.placeOf(from), this.placeOf(to)];
    mustBeAllowedToTie(this.writing.viewer, relation, start, end);
    for (const territory of [...start, ...end]) this.touched.add(territory);
  }

  private placeOf(id: string): Whereabouts {
    return this.places.get(id) ?? this.known.whereabouts.get(id) ?? [];
  }

  private typedProperties(code: string, values: readonly TypedValue[], at: string): Record<string, Value> {
    const properties: Record<string, Value> = {};
    values.forEach(({ field: name, typed }, index) => {
      const field = fieldOf(code, name);
      if (field === undefined)
        throw new InvalidInput(`${at}.values.${index}.field`, sentences.notWrittenByHand);
      const where = `${at}.values.${name}`;
      if (name in properties) throw new InvalidInput(where, sentences.oneValueOnly);
      const value = readValue(field, typed, where);
      if (value !== null) properties[name] = value;
    });
    this.mustBeAlone(properties['siren'] ?? null, null, `${at}.values.siren`);
    mustFollow(properties, `${at}.values.until`);
    return properties;
  }

  private mustBeAlone(siren: Value | null, self: string | null, at: string): void {
    const bearer = siren === null ? undefined : this.known.bearers.get(String(siren));
    if (bearer !== undefined && bearer !== self) throw new InvalidInput(at, sentences.sirenBorne(bearer));
  }

  private proved(image: ClaimImage, own: TypedProof | null, at: string): ClaimImage {
    const typed = own ?? this.change.proof;
    if (typed === null)
      throw new InvalidInput(own === null ? 'proof' : `${at}.proof`, sentences.proofMissing);
    const proof = this.readOnce(typed, own === null ? 'proof' : `${at}.proof`);
    const added = proof.on(image.id);
    const others = image.proofs.filter(({ id }) => id !== added.id);
    return { ...image, proofs: [...others, added].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  }

  private readOnce(typed: TypedProof, at: string): ReadProof {
    const read = this.proofs.get(typed);
    if (read) return read;
    const sources = [...this.known.images.values()].filter(({ kind }) => kind === 'Source');
    const proof = readProof(typed, {
      signed: this.writing.viewer?.title ?? '',
      operation: this.writing.operation,
      known: new Set(sources.map(({ id }) => id)),
      at,
    });
    this.proofs.set(typed, proof);
    if (proof.made && !this.after.has(proof.made.id)) {
      this.before.set(proof.made.id, this.known.images.get(proof.made.id) ?? null);
      this.after.set(proof.made.id, proof.made);
    }
    return proof;
  }
}

function isEntityKind(code: string): boolean {
  return /^[A-Z][a-z]/.test(code);
}

function linkId(from: string, relation: string, to: string): string {
  return `${from}--${relation.toLowerCase().replaceAll('_', '-')}--${to}`;
}
