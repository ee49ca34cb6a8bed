import { CircleCheck, Printer, Trash2 } from 'lucide-react';
import { Input, Label, TextField } from 'react-aria-components';
import { Link } from 'react-router';
import { dossierOf } from '../../data/addresses.ts';
import { namesFiction } from '../../data/demonstration.ts';
import { annotate, type ToExamine, takeBack, useToExamine } from '../../data/to-examine.ts';
import { sourcesOfExamined, useObservedNow } from '../../data/to-examine-now.ts';
import { type SourcesHad, useSources } from '../../data/use-sources.ts';
import { expectedFigure } from '../../gaps/gap-figures.ts';
import { GapMark } from '../../gaps/gap-mark.tsx';
import { GAP_STATUSES } from '../../gaps/gap-status.ts';
import { Button } from '../../kit/button.tsx';
import type { Table } from '../../kit/export/csv.ts';
import { TABLE_EXPORTS } from '../../kit/export/exports.ts';
import { provenanceNow } from '../../kit/export/provenance.ts';
import { SaveMenu } from '../../kit/export/save-menu.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { dateWords } from '../../text/dates.ts';
import { typeset } from '../../text/typeset.ts';
import { type Say, useText } from '../../text/use-text.ts';
import styles from './to-examine.module.css';

/** The pairs put aside for a meeting: what was seen, what to ask, and a place for notes. */
export default function ToExaminePage() {
  const text = useText();
  const items = useToExamine();
  const sources = useSources();
  usePageTitle(text('toExamine.title'));
  return (
    <div className={`page ${styles['page']}`}>
      <header className={styles['head']}>
        <h1>{text('toExamine.title')}</h1>
        <p className={styles['lead']}>{text('toExamine.lead', { count: items.length })}</p>
        <p className={styles['quiet']}>{text('toExamine.kept')}</p>
      </header>
      {items.length > 0 && (
        <>
          <div className={styles['commands']}>
            <SaveMenu
              forms={TABLE_EXPORTS}
              content={() => tableOf(items, text)}
              provenance={async () => provenanceOf(items, await sourcesOfExamined(items, sources), text)}
            />
            <Button quiet onPress={() => window.print()}>
              <Printer size={18} aria-hidden="true" />
              {text('toExamine.print')}
            </Button>
          </div>
          <ol className={styles['items']}>
            {items.map((item) => (
              <Item key={item.id} item={item} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function Item({ item }: { item: ToExamine }) {
  const text = useText();
  const status = GAP_STATUSES.find((one) => one === item.status);
  const now = useObservedNow(item);
  const [one, other] = item.names.map(typeset);
  const names = text('toExamine.pair', { one: one ?? '', other: other ?? '' });
  return (
    <li className={styles['item']}>
      <h2 className={styles['pair']}>
        <Link to={item.address}>{names}</Link>
      </h2>
      <p className={styles['dossier']}>
        <Link to={dossierOf(item.address)} aria-label={text('gap.finding.dossier.of', { pair: names })}>
          {text('gap.finding.dossier')}
        </Link>
      </p>
      <p className={styles['quiet']}>
        {text('toExamine.on', { view: text(`toExamine.view.${item.view}`), of: typeset(item.ofName) })}
        {' · '}
        {text('toExamine.since', {
          date: dateWords(item.since),
        })}
      </p>
      <p className={styles['figures']}>
        {status && <GapMark status={status} />}
        {item.expected !== null && (
          <span>
            {text('toExamine.figures', {
              observed: item.observed,
              expected: expectedFigure(item.expected),
            })}
          </span>
        )}
      </p>
      {now !== null && now > item.observed && (
        <p className={styles['closed']} role="status">
          <CircleCheck size={18} aria-hidden="true" />
          {text('toExamine.closed', { count: now - item.observed })}
        </p>
      )}
      <div className={styles['note']}>
        <TextField value={item.note} onChange={(note) => annotate(item.id, note)}>
          <Label>{text('toExamine.note')}</Label>
          <Input className={`text-box ${styles['input']}`} maxLength={600} />
        </TextField>
        <Button quiet label={text('toExamine.takeBackOf', { names })} onPress={() => takeBack(item.id)}>
          <Trash2 size={18} aria-hidden="true" />
        </Button>
      </div>
    </li>
  );
}

const tableOf = (items: readonly ToExamine[], text: Say): Table => ({
  columns: [
    text('toExamine.column.view'),
    text('toExamine.column.of'),
    text('toExamine.column.one'),
    text('toExamine.column.other'),
    text('gap.column.status'),
    text('gap.column.score'),
    text('gap.column.expected'),
    text('gap.column.observed'),
    text('toExamine.column.since'),
    text('toExamine.column.note'),
    text('export.address'),
  ],
  rows: items.map((item) => {
    const status = GAP_STATUSES.find((one) => one === item.status);
    return [
      text(`toExamine.view.${item.view}`),
      item.ofName,
      ...item.names,
      status ? text(`gap.status.${status}`) : item.status,
      item.score,
      item.expected,
      item.observed,
      item.since,
      item.note,
      new URL(item.address, window.location.origin).href,
    ];
  }),
});

const provenanceOf = (items: readonly ToExamine[], read: SourcesHad, text: Say) =>
  provenanceNow({
    title: text('toExamine.title'),
    name: 'a-examiner',
    ...sourcesOf(read),
    fictional: items.some(({ address }) => namesFiction(new URL(address, window.location.origin))),
    parameters: [],
  });
