import { useState } from 'react';
import type { PairShown } from '../../data/partnership-documents.ts';
import { Button } from '../../kit/button.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './findings.module.css';
import { PairLine } from './pair-line.tsx';
import type { Pairs } from './pairs.ts';
import type { PartnershipsState } from './partnerships-state.ts';

const FIRST = 8;

/** What is read in the drawings, in words: what exists first, then what to examine, and once who is alone. */
export function Findings({
  pairs,
  state,
  kept,
}: {
  pairs: Pairs;
  state: PartnershipsState;
  kept: (pair: PairShown) => boolean;
}) {
  const text = useText();
  const established = pairs.established.filter(kept);
  const examined = pairs.toExamine.filter(kept);
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
      <PairList
        title={text('partnerships.examine.title', { count: examined.length })}
        lead={text('partnerships.examine.lead', { pairs: pairs.read.pairTotal })}
        none={text('partnerships.examine.none')}
        list={examined}
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
