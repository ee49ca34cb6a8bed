import type { PortraitShown } from '../../../data/portrait-documents.ts';
import { useText } from '../../../text/use-text.ts';
import { LinkLine } from '../link-line.tsx';
import styles from './contracts.module.css';
import { NothingKnown } from './nothing-known.tsx';

type ContractsShown = PortraitShown['contracts'];

/** Contracts a collectivity takes part in: counted by kind and year, then each with its role and its proof. */
export function Contracts({ contracts, of }: { contracts: ContractsShown; of: string }) {
  const text = useText();
  const kinds = kindsOf(contracts.counts);
  const total = kinds.reduce((sum, kind) => sum + kind.total, 0);
  if (total === 0) return <NothingKnown>{text('portrait.contracts.none')}</NothingKnown>;
  const years = [...new Set(contracts.counts.map(({ year }) => year ?? UNDATED))].sort();
  return (
    <div className={styles['contracts']}>
      <p>{text('portrait.contracts.sentence', { count: total, kinds: kinds.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, the table is scrolled by the keyboard too */}
      <section className={styles['scroll']} aria-label={text('portrait.contracts.table')} tabIndex={0}>
        <table className={`ruled ${styles['table']}`}>
          <caption className="sr-only">{text('portrait.contracts.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('field.nature')}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="figure">
                  {year === UNDATED ? text('sheet.undated') : year}
                </th>
              ))}
              <th scope="col">{text('portrait.total')}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind.nature ?? ''}>
                <th scope="row">{kind.nature ?? text('portrait.contracts.unsaid')}</th>
                {years.map((year) => (
                  <td key={year} className="figure">
                    {kind.byYear.get(year) ?? '–'}
                  </td>
                ))}
                <td className="figure">{kind.total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ul>
        {contracts.links.map((link) => (
          <li key={link.id}>
            <LinkLine link={link} of={link.from.slug} withWords={link.from.slug !== of} />
          </li>
        ))}
      </ul>
      {contracts.linkTotal > contracts.links.length && (
        <p>{text('portrait.contracts.more', { count: contracts.linkTotal - contracts.links.length })}</p>
      )}
    </div>
  );
}

/** Sorts after every year: what no source dates stands last. */
const UNDATED = '~';

interface ContractKind {
  readonly nature: string | null;
  readonly total: number;
  readonly byYear: Map<string, number>;
}

function kindsOf(counts: ContractsShown['counts']): ContractKind[] {
  return [...new Set(counts.map(({ nature }) => nature))]
    .map((nature) => {
      const lines = counts.filter((line) => line.nature === nature);
      return {
        nature,
        total: lines.reduce((sum, { total }) => sum + total, 0),
        byYear: new Map(lines.map(({ year, total }) => [year ?? UNDATED, total])),
      };
    })
    .sort((a, b) => b.total - a.total || (a.nature ?? '').localeCompare(b.nature ?? '', 'fr'));
}
