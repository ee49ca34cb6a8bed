import type { ResultOf } from '../../data/graphql.ts';
import { AboutDataDocument } from '../../data/help-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useFigures } from '../../data/use-figures.ts';
import { CertaintyMark } from '../../kit/evidence-list.tsx';
import { FiguresSentence } from '../../kit/figures-sentence.tsx';
import { FrameSentence } from '../../kit/frame-sentence.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { kindOf } from '../../kit/kinds.ts';
import { CERTAINTIES, DEPTHS, valueMeaning, valueWord } from '../../kit/relations.ts';
import { Loading, Problem } from '../../kit/states.tsx';
import { dateWords } from '../../text/dates.ts';
import { inFrench } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import styles from './help.module.css';
import { HelpPage } from './help-page.tsx';

type AboutData = ResultOf<typeof AboutDataDocument>;
const LAWS = ['claim', 'unnamed', 'people', 'absence'] as const;

/** What the data are, where they come from, how sure they are, and what they are silent about. */
export default function AboutData() {
  const text = useText();
  const { data, problem, retry } = useAnswer(AboutDataDocument, {});
  const { figures } = useFigures(null);
  return (
    <HelpPage
      title={text('aboutData.title')}
      lead={data ? text('aboutData.lead', { sources: data.coverage.sourceTotal }) : ''}
    >
      {problem && !data && <Problem away={problem === 'away'} onRetry={retry} />}
      {!problem && !data && <Loading lines={8} />}
      {data && (
        <>
          {figures && (
            <p>
              <FiguresSentence figures={figures} />
            </p>
          )}
          <Sources data={data} />
          <Counted data={data} />
          <section aria-labelledby="cadre" className={styles['section']}>
            <h2 id="cadre">{text('aboutData.frame')}</h2>
            <p>
              {data.coverage.frameVintage === null ? (
                text('aboutData.frame.none')
              ) : (
                <FrameSentence coverage={data.coverage} />
              )}
            </p>
            <p>{text('aboutData.frame.position')}</p>
          </section>
          <Degrees />
          <section aria-labelledby="lois" className={styles['section']}>
            <h2 id="lois">{text('aboutData.laws')}</h2>
            <ul className={styles['points']}>
              {LAWS.map((law) => (
                <li key={law}>{text(`aboutData.law.${law}`)}</li>
              ))}
            </ul>
          </section>
        </>
      )}
    </HelpPage>
  );
}

function Sources({ data }: { data: AboutData }) {
  const text = useText();
  const sources = data.sources.edges.map(({ node }) => node);
  const read = sources.filter(({ evidenceTotal }) => (evidenceTotal ?? 0) > 0);
  const cited = data.sources.totalCount - read.length;
  const unknown = <span className={styles['unknown']}>{text('aboutData.unknown')}</span>;
  return (
    <section aria-labelledby="sources" className={styles['section']}>
      <h2 id="sources">{text('aboutData.sources')}</h2>
      <div className={styles['scroll']}>
        <table className={`ruled ${styles['table']}`}>
          <thead>
            <tr>
              <th scope="col">{text('aboutData.source')}</th>
              <th scope="col">{text('aboutData.publisher')}</th>
              <th scope="col">{text('aboutData.date')}</th>
              <th scope="col">{text('aboutData.licence')}</th>
              <th scope="col" className="number">
                {text('aboutData.proofs')}
              </th>
            </tr>
          </thead>
          <tbody>
            {read.map(({ id, title, url, publisher, date, licence, evidenceTotal }) => (
              <tr key={id}>
                <th scope="row" {...inFrench()}>
                  {url ? <a href={url}>{title}</a> : title}
                </th>
                <td {...inFrench()}>{publisher ?? unknown}</td>
                <td className={styles['whole']}>{date ? dateWords(date) : unknown}</td>
                <td className={styles['whole']} {...inFrench()}>
                  {licence ?? unknown}
                </td>
                <td className="number">{text('aboutData.count', { count: evidenceTotal ?? 0 })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {cited > 0 && <p>{text('aboutData.cited', { total: cited })}</p>}
      <p>{text('aboutData.ground')}</p>
    </section>
  );
}

function Counted({ data }: { data: AboutData }) {
  const text = useText();
  return (
    <section aria-labelledby="natures" className={styles['section']}>
      <h2 id="natures">{text('aboutData.kinds')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, the table is scrolled by the keyboard too */}
      <div className={styles['scroll']} tabIndex={0}>
        <table className={`ruled ${styles['table']}`}>
          <thead>
            <tr>
              <th scope="col">{text('aboutData.kind')}</th>
              <th scope="col">{text('aboutData.meaning')}</th>
              <th scope="col" className="number">
                {text('aboutData.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.coverage.entities.map(({ kind, total }) => (
              <tr key={kind}>
                <th scope="row">
                  <span className={styles['kind']}>
                    <KindMark kind={kind} essStatus="DISPROVED" />
                    {kindOf(kind).plural}
                  </span>
                </th>
                <td>{kindOf(kind).definition}</td>
                <td className="number">{text('aboutData.count', { count: total })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Degrees() {
  const text = useText();
  return (
    <section aria-labelledby="certitude" className={styles['section']}>
      <h2 id="certitude">{text('aboutData.certainty')}</h2>
      <p>{text('aboutData.certainty.lead')}</p>
      <dl className={styles['ways']}>
        {CERTAINTIES.map((certainty) => (
          <div key={certainty}>
            <dt>
              <CertaintyMark certainty={certainty} />
            </dt>
            <dd>{valueMeaning('certainty', certainty)}</dd>
          </div>
        ))}
      </dl>
      <h3>{text('aboutData.depth')}</h3>
      <p>{text('aboutData.depth.lead')}</p>
      <dl className={styles['ways']}>
        {DEPTHS.map((depth) => (
          <div key={depth}>
            <dt>{valueWord('depth', depth)}</dt>
            <dd>{valueMeaning('depth', depth)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
