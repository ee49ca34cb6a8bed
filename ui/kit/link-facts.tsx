import { dateWords } from '../text/dates.ts';
import { inFrench } from '../text/language.ts';
import { euros } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';
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
  readonly count: number | null;
  readonly countMax: number | null;
  readonly precision: string | null;
}

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
          <dd className="figure">{amountWords(link.amountCents, link.amountPer, text)}</dd>
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
    </dl>
  );
}

/** An amount, with what it is given for one of: « 100 000 € par lauréat ». */
export function amountWords(
  amountCents: number,
  per: string | null,
  text: ReturnType<typeof useText>,
): string {
  return per ? text('link.amount.per', { amount: euros(amountCents), per }) : euros(amountCents);
}

function countWords(link: LinkKnown, text: ReturnType<typeof useText>): string | null {
  if (link.count === null) return null;
  return link.countMax === null
    ? String(link.count)
    : text('link.count.range', { count: link.count, max: link.countMax });
}
