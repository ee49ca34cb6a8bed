import type { EntityFacts } from '../domain/entity/entity.ts';
import { actorFrom } from '../domain/partners/actor-facts.ts';
import { nearest, territoriesOf } from '../domain/partners/actor-territories.ts';
import { diversified } from '../domain/partners/diversity.ts';
import { FEATURE_WEIGHTS, FEATURES, type Feature } from '../domain/partners/features.ts';
import { type Exclusion, rankPartnersAmong } from '../domain/partners/rank-partners.ts';
import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import type { EntityReference } from './find-entity.ts';
import { readOffset } from './offset-cursor.ts';
import { candidatesOf } from './partner-candidates.ts';
import { type PartnerProposal, reasonedProposals } from './partner-reasons.ts';
import { type AskedNeed, type KnownSearch, knownSearch } from './partner-search.ts';

export interface AskedPartners {
  readonly from: EntityReference | null;
  readonly need: AskedNeed;
  /** Those not given keep the expert priors. */
  readonly weights: Partial<Record<Feature, number>>;
  readonly first: number;
  readonly after: string | null | undefined;
  readonly diversity: boolean;
  readonly linkEvidenceFirst: number;
}

export interface Partners {
  readonly from: EntityFacts | null;
  readonly within: EntityFacts | null;
  readonly demonstration: boolean;
  readonly families: KnownSearch['families'];
  readonly areas: readonly EntityFacts[];
  readonly proposals: readonly PartnerProposal[];
  /** Rank of the first of the page, from 0. */
  readonly offset: number;
  readonly total: number;
  readonly excluded: readonly { readonly reason: Exclusion; readonly total: number }[];
  readonly weights: Readonly<Record<Feature, number>>;
  /** Of the latest source: fundings count over the five years before. */
  readonly date: string | null;
}

/**
 * Partners to meet for an actor, a pole, a collectivity or a need, each with its reasons, its ways in and what speaks
 * against it. Real territories and the demonstration never mix. Nobody found is an answer: an empty page, and why.
 */
export async function partnersOf(runner: QueryRunner, asked: AskedPartners): Promise<Partners> {
  const weights = weightsFrom(asked.weights);
  const offset = readOffset(asked.after);
  const known = await knownSearch(runner, asked.from, asked.need);
  const { facts, network, beyondCap, past, onlyNear } = await candidatesOf(runner, known);
  const factsById = new Map(facts.map((one) => [one.entity.id, one]));
  const areas = new Set(known.areas.map(({ id }) => id));
  const search = {
    ...known.search,
    territoryOf: (id: string) => {
      const places = factsById.get(id)?.places;
      return places ? (nearest(known.standing, territoriesOf(places))?.relation ?? null) : null;
    },
  };
  const found = rankPartnersAmong(
    search,
    facts.map((one) => actorFrom(one, known.date, areas)),
    network,
    { weights },
  );
  const ranked = asked.diversity ? diversified(found.ranked) : found.ranked;
  const page = ranked.slice(offset, offset + asked.first).flatMap((recommendation) => {
    const own = factsById.get(recommendation.candidate.id);
    return own ? [{ recommendation, facts: own }] : [];
  });
  const because = (reason: Exclusion) => [...found.excluded].filter(([, why]) => why === reason);
  const { circle } = known;
  const gone = new Set([...circle.past, ...past]);
  const met = new Set([...circle.linked, ...circle.introducers.map(({ id }) => id)]);
  return {
    from: known.from?.entity ?? null,
    within: known.within,
    demonstration: known.demonstration,
    families: known.families,
    areas: known.areas,
    proposals: await reasonedProposals(runner, known, page, asked.linkEvidenceFirst),
    offset,
    total: ranked.length,
    excluded: [
      { reason: 'ALREADY_LINKED' as const, total: met.size },
      { reason: 'INACTIVE' as const, total: gone.size },
      { reason: 'OPTED_OUT' as const, total: because('OPTED_OUT').length },
      { reason: 'NO_REASON' as const, total: because('NO_REASON').length + onlyNear },
      { reason: 'BEYOND_CAP' as const, total: beyondCap },
    ].filter(({ total }) => total > 0),
    weights,
    date: known.date,
  };
}

/** Weights as asked over the expert priors. Throws `InvalidInput` when one is negative, or when none weighs. */
function weightsFrom(asked: Partial<Record<Feature, number>>): Record<Feature, number> {
  const weights = { ...FEATURE_WEIGHTS, ...asked };
  const values = FEATURES.map((feature) => weights[feature]);
  if (values.some((weight) => !Number.isFinite(weight) || weight < 0))
    throw new InvalidInput('weights', sentences.weightIsNegative);
  if (values.every((weight) => weight === 0)) throw new InvalidInput('weights', sentences.nothingWeighs);
  return weights;
}
