import { ENTITY_KINDS } from '../vocabulary/vocabulary.ts';
import { JOINING_WORDS } from './joining-words.ts';
import type { KeyFamily } from './search-keys.ts';

/** Words that lengthen a name without telling more: « Vitry-sur-Seine » is as near to « Vitry » as « Vitry-Laché ». */
export const JOINING_IN_NAMES: readonly string[] = [...JOINING_WORDS, 'sur', 'sous', 'lez', 'es', 'pres'];

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

/** Score of a name, but a collectivity's, that holds each of the several words typed: it is meant before what they are only told of. */
export const ALL_WORDS_SCORE = 21;

/** Part of its score that a name keeps however many words it adds to those typed: « Montreuil » before « Montreuil-Bellay ». */
export const KEPT_BY_LONG_NAMES = 0.5;

const WHATEVER_ITS_SIZE = { peopled: 1, town: 0, inVillage: 0 };

/**
 * What the whole text may be of an entity, the most telling first: `floor` is what the index adds for it, each more than all
 * that follow together; `score` is what the match is then worth, more than any answer to a question when it is a name that is given
 * or borne, the same for all, so that equal names are told apart by
 * population. `peopled` is the part of its inhabitants that then counts: one who says a former name means the town that bears it
 * today, unless the town that bore it is ten times as peopled (« Évry » is Évry-Courcouronnes, not the village of the Yonne). Under
 * `town` inhabitants it is worth `inVillage`: « Boulogne » is not what a village was called before it joined another.
 */
export const WHOLE_MATCHES: readonly {
  readonly family: KeyFamily;
  readonly floor: number;
  readonly score: number;
  readonly peopled: number;
  readonly town: number;
  readonly inVillage: number;
}[] = [
  { family: 'code', floor: 1_024_000, score: 44, ...WHATEVER_ITS_SIZE },
  { family: 'name', floor: 512_000, score: 44, ...WHATEVER_ITS_SIZE },
  { family: 'alias', floor: 256_000, score: 41, ...WHATEVER_ITS_SIZE },
  { family: 'close', floor: 128_000, score: 38, peopled: 1, town: 2_000, inVillage: 3 },
  { family: 'pastcode', floor: 64_000, score: 37, ...WHATEVER_ITS_SIZE },
  { family: 'district', floor: 32_000, score: 37, ...WHATEVER_ITS_SIZE },
  { family: 'postal', floor: 16_000, score: 37, ...WHATEVER_ITS_SIZE },
  { family: 'pastname', floor: 8_000, score: 44, peopled: 0.1, town: 10_000, inVillage: 3 },
  { family: 'initials', floor: 4_000, score: 30, ...WHATEVER_ITS_SIZE },
  { family: 'joined', floor: 2_000, score: 20, ...WHATEVER_ITS_SIZE },
  { family: 'bareinitials', floor: 1_000, score: 6, ...WHATEVER_ITS_SIZE },
];

/**
 * Weight of a territory that is only part of the territorial frame and whose name is longer than what was typed: those that a
 * document names come before. A whole name is what was meant, documented or not.
 */
export const ONLY_FRAMED_WEIGHT = 0.45;

/**
 * Equal names come by population. Within this ratio it says nothing of which one is meant: the larger of their groupings does.
 * Saint-Denis of Plaine Commune (149 077) comes before that of La Réunion (155 634).
 */
export const SAME_POPULATION_RATIO = 1.2;
