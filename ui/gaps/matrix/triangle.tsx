import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { typeset } from '../../text/typeset.ts';
import { GapPattern } from '../gap-mark.tsx';
import type { GapStatus } from '../gap-status.ts';
import styles from './triangle.module.css';
import { type CellPlace, cellAfter } from './triangle-cells.ts';

/** Beyond this many rows cells are small and their counts are left to the margin and to the table. */
const ROOMY = 14;
const FEW = 7;

const keyOf = (one: string, other: string) => [one, other].sort().join('~');

/** A pair in its cell, and what is said of it to who cannot see the pattern. */
export interface TrianglePair {
  readonly first: string;
  readonly second: string;
  readonly status: GapStatus;
  readonly observed: number;
  readonly occasions: number | null;
  readonly worth: boolean;
  readonly said: string;
}

/** One line alone, on the diagonal. */
export interface TriangleSelf {
  readonly observed: number;
  readonly occasions: number | null;
  readonly said: string;
}

/**
 * Every pair once, in the triangle below the diagonal: its pattern and how many occasions were seized. The diagonal says
 * how often each is engaged. Arrows go from pair to pair, Enter opens one, Escape closes it.
 */
export function TriangleMatrix({
  label,
  codes,
  nameOf,
  pairs,
  selfOf,
  opened,
  onOpen,
}: {
  label: string;
  codes: readonly string[];
  nameOf: (code: string) => string;
  pairs: readonly TrianglePair[];
  selfOf: (code: string) => TriangleSelf | null;
  opened: readonly [string, string] | null;
  onOpen: (pair: readonly [string, string] | null) => void;
}) {
  const table = useRef<HTMLTableElement>(null);
  const byKey = useMemo(() => new Map(pairs.map((pair) => [keyOf(pair.first, pair.second), pair])), [pairs]);
  const chosen = opened ? keyOf(...opened) : null;
  const [at, setAt] = useState<CellPlace>({ row: 1, column: 0 });
  const current = at.row < codes.length ? at : { row: 1, column: 0 };

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onOpen(null);
    const next = cellAfter(event.key, current, codes.length);
    if (!next) return;
    event.preventDefault();
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
  };

  return (
    <div className={styles['scroll']}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table one walks in with arrows is a grid
        role="grid"
        aria-label={label}
        className={styles['matrix']}
        data-roomy={codes.length <= FEW ? 'few' : codes.length <= ROOMY}
        onKeyDown={move}
      >
        <thead>
          <tr>
            <td />
            {codes.map((code) => (
              <th key={code} scope="col" className={styles['column']}>
                <span>{typeset(nameOf(code))}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {codes.map((one, row) => (
            <tr key={one}>
              <th scope="row" className={styles['row']}>
                {typeset(nameOf(one))}
              </th>
              {codes.slice(0, row).map((other, column) => {
                const pair = byKey.get(keyOf(one, other));
                if (!pair) return <td key={other} />;
                return (
                  <PairCell
                    key={other}
                    pair={pair}
                    place={`${row} ${column}`}
                    current={current.row === row && current.column === column}
                    chosen={chosen === keyOf(one, other)}
                    onFocus={() => setAt({ row, column })}
                    onOpen={() => onOpen([pair.first, pair.second])}
                  />
                );
              })}
              <Diagonal self={selfOf(one)} />
              {codes.slice(row + 1).map((other) => (
                <td key={other} className={styles['empty']} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PairCell({
  pair: { status, observed, occasions, worth, said },
  place,
  current,
  chosen,
  onFocus,
  onOpen,
}: {
  pair: TrianglePair;
  place: string;
  current: boolean;
  chosen: boolean;
  onFocus: () => void;
  onOpen: () => void;
}) {
  return (
    <td className={styles['cell']} data-worth={worth}>
      <button
        type="button"
        data-cell={place}
        tabIndex={current ? 0 : -1}
        aria-label={said}
        aria-pressed={chosen}
        title={said}
        className={styles['pair']}
        onFocus={onFocus}
        onClick={onOpen}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <GapPattern status={status} />
        </svg>
        <span className={styles['count']} aria-hidden="true">
          {status === 'NOT_APPLICABLE' ? ' ' : `${observed}/${occasions}`}
        </span>
      </button>
    </td>
  );
}

/** How often a line is engaged among the forums that concern it. */
function Diagonal({ self }: { self: TriangleSelf | null }) {
  if (!self) return <td className={styles['diagonal']} />;
  return (
    <td className={styles['diagonal']} title={self.said}>
      <span aria-hidden="true">
        {self.observed}/{self.occasions}
      </span>
      <span className="sr-only">{self.said}</span>
    </td>
  );
}
