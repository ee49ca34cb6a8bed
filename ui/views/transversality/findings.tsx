import { type ReactNode, useEffect, useRef } from 'react';
import type { PutAside } from '../../data/to-examine.ts';
import type { TransversalityQuestion, TransversalityShown } from '../../data/transversality-documents.ts';
import type { Units } from '../../data/units-compared.ts';
import { useText } from '../../text/use-text.ts';
import { IndexPart } from './index-part.tsx';
import { Legend } from './legend.tsx';
import { Matrix } from './matrix.tsx';
import { PairMargin } from './pair-margin.tsx';
import { PairsTable } from './pairs-table.tsx';
import { ReferencePart } from './reference-part.tsx';
import { ToExamine } from './to-examine.tsx';
import styles from './transversality.module.css';
import type { useTransversalityState } from './transversality-state.ts';
import { UnitsPart } from './units-part.tsx';

/** What puts a pair aside for a meeting: it belongs to another screen, and is handed to this one. */
export type Examine = (item: PutAside) => ReactNode;

/** The drawing and its margin, then the list in sentences, each unit alone, the index, the table and the reference. */
export function Findings({
  shown,
  question,
  compared,
  nameOf,
  state,
  examine,
}: {
  shown: TransversalityShown;
  question: TransversalityQuestion;
  compared: Units;
  nameOf: (code: string) => string;
  state: ReturnType<typeof useTransversalityState>;
  examine: Examine;
}) {
  const text = useText();
  const margin = useRef<HTMLElement>(null);
  const chosen = shown.pairs.find(
    ({ first, second }) => state.pair?.includes(first) && state.pair.includes(second),
  );
  const { pair: asked } = state;
  const opened = chosen ? ([chosen.first, chosen.second] as const) : null;
  const show = (pair: readonly [string, string]) => {
    state.open(pair);
    margin.current?.scrollIntoView({ block: 'nearest' });
    margin.current?.focus({ preventScroll: true });
  };
  // On a phone the margin stands under the table: what was opened is brought into sight.
  useEffect(() => {
    if (asked && window.matchMedia('(max-width: 900px)').matches)
      margin.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  return (
    <>
      <div className={styles['room']}>
        <div className={styles['findings']}>
          <div className={styles['drawing']}>
            <Matrix
              label={text('transversality.matrix', { count: shown.pairs.length })}
              codes={shown.units.map(({ code }) => code)}
              nameOf={nameOf}
              pairs={shown.pairs}
              unitGaps={shown.unitGaps}
              opened={opened}
              onOpen={state.open}
            />
            <Legend pairs={shown.pairs} />
          </div>
          <ToExamine shown={shown} nameOf={nameOf} onOpen={show} />
        </div>
        <aside
          ref={margin}
          tabIndex={-1}
          className={styles['margin']}
          aria-label={text('transversality.margin')}
          data-open={chosen !== undefined}
        >
          {chosen ? (
            <PairMargin
              key={`${chosen.first}~${chosen.second}`}
              pair={chosen}
              shown={shown}
              question={question}
              nameOf={nameOf}
              onClose={() => state.open(null)}
            >
              {chosen.worthExamining &&
                examine({
                  view: 'transversality',
                  of: shown.collectivity.slug,
                  ofName: shown.collectivity.name,
                  pair: [chosen.first, chosen.second],
                  names: [nameOf(chosen.first), nameOf(chosen.second)],
                  units: compared,
                  address: `${window.location.pathname}${window.location.search}`,
                  status: chosen.gap.status,
                  score: chosen.gap.score?.point ?? null,
                  expected: chosen.gap.expected,
                  observed: chosen.gap.observed,
                })}
            </PairMargin>
          ) : (
            <p className={styles['hint']}>{text('transversality.margin.empty')}</p>
          )}
        </aside>
      </div>
      <UnitsPart shown={shown} compared={compared} nameOf={nameOf} />
      {shown.index && <IndexPart index={shown.index} />}
      <PairsTable pairs={shown.pairs} nameOf={nameOf} onOpen={show} />
      <ReferencePart shown={shown} />
    </>
  );
}
