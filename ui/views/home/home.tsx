import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { HomeDocument } from '../../data/documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useFiction } from '../../data/use-fiction.ts';
import { useSearch } from '../../data/use-search.ts';
import { Button } from '../../kit/button.tsx';
import { sheetOf } from '../../kit/kinds.ts';
import { SearchField } from '../../kit/search-field.tsx';
import { Loading, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { useText } from '../../text/use-text.ts';
import { Coverage } from './coverage.tsx';
import { DemonstrationHome } from './demonstration-home.tsx';
import { Doors } from './doors.tsx';
import styles from './home.module.css';
import { News } from './news.tsx';
import { PoleCard } from './pole-card.tsx';

// The outlines weigh more than the rest of the page: they come after it.
const PoleMap = lazy(() => import('./pole-map.tsx'));

/** Poles shown before « voir les autres »: three rows of three. */
const FIRST_POLES = 9;

/** Home of real things, or of the demonstration for who is on its territory. */
export function Home() {
  return useFiction() ? <DemonstrationHome /> : <RealHome />;
}

/** What Maillage is in one sentence with figures, a search box, three doors, the poles, what the data covers. */
function RealHome() {
  const text = useText();
  const navigate = useNavigate();
  const search = useSearch();
  const [everyPole, setEveryPole] = useState(false);
  const { data, problem, retry } = useAnswer(HomeDocument, {});
  usePageTitle(undefined);

  const poles = (data?.poles.edges ?? [])
    .map(({ node }) => node)
    .sort((a, b) => b.linkTotal - a.linkTotal || a.name.localeCompare(b.name, 'fr'));
  const entities = data?.coverage.entities.reduce((sum, { total }) => sum + total, 0) ?? 0;

  return (
    <div className={styles['home']}>
      <section className={styles['opening']}>
        <h1>{text('home.title')}</h1>
        <p data-tour="welcome" className={styles['lead']}>
          {data
            ? text('home.lead', {
                poles: data.poles.totalCount,
                others: entities - data.poles.totalCount,
                links: data.coverage.linkTotal,
              })
            : text('home.lead.loading')}
        </p>
        <div data-tour="search">
          <SearchField search={search} onChoose={(hit) => navigate(sheetOf(hit))} />
        </div>
      </section>
      <Doors />
      <Suspense fallback={<Loading lines={3} />}>
        <PoleMap />
      </Suspense>
      {problem && !data && <Problem away={problem === 'away'} onRetry={retry} />}
      {!problem && !data && <Loading lines={6} />}
      {data && (
        <>
          <section aria-labelledby="poles">
            <div data-tour="poles" className={styles['heading']}>
              <h2 id="poles">{text('home.poles')}</h2>
              <p>{text('home.poles.count', { total: data.poles.totalCount })}</p>
            </div>
            <ul className={styles['poles']}>
              {(everyPole ? poles : poles.slice(0, FIRST_POLES)).map((pole) => (
                <PoleCard key={pole.id} pole={pole} />
              ))}
            </ul>
            {poles.length > FIRST_POLES && (
              <Button quiet onPress={() => setEveryPole(!everyPole)}>
                {everyPole ? text('home.poles.fewer') : text('home.poles.all', { total: poles.length })}
              </Button>
            )}
          </section>
          <News loadedAt={data.coverage.loadedAt} sources={data.sources.edges.map(({ node }) => node)} />
          <Coverage coverage={data.coverage} sources={data.sources.edges.map(({ node }) => node)} />
        </>
      )}
    </div>
  );
}
