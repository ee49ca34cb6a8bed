import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, isRetryableError, type ManagedTransaction, Neo4jError } from 'neo4j-driver';
import { Abandoned, isOverloaded, Overdue, Silent } from './database-state.ts';
import { Crowded, type StatementLane } from './statement-lane.ts';

export interface QueryRunner {
  /** The graph asked, the same object from one request to the next: what is kept about it is kept under it. */
  readonly graph: object;
  /** Rows as plain objects, in the order of the database. */
  run(
    text: string,
    params: Record<string, unknown>,
    access: 'read' | 'write',
  ): Promise<Record<string, unknown>[]>;
}

/** Statements longer than this are ended by the database, and the reader is told. */
const READ_TIMEOUT_MS = 10_000;
const WRITE_TIMEOUT_MS = 120_000;

/** Beyond its limit a statement should have been ended by the database, which looks every two seconds, between two steps. */
const SILENCE_MS = 4_000;

/** A database that is asked nothing but to answer, and does not within this time, is away. */
const SIGN_OF_LIFE_MS = 2_500;

/** A read that meets a leader leaving or a broken connection is asked again, for as long as a reader does not notice. */
const RETRY_MS = 1_500;
const FIRST_RETRY_MS = 50;

/** A read refused for want of memory took its time to be refused: it is asked again so many times, whatever they took. */
const MOST_TRIES = 5;

export interface RunnerOptions {
  /** Aborted when whoever asks has left: what runs for them ends in the database too. */
  readonly signal?: AbortSignal;
  readonly readTimeoutMs?: number;
  /**
   * Has each statement planned anew, for all who ask it afterwards: the plans made on a graph that has grown since are
   * those of a small one. Who asks meanwhile is answered by the former plan.
   */
  readonly replan?: boolean;
  /** How long a statement may outlive its limit before the database is asked whether it is there. */
  readonly silenceMs?: number;
  /** Where reads wait for a connection; without one they take it at once. Asked before each. */
  readonly lane?: () => StatementLane;
}

/**
 * Runner on the driver. A read is one auto-committed statement, asked again when the failure is of the moment: half
 * the way of a managed transaction, which would hold nothing more for a single statement. A write is a managed
 * transaction. Reads may go to a follower of a cluster, and the driver's own bookmarks make a reader see what was written
 * before.
 */
export function driverRunner(driver: Driver, database: string, options: RunnerOptions = {}): QueryRunner {
  return {
    graph: driver,
    run(text, params, access) {
      const asked = options.replan ? `CYPHER replan=force ${text}` : text;
      if (access === 'read') return readRows(driver, database, asked, params, options);
      return writeRows(driver, database, asked, params);
    },
  };
}

type Rows = Record<string, unknown>[];

async function writeRows(
  driver: Driver,
  database: string,
  text: string,
  params: Record<string, unknown>,
): Promise<Rows> {
  const { records } = await driver.executeQuery(text, params, {
    database,
    routing: neo4j.routing.WRITE,
    transactionConfig: { timeout: WRITE_TIMEOUT_MS },
  });
  return records.map((record) => record.toObject());
}

async function readRows(
  driver: Driver,
  database: string,
  text: string,
  params: Record<string, unknown>,
  options: RunnerOptions,
): Promise<Rows> {
  const startedAt = performance.now();
  for (let tries = 1, waitMs = FIRST_RETRY_MS; ; tries += 1, waitMs *= 2) {
    try {
      return await readOnce(driver, database, text, params, options);
    } catch (error) {
      if (!(error instanceof Neo4jError) || !isRetryableError(error)) throw error;
      const elapsedMs = performance.now() - startedAt;
      const again = isOverloaded(error)
        ? tries < MOST_TRIES && elapsedMs < READ_TIMEOUT_MS
        : elapsedMs + waitMs <= RETRY_MS;
      if (!again) throw error;
      // Those that were refused together do not come back together.
      await sleep(waitMs * (1 + Math.random()));
    }
  }
}

async function readOnce(
  driver: Driver,
  database: string,
  text: string,
  params: Record<string, unknown>,
  options: RunnerOptions,
): Promise<Rows> {
  const { signal, lane, readTimeoutMs = READ_TIMEOUT_MS, silenceMs = SILENCE_MS } = options;
  if (signal?.aborted) throw new Abandoned();
  const leaveLane = await lane?.()
    .enter(signal)
    .catch(async (error: unknown) => {
      if (!(error instanceof Crowded)) throw new Abandoned();
      throw (await givesSignOfLife(driver, database)) ? error : new Silent();
    });
  const session = driver.session({
    database,
    defaultAccessMode: neo4j.session.READ,
    bookmarkManager: driver.executeQueryBookmarkManager,
  });
  const ended = Promise.withResolvers<never>();
  const leave = () => ended.reject(new Abandoned());
  signal?.addEventListener('abort', leave, { once: true });
  const silence = setTimeout(async () => {
    ended.reject((await givesSignOfLife(driver, database)) ? new Overdue() : new Silent());
  }, readTimeoutMs + silenceMs);
  try {
    const answered = session.run(text, params, { timeout: readTimeoutMs });
    const { records } = await Promise.race([answered, ended.promise]);
    return records.map((record) => record.toObject());
  } finally {
    clearTimeout(silence);
    signal?.removeEventListener('abort', leave);
    // Closing a session that still waits makes the database end its statement; its answer is of no use to anybody.
    session
      .close()
      .catch(() => {})
      .finally(leaveLane);
  }
}

/** Whether the database answers at all: one that is busy planning or ending a statement is late, not away. */
async function givesSignOfLife(driver: Driver, database: string): Promise<boolean> {
  const answers = driver.verifyConnectivity({ database }).then(
    () => true,
    () => false,
  );
  return Promise.race([answers, sleep(SIGN_OF_LIFE_MS, false, { ref: false })]);
}

/** Runner inside one transaction: several statements stand or fall together. */
function transactionRunner(transaction: ManagedTransaction): QueryRunner {
  return {
    graph: transaction,
    async run(text, params) {
      const { records } = await transaction.run(text, params);
      return records.map((record) => record.toObject());
    },
  };
}

/** Several statements as one write: all of it is there, or nothing. */
export async function inOneWrite<Result>(
  driver: Driver,
  database: string,
  work: (runner: QueryRunner) => Promise<Result>,
): Promise<Result> {
  const session = driver.session({ database, bookmarkManager: driver.executeQueryBookmarkManager });
  try {
    return await session.executeWrite((transaction) => work(transactionRunner(transaction)), {
      timeout: WRITE_TIMEOUT_MS,
    });
  } finally {
    await session.close();
  }
}
