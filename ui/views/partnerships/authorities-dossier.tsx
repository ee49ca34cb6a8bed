import {
  type BetweenShown,
  PairDossierDocument,
  PartnershipsDocument,
} from '../../data/partnership-documents.ts';
import { useNoteOf } from '../../data/to-examine.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { Dossier, type DossierForum, type Standing } from '../../gaps/dossier.tsx';
import { measureWords } from '../../gaps/gap-measure.ts';
import { relationWords } from '../../kit/relations.ts';
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
  const whole = useAnswer(PartnershipsDocument, { of, asOf: state.asOf });
  const forums = useAnswer(PairDossierDocument, { of, asOf: state.asOf, a, b });
  const note = useNoteOf({ view: 'partnerships', of, units: null, pair: [a, b] });
  usePageTitle(text('gap.finding.dossier'));
  const problem = whole.problem ?? forums.problem;
  if (problem && !(whole.data && forums.data))
    return (
      <Problem
        away={problem === 'away'}
        onRetry={() => {
          whole.retry();
          forums.retry();
        }}
      />
    );
  if (!whole.data || !forums.data) return <Loading lines={8} />;
  const shown = whole.data.partnerships;
  const between =
    forums.data.partnerships.__typename === 'Partnerships' ? forums.data.partnerships.between : null;
  const pairs = shown.__typename === 'Partnerships' ? pairsOf(shown) : null;
  const pair = pairs?.pair(a, b);
  if (!pairs || !pair || between?.__typename !== 'PartnershipBetween')
    return (
      <Notice title={text('gap.dossier.none')} page>
        <p>{text('gap.dossier.none.lead')}</p>
      </Notice>
    );
  const told = ({ forum, links }: ForumOfPair): DossierForum => {
    const standing = (slug: string): Standing =>
      forum.members.includes(slug) ? 'ENGAGED' : forum.complete ? 'NOT_ENGAGED' : 'UNKNOWN';
    return {
      slug: forum.slug,
      kind: forum.entity.kind,
      name: forum.entity.name,
      standings: [standing(pair.a), standing(pair.b)],
      claims: links.map(({ relation, from, to, evidence }) => ({
        words: text('gap.dossier.claim', {
          from: typeset(from.name),
          words: relationWords(relation, 'OUT'),
          to: typeset(to.name),
        }),
        proof: evidence[0],
      })),
    };
  };
  return (
    <Dossier
      of={typeset(pairs.read.scope.name)}
      subject={text('partnerships.title')}
      names={[typeset(pairs.nameOf(pair.a)), typeset(pairs.nameOf(pair.b))]}
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
