import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import {
  Button as AriaButton,
  Disclosure,
  DisclosurePanel,
  Label,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';
import type { Criterion } from '../../data/partner-documents.ts';
import { Button } from '../../kit/button.tsx';
import { MethodLink } from '../../kit/method-link.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './need-form.module.css';
import { CRITERIA, PRIOR_WEIGHTS } from './partners-state.ts';

type Weights = Readonly<Record<Criterion, number>>;

/** How much each criterion weighs, in hundredths: expert opinion to begin with, the reader's own if they like. */
export function WeightSliders({
  weights,
  onChange,
}: {
  weights: Weights;
  onChange: (weights: Weights | null) => void;
}) {
  const text = useText();
  const changed = CRITERIA.some((criterion) => weights[criterion] !== PRIOR_WEIGHTS[criterion]);
  return (
    <Disclosure className={styles['weights'] ?? ''} defaultExpanded={changed}>
      <AriaButton slot="trigger" className={`plain-button ${styles['trigger']}`}>
        {text(changed ? 'partners.weights.changed' : 'partners.weights')}
        <ChevronDown size={16} aria-hidden="true" />
      </AriaButton>
      <DisclosurePanel className={styles['panel'] ?? ''}>
        <p className={styles['hint']}>
          {text('partners.weights.hint')} <MethodLink id="partner-score" name="partners.score" />
        </p>
        {CRITERIA.map((criterion) => (
          <Weight
            key={`${criterion} ${weights[criterion]}`}
            label={text(`partners.criterion.${criterion}`)}
            weight={weights[criterion]}
            onChange={(weight) => {
              const next = { ...weights, [criterion]: weight };
              // Something has to weigh: a last weight is not put to zero.
              if (CRITERIA.some((one) => next[one] > 0)) onChange(next);
            }}
          />
        ))}
        {changed && (
          <Button quiet onPress={() => onChange(null)}>
            {text('partners.weights.reset')}
          </Button>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}

/** One weight; the question is asked again when the hand lets go. */
function Weight({
  label,
  weight,
  onChange,
}: {
  label: string;
  weight: number;
  onChange: (weight: number) => void;
}) {
  const [held, setHeld] = useState(weight);
  return (
    <Slider
      className={styles['slider'] ?? ''}
      minValue={0}
      maxValue={100}
      step={5}
      value={held}
      onChange={(value) => setHeld(Number(value))}
      onChangeEnd={(value) => onChange(Number(value))}
    >
      <Label>{label}</Label>
      <SliderOutput className="figure">{held}</SliderOutput>
      <SliderTrack className={styles['sliderTrack'] ?? ''}>
        <SliderThumb className={styles['thumb'] ?? ''} />
      </SliderTrack>
    </Slider>
  );
}
