import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, isRetryableError, Neo4jError } from 'neo4j-driver';
import { Abandoned, isOverloaded, Overdue, Silent } from './database-state.ts';
import type { Rows, RunnerOptions } from './query-runner.ts';
import { Crowded } from './statement-lane.ts';

/** Statements longer than this are ended by the database, and the reader is told. */
const READ_TIMEOUT_MS = 10_000;

/** Beyond its limit a statement should have been ended by the database, which looks every two seconds, between two steps. */
const SILENCE_MS = 4_000;

/** A database that is asked nothing but to answer, and does not within this time, is away. */
const SIGN_OF_LIFE_MS = 2_500;

/** A read that meets a leader leaving or a broken connection is asked again, for as long as a reader does not notice. */
const RETRY_MS = 1_500;
const FIRST_RETRY_MS = 50;

/** A read refused for want of memory took its time to be refused: it is asked again so many times, whatever they took. */
const MOST_TRIES = 5;

interface Place {
  readonly driver: Driver;
  readonly database: string;
}

/** Rows of a read, asked again while its failure is of the moment. */
export async function readRows(
  place: Place,
  text: string,
  params: Record<string, unknown>,
  options: RunnerOptions,
): Promise<Rows> {
  const startedAt = performance.now();
  for (let tries = 1, waitMs = FIRST_RETRY_MS; ; tries += 1, waitMs *= 2) {
    try {
      return await readOnce(place, text, params, options);
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
  place: Place,
  text: string,
  params: Record<string, unknown>,
  options: RunnerOptions,
): Promise<Rows> {
  const { signal, lane, readTimeoutMs = READ_TIMEOUT_MS, silenceMs = SILENCE_MS } = options;
  const { driver, database } = place;
  if (signal?.aborted) throw new Abandoned();
  const leaveLane = await lane?.()
    .enter(signal)
    .catch(async (error: unknown) => {
      if (!(error instanceof Crowded)) throw new Abandoned();
      throw (await givesSignOfLife(place)) ? error : new Silent();
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
    ended.reject((await givesSignOfLife(place)) ? new Overdue() : new Silent());
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
async function givesSignOfLife({ driver, database }: Place): Promise<boolean> {
  const answers = driver.verifyConnectivity({ database }).then(
    () => true,
    () => false,
  );
  return Promise.race([answers, sleep(SIGN_OF_LIFE_MS, false, { ref: false })]);
}
