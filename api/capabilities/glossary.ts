import { byName, type DefinitionSet, definitionSets, type TermFacts } from '../domain/glossary/glossary.ts';
import { glossary } from '../graph/queries/glossary.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

export interface Glossary {
  readonly terms: readonly TermFacts[];
  readonly definitions: readonly DefinitionSet[];
}

/** Words of the sources, and the definitions of a pole that they give; both empty before the facts are loaded. */
export async function glossaryOf(runner: QueryRunner): Promise<Glossary> {
  const [row] = await glossary(runner, {});
  return { terms: byName(row?.terms ?? []), definitions: definitionSets(row?.definitions ?? []) };
}
