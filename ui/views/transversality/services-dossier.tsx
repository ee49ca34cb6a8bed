import { useNoteOf } from '../../data/to-examine.ts';
import {
  type ForumShown,
  TransversalityDocument,
  TransversalityPairDocument,
  type TransversalityQuestion,
} from '../../data/transversality-documents.ts';
import { together, useAnswer } from '../../data/use-answer.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { claimsOf, Dossier, type DossierForum } from '../../gaps/dossier.tsx';
import { measureWords } from '../../gaps/gap-measure.ts';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { typeset } from '../../text/typeset.ts';
import { type Say, useText } from '../../text/use-text.ts';
import { nextQuestions, pairSentence } from './pair-sentence.ts';
import { useTransversalityState } from './transversality-state.ts';
import { unitWords } from './unit-words.ts';

/** A pair of services, sectors or kinds of actors, on a page to print. Its address is that of the pair on its screen. */
export default function ServicesDossier() {
  const text = useText();
  const slug = useWorkingTerritory()?.slug ?? '';
  const state = useTransversalityState();
  const question: TransversalityQuestion = { slug, ...state.asked };
  const [first, second] = state.pair ?? ['', ''];
  const answers = together(
    useAnswer(TransversalityDocument, question),
    useAnswer(TransversalityPairDocument, { ...question, first, second }),
  );
  const note = useNoteOf({ view: 'transversality', of: slug, units: state.units, pair: [first, second] });
  usePageTitle(text('gap.finding.dossier'));
  if (!answers.data)
    return answers.problem ? (
      <Problem away={answers.problem === 'away'} onRetry={answers.retry} />
    ) : (
      <Loading lines={8} />
    );
  const [whole, forums] = answers.data;
  const shown = whole.transversality;
  const read = forums.transversality;
  const pair =
    shown.__typename === 'Transversality'
      ? shown.pairs.find((one) => [one.first, one.second].every((unit) => state.pair?.includes(unit)))
      : undefined;
  if (shown.__typename !== 'Transversality' || read.__typename !== 'Transversality' || !pair)
    return (
      <Notice title={text('gap.dossier.none')} page>
        <p>{text('gap.dossier.none.lead')}</p>
      </Notice>
    );
  const nameOf = unitWords(state.units, shown.units, text);
  // The first composition to ask for, and what could bring the two together: a page has room for two questions.
  const questions = nextQuestions(pair, shown, nameOf, text);
  return (
    <Dossier
      of={typeset(shown.collectivity.name)}
      subject={text('transversality.title')}
      names={[typeset(nameOf(pair.first)), typeset(nameOf(pair.second))]}
      status={pair.gap.status}
      sentence={pairSentence(pair, shown, nameOf, text)}
      measure={measureWords(pair.gap, text)}
      questions={[...new Set([questions[0] ?? '', questions.at(-1) ?? ''])]}
      forums={(read.pair?.forums ?? []).map((forum) => toldForum(forum, text))}
      screen={state.addressOf(slug, [pair.first, pair.second])}
      dataDate={shown.dataDate}
      note={note}
    />
  );
}

function toldForum({ forum, first, second, links }: ForumShown, text: Say): DossierForum {
  return {
    slug: forum.slug,
    kind: forum.kind,
    name: forum.name,
    standings: [first, second],
    claims: claimsOf(links, text),
  };
}
