import {
  type BetweenShown,
  PairDossierDocument,
  PartnershipsDocument,
} from '../../data/partnership-documents.ts';
import { useNoteOf } from '../../data/to-examine.ts';
import { together, useAnswer } from '../../data/use-answer.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { claimsOf, Dossier, type DossierForum, type Presence } from '../../gaps/dossier.tsx';
import { measureWords } from '../../gaps/gap-measure.ts';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { pairQuestion, pairSentence } from './pair-sentence.ts';
import { pairsOf } from './pairs.ts';
import { usePartnershipsState } from './partnerships-state.ts';

type ForumOfPair = Pick<BetweenShown['shared'][number], 'forum' | 'links'>;

/** Two authorities on a page to print. Its address is that of the pair on its screen. */
export default function AuthoritiesDossier() {
  const text = useText();
  const of = useWorkingTerritory()?.slug ?? '';
  const state = usePartnershipsState();
  const [a = '', b = ''] = state.selection;
  const answers = together(
    useAnswer(PartnershipsDocument, { of, asOf: state.asOf }),
    useAnswer(PairDossierDocument, { of, asOf: state.asOf, a, b }),
  );
  const note = useNoteOf({ view: 'partnerships', of, units: null, pair: [a, b] });
  usePageTitle(text('gap.finding.dossier'));
  if (!answers.data)
    return answers.problem ? (
      <Problem away={answers.problem === 'away'} onRetry={answers.retry} />
    ) : (
      <Loading lines={8} />
    );
  const [whole, forums] = answers.data;
  const shown = whole.partnerships;
  const between = forums.partnerships.__typename === 'Partnerships' ? forums.partnerships.between : null;
  const pairs = shown.__typename === 'Partnerships' ? pairsOf(shown) : null;
  const pair = pairs?.pair(a, b);
  if (!pairs || !pair || between?.__typename !== 'PartnershipBetween')
    return (
      <Notice title={text('gap.dossier.none')} page>
        <p>{text('gap.dossier.none.lead')}</p>
      </Notice>
    );
  const told = ({ forum, links }: ForumOfPair): DossierForum => {
    const standing = (slug: string): Presence =>
      forum.members.includes(slug) ? 'ENGAGED' : forum.complete ? 'NOT_ENGAGED' : 'UNKNOWN';
    return {
      slug: forum.slug,
      kind: forum.entity.kind,
      name: forum.entity.name,
      standings: [standing(pair.a), standing(pair.b)],
      claims: claimsOf(links, text),
    };
  };
  return (
    <Dossier
      of={typeset(pairs.read.scope.name)}
      subject={text('partnerships.title')}
      names={[typeset(pairs.nameOf(pair.a)), typeset(pairs.nameOf(pair.b))]}
      shortNames={[pairs.shortNameOf(pair.a), pairs.shortNameOf(pair.b)]}
      status={pair.gap.status}
      sentence={`${text(`partnerships.finding.class.${pair.proximity}`)} ${pairSentence(pair, text)}`}
      measure={measureWords(pair.gap, text)}
      questions={[pairQuestion(pair, pairs, text)]}
      forums={[...between.unknown, ...between.shared, ...between.apart].map(told)}
      total={between.unknown.length + between.shared.length + between.apartTotal}
      screen={state.addressOf(of, [pair.a, pair.b])}
      dataDate={null}
      note={note}
    />
  );
}
