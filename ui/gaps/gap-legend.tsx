import type { ReactNode } from 'react';
import { DASHES, type Line } from '../kit/link-look.ts';
import type { TextKey } from '../text/fr.ts';
import { useText } from '../text/use-text.ts';
import styles from './gap-legend.module.css';
import { GapMark } from './gap-mark.tsx';
import type { GapStatus } from './gap-status.ts';
import type { Meeting } from './meeting.ts';
import { Part } from './part.tsx';

/** How to read what is drawn, in the margin while nothing is chosen: what cells hold, or what strokes say, then what else helps. */
export function GapLegend({
  title,
  beside,
  told,
  children,
}: {
  title: string;
  beside?: ReactNode;
  told: string;
  children: ReactNode;
}) {
  return (
    <Part title={title} beside={beside} told={told}>
      <div className={styles['legend']}>{children}</div>
    </Part>
  );
}

/** The words of a gap, each with its pattern, after what else a cell may hold; with how many pairs bear it, where it is counted. */
export function StatusLegend({
  statuses,
  countOf,
  children,
}: {
  statuses: readonly GapStatus[];
  countOf?: (status: GapStatus) => number;
  children?: ReactNode;
}) {
  return (
    <ul className={styles['cells']} data-counted={countOf !== undefined}>
      {children}
      {statuses.map((status) => {
        const count = countOf?.(status);
        return (
          <li key={status} data-none={count === 0}>
            <GapMark status={status} size={countOf ? 18 : 24} />
            {count !== undefined && <span className="figure">{count}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** What each stroke says, the firmest meetings first. */
const SAID = {
  solid: 'gap.stroke.meet',
  chained: 'gap.stroke.official',
  dashed: 'gap.stroke.inferred',
  examined: 'gap.stroke.examined',
  dotted: 'gap.stroke.concerned',
} as const satisfies Readonly<Record<Line, TextKey>>;

/** Strokes of a graph or of a map of gaps in words: those it draws, and no other. */
export function StrokeLegend({
  meetings,
  examined,
  concerned = false,
}: {
  meetings: readonly Meeting[];
  /** Is some pair to examine? */
  examined: boolean;
  /** Are forums drawn, which may only concern what they are tied to? */
  concerned?: boolean;
}) {
  const text = useText();
  const drawn = new Set<Line>(meetings.map(({ line }) => line));
  if (examined) drawn.add('examined');
  if (concerned) drawn.add('dotted');
  return (
    <section>
      <h3 className="small-title">{text('gap.stroke')}</h3>
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
    </section>
  );
}
