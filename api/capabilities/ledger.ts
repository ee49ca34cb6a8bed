import { createHash } from 'node:crypto';
import { mayDoSomewhere } from '../domain/account/may-do.ts';
import type { Viewer } from '../domain/account/viewer.ts';
import type { Step } from '../domain/change/claim-image.ts';
import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { readOperation } from '../domain/text/operation.ts';
import { tidyText } from '../domain/text/typed-text.ts';
import { type ChangeLine, changeByOperation, holdClaims, recordChange } from '../graph/queries/change.ts';
import type { InOneWrite, QueryRunner } from '../graph/query-runner.ts';
import { writeSteps } from '../graph/write-steps.ts';

/** Who writes, and with what. */
export interface Writer {
  readonly inOneWrite: InOneWrite;
  readonly viewer: Viewer | null;
}

/** One line of the ledger: who changed what, when, and why. */
export interface Change {
  /** Its operation. */
  readonly id: string;
  /** Its place in the order of writing. */
  readonly number: number;
  readonly at: string;
  readonly account: string;
  /** The function it is signed by. */
  readonly title: string;
  readonly tidying: boolean;
  readonly reason: string | null;
  /** The change it undoes, and the one that undid it. */
  readonly undoes: string | null;
  readonly undoneBy: string | null;
  /** The entity that it kept, when it merges two, and the one that leads there as long as it holds. */
  readonly merge: { readonly kept: string; readonly absorbed: string } | null;
  /** The two entities that it says are not the same. */
  readonly apart: readonly string[];
  readonly steps: readonly Step[];
}

/** What is to be written, once all that it touches is held. */
export interface Decided {
  readonly steps: readonly Step[];
  readonly territories: readonly string[];
  /** Ids that lead to the kept one from now on, the absorbed one first. */
  readonly merge?: { readonly kept: string; readonly absorbed: readonly string[] };
  /** The two entities that it says are not the same. */
  readonly apart?: readonly string[];
}

const LONGEST_REASON = 500;

/**
 * Writes one change and its line of the ledger, all or nothing, and once by operation: sent again, it gives back the line
 * that was kept. `decide` is asked when nobody else can be writing the claims it leans on, and throws what is refused.
 * Throws `Forbidden` before anything is read when nobody has signed in, `InvalidInput` when the operation was used for
 * something else.
 */
export async function writeOnce(
  { inOneWrite, viewer }: Writer,
  asked: {
    operation: string;
    /** All that is asked, so that the same operation sent again is known for the same. */
    question: unknown;
    reason: string | null;
    tidying?: boolean;
    undoes?: string;
    /** What else is written with it, all or nothing. */
    beside?: (runner: QueryRunner, id: string) => Promise<void>;
    /** Ids, and other words, under which no one else may write meanwhile. */
    holding: readonly string[];
  },
  decide: (runner: QueryRunner) => Promise<Decided>,
): Promise<Change> {
  const refusal = mayDoSomewhere(viewer, 'WRITE');
  if (refusal || viewer === null) throw refusal;
  const id = readOperation(asked.operation);
  const reason = readReason(asked.reason);
  const sum = createHash('sha256').update(JSON.stringify(asked.question)).digest('hex');
  return inOneWrite(async (runner) => {
    await holdClaims(runner, { claims: [...new Set([`operation ${id}`, ...asked.holding])].sort() });
    const [kept] = await changeByOperation(runner, { id });
    if (kept) {
      if (kept.change.asked !== sum || kept.change.account !== viewer.account) {
        throw new InvalidInput('operation', sentences.otherChangeKept);
      }
      return changeOf(kept.change);
    }
    const { steps, territories, merge, apart = [] } = await decide(runner);
    await writeSteps(runner, steps);
    const properties = {
      account: viewer.account,
      title: viewer.title,
      tidying: asked.tidying ?? false,
      ...(reason === null ? {} : { reason }),
      ...(asked.undoes === undefined ? {} : { undoes: asked.undoes }),
      ...(merge === undefined ? {} : { kept: merge.kept, absorbed: merge.absorbed[0] ?? '' }),
      ...(apart.length === 0 ? {} : { apart: [...apart] }),
      asked: sum,
      territories: [...territories],
      steps: steps.map((step) => JSON.stringify(step)),
    };
    const [written] = await recordChange(runner, {
      id,
      properties,
      claims: claimsOf(steps, apart),
      territories: [...territories],
      absorbed: [...(merge?.absorbed ?? [])],
      toldApart: [...apart],
    });
    await asked.beside?.(runner, id);
    if (!written) throw new Error(`the change ${id} was not kept`);
    return changeOf(written.change);
  });
}

/** A line of the ledger as it is read. */
export function changeOf(line: ChangeLine): Change {
  return {
    id: line.id,
    number: line.number,
    at: line.at,
    account: line.account,
    title: line.title,
    tidying: line.tidying,
    reason: line.reason ?? null,
    undoes: line.undoes ?? null,
    undoneBy: line.undoneBy ?? null,
    merge:
      line.kept === undefined || line.absorbed === undefined
        ? null
        : { kept: line.kept, absorbed: line.absorbed },
    apart: line.apart ?? [],
    steps: line.steps.map((step) => JSON.parse(step) as Step),
  };
}

function readReason(typed: string | null): string | null {
  const reason = tidyText(typed ?? '');
  if ([...reason].length > LONGEST_REASON) {
    throw new InvalidInput('reason', sentences.reasonTooLong(LONGEST_REASON));
  }
  return reason === '' ? null : reason;
}

/** What a change is found by: what it touches, the ends of its links and what it tells apart, whose sheets tell of it. */
function claimsOf(steps: readonly Step[], apart: readonly string[]): { id: string; itself: boolean }[] {
  const changed = new Set(steps.map(({ claim }) => claim));
  const ends = steps.flatMap(({ before, after }) =>
    [before?.ends, after?.ends].flatMap((tie) => (tie ? [tie.from, tie.to] : [])),
  );
  return [...new Set([...changed, ...ends, ...apart])].map((id) => ({ id, itself: changed.has(id) }));
}
