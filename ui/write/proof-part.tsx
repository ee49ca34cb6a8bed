import { useEffect, useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { lastSource, type SourceOffered } from '../data/last-source.ts';
import type { WriteState } from '../data/use-record-change.ts';
import { valueWord } from '../kit/relations.ts';
import { typeset } from '../text/typeset.ts';
import { useText } from '../text/use-text.ts';
import { TextLine, useFault, WordChoice } from './fields.tsx';
import { NO_PROOF, type ProofTyped } from './proof-typed.ts';
import styles from './write.module.css';

/** Sources of a sheet that are offered without searching. */
const MOST_OFFERED = 4;

/** Where a proof stands in what is sent. */
const AT = 'proof';

/** What is typed of a proof: the one a report offers, else the source cited last is chosen to begin with, else what one declares. */
export function useProof(sources: readonly SourceOffered[], begun: Partial<ProofTyped> | null) {
  const [last] = lastSource.useKept();
  const offered = [
    ...(last ? [last] : []),
    ...sources
      .filter(({ slug }) => slug !== last?.slug && !slug.startsWith('declaration-'))
      .slice(0, MOST_OFFERED),
  ];
  const [typed, setTyped] = useState<ProofTyped>(() => {
    if (begun) return { ...NO_PROOF, ...begun };
    return last ? { ...NO_PROOF, from: { source: last.slug } } : NO_PROOF;
  });
  return { typed, setTyped, offered };
}

/** « How do you know it? »: a source, what one declares oneself, or a document that is not in Maillage yet. */
export function ProofPart({
  proof: { typed, setTyped, offered },
  title,
  state,
}: {
  proof: ReturnType<typeof useProof>;
  /** The function under which one declares. */
  title: string;
  state: WriteState;
}) {
  const text = useText();
  const faultAt = useFault(state);
  const { from, name, nature, date, url, locator, excerpt, certainty, doubt } = typed;
  const set = (part: Partial<ProofTyped>) => setTyped({ ...typed, ...part });
  const [open, setOpen] = useState(false);
  const inPlace = ['locator', 'excerpt', 'certainty', 'doubt'].some(
    (part) => faultAt(`${AT}.${part}`) !== '',
  );
  useEffect(() => {
    if (inPlace) setOpen(true);
  }, [inPlace]);
  const fault = faultAt(AT) || faultAt(`${AT}.source`);
  return (
    <section className={styles['proof']} aria-label={text('write.proof')}>
      <RadioGroup
        value={typeof from === 'string' ? from : `source:${from.source}`}
        onChange={(value) =>
          set({
            from:
              value === 'declared' || value === 'document'
                ? value
                : { source: value.slice('source:'.length) },
          })
        }
        className={styles['field'] ?? ''}
      >
        <Label>{text('write.proof')}</Label>
        {offered.map(({ slug, title: source }) => (
          <Radio key={slug} value={`source:${slug}`} className="marked option">
            {typeset(source)}
          </Radio>
        ))}
        <Radio value="declared" className="marked option">
          {text('write.proof.declared', { title })}
        </Radio>
        <Radio value="document" className="marked option">
          {text('write.proof.document')}
        </Radio>
        {fault && (
          <span role="alert" className="fault">
            {fault}
          </span>
        )}
      </RadioGroup>
      {from === 'document' && (
        <div className={styles['fields']}>
          <TextLine
            label={text('write.document.name')}
            value={name}
            onChange={(value) => set({ name: value })}
            fault={faultAt(`${AT}.source.name`)}
          />
          <TextLine
            label={text('write.document.date')}
            value={date}
            onChange={(value) => set({ date: value })}
            fault={faultAt(`${AT}.source.date`)}
          />
          <TextLine
            label={text('write.document.url')}
            value={url}
            onChange={(value) => set({ url: value })}
            fault={faultAt(`${AT}.source.url`)}
          />
          <TextLine
            label={text('write.document.nature')}
            value={nature}
            onChange={(value) => set({ nature: value })}
            fault={faultAt(`${AT}.source.nature`)}
          />
        </div>
      )}
      <details className="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{text('write.proof.where')}</summary>
        <div className={styles['fields']}>
          <TextLine
            label={text('write.proof.locator')}
            value={locator}
            onChange={(value) => set({ locator: value })}
            fault={faultAt(`${AT}.locator`)}
          />
          <TextLine
            label={text('write.proof.excerpt')}
            value={excerpt}
            lines={2}
            onChange={(value) => set({ excerpt: value })}
            fault={faultAt(`${AT}.excerpt`)}
          />
          {from !== 'declared' && (
            <WordChoice
              label={text('write.proof.certainty')}
              none={false}
              value={certainty}
              words={(['STATED', 'OFFICIAL', 'INFERRED'] as const).map((code) => ({
                code,
                label: valueWord('certainty', code),
              }))}
              onChange={(code) => set({ certainty: code as ProofTyped['certainty'] })}
              fault={faultAt(`${AT}.certainty`)}
            />
          )}
          {from !== 'declared' && certainty === 'INFERRED' && (
            <TextLine
              label={text('write.proof.doubt')}
              value={doubt}
              onChange={(value) => set({ doubt: value })}
              fault={faultAt(`${AT}.doubt`)}
            />
          )}
        </div>
      </details>
    </section>
  );
}
