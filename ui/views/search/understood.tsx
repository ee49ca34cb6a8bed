import { Link } from 'react-router';
import type { SearchAnswer } from '../../data/search-documents.ts';
import { Button } from '../../kit/button.tsx';
import { kindOf, sheetOf } from '../../kit/kinds.ts';
import { inFrench } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import styles from './results.module.css';
import type { ResultsState } from './results-state.ts';

/** What answers by its own name was no question. */
const AS_QUESTION: ReadonlySet<string> = new Set(['ACTIVITY', 'KIND', 'PLACE']);

/** How the text was read as a question, the way to have it read as a name, and that its place has no such thing. */
export function Understood({
  state,
  answer: { question, edges },
}: {
  state: ResultsState;
  answer: Pick<SearchAnswer, 'question' | 'edges'>;
}) {
  const text = useText();
  if (state.asName) {
    return (
      <p className={styles['understood']}>
        {text('results.readAsName')}{' '}
        <Button quiet onPress={() => state.readAsName(false)}>
          {text('results.asQuestion')}
        </Button>
      </p>
    );
  }
  const asked = question?.place || AS_QUESTION.has(edges[0]?.matchedOn ?? '');
  if (!question || !asked) return null;
  const { activity, kinds, place, there } = question;
  return (
    <>
      <p className={styles['understood']}>
        {text('results.understood')}{' '}
        {[
          activity.length > 0 && text('results.understood.activity', { activity: activity.join(' ') }),
          kinds.length > 0 &&
            text('results.understood.kinds', { kinds: kinds.map((kind) => kindOf(kind).plural).join(', ') }),
        ]
          .filter(Boolean)
          .join(' ; ')}
        {place && (
          <>
            {' ; '}
            {text('results.understood.place')}{' '}
            <Link to={sheetOf({ kind: place.kind, slug: place.slug })} {...inFrench()}>
              {place.name}
            </Link>
          </>
        )}
        .{' '}
        <Button quiet onPress={() => state.readAsName(true)}>
          {text('results.asName')}
        </Button>
      </p>
      {place && there === 0 && <p>{text('results.nothingThere', { place: place.name })}</p>}
    </>
  );
}
