import { createHash } from 'node:crypto';
import type { Graph } from '../../api/graph/graph.ts';
import { planFoundingFacts } from '../plan/founding-facts.ts';
import { readFactFiles } from './fact-files.ts';
import { type Load, type LoadOptions, loadOnce } from './load-once.ts';

export const FOUNDING_FACTS = 'founding-facts';

/** The founding facts of `seed/facts`, sources first. */
export async function loadFoundingFacts(graph: Graph, options: LoadOptions): Promise<Load> {
  const { nodes, relations } = planFoundingFacts(readFactFiles());
  const checksum = createHash('sha256')
    .update(JSON.stringify([nodes, relations]))
    .digest('hex');
  return loadOnce(graph, {
    run: FOUNDING_FACTS,
    checksum,
    claims: () => ({ nodes, relations }),
    ...options,
  });
}
