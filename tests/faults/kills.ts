import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../api/launcher/neo4j/neo4j-process.ts';
import { seededRandom } from '../../seed/demonstration/random.ts';
import {
  askDatabase,
  databasesOf,
  type Launched,
  launch,
  removeLeftovers,
  temporaryFolder,
} from '../launcher/launched-maillage.ts';
import type { Driver } from '../worlds/driver.ts';
import { checksumOf, contentOf, type GraphContent, missingFrom, sizeOf } from './graph-content.ts';
import type { FaultOptions, Trial } from './trial.ts';

const VICTIMS = ['java', 'node', 'java et node'] as const;
type Victim = (typeof VICTIMS)[number];
/**
 * The two loads that a kill may cut: what is printed when each begins, goes on and ends. A kill waits for a part of it drawn
 * up to `latest`, then for a time drawn up to `thenMs`: progress is told every five seconds, and the first load lasts as much.
 */
const LOADS = [
  {
    name: 'premier chargement',
    begins: 'La base de données répond après',
    goes: /faits fondateurs : (\d+) sur (\d+)/g,
    ends: 'Maillage est prêt',
    latest: 0,
    thenMs: 4_000,
  },
  {
    name: 'chargement du cadre',
    begins: 'Maillage est prêt',
    goes: /cadre territorial : (\d+) sur (\d+)/g,
    ends: 'Cadre territorial chargé',
    latest: 0.9,
    thenMs: 5_000,
  },
] as const;
type Load = (typeof LOADS)[number];
const BACK = 'La base de données répond de nouveau';
/** The loads that the kills of one folder cut, in turn. */
const LIFE: readonly Load[] = [LOADS[0], LOADS[0], LOADS[1], LOADS[1]];
const RUNS = 3;
const BETWEEN_LOOKS_MS = 1_000;
const SHOWN = 5;

/**
 * Kills java, node or both at random instants of the loads, twice in each, until there are as many kills as asked. The graph
 * must be in the end that of a load which nothing disturbed, to the last property; when the sum of such a load is given, none
 * is made.
 */
export async function* kills(options: FaultOptions): AsyncGenerator<Trial> {
  const { times, seed, signal, say } = options;
  const random = seededRandom(seed);
  const whole = options.sum ?? (await undisturbed(options));
  for (let killed = 0; killed < times; ) {
    const home = temporaryFolder();
    let maillage = await begin(home, signal);
    const told: string[] = [];
    for (const load of LIFE) {
      if (killed === times) break;
      const victim = VICTIMS[killed % VICTIMS.length] ?? 'java';
      await maillage.untilPrinted(load.begins);
      const share = await whenLoaded(maillage, load, random() * load.latest, signal);
      await sleep(random() * load.thenMs, undefined, { signal });
      const done = maillage.printed().includes(load.ends) ? ' fini' : `, ${Math.round(share * 100)} % passés`;
      const falls = maillage.printed().split(BACK).length;
      const pids = await kill(maillage, home, victim);
      killed += 1;
      told.push(`${victim} (${load.name}${done})`);
      say(`${killed}/${times} : ${told.at(-1)}, processus ${pids}`);
      if (victim === 'java') await maillage.untilPrinted(BACK, falls);
      else maillage = await begin(home, signal);
    }
    yield compared(told.join(', '), home, maillage, whole, signal);
    await removeLeftovers();
  }
}

/** The graph of a load that nothing disturbs. */
async function undisturbed({ signal, say }: FaultOptions): Promise<GraphContent> {
  say('chargement que rien ne trouble…');
  const home = temporaryFolder();
  const calm = await begin(home, signal);
  await calm.untilPrinted(LOADS[0].begins);
  const whole = await contentOf(await untilComplete(home, calm, signal));
  say(`chargé : ${sizeOf(whole)} nœuds et relations, somme ${checksumOf(whole)}`);
  await removeLeftovers();
  return whole;
}

async function begin(home: string, signal: AbortSignal): Promise<Launched> {
  signal.throwIfAborted();
  return launch({ home, port: await freePort() });
}

/** Waits until this part of a load is told as done, or its end; gives the part. */
async function whenLoaded(
  maillage: Launched,
  { goes, ends }: Load,
  wanted: number,
  signal: AbortSignal,
): Promise<number> {
  let share = 0;
  await maillage.until(
    async () => {
      signal.throwIfAborted();
      const [, done = 0, total = 1] = [...maillage.printed().matchAll(goes)].at(-1) ?? [];
      share = Number(done) / Number(total);
      return share >= wanted || maillage.printed().includes(ends);
    },
    `loaded to ${Math.round(wanted * 100)} %`,
  );
  return share;
}

/** The processes of this folder and no other. */
async function kill(maillage: Launched, home: string, victim: Victim): Promise<string> {
  const databases = victim === 'node' ? [] : await databasesOf(home);
  const own = victim === 'java' ? [] : [maillage.process.pid ?? 0];
  const pids = [...own, ...databases];
  if (maillage.process.exitCode !== null)
    throw new Error(`ended by itself:\n${maillage.printed()}${maillage.complained()}`);
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  if (own.length > 0) await maillage.ended;
  return pids.join(' et ');
}

/** The driver of a graph that holds all its loads to their end, however long a slow machine takes. */
async function untilComplete(home: string, maillage: Launched, signal: AbortSignal): Promise<Driver> {
  let complete: Driver | null = null;
  const question = 'MATCH (run:ImportRun) WHERE run.finishedAt IS NOT NULL RETURN count(run) AS runs';
  await maillage.until(async () => {
    await sleep(BETWEEN_LOOKS_MS, undefined, { signal });
    // Asked anew: a database that a new Maillage starts is at another address.
    const driver = askDatabase(home);
    const answer = await driver.executeQuery(question).catch(() => null);
    if (answer?.records[0]?.get('runs') === RUNS) complete = driver;
    else await driver.close();
    return complete !== null;
  }, 'loaded whole');
  return complete ?? askDatabase(home);
}

async function compared(
  tried: string,
  home: string,
  maillage: Launched,
  whole: GraphContent | string,
  signal: AbortSignal,
): Promise<Trial> {
  const held = await contentOf(await untilComplete(home, maillage, signal));
  const sum = checksumOf(held);
  const lost = typeof whole === 'string' ? otherSum(sum, whole) : differences(held, whole);
  const measured = `${sizeOf(held)} nœuds et relations, somme ${sum}`;
  return { tried, held: lost.length === 0, measured, lost };
}

const otherSum = (sum: string, whole: string) => (sum === whole ? [] : [`la somme n’est pas ${whole}`]);

function differences(held: GraphContent, whole: GraphContent): string[] {
  const [missing, added] = [missingFrom(held, whole), missingFrom(whole, held)];
  const some = (words: readonly string[]) => words.slice(0, SHOWN).join(', ');
  return [
    ...(missing.length > 0 ? [`${missing.length} manquent : ${some(missing)}`] : []),
    ...(added.length > 0 ? [`${added.length} en trop : ${some(added)}`] : []),
  ];
}
