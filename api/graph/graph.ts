import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { type MomentOptions, Moments, type ReadExactly } from './moment.ts';
import type { InOneWrite, QueryRunner, Rows, RunnerOptions } from './query-runner.ts';
import { readRows } from './read-rows.ts';

const WRITE_TIMEOUT_MS = 120_000;

/** Where a graph is, and who asks. */
export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

interface WriteOptions {
  readonly beforeWrite?: (() => Promise<void>) | undefined;
}

/** A graph that is open: what asks it, one statement at a time, and the one door for several that stand or fall together. */
export interface Graph {
  runner(options?: RunnerOptions): QueryRunner;
  readonly inOneWrite: InOneWrite;
  close(): Promise<void>;
}

/** A graph opened by its address: it can be read whole as well. */
export interface WholeGraph extends Graph {
  /** Several statements that read one moment of the graph, values as they are kept; `GraphMoved` when something was written meanwhile. */
  inOneMoment<Result>(work: (read: ReadExactly) => Promise<Result>, options?: MomentOptions): Promise<Result>;
}

/**
 * Opens a graph, with short patience: when the database is away an answer must come in seconds, not in half a minute.
 * Whole numbers come back as JavaScript numbers: identifiers are strings and money is cents below 2^53.
 * `beforeWrite` is waited for before each write begins.
 */
export function openGraph(
  { uri, user, password, database }: GraphAddress,
  { beforeWrite }: WriteOptions = {},
): WholeGraph {
  const token = neo4j.auth.basic(user, password);
  const driver = neo4j.driver(uri, token, {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 32,
    connectionTimeout: 1_500,
    connectionAcquisitionTimeout: 2_500,
    maxTransactionRetryTime: 2_000,
    userAgent: 'maillage',
  });
  const graph = graphBy(driver, database, { beforeWrite });
  const openExactly = () => neo4j.driver(uri, token, { useBigInt: true, userAgent: 'maillage' });
  const moments = new Moments(openExactly, database);
  return {
    ...graph,
    inOneMoment: (work, options) => moments.read(work, options),
    async close() {
      await Promise.all([graph.close(), moments.close()]);
    },
  };
}

/**
 * The graph that a driver reaches. A read is one auto-committed statement, asked again when the failure is of the moment: half
 * the way of a managed transaction, which would hold nothing more for a single statement. A write is a managed
 * transaction. Reads may go to a follower of a cluster, and the driver's own bookmarks make a reader see what was written
 * before.
 */
export function graphBy(driver: Driver, database: string, { beforeWrite }: WriteOptions = {}): Graph {
  const graph: Graph = {
    runner: (options = {}) => ({
      graph,
      async run(text, params, access) {
        const asked = options.replan ? `CYPHER replan=force ${text}` : text;
        if (access === 'read') return readRows({ driver, database }, asked, params, options);
        await beforeWrite?.();
        return writeRows(driver, database, asked, params);
      },
    }),
    async inOneWrite(work) {
      await beforeWrite?.();
      const session = driver.session({ database, bookmarkManager: driver.executeQueryBookmarkManager });
      try {
        return await session.executeWrite((transaction) => work(transactionRunner(transaction)), {
          timeout: WRITE_TIMEOUT_MS,
        });
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
  return graph;
}

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

function transactionRunner(transaction: ManagedTransaction): QueryRunner {
  return {
    graph: transaction,
    async run(text, params) {
      const { records } = await transaction.run(text, params);
      return records.map((record) => record.toObject());
    },
  };
}
