import { GapMark } from '../../gaps/gap-mark.tsx';
import { GraphLegend } from '../../gaps/graph-legend.tsx';
import { Part } from '../../gaps/part.tsx';
import { useText } from '../../text/use-text.ts';
import margin from './margin.module.css';
import { meetingsOf, type Pairs } from './pairs.ts';
import styles from './partnerships.module.css';
import type { View } from './partnerships-state.ts';

const EXAMINED = ['ESTABLISHED', 'TO_CHECK', 'WEAK_SIGNAL'] as const;

/** What a cell of each look holds. */
const SIGNS: Readonly<Record<string, string>> = { above: '3', shared: '3', zero: '0', unknown: '?' };

/** How to read what is drawn, and what is missing to read it better, while nothing is chosen. */
export function Legend({ pairs, view }: { pairs: Pairs; view: View }) {
  const text = useText();
  return (
    <Part title={text('partnerships.legend')} told={text('partnerships.legend.told')}>
      <div className={margin['margin']}>
        {view === 'matrice' ? (
          <ul className={styles['legend']}>
            {(['above', 'shared', 'zero', 'unknown', 'near', 'undocumented', 'empty'] as const).map(
              (look) => (
                <li key={look}>
                  <span className={styles['swatch']} data-look={look} aria-hidden="true">
                    {SIGNS[look]}
                  </span>
                  {text(`partnerships.legend.${look}`)}
                </li>
              ),
            )}
            {EXAMINED.map((status) => (
              <li key={status}>
                <GapMark status={status} size={24} />
              </li>
            ))}
          </ul>
        ) : (
          <section>
            <h3>{text('gap.stroke')}</h3>
            <GraphLegend
              drawn={
                new Set([
                  ...meetingsOf(pairs.read.pairs).map(({ line }) => line),
                  ...(pairs.toExamine.length > 0 ? (['examined'] as const) : []),
                ])
              }
            />
          </section>
        )}
        <p className={margin['note']}>{text('partnerships.legend.caution')}</p>
        {pairs.read.toCollect.length > 0 && (
          <section>
            <h3>{text('partnerships.collect')}</h3>
            <ul className={styles['collect']}>
              {pairs.read.toCollect.map(({ what, total }) => (
                <li key={what}>{text(`partnerships.collect.${what}`, { total })}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Part>
  );
}
