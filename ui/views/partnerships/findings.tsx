import { dossierOf } from '../../data/addresses.ts';
import type { PairShown } from '../../data/partnership-documents.ts';
import { FindingList } from '../../gaps/finding-list.tsx';
import { measureWords } from '../../gaps/gap-measure.ts';
import { Part } from '../../gaps/part.tsx';
import { usePaged } from '../../gaps/use-paged.ts';
import { Button } from '../../kit/button.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './findings.module.css';
import { PairLine } from './pair-line.tsx';
import { pairQuestion, pairSentence, whereEachIs } from './pair-sentence.ts';
import type { Pairs } from './pairs.ts';
import { type PartnershipsState, selectionOf } from './partnerships-state.ts';
import { sharedWords } from './words.ts';

/** Pairs of each list read before the rest is asked for, on a desk and on a phone. */
const FIRST = [8, 6] as const;

/** Names told in the line of a folded part. */
const NAMED = 3;

interface Read {
  readonly pairs: Pairs;
  readonly state: PartnershipsState;
  readonly kept: (pair: PairShown) => boolean;
}

const idOf = ({ a, b }: Pick<PairShown, 'a' | 'b'>) => `${a},${b}`;

/** Pairs to examine, the first to read first, each in whole sentences with its question. None is an answer too. */
export function ToExamine({ pairs, state, kept }: Read) {
  const text = useText();
  const examined = pairs.toExamine.filter(kept);
  const chosen = examined.find(({ a, b }) => [a, b].every((slug) => state.selection.includes(slug as never)));
  return (
    <section>
      <h2>{text('partnerships.examine.title', { count: examined.length })}</h2>
      <p className={styles['lead']}>
        {examined.length === 0
          ? text('partnerships.examine.none')
          : `${text('partnerships.examine.lead', { pairs: pairs.read.pairTotal })} ${text('gap.finding.scale')}`}
      </p>
      <FindingList
        findings={examined.map((pair) => ({
          id: idOf(pair),
          title: text('partnerships.pair', {
            a: pairs.shortNameOf(pair.a),
            b: pairs.shortNameOf(pair.b),
          }),
          status: pair.gap.status,
          sentence: `${text(`partnerships.finding.class.${pair.proximity}`)} ${pairSentence(pair, text)}`,
          question: `${pairQuestion(pair, pairs, text)} ${whereEachIs(pair, pairs, text)}`.trim(),
          measure: measureWords(pair.gap, text),
          dossier: dossierOf(state.addressOf(pairs.read.scope.slug, [pair.a, pair.b])),
        }))}
        chosen={chosen ? idOf(chosen) : null}
        onOpen={(id) => state.select(selectionOf(id))}
      />
    </section>
  );
}

/** What exists, in words, and once who is alone. */
export function Established({ pairs, state, kept }: Read) {
  const text = useText();
  const established = pairs.established.filter(kept);
  const [first] = established;
  const ways = (['horizontal', 'vertical'] as const).map((way) => ({
    way,
    list: established.filter(({ vertical }) => vertical === (way === 'vertical')),
  }));
  return (
    <div className={styles['findings']}>
      <Part
        title={text('partnerships.established.title', { count: established.length })}
        told={
          first
            ? text('partnerships.established.told', {
                a: pairs.shortNameOf(first.a),
                b: pairs.shortNameOf(first.b),
                types: sharedWords(first, text),
              })
            : text('partnerships.established.none')
        }
      >
        <p className={styles['lead']}>
          {text(first ? 'partnerships.established.lead' : 'partnerships.established.none')}
        </p>
        {ways.map(
          ({ way, list }) =>
            list.length > 0 && <PairList key={way} way={way} list={list} pairs={pairs} state={state} />,
        )}
      </Part>
      {pairs.isolated.length > 0 && (
        <Part
          title={text('partnerships.isolated.title', { count: pairs.isolated.length })}
          told={pairs.isolated
            .slice(0, NAMED)
            .map(({ slug }) => pairs.shortNameOf(slug))
            .join(', ')
            .concat(pairs.isolated.length > NAMED ? '…' : '')}
        >
          <p className={styles['lead']}>
            {text(pairs.isolated.length === 1 ? 'partnerships.isolated.one' : 'partnerships.isolated.lead')}
          </p>
          <ul className={styles['alone']}>
            {pairs.isolated.map(({ slug, collectivity }) => (
              <li key={slug}>
                <button
                  type="button"
                  className={`pick-button ${styles['pick']}`}
                  onClick={() => state.select([slug])}
                >
                  <KindMark {...collectivity} size={16} />
                  {typeset(collectivity.name)}
                </button>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

function PairList({
  way,
  list,
  pairs,
  state,
}: {
  way: 'horizontal' | 'vertical';
  list: readonly PairShown[];
  pairs: Pairs;
  state: PartnershipsState;
}) {
  const text = useText();
  const { shown, left, more } = usePaged(list, ...FIRST);
  return (
    <div className={styles['way']}>
      <h3 className="small-title">{text(`partnerships.way.${way}`, { count: list.length })}</h3>
      <ul className={styles['list']}>
        {shown.map((pair) => (
          <PairLine key={`${pair.a},${pair.b}`} pair={pair} pairs={pairs} state={state} />
        ))}
      </ul>
      {left > 0 && (
        <Button quiet onPress={more}>
          {text('partnerships.more', { count: left })}
        </Button>
      )}
    </div>
  );
}
