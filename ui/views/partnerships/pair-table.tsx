import type { PairShown } from '../../data/partnership-documents.ts';
import { type Column, FigureTable } from '../../gaps/figure-table.tsx';
import { expectedFigure, scoreFigure } from '../../gaps/gap-figures.ts';
import { GapMark } from '../../gaps/gap-mark.tsx';
import { Part } from '../../gaps/part.tsx';
import { usePaged } from '../../gaps/use-paged.ts';
import { Button } from '../../kit/button.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './findings.module.css';
import type { Pairs } from './pairs.ts';
import type { PartnershipsState } from './partnerships-state.ts';

/** Lines read before more are asked for, on a desk and on a phone, where each is a card. */
const PAGE = [40, 8] as const;

const COLUMNS: readonly Column[] = [
  { name: 'partnerships.figure.class', method: 'class-rate', words: true },
  { name: 'partnerships.figure.shared', method: 'shared-forums' },
  { name: 'partnerships.table.unknown' },
  { name: 'partnerships.table.expected', method: 'expected-partnerships' },
  { name: 'partnerships.figure.score', method: 'gap-score' },
  { name: 'partnerships.figure.confidence', method: 'gap-confidence' },
  { name: 'partnerships.figure.status', method: 'gap-status', words: true },
];

/** The pairs of the drawings in lines, in the order of reading: the same ones, with their figures. */
export function PairTable({
  pairs,
  state,
  kept,
}: {
  pairs: Pairs;
  state: PartnershipsState;
  kept: (pair: PairShown) => boolean;
}) {
  const text = useText();
  const above = pairs.established.filter(kept);
  const rows = [...above, ...pairs.read.pairs.filter((pair) => kept(pair) && !pairs.above(pair))];
  const { shown, left, more } = usePaged(rows, ...PAGE);
  const silent = pairs.read.pairTotal - pairs.read.pairs.length;
  return (
    <Part title={text('partnerships.table', { count: rows.length })} told={text('partnerships.table.told')}>
      <p className={styles['lead']}>
        {text('partnerships.table.lead', { silent, left: pairs.read.pairsLeft })}
      </p>
      <FigureTable
        label={text('partnerships.table', { count: rows.length })}
        head={{ name: 'partnerships.table.pair' }}
        columns={COLUMNS}
        rows={shown.map((pair) => {
          const { a, b, gap } = pair;
          const chosen = [a, b].every((slug) => state.selection.includes(slug as never));
          return {
            id: `${a},${b}`,
            chosen,
            head: (
              <button
                type="button"
                className="word-button"
                aria-pressed={chosen}
                onClick={() => state.select(chosen ? [] : [a, b])}
              >
                {text('partnerships.pair', { a: pairs.shortNameOf(a), b: pairs.shortNameOf(b) })}
              </button>
            ),
            cells: [
              text(`partnerships.class.${pair.proximity}`),
              gap.observed,
              gap.unknown,
              expectedFigure(gap.expected),
              scoreFigure(gap.score?.point),
              scoreFigure(gap.confidence?.value),
              pairs.above(pair) ? (
                text('partnerships.above')
              ) : (
                <GapMark key="status" status={gap.status} size={16} />
              ),
            ],
          };
        })}
      />
      {left > 0 && (
        <Button quiet onPress={more}>
          {text('partnerships.more', { count: left })}
        </Button>
      )}
    </Part>
  );
}
