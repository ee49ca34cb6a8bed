import { createHash } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { z } from 'zod';
import { defineQuery } from '../../api/graph/define-query.ts';
import { driverRunner } from '../../api/graph/query-runner.ts';
import { type Claims, writeClaims } from '../../api/graph/write-claims.ts';
import { planFoundingFacts } from '../plan/founding-facts.ts';
import { readFactFiles } from './fact-files.ts';

const RUN = 'founding-facts';
/** Claims of one step: small enough that progress is seen, large enough that a step costs little. */
const STEP = 200;

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

export interface LoadOptions {
  onProgress(done: number, total: number): void;
}

export interface FoundingLoad {
  readonly alreadyComplete: boolean;
  readonly nodes: number;
  readonly relations: number;
}

/**
 * The founding facts, in the graph once and whole. A load that was cut is simply run again: what is there is
 * recognised by its id. A load that went to its end, with these same facts, costs one question.
 */
export async function loadFoundingFacts(
  driver: Driver,
  database: string,
  options: LoadOptions,
): Promise<FoundingLoad> {
  const { nodes, relations } = planFoundingFacts(readFactFiles());
  const counts = { nodes: nodes.length, relations: relations.length };
  const checksum = createHash('sha256')
    .update(JSON.stringify([nodes, relations]))
    .digest('hex');
  const runner = driverRunner(driver, database);

  const [finished] = await finishedRun(runner, { id: RUN });
  if (finished?.checksum === checksum) return { alreadyComplete: true, ...counts };

  await startRun(runner, { id: RUN });
  const total = counts.nodes + counts.relations;
  let done = 0;
  for (const step of stepsOf({ nodes, relations })) {
    options.onProgress(done, total);
    await writeClaims(driver, database, step);
    done += step.nodes.length + step.relations.length;
  }
  await finishRun(runner, { id: RUN, checksum, ...counts });
  options.onProgress(total, total);
  return { alreadyComplete: false, ...counts };
}

/** Nodes before relations, and sources before what rests on them: every step finds its ends in the graph. */
function* stepsOf({ nodes, relations }: Claims): Generator<Claims> {
  for (let start = 0; start < nodes.length; start += STEP) {
    yield { nodes: nodes.slice(start, start + STEP), relations: [] };
  }
  for (let start = 0; start < relations.length; start += STEP) {
    yield { nodes: [], relations: relations.slice(start, start + STEP) };
  }
}
