import { relationOf } from '../kit/relations.ts';
import type { Drawing, DrawnEntity, DrawnLink } from './drawing.ts';
import { codeOf } from './short-code.ts';

/** The family of relations that say what is where, part of what, beside what: the administrative frame. */
export const FRAME_FAMILY = 'territory';

/** What no source says, as a word one can filter by. */
export const UNSAID = 'UNSAID';

export type FacetCode = 'kind' | 'level' | 'family' | 'certainty' | 'depth' | 'source';

/** A way to sort what is drawn, each of whose words can be taken away. */
export type Facet =
  | { readonly code: FacetCode; readonly of: 'entity'; readonly wordsOf: (entity: DrawnEntity) => string[] }
  | { readonly code: FacetCode; readonly of: 'link'; readonly wordsOf: (link: DrawnLink) => string[] };

/** The facets of the legend, in its order. An element goes when all its words are taken away. */
export const FACETS: readonly Facet[] = [
  { code: 'kind', of: 'entity', wordsOf: ({ kind }) => [kind] },
  {
    code: 'level',
    of: 'entity',
    wordsOf: ({ kind, level }) => (kind === 'Collectivity' ? [level ?? UNSAID] : []),
  },
  { code: 'family', of: 'link', wordsOf: ({ relation }) => [relationOf(relation).family] },
  { code: 'certainty', of: 'link', wordsOf: ({ certainty }) => [certainty] },
  { code: 'depth', of: 'link', wordsOf: ({ depth }) => [depth ?? UNSAID] },
  { code: 'source', of: 'link', wordsOf: ({ sources }) => (sources ?? []).map(({ id }) => codeOf(id)) },
];

/** Words taken away, by facet. */
export type TakenAway = Readonly<Partial<Record<FacetCode, readonly string[]>>>;

export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export interface DrawingFilter {
  readonly taken: TakenAway;
  readonly period: Period;
  /** Codes of entities hidden one by one. */
  readonly hidden: readonly string[];
  /** Codes of the only entities kept; all of them when there is none. */
  readonly only: readonly string[];
  /** Whether links of the administrative frame (who is where, part of what) are lines too. */
  readonly frame: boolean;
  /** Ids of links that are lines whatever they are: those of a path, those one asked for by name. */
  readonly asked?: ReadonlySet<string>;
}

export interface Filtered {
  readonly drawing: Drawing;
  /** Links kept although no source says when they began or ended, nor saw them in the period asked. */
  readonly undated: number;
  /** Entities taken away, those left without any link included. */
  readonly removed: number;
}

/**
 * Links of the administrative frame that are ground rather than lines. One that is all that ties an entity to what was opened stays a
 * line, and so do all of them where nobody cooperates: there would be nothing else to see.
 */
function asGround(whole: Drawing, { frame, asked }: DrawingFilter): ReadonlySet<DrawnLink> {
  if (frame) return new Set();
  const ofFrame = whole.links.filter(({ relation }) => relationOf(relation).family === FRAME_FAMILY);
  if (ofFrame.length === whole.links.length) return new Set();
  const framed = new Set(ofFrame);
  const cooperating = new Set(
    whole.links.filter((link) => !framed.has(link)).flatMap(({ from, to }) => [from, to]),
  );
  const opened = new Set(whole.entities.filter(({ centre }) => centre).map(idOf));
  const isOnlyTie = ({ from, to }: DrawnLink) =>
    (opened.has(from) && !cooperating.has(to)) || (opened.has(to) && !cooperating.has(from));
  return new Set(ofFrame.filter((link) => !isOnlyTie(link) && !asked?.has(link.id)));
}

/**
 * The drawing without what was taken away. An opened entity stays whatever its kind, unless it is hidden by name. An
 * entity whose links have all gone goes with them; one that never had any stays: isolated actors are part of a network.
 */
