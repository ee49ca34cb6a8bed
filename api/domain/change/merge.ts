import { mustBeAllowed, type Whereabouts } from '../account/may-do.ts';
import type { Viewer } from '../account/viewer.ts';
import { evidenceIdOf } from '../evidence/evidence-id.ts';
import { InvalidInput, NotFound } from '../refusals/refusals.ts';
import { sentences } from '../refusals/sentences.ts';
import { foldText } from '../search/fold-text.ts';
import { fieldsOf } from '../vocabulary/by-hand.ts';
import {
  ENTITY_KINDS,
  isUndirected,
  mayStandBetween,
  PLACE_RELATIONS,
  relationLabel,
} from '../vocabulary/vocabulary.ts';
import { type ClaimImage, differencesOf, type ProofImage, type Step, sameValue } from './claim-image.ts';
import { isFictional, isOfTheFrame, mustFollow, TELLING_APART } from './laws.ts';
import type { Value } from './read-value.ts';

/** Most links that one merge carries from a sheet to the other. */
export const MOST_CARRIED = 2_000;

/** Which of two sheets a value comes from. BOTH is for other names alone. */
export const MERGE_SIDES = ['KEPT', 'ABSORBED', 'BOTH'] as const;
export type MergeSide = (typeof MERGE_SIDES)[number];

/** What somebody asks to make one. */
export interface TypedMerge {
  /** Id of the entity that stays. */
  readonly keep: string;
  /** Id of the one that leads to it from now on. */
  readonly absorb: string;
  readonly choices: readonly { readonly field: string; readonly from: MergeSide }[];
  readonly reason: string | null;
}

/** What the graph holds of both, and of what leans on them. */
export interface KnownForMerge {
  readonly images: ReadonlyMap<string, ClaimImage>;
  /** Links of the two, whichever end they are. */
  readonly ties: readonly ClaimImage[];
  /** Kinds of what they are tied to. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly whereabouts: ReadonlyMap<string, Whereabouts>;
  /** Entities whose keeper is the one to absorb. */
  readonly keptByAbsorbed: readonly string[];
  /** Roles that accounts have on the one to absorb. */
  readonly roles: number;
  /** Whether somebody decided that the two are not the same. */
  readonly toldApart: boolean;
}

/** A merge as it will be written. */
export interface Merge {
  readonly steps: readonly Step[];
  readonly territories: readonly string[];
  /** Ids that lead to the kept one: that of the absorbed, and the one it had before it was joined to another. */
  readonly absorbed: readonly string[];
}

/** Said by the frame, the world or the ledger of one sheet, and carried to no other. */
const NOT_CARRIED = new Set(['keptBy', 'formerSlug', 'demonstration', 'frameVintage']);
/** A position is whole or is not. */
const POSITION = ['lat', 'lon', 'positionBasis'];
const CODES = [
  ['siren', 'SIREN'],
  ['rna', 'RNA'],
] as const;

/**
 * What making one entity of two does, claim by claim. Values are those chosen; else those of the kept one, and where it says
 * nothing those of the other; a name that is not chosen becomes an other name. Links and proofs are carried over; a link that both
 * have becomes one, with the proofs of both; a link between the two goes. All of it is images, so that undoing gives both back.
 * It takes the right over both. Throws `Forbidden`, `NotFound`, and `InvalidInput` naming the field.
 */
export function mergeOf(asked: TypedMerge, known: KnownForMerge, viewer: Viewer | null): Merge {
  const { keep, absorb } = asked;
  if (keep === absorb) throw new InvalidInput('absorb', sentences.mergedWithItself);
  const [kept, absorbed] = [entityOf(keep, known), entityOf(absorb, known)];
  const places = [keep, absorb].map((id) => known.whereabouts.get(id) ?? []);
  for (const place of places) mustBeAllowed(viewer, 'WRITE', [place]);
  mustBeMergeable(kept, absorbed, known);
  if ((asked.reason ?? '').trim() === '') throw new InvalidInput('reason', sentences.reasonMissing);

  const links = carriedLinks(kept, absorbed, known);
  const stands = [...known.ties, ...links.flatMap(({ after }) => after ?? [])].some(
    ({ kind, ends }) => ends?.from === keep && PLACE_RELATIONS.includes(kind),
  );
  const properties = mergedProperties(kept, absorbed, asked.choices, stands);
  mustFollow(properties, 'choices');
  const after = withProofsOf({ ...kept, properties }, absorbed.proofs);
  const steps = [
    ...(differencesOf(kept, after).length === 0 ? [] : [{ claim: keep, before: kept, after }]),
    { claim: absorb, before: absorbed, after: null },
    ...links,
    ...keeperSteps(asked, known),
  ];
  const former = absorbed.properties['formerSlug'];
  return {
    steps,
    territories: [...new Set(places.flat())],
    absorbed: [absorb, ...(typeof former === 'string' ? [former] : [])],
  };
}

