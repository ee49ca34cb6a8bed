import { ENTITY_KINDS } from '../vocabulary/vocabulary.ts';
import { alsoWritten, foldText, searchWords } from './search-words.ts';

/** Matches read from the index for one search: beyond, the words are too common to rank. */
export const READ_AT_MOST = 500;

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

/** A name that is the text itself comes before those that only hold it: « montreuil » before « Montreuil-Bellay ». */
export const EXACT_NAME_WEIGHT = 1.3;

/**
 * Weight of a territory that is only part of the territorial frame: nothing is known of its cooperations. Those that a
 * document names come before their neighbours of the same name.
 */
export const ONLY_FRAMED_WEIGHT = 0.45;

export const KIND_WEIGHTS: Readonly<Record<string, number>> = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [kind, WEIGHTS[kind] ?? 1]),
);

export type MatchedOn = 'NAME' | 'ALIAS' | 'ACRONYM' | 'CODE' | 'APPROXIMATE';

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronym?: string | null | undefined;
  readonly siren?: string | null | undefined;
  readonly insee?: string | null | undefined;
}

/** What made an entity answer a search: the first of code, acronym, name, other name whose words begin with all those typed. */
export function matchedOn(entity: Named, text: string): MatchedOn {
  const typed = searchWords(text);
  const answers = (candidate: string | null | undefined) => {
    const words = foldText(candidate ?? '').split(' ');
    return (
      typed.length > 0 &&
      typed.every((word) =>
        words.some((other) => other.startsWith(word) || alsoWritten(word).includes(other)),
      )
    );
  };
  if (answers(entity.siren) || answers(entity.insee)) return 'CODE';
  if (answers(entity.acronym)) return 'ACRONYM';
  if (answers(entity.name)) return 'NAME';
  return entity.aliases.some(answers) ? 'ALIAS' : 'APPROXIMATE';
}
