import type { Actor, Forum } from './actors.ts';

/** The five families of Article 9 of the law of 31 July 2014, and the kinds of actors that belong to each. */
export const ARTICLE_9_FAMILIES: Readonly<Record<string, readonly string[]>> = {
  ess: ['ESS'],
  entreprise: ['ENTREPRISE'],
  collectivite: [
    'COLLECTIVITE',
    'COMMUNE',
    'EPCI',
    'PETR',
    'PNR',
    'PAYS',
    'SYNDICAT',
    'DEPARTEMENT',
    'REGION',
  ],
  recherche: ['RECHERCHE'],
  formation: ['FORMATION'],
};

/** The family of a kind; `null` for a kind outside the five, or not documented. */
export function familyOf(kind: string | null): string | null {
  const found = Object.entries(ARTICLE_9_FAMILIES).find(([, kinds]) => kinds.includes(kind ?? ''));
  return found?.[0] ?? null;
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
    ...forums.filter(({ members }) => members.has(actor.id)).flatMap(({ members }) => [...members]),
  ]);
  const present = new Set(
    actors.filter(({ id, active }) => active && around.has(id)).map(({ kind }) => familyOf(kind)),
  );
  const missing = Object.keys(ARTICLE_9_FAMILIES).filter((family) => !present.has(family));
  return new Set([...declared, ...missing].sort());
}
