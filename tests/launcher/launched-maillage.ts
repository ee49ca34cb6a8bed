import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endProcess, processesStartedWith } from '../../api/launcher/neo4j/running-processes.ts';
import { type Driver, driverTo } from '../worlds/driver.ts';
import { BRIEF_JAVA, SHARED_SERVER_JARS } from './test-neo4j.ts';

const project = join(import.meta.dirname, '..', '..');
/** A Maillage that says nothing new for so long is stuck; a slow machine only takes longer from one word to the next. */
const SILENCE_MS = 120_000;
const leftovers: (() => Promise<unknown> | unknown)[] = [];

/** Has this undone with the rest, after whatever is started from now on has ended. */
export function leaveNothing(undo: () => Promise<unknown> | unknown): void {
  leftovers.push(undo);
}

/** Ends and removes all that these helpers started and made, last first; what fails is told once all the rest is done. */
export async function removeLeftovers(): Promise<void> {
  const problems: unknown[] = [];
  for (const remove of leftovers.splice(0).reverse()) {
    try {
      await remove();
    } catch (problem) {
      problems.push(problem);
    }
  }
  if (problems.length > 0) throw new AggregateError(problems, problems.map(String).join(' ; '));
}

/** A process of Maillage as its user starts it, with what it printed. */
export interface Launched {
  readonly process: ChildProcess;
  readonly address: string;
  printed(): string;
  complained(): string;
  /** Exit code, `null` when a signal ended it. */
  readonly ended: Promise<number | null>;
  untilReady(): Promise<void>;
  untilPrinted(words: string, times?: number): Promise<void>;
  /** Until this holds, as long as Maillage goes on saying something new; `what` is told when it does not. */
  until(holds: () => Promise<boolean>, what: string): Promise<void>;
}

/** Starts Maillage as `npm start` does. */
export function launch(options: { home: string; port: number; environment?: NodeJS.ProcessEnv }): Launched {
  const address = `http://127.0.0.1:${options.port}`;
  const launched = run(
    'api/launcher/start.ts',
    [],
    { PORT: String(options.port), ...options.environment },
    options.home,
  );
  const until = async (holds: () => Promise<boolean>, what: string) => {
    let said = launched.printed();
    for (let heard = Date.now(); Date.now() - heard < SILENCE_MS; await sleep(100)) {
      if (await holds()) return;
      if (launched.process.exitCode !== null || launched.process.signalCode !== null) break;
      if (launched.printed() === said) continue;
      said = launched.printed();
      heard = Date.now();
    }
    throw new Error(`not ${what}:\n${launched.printed()}${launched.complained()}`);
  };
  return {
    ...launched,
    address,
    until,
    untilReady: () => until(async () => (await healthOf(address, 'ready')) === 200, 'ready'),
    untilPrinted: (words, times = 1) =>
      until(
        async () => launched.printed().split(words).length > times,
        `printed « ${words} » ${times} times`,
      ),
  };
}

type Command = Omit<Launched, 'address' | 'until' | 'untilReady' | 'untilPrinted'>;

/** Runs `npm run reset` with these options, without a terminal to answer its question. */
export function reset(home: string, options: string[] = []): Command {
  return command('reset', home, options);
}

/** Runs one of the commands of Maillage. */
export function command(
  name: 'reset' | 'dump' | 'restore',
  home: string,
  options: string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Command {
  return run(`api/launcher/${name}.ts`, options, environment, home);
}

function run(script: string, args: string[], environment: NodeJS.ProcessEnv, home: string) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: project,
    env: {
      ...process.env,
      ...BRIEF_JAVA,
      MAILLAGE_SERVER_JARS: SHARED_SERVER_JARS,
      MAILLAGE_HOME: home,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let complained = '';
  child.stdout.on('data', (text) => {
    printed += text;
  });
  child.stderr.on('data', (text) => {
    complained += text;
  });
  const ended = new Promise<number | null>((settle) => {
    child.on('close', (code) => settle(code));
  });
  leftovers.push(async () => {
    child.kill('SIGKILL');
    await ended;
    for (const pid of await databasesOf(home)) await endProcess(pid, 0);
  });
  return { process: child, ended, printed: () => printed, complained: () => complained };
}

/** Status of a health address, `null` when nobody answers. */
export async function healthOf(address: string, kind: 'live' | 'ready'): Promise<number | null> {
  const answer = await fetch(`${address}/health/${kind}`, { signal: AbortSignal.timeout(10_000) }).catch(
    () => null,
  );
  return answer?.status ?? null;
}

/** Processes of the managed database of a folder. */
export function databasesOf(home: string): Promise<number[]> {
  return processesStartedWith(`--home-dir=${join(home, 'neo4j')}`);
}

/** The managed database of a folder, asked from outside. */
export function askDatabase(home: string): Driver {
  const configuration = readFileSync(join(home, 'neo4j', 'conf', 'neo4j.conf'), 'utf8');
  const address = configuration.match(/^server\.bolt\.listen_address=(.*)$/m)?.[1];
  const password = readFileSync(join(home, 'neo4j.password'), 'utf8');
  const server = { uri: `bolt://${address}`, user: 'neo4j', password };
  const driver = driverTo(server, { maxTransactionRetryTime: 1_000 });
  leftovers.push(() => driver.close());
  return driver;
}

/** An empty folder, under the name by which the system knows it. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'maillage-launcher-')));
  leftovers.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** A copy of a folder, to be spoilt. */
export function copyOf(home: string): string {
  const copy = temporaryFolder();
  cpSync(home, copy, { recursive: true });
  return copy;
}
