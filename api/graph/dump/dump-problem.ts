/** What keeps a graph from being dumped or restored, as facts: the sentences belong to who prints them. */
export type DumpReason =
  /** There is nothing in the graph. */
  | { kind: 'nothing' }
  /** It was written to each time it was read. */
  | { kind: 'moving'; times: number }
  /** A restoration was cut in the middle: what is there is not a graph. */
  | { kind: 'half-restored' }
  | { kind: 'file-there'; file: string }
  | { kind: 'unwritable'; file: string; code: string }
  | { kind: 'unreadable'; file: string; code: string }
  /** It is no dump of Maillage. */
  | { kind: 'foreign'; file: string }
  /** It was made by a later version: of the file, or of the graph. */
  | { kind: 'newer'; file: string; version: string }
  | { kind: 'truncated'; file: string }
  /** What it says of itself is not what it holds. */
  | { kind: 'altered'; file: string; line: number | null }
  /** The base holds something already. */
  | { kind: 'not-empty' }
  /** The database fell in the middle of a restoration, and may or may not have kept its last lines. */
  | { kind: 'cut' }
  /** What was read back from the base is not what the dump holds. */
  | { kind: 'differs' };

/** A dump or a restoration cannot be done; what was there before is as it was, unless the reason says so. */
export class DumpProblem extends Error {
  readonly reason: DumpReason;

  constructor(reason: DumpReason, options?: ErrorOptions) {
    super(JSON.stringify(reason), options);
    this.reason = reason;
  }
}

/** The code of an error of the file system; `null` for any other error. */
export function fileCodeOf(error: unknown): string | null {
  return error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : null;
}
