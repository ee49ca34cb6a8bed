import { Link } from 'react-router';
import { foundEntity } from '../../data/use-search.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { Button } from '../../kit/button.tsx';
import { sheetOf } from '../../kit/kinds.ts';
import { SearchHitLine, tellSourcesOnce } from '../../kit/search-hit.tsx';
import { Loading, Problem } from '../../kit/states.tsx';
import { useText } from '../../text/use-text.ts';
import { Facets } from './facets.tsx';
import { usePlaceKept } from './place-kept.ts';
import styles from './results.module.css';
import type { ResultsState } from './results-state.ts';
import { Understood } from './understood.tsx';
import { type ResultsPart, useOnce, usePart, useParts } from './use-results.ts';

/** What answers, how much of it there is, and what it can be narrowed to. */
export function Answers({ state }: { state: ResultsState }) {
  const text = useText();
  const territory = useWorkingTerritory();
  const { parts, missing, goOn, more } = useParts(state);
  const { answer, problem, retry } = usePart(state, parts[0] as ResultsPart);
  if (problem && !answer) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!answer) return <Loading lines={6} />;
  const here = state.extent === 'territoire' && territory?.state === 'known';
  const chosen = state.kinds.length + state.levels.length > 0;
  const narrowed = chosen || here;
  return (
    <>
      <div role="status">
        <p className={styles['count']}>
          {text('results.count', { total: answer.totalCount, text: state.text, narrowed: String(narrowed) })}
        </p>
        <Understood state={state} answer={answer} />
        {answer.truncated && <p className={styles['hint']}>{text('results.truncated')}</p>}
        {answer.totalCount === 0 && !answer.truncated && (
          <p>{text(here ? 'results.elsewhereToo' : chosen ? 'results.elsewhere' : 'results.absence')}</p>
        )}
      </div>
      <div className={styles['columns']}>
        <Facets state={state} kinds={answer.facets} levels={answer.levels} />
        <section aria-label={text('results.list')}>
          {parts.map((part, index) => (
            <AnswersPart
              key={part.after ?? 'first'}
              state={state}
              part={part}
              last={index === parts.length - 1}
              missing={missing}
              goOn={goOn}
              more={more}
            />
          ))}
        </section>
      </div>
    </>
  );
}

function AnswersPart({
  state,
  part,
  last,
  missing,
  goOn,
  more,
}: {
  state: ResultsState;
  part: ResultsPart;
  last: boolean;
  missing: number;
  goOn: (after: string, missing: number) => void;
  more: (after: string) => void;
}) {
  const text = useText();
  const { answer, problem, retry } = usePart(state, part);
  const next = last && answer?.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
  useOnce(Boolean(next) && missing > 0, () => next && goOn(next, missing));
  const { idOf, leave } = usePlaceKept(answer?.edges.map(({ node }) => node.slug) ?? []);
  if (problem && !answer) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!answer) return <Loading lines={6} />;
  return (
    <>
      <ul className={styles['list']}>
        {tellSourcesOnce(answer.edges.map(foundEntity)).map((hit) => (
          <li key={hit.slug}>
            <Link
              id={idOf(hit.slug)}
              to={sheetOf(hit)}
              className={styles['hit']}
              onClick={() => leave(hit.slug)}
            >
              <SearchHitLine hit={hit} />
            </Link>
          </li>
        ))}
      </ul>
      {next && (
        <Button quiet onPress={() => more(next)}>
          {text('results.next')}
        </Button>
      )}
    </>
  );
}
