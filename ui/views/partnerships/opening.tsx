import type { PairShown } from '../../data/partnership-documents.ts';
import { Segments } from '../../kit/segments.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import type { Pairs } from './pairs.ts';
import styles from './partnerships.module.css';
import type { PartnershipsState } from './partnerships-state.ts';

/** Years that may be asked, the latest first. */
const YEARS = Array.from({ length: 14 }, (_, back) => String(new Date().getFullYear() - back));

/** What the screen found, in a sentence, and what it is about: which pairs, at which date. */
export function Opening({
  pairs,
  state,
  kept,
}: {
  pairs: Pairs;
  state: PartnershipsState;
  kept: (pair: PairShown) => boolean;
}) {
  const text = useText();
  const { read, isolated } = pairs;
  const { focus } = read;
  const own = focus !== null && state.own;
  const within = read.pairs.filter(kept);
  const name = typeset(own ? focus.name : read.scope.name);
  const known = read.authorities.filter(({ coverage }) => coverage.share > 0).length;
  return (
    <div className={`page-opening ${styles['opening']}`}>
      <h1>{text('partnerships.on', { name })}</h1>
      {read.documented && (
        <p>
          {text(read.forums.length === 0 ? 'partnerships.sentence.none' : 'partnerships.sentence', {
            authorities: read.authorities.length,
            forums: read.forums.length,
            shared: within.filter(({ gap }) => gap.observed > 0).length,
            judged: within.some(({ gap }) => gap.score !== null) ? 'yes' : 'no',
            examine: pairs.toExamine.filter(kept).length,
          })}{' '}
          {isolated.length > 0 &&
            text('partnerships.sentence.isolated', {
              count: isolated.length,
              name: isolated[0] ? pairs.shortNameOf(isolated[0].slug) : '',
            })}
        </p>
      )}
      <p className={styles['told']}>{text('partnerships.forum.told')}</p>
      <div className={styles['asked']}>
        {focus && (
          <Segments
            label={text('partnerships.which')}
            value={state.own ? 'own' : 'all'}
            choices={[
              { code: 'own', name: text('partnerships.which.own', { name: typeset(focus.name) }) },
              { code: 'all', name: text('partnerships.which.all', { name: typeset(read.scope.name) }) },
            ]}
            onChoose={(code) => state.keepOwn(code === 'own')}
          />
        )}
        <label className={styles['date']}>
          {text('partnerships.date')}
          <select
            className="choice"
            value={state.asOf ?? ''}
            onChange={(event) => state.at(event.target.value || null)}
          >
            <option value="">{text('partnerships.date.any')}</option>
            {[...new Set([...(state.asOf ? [state.asOf] : []), ...YEARS])].map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
        <span className={styles['covered']}>
          {text('partnerships.covered', { known, authorities: read.authorities.length })}
        </span>
      </div>
    </div>
  );
}
