import { useState } from 'react';
import type { PairShown } from '../../data/partnership-documents.ts';
import { type Column, FigureTable } from '../../gaps/figure-table.tsx';
import { expectedFigure, scoreFigure } from '../../gaps/gap-figures.ts';
import { GapMark } from '../../gaps/gap-mark.tsx';
import { Button } from '../../kit/button.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './findings.module.css';
import type { Pairs } from './pairs.ts';
import type { PartnershipsState } from './partnerships-state.ts';

const PAGE = 60;

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
  const [shown, setShown] = useState(PAGE);
  const above = pairs.established.filter(kept);
  const rows = [...above, ...pairs.read.pairs.filter((pair) => kept(pair) && !pairs.above(pair))];
  const silent = pairs.read.pairTotal - pairs.read.pairs.length;
  return (
    <section>
      <h2>{text('partnerships.table', { count: rows.length })}</h2>
      <p className={styles['lead']}>
        {text('partnerships.table.lead', { silent, left: pairs.read.pairsLeft })}
      </p>
      <FigureTable
        label={text('partnerships.table', { count: rows.length })}
        head={{ name: 'partnerships.table.pair' }}
        columns={COLUMNS}
        rows={rows.slice(0, shown).map((pair) => {
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
                {text('partnerships.pair', { a: typeset(pairs.nameOf(a)), b: typeset(pairs.nameOf(b)) })}
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
      {rows.length > shown && (
        <Button quiet onPress={() => setShown(rows.length)}>
          {text('partnerships.more', { count: rows.length - shown })}
        </Button>
      )}
    </section>
  );
}