export function filtered(whole: Drawing, filter: DrawingFilter): Filtered {
  const entityGoes = goesBy(
    FACETS.filter(({ of }) => of === 'entity'),
    filter.taken,
  );
  const linkGoes = goesBy(
    FACETS.filter(({ of }) => of === 'link'),
    filter.taken,
  );
  const sorted = new Set(whole.entities.filter((entity) => entity.centre || !entityGoes(entity)).map(idOf));
  const ground = asGround(whole, filter);
  const stays = (link: DrawnLink) =>
    sorted.has(link.from) &&
    sorted.has(link.to) &&
    !linkGoes(link) &&
    isWithin(link, filter.period) !== 'out';
  const left = whole.links.filter((link) => !ground.has(link) && stays(link));
  const tied = new Set(whole.links.filter((link) => !ground.has(link)).flatMap(({ from, to }) => [from, to]));
  const stillTied = new Set(left.flatMap(({ from, to }) => [from, to]));
  const isNamed = namedBy(filter);
  const entities = whole.entities.filter(
    (entity) =>
      sorted.has(entity.id) &&
      isNamed(entity.id) &&
      (entity.centre || stillTied.has(entity.id) || !tied.has(entity.id)),
  );
  const kept = new Set(entities.map(idOf));
  const bothKept = ({ from, to }: DrawnLink) => kept.has(from) && kept.has(to);
  const links = left.filter(bothKept);
  return {
    drawing: { entities, links, frameLinks: [...ground].filter(stays).filter(bothKept) },
    undated: links.filter((link) => isWithin(link, filter.period) === 'undated').length,
    removed: whole.entities.length - entities.length,
  };
}

const idOf = ({ id }: { readonly id: string }) => id;

/** Whether an entity is neither hidden by name nor left out of those kept by name. */
function namedBy({ hidden, only }: DrawingFilter): (id: string) => boolean {
  if (hidden.length === 0 && only.length === 0) return () => true;
  const [gone, kept] = [new Set(hidden), new Set(only)];
  return (id) => {
    const code = codeOf(id);
    return !gone.has(code) && (kept.size === 0 || kept.has(code));
  };
}

function goesBy(facets: readonly Facet[], taken: TakenAway): (element: DrawnEntity | DrawnLink) => boolean {
  const active = facets
    .filter(({ code }) => (taken[code]?.length ?? 0) > 0)
    .map(({ code, wordsOf }) => ({ words: new Set(taken[code]), wordsOf }));
  return (element) =>
    active.some(({ words, wordsOf }) => {
      const own = wordsOf(element as DrawnEntity & DrawnLink);
      return own.length > 0 && own.every((word) => words.has(word));
    });
}

/**
 * Whether a link holds in a period. One known to be over before it, or to begin after it, does not; one that no source dates
 * may, and is kept: not knowing when it held does not mean that it did not.
 */
function isWithin({ since, until, observedOn }: DrawnLink, { from, to }: Period): 'in' | 'out' | 'undated' {
  if (!from && !to) return 'in';
  if (!since && !until && !observedOn) return 'undated';
  // A year stands for all its days: « 2010 » is neither before nor after « 2010-06 ».
  const before = (one: string, other: string) => {
    const length = Math.min(one.length, other.length);
    return one.slice(0, length) < other.slice(0, length);
  };
  if (from && until && before(until, from)) return 'out';
  if (to && since && before(to, since)) return 'out';
  // Seen to stand outside the period only, it may have stood in it: nothing says when it began or ended.
  const seenOutside = observedOn && ((from && before(observedOn, from)) || (to && before(to, observedOn)));
  return seenOutside && !since && !until ? 'undated' : 'in';
}

/** How many elements bear each word of a facet. */
export function countsOf(drawing: Drawing, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const elements = facet.of === 'entity' ? drawing.entities : drawing.links;
  for (const element of elements) {
    for (const word of facet.wordsOf(element as DrawnEntity & DrawnLink)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Ids of what bears a word, as the drawing knows them: what a pointed entry of the legend lights. */
export function bearersOf(drawing: Drawing, facet: Facet, word: string): ReadonlySet<string> {
  if (facet.of === 'entity') {
    return new Set(
      drawing.entities.filter((entity) => facet.wordsOf(entity).includes(word)).map(({ id }) => id),
    );
  }
  const links = drawing.links.filter((link) => facet.wordsOf(link).includes(word));
  return new Set(links.flatMap(({ id, from, to }) => [`link:${id}`, from, to]));
}
