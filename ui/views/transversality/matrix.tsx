import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { PairShown, UnitGapShown } from '../../data/transversality-documents.ts';
import { GapPattern } from '../../gaps/gap-mark.tsx';
import { figure } from '../../text/numbers.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './matrix.module.css';
import { type Cell, cellAfter } from './matrix-cells.ts';

/** Beyond this many rows cells are small and their counts are left to the margin and to the table. */
const ROOMY = 14;
const FEW = 7;

const keyOf = (one: string, other: string) => [one, other].sort().join('~');

/**
 * Every pair once, in the triangle below the diagonal: its pattern and how many occasions were seized. The diagonal says
 * how often each is engaged. Arrows go from pair to pair, Enter opens one, Escape closes it.
 */
export function Matrix({
  label,
  codes,
  nameOf,
  pairs,
  unitGaps,
  opened,
  onOpen,
}: {
  label: string;
  codes: readonly string[];
  nameOf: (code: string) => string;
  pairs: readonly PairShown[];
  unitGaps: readonly UnitGapShown[];
  opened: readonly [string, string] | null;
  onOpen: (pair: readonly [string, string] | null) => void;
}) {
  const text = useText();
  const table = useRef<HTMLTableElement>(null);
  const byKey = useMemo(() => new Map(pairs.map((pair) => [keyOf(pair.first, pair.second), pair])), [pairs]);
  const chosen = opened ? keyOf(...opened) : null;
  const [at, setAt] = useState<Cell>({ row: 1, column: 0 });
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
                    name={text('transversality.cell', {
                      a: nameOf(pair.first),
                      b: nameOf(pair.second),
                      status: text(`gap.status.${pair.gap.status}`),
                      observed: pair.gap.observed,
                      occasions: pair.gap.occasions ?? 0,
                      unknown: pair.gap.unknown,
                      score: figure(pair.gap.score?.point),
                    })}
                    place={`${row} ${column}`}
                    current={current.row === row && current.column === column}
                    chosen={chosen === keyOf(one, other)}
                    onFocus={() => setAt({ row, column })}
                    onOpen={() => onOpen([pair.first, pair.second])}
                  />
                );
              })}
              <Diagonal unit={unitGaps.find(({ code }) => code === one)} name={nameOf(one)} />
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
  pair: { gap, worthExamining },
  name,
  place,
  current,
  chosen,
  onFocus,
  onOpen,
}: {
  pair: PairShown;
  name: string;
  place: string;
  current: boolean;
  chosen: boolean;
  onFocus: () => void;
  onOpen: () => void;
}) {
  return (
    <td className={styles['cell']} data-worth={worthExamining}>
      <button
        type="button"
        data-cell={place}
        tabIndex={current ? 0 : -1}
        aria-label={name}
        aria-pressed={chosen}
        title={name}
        className={styles['pair']}
        onFocus={onFocus}
        onClick={onOpen}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <GapPattern status={gap.status} />
        </svg>
        <span className={styles['count']} aria-hidden="true">
          {gap.status === 'NOT_APPLICABLE' ? ' ' : `${gap.observed}/${gap.occasions}`}
        </span>
      </button>
    </td>
  );
}

/** How often a unit is engaged among the forums that concern it. */
function Diagonal({ unit, name }: { unit: UnitGapShown | undefined; name: string }) {
  const text = useText();
  if (!unit) return <td className={styles['diagonal']} />;
  const values = { name, observed: unit.gap.observed, occasions: unit.gap.occasions ?? 0 };
  return (
    <td className={styles['diagonal']} title={text('transversality.diagonal', values)}>
      <span aria-hidden="true">
        {unit.gap.observed}/{unit.gap.occasions}
      </span>
      <span className="sr-only">{text('transversality.diagonal', values)}</span>
    </td>
  );
}
