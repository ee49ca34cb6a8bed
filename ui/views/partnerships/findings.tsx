import { useState } from 'react';
import { dossierOf } from '../../data/addresses.ts';
import type { PairShown } from '../../data/partnership-documents.ts';
import { FindingList } from '../../gaps/finding-list.tsx';
import { measureWords } from '../../gaps/gap-measure.ts';
import { Button } from '../../kit/button.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './findings.module.css';
import { PairLine } from './pair-line.tsx';
import { pairQuestion, pairSentence } from './pair-sentence.ts';
import type { Pairs } from './pairs.ts';
import { type PartnershipsState, selectionOf } from './partnerships-state.ts';

const FIRST = 8;

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
            a: typeset(pairs.nameOf(pair.a)),
            b: typeset(pairs.nameOf(pair.b)),
          }),
          status: pair.gap.status,
          sentence: `${text(`partnerships.finding.class.${pair.proximity}`)} ${pairSentence(pair, text)}`,
          question: pairQuestion(pair, pairs, text),
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
  return (
    <div className={styles['findings']}>
      <PairList
        title={text('partnerships.established.title', { count: established.length })}
        lead={text('partnerships.established.lead')}
        none={text('partnerships.established.none')}
        list={established}
        pairs={pairs}
        state={state}
      />
      {pairs.isolated.length > 0 && (
        <section>
          <h2>{text('partnerships.isolated.title', { count: pairs.isolated.length })}</h2>
          <p className={styles['lead']}>{text('partnerships.isolated.lead')}</p>
          <ul className={styles['alone']}>
            {pairs.isolated.map(({ slug, collectivity }) => (
              <li key={slug}>
                <button type="button" className={styles['pick']} onClick={() => state.select([slug])}>
                  <KindMark {...collectivity} size={16} />
                  {typeset(collectivity.name)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function PairList({
  title,
  lead,
  none,
  list,
  pairs,
  state,
}: {
  title: string;
  lead: string;
  none: string;
  list: readonly PairShown[];
  pairs: Pairs;
  state: PartnershipsState;
}) {
  const text = useText();
  const [all, setAll] = useState(false);
  const [vertical, horizontal] = [
    list.filter((pair) => pair.vertical),
    list.filter((pair) => !pair.vertical),
  ];
  const shown = (of: readonly PairShown[]) => (all ? of : of.slice(0, FIRST));
  const left = list.length - shown(vertical).length - shown(horizontal).length;
  return (
    <section>
      <h2>{title}</h2>
      <p className={styles['lead']}>{list.length === 0 ? none : lead}</p>
      {(
        [
          ['horizontal', horizontal],
          ['vertical', vertical],
        ] as const
      ).map(
        ([way, of]) =>
          of.length > 0 && (
            <div key={way} className={styles['way']}>
              <h3>{text(`partnerships.way.${way}`, { count: of.length })}</h3>
              <ul className={styles['list']}>
                {shown(of).map((pair) => (
                  <PairLine key={`${pair.a},${pair.b}`} pair={pair} pairs={pairs} state={state} />
                ))}
              </ul>
            </div>
          ),
      )}
      {left > 0 && (
        <Button quiet onPress={() => setAll(true)}>
          {text('partnerships.more', { count: left })}
        </Button>
      )}
    </section>
  );
}
