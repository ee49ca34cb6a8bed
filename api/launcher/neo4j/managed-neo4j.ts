import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphAddress } from '../../graph/graph.ts';
import { type DataFolder, hasDatabase, knownIdentity, passwordOf } from './data-folder.ts';
import { hasRoom } from './disk-room.ts';
import {
  addressAt,
  FailedStart,
  freePort,
  homeArgument,
  isStricken,
  launch,
  type ManagedNeo4jOptions,
  type RunningServer,
  STOP_PATIENCE_MS,
  setInitialPassword,
} from './neo4j-process.ts';
import { endProcess, processesStartedWith } from './running-processes.ts';
import { ServerProblem, type StartCause, type TellEvent } from './server-problem.ts';

const MOST_FAILURES = 5;
const BETWEEN_LOOKS_MS = 3_000;
/** A server that answered longer than this before it fell had come back: its earlier falls are forgotten. */
const STEADY_MS = 10_000;
const RESTART_WAITS_S: readonly [number, ...number[]] = [0, 1, 3, 8, 15];

export interface ManagedNeo4j extends GraphAddress {
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

/** A port is free when asked for and may be taken when used, and a server may be killed before it answers: it is tried again. */
async function firstStart(
  options: ManagedNeo4jOptions,
  password: string,
): Promise<{ server: RunningServer; port: number }> {
  await givePassword(options, password);
  for (let left = 4; ; left -= 1) {
    const port = await freePort();
    try {
      return { server: await launch(options, port, password), port };
    } catch (error) {
      const reason = error instanceof FailedStart ? error.reason : null;
      if (left === 1 || (reason !== 'address-in-use' && reason !== 'killed')) throw error;
      if (reason === 'killed') options.tell({ kind: 'cut-short' });
    }
  }
}

/** The tool that gives the password may be killed as well; a store it has made before is left as it is. */
async function givePassword(options: ManagedNeo4jOptions, password: string): Promise<void> {
  for (let left = 4; !hasDatabase(options.folder); left -= 1) {
    try {
      return await setInitialPassword(options, password);
    } catch (error) {
      if (left === 1 || !(error instanceof FailedStart) || error.reason !== 'killed') throw error;
      options.tell({ kind: 'cut-short' });
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
      await untilRoom(folder, tell, signal);
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
      const living = new AbortController();
      void watchDisk(options, current, port, password, AbortSignal.any([signal, living.signal]));
      const exit = await current.exited;
      living.abort();
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
    ...addressAt(port, password),
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

/** A server on a full disk would fall again: it is started when there is room, however long that takes. */
async function untilRoom({ path }: DataFolder, tell: TellEvent, signal: AbortSignal): Promise<void> {
  if (hasRoom(path)) return;
  tell({ kind: 'disk-full' });
  while (!hasRoom(path)) await sleep(BETWEEN_LOOKS_MS, undefined, { signal });
}

/**
 * Says when the disk is full, and ends a server that a full disk has stricken once there is room again: it is then started
 * anew as after any fall, recovers what it had acknowledged, and writes.
 */
async function watchDisk(
  { folder, tell }: ManagedNeo4jOptions,
  server: RunningServer,
  port: number,
  password: string,
  signal: AbortSignal,
): Promise<void> {
  for (let wasFull = false; !signal.aborted; ) {
    await sleep(BETWEEN_LOOKS_MS, undefined, { signal, ref: false }).catch(() => undefined);
    const isFull = !hasRoom(folder.path);
    if (isFull && !wasFull) tell({ kind: 'disk-full' });
    if (!isFull && !signal.aborted && (await isStricken(port, password))) {
      tell({ kind: 'disk-free' });
      return server.end(STOP_PATIENCE_MS);
    }
    wasFull = isFull;
  }
}

function causeOf(error: unknown): StartCause {
  if (error instanceof FailedStart) return error.reason;
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC' ? 'disk-full' : 'unknown';
}

function restartWait(failures: number): number {
  return RESTART_WAITS_S[failures] ?? RESTART_WAITS_S[0];
}
