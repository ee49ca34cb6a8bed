import { Link } from 'react-router';
import { FigureLine, FigureLines } from '../../gaps/figure-line.tsx';
import { Margin } from '../../gaps/margin.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { sheetOf } from '../../kit/kinds.ts';
import { valueWord } from '../../kit/relations.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { ALIKE } from './look-alikes.tsx';
import styles from './margin.module.css';
import { PairLine } from './pair-line.tsx';
import type { AuthorityShown, Pairs } from './pairs.ts';
import type { PartnershipsState } from './partnerships-state.ts';
import { figureOrNone, percent, scoreWords } from './words.ts';

/** In the margin, one authority: how active and how well documented it is, its partners, its pairs to examine, who is like it. */
export function AuthorityMargin({
  one,
  pairs,
  state,
}: {
  one: AuthorityShown;
  pairs: Pairs;
  state: PartnershipsState;
}) {
  const text = useText();
  const { collectivity, coverage, cooperations, meanOfLevel, isolated, isolation } = one;
  const own = pairs.read.pairs.filter(({ a, b }) => a === one.slug || b === one.slug);
  const partners = own
    .filter(({ gap }) => gap.observed > 0)
    .sort((x, y) => y.gap.observed - x.gap.observed || y.newman - x.newman);
  const examined = own.filter(pairs.examined);
  return (
    <Margin close={text('partnerships.close')} onClose={() => state.select([])}>
      <p className={`kind-line ${styles['kind']}`}>
        <KindMark {...collectivity} />
        {collectivity.level ? valueWord('level', collectivity.level) : ''}
      </p>
      <h2>{typeset(collectivity.name)}</h2>
      {isolated && <p className={styles['alone']}>{text('partnerships.isolated.one')}</p>}
      <FigureLines>
        <FigureLine name="partnerships.figure.activity" method="shrunk-activity">
          {text('partnerships.figure.activity.value', {
            cooperations,
            mean: figureOrNone(meanOfLevel, text),
            shrunk: figureOrNone(one.shrunk, text),
          })}
        </FigureLine>
        <FigureLine name="partnerships.figure.isolation" method="isolation">
          {scoreWords(isolation, text)}
        </FigureLine>
        <FigureLine name="partnerships.figure.coverage">
          {percent(coverage.share, text)}
          {' – '}
          {text(coverage.declared ? 'partnerships.coverage.declared' : 'partnerships.coverage.counted')}
        </FigureLine>
      </FigureLines>
      <p className={styles['actions']}>
        <Link to={sheetOf(collectivity)}>{text('partnerships.sheet')}</Link>
        <a href={`#${ALIKE}`}>{text('partnerships.alike.see')}</a>
      </p>
      <section>
        <h3>{text('partnerships.partners', { count: partners.length })}</h3>
        {partners.length === 0 && <p className={styles['none']}>{text('partnerships.partners.none')}</p>}
        <ul className={styles['lines']}>
          {partners.map((pair) => (
            <PairLine key={`${pair.a},${pair.b}`} pair={pair} pairs={pairs} state={state} from={one.slug} />
          ))}
        </ul>
      </section>
      {examined.length > 0 && (
        <section>
          <h3>{text('partnerships.examine.count', { count: examined.length })}</h3>
          <ul className={styles['lines']}>
            {examined.map((pair) => (
              <PairLine key={`${pair.a},${pair.b}`} pair={pair} pairs={pairs} state={state} from={one.slug} />
            ))}
          </ul>
        </section>
      )}
    </Margin>
  );
}
