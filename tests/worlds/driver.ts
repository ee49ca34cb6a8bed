import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import type { GraphAddress } from '../../api/graph/graph.ts';

// The one door of the tests to the driver itself, for what Maillage never asks of a database: to look at it from outside, to
// spoil it, to plan a statement without running it, to be measured against.
export { type Driver, Neo4jError, neo4j };

/** A driver with the patience of its defaults; whole numbers are JavaScript numbers, as in Maillage. */
export function driverTo(
  { uri, user, password }: Omit<GraphAddress, 'database'>,
  patience: { maxTransactionRetryTime?: number } = {},
): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true, ...patience });
}
