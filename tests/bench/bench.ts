import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openGraph } from '../../api/graph/graph.ts';
import { writeClaims } from '../../api/graph/write-claims.ts';
import type { SyntheticSize } from '../../seed/laboratory/synthetic/sizes.ts';
import { syntheticTerritory } from '../../seed/laboratory/synthetic/synthetic-territory.ts';
import { startTestNeo4j } from '../launcher/test-neo4j.ts';
import { startApi } from './api-process.ts';
import { measure, type Prepared, remember } from './measure.ts';
import { operationsOn } from './operations.ts';
import { record } from './recorded-statements.ts';
import { report } from './report.ts';

const SEED = 20_261_121;

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    requests: { type: 'string', default: '5000' },
    json: { type: 'string' },
  },
});
const startedAt = performance.now();
const seconds = () => ((performance.now() - startedAt) / 1_000).toFixed(0);
const say = (text: string) => process.stdout.write(`${seconds().padStart(4)} s  ${text}\n`);

const database = await startTestNeo4j({});
const { driver } = database;
const graph = openGraph(database);
try {
  say('Loading the facts and the territorial frame…');
  const api = await startApi(database);
  try {
    const small = await prepare('S');
    await removeTerritory();
    const operations = await prepare('M');
    // First, so that the first questions of this process are those whose memory is read.
    say(`Asking ${options.requests} questions, for the memory they leave…`);
    const memory = await remember(api, operations, Number(options.requests), (asked) =>
      say(`${asked} asked`),
    );
    const measured = [];
    for (const [place, operation] of operations.entries()) {
      say(`Driver and API in turn: ${operation.name}`);
      const statements = { S: mostStatements(small[place]), M: mostStatements(operation) };
      const rounds = Number(options.rounds);
      const times = await measure({ driver, database: database.database, api, operation, rounds });
      measured.push({ operation: operation.name, statements, ...times });
    }
    process.stdout.write(`\n${report(measured, memory)}\n`);
    if (options.json !== undefined) {
      const kept = { seed: SEED, rounds: Number(options.rounds), operations: measured, memory };
      writeFileSync(options.json, `${JSON.stringify(kept, null, 2)}\n`);
    }
  } finally {
    await api.stop();
  }
} finally {
  await graph.close();
  await database.stop();
}

/** Writes a territory, and notes what each question asks of the database for each thing it is asked about. */
async function prepare(size: SyntheticSize): Promise<Prepared[]> {
  const territory = syntheticTerritory(size, SEED);
  const { nodes, relations } = await writeClaims(graph, territory);
  await driver.executeQuery('CALL db.awaitIndexes(300)');
  say(`Fictional territory ${size}: ${nodes} nodes, ${relations} relations`);
  const prepared: Prepared[] = [];
  for (const operation of operationsOn(territory)) {
    const waves = [];
    for (const variables of operation.variables) {
      waves.push(await record(graph, operation.query, variables));
    }
    prepared.push({ ...operation, waves });
    say(`${size}: statements of « ${operation.name} » noted`);
  }
  return prepared;
}

async function removeTerritory(): Promise<void> {
  const session = driver.session({ database: database.database });
  const inBatches = 'CALL (x) { DETACH DELETE x } IN TRANSACTIONS OF 5000 ROWS';
  await session.run(`MATCH (x:Evidence)-[:FROM]->(:Source {id: "territoire-fictif"}) ${inBatches}`);
  await session.run(`MATCH (x:Claim) WHERE x.id STARTS WITH "fictif-" ${inBatches}`);
  await session.close();
}

function mostStatements(operation: Prepared | undefined): number {
  return Math.max(0, ...(operation?.waves ?? []).map((waves) => waves.flat().length));
}
