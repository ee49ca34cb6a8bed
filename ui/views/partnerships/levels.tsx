import { FigureTable } from '../../gaps/figure-table.tsx';
import { Part } from '../../gaps/part.tsx';
import { MethodLink } from '../../kit/method-link.tsx';
import { valueWord } from '../../kit/relations.ts';
import { useText } from '../../text/use-text.ts';
import styles from './findings.module.css';
import type { Pairs } from './pairs.ts';
import { figureOrNone, percent } from './words.ts';

/** Do levels of government meet, what is ordinary in each class, and with which parameters: what the figures rest on. */
export function Levels({ pairs }: { pairs: Pairs }) {
  const text = useText();
  const { levels, classes, parameters, participation, forums } = pairs.read;
  const several = forums.filter(({ levelTotal }) => levelTotal > 1).length;
  return (
    <div className={styles['grounds']}>
      <Part
        title={text('partnerships.levels')}
        told={text('partnerships.levels.told', { vertical: levels.verticalTies, ties: levels.ties })}
      >
        <p className={styles['lead']}>
          {text('partnerships.levels.sentence', {
            vertical: levels.verticalTies,
            ties: levels.ties,
            several,
            forums: forums.length,
          })}
        </p>
        <dl className={styles['figures']}>
          <dt>
            {text('partnerships.levels.share')}{' '}
            <MethodLink id="vertical-share" name="partnerships.levels.share" />
          </dt>
          <dd>{percent(levels.verticalShare, text)}</dd>
          <dt>
            {text('partnerships.levels.ei')} <MethodLink id="vertical-share" name="partnerships.levels.ei" />
          </dt>
          <dd>{figureOrNone(levels.externalInternal, text)}</dd>
          <dt>
            {text('partnerships.levels.closure')}{' '}
            <MethodLink id="nested-closure" name="partnerships.levels.closure" />
          </dt>
          <dd>
            {text('partnerships.levels.closure.value', {
              closed: levels.nestedClosure.closed,
              opportunities: levels.nestedClosure.opportunities,
              share: percent(levels.nestedClosure.share, text),
            })}
          </dd>
        </dl>
      </Part>
      <Part title={text('partnerships.grounds')} told={text('partnerships.grounds.told')}>
        <FigureTable
          label={text('partnerships.grounds')}
          head={{ name: 'partnerships.figure.class', method: 'class-rate' }}
          columns={[
            { name: 'partnerships.grounds.pairs' },
            { name: 'partnerships.grounds.shared' },
            { name: 'partnerships.grounds.rate' },
          ]}
          rows={classes.map(({ proximity, pairs: count, observed, deterrence }) => ({
            id: proximity,
            head: (
              <>
                {text(`partnerships.class.${proximity}`)}
                <span className={styles['note']}>{text(`partnerships.class.rule.${proximity}`)}</span>
              </>
            ),
            cells: [count, observed, figureOrNone(deterrence, text, 4)],
          }))}
        />
        <p className={styles['note']}>
          {text('partnerships.parameters', {
            shape: parameters.shape,
            shrinkage: parameters.shrinkage,
            prior: parameters.activityPrior,
            named: figureOrNone(parameters.namedGap, text),
            weak: figureOrNone(parameters.weakSignal, text),
          })}{' '}
          {participation
            .map(({ level, rate, joined, eligible }) =>
              text('partnerships.participation', {
                level: valueWord('level', level),
                rate: percent(rate, text),
                joined,
                eligible,
              }),
            )
            .join(' ')}
        </p>
      </Part>
    </div>
  );
}
