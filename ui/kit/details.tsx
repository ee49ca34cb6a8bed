import { Link } from 'react-router';
import { dateWords } from '../text/dates.ts';
import { inFrench } from '../text/language.ts';
import { euros, figure, percent } from '../text/numbers.ts';
import { typeset } from '../text/typeset.ts';
import { type Say, useText } from '../text/use-text.ts';
import styles from './details.module.css';
import { KINDS, sheetOf } from './kinds.ts';
import { propertyWord, valueWord } from './relations.ts';

/** A property under its word of the vocabulary. */
export interface DetailKnown {
  readonly code: string;
  readonly values: readonly string[];
  readonly number: number | null;
  readonly designates: readonly { readonly slug: string; readonly kind: string; readonly name: string }[];
}

/** Lists of the vocabulary that the values of a property are codes of. */
const LISTS: Readonly<Record<string, Parameters<typeof valueWord>[0]>> = {
  basis: 'basis',
  essStatus: 'essStatus',
  facet: 'facet',
  family: 'serviceFamily',
  level: 'level',
  levels: 'level',
  means: 'means',
  measure: 'measure',
  stage: 'stage',
  status: 'status',
};

const DATES: ReadonlySet<string> = new Set(['amountsDate', 'date', 'since', 'surveyDate', 'until']);
const ADDRESSES: ReadonlySet<string> = new Set(['url', 'website']);

/**
 * Properties that a sentence does not hold: « 60 % » in it tells a share of 0.6, « entre 15 000 et 60 000 € » two amounts, and
 * a value whose every word is there is told.
 */
export function untoldBy<Known extends DetailKnown>(sentence: string, details: readonly Known[]): Known[] {
  const said = plain(sentence);
  return details.filter(({ code, values, number }) => {
    const forms =
      number === null
        ? []
        : code.endsWith('Cents')
          ? [figure(number / 100)]
          : [figure(number), percent(number)];
    const isTold = (value: string) => value.split(/[\s’']/).every((word) => said.includes(plain(word)));
    return !forms.some((form) => said.includes(plain(form))) && !values.every(isTold);
  });
}

/** Letters and digits alone, whatever the spaces that set a number. */
const plain = (words: string) => words.toLowerCase().replaceAll(/[\s’']/g, '');

/** What is loaded of something and that the screen does not tell otherwise; nothing when all is told. */
export function Details({ details, told }: { details: readonly DetailKnown[]; told: ReadonlySet<string> }) {
  if (details.every(({ code }) => told.has(code))) return null;
  return (
    <dl className={styles['details']}>
      <DetailItems details={details} told={told} />
    </dl>
  );
}

/** The same, for a list of facts that has begun already. */
export function DetailItems({
  details,
  told,
}: {
  details: readonly DetailKnown[];
  told: ReadonlySet<string>;
}) {
  const per = details.find(({ code }) => code === 'amountPer')?.values[0] ?? null;
  return details
    .filter(({ code }) => !told.has(code) && code !== 'amountPer')
    .map((detail) => (
      <div key={detail.code} className={styles['item']}>
        <dt className={styles['word']}>{propertyWord(detail.code)}</dt>
        <dd>
          <DetailValue detail={detail} per={per} />
        </dd>
      </div>
    ));
}

function DetailValue({
  detail: { code, values, number, designates },
  per,
}: {
  detail: DetailKnown;
  per: string | null;
}) {
  const text = useText();
  if (number !== null) {
    if (code === 'amountCents') return <span className="figure">{amountWords(number, per, text)}</span>;
    if (code.endsWith('Cents')) return <span className="figure">{euros(number)}</span>;
    if (/share$|Coverage$/i.test(code)) return <span className="figure">{percent(number)}</span>;
    return <span className="figure">{figure(number)}</span>;
  }
  return values.map((value, at) => (
    <span key={value}>
      {at > 0 && ' ; '}
      <OneValue code={code} value={value} designated={designates.find(({ slug }) => slug === value)} />
    </span>
  ));
}

function OneValue({
  code,
  value,
  designated,
}: {
  code: string;
  value: string;
  designated: DetailKnown['designates'][number] | undefined;
}) {
  const text = useText();
  const list = LISTS[code];
  if (list) return valueWord(list, value);
  if (DATES.has(code)) return <span className="figure">{dateWords(value)}</span>;
  if (value === 'oui' || value === 'non') return text(value === 'oui' ? 'detail.yes' : 'detail.no');
  if (designated && KINDS.some((kind) => kind.code === designated.kind))
    return (
      <Link to={sheetOf(designated)} {...inFrench()}>
        {typeset(designated.name)}
      </Link>
    );
  if (ADDRESSES.has(code) && /^https?:\/\//.test(value)) return <a href={value}>{value}</a>;
  return <span {...inFrench()}>{typeset(designated?.name ?? value)}</span>;
}

/** An amount, with what it is given for one of: « 100 000 € par lauréat ». */
export function amountWords(amountCents: number, per: string | null, text: Say): string {
  return per ? text('link.amount.per', { amount: euros(amountCents), per }) : euros(amountCents);
}
