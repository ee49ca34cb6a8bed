import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { cypherText } from './cypher-text.ts';

const MOMENT_TIMEOUT_MS = 600_000;
const ready = cypherText('read/coverage/ready.cypher');

/**
 * Asks a statement of one moment; its rows come as they are read. Values are as they are kept: whole numbers are bigints,
 * floats numbers, dates the driver's.
 */
export type ReadExactly = (
  text: string,
  params: Record<string, unknown>,
) => AsyncIterable<Record<string, unknown>>;

export interface MomentOptions {
  /** How long what was being committed when the last statement ended has to be seen. */
  readonly settleMs?: number;
}

/** Something was written while a moment of the graph was being read: what was read is of no moment at all. */
export class GraphMoved extends Error {}

/**
 * Reads whole moments of one graph, by a driver of its own that is opened when first asked: the other one rounds whole numbers and
 * cannot tell them from floats.
 */
export class Moments {
  readonly #open: () => Driver;
  readonly #database: string;
  #driver: Driver | undefined;

  constructor(open: () => Driver, database: string) {
    this.#open = open;
    this.#database = database;
  }

  /**
   * What several statements tell of one moment. A transaction of Neo4j that only reads sees what others commit meanwhile; its
   * bookmarks name the last write that its server had kept. The same one before and after is the proof that nothing was
   * written between the two; another one is a `GraphMoved`.
   */
  async read<Result>(
    work: (read: ReadExactly) => Promise<Result>,
    { settleMs = 0 }: MomentOptions = {},
  ): Promise<Result> {
    this.#driver ??= this.#open();
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: neo4j.session.READ });
    try {
      await session.run(ready);
      const before = session.lastBookmarks().join();
      const transaction = await session.beginTransaction({ timeout: MOMENT_TIMEOUT_MS });
      const result = await work(async function* (text, params) {
        for await (const record of transaction.run(text, params)) yield record.toObject();
      });
      await sleep(settleMs);
      await transaction.commit();
      if (session.lastBookmarks().join() !== before) throw new GraphMoved();
      return result;
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#driver?.close();
  }
}
