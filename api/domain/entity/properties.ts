import type { EntityFacts } from './entity.ts';

/** Properties as the graph holds them. */
type Properties = Readonly<Record<string, unknown>>;

/** A property of its kind, in words; `null` when no source gives it. */
export const textOf = (facts: Properties, property: string) =>
  (facts[property] as string | undefined) ?? null;

/** A property of its kind, a number; `null` when no source gives it, never zero. */
export const figureOf = (facts: Properties, property: string) =>
  (facts[property] as number | undefined) ?? null;

/** Belongs to the demonstration territory: never counted or compared with what is real. */
export const isFictional = (entity: EntityFacts) => entity['demonstration'] === true;

/** A source declares that all its members are known: only then is absence from it a fact. */
export const isDeclaredWhole = (forum: EntityFacts) => forum['compositionComplete'] === true;

/** A source says that it no longer exists. */
export const isGone = (entity: EntityFacts) => entity['status'] === 'PAST';
