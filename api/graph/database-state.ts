import { Neo4jError } from 'neo4j-driver';
import { Crowded } from './statement-lane.ts';

const AWAY = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
  // A full disk: nothing is committed, then nothing is begun, until the server is started again.
  'Neo.DatabaseError.Transaction.TransactionLogError',
  'Neo.DatabaseError.Transaction.TransactionCommitFailed',
  'Neo.DatabaseError.Transaction.TransactionStartFailed',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
]);

/** What the driver says of a pool whose connections all work: the database is busy, and there. */
const POOL_FULL = /acquisition timed out/i;

/** Whether a statement failed because the database cannot be asked now, whatever the statement. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof Silent || error instanceof FoundAway) return true;
  if (!(error instanceof Neo4jError)) return false;
  if (AWAY.has(error.code)) return true;
  return error.code === 'N/A' && !POOL_FULL.test(error.message) && /pool|connect/i.test(error.message);
}

/** Whether a work of several statements ended because the database fell, however its error is wrapped. */
export function isFall(error: unknown): boolean {
  return (
    isDatabaseAway(error) || (error instanceof Error && error.cause !== undefined && isFall(error.cause))
  );
}

/** Whether a statement failed because the database has too much to do at once: its memory, its locks, our connections. */
export function isOverloaded(error: unknown): boolean {
  if (error instanceof Crowded) return true;
  if (!(error instanceof Neo4jError) || AWAY.has(error.code)) return false;
  return error.code.startsWith('Neo.TransientError.') || POOL_FULL.test(error.message);
}

/** Whether a statement took too long, and the database ended it or is about to. */
export function isTooLong(error: unknown): boolean {
  if (error instanceof Overdue) return true;
  return (
    error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')
  );
}

/** What a server that answers refuses for good, however long one waits; `null` for anything else it may say. */
export function lastingRefusalOf(error: unknown): 'password' | 'database' | null {
  if (!(error instanceof Neo4jError)) return null;
  if (error.code === 'Neo.ClientError.Security.Unauthorized') return 'password';
  return error.code === 'Neo.ClientError.Database.DatabaseNotFound' ? 'database' : null;
}

/** Whether an error is of the database, or of the way to it, and not of our own code. */
export function isOfDatabase(error: unknown): boolean {
  return error instanceof Neo4jError || error instanceof Silent || error instanceof Overdue;
}

/** A statement ended because whoever asked has left. */
export class Abandoned extends Error {}

export function isAbandoned(error: unknown): boolean {
  return error instanceof Abandoned;
}

/** A server that took a statement and gives no sign of life any more, not even that the time is over. */
export class Silent extends Error {}

/** A statement that outlived its limit in a database that answers. */
export class Overdue extends Error {}

/** What a thread of our own met while the database could not be asked. */
export class FoundAway extends Error {}
