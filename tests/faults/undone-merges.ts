import { openGraph } from '../../api/graph/graph.ts';
import { applyMigrations } from '../../api/graph/migrations.ts';
import { writeClaims } from '../../api/graph/write-claims.ts';
import { startTestNeo4j } from '../launcher/test-neo4j.ts';
import { playAndUndo } from '../worlds/random-changes.ts';
import { TWINS } from '../worlds/twins.ts';
import type { FaultOptions, Trial } from './trial.ts';

const SEQUENCES = 200;
const LENGTH = 20;

/**
 * Sequences of changes, merges, undoings and restorings drawn from the seed, each undone whole on the same graph: the facts must be, each
 * time, those of before to the last byte.
 */
export async function* undoneMerges({ seed, signal, say }: FaultOptions): AsyncGenerator<Trial> {
  const server = await startTestNeo4j();
  const graph = openGraph(server);
  try {
    await applyMigrations(graph);
    await writeClaims(graph, TWINS);
    const lost: string[] = [];
    const told = new Map<string, number>();
    for (let place = 0; place < SEQUENCES; place += 1) {
      signal.throwIfAborted();
      const played = await playAndUndo(graph, seed + place, LENGTH);
      if (!played.same) lost.push(`suite de la graine ${seed + place}`);
      for (const [act, times] of played.told) told.set(act, (told.get(act) ?? 0) + times);
      if (place % 20 === 19) say(`${place + 1} suites sur ${SEQUENCES}`);
    }
    const acts = [...told].sort().map(([act, times]) => `${act} ${times}`);
    yield {
      tried: `${SEQUENCES} suites de ${LENGTH} changements, fusions et annulations`,
      held: lost.length === 0,
      measured: acts.join(', '),
      lost,
    };
  } finally {
    await graph.close();
    await server.stop();
  }
}
