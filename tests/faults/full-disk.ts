import { randomUUID } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../api/launcher/neo4j/neo4j-process.ts';
import {
  askDatabase,
  healthOf,
  type Launched,
  launch,
  temporaryFolder,
} from '../launcher/launched-maillage.ts';
import { heldIn, saidByTheFiles } from '../launcher/whole-load.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';
import { counted, type FaultOptions, type Trial } from './trial.ts';

const MEGABYTES = 1_200;
const FULL_FOR_MS = 20_000;
const BETWEEN_WRITES_MS = 400;
const BETWEEN_READS_MS = 200;
const BACK_WITHIN_MS = 90_000;
const BETWEEN_LOOKS_MS = 1_000;
const LOG_QUESTIONS = 20;
/** One address may write ten times in ten minutes. */
const ADDRESSES = 200;
const READ = '{ search(text: "lens", first: 3) { ... on SearchConnection { edges { node { slug } } } } }';
const PROPOSE =
  'mutation ($input: ProposeCorrectionInput!) { proposeCorrection(input: $input) { __typename ... on ProposalReceived { operation } } }';

/** What a visitor was told of a report. */
interface Proposed {
  /** As the graph keeps it. */
  readonly id: string;
  readonly told: 'gardé' | 'refusé' | 'rien';
  /** Status, and whether it says when to come back. */
  readonly status: string;
}

/**
 * A disk of its own is filled to the last byte under a Maillage: during the frame's load, then while visitors write, then while
 * the database itself is writing. What was acknowledged is kept, what was refused is not, and all goes on by itself when
 * there is room again.
 */
export async function* fullDisk(options: FaultOptions): AsyncGenerator<Trial> {
  yield fullLog();
  const disk = mountSmallDisk(MEGABYTES);
  if (disk !== null) yield* onASmallDisk(disk, options);
  else {
    const measured = 'monter un disque en mémoire n’est pas permis à cet utilisateur';
    yield { tried: 'un disque rempli jusqu’au dernier octet', held: null, measured, lost: [] };
  }
}

/** The log alone is on a full disk, and the database is away: every question is to be noted, and cannot. */
async function fullLog(): Promise<Trial> {
  const home = temporaryFolder();
  writeFileSync(join(home, 'maillage.json'), JSON.stringify({ maillage: 1 }));
  mkdirSync(join(home, 'logs'));
  symlinkSync('/dev/full', join(home, 'logs', 'server.log'));
  const environment = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' };
  const maillage = launch({ home, port: await freePort(), environment });
  await maillage.untilPrinted('ne répond pas encore');
  const statuses: string[] = [];
  for (let asked = 0; asked < LOG_QUESTIONS; asked += 1) statuses.push(await read(maillage.address));
  const live = await healthOf(maillage.address, 'live');
  return {
    tried: 'le journal sur un disque plein, la base absente',
    held: live === 200 && statuses.every((status) => status === '503'),
    measured: `${counted(statuses)} ; vivant ${live}`,
    lost: [],
  };
}

async function* onASmallDisk(disk: SmallDisk, { signal, say }: FaultOptions): AsyncGenerator<Trial> {
  const home = join(disk.path, 'maillage');
  const maillage = launch({ home, port: await freePort() });
  const visitors = visitorsOf(maillage.address);
  const proposed: Proposed[] = [];
  const stage = async (
    tried: string,
    {
      fill = async () => disk.fill(),
      during = async () => undefined,
      after = async () => undefined,
      servesReaders = false,
    }: {
      fill?: () => Promise<void>;
      during?: () => Promise<void>;
      after?: () => Promise<void>;
      /** Whether every read is to be answered all along. */
      servesReaders?: boolean;
    } = {},
  ): Promise<Trial> => {
    say(tried);
    for (let first = 0; first < 5; first += 1) proposed.push(await visitors.propose());
    await fill();
    const reads: string[] = [];
    const writes: Proposed[] = [];
    const full = Date.now() + FULL_FOR_MS;
    const whileFull = async (ask: () => Promise<unknown>, pause: number) => {
      for (; Date.now() < full; await sleep(pause, undefined, { signal })) await ask();
    };
    await Promise.all([
      whileFull(async () => reads.push(await read(maillage.address)), BETWEEN_READS_MS),
      whileFull(async () => writes.push(await visitors.propose()), BETWEEN_WRITES_MS),
      during(),
    ]);
    const live = await healthOf(maillage.address, 'live');
    disk.free();
    const freedAt = performance.now();
    const readable = untilAnswered(maillage.address, freedAt, signal);
    const returned: Proposed[] = [];
    while (returned.at(-1)?.told !== 'gardé' && performance.now() - freedAt < BACK_WITHIN_MS) {
      returned.push(await visitors.propose());
      await sleep(BETWEEN_READS_MS, undefined, { signal });
    }
    const back = returned.at(-1)?.told === 'gardé';
    const seconds = ((performance.now() - freedAt) / 1_000).toFixed(1);
    await after();
    proposed.push(...writes, ...returned);
    const refused = writes.filter(({ told }) => told === 'refusé');
    return {
      tried,
      held:
        back &&
        live === 200 &&
        maillage.process.exitCode === null &&
        reads.every((status) => status === '200' || (status === '503' && !servesReaders)) &&
        refused.length > 0 &&
        refused.every(({ status }) => status === '503, revenir plus tard'),
      measured: `plein : lectures ${counted(reads)}, écritures ${counted(writes.map(({ status }) => status))}, vivant ${live} ; place rendue : lecture après ${((await readable) / 1_000).toFixed(1)} s, écriture ${back ? `après ${seconds} s` : 'JAMAIS'}`,
      lost: [],
    };
  };

  await maillage.untilPrinted('Chargement du cadre territorial');
  yield stage('disque qui se remplit pendant le chargement du cadre', {
    fill: () => disk.fillUp(),
    servesReaders: true,
  });
  yield stage('disque plein d’un coup pendant le chargement du cadre', {
    after: () => untilLoaded(home, maillage, signal),
  });
  yield stage('disque plein pendant que des visiteurs écrivent', { servesReaders: true });
  const written: string[] = [];
  yield stage('disque plein pendant que la base écrit', {
    during: async () => {
      written.push(...(await writeUntilRefused(home)));
    },
  });
  const driver = askDatabase(home);
  const stored = async (label: string) =>
    new Set(
      (await driver.executeQuery(`MATCH (n:${label}) RETURN n.id AS id`)).records.map((record) =>
        String(record.get('id')),
      ),
    );
  yield recount('signalements reçus ou refusés', proposed, await stored('Proposal'));
  yield recount(
    'écritures directes dont la base a répondu',
    written.map((id) => ({ id, told: 'gardé', status: '' })),
    await stored('FullDisk'),
  );
  const [held, said] = [await heldIn(driver), await saidByTheFiles(driver)];
  const lost = (['nodes', 'relations', 'proofs'] as const).flatMap((kind) => {
    const kept = new Set(held[kind]);
    const missing = said[kind].filter((id) => !kept.has(id));
    return missing.length === 0 ? [] : [`${missing.length} ${kind} : ${missing.slice(0, 3).join(', ')}`];
  });
  const measured = `${held.nodes.length} nœuds, ${held.relations.length} relations, ${held.proofs.length} preuves`;
  yield { tried: 'les faits et le cadre, entiers', held: lost.length === 0, measured, lost };
}

