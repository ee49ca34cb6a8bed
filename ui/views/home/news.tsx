import { dateWords } from '../../text/dates.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './news.module.css';

interface SourceRead {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly evidenceTotal: number | null;
}

/** What came last: when the data were loaded, and the latest sources that facts rest on. */
export function News({ loadedAt, sources }: { loadedAt: string | null; sources: readonly SourceRead[] }) {
  const text = useText();
  const latest = sources.filter(({ date, evidenceTotal }) => date !== null && (evidenceTotal ?? 0) > 0);
  return (
    <section aria-labelledby="nouveau" className={styles['news']}>
      <h2 id="nouveau">{text('coverage.news')}</h2>
      {loadedAt && <p>{text('coverage.news.loaded', { date: dateWords(loadedAt.slice(0, 10)) })}</p>}
      {latest.length > 0 && (
        <>
          <p className={styles['quiet']}>{text('coverage.news.sources')}</p>
          <ul>
            {latest.map(({ id, title, date, evidenceTotal }) => (
              <li key={id}>
                <span {...inFrench()}>{typeset(title)}</span>
                <span className={styles['quiet']}>
                  {date && dateWords(date)} · {text('coverage.news.proofs', { total: evidenceTotal ?? 0 })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
