import type { PairShown } from '../../data/transversality-documents.ts';
import { type Column, FigureTable } from '../../gaps/figure-table.tsx';
import { expectedFigure, scoreFigure } from '../../gaps/gap-figures.ts';
import { GapMark } from '../../gaps/gap-mark.tsx';
import { Part } from '../../gaps/part.tsx';
import { figure } from '../../text/numbers.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';

const COLUMNS: readonly Column[] = [
  { name: 'transversality.status', words: true },
  { name: 'transversality.occasions' },
  { name: 'transversality.observed' },
  { name: 'transversality.unknowns' },
  { name: 'transversality.expected' },
  { name: 'transversality.score' },
  { name: 'transversality.confidence' },
];

/** Every pair as a table, in the order of reading: the equal of the drawings, and what is printed. */
export function PairsTable({
  pairs,
  nameOf,
  opened,
  onOpen,
}: {
  pairs: readonly PairShown[];
  nameOf: (code: string) => string;
  opened: readonly [string, string] | null;
  onOpen: (pair: readonly [string, string]) => void;
}) {
  const text = useText();
  const title = text('transversality.table', { count: pairs.length });
  return (
    <Part title={title} told={text('transversality.table.told')}>
      <FigureTable
        label={title}
        head={{ name: 'transversality.table.pair' }}
        columns={COLUMNS}
        rows={pairs.map(({ first, second, gap }) => ({
          id: `${first}~${second}`,
          chosen: opened?.[0] === first && opened[1] === second,
          head: (
            <button type="button" className="word-button" onClick={() => onOpen([first, second])}>
              {text('transversality.pair', { a: typeset(nameOf(first)), b: typeset(nameOf(second)) })}
            </button>
          ),
          cells: [
            <GapMark key="status" status={gap.status} size={16} />,
            figure(gap.occasions),
            gap.observed,
            gap.unknown,
            expectedFigure(gap.expected),
            gap.score
              ? text('transversality.table.score', {
                  score: scoreFigure(gap.score.point),
                  low: scoreFigure(gap.score.low),
                  high: scoreFigure(gap.score.high),
                })
              : '–',
            scoreFigure(gap.confidence?.value),
          ],
        }))}
      />
    </Part>
  );
}
