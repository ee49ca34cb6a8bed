import { GapLegend, StatusLegend, StrokeLegend } from '../../gaps/gap-legend.tsx';
import { NAMED_GAPS } from '../../gaps/gap-status.ts';
import { useText } from '../../text/use-text.ts';
import { meetingsOf, type Pairs } from './pairs.ts';
import styles from './partnerships.module.css';
import type { View } from './partnerships-state.ts';

/** What a cell of each look holds. */
const SIGNS: Readonly<Record<string, string>> = { above: '3', shared: '3', zero: '0', unknown: '?' };

/** How to read what is drawn, and what is missing to read it better, while nothing is chosen. */
export function Legend({ pairs, view }: { pairs: Pairs; view: View }) {
  const text = useText();
  return (
    <GapLegend title={text('partnerships.legend')} told={text('partnerships.legend.told')}>
      {view === 'matrice' ? (
        <StatusLegend statuses={NAMED_GAPS}>
          {(['above', 'shared', 'zero', 'unknown', 'near', 'undocumented', 'empty'] as const).map((look) => (
            <li key={look}>
              <span className={styles['swatch']} data-look={look} aria-hidden="true">
                {SIGNS[look]}
              </span>
              {text(`partnerships.legend.${look}`)}
            </li>
          ))}
        </StatusLegend>
      ) : (
        <StrokeLegend meetings={meetingsOf(pairs.read.pairs)} examined={pairs.toExamine.length > 0} />
      )}
      <p>{text('partnerships.legend.caution')}</p>
      {pairs.read.toCollect.length > 0 && (
        <section>
          <h3 className="small-title">{text('partnerships.collect')}</h3>
          <ul className={styles['collect']}>
            {pairs.read.toCollect.map(({ what, total }) => (
              <li key={what}>{text(`partnerships.collect.${what}`, { total })}</li>
            ))}
          </ul>
        </section>
      )}
    </GapLegend>
  );
}
