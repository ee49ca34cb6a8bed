import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';

export interface QueryRunner {
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

/**
 * Runner on the driver: each statement is a managed transaction, reads may go to a follower of a cluster,
 * and the driver's own bookmarks make a reader see what was written before.
 */
export function driverRunner(driver: Driver, database: string): QueryRunner {
  return {
    async run(text, params, access) {
      const { records } = await driver.executeQuery(text, params, {
        database,
        routing: access === 'write' ? neo4j.routing.WRITE : neo4j.routing.READ,
        transactionConfig: { timeout: access === 'write' ? WRITE_TIMEOUT_MS : READ_TIMEOUT_MS },
      });
      return records.map((record) => record.toObject());
    },
  };
}

/** Runner inside one transaction: several statements stand or fall together. */
function transactionRunner(transaction: ManagedTransaction): QueryRunner {
  return {
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
