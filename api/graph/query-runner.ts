import type { StatementLane } from './statement-lane.ts';

export type Rows = Record<string, unknown>[];

/** What asks the graph: a question knows nothing more of it. */
export interface QueryRunner {
  /** The graph asked, the same object from one request to the next: what is kept about it is kept under it. */
  readonly graph: object;
  /** Rows as plain objects, in the order of the database. */
  run(text: string, params: Record<string, unknown>, access: 'read' | 'write'): Promise<Rows>;
}

/** Several statements as one write: all of it is there, or nothing. */
export type InOneWrite = <Result>(work: (runner: QueryRunner) => Promise<Result>) => Promise<Result>;

export interface RunnerOptions {
  /** Aborted when whoever asks has left: what runs for them ends in the database too. */
  readonly signal?: AbortSignal;
  readonly readTimeoutMs?: number;
  /**
   * Has each statement planned anew, for all who ask it afterwards: the plans made on a graph that has grown since are
   * those of a small one. Who asks meanwhile is answered by the former plan.
   */
  readonly replan?: boolean;
  /** How long a statement may outlive its limit before the database is asked whether it is there. */
  readonly silenceMs?: number;
  /** Where reads wait for a connection; without one they take it at once. Asked before each. */
  readonly lane?: () => StatementLane;
}
