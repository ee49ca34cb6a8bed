import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../api/launcher/neo4j/neo4j-process.ts';
import { seededRandom } from '../../seed/demonstration/random.ts';
import {
  askDatabase,
  databasesOf,
  type Launched,
  launch,
  temporaryFolder,
} from '../launcher/launched-maillage.ts';
import type { Driver } from '../worlds/driver.ts';
import { INVITE, USE_LINK, Visit } from '../worlds/sign-in.ts';
import { contentOf, missingFrom } from './graph-content.ts';
import { counted, type FaultOptions, type Trial } from './trial.ts';

const WRITERS = 10;
const WRITES = 1_000;
const VICTIMS = ['java', 'node', 'java et node', 'node', 'java'] as const;
/** A kill comes so long at most after the write it was drawn for. */
const THEN_MS = 300;
/** One write in so many is sent again though it was acknowledged, as a page that lost the answer does. */
const SENT_AGAIN = 10;
const BETWEEN_TRIES_MS = 200;
const GIVEN_UP_MS = 600_000;
const ANSWER_MS = 30_000;
const NAMED = 'Essai d’écriture n°';
const PASSWORD = 'quatre mots sans rapport';
/** Communes where what is written stands: two writers share each, and wait for each other. */
const COMMUNES = ['62014', '62041', '59350', '13004', '75056'];
const RECORD = `mutation ($input: RecordChangeInput!) { recordChange(input: $input) {
  __typename ... on Change { operation number } ... on InvalidInput { field message } ... on Forbidden { reason } ... on NotFound { ref }
} }`;
/** What changes in a graph by being used, and tells no fact. */
const USED =
  /^(Account|AccountLink|AccountRegister|Credential|Ledger|MigrationLock|Session|Trace|Verification)\b/;

interface Write {
  readonly operation: string;
  readonly name: string;
  readonly commune: string;
}

/**
 * Ten people who have signed in write a thousand entities by the API, each sent again under its operation until it is acknowledged,
 * while java, node or both are killed at five instants that the seed draws. Then each is there once, whole, and nothing else is.
 */
export async function* killedWriters({ seed, signal, say }: FaultOptions): AsyncGenerator<Trial> {
  const random = seededRandom(seed);
  const home = temporaryFolder();
  const port = await freePort();
  let maillage = launch({ home, port });
  say('chargement d’un Maillage entier…');
  await maillage.untilPrinted('Cadre territorial chargé');
  const before = await contentOf(askDatabase(home));
  const visits = await signedIn(maillage);
  const writes = Array.from(
    { length: WRITES },
    (_, number): Write => ({
      operation: randomUUID(),
      name: `${NAMED} ${number}`,
      commune: COMMUNES[number % COMMUNES.length] ?? '',
    }),
  );
  const told: Told = { acknowledged: [], refused: [], tries: 0 };
  const writing = Promise.all(
    visits.map((visit, turn) =>
      writeAll(
        visit,
        writes.filter((_, number) => number % WRITERS === turn),
        told,
        signal,
      ),
    ),
  );
  // Told where it is waited for.
  writing.catch(() => undefined);
  const moments = VICTIMS.map(() => WRITES * (0.05 + 0.9 * random())).sort((a, b) => a - b);
  const backAfter: number[] = [];
  for (const [turn, victim] of VICTIMS.entries()) {
    const { acknowledged } = told;
    await until(() => acknowledged.length >= (moments[turn] ?? 0), signal);
    await sleep(random() * THEN_MS, undefined, { signal });
    const pids = await kill(maillage, home, victim);
    const [had, killedAt] = [acknowledged.length, performance.now()];
    say(`${turn + 1}/${VICTIMS.length} : ${victim}, processus ${pids}, après ${had} écritures`);
    if (victim !== 'java') maillage = launch({ home, port });
    await until(() => acknowledged.length > had + WRITERS, signal);
    backAfter.push((performance.now() - killedAt) / 1_000);
  }
  await writing;
  const driver = askDatabase(home);
  const lost = [...faultsOf(writes, await writtenIn(driver)), ...told.refused];
  const made = await entitiesMade(driver);
  if (made !== WRITES) lost.push(`${made} fiches pour ${WRITES} écritures`);
  const gone = missingFrom(await contentOf(driver), before).filter((what) => !USED.test(what));
  if (gone.length > 0) lost.push(`${gone.length} faits d’avant ont changé : ${gone.slice(0, 3).join(', ')}`);
  const seconds = backAfter.map((after) => after.toFixed(0)).join(', ');
  yield {
    tried: `${VICTIMS.length} arrêts brutaux (${counted(VICTIMS)}) pendant ${WRITES} écritures de ${WRITERS} personnes`,
    held: lost.length === 0,
    measured: `${new Set(told.acknowledged).size} reçues en ${told.tries} envois ; de nouveau écrit après ${seconds} s`,
    lost,
  };
}

/** An administrator by the link of the first start, who invites the writers. */
async function signedIn(maillage: Launched): Promise<Visit[]> {
  const { address } = maillage;
  const served = {
    address,
    ask: (body: unknown, { headers = {} }: { headers?: Record<string, string> } = {}) =>
      fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
  };
  const tokenOf = (path: string) => path.trim().split('/').at(-1) ?? '';
  const enter = async (path: string, email: string, more: object = {}) => {
    const visit = new Visit(served);
    await visit.ask(USE_LINK, { input: { token: tokenOf(path), password: PASSWORD, ...more } });
    const answer = await visit.signIn(email, PASSWORD);
    if (answer.status !== 200) throw new Error(`${email} could not sign in: ${answer.status}`);
    return visit;
  };
  const [link = ''] = /http\S+\/lien\/\S+/.exec(maillage.printed()) ?? [];
  const email = 'chef@exemple.fr';
  const administrator = await enter(link, email, { email, title: 'administration' });
  const visits: Visit[] = [];
  for (let turn = 0; turn < WRITERS; turn += 1) {
    const invited = { email: `personne-${turn}@exemple.fr`, title: `fonction ${turn}`, administrator: true };
    const { inviteAccount } = await administrator.ask(INVITE, { input: invited });
    visits.push(await enter(inviteAccount.path, invited.email));
  }
  return visits;
}

