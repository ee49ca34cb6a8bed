import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { HomeDocument } from '../../data/documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useFiction } from '../../data/use-fiction.ts';
import { useFigures } from '../../data/use-figures.ts';
import { usePolesHere } from '../../data/use-poles-here.ts';
import { useSearch } from '../../data/use-search.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { Button } from '../../kit/button.tsx';
import { FiguresSentence } from '../../kit/figures-sentence.tsx';
import { sheetOf } from '../../kit/kinds.ts';
import { SearchField } from '../../kit/search-field.tsx';
import { Loading, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { typeset } from '../../text/typeset.ts';
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
  const working = useWorkingTerritory();
  const territory = working?.state === 'unknown' ? null : working;
  const { figures } = useFigures(territory);
  const { here, problem: without, retry: again } = usePolesHere(territory);
  const { data, problem, retry } = useAnswer(HomeDocument, {});
  usePageTitle(undefined);

  const name = territory ? typeset(territory.name) : null;
  const poles = here?.poles ?? [];
  const awaited = (!data && !problem) || (!here && !without);
  return (
    <div className={`page ${styles['home']}`} aria-busy={awaited}>
      <section className={styles['opening']}>
        <h1>{text('home.title')}</h1>
        <div data-tour="welcome" className={styles['lead']}>
          {name && <p className={styles['where']}>{text('home.on', { name })}</p>}
          <p>
            {figures ? (
              <FiguresSentence figures={figures} name={territory?.name} />
            ) : (
              text('home.lead.loading')
            )}
          </p>
          <p>{text('home.lead')}</p>
        </div>
        <div data-tour="search">
          <SearchField search={search} onChoose={(hit) => navigate(sheetOf(hit))} />
        </div>
      </section>
      <Doors territory={territory} />
      {without && !here && <Problem away={without === 'away'} onRetry={again} />}
      <Suspense fallback={<Loading lines={3} />}>
        {here ? <PoleMap territory={territory} here={here} /> : !without && <Loading lines={3} />}
      </Suspense>
      {here && here.total > 0 && (
        <section aria-labelledby="poles">
          <div data-tour="poles" className={styles['heading']}>
            <h2 id="poles">{text(territory ? 'home.poles.on' : 'home.poles')}</h2>
            <p>{text('home.poles.count', { total: here.total })}</p>
          </div>
          <ul className={styles['poles']}>
            {(everyPole ? poles : poles.slice(0, FIRST_POLES)).map((pole) => (
              <PoleCard key={pole.slug} pole={pole} />
            ))}
          </ul>
          {poles.length > FIRST_POLES && (
            <Button quiet onPress={() => setEveryPole(!everyPole)}>
              {everyPole ? text('home.poles.fewer') : text('home.poles.all', { total: poles.length })}
            </Button>
          )}
        </section>
      )}
      {problem && !data && <Problem away={problem === 'away'} onRetry={retry} />}
      {!problem && !data && <Loading lines={6} />}
      {data && (
        <>
          <News loadedAt={data.coverage.loadedAt} sources={data.sources.edges.map(({ node }) => node)} />
          <Coverage
            coverage={data.coverage}
            sources={data.sources.edges.map(({ node }) => node)}
            beyond={territory !== null}
          />
        </>
      )}
    </div>
  );
}