function recount(tried: string, proposed: readonly Proposed[], stored: ReadonlySet<string>): Trial {
  const acknowledged = proposed.filter(({ told }) => told === 'gardé');
  const gone = acknowledged.filter(({ id }) => !stored.has(id));
  const unwanted = proposed.filter(({ id, told }) => told === 'refusé' && stored.has(id));
  const lost = [
    ...(gone.length > 0 ? [`${gone.length} reçus et absents`] : []),
    ...(unwanted.length > 0 ? [`${unwanted.length} refusés et gardés`] : []),
  ];
  const refused = proposed.filter(({ told }) => told === 'refusé').length;
  const measured = `${acknowledged.length} reçus, ${refused} refusés, ${stored.size} dans le graphe`;
  return { tried, held: lost.length === 0, measured, lost };
}

/** Each report comes from another address of this machine. */
function visitorsOf(address: string) {
  let sent = 0;
  const { hostname, port } = new URL(address);
  return {
    propose(): Promise<Proposed> {
      const operation = randomUUID();
      const id = operation.replaceAll('-', '');
      const input = { operation, about: { slug: 'demo-epci-ra' }, kind: 'WRONG', text: `Essai ${id}.` };
      sent += 1;
      return new Promise((settle) => {
        const asking = request({
          hostname,
          port,
          path: '/graphql',
          method: 'POST',
          localAddress: `127.0.0.${2 + (sent % ADDRESSES)}`,
          headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
          timeout: 15_000,
          agent: false,
        });
        asking.on('timeout', () => asking.destroy());
        asking.on('error', () => settle({ id, told: 'rien', status: 'sans réponse' }));
        asking.on('response', (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (text) => {
            body += text;
          });
          response.on('end', () => {
            const later = response.headers['retry-after'] === undefined ? '' : ', revenir plus tard';
            const kept = body.includes('"ProposalReceived"');
            const status = kept ? 'gardé' : `${response.statusCode}${later}`;
            settle({ id, told: kept ? 'gardé' : 'refusé', status });
          });
        });
        asking.end(JSON.stringify({ query: PROPOSE, variables: { input } }));
      });
    },
  };
}

async function read(address: string): Promise<string> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: READ }),
    signal: AbortSignal.timeout(15_000),
  }).catch(() => null);
  await response?.text();
  return response === null ? 'sans réponse' : String(response.status);
}

/** Milliseconds until reads are answered three times in a row. */
async function untilAnswered(address: string, from: number, signal: AbortSignal): Promise<number> {
  for (let row = 0, first = 0; ; await sleep(BETWEEN_READS_MS, undefined, { signal })) {
    const elapsed = performance.now() - from;
    if (elapsed > BACK_WITHIN_MS) return Number.POSITIVE_INFINITY;
    if ((await read(address)) !== '200') row = 0;
    else {
      row += 1;
      if (row === 1) first = performance.now() - from;
      if (row === 3) return first;
    }
  }
}

/** Writes to the database itself, past the door that Maillage shuts in time; gives what it acknowledged. */
async function writeUntilRefused(home: string): Promise<string[]> {
  const driver = askDatabase(home);
  const acknowledged: string[] = [];
  const text = 'x'.repeat(500_000);
  for (let number = 0; number < 200; number += 1) {
    try {
      await driver.executeQuery('CREATE (:FullDisk {id: $id, text: $text})', { id: String(number), text });
      acknowledged.push(String(number));
    } catch {
      return acknowledged;
    }
  }
  return acknowledged;
}

async function untilLoaded(home: string, maillage: Launched, signal: AbortSignal): Promise<void> {
  const driver = askDatabase(home);
  const question =
    "MATCH (run:ImportRun {id: 'territorial-frame'}) WHERE run.finishedAt IS NOT NULL RETURN run";
  await maillage.until(async () => {
    await sleep(BETWEEN_LOOKS_MS, undefined, { signal });
    const answer = await driver.executeQuery(question).catch(() => null);
    return (answer?.records.length ?? 0) > 0;
  }, 'loaded with the frame');
}
