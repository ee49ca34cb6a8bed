import { z } from 'zod';
import { parsePartialDate } from '../evidence/partial-date.ts';
import { ENTITY_KINDS } from '../vocabulary/vocabulary.ts';
import { copied, depthsFrom } from './link-filter.ts';

type Words = readonly string[] | null | undefined;
type Id = string | null;

/** A link an entity is asked to have, or not to have; entities are named by their ids. */
export interface ConditionWishes {
  readonly relations?: Words;
  readonly direction?: string | null | undefined;
  readonly certainties?: Words;
  readonly depthAtLeast?: string | null | undefined;
  readonly kinds?: Words;
  readonly asOf?: string | null | undefined;
  readonly to: Id;
  readonly within: Id;
}

/** What a reader asks of the entities; what is absent filters nothing. */
export interface EntityWishes {
  readonly kinds?: Words;
  readonly levels?: Words;
  readonly natures?: Words;
  readonly stages?: Words;
  readonly certainties?: Words;
  readonly essStatuses?: Words;
  readonly sources?: readonly (string | number)[] | null | undefined;
  readonly observed?:
    | { readonly from?: string | null | undefined; readonly to?: string | null | undefined }
    | null
    | undefined;
  readonly positioned?: boolean | null | undefined;
  readonly within: Id;
  readonly policyArea: Id;
  readonly has: readonly ConditionWishes[];
  readonly hasNot: readonly ConditionWishes[];
}

const words = z.array(z.string()).nullable();

/** The same, as the graph is asked: `null` where nothing is filtered. */
export const entityFilter = z.object({
  kinds: words,
  levels: words,
  natures: words,
  stages: words,
  certainties: words,
  essStatuses: words,
  sources: words,
  observed: z.object({ from: z.string().nullable(), to: z.string().nullable() }).nullable(),
  positioned: z.boolean().nullable(),
  within: z.string().nullable(),
  policyArea: z.string().nullable(),
  conditions: z.array(
    z.object({
      known: z.boolean(),
      relations: words,
      direction: z.string().nullable(),
      certainties: words,
      depths: words,
      kinds: words,
      asOf: z.string().nullable(),
      to: z.string().nullable(),
      within: z.string().nullable(),
    }),
  ),
});
export type EntityFilter = z.infer<typeof entityFilter>;

/** Where the search for entities starts. */
export const start = z.object({
  way: z.enum(['TERRITORY', 'NETWORK', 'POLICY_AREA', 'TIES', 'AROUND', 'SOURCES', 'IDS', 'KINDS']),
  id: z.string().nullable(),
  ids: z.array(z.string()),
});
export type Start = z.infer<typeof start>;

/**
 * Filter for the entities a reader wishes to see.
 * Throws `InvalidInput` for a text that is not a date.
 */
export function entityFilterOf(wishes: EntityWishes, field = 'filter'): EntityFilter {
  return {
    kinds: copied(wishes.kinds),
    levels: copied(wishes.levels),
    natures: copied(wishes.natures),
    stages: copied(wishes.stages),
    certainties: copied(wishes.certainties),
    essStatuses: copied(wishes.essStatuses),
    sources: wishes.sources ? wishes.sources.map(String) : null,
    observed: wishes.observed
      ? {
          from: parsePartialDate(wishes.observed.from, `${field}.observed.from`),
          to: parsePartialDate(wishes.observed.to, `${field}.observed.to`),
        }
      : null,
    positioned: wishes.positioned ?? null,
    within: wishes.within,
    policyArea: wishes.policyArea,
    conditions: [
      ...wishes.has.map((condition) => conditionOf(condition, true, `${field}.has`)),
      ...wishes.hasNot.map((condition) => conditionOf(condition, false, `${field}.hasNot`)),
    ],
  };
}

function conditionOf(
  wishes: ConditionWishes,
  known: boolean,
  field: string,
): EntityFilter['conditions'][number] {
  return {
    known,
    relations: copied(wishes.relations),
    direction: wishes.direction ?? null,
    certainties: copied(wishes.certainties),
    depths: depthsFrom(wishes.depthAtLeast),
    kinds: copied(wishes.kinds),
    asOf: parsePartialDate(wishes.asOf, `${field}.asOf`),
    to: wishes.to,
    within: wishes.within,
  };
}

/** How much there is to look at from each way of a filter, and whether what it names is fictional. */
export interface WayCounts {
  readonly ofTerritory: number;
  readonly ofArea: number;
  readonly ofTies: number;
  readonly ofSources: number;
  readonly ofKinds: number;
  readonly fictional: boolean;
}

/**
 * Ways to the entities of a filter: its territory, its policy area, what one must be tied to, its sources, its kinds; all
 * kinds when it names none of these.
 */
export function waysOf(filter: EntityFilter): readonly Start[] {
  const { within, policyArea, sources, kinds } = filter;
  const tiedTo = tiedToIn(filter);
  const ways: Start[] = [
    ...(within === null ? [] : [{ way: 'TERRITORY' as const, id: within, ids: [] }]),
    ...(policyArea === null ? [] : [{ way: 'POLICY_AREA' as const, id: policyArea, ids: [] }]),
    ...(tiedTo === null ? [] : [{ way: 'TIES' as const, id: tiedTo, ids: [] }]),
    ...(sources === null ? [] : [{ way: 'SOURCES' as const, id: null, ids: sources }]),
    ...(kinds === null ? [] : [{ way: 'KINDS' as const, id: null, ids: kinds }]),
  ];
  return ways.length > 0 ? ways : [{ way: 'KINDS', id: null, ids: [...ENTITY_KINDS] }];
}

/** What entities of a filter must be tied to, by its first such condition; `null` when none names it. */
export const tiedToIn = ({ conditions }: EntityFilter): Id =>
  conditions.find(({ known, to }) => known && to !== null)?.to ?? null;

/** The way where there is least to look at, the first of equals; kinds hold nothing fictional. */
export function shortestWay(ways: readonly Start[], counts: WayCounts): Start {
  const lengths: Readonly<Partial<Record<Start['way'], number>>> = {
    TERRITORY: counts.ofTerritory,
    POLICY_AREA: counts.ofArea,
    TIES: counts.ofTies,
    SOURCES: counts.ofSources,
    KINDS: counts.fictional ? Number.POSITIVE_INFINITY : counts.ofKinds,
  };
  const lengthOf = ({ way }: Start) => lengths[way] ?? Number.POSITIVE_INFINITY;
  return ways.reduce((best, one) => (lengthOf(one) < lengthOf(best) ? one : best));
}

/** What a filter still has to check of the entities found from its own start: what the start holds is not asked twice. */
export function beyondStart(filter: EntityFilter, { way }: Start): EntityFilter {
  if (way === 'TERRITORY') return { ...filter, within: null };
  if (way === 'POLICY_AREA') return { ...filter, policyArea: null };
  if (way === 'SOURCES') return { ...filter, sources: null };
  if (way === 'KINDS') return { ...filter, kinds: null };
  return filter;
}
