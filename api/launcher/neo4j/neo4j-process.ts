import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphAddress } from '../../graph/graph.ts';
import { openServerProbe } from '../../graph/server-probe.ts';
import { type DataFolder, knownIdentity, rememberIdentity } from './data-folder.ts';
import { ADDRESS, writeNeo4jConfiguration } from './neo4j-configuration.ts';
import type { ServerJars } from './server-jars.ts';
import { ServerProblem, type StartCause, type TellEvent } from './server-problem.ts';
import { markLogs, startCauseOf, wasCutByFullDisk } from './start-cause.ts';
import { watchProgress } from './start-progress.ts';

const USER = 'neo4j';
const DATABASE = 'neo4j';
/** An orderly stop takes less than a second; on a full disk it never ends, and the log then recovers what was acknowledged. */
export const STOP_PATIENCE_MS = 20_000;
/** A server that neither writes to its logs nor computes for so long is not starting any more. */
const STILLNESS_MS = 180_000;
const BETWEEN_NEWS_MS = 60_000;
const BETWEEN_QUESTIONS_MS = 200;

export interface ManagedNeo4jOptions {
  readonly folder: DataFolder;
  readonly java: string;
  readonly jars: ServerJars;
  readonly tell: TellEvent;
  readonly signal?: AbortSignal | undefined;
  readonly transactionTimeout?: string;
}

/** A start that failed, with what the logs say of it. */
export class FailedStart extends Error {
  readonly reason: StartCause;

  constructor(reason: StartCause) {
    super(reason);
    this.reason = reason;
  }
}

/** The argument by which the server of a folder is recognised among all processes. */
export function homeArgument(folder: DataFolder): string {
  return `--home-dir=${folder.neo4jHome}`;
}

/** One life of the server. */
export interface RunningServer {
  readonly pid: number | undefined;
  /** How it ended, in the words of the system: a signal or an exit code. */
  readonly exited: Promise<string>;
  end(patienceMs: number): Promise<void>;
}

/** One life of the server, from its start to its first answer. Throws `FailedStart` and leaves nothing behind. */
export async function launch(
  options: ManagedNeo4jOptions,
  port: number,
  password: string,
  upToTheCut = false,
): Promise<RunningServer> {
  const { folder } = options;
  options.signal?.throwIfAborted();
  if (!(await isFree(port))) throw new FailedStart('address-in-use');
  writeNeo4jConfiguration({
    home: folder.neo4jHome,
    port,
    jars: options.jars,
    upToTheCut,
    transactionTimeout: options.transactionTimeout ?? '30s',
  });
  mkdirSync(join(folder.neo4jHome, 'logs'), { recursive: true });
  const marks = markLogs(folder.neo4jHome);
  const server = runJava(options, 'org.neo4j.server.CommunityEntryPoint', [
    homeArgument(folder),
    `--config-dir=${join(folder.neo4jHome, 'conf')}`,
  ]);
  try {
    const identity = await firstAnswer(server, port, password, options);
    const known = knownIdentity(folder);
    if (known === null) rememberIdentity(folder, identity);
    else if (known !== identity) throw new ServerProblem({ kind: 'foreign-database', folder: folder.path });
    return server;
  } catch (error) {
    const patience =
      error instanceof FailedStart && error.reason === 'damaged-store' ? 10_000 : STOP_PATIENCE_MS;
    await server.end(patience);
    if (!(error instanceof FailedStart) || error.reason !== 'unknown') throw error;
    const cause = startCauseOf(marks);
    const mayOpen = cause === 'damaged-store' && !upToTheCut && wasCutByFullDisk(folder.neo4jHome);
    if (!mayOpen) throw new FailedStart(cause);
    return launch(options, port, password, true);
  }
}

/** Where the server of a folder answers. */
export function addressAt(port: number, password: string): GraphAddress {
  return { uri: `bolt://${ADDRESS}:${port}`, user: USER, password, database: DATABASE };
}

/** Asks until a real question is answered, and gives the identity of the store. A server that refuses the password is not asked twice. */
async function firstAnswer(
  server: RunningServer,
  port: number,
  password: string,
  { folder, signal, tell }: ManagedNeo4jOptions,
): Promise<string> {
  const probe = openServerProbe(addressAt(port, password));
  let exit: string | null = null;
  server.exited.then((how) => {
    exit = how;
  });
  const startedAt = performance.now();
  let told = startedAt;
  const hasMoved = watchProgress(server.pid, join(folder.neo4jHome, 'logs'));
  try {
    for (let moved = performance.now(); performance.now() - moved < STILLNESS_MS; ) {
      signal?.throwIfAborted();
      if (exit !== null) throw new FailedStart(isSignal(exit) ? 'killed' : 'unknown');
      if (hasMoved()) moved = performance.now();
      if (performance.now() - told > BETWEEN_NEWS_MS) {
        told = performance.now();
        tell({ kind: 'still-starting', seconds: (told - startedAt) / 1_000 });
      }
      const answer = await probe.answer();
      if (answer.is === 'answering') return answer.identity;
      if (answer.is === 'failed') throw new FailedStart('unknown');
      if (answer.is === 'password-refused') throw new FailedStart('password-refused');
      await sleep(BETWEEN_QUESTIONS_MS, undefined, signal ? { signal } : {});
    }
    throw new FailedStart('too-long');
  } finally {
    await probe.close();
  }
}