function entityOf(id: string, { images }: KnownForMerge): ClaimImage {
  const image = images.get(id);
  if (!image || !ENTITY_KINDS.includes(image.kind)) throw new NotFound(id);
  return image;
}

function mustBeMergeable(kept: ClaimImage, absorbed: ClaimImage, known: KnownForMerge): void {
  for (const [image, field] of [
    [kept, 'keep'],
    [absorbed, 'absorb'],
  ] as const) {
    if (isOfTheFrame(image)) throw new InvalidInput(field, sentences.mergeOfFrame);
    if (isFictional(image)) throw new InvalidInput(field, sentences.mergeOfFiction);
  }
  for (const [code, word] of CODES) {
    const [ours, theirs] = [kept.properties[code], absorbed.properties[code]];
    if (ours !== undefined && theirs !== undefined && ours !== theirs) {
      throw new InvalidInput('absorb', sentences.twoCodes(word, String(ours), String(theirs)));
    }
  }
  if (known.toldApart) throw new InvalidInput('absorb', sentences.toldApart);
  if (known.roles > 0) throw new InvalidInput('absorb', sentences.rolesOnAbsorbed);
  const carried = known.ties.filter((tie) => isEnd(tie, absorbed.id)).length;
  if (carried > MOST_CARRIED) throw new InvalidInput('absorb', sentences.tooManyCarried(MOST_CARRIED));
}

function mergedProperties(
  kept: ClaimImage,
  absorbed: ClaimImage,
  choices: TypedMerge['choices'],
  stands: boolean,
): Record<string, Value> {
  const form = new Set(fieldsOf(kept.kind).map(({ code }) => code));
  const sides = new Map<string, MergeSide>();
  choices.forEach(({ field, from }, index) => {
    if (!form.has(field)) throw new InvalidInput(`choices.${index}.field`, sentences.notWrittenByHand);
    if (sides.has(field)) throw new InvalidInput(`choices.${index}.field`, sentences.oneValueOnly);
    if (from === 'BOTH' && field !== 'aliases')
      throw new InvalidInput(`choices.${index}.from`, sentences.notOfBoth);
    sides.set(field, from);
  });
  const merged: Record<string, Value> = { ...kept.properties };
  const sameKind = kept.kind === absorbed.kind;
  const positioned = POSITION.some((part) => part in kept.properties);
  for (const [name, value] of Object.entries(absorbed.properties)) {
    const mayCarry = form.has(name) || (sameKind && !NOT_CARRIED.has(name));
    const isSilent = POSITION.includes(name) ? !positioned : !(name in kept.properties);
    if (mayCarry && isSilent && !sides.has(name)) merged[name] = value;
  }
  for (const [field, from] of sides) {
    if (from !== 'ABSORBED') continue;
    const value = absorbed.properties[field];
    if (value === undefined) delete merged[field];
    else merged[field] = value;
  }
  const aliases = sides.get('aliases') ?? 'BOTH';
  if (aliases === 'BOTH' && form.has('aliases')) {
    const names = otherNames(merged, [kept, absorbed]);
    if (names.length > 0) merged['aliases'] = names;
  }
  // Nothing is kept by itself, nor by what it takes in.
  if (merged['keptBy'] === absorbed.id) delete merged['keptBy'];
  const keeper = absorbed.properties['keptBy'];
  if (!stands && !('keptBy' in merged) && keeper !== undefined && keeper !== kept.id)
    merged['keptBy'] = keeper;
  return merged;
}

/** All that the two were called and that is not the name or the acronym chosen, once each. */
function otherNames(
  { name, acronym }: Readonly<Record<string, Value>>,
  images: readonly ClaimImage[],
): string[] {
  const said = images.flatMap(({ properties: { aliases, name: own, acronym: letters } }) => [
    ...(Array.isArray(aliases) ? (aliases as string[]) : []),
    ...[own, letters].flatMap((one) => (typeof one === 'string' ? [one] : [])),
  ]);
  const known = new Set([name, acronym].map((one) => foldText(String(one ?? ''))));
  // What the kept sheet called otherwise stays written as it was.
  const own = images[0]?.properties['aliases'];
  const kept = Array.isArray(own) ? (own as string[]) : [];
  return [
    ...kept,
    ...said.filter((one) => {
      const folded = foldText(one);
      if (known.has(folded) || kept.includes(one)) return false;
      known.add(folded);
      return true;
    }),
  ];
}

