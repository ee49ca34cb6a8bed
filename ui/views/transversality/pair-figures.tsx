import type { ReactNode } from 'react';
import type { PairShown } from '../../data/transversality-documents.ts';
import { MethodLink } from '../../kit/method-link.tsx';
import type { TextKey } from '../../text/fr.ts';
import { figure } from '../../text/numbers.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './margin.module.css';

interface Line {
  readonly name: TextKey;
  /** Definition of the figure. */
  readonly method: string;
  readonly value: string;
  readonly note?: string;
}

/** The figures of a pair, each with its definition. What is not defined is said so, never zero. */
export function PairFigures({ pair, nameOf }: { pair: PairShown; nameOf: (code: string) => string }) {
  const text = useText();
  const { gap, rate, cause } = pair;
  const undefinedWord = text('transversality.undefined');
  const or = (value: number | null | undefined, decimals = 2) =>
    value === null || value === undefined ? undefinedWord : figure(value, decimals);
  const lines: Line[] = [
    { name: 'transversality.occasions', method: 'occasions', value: or(gap.occasions) },
    {
      name: 'transversality.observed',
      method: 'occasions',
      value: figure(gap.observed),
      note: text('transversality.unknown', { count: gap.unknown }),
    },
    { name: 'transversality.expected', method: 'expected-meetings', value: or(gap.expected, 2) },
    {
      name: 'transversality.rate',
      method: 'reference-rate',
      value: or(rate?.rate),
      ...(rate ? { note: text('transversality.rate.note', { yes: rate.yes, of: rate.of }) } : {}),
    },
    {
      name: 'transversality.score',
      method: 'gap-score',
      value: or(gap.score?.point, 3),
      ...(gap.score
        ? {
            note: text('transversality.interval', {
              low: figure(gap.score.low, 3),
              high: figure(gap.score.high, 3),
            }),
          }
        : {}),
    },
    {
      name: 'transversality.confidence',
      method: 'gap-confidence',
      value: or(gap.confidence?.value, 3),
      ...(gap.confidence
        ? {
            note: text('transversality.confidence.parts', {
              word: text(`transversality.confidence.${gap.confidence.word}`),
              observation: figure(gap.confidence.observation),
              reference: figure(gap.confidence.reference),
              source: figure(gap.confidence.source),
            }),
          }
        : {}),
    },
    {
      name: 'transversality.cause',
      method: 'cause',
      value: cause.cause ? text(`transversality.cause.${cause.cause}`) : text('transversality.cause.none'),
      ...(cause.activation !== null && cause.disjunction !== null
        ? {
            note: text('transversality.cause.parts', {
              activation: figure(cause.activation),
              disjunction: figure(cause.disjunction),
              documented: cause.documented,
              lagging: cause.lagging ? typeset(nameOf(cause.lagging)) : 'none',
            }),
          }
        : {}),
    },
  ];
  return (
    <dl className={styles['figures']}>
      {lines.map(({ name, method, value, note }) => (
        <FigureLine key={name} name={name} method={method} value={value}>
          {note}
        </FigureLine>
      ))}
    </dl>
  );
}

function FigureLine({
  name,
  method,
  value,
  children,
}: {
  name: TextKey;
  method: string;
  value: string;
  children: ReactNode;
}) {
  const text = useText();
  return (
    <div>
      <dt>
        {text(name)} <MethodLink id={method} name={name} />
      </dt>
      <dd>
        <strong className="figure">{value}</strong>
        {children && <span>{children}</span>}
      </dd>
    </div>
  );
}
