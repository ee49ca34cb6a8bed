import { type Actor, type PartnerSearch, TERRITORY_SCALE } from './actors.ts';
import type { ForumNetwork } from './forum-network.ts';

export const FEATURES = ['RELATIONS', 'THEMES', 'COMPLEMENTARITY', 'TERRITORY', 'FUNDING'] as const;
export type Feature = (typeof FEATURES)[number];

/** Expert priors, shown and editable: no more than an opinion until hidden links have said better. */
export const FEATURE_WEIGHTS: Readonly<Record<Feature, number>> = {
  RELATIONS: 0.3,
  THEMES: 0.2,
  COMPLEMENTARITY: 0.2,
  TERRITORY: 0.2,
  FUNDING: 0.1,
};

/** Each from 0 to 1; `null` when it is not known on both sides. */
export type FeatureValues = Readonly<Record<Feature, number | null>>;

const inCommon = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].filter((item) => other.has(item)).length;

/** Shared over all (Jaccard); 0 when both are known to be empty, `null` when one is not known. */
function likeness(one: ReadonlySet<string> | null, other: ReadonlySet<string> | null): number | null {
  if (one === null || other === null) return null;
  const shared = inCommon(one, other);
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * Probability that at least one common partner, introducing one of its contacts at random, introduces the candidate:
 * 1 − Π(1 − 1/k). Ranks as resource allocation (Zhou, Lü & Zhang 2009) does.
 */
function introduction(search: PartnerSearch, candidate: string, network: ForumNetwork): number | null {
  if (search.from === null) return null;
  const missed = network
    .introducers(search.from, candidate)
    .reduce((product, id) => product * (1 - 1 / network.degree(id)), 1);
  return 1 - missed;
}

/** Share of the needs a candidate meets, out of the most it could: 0 when there is nothing to bring or to need. */
function complement(needs: ReadonlySet<string>, offers: ReadonlySet<string> | null): number | null {
  if (offers === null) return null;
  const most = Math.min(needs.size, offers.size);
  return most === 0 ? 0 : inCommon(needs, offers) / most;
}

export function featuresOf(search: PartnerSearch, candidate: Actor, network: ForumNetwork): FeatureValues {
  const territory = search.territoryOf(candidate.id);
  return {
    RELATIONS: introduction(search, candidate.id, network),
    THEMES: likeness(search.themes, candidate.themes),
    COMPLEMENTARITY: complement(search.needs, candidate.offers),
    TERRITORY: territory === null ? null : TERRITORY_SCALE[territory],
    FUNDING: likeness(search.funding, candidate.funding),
  };
}

/** Nearness alone is not a reason; a link, something brought, a common funder or clearly common themes are. */
export function hasReason({ RELATIONS, THEMES, COMPLEMENTARITY, FUNDING }: FeatureValues): boolean {
  return (RELATIONS ?? 0) > 0 || (COMPLEMENTARITY ?? 0) > 0 || (FUNDING ?? 0) > 0 || (THEMES ?? 0) >= 0.5;
}
