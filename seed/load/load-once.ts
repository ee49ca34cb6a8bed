import type { Driver } from 'neo4j-driver';
import { z } from 'zod';
import { defineQuery } from '../../api/graph/define-query.ts';
import { driverRunner, type QueryRunner } from '../../api/graph/query-runner.ts';
import { type Claims, writeClaims } from '../../api/graph/write-claims.ts';

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
const WRITTEN_FORM = 3;

export interface LoadOptions {
  onProgress(done: number, total: number): void;
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
  driver: Driver,
  database: string,
  load: {
    run: string;
    checksum: string;
    /** Claims of one step: small enough that progress is seen, large enough that a step costs little. */
    step: number;
    claims(): Claims | Promise<Claims>;
    /** What can only be planned once the claims are there. */
    afterwards?(): Promise<Claims>;
  } & LoadOptions,
): Promise<Load> {
  const { run, step, onProgress } = load;
  const checksum = `${load.checksum} form ${WRITTEN_FORM}`;
  const runner = driverRunner(driver, database);
  const [finished] = await finishedRun(runner, { id: run });
  if (finished?.checksum === checksum) return { alreadyComplete: true, ...finished };

  await startRun(runner, { id: run });
  const claims = await load.claims();
  const counts = { nodes: claims.nodes.length, relations: claims.relations.length };
  const total = counts.nodes + counts.relations;
  let done = 0;
  for (const part of stepsOf(claims, step)) {
    onProgress(done, total);
    await writeClaims(driver, database, part);
    done += part.nodes.length + part.relations.length;
  }
  if (load.afterwards) await writeClaims(driver, database, await load.afterwards());
  await finishRun(runner, { id: run, checksum, ...counts });
  onProgress(total, total);
  return { alreadyComplete: false, ...counts };
}

/** Nodes before relations, in the order given: every step finds its ends in the graph. */
function* stepsOf({ nodes, relations }: Claims, step: number): Generator<Claims> {
  for (let start = 0; start < nodes.length; start += step) {
    yield { nodes: nodes.slice(start, start + step), relations: [] };
  }
  for (let start = 0; start < relations.length; start += step) {
    yield { nodes: [], relations: relations.slice(start, start + step) };
  }
}
