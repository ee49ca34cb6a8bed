import { Link } from 'react-router';
import type { SearchAnswer } from '../../data/search-documents.ts';
import { Button } from '../../kit/button.tsx';
import { kindOf, sheetOf } from '../../kit/kinds.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './results.module.css';
import type { ResultsState } from './results-state.ts';

/** A text that is the name of an answer was not a question. */
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
  const { activity, kinds, place, homonyms, there } = question;
  const beside = edges.filter(({ node }) => node.slug !== place?.slug).length;
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
          .join(typeset(' ; '))}
        {place && (
          <>
            {typeset(' ; ')}
            {text('results.understood.place')}{' '}
            <Link to={sheetOf({ kind: place.kind, slug: place.slug })} {...inFrench()}>
              {typeset(place.name)}
            </Link>
            {homonyms.length > 0 && place.departement && ` (${place.departement})`}
          </>
        )}
        .{' '}
        <Button quiet onPress={() => state.readAsName(true)}>
          {text('results.asName')}
        </Button>
      </p>
      {place && homonyms.length > 0 && <Homonyms state={state} homonyms={homonyms} />}
      {place && there === 0 && (
        <p>
          {text('results.nothingThere', {
            place: place.name,
            shown: beside === 0 ? 'nothing' : beside < edges.length ? 'both' : 'nearest',
          })}
        </p>
      )}
    </>
  );
}

/** More are counted, and found by their name. */
const HOMONYMS_SHOWN = 4;

/** Other places of the name that was taken: each asks the question there, by the number of its département. */
function Homonyms({
  state,
  homonyms,
}: {
  state: ResultsState;
  homonyms: NonNullable<SearchAnswer['question']>['homonyms'];
}) {
  const text = useText();
  const told = homonyms.filter(({ code, departement }) => code && departement);
  const shown = told.slice(0, HOMONYMS_SHOWN);
  if (shown.length === 0) return null;
  return (
    <p className={styles['homonyms']}>
      {text('results.homonyms')}
      {shown.map(({ slug, name, departement, code }) => (
        <Button key={slug} quiet onPress={() => state.search(askedIn(state.text, code ?? ''))}>
          {`${name} (${departement})`}
        </Button>
      ))}
      {told.length > shown.length &&
        ` ${text('results.homonyms.more', { more: told.length - shown.length })}`}
    </p>
  );
}

/** A question with the number of the département of a commune, in the place of the one it had. */
function askedIn(question: string, commune: string): string {
  const departement = /^97/.test(commune) ? commune.slice(0, 3) : commune.slice(0, 2);
  return `${question.replace(/\s+\(?(\d{2}|2[ab]|97\d)\)?$/i, '')} ${departement}`;
}
