import { useMemo } from 'react';
import { SquareMatrix } from '../../gaps/matrix/square.tsx';
import type { Look } from '../../gaps/matrix/square-cell.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { inOrder, MATRIX_ORDERS, type MatrixOrder } from './matrix-order.ts';
import { lookOf, type Pairs } from './pairs.ts';
import styles from './partnerships.module.css';
import type { PartnershipsState } from './partnerships-state.ts';
import { spokenPair } from './words.ts';

const NEAR: ReadonlySet<string> = new Set(['NESTED', 'CONTIGUOUS', 'NEARBY']);

/** Authorities by authorities, in the order that is asked; the table under the drawings holds the same pairs. */
export function Matrix({ pairs, state }: { pairs: Pairs; state: PartnershipsState }) {
  const text = useText();
  const { order } = state;
  const line = useMemo(
    () =>
      inOrder(
        pairs.read.authorities.map(({ slug, collectivity, cooperations }) => ({
          slug,
          name: pairs.shortNameOf(slug),
          whole: typeset(collectivity.name),
          level: collectivity.level,
          cooperations,
        })),
        order,
        pairs.shared,
      ),
    [pairs, order],
  );
  return (
    <SquareMatrix
      label={text('partnerships.matrix', { count: line.length })}
      order={
        <label className={styles['order']}>
          {text('partnerships.order')}
          <select
            className="choice"
            value={order}
            onChange={(event) => state.arrange(event.target.value as MatrixOrder)}
          >
            {MATRIX_ORDERS.map((one) => (
              <option key={one} value={one}>
                {text(`partnerships.order.${one}`)}
              </option>
            ))}
          </select>
        </label>
      }
      line={line}
      pairOf={(a, b) => {
        const pair = pairs.pair(a, b);
        if (!pair) return undefined;
        const { status, observed, unknown } = pair.gap;
        const look: Look = lookOf(pair, pairs);
        return { look, status, observed, unknown, near: NEAR.has(pair.proximity) };
      }}
      saidOf={(a, b) => {
        const pair = pairs.pair(a, b);
        return pair
          ? spokenPair(pair, pairs, text)
          : text('partnerships.cell.none', { a: typeset(pairs.nameOf(a)), b: typeset(pairs.nameOf(b)) });
      }}
      size={state.size}
      onResize={state.resize}
      selection={state.selection}
      onSelect={state.select}
    />
  );
}
