import type { ReactNode } from 'react';
import { PairDocument } from '../../data/partnership-documents.ts';
import type { PutAside } from '../../data/to-examine.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Margin } from '../../gaps/margin.tsx';
import { Loading, Problem } from '../../kit/states.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './margin.module.css';
import { PairEvidence } from './pair-evidence.tsx';
import { PairFigures } from './pair-figures.tsx';
import type { Pairs } from './pairs.ts';
import type { PartnershipsState } from './partnerships-state.ts';

/** In the margin, two authorities: what they share with its proofs, what would be ordinary, what to ask, what joins them. */
export function PairMargin({
  pairs,
  state,
  a,
  b,
  examine,
}: {
  pairs: Pairs;
  state: PartnershipsState;
  a: string;
  b: string;
  examine: (item: PutAside) => ReactNode;
}) {
  const text = useText();
  const { data, problem, retry } = useAnswer(PairDocument, {
    of: pairs.read.scope.slug,
    asOf: state.asOf,
    a,
    b,
  });
  const pair = pairs.pair(a, b);
  const between =
    data?.partnerships.__typename === 'Partnerships' &&
    data.partnerships.between.__typename === 'PartnershipBetween'
      ? data.partnerships.between
      : null;
  return (
    <Margin close={text('partnerships.close')} onClose={() => state.select([])}>
      <h2>
        {[a, b].map((slug, at) => (
          <span key={slug} className={styles['end']}>
            {at > 0 && <span className={styles['and']}>{text('partnerships.and')} </span>}
            <button
              type="button"
              className={`pick-button ${styles['pick']}`}
              onClick={() => state.select([slug])}
            >
              {pairs.shortNameOf(slug)}
            </button>
          </span>
        ))}
      </h2>
      {pair ? <PairFigures pair={pair} pairs={pairs} /> : <p>{text('partnerships.pair.far')}</p>}
      {pair &&
        pairs.examined(pair) &&
        examine({
          view: 'partnerships',
          of: pairs.read.scope.slug,
          ofName: pairs.read.scope.name,
          pair: [pair.a, pair.b],
          names: [pairs.nameOf(pair.a), pairs.nameOf(pair.b)],
          units: null,
          address: state.addressOf(pairs.read.scope.slug, [pair.a, pair.b]),
          status: pair.gap.status,
          score: pair.gap.score?.point ?? null,
          expected: pair.gap.expected,
          observed: pair.gap.observed,
        })}
      {problem && !between && <Problem away={problem === 'away'} onRetry={retry} />}
      {!between && !problem && <Loading lines={4} />}
      {between && <PairEvidence between={between} pairs={pairs} pair={pair} />}
    </Margin>
  );
}
