import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DataFolder, hasDatabase, knownIdentity, passwordOf } from './data-folder.ts';
import { ADDRESS } from './neo4j-configuration.ts';
import {
  DATABASE,
  FailedStart,
  freePort,
  homeArgument,
  launch,
  type ManagedNeo4jOptions,
  type RunningServer,
  STOP_PATIENCE_MS,
  setInitialPassword,
  USER,
} from './neo4j-process.ts';
import { endProcess, processesStartedWith } from './running-processes.ts';
import { ServerProblem, type StartCause, type TellEvent } from './server-problem.ts';

const MOST_FAILURES = 5;
/** A server that answered longer than this before it fell had come back: its earlier falls are forgotten. */
const STEADY_MS = 10_000;
const RESTART_WAITS_S: readonly [number, ...number[]] = [0, 1, 3, 8, 15];

export interface ManagedNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** `undefined` between a fall and the restart. */
  readonly pid: number | undefined;
  /** Resolves at once while the server answers, else when it answers again. Rejects when it will not. */
  answering(): Promise<void>;
  /** Settles only if the server fell too often to be started again. */
  readonly lost: Promise<ServerProblem>;
  /** Stops in order: nothing is left to recover at the next start. */
  stop(): Promise<void>;
  /** Ends at once a server whose folder is about to be removed. */
  discard(): Promise<void>;
}

/**
 * Starts the Neo4j of a data folder and keeps it running: on a free port of this machine only, with the password of the
 * folder. Resolves when it has answered a real question and bears the identity the folder knows. When it falls it is
 * started again on the same port, so that open drivers find it back.
 */
export async function startManagedNeo4j(options: ManagedNeo4jOptions): Promise<ManagedNeo4j> {
  const { folder, tell } = options;
  if (!hasDatabase(folder) && knownIdentity(folder) !== null) {
    throw new ServerProblem({ kind: 'data-lost', folder: folder.path });
  }
  const password = passwordOf(folder);
  await stopOrphans(folder, tell);
  tell({ kind: 'starting' });
  const started = performance.now();
  const { server, port } = await firstStart(options, password).catch((error: unknown) => {
    if (!(error instanceof FailedStart)) throw error;
    const log = join(folder.neo4jHome, 'logs');
    throw new ServerProblem({ kind: 'did-not-start', cause: error.reason, folder: folder.path, log });
  });
  tell({ kind: 'answering', seconds: (performance.now() - started) / 1_000 });
  return keepRunning(options, server, port, password);
}

/** A launcher that was killed leaves its database running; it is stopped in order before its data are opened again. */
export async function stopOrphans(folder: DataFolder, tell: TellEvent): Promise<void> {
  for (const pid of await processesStartedWith(homeArgument(folder))) {
    tell({ kind: 'orphan-found', pid });
    if (!(await endProcess(pid, STOP_PATIENCE_MS))) {
      throw new ServerProblem({ kind: 'orphan-will-not-stop', folder: folder.path, pid });
    }
    tell({ kind: 'orphan-stopped', pid });
  }
}

/** A port is free when asked for and may be taken when used: another one is tried. */
async function firstStart(
  options: ManagedNeo4jOptions,
  password: string,
): Promise<{ server: RunningServer; port: number }> {
  if (!hasDatabase(options.folder)) await setInitialPassword(options, password);
  for (let left = 3; ; left -= 1) {
    const port = await freePort();
    try {
      return { server: await launch(options, port, password), port };
    } catch (error) {
      const taken = error instanceof FailedStart && error.reason === 'address-in-use';
      if (!taken || left === 1) throw error;
    }
  }
}

function keepRunning(
  options: ManagedNeo4jOptions,
  first: RunningServer,
  port: number,
  password: string,
): ManagedNeo4j {
  const { folder, tell } = options;
  const ending = new AbortController();
  const { signal } = ending;
  const lost = Promise.withResolvers<ServerProblem>();
  let server: RunningServer | null = first;
  let answering: Promise<unknown> = Promise.resolve();
  let failures = 0;

  const bringBack = async (): Promise<RunningServer> => {
    let cause: StartCause = 'unknown';
    while (failures < MOST_FAILURES) {
      await sleep(restartWait(failures) * 1_000, undefined, { signal });
      failures += 1;
      try {
        return await launch({ ...options, signal }, port, password);
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof ServerProblem) throw error;
        cause = causeOf(error);
        const waitSeconds = restartWait(failures);
        if (failures < MOST_FAILURES) tell({ kind: 'restart-failed', attempt: failures, cause, waitSeconds });
      }
    }
    const log = join(folder.neo4jHome, 'logs');
    throw new ServerProblem({ kind: 'keeps-falling', times: failures, cause, folder: folder.path, log });
  };

  const supervise = async (): Promise<void> => {
    for (let current = first; ; ) {
      const answeredAt = performance.now();
      const exit = await current.exited;
      if (signal.aborted) return;
      server = null;
      const fellAt = performance.now();
      if (fellAt - answeredAt > STEADY_MS) failures = 0;
      tell({ kind: 'gone', exit });
      const returning = bringBack();
      answering = returning;
      try {
        current = await returning;
      } catch (error) {
        if (error instanceof ServerProblem) lost.resolve(error);
        return;
      }
      if (signal.aborted) return current.end(STOP_PATIENCE_MS);
      server = current;
      tell({ kind: 'back', seconds: (performance.now() - fellAt) / 1_000 });
    }
  };
  const supervision = supervise();

  const end = async (patienceMs: number) => {
    ending.abort();
    await server?.end(patienceMs);
    await supervision;
  };
  let stopped: Promise<void> | null = null;

  return {
    uri: `bolt://${ADDRESS}:${port}`,
    user: USER,
    password,
    database: DATABASE,
    get pid() {
      return server?.pid;
    },
    answering: async () => {
      await answering;
    },
    lost: lost.promise,
    stop: () => {
      stopped ??= end(STOP_PATIENCE_MS);
      return stopped;
    },
    discard: () => {
      stopped ??= end(0);
      return stopped;
    },
  };
}

function causeOf(error: unknown): StartCause {
  if (error instanceof FailedStart) return error.reason;
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC' ? 'disk-full' : 'unknown';
}

function restartWait(failures: number): number {
  return RESTART_WAITS_S[failures] ?? RESTART_WAITS_S[0];
}
