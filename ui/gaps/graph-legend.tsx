import { DASHES, type Line } from '../kit/link-look.ts';
import type { TextKey } from '../text/fr.ts';
import { useText } from '../text/use-text.ts';
import styles from './graph-legend.module.css';

/** What each stroke says, the firmest meetings first. */
const SAID = {
  solid: 'gap.stroke.meet',
  chained: 'gap.stroke.official',
  dashed: 'gap.stroke.inferred',
  examined: 'gap.stroke.examined',
  dotted: 'gap.stroke.concerned',
} as const satisfies Readonly<Record<Line, TextKey>>;

/** Strokes of a graph of gaps, each in words: those it draws. */
export function GraphLegend({ drawn }: { drawn: ReadonlySet<Line> }) {
  const text = useText();
  return (
    <ul className={styles['strokes']}>
      {(Object.keys(SAID) as Line[])
        .filter((line) => drawn.has(line))
        .map((line) => (
          <li key={line} data-line={line}>
            <svg viewBox="0 0 44 12" width="44" height="12" aria-hidden="true">
              <line x1="1" x2="43" y1="6" y2="6" strokeDasharray={DASHES[line] || undefined} />
            </svg>
            {text(SAID[line])}
          </li>
        ))}
    </ul>
  );
}
