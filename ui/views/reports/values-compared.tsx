import type { ProposalShown } from '../../data/proposal-documents.ts';
import { useTypedValues } from '../../data/use-typed-values.ts';
import { propertyWord } from '../../kit/relations.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { valueShown } from '../../write/value-shown.ts';
import { claimOf } from './claim-of.ts';
import styles from './reports.module.css';

/** The values proposed beside those of now, and that of the day of the report where it was another; nothing when none is. */
export function ValuesCompared({ proposal }: { proposal: ProposalShown }) {
  const text = useText();
  const reported = claimOf(proposal);
  const { values: now } = useTypedValues(
    proposal.values.length > 0 && reported !== null ? reported.claim : null,
  );
  if (proposal.values.length === 0) return null;
  const shown = (field: string, texts: readonly string[]) =>
    typeset(valueShown(reported?.of ?? '', field, texts)) || text('write.nothing');
  return (
    <table className={`ruled cards ${styles['values']}`}>
      <caption>{text('reports.values')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('reports.values.field')}</th>
          <th scope="col">{text('reports.values.now')}</th>
          <th scope="col">{text('reports.values.proposed')}</th>
        </tr>
      </thead>
      <tbody>
        {proposal.values.map(({ field, read, texts }) => {
          const present = now?.get(field) ?? [];
          const moved = now !== null && JSON.stringify(present) !== JSON.stringify(read);
          return (
            <tr key={field}>
              <th scope="row">{propertyWord(field)}</th>
              <td data-name={text('reports.values.now')} {...inFrench()}>
                <span>{shown(field, now ? present : read)}</span>
                {moved && (
                  <span className={styles['moved']}>
                    {text('reports.values.read', { value: shown(field, read) })}
                  </span>
                )}
              </td>
              <td data-name={text('reports.values.proposed')} {...inFrench()}>
                <ins>{shown(field, texts)}</ins>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
