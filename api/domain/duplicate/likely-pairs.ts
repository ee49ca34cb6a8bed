import { closeNames, closeTexts } from '../search/close-names.ts';
import { foldText } from '../search/fold-text.ts';
import {
  acronymOf,
  type Compared,
  LIKELY_FROM,
  type Likeness,
  likenessOf,
  namesOf,
  siteOf,
  tellingWords,
} from './likeness.ts';

/** Two entities that may be one. */
export interface LikelyPair extends Likeness {
  /** In the order of their ids, so that a pair is the same whichever was read first. */
  readonly ids: readonly [string, string];
}

/** Beyond, what shares a key is compared place by place: elsewhere, a common name is another body. */
const LARGEST_BLOCK = 60;
/** Letters of a glued name that a slip elsewhere leaves as they are. */
const UNTOUCHED = 6;

/**
 * Pairs worth a look among these entities, the likeliest first. Only what shares a key is compared (a code, a site, an acronym, a
 * form of a name, one of its rarest words), which loses no pair that the rule proposes but a slip in the middle of a short name, and in a large block what stands nowhere beside what stands somewhere.
 */
export function likelyPairs(entities: readonly Compared[]): LikelyPair[] {
  const frequency = new Map<string, number>();
  for (const word of entities.flatMap((entity) => namesOf(entity).flatMap(tellingWords))) {
    frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const blocks = Map.groupBy(
    entities.flatMap((entity) => keysOf(entity, frequency).map((key) => ({ key, entity }))),
    ({ key }) => key,
  );
  const found = new Map<string, LikelyPair>();
  for (const block of [...blocks.values()].flatMap((rows) => smaller(rows.map(({ entity }) => entity)))) {
    for (const [place, one] of block.entries()) {
      for (const other of block.slice(place + 1)) {
        const pair = pairOf(one, other);
        const key = pair.ids.join('\0');
        if (!found.has(key) && pair.score >= LIKELY_FROM) found.set(key, pair);
      }
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score || inOrder(a.ids.join('\0'), b.ids.join('\0')));
}

/** Those of these entities that what is typed may be, the likeliest first. */
export function likelyTwins(
  typed: Compared,
  entities: readonly Compared[],
): (Likeness & { readonly id: string })[] {
  return entities
    .map((entity) => ({ id: entity.id, ...likenessOf(typed, entity) }))
    .filter(({ score }) => score >= LIKELY_FROM)
    .sort((a, b) => b.score - a.score || inOrder(a.id, b.id));
}

function pairOf(one: Compared, other: Compared): LikelyPair {
  const ids = [one.id, other.id].sort(inOrder) as [string, string];
  return { ids, ...likenessOf(one, other) };
}

function keysOf(entity: Compared, frequency: ReadonlyMap<string, number>): string[] {
  const { siren, rna } = entity;
  const acronym = acronymOf(entity);
  const site = siteOf(entity.website);
  const names = namesOf(entity);
  return [
    ...new Set([
      ...(siren === null ? [] : [`siren ${siren}`]),
      ...(rna === null ? [] : [`rna ${rna}`]),
      ...(site === '' ? [] : [`site ${site}`]),
      ...(acronym === '' ? [] : [`called ${acronym}`]),
      ...names.map((name) => `called ${foldText(name)}`),
      ...names.flatMap((name) => [...closeNames(name), ...closeTexts(name)].map((form) => `form ${form}`)),
      ...names.flatMap((name) => rarestWords(name, frequency).map((word) => `word ${word}`)),
      ...names.flatMap(slipKeys),
    ]),
  ];
}

/** The rarest words of a name, one of which is in every name that shares four fifths of its words. */
function rarestWords(name: string, frequency: ReadonlyMap<string, number>): readonly string[] {
  const words = [...tellingWords(name)].sort(
    (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || inOrder(a, b),
  );
  return words.length < 2 ? [] : words.slice(0, words.length - Math.ceil((words.length * 2) / 3) + 1);
}

function slipKeys(name: string): string[] {
  const glued = tellingWords(name).join('');
  return glued.length <= UNTOUCHED
    ? []
    : [`begins ${glued.slice(0, UNTOUCHED)}`, `ends ${glued.slice(-UNTOUCHED)}`];
}

/** A block as it is, or, when it is large, by each place near its entities, and apart those that say none. */
function smaller(block: readonly Compared[]): (readonly Compared[])[] {
  if (block.length <= LARGEST_BLOCK) return [block];
  const placed = block.flatMap((entity) =>
    (entity.near.length > 0 ? entity.near : ['']).map((place) => ({ place, entity })),
  );
  return [...Map.groupBy(placed, ({ place }) => place).values()].map((rows) =>
    rows.map(({ entity }) => entity),
  );
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