/** Links of the absorbed one as they become links of the kept one. */
function carriedLinks(kept: ClaimImage, absorbed: ClaimImage, known: KnownForMerge): Step[] {
  const [keep, absorb] = [kept.id, absorbed.id];
  const own = known.ties.filter((tie) => isEnd(tie, keep) && !isEnd(tie, absorb));
  const joined = new Map<string, ClaimImage>();
  const steps = known.ties
    .filter((tie) => isEnd(tie, absorb))
    .map((tie): Step => {
      const removed = { claim: tie.id, before: tie, after: null };
      if (isEnd(tie, keep)) return removed;
      const moved = movedTo(tie, absorb, keep);
      mustBeOfKind(moved, kept, absorbed, known);
      const twin = own.find((one) => isOneLink(joined.get(one.id) ?? one, moved));
      if (twin === undefined) return { claim: tie.id, before: tie, after: moved };
      joined.set(twin.id, joinedLink(joined.get(twin.id) ?? twin, moved));
      return removed;
    });
  const twins = own.flatMap((before) => {
    const after = joined.get(before.id);
    return after === undefined || differencesOf(before, after).length === 0
      ? []
      : [{ claim: before.id, before, after }];
  });
  return [...steps, ...twins];
}

function isEnd({ ends }: ClaimImage, id: string): boolean {
  return ends?.from === id || ends?.to === id;
}

function movedTo(tie: ClaimImage, absorb: string, keep: string): ClaimImage {
  const there = (end: string) => (end === absorb ? keep : end);
  const { from = '', to = '' } = tie.ends ?? {};
  return { ...tie, ends: { from: there(from), to: there(to) } };
}

function mustBeOfKind(
  moved: ClaimImage,
  kept: ClaimImage,
  absorbed: ClaimImage,
  { kinds }: KnownForMerge,
): void {
  if (kept.kind === absorbed.kind) return;
  const { from = '', to = '' } = moved.ends ?? {};
  const kindOf = (id: string) => (id === kept.id ? kept.kind : (kinds.get(id) ?? ''));
  if (!mayStandBetween(moved.kind, kindOf(from), kindOf(to))) {
    const other = from === kept.id ? to : from;
    throw new InvalidInput('absorb', sentences.tieNotOfKind(relationLabel(moved.kind), other));
  }
}

/** The same relation between the same ends, told apart by nothing; what only one of them says, both may. */
function isOneLink(one: ClaimImage, other: ClaimImage): boolean {
  if (one.kind !== other.kind || !haveSameEnds(one, other)) return false;
  const apart = [...TELLING_APART, 'until'];
  if (apart.some((part) => !sameValue(one.properties[part] ?? null, other.properties[part] ?? null))) {
    return false;
  }
  return Object.entries(other.properties).every(
    ([name, value]) => !(name in one.properties) || sameValue(one.properties[name], value),
  );
}

function haveSameEnds(one: ClaimImage, other: ClaimImage): boolean {
  const [a, b] = [one.ends, other.ends];
  if (a?.from === b?.from && a?.to === b?.to) return true;
  return isUndirected(one.kind) && a?.from === b?.to && a?.to === b?.from;
}

function joinedLink(one: ClaimImage, other: ClaimImage): ClaimImage {
  return withProofsOf({ ...one, properties: { ...other.properties, ...one.properties } }, other.proofs);
}

/** A claim with the proofs of another as well: the same place of the same source proves it once. */
function withProofsOf(image: ClaimImage, proofs: readonly ProofImage[]): ClaimImage {
  const carried = proofs.map((proof) => {
    const { lineFrom, lineTo, ...place } = proof;
    const lines = lineFrom === undefined ? {} : { lines: [lineFrom, lineTo ?? lineFrom] as const };
    return { ...proof, id: evidenceIdOf(image.id, { ...place, ...lines }) };
  });
  const held = new Set(image.proofs.map(({ id }) => id));
  const added = carried.filter(({ id }, place) => {
    return !held.has(id) && carried.findIndex((one) => one.id === id) === place;
  });
  return { ...image, proofs: [...image.proofs, ...added].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** What the absorbed one kept is kept by the other. */
function keeperSteps({ keep }: TypedMerge, { keptByAbsorbed, images }: KnownForMerge): Step[] {
  return keptByAbsorbed.flatMap((claim) => {
    const before = images.get(claim);
    if (!before || claim === keep) return [];
    return [{ claim, before, after: { ...before, properties: { ...before.properties, keptBy: keep } } }];
  });
}
