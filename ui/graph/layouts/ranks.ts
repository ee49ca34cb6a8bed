import type { LaidNode } from './layout.ts';

/** Levels of authority from the widest to the nearest; what is not an authority comes last. */
export const RANKS = ['STATE', 'REGION', 'DEPARTEMENT', 'EPCI', 'COMMUNE', 'ACTORS'] as const;
type Rank = (typeof RANKS)[number];

const RANK_OF_LEVEL: Readonly<Record<string, Rank>> = {
  EUROPE: 'STATE',
  ETAT: 'STATE',
  TOUS: 'STATE',
  REGION: 'REGION',
  DEPARTEMENT: 'DEPARTEMENT',
  EPCI: 'EPCI',
  PETR: 'EPCI',
  PNR: 'EPCI',
  PAYS: 'EPCI',
  SYNDICAT: 'EPCI',
  COMMUNE: 'COMMUNE',
};

/** Where an entity stands in the order of public authority. A collectivity whose level nobody says stands with the actors. */
export function rankOf({ kind, level }: Pick<LaidNode, 'kind' | 'level'>): Rank {
  return kind === 'Collectivity' ? (RANK_OF_LEVEL[level ?? ''] ?? 'ACTORS') : 'ACTORS';
}

/** What leads to what: territories and authorities, the frames they set, the poles, then who acts, and where. */
export const TIERS = ['TERRITORY', 'FRAME', 'POLE', 'ACTOR'] as const;
type Tier = (typeof TIERS)[number];

const TIER_OF_KIND: Readonly<Record<string, Tier>> = {
  Collectivity: 'TERRITORY',
  Territory: 'TERRITORY',
  Service: 'TERRITORY',
  Contract: 'FRAME',
  PolicyArea: 'FRAME',
  Pole: 'POLE',
  Project: 'POLE',
  Enterprise: 'ACTOR',
  ResearchCentre: 'ACTOR',
  ActorGroup: 'ACTOR',
  Place: 'ACTOR',
};

export function tierOf(kind: string): Tier {
  return TIER_OF_KIND[kind] ?? 'ACTOR';
}
