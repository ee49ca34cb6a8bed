/** What was tried of a fault, and what came of it. */
export interface Trial {
  readonly tried: string;
  /** `null`: it could not be tried here. */
  readonly held: boolean | null;
  readonly measured: string;
  /** What somebody was told is kept and is not, or what came in its place; empty when nothing was lost. */
  readonly lost: readonly string[];
}

export interface FaultOptions {
  /** A Maillage already loaded, for the faults that only ask; without it they start one of their own. */
  readonly address: string | undefined;
  /** How many kills. */
  readonly times: number;
  readonly seed: number;
  /** Sum of the graph of a load that nothing disturbed, as `kills` printed it; it makes one when this is not given. */
  readonly sum: string | undefined;
  /** Aborted when whoever runs the faults wants no more of them. */
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** A fault to play on a Maillage; each trial is told as soon as it is over. */
export type Fault = (options: FaultOptions) => AsyncGenerator<Trial>;

const HELD = { true: 'oui', false: 'NON', null: 'non essayé' } as const;
const COLUMNS = ['essayé', 'a tenu', 'mesuré', 'perdu'] as const;

/** One line a trial. */
export function tableOf(trials: readonly Trial[]): string {
  const rows = trials.map(({ tried, held, measured, lost }) => [
    tried,
    HELD[`${held}`],
    measured,
    lost.length === 0 ? 'rien' : lost.join(' ; '),
  ]);
  const all = [[...COLUMNS], ...rows];
  const widths = COLUMNS.map((_, place) => Math.max(...all.map((row) => row[place]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, place) => cell.padEnd(widths[place] ?? 0))
      .join(' | ')
      .trimEnd();
  const [head = [], ...body] = all;
  return [line(head), widths.map((width) => '-'.repeat(width)).join('-|-'), ...body.map(line)].join('\n');
}

export const isLoss = ({ lost }: Trial) => lost.length > 0;
export const isBreak = ({ held }: Trial) => held === false;

/** How often each word comes, the words in the order they came. */
export function counted(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} × ${word}`).join(', ') || 'rien';
}
