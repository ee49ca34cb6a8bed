import type { TransversalityShown } from '../../data/transversality-documents.ts';
import { Part } from '../../gaps/part.tsx';
import { MethodLink } from '../../kit/method-link.tsx';
import { figure, percent } from '../../text/numbers.ts';
import { useText } from '../../text/use-text.ts';
import styles from './index-part.module.css';
import screen from './transversality.module.css';

/** The whole in one figure, never without its interval nor what is documented; congruence beside it, compared with nobody. */
export function IndexPart({ index }: { index: NonNullable<TransversalityShown['index']> }) {
  const text = useText();
  const { index: share, congruence, coverage } = index;
  return (
    <Part
      title={text('transversality.index')}
      beside={<MethodLink id="transversality-index" name="transversality.index" />}
      told={text('transversality.index.told', {
        index: share ? figure(share.point) : text('gap.undefined'),
        low: figure(share?.low),
        high: figure(share?.high),
        open: share ? 'yes' : 'no',
      })}
    >
      <div className={styles['index']}>
        <div>
          <p className={styles['big']}>
            <span className="figure">{share ? figure(share.point) : text('gap.undefined')}</span>
            {share && (
              <span className={styles['between']}>
                {text('gap.interval', { low: figure(share.low), high: figure(share.high) })}
              </span>
            )}
          </p>
          {share && <Interval low={share.low} point={share.point} high={share.high} />}
          <p className={screen['lead']}>{text('transversality.index.lead')}</p>
        </div>
        <dl className={styles['beside']}>
          <dt>
            {text('transversality.congruence')}{' '}
            <MethodLink id="congruence" name="transversality.congruence" />
          </dt>
          <dd>
            {congruence
              ? text('transversality.congruence.value', {
                  low: percent(congruence.low),
                  high: percent(congruence.high),
                  occasions: index.occasions,
                })
              : text('gap.undefined')}
          </dd>
          <dt>{text('transversality.coverage')}</dt>
          <dd>
            {coverage === null
              ? text('gap.undefined')
              : text('transversality.coverage.value', { share: percent(coverage) })}
          </dd>
        </dl>
      </div>
      <p className={screen['caution']}>{text('transversality.index.caution')}</p>
    </Part>
  );
}

/** Where a share stands from 0 to 1, between what unknown data could make it. Said in words beside it. */
function Interval({ low, point, high }: { low: number; point: number | null; high: number }) {
  const at = (share: number) => 4 + share * 312;
  return (
    <svg className={styles['interval']} viewBox="0 0 320 28" aria-hidden="true">
      <line className={styles['axis']} x1={at(0)} x2={at(1)} y1="14" y2="14" />
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <line key={tick} className={styles['axis']} x1={at(tick)} x2={at(tick)} y1="10" y2="18" />
      ))}
      <rect
        className={styles['range']}
        x={at(low)}
        width={Math.max(2, at(high) - at(low))}
        y="9"
        height="10"
      />
      {point !== null && <line className={styles['point']} x1={at(point)} x2={at(point)} y1="3" y2="25" />}
    </svg>
  );
}
