import { DASHES, type Line } from '../kit/link-look.ts';
import type { TextKey } from '../text/fr.ts';
import { useText } from '../text/use-text.ts';
import styles from './graph-legend.module.css';

/** Strokes of a graph of gaps, each in words: those it draws. */
export function GraphLegend({ inferred = false, forums = false }: { inferred?: boolean; forums?: boolean }) {
  const text = useText();
  const strokes: readonly (readonly [Line, TextKey])[] = [
    ['solid', 'gap.stroke.meet'],
    ...(inferred ? ([['dashed', 'gap.stroke.inferred']] as const) : []),
    ['examined', 'gap.stroke.examined'],
    ...(forums ? ([['dotted', 'gap.stroke.concerned']] as const) : []),
  ];
  return (
    <ul className={styles['strokes']}>
      {strokes.map(([line, words]) => (
        <li key={line} data-line={line}>
          <svg viewBox="0 0 44 12" width="44" height="12" aria-hidden="true">
            <line x1="1" x2="43" y1="6" y2="6" strokeDasharray={DASHES[line] || undefined} />
          </svg>
          {text(words)}
        </li>
      ))}
    </ul>
  );
}
