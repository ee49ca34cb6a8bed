import { z } from 'zod';
import { defineQuery } from '../../api/graph/define-query.ts';
import type { Graph } from '../../api/graph/graph.ts';
import type { QueryRunner } from '../../api/graph/query-runner.ts';
import { type Claims, writeClaims } from '../../api/graph/write-claims.ts';
import { type Pace, steadyPace } from './pace.ts';

const finishedRun = defineQuery({
  file: 'read/import-run/finished-run.cypher',
  params: z.object({ id: z.string() }),
  row: z.object({ checksum: z.string(), nodes: z.int(), relations: z.int() }),
});
const startRun = defineQuery({
  file: 'write/import-run/start-run.cypher',
  params: z.object({ id: z.string() }),
  row: z.object({ id: z.string() }),
});
const finishRun = defineQuery({
  file: 'write/import-run/finish-run.cypher',
  params: z.object({ id: z.string(), checksum: z.string(), nodes: z.int(), relations: z.int() }),
  row: z.object({ id: z.string() }),
});

/** Raised when what is written beside the claims themselves changes, such as the words they are found by. */
const WRITTEN_FORM = 5;

/** Claims of one transaction: small enough that progress is seen, large enough that each costs little. */
const STEADY_ROWS = 200;

export interface LoadOptions {
  onProgress(done: number, total: number): void;
  /** Without one, a steady pace: nobody reads meanwhile. */
  readonly pace?: Pace;
}

export interface Load {
  readonly alreadyComplete: boolean;
  readonly nodes: number;
  readonly relations: number;
}

/** Checksum of what a load put in the graph, once it went to its end; `null` before. */
export async function checksumOf(runner: QueryRunner, run: string): Promise<string | null> {
  const [finished] = await finishedRun(runner, { id: run });
  return finished?.checksum ?? null;
}

/**
 * Something to load, in the graph once and whole. A load that was cut is simply run again: what is there is recognised by
 * its id. A load that went to its end, with this same checksum, costs one question.
 */
export async function loadOnce(
  graph: Graph,
  load: {
    run: string;
    checksum: string;
    claims(): Claims | Promise<Claims>;
    /** What can only be planned once the claims are there. */
    afterwards?(): Promise<Claims>;
  } & LoadOptions,
): Promise<Load> {
  const { run, onProgress, pace = steadyPace(STEADY_ROWS) } = load;
  const checksum = `${load.checksum} form ${WRITTEN_FORM}`;
  const runner = graph.runner();
  const [finished] = await finishedRun(runner, { id: run });
  if (finished?.checksum === checksum) return { alreadyComplete: true, ...finished };

  await pace.turn();
  await startRun(runner, { id: run });
  const claims = await load.claims();
  const counts = { nodes: claims.nodes.length, relations: claims.relations.length };
  const total = counts.nodes + counts.relations;
  let done = 0;
  for (const part of partsOf(claims, pace)) {
    onProgress(done, total);
    done += await writePart(graph, part, pace);
  }
  for (const part of partsOf((await load.afterwards?.()) ?? NOTHING, pace)) {
    await writePart(graph, part, pace);
  }
  await pace.turn();
  await finishRun(runner, { id: run, checksum, ...counts });
  onProgress(total, total);
  return { alreadyComplete: false, ...counts };
}

const NOTHING: Claims = { nodes: [], relations: [] };

/** One transaction of a load, in its turn; gives how many claims it held. */
async function writePart(graph: Graph, part: Claims, pace: Pace): Promise<number> {
  await pace.turn();
  const startedAt = performance.now();
  await writeClaims(graph, part);
  pace.took(performance.now() - startedAt);
  return part.nodes.length + part.relations.length;
}

/** Nodes before relations, in the order given: every part finds its ends in the graph. Each is as large as the pace then is. */
function* partsOf({ nodes, relations }: Claims, pace: Pace): Generator<Claims> {
  for (let start = 0, rows = pace.rows; start < nodes.length; start += rows, rows = pace.rows) {
    yield { nodes: nodes.slice(start, start + rows), relations: [] };
  }
  for (let start = 0, rows = pace.rows; start < relations.length; start += rows, rows = pace.rows) {
    yield { nodes: [], relations: relations.slice(start, start + rows) };
  }
}
