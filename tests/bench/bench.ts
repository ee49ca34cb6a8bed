import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openDriver } from '../../api/graph/driver.ts';
import { writeClaims } from '../../api/graph/write-claims.ts';
import { syntheticTerritory } from '../../seed/synthetic/synthetic-territory.ts';
import { startTestNeo4j } from '../launcher/test-neo4j.ts';
import { type ApiProcess, startApi } from './api-process.ts';
import { percentile, table } from './figures.ts';
import { type Operation, operationsOn } from './operations.ts';
import { record, replay, type Waves } from './recorded-statements.ts';

const SEED = 20_261_121;
const EARLY = 500;
const SIZES = ['S', 'M'] as const;
type Size = (typeof SIZES)[number];

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '150' },
    requests: { type: 'string', default: '5000' },
    json: { type: 'string' },
  },
});
const say = (text: string) => process.stdout.write(`${text}\n`);

interface Measured {
  readonly operation: string;
  readonly statements: Record<Size, number>;
  readonly driver: { readonly p50: number; readonly p95: number };
  readonly api: { readonly p50: number; readonly p95: number };
  readonly ratio: number;
}

const database = await startTestNeo4j({});
const driver = openDriver(database);
const statements = new Map<string, Record<Size, number>>();
try {
  say('Maillage charge les faits et le cadre territorial…');
  const api = await startApi(database);
  try {
    const small = await prepare('S');
    for (const { name, waves } of small) statements.set(name, { S: mostStatements(waves), M: 0 });
    await removeTerritory();
    const operations = await prepare('M');
    const measured: Measured[] = [];
    for (const operation of operations) {
      const counts = { S: 0, ...statements.get(operation.name), M: mostStatements(operation.waves) };
      measured.push(await measure(api, operation, counts));
    }
    const memory = await remember(api, operations);
    report(measured, memory);
  } finally {
    await api.stop();
  }
} finally {
  await driver.close();
  await database.stop();
}

type Prepared = Operation & { readonly waves: readonly Waves[] };

/** Writes a territory, and notes what each question asks of the database for each thing it is asked about. */
async function prepare(size: Size): Promise<Prepared[]> {
  const territory = syntheticTerritory(size, SEED);
  const startedAt = performance.now();
  const { nodes, relations } = await writeClaims(driver, database.database, territory);
  say(`Territoire fictif ${size} : ${nodes} nœuds, ${relations} relations en ${seconds(startedAt)} s.`);
  await driver.executeQuery('CALL db.awaitIndexes(300)');
  const prepared: Prepared[] = [];
  for (const operation of operationsOn(territory)) {
    const waves: Waves[] = [];
    for (const variables of operation.variables) {
      waves.push(await record(driver, database.database, operation.query, variables));
    }
    prepared.push({ ...operation, waves });
  }
  return prepared;
}

async function removeTerritory(): Promise<void> {
  const session = driver.session({ database: database.database });
  const batches = 'CALL (x) { DETACH DELETE x } IN TRANSACTIONS OF 5000 ROWS';
  await session.run(`MATCH (x:Evidence)-[:FROM]->(:Source {id: "territoire-fictif"}) ${batches}`);
  await session.run(`MATCH (x:Claim) WHERE x.id STARTS WITH "fictif-" ${batches}`);
  await session.close();
}

async function ask(api: ApiProcess, operation: Operation, place: number): Promise<unknown> {
  const variables = operation.variables[place % operation.variables.length];
  const response = await fetch(api.address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation.query, variables }),
  });
  const answer = (await response.json()) as { errors?: unknown; data?: Record<string, unknown> };
  if (answer.errors) throw new Error(`${operation.name}: ${JSON.stringify(answer.errors)}`);
  return answer;
}

/** Driver alone and API in turn, one question at a time, on the same things: what disturbs one disturbs the other. */
async function measure(
  api: ApiProcess,
  operation: Prepared,
  counts: Record<Size, number>,
): Promise<Measured> {
  const rounds = Number(options.rounds);
  const times = { driver: [] as number[], api: [] as number[] };
  const timed = async (list: number[], work: Promise<unknown>, startedAt = performance.now()) => {
    await work;
    list.push(performance.now() - startedAt);
  };
  for (let round = -Math.min(rounds, 40); round < rounds; round += 1) {
    const place = (round + rounds) % operation.variables.length;
    const lists = round < 0 ? { driver: [], api: [] } : times;
    const alone = () => timed(lists.driver, replay(driver, database.database, operation.waves[place] ?? []));
    const whole = () => timed(lists.api, ask(api, operation, place));
    for (const turn of round % 2 === 0 ? [alone, whole] : [whole, alone]) await turn();
  }
  const figures = (list: number[]) => ({ p50: percentile(list, 0.5), p95: percentile(list, 0.95) });
  const measured = { driver: figures(times.driver), api: figures(times.api) };
  const ratio = measured.api.p50 / measured.driver.p50;
  say(`${operation.name} : ${ratio.toFixed(2)}`);
  return { operation: operation.name, statements: counts, ...measured, ratio };
}

/** Memory of the API after its first questions, and after thousands more. */
async function remember(api: ApiProcess, operations: readonly Operation[]) {
  const total = Number(options.requests);
  let early = await api.memory();
  for (let asked = 0; asked < total; asked += 1) {
    if (asked === EARLY) early = await api.memory();
    const operation = operations[asked % operations.length];
    if (operation) await ask(api, operation, asked);
  }
  return { early, late: await api.memory(), requests: total };
}

function report(measured: readonly Measured[], memory: Awaited<ReturnType<typeof remember>>): void {
  const ms = (value: number) => value.toFixed(1);
  const rows = measured.map(({ operation, statements: counts, driver: alone, api, ratio }) => [
    operation,
    ms(alone.p50),
    ms(alone.p95),
    ms(api.p50),
    ms(api.p95),
    ratio.toFixed(2),
    String(counts.S),
    String(counts.M),
  ]);
  const headings = ['size M, ms', 'driver p50', 'p95', 'API p50', 'p95', 'ratio', 'statements S', 'M'];
  const mb = (bytes: number) => (bytes / 1_000_000).toFixed(0);
  const { early, late, requests } = memory;
  const growth = (before: number, after: number) => `${((100 * (after - before)) / before).toFixed(0)} %`;
  say(`\n${table(headings, rows)}\n`);
  say(
    table(
      ['API memory, MB', `after ${EARLY}`, `after ${requests}`, 'growth'],
      [
        ['resident', mb(early.rss), mb(late.rss), growth(early.rss, late.rss)],
        ['heap in use', mb(early.heap), mb(late.heap), growth(early.heap, late.heap)],
      ],
    ),
  );
  if (options.json !== undefined) {
    writeFileSync(options.json, `${JSON.stringify({ seed: SEED, operations: measured, memory }, null, 2)}\n`);
  }
}

function mostStatements(waves: readonly Waves[]): number {
  return Math.max(...waves.map((wave) => wave.flat().length));
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1_000).toFixed(0);
}
