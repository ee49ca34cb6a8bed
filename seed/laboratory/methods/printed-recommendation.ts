import { TERRITORY_SCALE } from '../../../api/domain/partners/actors.ts';
import { FEATURE_WEIGHTS, FEATURES, type Feature } from '../../../api/domain/partners/features.ts';
import { ForumNetwork } from '../../../api/domain/partners/forum-network.ts';
import { needsOf } from '../../../api/domain/partners/needs.ts';
import {
  type Exclusion,
  type RankedPartner,
  rankPartners,
} from '../../../api/domain/partners/rank-partners.ts';
import { type RecommendationTables, TERRITORY_WORDS } from '../method-tables/recommendation-tables.ts';
import { TOLERANCE } from './printed.ts';

const WORDS: Readonly<Record<Feature, string>> = {
  RELATIONS: 'relations',
  THEMES: 'themes',
  COMPLEMENTARITY: 'complementarite',
  TERRITORY: 'territoire',
  FUNDING: 'financement',
};
const EXCLUSIONS: Readonly<Record<Exclusion, string>> = {
  ALREADY_LINKED: 'already linked',
  INACTIVE: 'inactive',
  OPTED_OUT: 'opted out',
  NO_REASON: 'no relational, complementarity, funding or strong thematic evidence (gate)',
  BEYOND_CAP: 'beyond the number of candidates scored',
};

const byFeature = <Value>(value: (feature: Feature) => Value) =>
  Object.fromEntries(FEATURES.map((feature) => [WORDS[feature], value(feature)]));

const printed = (recommendation: RankedPartner) => ({
  candidate: recommendation.candidate.id,
  features: byFeature((feature) => recommendation.features[feature]),
  score: recommendation.score,
  confidence: recommendation.confidence,
  rank_key: recommendation.rankKey,
  contributions: Object.fromEntries(
    recommendation.contributions.map(({ feature, part }) => [WORDS[feature], part]),
  ),
  paths: recommendation.introductions.map(({ path, chance }) => [...path, chance]),
  missing: recommendation.unknown.map((feature) => WORDS[feature]).sort(),
});

/** Resource allocation Σ 1/k over common partners, for comparison with the feature that ranks as it does. */
function resourceAllocation(target: string, candidate: string, network: ForumNetwork): number {
  return network
    .introducers({ type: 'ACTOR', id: target }, candidate)
    .reduce((sum, id) => sum + 1 / network.degree(id), 0);
}

/** The partners of one actor of the tables, under the keys of the worked example. */
export function printedRecommendation({ target, actors, forums, territories }: RecommendationTables) {
  const from = actors.find(({ id }) => id === target);
  if (from === undefined) throw new Error(`no actor ${target}`);
  const needs = needsOf(from, actors, forums);
  const { ranked, excluded } = rankPartners(
    {
      from: { type: 'ACTOR', id: target },
      themes: from.themes,
      funding: from.funding,
      needs,
      territoryOf: (id) => territories.get(id) ?? null,
    },
    actors,
    forums,
  );
  const network = new ForumNetwork(actors, forums);
  const active = actors
    .filter((actor) => actor.active)
    .map(({ id }) => id)
    .sort();
  const partners = network.partnersOf(target);
  return {
    view: 'partner recommendation',
    target,
    needs: [...needs],
    csv_convention: 'empty cell = unknown (null), "-" = known to be empty',
    weights: byFeature((feature) => FEATURE_WEIGHTS[feature]),
    territory_scale: Object.fromEntries(
      Object.entries(TERRITORY_WORDS).map(([relation, written]) => [
        written,
        TERRITORY_SCALE[relation as keyof typeof TERRITORY_SCALE],
      ]),
    ),
    tolerance: TOLERANCE,
    expected: {
      target,
      degrees: Object.fromEntries(active.map((id) => [id, network.degree(id)])),
      ra: Object.fromEntries(
        active
          .filter((id) => id !== target && !partners.has(id))
          .map((id) => [id, resourceAllocation(target, id, network)]),
      ),
      ranking: ranked.map(printed),
    },
    excluded: Object.fromEntries([...excluded].map(([id, why]) => [id, EXCLUSIONS[why]])),
  };
}
