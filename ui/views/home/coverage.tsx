import { Link } from 'react-router';
import { FrameSentence } from '../../kit/frame-sentence.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { kindOf } from '../../kit/kinds.ts';
import { dateWords } from '../../text/dates.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './coverage.module.css';

/** What the data covers: nobody should take a total for the whole of the land. */
export function Coverage({
  coverage,
  sources,
  beyond,
}: {
  coverage: {
    readonly evidenceTotal: number;
    readonly sourceTotal: number;
    readonly frame: readonly { level: string; total: number }[];
    readonly frameVintage: number | null;
    readonly frameWithoutPosition: number;
    readonly entities: readonly { kind: string; total: number }[];
  };
  sources: readonly { id: string; title: string; date: string | null; evidenceTotal: number | null }[];
  /** Whether the rest of the page keeps to a territory, which this does not. */
  beyond: boolean;
}) {
  const text = useText();
  const latest = sources.filter(({ evidenceTotal }) => (evidenceTotal ?? 0) > 0);
  return (
    <section aria-labelledby="couverture" className={styles['coverage']}>
      <h2 id="couverture" data-tour="coverage">
        {text('home.coverage')}
      </h2>
      <p className={styles['lead']}>
        {beyond && `${text('home.coverage.beyond')} `}
        {text('home.coverage.lead', { evidence: coverage.evidenceTotal, sources: coverage.sourceTotal })}
      </p>
      <h3>{text('coverage.documents')}</h3>
      <div className={styles['tables']}>
        <table className="ruled">
          <caption>{text('home.coverage.kinds')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('home.coverage.kind')}</th>
              <th scope="col" className="number">
                {text('home.coverage.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {coverage.entities.map(({ kind, total }) => (
              <tr key={kind}>
                <th scope="row" className={styles['kind']}>
                  <KindMark kind={kind} essStatus="DISPROVED" />
                  {kindOf(kind).plural}
                </th>
                <td className="number">{text('aboutData.count', { count: total })}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table className="ruled">
          <caption>
            {text('home.coverage.sources', { shown: latest.length, total: coverage.sourceTotal })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{text('home.coverage.source')}</th>
              <th scope="col">{text('home.coverage.date')}</th>
              <th scope="col" className="number">
                {text('home.coverage.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {latest.map(({ id, title, date, evidenceTotal }) => (
              <tr key={id}>
                <th scope="row" {...inFrench()}>
                  {typeset(title)}
                </th>
                <td className={styles['date']}>{date ? dateWords(date) : text('sheet.undated')}</td>
                <td className="number">{text('aboutData.count', { count: evidenceTotal ?? 0 })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {coverage.frameVintage !== null && (
        <>
          <h3>{text('coverage.frame')}</h3>
          <p className={styles['frame']}>
            <FrameSentence coverage={coverage} />
          </p>
        </>
      )}
      <p>
        <Link to="/aide/donnees">{text('coverage.more')}</Link>
      </p>
    </section>
  );
}
