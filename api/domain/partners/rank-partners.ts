import { settled } from '../gaps/ranking.ts';
import type { Actor, Forum, PartnerSearch } from './actors.ts';
import { FEATURE_WEIGHTS, type Feature, type FeatureValues, featuresOf, hasReason } from './features.ts';
import { ForumNetwork } from './forum-network.ts';
import { type Introduction, introductionsTo } from './introductions.ts';
import { type PartnerScore, scoreOf } from './score.ts';

/** Why an actor is not proposed. `DISMISSED` is remembered with the motive its user gave, elsewhere. */
export type Exclusion = 'ALREADY_LINKED' | 'INACTIVE' | 'OPTED_OUT' | 'NO_REASON' | 'BEYOND_CAP';

/** What speaks against a proposal, said beside it. */
export type CounterReason = 'NO_OCCASION' | 'TOO_FAR' | 'COMPOSITION_UNKNOWN';

export interface RankedPartner extends PartnerScore {
  readonly candidate: Actor;
  readonly features: FeatureValues;
  readonly introductions: readonly Introduction[];
  readonly counterReasons: readonly CounterReason[];
}

export interface RankedPartners {
  readonly ranked: readonly RankedPartner[];
  readonly excluded: ReadonlyMap<string, Exclusion>;
  readonly weights: Readonly<Record<Feature, number>>;
}

/** No more candidates are scored than this. */
export const MOST_CANDIDATES = 500;

/** How a candidate is met, the surest way first: two steps away, a need met nearby, a common frame, common themes. */
function originOf({ RELATIONS, THEMES, COMPLEMENTARITY, TERRITORY, FUNDING }: FeatureValues): number {
  if ((RELATIONS ?? 0) > 0) return 1;
  if ((COMPLEMENTARITY ?? 0) > 0 && (TERRITORY ?? 0) > 0) return 2;
  if ((FUNDING ?? 0) > 0) return 3;
  return (THEMES ?? 0) >= 0.5 ? 4 : 5;
}

function counterReasonsOf(
  features: FeatureValues,
  candidate: Actor,
  search: PartnerSearch,
  network: ForumNetwork,
): CounterReason[] {
  const around = [candidate.id, ...(search.from?.type === 'ACTOR' ? [search.from.id] : [])];
  const open = around.some((id) => network.forumsOf(id).some(({ complete }) => complete === false));
  return [
    ...(features.RELATIONS === 0 ? (['NO_OCCASION'] as const) : []),
    ...(features.TERRITORY !== null && features.TERRITORY <= 0.25 ? (['TOO_FAR'] as const) : []),
    ...(open ? (['COMPOSITION_UNKNOWN'] as const) : []),
  ];
}

export interface RankingOptions {
  readonly weights?: Readonly<Record<Feature, number>>;
  readonly mostCandidates?: number;
}

/**
 * Partners to meet, with what each is proposed for. Left out: those already met, those that no longer exist, those that asked
 * not to be proposed, and those that are only near. Ranked by score × confidence, then score, then id.
 */
export function rankPartners(
  search: PartnerSearch,
  actors: readonly Actor[],
  forums: readonly Forum[],
  options: RankingOptions = {},
): RankedPartners {
  return rankPartnersAmong(search, actors, new ForumNetwork(actors, forums), options);
}

/** The same among some candidates of a network that knows more actors than them. */
export function rankPartnersAmong(
  search: PartnerSearch,
  actors: readonly Actor[],
  network: ForumNetwork,
  options: RankingOptions = {},
): RankedPartners {
  const weights = options.weights ?? FEATURE_WEIGHTS;
  const circle = new Set([...network.circleOf(search.from), ...(search.linked ?? [])]);
  const excluded = new Map<string, Exclusion>();
  const scored = actors
    .filter(({ id }) => id !== search.from?.id)
    .flatMap((candidate) => {
      const features = featuresOf(search, candidate, network);
      const why = exclusionOf(candidate, circle, features);
      if (why !== null) excluded.set(candidate.id, why);
      const score = why === null ? scoreOf(features, weights) : null;
      return score === null ? [] : [{ candidate, features, score, key: settled(score.rankKey) }];
    })
    .sort(
      (one, other) =>
        originOf(one.features) - originOf(other.features) ||
        other.key - one.key ||
        (one.candidate.id < other.candidate.id ? -1 : 1),
    );
  const kept = scored.slice(0, options.mostCandidates ?? MOST_CANDIDATES);
  for (const { candidate } of scored.slice(kept.length)) excluded.set(candidate.id, 'BEYOND_CAP');

  const ranked = kept
    .sort(
      (one, other) =>
        other.key - one.key ||
        settled(other.score.score) - settled(one.score.score) ||
        (one.candidate.id < other.candidate.id ? -1 : 1),
    )
    .map(
      ({ candidate, features, score }): RankedPartner => ({
        candidate,
        features,
        ...score,
        introductions: introductionsTo(search, candidate.id, network),
        counterReasons: counterReasonsOf(features, candidate, search, network),
      }),
    );
  return { ranked, excluded, weights };
}

function exclusionOf(
  candidate: Actor,
  circle: ReadonlySet<string>,
  features: FeatureValues,
): Exclusion | null {
  if (!candidate.active) return 'INACTIVE';
  if (circle.has(candidate.id)) return 'ALREADY_LINKED';
  if (candidate.optedOut) return 'OPTED_OUT';
  return hasReason(features) ? null : 'NO_REASON';
}
