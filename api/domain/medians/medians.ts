import { z } from 'zod';
import { evidenceFacts } from '../entity/entity.ts';
import { textOf } from '../entity/properties.ts';
import type { Funding } from '../funding/funding.ts';
import {
  actorsOf,
  announcedMemberTies,
  type Composition,
  headcountOf,
  holdingTies,
  isComplete,
  isLocalAuthority,
  memberTies,
} from '../pole/composition.ts';

/** A median that a study published of poles like one another. */
export const medianFigure = z.object({
  profile: z.looseObject({ id: z.string(), name: z.string() }),
  study: z.looseObject({ id: z.string(), name: z.string() }).nullable(),
  figure: z.looseObject({
    id: z.string(),
    name: z.string(),
    indicator: z.string(),
    unit: z.string(),
    value: z.number().nullish(),
    share: z.number().nullish(),
    amountCents: z.number().nullish(),
    populationText: z.string().nullish(),
    precision: z.string().nullish(),
  }),
  evidence: z.array(evidenceFacts),
});
export type MedianFigure = z.infer<typeof medianFigure>;

/** The same figure for one pole. A floor when the graph knows only some of what is counted. */
export interface KnownFigure {
  readonly value: number;
  readonly atLeast: boolean;
  /** Whether a source gives the figure itself, or the graph counts it. */
  readonly basis: 'SOURCE' | 'COUNTED';
}

/** What a source announces for later, among those it does not name. */
export interface AnnouncedFigure {
  readonly value: number;
  /** How the source itself says the number (« une quinzaine »); `null` when it gives it plainly, or when several do. */
  readonly precision: string | null;
}

export interface MedianPosition {
  readonly median: MedianFigure;
  /** `null` when nobody documented it for this pole. */
  readonly known: KnownFigure | null;
  /** `null` when no source announces any number. */
  readonly announced: AnnouncedFigure | null;
}

/** The pole beside each published median, in the unit of the median: units, euro cents, or a share from 0 to 1. */
export function positionsOf(
  composition: Composition,
  funding: Funding,
  medians: readonly MedianFigure[],
): MedianPosition[] {
  return medians.map((median) => ({
    median,
    known: knownOf(median.figure.indicator, composition, funding),
    announced: announcedOf(median.figure.indicator, composition),
  }));
}

/** Figures a source may give of a pole, by the indicator of the study. */
const PROPERTIES: Readonly<Record<string, string>> = {
  'groupement-structures-membres': 'memberCount',
  'groupement-salaries': 'employeeCount',
  'groupement-budget-consolide': 'groupBudgetCents',
  'cellule-animation-etp': 'coordinationFte',
  'cellule-animation-budget': 'coordinationBudgetCents',
  'cellule-animation-autofinancement': 'ownFundingShare',
};

function knownOf(indicator: string, composition: Composition, funding: Funding): KnownFigure | null {
  const given = composition.pole[PROPERTIES[indicator] ?? ''];
  if (typeof given === 'number') return { value: given, atLeast: false, basis: 'SOURCE' };
  const atLeast = !isComplete(composition);
  if (indicator === 'groupement-structures-membres') {
    return counted(
      actorsOf(memberTies(composition)).map(({ actor }) => headcountOf(actor)),
      atLeast,
    );
  }
  if (indicator === 'collectivites-impliquees') {
    const involved = actorsOf(holdingTies(composition)).filter(({ actor }) => isLocalAuthority(actor));
    return counted(
      involved.map(({ actor }) => headcountOf(actor)),
      atLeast,
    );
  }
  if (indicator === 'aide-par-collectivite') return medianAid(funding);
  return null;
}

/** Only groups that their source counts: without a number, all it announces is that they are several. */
function announcedOf(indicator: string, composition: Composition): AnnouncedFigure | null {
  if (indicator !== 'groupement-structures-membres') return null;
  const groups = actorsOf(announcedMemberTies(composition)).flatMap(({ actor }) =>
    typeof actor['count'] === 'number'
      ? [{ count: actor['count'], precision: textOf(actor, 'precision') }]
      : [],
  );
  if (groups.length === 0) return null;
  return {
    value: groups.reduce((total, { count }) => total + count, 0),
    precision: groups.length === 1 ? (groups[0]?.precision ?? null) : null,
  };
}

function counted(heads: readonly number[], atLeast: boolean): KnownFigure | null {
  const value = heads.reduce((total, count) => total + count, 0);
  return value === 0 && atLeast ? null : { value, atLeast, basis: 'COUNTED' };
}

/** Median of the sums granted, one by local authority: what the study counts (« chacune »). */
function medianAid({ lines }: Funding): KnownFigure | null {
  const byFunder = new Map<string, number>();
  for (const { funder, measure, amountCents } of lines) {
    if (funder === null || measure !== 'GRANTED' || amountCents === null) continue;
    if (isLocalAuthority(funder) !== true) continue;
    byFunder.set(funder.id, (byFunder.get(funder.id) ?? 0) + amountCents);
  }
  const sums = [...byFunder.values()].sort((a, b) => a - b);
  const middle = sums.length / 2;
  const value = Number.isInteger(middle)
    ? ((sums[middle - 1] ?? 0) + (sums[middle] ?? 0)) / 2
    : sums[Math.floor(middle)];
  return sums.length === 0 || value === undefined ? null : { value, atLeast: false, basis: 'COUNTED' };
}