interface Told {
  /** Operations, each as often as it was acknowledged. */
  readonly acknowledged: string[];
  readonly refused: string[];
  tries: number;
}

async function writeAll(
  visit: Visit,
  writes: readonly Write[],
  told: Told,
  signal: AbortSignal,
): Promise<void> {
  for (const [number, write] of writes.entries()) {
    const times = number % SENT_AGAIN === 0 ? 2 : 1;
    for (let time = 0; time < times; time += 1) await writeUntilTold(visit, write, told, signal);
  }
}

async function writeUntilTold(visit: Visit, write: Write, told: Told, signal: AbortSignal): Promise<void> {
  const { operation, name, commune } = write;
  const input = {
    operation,
    proof: { source: { declaredOn: '2026-11-30' } },
    edits: [
      { entity: { key: 'a', kind: 'Enterprise', values: [{ field: 'name', texts: [name] }] } },
      {
        link: {
          relation: 'LOCATED_IN',
          from: { key: 'a' },
          to: { entity: { insee: { code: commune, level: 'COMMUNE' } } },
        },
      },
    ],
  };
  for (
    const end = Date.now() + GIVEN_UP_MS;
    Date.now() < end;
    await sleep(BETWEEN_TRIES_MS, undefined, { signal })
  ) {
    told.tries += 1;
    const answer = await withinReach(visit.ask(RECORD, { input }));
    if (answer === null) continue;
    if (answer.recordChange.__typename === 'Change') told.acknowledged.push(operation);
    else told.refused.push(`${name} : ${JSON.stringify(answer.recordChange)}`);
    return;
  }
  throw new Error(`${name} was never answered`);
}

/** `null` when nothing was answered: nobody there, the database away, the connection cut. */
function withinReach<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  return Promise.race([asked.catch(() => null), sleep(ANSWER_MS, null, { ref: false })]);
}

async function until(holds: () => boolean, signal: AbortSignal): Promise<void> {
  for (const end = Date.now() + GIVEN_UP_MS; !holds(); await sleep(5, undefined, { signal })) {
    if (Date.now() > end) throw new Error('nothing was acknowledged any more');
  }
}

/** The processes of this folder and no other. */
async function kill(maillage: Launched, home: string, victim: (typeof VICTIMS)[number]): Promise<string> {
  const databases = victim === 'node' ? [] : await databasesOf(home);
  const own = victim === 'java' ? [] : [maillage.process.pid ?? 0];
  const pids = [...own, ...databases];
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  if (own.length > 0) await maillage.ended;
  return pids.join(' et ');
}

interface Written {
  readonly operation: string;
  readonly number: number;
  /** Names of the entities that it says it made, and how many the graph holds under its trace. */
  readonly names: readonly string[];
  readonly links: number;
  readonly proofs: number;
}

/** Every line of the ledger, with what stands in the graph of what it says. */
async function writtenIn(driver: Driver): Promise<Written[]> {
  const { records } = await driver.executeQuery(
    `MATCH (c:Change)
     CALL (c) {
       MATCH (c)-[:TOUCHED {itself: true}]->(t:Trace)
       MATCH (n:Enterprise {id: t.id})
       RETURN collect(n.name) AS names, sum(COUNT { (n)-[:LOCATED_IN]->(:Collectivity) }) AS links
     }
     CALL (c) {
       MATCH (c)-[:TOUCHED {itself: true}]->(t:Trace)
       MATCH (e:Evidence {claim: t.id})-[:FROM]->(:Source)
       RETURN count(*) AS proofs
     }
     RETURN c.id AS operation, c.number AS number, names, links, proofs ORDER BY number`,
  );
  return records.map((record) => record.toObject() as Written);
}

/** Whatever the ledger says of them. */
async function entitiesMade(driver: Driver): Promise<number> {
  const { records } = await driver.executeQuery(
    'MATCH (n:Enterprise) WHERE n.name STARTS WITH $named RETURN count(n) AS made',
    { named: NAMED },
  );
  return records[0]?.get('made');
}

/** Each write is one line of the ledger, one entity, one link, and their proofs; and there is no other line. */
function faultsOf(writes: readonly Write[], written: readonly Written[]): string[] {
  const byOperation = new Map(written.map((line) => [line.operation, line]));
  const wanted = new Set(writes.map(({ operation }) => operation.replaceAll('-', '')));
  const missing = [...wanted].filter((operation) => !byOperation.has(operation));
  const others = written.filter(({ operation }) => !wanted.has(operation));
  const odd = writes.filter(({ operation, name }) => {
    const line = byOperation.get(operation.replaceAll('-', ''));
    const { names = [], links = 0, proofs = 0 } = line ?? {};
    return line && !(names.length === 1 && names[0] === name && links === 1 && proofs >= 2);
  });
  const unordered = written.filter(({ number }, place) => number !== place + 1);
  return [
    ...(missing.length > 0 ? [`${missing.length} reçues et absentes`] : []),
    ...(others.length > 0 ? [`${others.length} que personne n’a envoyées`] : []),
    ...(odd.length > 0 ? [`${odd.length} à moitié ou deux fois : ${odd[0]?.name}`] : []),
    ...(unordered.length > 0 ? [`${unordered.length} numéros du journal sautés ou doublés`] : []),
  ];
}
