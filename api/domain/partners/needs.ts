import { LOCAL_LEVELS } from '../article9/local-levels.ts';
import type { Actor, Forum } from './actors.ts';

export type Article9Family = 'ess' | 'entreprise' | 'collectivite' | 'recherche' | 'formation';
const FAMILIES: readonly Article9Family[] = ['ess', 'entreprise', 'collectivite', 'recherche', 'formation'];

/** The five families of Article 9 of the law of 31 July 2014, and the kinds of actors that belong to each. */
export const ARTICLE_9_FAMILIES: Readonly<Record<Article9Family, readonly string[]>> = {
  ess: ['ESS'],
  entreprise: ['ENTREPRISE'],
  collectivite: ['COLLECTIVITE', ...LOCAL_LEVELS],
  recherche: ['RECHERCHE'],
  formation: ['FORMATION'],
};

/** The family of a kind; `null` for a kind outside the five, or not documented. */
export function familyOf(kind: string | null): Article9Family | null {
  return FAMILIES.find((family) => ARTICLE_9_FAMILIES[family].includes(kind ?? '')) ?? null;
}

/**
 * What an actor needs: what it declares, and the families of Article 9 that are in none of the poles it is in. Alone, it
 * has its own family.
 */
export function needsOf(
  actor: Actor,
  actors: readonly Actor[],
  forums: readonly Forum[],
  declared: Iterable<string> = [],
): Set<string> {
  const around = new Set([
    actor.id,
    ...forums
      .filter(({ members, isPole = true }) => isPole && members.has(actor.id))
      .flatMap(({ members }) => [...members]),
  ]);
  const present = actors.filter(({ id, active }) => active && around.has(id)).map(({ kind }) => kind);
  return new Set([...declared, ...missingFamilies(present)].sort());
}

/** Families of Article 9 that none of these kinds belongs to. */
export function missingFamilies(kinds: readonly (string | null)[]): Article9Family[] {
  const present = new Set(kinds.map(familyOf));
  return FAMILIES.filter((family) => !present.has(family));
}
