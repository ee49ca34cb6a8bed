import type { PairShown } from '../../data/transversality-documents.ts';
import { GapMark } from '../../kit/gap/gap-mark.tsx';
import { figure } from '../../text/numbers.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './transversality.module.css';
import table from './wide-table.module.css';
import { WideTable } from './wide-table.tsx';

/** Every pair as a table, in the order of reading: the equal of the drawing, and what is printed. */
export function PairsTable({
  pairs,
  nameOf,
  onOpen,
}: {
  pairs: readonly PairShown[];
  nameOf: (code: string) => string;
  onOpen: (pair: readonly [string, string]) => void;
}) {
  const text = useText();
  const title = text('transversality.table', { count: pairs.length });
  return (
    <section className={styles['part']}>
      <h2>{title}</h2>
      <WideTable label={title}>
        <thead>
          <tr>
            <th scope="col">{text('transversality.table.pair')}</th>
            <th scope="col">{text('transversality.status')}</th>
            {(['occasions', 'observed', 'unknowns', 'expected', 'score', 'confidence'] as const).map(
              (one) => (
                <th key={one} scope="col" className={table['number']}>
                  {text(`transversality.${one}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ first, second, gap }) => (
            <tr key={`${first}~${second}`}>
              <th scope="row">
                <button type="button" className={styles['see']} onClick={() => onOpen([first, second])}>
                  {text('transversality.pair', { a: typeset(nameOf(first)), b: typeset(nameOf(second)) })}
                </button>
              </th>
              <td>
                <GapMark status={gap.status} size={16} />
              </td>
              <td className={table['number']}>{figure(gap.occasions)}</td>
              <td className={table['number']}>{gap.observed}</td>
              <td className={table['number']}>{gap.unknown}</td>
              <td className={table['number']}>{figure(gap.expected)}</td>
              <td className={table['number']}>
                {gap.score
                  ? text('transversality.table.score', {
                      score: figure(gap.score.point, 3),
                      low: figure(gap.score.low, 3),
                      high: figure(gap.score.high, 3),
                    })
                  : '–'}
              </td>
              <td className={table['number']}>{figure(gap.confidence?.value, 3)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
