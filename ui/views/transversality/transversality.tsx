import { Link } from 'react-router';
import { TransversalityDocument, type TransversalityQuestion } from '../../data/transversality-documents.ts';
import { UNITS } from '../../data/units-compared.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useWriter } from '../../data/use-viewer.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { sheetOf } from '../../kit/kinds.ts';
import { Segments } from '../../kit/segments.tsx';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { ChooseCollectivity } from './choose-collectivity.tsx';
import { type Examine, Findings } from './findings.tsx';
import { isAnyJudged, openingSentence } from './opening-sentence.ts';
import { Settings } from './settings.tsx';
import styles from './transversality.module.css';
import { useTransversalityState } from './transversality-state.ts';
import { unitWords } from './unit-words.ts';

/** Transversality of the collectivity one works on: who could meet there and does not, with what is documented of it. */
export default function Transversality({ examine }: { examine: Examine }) {
  const text = useText();
  const territory = useWorkingTerritory();
  usePageTitle(text('transversality.title'));
  if (!territory || territory.state === 'unknown') return <ChooseCollectivity />;
  return <OfCollectivity key={territory.slug} slug={territory.slug} examine={examine} />;
}

function OfCollectivity({ slug, examine }: { slug: string; examine: Examine }) {
  const text = useText();
  const state = useTransversalityState();
  const writer = useWriter();
  const question: TransversalityQuestion = { slug, ...state.asked };
  const { data, waiting, problem, retry } = useAnswer(TransversalityDocument, question);
  if (problem && !data) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!data) return <Loading lines={8} />;
  const shown = data.transversality;
  if (shown.__typename !== 'Transversality')
    return (
      <Notice title={text('transversality.refusal')} page>
        <p>{text('transversality.refusal.lead')}</p>
        <Link to={`/transversalite?territoire=${encodeURIComponent(slug)}`}>
          {text('transversality.again')}
        </Link>
      </Notice>
    );
  const nameOf = unitWords(state.units, shown.units, text);
  const name = typeset(shown.collectivity.name);
  const documented = isAnyJudged(shown);
  return (
    <div className={`page ${styles['screen']}`} aria-busy={waiting}>
      <div className={`page-opening ${styles['opening']}`}>
        <h1>{text('transversality.of', { name })}</h1>
        {documented && (
          <p className={styles['sentence']}>{openingSentence(shown, state.units, nameOf, text)}</p>
        )}
        <p className={styles['covers']}>
          {documented && text('transversality.occasion.told')}{' '}
          {text('transversality.covers', {
            forums: shown.forumTotal,
            complete: shown.completeForumTotal,
            authorities: shown.authorities.length,
          })}{' '}
          <Link to={sheetOf(shown.collectivity)}>{text('transversality.sheet')}</Link>
          {writer && (
            <>
              {' · '}
              <Link to={`/collecter?autorite=${encodeURIComponent(slug)}`}>{text('collect.open')}</Link>
            </>
          )}
        </p>
      </div>
      <div className={styles['tools']}>
        <Segments
          label={text('transversality.compare')}
          value={state.units}
          choices={UNITS.map((code) => ({ code, name: text(`transversality.compare.${code}`) }))}
          onChoose={state.compare}
        />
        {state.units === 'services' && (
          <label className={styles['check']}>
            <input
              type="checkbox"
              checked={state.rollUp}
              onChange={({ target }) => state.gather(target.checked)}
            />
            {text('transversality.rollUp')}
          </label>
        )}
        <Settings
          key={`${state.asOf} ${state.objective}`}
          asOf={state.asOf}
          objective={state.objective}
          onApply={state.set}
        />
      </div>
      <Findings
        shown={shown}
        question={question}
        compared={state.units}
        nameOf={nameOf}
        state={state}
        examine={examine}
      />
    </div>
  );
}
