import neo4j, { type Driver } from 'neo4j-driver';

export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/**
 * Driver with short patience: when the database is away an answer must come in seconds, not in half a minute.
 * Whole numbers come back as JavaScript numbers: identifiers are strings and money is cents below 2^53.
 */
export function openDriver(connection: Connection): Driver {
  return neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 32,
    connectionTimeout: 1_500,
    connectionAcquisitionTimeout: 2_500,
    maxTransactionRetryTime: 2_000,
    userAgent: 'maillage',
  });
}
