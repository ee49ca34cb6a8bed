import type { TransversalityShown } from '../../data/transversality-documents.ts';
import { Part } from '../../gaps/part.tsx';
import { MethodLink } from '../../kit/method-link.tsx';
import { dateWords } from '../../text/dates.ts';
import { figure } from '../../text/numbers.ts';
import { useText } from '../../text/use-text.ts';
import styles from './transversality.module.css';
import { comparedWords, scopeOf } from './unit-words.ts';

/** What one is compared with, and every parameter, so that a reader can redo the figures. */
export function ReferencePart({ shown }: { shown: TransversalityShown }) {
  const text = useText();
  const { reference, parameters, dataDate } = shown;
  const { pairs } = reference;
  return (
    <Part
      title={text('transversality.reference')}
      beside={<MethodLink id="reference-rate" name="transversality.reference" />}
      told={text('transversality.reference.told', { count: reference.perimeterTotal })}
    >
      <p className={styles['lead']}>
        {pairs
          ? text(`transversality.reference.${pairs.scope}`, {
              count: reference.perimeterTotal,
              level: comparedWords(shown, text),
              of: pairs.of,
              yes: pairs.yes,
              rate: figure(pairs.rate),
            })
          : text(
              scopeOf(shown) === 'OWN_PERIMETER'
                ? 'transversality.reference.OWN_PERIMETER'
                : 'transversality.reference.none',
            )}{' '}
        {dataDate && text('transversality.reference.date', { date: dateWords(dataDate) })}
      </p>
      <dl className={styles['parameters']}>
        <div>
          <dt>φ</dt>
          <dd>
            {figure(parameters.dispersion)}{' '}
            {reference.estimatedFrom === null
              ? text('transversality.phi.declared')
              : text('transversality.phi.estimated', { count: reference.estimatedFrom })}
          </dd>
        </div>
        <div>
          <dt>κ</dt>
          <dd>{text('transversality.kappa', { value: figure(parameters.shrinkage) })}</dd>
        </div>
        <div>
          <dt>{text('transversality.thresholds')}</dt>
          <dd>
            {text('transversality.thresholds.value', {
              named: figure(parameters.namedGap),
              weak: figure(parameters.weakSignal),
              least: parameters.minOccasions,
            })}
          </dd>
        </div>
      </dl>
      <p className={styles['caution']}>{text('transversality.limits')}</p>
    </Part>
  );
}