/** Whether a server that has answered cannot open a transaction any more. */
export async function isStricken(port: number, password: string): Promise<boolean> {
  const probe = openServerProbe(addressAt(port, password));
  try {
    return await probe.isStricken();
  } finally {
    await probe.close();
  }
}

function isSignal(exit: string): boolean {
  return /^SIG/.test(exit);
}

/** On a heap this small the serial collector starts sooner and lacks nothing; one already chosen for Java stands. */
function collectorOf(environment: NodeJS.ProcessEnv): string[] {
  const chosen = `${environment['JDK_JAVA_OPTIONS'] ?? ''} ${environment['JAVA_TOOL_OPTIONS'] ?? ''}`;
  return /Use\w*GC\b/.test(chosen) ? [] : ['-XX:+UseSerialGC'];
}

/** Java outside our process group: a Ctrl-C of the terminal reaches us alone, and we stop the server in order. */
function runJava(options: ManagedNeo4jOptions, mainClass: string, args: string[]): RunningServer {
  const { folder, jars } = options;
  const output = openSync(join(folder.neo4jHome, 'logs', 'console.log'), 'w');
  const child = spawn(
    options.java,
    [
      '-Xms256m',
      '-Xmx1g',
      '-XX:+ExitOnOutOfMemoryError',
      ...collectorOf(process.env),
      '--add-opens=java.base/java.nio=ALL-UNNAMED',
      '--add-opens=java.base/java.io=ALL-UNNAMED',
      '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
      '-Dfile.encoding=UTF-8',
      '-cp',
      [join(jars.lib, '*'), join(jars.plugins, '*')].join(delimiter),
      mainClass,
      ...args,
    ],
    {
      stdio: ['ignore', output, output],
      detached: true,
      windowsHide: true,
      env: { ...process.env, NEO4J_HOME: folder.neo4jHome, NEO4J_CONF: join(folder.neo4jHome, 'conf') },
    },
  );
  closeSync(output);
  const exited = new Promise<string>((settle) => {
    child.on('error', (error) => settle(error.message));
    child.on('exit', (code, signal) => settle(signal ?? `code ${code}`));
  });
  const lastResort = () => stopAsked(child);
  process.on('exit', lastResort);
  exited.then(() => process.off('exit', lastResort));
  return {
    pid: child.pid,
    exited,
    end: async (patienceMs) => {
      if (patienceMs > 0) stopAsked(child);
      else child.kill('SIGKILL');
      const guard = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await exited;
      clearTimeout(guard);
    },
  };
}

/** Windows has no signal that a program without a window hears: there, Neo4j is ended and recovers from its log. */
function stopAsked(child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { windowsHide: true });
  } else {
    child.kill('SIGTERM');
  }
}

/**
 * Neo4j's own tool, once, before the first start: no server ever listens with a password that is known. The password
 * goes by a file: arguments are read by every user of the machine.
 */
export async function setInitialPassword(options: ManagedNeo4jOptions, password: string): Promise<void> {
  const { neo4jHome } = options.folder;
  rmSync(join(neo4jHome, 'data', 'dbms', 'auth.ini'), { force: true });
  mkdirSync(join(neo4jHome, 'logs'), { recursive: true });
  writeNeo4jConfiguration({
    home: neo4jHome,
    port: 0,
    jars: options.jars,
    transactionTimeout: '30s',
    upToTheCut: false,
  });
  const said = join(neo4jHome, 'conf', 'initial-password');
  writeFileSync(said, `dbms\nset-initial-password\n${password}\n`, { mode: 0o600 });
  const marks = markLogs(neo4jHome);
  const tool = runJava(options, 'org.neo4j.cli.AdminTool', [`@${said}`]);
  const exit = await tool.exited;
  rmSync(said, { force: true });
  options.signal?.throwIfAborted();
  if (exit !== 'code 0') throw new FailedStart(isSignal(exit) ? 'killed' : startCauseOf(marks));
}

export function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, ADDRESS, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => settle(port));
    });
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const probe = createServer();
    probe.on('error', () => settle(false));
    probe.listen(port, ADDRESS, () => probe.close(() => settle(true)));
  });
}
