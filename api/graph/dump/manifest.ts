import { createHash, type Hash } from 'node:crypto';
import { z } from 'zod';
import { type Counts, count, type GraphLine, noCounts } from './graph-lines.ts';

/** Raised when lines are written in another way. */
export const FORMAT = 1;

/** What opens an account without its password, or did: a dump that comes back must not open it again. */
const OPENINGS = ['AccountLink', 'Session', 'Verification'];
/** Accounts. Their register stays: it only counts them, and no number is given twice. */
const ACCOUNTS = ['Account', 'Credential', 'Grant', 'SecondFactor'];

/** Labels whose nodes are not in a dump. */
export const leftOutOf = ({ accounts }: { accounts: boolean }): ReadonlySet<string> =>
  new Set(accounts ? OPENINGS : [...OPENINGS, ...ACCOUNTS]);

const countsByWord = z.record(z.string(), z.int().nonnegative());

/** What a file says first of any version of a dump. */
export const anyManifest = z.object({ maillage: z.literal('dump'), format: z.int() });

export const manifest = z.strictObject({
  maillage: z.literal('dump'),
  format: z.literal(FORMAT),
  /** When it was taken. */
  at: z.iso.datetime(),
  /** Whether accounts are in it. */
  accounts: z.boolean(),
  /** Migrations that the graph had had, each with its checksum. */
  migrations: z.record(z.string(), z.string()),
  nodes: z.int(),
  relations: z.int(),
  counts: z.strictObject({ node: countsByWord, relation: countsByWord }),
  /** SHA-256 of the lines that follow, each with its end. */
  sum: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The first line of a dump: what it is, and what has to be found in the rest of it. */
export type Manifest = z.output<typeof manifest>;

/** The part of a manifest that its lines tell. */
export type Told = Pick<Manifest, 'nodes' | 'relations' | 'counts' | 'sum'>;

/** Counts lines as they pass. */
export class Tally {
  readonly #sum: Hash = createHash('sha256');
  readonly #counts: Counts = noCounts();
  #nodes = 0;
  #relations = 0;

  add({ is, words, text }: GraphLine): void {
    count(this.#counts, is, words);
    if (is === 'node') this.#nodes += 1;
    else this.#relations += 1;
    this.#sum.update(text).update('\n');
  }

  /** To be asked once, after the last line. */
  told(): Told {
    return {
      nodes: this.#nodes,
      relations: this.#relations,
      counts: this.#counts,
      sum: this.#sum.digest('hex'),
    };
  }
}

/** Whether lines are those that a manifest tells of. */
export function isTold(told: Told, { nodes, relations, counts, sum }: Manifest): boolean {
  const written = (some: Told) =>
    JSON.stringify([
      some.nodes,
      some.relations,
      some.sum,
      ordered(some.counts.node),
      ordered(some.counts.relation),
    ]);
  return written(told) === written({ nodes, relations, counts, sum });
}

const ordered = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
