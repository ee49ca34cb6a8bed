import { Neo4jError } from 'neo4j-driver';

const AWAY = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
]);

/** Whether a statement failed because the database cannot be asked now, whatever the statement. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof Silent) return true;
  if (!(error instanceof Neo4jError)) return false;
  return AWAY.has(error.code) || /pool|acquisition|connect/i.test(error.code === 'N/A' ? error.message : '');
}

/** Whether a statement took too long, and the database ended it or is about to. */
export function isTooLong(error: unknown): boolean {
  if (error instanceof Overdue) return true;
  return (
    error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')
  );
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
