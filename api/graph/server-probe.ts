import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { cypherText } from './cypher-text.ts';
import type { GraphAddress } from './graph.ts';

const QUESTION_MS = 5_000;
const databaseIdentity = cypherText('read/database/database-identity.cypher');
const databaseStatus = cypherText('read/database/database-status.cypher');

/** What a server that was started says when it is asked. */
export type ServerAnswer =
  /** It answers, and its store bears this identity. */
  | { readonly is: 'answering'; readonly identity: string }
  /** Nobody listens yet, or the database it holds is still opening. */
  | { readonly is: 'coming' }
  /** It runs, and the database it holds cannot. */
  | { readonly is: 'failed' }
  /** It is another server: it knows another password. */
  | { readonly is: 'password-refused' };

/** What watches over a server asks of it, apart from the graph and its readers. */
export interface ServerProbe {
  /**
   * A real question: an open port is not a database, and a server may run while the database it holds cannot, which only the
   * system database then tells.
   */
  answer(): Promise<ServerAnswer>;
  /** Whether a server that has answered cannot open a transaction any more: its disk was full, or failed, and only a start cures it. */
  isStricken(): Promise<boolean>;
  close(): Promise<void>;
}

export function openServerProbe({ uri, user, password, database }: GraphAddress): ServerProbe {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 0,
  });
  return {
    async answer() {
      try {
        const [status] = await ask(driver, 'system', databaseStatus, { name: database });
        if (status?.['currentStatus'] === 'online') {
          const [row] = await ask(driver, database, databaseIdentity);
          if (typeof row?.['id'] === 'string') return { is: 'answering', identity: row['id'] };
        } else if (status && status['statusMessage'] !== '') return { is: 'failed' };
      } catch (error) {
        if (isPasswordRefused(error)) return { is: 'password-refused' };
      }
      return { is: 'coming' };
    },
    async isStricken() {
      try {
        await ask(driver, database, databaseIdentity);
        return false;
      } catch (error) {
        return (
          error instanceof Neo4jError && error.code === 'Neo.DatabaseError.Transaction.TransactionStartFailed'
        );
      }
    },
    close: () => driver.close(),
  };
}

async function ask(
  driver: Driver,
  database: string,
  text: string,
  params = {},
): Promise<Record<string, unknown>[]> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, params, { timeout: QUESTION_MS });
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

function isPasswordRefused(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security.');
}
