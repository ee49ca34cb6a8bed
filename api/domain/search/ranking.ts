import { ENTITY_KINDS } from '../vocabulary/vocabulary.ts';
import type { KeyFamily } from './search-keys.ts';

/** Matches read for one search. Beyond, which no real text reaches, the answer says that it is truncated. */
export const READ_AT_MOST = 100_000;

/**
 * Weight of each kind in the ranking. Named actors come before what merely quotes their name: a group
 * « jardins de Cocagne (Écopôle) » must not stand above the Écopôle.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  Pole: 1.5,
  Collectivity: 1.2,
  Enterprise: 1.1,
  ResearchCentre: 1.1,
  Territory: 0.7,
  PolicyArea: 0.7,
  ActorGroup: 0.5,
};

export const KIND_WEIGHTS: Readonly<Record<string, number>> = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [kind, WEIGHTS[kind] ?? 1]),
);

/** Score of a name that holds every word typed; it is reached by no beginning and no other name. */
export const WORD_SCORE = 10;

/** Part of its score that a name keeps however many words it adds to those typed: « Montreuil » before « Montreuil-Bellay ». */
export const KEPT_BY_LONG_NAMES = 0.5;

/**
 * What the whole text may be of an entity, the most telling first: `floor` is what the index adds for it, each more than all
 * that follow together; `score` is what the match is then worth, the same for all, so that equal names are told apart by what
 * is known of them and by population.
 */
export const WHOLE_MATCHES: readonly {
  readonly family: KeyFamily;
  readonly floor: number;
  readonly score: number;
}[] = [
  { family: 'code', floor: 128_000, score: 13 },
  { family: 'name', floor: 64_000, score: 13 },
  { family: 'alias', floor: 32_000, score: 12 },
  { family: 'pastcode', floor: 16_000, score: 11 },
  { family: 'district', floor: 8_000, score: 11 },
  { family: 'postal', floor: 4_000, score: 11 },
  { family: 'pastname', floor: 2_000, score: 9 },
  { family: 'initials', floor: 1_000, score: 9 },
];

/**
 * Weight of a territory that is only part of the territorial frame: nothing is known of its cooperations. Those that a
 * document names come before their neighbours of the same name.
 */
export const ONLY_FRAMED_WEIGHT = 0.45;

/**
 * Equal names come by population. Within this ratio it says nothing of which one is meant: the larger of their groupings does.
 * Saint-Denis of Plaine Commune (149 077) comes before that of La Réunion (155 634).
 */
export const SAME_POPULATION_RATIO = 1.2;
