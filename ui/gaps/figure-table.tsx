import type { ReactNode } from 'react';
import { MethodLink } from '../kit/method-link.tsx';
import type { TextKey } from '../text/fr.ts';
import { useText } from '../text/use-text.ts';
import styles from './figure-table.module.css';

export interface Column {
  readonly name: TextKey;
  /** Definition of its figure. */
  readonly method?: string;
  /** Words stand on the left, numbers on the right. */
  readonly words?: boolean;
}

export interface Row {
  readonly id: string;
  readonly head: ReactNode;
  /** One for each column. */
  readonly cells: readonly ReactNode[];
  readonly chosen?: boolean;
}

/** Figures in lines and columns; on a phone each line is a card, where a figure stands beside the name of its column. */
export function FigureTable({
  label,
  head,
  columns,
  rows,
}: {
  label: string;
  /** Name of what the lines are. */
  head: Column;
  columns: readonly Column[];
  rows: readonly Row[];
}) {
  const text = useText();
  const title = ({ name, method }: Column) => (
    <>
      {text(name)} {method && <MethodLink id={method} name={name} />}
    </>
  );
  return (
    <table className={`ruled cards ${styles['table']}`} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{title(head)}</th>
          {columns.map((column) => (
            <th key={column.name} scope="col" data-words={column.words}>
              {title(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, head: name, cells, chosen }) => (
          <tr key={id} data-chosen={chosen}>
            <th scope="row">{name}</th>
            {columns.map((column, at) => (
              <td key={column.name} data-words={column.words} data-name={text(column.name)}>
                {cells[at]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
