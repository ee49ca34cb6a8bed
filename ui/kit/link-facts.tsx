import { dateWords } from '../text/dates.ts';
import { inFrench } from '../text/language.ts';
import { type Say, useText } from '../text/use-text.ts';
import { type ContestKnown, ContestMark } from './contest-mark.tsx';
import { amountWords, DetailItems, type DetailKnown } from './details.tsx';
import { CertaintyMark } from './evidence-list.tsx';
import styles from './link-facts.module.css';
import { valueMeaning, valueWord } from './relations.ts';

export interface LinkKnown {
  readonly label: string | null;
  readonly certainty: string;
  readonly depth: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly observedOn: string | null;
  readonly dateBasis: string | null;
  readonly status: string | null;
  readonly role: string | null;
  readonly means: string | null;
  readonly amountCents: number | null;
  readonly amountPer: string | null;
  readonly measure: string | null;
  readonly count: number | null;
  readonly countMax: number | null;
  readonly precision: string | null;
  /** Who contests it, where the screen asked; `null` when nobody does. */
  readonly contest?: ContestKnown | null;
  /** All its properties, where the screen asked for them. */
  readonly details?: readonly DetailKnown[];
}

/** Properties that the lines below tell under words of their own. */
const TOLD: ReadonlySet<string> = new Set([
  'amountCents',
  'amountPer',
  'count',
  'countMax',
  'date',
  'dateBasis',
  'depth',
  'label',
  'means',
  'measure',
  'precision',
  'role',
  'since',
  'status',
  'until',
]);

/** What is known of a link, with what is not known said; its doubts stand with its proofs. */
export function LinkFacts({ link }: { link: LinkKnown }) {
  const text = useText();
  const since = link.since ? dateWords(link.since) : text('link.unknownDate');
  const showsPeriod = link.since || link.until || !link.observedOn;
  const until = link.until ? `, ${text('link.until', { date: dateWords(link.until) })}` : '';
  return (
    <dl className={styles['facts']}>
      {link.label && (
        <>
          <dt>{text('link.words')}</dt>
          <dd {...inFrench()}>{text('link.quoted', { words: link.label })}</dd>
        </>
      )}
      {showsPeriod && (
        <>
          <dt>{text('link.since')}</dt>
          <dd>
            {since}
            {until}
          </dd>
        </>
      )}
      {link.observedOn && (
        <>
          <dt title={text('link.observedOn.meaning')}>{text('link.observedOn')}</dt>
          <dd>
            {[dateWords(link.observedOn), link.dateBasis].filter(Boolean).join(', ')}
            <span className={styles['note']}>{text('link.observedOn.meaning')}</span>
          </dd>
        </>
      )}
      {link.contest && (
        <>
          <dt>{text('link.contest')}</dt>
          <dd>
            <ContestMark contest={link.contest} />
          </dd>
        </>
      )}
      <dt>{text('link.certainty')}</dt>
      <dd>
        <CertaintyMark certainty={link.certainty} />
      </dd>
      <dt>{text('link.depth')}</dt>
      <dd title={link.depth ? valueMeaning('depth', link.depth) : undefined}>
        {link.depth ? valueWord('depth', link.depth) : text('link.unknownDepth')}
      </dd>
      {link.means && (
        <>
          <dt>{text('link.means')}</dt>
          <dd>{valueWord('means', link.means)}</dd>
        </>
      )}
      {link.role && (
        <>
          <dt>{text('link.role')}</dt>
          <dd>{valueWord('partyRole', link.role)}</dd>
        </>
      )}
      {link.amountCents !== null && (
        <>
          <dt>{text('link.amount')}</dt>
          <dd className="figure">{measuredAmount(link.amountCents, link, text)}</dd>
        </>
      )}
      {(link.count !== null || link.precision) && (
        <>
          <dt>{text('link.count')}</dt>
          <dd className="figure">{[countWords(link, text), link.precision].filter(Boolean).join(' – ')}</dd>
        </>
      )}
      {link.status && link.status !== 'EXISTING' && (
        <>
          <dt>{text('link.status')}</dt>
          <dd>{valueWord('status', link.status)}</dd>
        </>
      )}
      {link.details && <DetailItems details={link.details} told={TOLD} />}
    </dl>
  );
}

/** An amount with what it is given for one of and what it measures: « 100 000 € par lauréat, accordé ». */
export function measuredAmount(
  amountCents: number,
  { amountPer, measure }: { readonly amountPer: string | null; readonly measure: string | null },
  text: Say,
): string {
  const amount = amountWords(amountCents, amountPer, text);
  return measure ? text('link.amount.measured', { amount, measure: valueWord('measure', measure) }) : amount;
}

function countWords(link: LinkKnown, text: Say): string | null {
  if (link.count === null) return null;
  return link.countMax === null
    ? String(link.count)
    : text('link.count.range', { count: link.count, max: link.countMax });
}
