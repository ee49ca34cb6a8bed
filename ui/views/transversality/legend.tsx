import type { PairShown } from '../../data/transversality-documents.ts';
import { GapMark } from '../../gaps/gap-mark.tsx';
import { GAP_STATUSES } from '../../gaps/gap-status.ts';
import { GraphLegend } from '../../gaps/graph-legend.tsx';
import { Part } from '../../gaps/part.tsx';
import { MethodLink } from '../../kit/method-link.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './legend.module.css';
import type { View } from './transversality-state.ts';
import { meetingsOf } from './unit-drawing.ts';

/** The seven words of a gap, each with its pattern and how many pairs bear it. */
export function Legend({
  pairs,
  view,
  withForums,
}: {
  pairs: readonly PairShown[];
  view: View;
  withForums: boolean;
}) {
  const text = useText();
  return (
    <Part
      title={text('transversality.legend')}
      beside={<MethodLink id="gap-status" name="transversality.status" />}
      told={text('transversality.legend.told')}
    >
      <div className={styles['legend']}>
        <ul className={styles['statuses']}>
          {GAP_STATUSES.map((status) => {
            const count = pairs.filter(({ gap }) => gap.status === status).length;
            return (
              <li key={status} data-none={count === 0}>
                <GapMark status={status} />
                <span className="figure">{count}</span>
              </li>
            );
          })}
        </ul>
        {view === 'matrice' ? (
          <p>{text('transversality.legend.counts')}</p>
        ) : (
          <>
            <h3>{text('gap.stroke')}</h3>
            <GraphLegend
              drawn={
                new Set([
                  ...meetingsOf(pairs).map(({ line }) => line),
                  ...(pairs.some(({ worthExamining }) => worthExamining) ? (['examined'] as const) : []),
                  ...(withForums ? (['dotted'] as const) : []),
                ])
              }
            />
          </>
        )}
        <p>{text('transversality.margin.empty')}</p>
      </div>
    </Part>
  );
}
