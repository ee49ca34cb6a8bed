import { useState } from 'react';
import type { PairShown } from '../../data/partnership-documents.ts';
import { Button } from '../../kit/button.tsx';
import { GapMark } from '../../kit/gap/gap-mark.tsx';
import { MethodLink } from '../../kit/method-link.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './findings.module.css';
import type { Pairs } from './pairs.ts';
import type { PartnershipsState } from './partnerships-state.ts';
import { figure, sharedWords } from './words.ts';

const PAGE = 60;

/** The pairs of the drawings in lines, in the order of reading: the same ones, with their figures. */
export function PairTable({
  pairs,
  state,
  kept,
}: {
  pairs: Pairs;
  state: PartnershipsState;
  kept: (pair: PairShown) => boolean;
}) {
  const text = useText();
  const [shown, setShown] = useState(PAGE);
  const above = pairs.established.filter(kept);
  const rows = [...above, ...pairs.read.pairs.filter((pair) => kept(pair) && !pairs.above(pair))];
  const silent = pairs.read.pairTotal - pairs.read.pairs.length;
  return (
    <section>
      <h2>{text('partnerships.table', { count: rows.length })}</h2>
      <p className={styles['lead']}>
        {text('partnerships.table.lead', { silent, left: pairs.read.pairsLeft })}
      </p>
      <section
        className={styles['scroll']}
        aria-label={text('partnerships.table', { count: rows.length })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, the table is scrolled by the keyboard too
        tabIndex={0}
      >
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{text('partnerships.table.pair')}</th>
              <th scope="col">
                {text('partnerships.figure.class')}{' '}
                <MethodLink id="class-rate" name="partnerships.figure.class" />
              </th>
              <th scope="col" className={styles['number']}>
                {text('partnerships.figure.shared')}{' '}
                <MethodLink id="shared-forums" name="partnerships.figure.shared" />
              </th>
              <th scope="col" className={styles['number']}>
                {text('partnerships.table.unknown')}
              </th>
              <th scope="col" className={styles['number']}>
                {text('partnerships.table.expected')}{' '}
                <MethodLink id="expected-partnerships" name="partnerships.table.expected" />
              </th>
              <th scope="col" className={styles['number']}>
                {text('partnerships.figure.score')}{' '}
                <MethodLink id="gap-score" name="partnerships.figure.score" />
              </th>
              <th scope="col" className={styles['number']}>
                {text('partnerships.figure.confidence')}{' '}
                <MethodLink id="gap-confidence" name="partnerships.figure.confidence" />
              </th>
              <th scope="col">
                {text('partnerships.figure.status')}{' '}
                <MethodLink id="gap-status" name="partnerships.figure.status" />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((pair) => {
              const { a, b, gap } = pair;
              const chosen = [a, b].every((slug) => state.selection.includes(slug as never));
              return (
                <tr key={`${a},${b}`} data-chosen={chosen}>
                  <th scope="row">
                    <button
                      type="button"
                      className={styles['pick']}
                      aria-pressed={chosen}
                      onClick={() => state.select(chosen ? [] : [a, b])}
                    >
                      {text('partnerships.pair', {
                        a: typeset(pairs.nameOf(a)),
                        b: typeset(pairs.nameOf(b)),
                      })}
                    </button>
                  </th>
                  <td>{text(`partnerships.class.${pair.proximity}`)}</td>
                  <td className={styles['number']} title={sharedWords(pair, text)}>
                    {gap.observed}
                  </td>
                  <td className={styles['number']}>{gap.unknown}</td>
                  <td className={styles['number']}>{figure(gap.expected, text)}</td>
                  <td className={styles['number']}>{figure(gap.score?.point, text)}</td>
                  <td className={styles['number']}>{figure(gap.confidence?.value, text)}</td>
                  <td className={styles['state']}>
                    {pairs.above(pair) ? (
                      text('partnerships.above')
                    ) : (
                      <GapMark status={gap.status} size={16} />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {rows.length > shown && (
        <Button quiet onPress={() => setShown(rows.length)}>
          {text('partnerships.more', { count: rows.length - shown })}
        </Button>
      )}
    </section>
  );
}
