import { belongs } from '../article9/member-kinds.ts';
import type { Traits } from '../pole/composition.ts';

/** The five kinds of members that article 9 brings together, each with the words the law has for it. */
const KINDS: readonly (readonly [string, readonly string[]])[] = [
  ['ESS', ['ENTREPRISE_ESS']],
  ['ENTREPRISE', ['ENTREPRISE']],
  ['COLLECTIVITE', ['COLLECTIVITE']],
  ['RECHERCHE', ['CENTRE_DE_RECHERCHE', 'ENSEIGNEMENT_SUPERIEUR_RECHERCHE']],
  ['FORMATION', ['ORGANISME_FORMATION']],
];

/** Kinds of article 9, in the order of the law. */
export const ACTOR_UNITS: readonly string[] = KINDS.map(([unit]) => unit);

/** Kinds of article 9 an actor is known to be of; none when no source tells. A service counts as its authority. */
export function unitsOfActor(actor: Traits): string[] {
  return KINDS.filter(([, words]) => words.some((word) => belongs(actor, word) === 'YES')).map(
    ([unit]) => unit,
  );
}
