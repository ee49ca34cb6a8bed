import { z } from 'zod';
import { cypherText } from '../cypher-text.ts';
import { defineQuery } from '../define-query.ts';
import type { Graph, WholeGraph } from '../graph.ts';
import { applyMigrations } from '../migrations.ts';
import { baseState } from './base-state.ts';
import { DumpProblem } from './dump-problem.ts';
import { isTold, type Manifest } from './manifest.ts';
import {
  type CheckedDump,
  type DumpedNode,
  type DumpedRelation,
  type DumpedThing,
  isNode,
  thingsOf,
} from './read-dump.ts';
import { tellGraph } from './write-dump.ts';

/** Nodes or relations of one transaction. */
const BATCH = 2_000;
const CLEARED_AT_ONCE = 2_000;

const startRestoration = defineQuery({
  file: 'write/dump/start-restoration.cypher',
  params: z.object({ dump: z.string() }),
  row: z.object({ done: z.int() }),
});
const finishRestoration = defineQuery({
  file: 'write/dump/finish-restoration.cypher',
  params: z.object({ dump: z.string() }),
  row: z.object({ ended: z.int() }),
});
const clearBase = defineQuery({
  file: 'write/dump/clear-base.cypher',
  params: z.object({ first: z.int() }),
  row: z.object({ removed: z.int() }),
});
const restoreNodes = exactly('write/dump/restore-nodes.cypher', { known: z.string(), node: z.string() });
const restoreRelations = exactly('write/dump/restore-relations.cypher', { written: z.int() });

export interface RestoreOptions {
  /** No other Maillage can be at this base. */
  readonly alone: boolean;
  readonly signal?: AbortSignal | undefined;
  onProgress?(done: number, total: number): void;
}

/**
 * Puts the graph of a dump into a base that holds nothing; afterwards the base is read whole, and must be what the dump says. In
 * between the base bears a mark: cut there, it is nobody's graph, and the next restoration begins by emptying it. Throws `DumpProblem`.
 */
export async function restoreDump(
  graph: WholeGraph,
  dump: CheckedDump,
  options: RestoreOptions,
): Promise<void> {
  const { alone, signal } = options;
  const { manifest } = dump;
  const [state] = await baseState(graph.runner(), {});
  if (state?.holds && !state.halfRestored) throw new DumpProblem({ kind: 'not-empty' });
  const runner = graph.runner();
  await startRestoration(runner, { dump: manifest.sum });
  await emptyBase(graph, signal);
  await applyMigrations(graph, { alone, only: new Set(Object.keys(manifest.migrations)) });
  await writeThings(graph, thingsOf(dump), manifest, options);
  const written = await tellGraph(graph, { accounts: manifest.accounts, signal });
  if (!isTold(written, manifest)) throw new DumpProblem({ kind: 'differs' });
  await finishRestoration(runner, { dump: manifest.sum });
}

async function emptyBase(graph: Graph, signal: AbortSignal | undefined): Promise<void> {
  for (let removed = 1; removed > 0; ) {
    signal?.throwIfAborted();
    const [row] = await clearBase(graph.runner(), { first: CLEARED_AT_ONCE });
    removed = row?.removed ?? 0;
  }
}

async function writeThings(
  graph: Graph,
  things: AsyncIterable<DumpedThing>,
  { nodes, relations }: Manifest,
  { signal, onProgress }: RestoreOptions,
): Promise<void> {
  const total = nodes + relations;
  /** Element ids of nodes by what the dump knows them by. */
  const ids = new Map<string, string>();
  let done = 0;
  for await (const batch of batchesOf(things)) {
    signal?.throwIfAborted();
    if (batch.nodes.length > 0) {
      const written = await restoreNodes(graph, { done, nodes: batch.nodes });
      if (written.length < batch.nodes.length) throw new DumpProblem({ kind: 'cut' });
      for (const { known, node } of written) ids.set(known, node);
    } else {
      const tied = batch.relations.map(({ type, from, to, properties }) => ({
        type,
        from: ids.get(from),
        to: ids.get(to),
        properties,
      }));
      const [row] = await restoreRelations(graph, { done, relations: tied });
      if (row?.written !== tied.length) throw new DumpProblem({ kind: 'cut' });
    }
    done += batch.nodes.length + batch.relations.length;
    onProgress?.(done, total);
  }
}

interface Batch {
  readonly nodes: DumpedNode[];
  readonly relations: DumpedRelation[];
}

/** Nodes and relations are never in one batch. */
async function* batchesOf(things: AsyncIterable<DumpedThing>): AsyncGenerator<Batch> {
  let batch: Batch = { nodes: [], relations: [] };
  for await (const thing of things) {
    const { nodes, relations } = batch;
    const isFull = nodes.length === BATCH || relations.length === BATCH;
    const isOther = (isNode(thing) ? relations : nodes).length > 0;
    if (isFull || isOther) {
      yield batch;
      batch = { nodes: [], relations: [] };
    }
    if (isNode(thing)) batch.nodes.push(thing);
    else batch.relations.push(thing);
  }
  if (batch.nodes.length + batch.relations.length > 0) yield batch;
}

/** A statement whose parameters are as the driver takes them: what is whole may be a float. */
function exactly<Shape extends z.ZodRawShape>(file: string, shape: Shape) {
  const text = cypherText(file);
  const rows = z.array(z.object(shape));
  return async (graph: Graph, { done, ...params }: { done: number } & Record<string, unknown>) => {
    const told = await graph.runner().run(text, { ...params, done: BigInt(done) }, 'write');
    return rows.parse(told);
  };
}
