import { z } from 'zod';
import { evidenceFacts } from '../entity/entity.ts';
import { valuesOf } from '../vocabulary/vocabulary.ts';

const optionalText = z.string().nullish();

/** An acronym or a term of the sources. A term that no document explains stays without expansion. */
export const termFacts = z.object({
  id: z.string(),
  name: z.string(),
  expansion: optionalText,
  expandedBy: z.enum(valuesOf('expandedBy')),
  definition: optionalText,
  reading: optionalText,
  note: optionalText,
  evidence: z.array(evidenceFacts),
});
export type TermFacts = z.infer<typeof termFacts>;

/** One element of a definition, in the set of a document: « Définition de 2012 », in the order printed. */
export const definitionFacts = z.object({
  id: z.string(),
  set: z.string(),
  order: z.int(),
  text: z.string(),
  evidence: z.array(evidenceFacts),
});
export type DefinitionFacts = z.infer<typeof definitionFacts>;

export interface DefinitionSet {
  readonly title: string;
  readonly parts: readonly DefinitionFacts[];
}

/** Definitions by the set their document gives, each set in its printed order. */
export function definitionSets(parts: readonly DefinitionFacts[]): DefinitionSet[] {
  const sets = Map.groupBy(parts, ({ set }) => set);
  return [...sets].map(([title, found]) => ({ title, parts: found.sort((a, b) => a.order - b.order) }));
}

/** Terms as a reader looks them up: by name, whatever the accents and the case. */
export function byName(terms: readonly TermFacts[]): TermFacts[] {
  return [...terms].sort((a, b) => a.name.localeCompare(b.name, 'fr', { sensitivity: 'base' }));
}
