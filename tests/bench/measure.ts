import type { Driver } from '../worlds/driver.ts';
import type { ApiProcess } from './api-process.ts';
import type { Operation } from './operations.ts';
import { replay, type Waves } from './recorded-statements.ts';
import { type Measured, percentile, type Remembered } from './report.ts';

/** Questions before the first is timed: plans, compilers and caches settle. */
const WARM_UP = 40;
const EARLY = 500;

/** Questions asked at once while memory is followed: it is not their time that is read. */
const TOGETHER = 4;

export interface Prepared extends Operation {
  /** What the question asks of the database, for each of its variables. */
  readonly waves: readonly Waves[];
}

/** Driver alone and API in turn, one question at a time, about the same things: what disturbs one disturbs the other. */
export async function measure(run: {
  driver: Driver;
  database: string;
  api: ApiProcess;
  operation: Prepared;
  rounds: number;
}): Promise<Pick<Measured, 'driver' | 'api' | 'ratio'>> {
  const { driver, database, api, operation, rounds } = run;
  const times = { driver: [] as number[], api: [] as number[] };
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const place = (round + WARM_UP) % operation.variables.length;
    const alone = async () => {
      const elapsed = await timed(() => replay(driver, database, operation.waves[place] ?? []));
      if (round >= 0) times.driver.push(elapsed);
    };
    const whole = async () => {
      const elapsed = await timed(() => ask(api, operation, place));
      if (round >= 0) times.api.push(elapsed);
    };
    for (const turn of round % 2 === 0 ? [alone, whole] : [whole, alone]) await turn();
  }
  const figures = (list: readonly number[]) => ({ p50: percentile(list, 0.5), p95: percentile(list, 0.95) });
  const found = { driver: figures(times.driver), api: figures(times.api) };
  return { ...found, ratio: found.api.p50 / found.driver.p50 };
}

/** Memory of the API after its first questions, then after this many, of all kinds in turn. */
export async function remember(
  api: ApiProcess,
  operations: readonly Operation[],
  requests: number,
  tell: (asked: number) => void,
): Promise<Remembered> {
  let asked = 0;
  const askUntil = async (total: number) => {
    while (asked < total) {
      const place = asked;
      asked += 1;
      const operation = operations[place % operations.length];
      if (operation) await ask(api, operation, place);
      if ((place + 1) % EARLY === 0) tell(place + 1);
    }
  };
  const allUntil = async (total: number) => {
    await Promise.all(Array.from({ length: TOGETHER }, () => askUntil(total)));
    return api.memory();
  };
  const earlyAfter = Math.min(EARLY, requests);
  const early = await allUntil(earlyAfter);
  return { early, late: await allUntil(requests), earlyAfter, lateAfter: requests };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** Asks a question over HTTP, on a connection that stays open, and reads its answer whole. */
async function ask(api: ApiProcess, { name, query, variables }: Operation, place: number): Promise<void> {
  const response = await fetch(api.address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: variables[place % variables.length] }),
  });
  const answer = (await response.json()) as { errors?: unknown };
  if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`);
}
