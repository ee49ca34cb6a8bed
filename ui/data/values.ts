import type { introspection } from './generated/graphql-env.d.ts';

type Types = introspection['types'];

/** A value of an enum of the API, read from its schema: what is written for each of them is a fault of types when one lacks. */
export type ValueOf<Name extends keyof Types> = Types[Name] extends { enumValues: infer Value }
  ? Value
  : never;

/** Kinds of actors that article 9 brings together, in the order of the law. */
export const ACTOR_FAMILIES = Object.keys({
  ESS: true,
  ENTREPRISE: true,
  COLLECTIVITE: true,
  RECHERCHE: true,
  FORMATION: true,
} satisfies Record<ValueOf<'ActorFamily'>, true>) as readonly ValueOf<'ActorFamily'>[];
