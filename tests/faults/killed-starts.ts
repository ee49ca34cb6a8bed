import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../api/launcher/neo4j/neo4j-process.ts';
import { seededRandom } from '../../seed/demonstration/random.ts';
import { databasesOf, type Launched, launch, temporaryFolder } from '../launcher/launched-maillage.ts';
import type { FaultOptions, Trial } from './trial.ts';

const STARTS = 4;
const LATEST_MS = 2_000;

/** Java killed before its first answer, at each start of a folder: Maillage says why, tries again, and stays. */
export async function* killedStarts({ seed, signal }: FaultOptions): AsyncGenerator<Trial> {
  const random = seededRandom(seed);
  const home = temporaryFolder();
  for (let start = 1; start <= STARTS; start += 1) {
    signal.throwIfAborted();
    const maillage = launch({ home, port: await freePort() });
    const databases = await firstDatabases(home, maillage, signal);
    const ms = Math.round(random() * LATEST_MS);
    await sleep(ms, undefined, { signal });
    const early = !maillage.printed().includes('La base de données répond');
    for (const pid of databases) process.kill(pid, 'SIGKILL');
    await maillage.untilReady();
    const said = maillage.printed().includes('arrêtée net pendant son démarrage');
    yield {
      tried: `démarrage ${start}, java tué ${ms} ms après son lancement`,
      held: early ? said && maillage.process.exitCode === null : null,
      measured: early
        ? said
          ? 'la raison est dite, repris'
          : 'la raison n’est PAS dite'
        : 'java avait déjà répondu',
      lost: [],
    };
    maillage.process.kill('SIGTERM');
    await maillage.ended;
  }
}

async function firstDatabases(home: string, maillage: Launched, signal: AbortSignal): Promise<number[]> {
  for (;;) {
    const databases = await databasesOf(home);
    if (databases.length > 0 || maillage.process.exitCode !== null) return databases;
    await sleep(20, undefined, { signal });
  }
}
