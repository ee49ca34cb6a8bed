import { createHash } from 'node:crypto';
import type { Graph } from '../../api/graph/graph.ts';
import { demonstrationTerritory } from '../demonstration/demonstration-territory.ts';
import { type Load, type LoadOptions, loadOnce } from './load-once.ts';

/** The fictional territory of the demonstration, apart from everything real. */
export async function loadDemonstration(graph: Graph, options: LoadOptions): Promise<Load> {
  const { nodes, relations } = demonstrationTerritory();
  const checksum = createHash('sha256')
    .update(JSON.stringify([nodes, relations]))
    .digest('hex');
  return loadOnce(graph, {
    run: 'demonstration',
    checksum,
    claims: () => ({ nodes, relations }),
    ...options,
  });
}
