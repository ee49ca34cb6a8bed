import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import {
  Button as AriaButton,
  Checkbox,
  CheckboxGroup,
  Disclosure,
  DisclosurePanel,
  Form,
  Input,
  Label,
  SearchField,
} from 'react-aria-components';
import { Link } from 'react-router';
import { SearchDocument, type SearchKind, type SearchLevel } from '../../data/search-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useFiction } from '../../data/use-fiction.ts';
import { foundEntity } from '../../data/use-search.ts';
import { Button } from '../../kit/button.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { kindOf, sheetOf } from '../../kit/kinds.ts';
import { valueWord } from '../../kit/relations.ts';
import { SearchHitLine } from '../../kit/search-hit.tsx';
import { Loading, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { useWide } from '../../kit/use-wide.ts';
import { useText } from '../../text/use-text.ts';
import styles from './results.module.css';
import { useResultsState } from './results-state.ts';

const PAGE = 25;

/** All that answers a search, by pages, with what it can be narrowed to. */
export default function Results() {
  const text = useText();
  const state = useResultsState();
  usePageTitle(state.text ? text('results.titleOf', { text: state.text }) : text('results.title'));
  return (
    <div className={styles['results']}>
      <h1>{text('results.title')}</h1>
      <SearchForm key={state.text} text={state.text} onSearch={state.search} />
      {state.text && (
        <Answers key={['answers', state.text, ...state.kinds, ...state.levels].join('~')} state={state} />
      )}
    </div>
  );
}

function SearchForm({ text: searched, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const text = useText();
  const [typed, setTyped] = useState(searched);
  return (
    <Form
      role="search"
      className={styles['form'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <SearchField value={typed} onChange={setTyped} className={styles['field'] ?? ''}>
        <Label>{text('results.field')}</Label>
        <Input className={styles['input'] ?? ''} maxLength={200} />
      </SearchField>
      <Button type="submit">{text('results.submit')}</Button>
      <p className={styles['hint']}>{text('results.hint')}</p>
    </Form>
  );
}

type State = ReturnType<typeof useResultsState>;

function Answers({ state }: { state: State }) {
  const text = useText();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const { answer, problem, retry } = useResultsPage(state, null);
  if (problem && !answer) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!answer) return <Loading lines={6} />;
  return (
    <>
      <div role="status">
        <p className={styles['count']}>
          {text('results.count', { total: answer.totalCount, text: state.text })}
        </p>
        {answer.truncated && <p className={styles['hint']}>{text('results.truncated')}</p>}
        {answer.totalCount === 0 && <p>{text('results.absence')}</p>}
      </div>
      <div className={styles['columns']}>
        <Facets state={state} kinds={answer.facets} levels={answer.levels} />
        <section aria-label={text('results.list')}>
          {cursors.map((after, index) => (
            <ResultsPage
              key={after ?? 'first'}
              state={state}
              after={after}
              onNext={index === cursors.length - 1 ? (cursor) => setCursors([...cursors, cursor]) : null}
            />
          ))}
        </section>
      </div>
    </>
  );
}

function ResultsPage({
  state,
  after,
  onNext,
}: {
  state: State;
  after: string | null;
  onNext: ((cursor: string) => void) | null;
}) {
  const text = useText();
  const { answer, problem, retry } = useResultsPage(state, after);
  if (problem && !answer) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!answer) return <Loading lines={6} />;
  const { hasNextPage, endCursor } = answer.pageInfo;
  return (
    <>
      <ul className={styles['list']}>
        {answer.edges.map(foundEntity).map((hit) => (
          <li key={hit.slug}>
            <Link to={sheetOf(hit)} className={styles['hit']}>
              <SearchHitLine hit={hit} />
            </Link>
          </li>
        ))}
      </ul>
      {onNext && hasNextPage && endCursor && (
        <Button quiet onPress={() => onNext(endCursor)}>
          {text('results.next')}
        </Button>
      )}
    </>
  );
}

function Facets({
  state,
  kinds,
  levels,
}: {
  state: State;
  kinds: readonly { kind: SearchKind; total: number }[];
  levels: readonly { level: SearchLevel; total: number }[];
}) {
  const text = useText();
  const wide = useWide('(min-width: 801px)');
  const chosen = state.kinds.length + state.levels.length;
  return (
    <Disclosure key={String(wide)} defaultExpanded={wide} className={styles['facets'] ?? ''}>
      {!wide && (
        <AriaButton slot="trigger" className={styles['narrow'] ?? ''}>
          {text('results.narrow', { chosen })}
          <ChevronDown size={16} aria-hidden="true" />
        </AriaButton>
      )}
      <DisclosurePanel className={styles['panel'] ?? ''}>
        <CheckboxGroup
          className={styles['facet'] ?? ''}
          value={[...state.kinds]}
          onChange={(chosen) => state.choose({ kinds: chosen as SearchKind[] })}
        >
          <Label>{text('results.kinds')}</Label>
          {kinds.map(({ kind, total }) => (
            <Checkbox key={kind} value={kind} className={styles['choice'] ?? ''}>
              <Tick />
              <KindMark kind={kind} essStatus="DISPROVED" />
              <span>{kindOf(kind).plural}</span>
              <span className={styles['total']}>{total}</span>
            </Checkbox>
          ))}
        </CheckboxGroup>
        {levels.length > 0 && (
          <CheckboxGroup
            className={styles['facet'] ?? ''}
            value={[...state.levels]}
            onChange={(chosen) => state.choose({ levels: chosen as SearchLevel[] })}
          >
            <Label>{text('results.levels')}</Label>
            {levels.map(({ level, total }) => (
              <Checkbox key={level} value={level} className={styles['choice'] ?? ''}>
                <Tick />
                <KindMark kind="Collectivity" level={level} />
                <span>{valueWord('level', level)}</span>
                <span className={styles['total']}>{total}</span>
              </Checkbox>
            ))}
          </CheckboxGroup>
        )}
        {chosen > 0 && (
          <Button quiet onPress={() => state.choose({ kinds: [], levels: [] })}>
            {text('results.clear')}
          </Button>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}

function Tick() {
  return <span className={styles['tick']} aria-hidden="true" />;
}

function useResultsPage(state: State, after: string | null) {
  const demonstration = useFiction();
  const { data, problem, retry } = useAnswer(SearchDocument, {
    demonstration,
    text: state.text,
    kinds: state.kinds.length > 0 ? [...state.kinds] : null,
    levels: state.levels.length > 0 ? [...state.levels] : null,
    first: PAGE,
    after,
  });
  const answer = data?.search.__typename === 'SearchConnection' ? data.search : null;
  return { answer, problem: data && !answer ? ('failed' as const) : problem, retry };
}
