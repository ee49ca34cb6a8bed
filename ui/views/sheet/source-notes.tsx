import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { EvidenceShown } from '../../data/documents.ts';
import { dateWords } from '../../text/dates.ts';
import { useText } from '../../text/use-text.ts';
import styles from './source-notes.module.css';

type Source = EvidenceShown['source'];

const Numbers = createContext<ReadonlyMap<string, number>>(new Map());

/** Numbers the sources of everything a sheet shows, so that paper can point to them. */
export function SourceNumbers({
  evidence,
  children,
}: {
  evidence: readonly EvidenceShown[];
  children: ReactNode;
}) {
  const numbers = useMemo(
    () => new Map(sourcesOf(evidence).map(({ slug }, place) => [slug, place + 1])),
    [evidence],
  );
  return <Numbers value={numbers}>{children}</Numbers>;
}

/** On paper, the numbers of the sources of a claim; on the screen its proof is one press away. */
export function SourceMarks({ evidence }: { evidence: readonly EvidenceShown[] }) {
  const numbers = useContext(Numbers);
  const marks = new Set(evidence.flatMap(({ source }) => numbers.get(source.slug) ?? []));
  if (marks.size === 0) return null;
  return <sup className={styles['mark']}>{[...marks].sort((a, b) => a - b).join(', ')}</sup>;
}

/** The numbered sources, on paper only. */
export function SourceNotes({ evidence }: { evidence: readonly EvidenceShown[] }) {
  const text = useText();
  const sources = sourcesOf(evidence);
  if (sources.length === 0) return null;
  return (
    <section className={styles['notes']}>
      <h2>{text('sheet.notes')}</h2>
      <ol>
        {sources.map((source) => (
          <li key={source.slug}>
            {[source.title, source.date && dateWords(source.date), source.url].filter(Boolean).join(', ')}
          </li>
        ))}
      </ol>
    </section>
  );
}

function sourcesOf(evidence: readonly EvidenceShown[]): Source[] {
  return [...new Map(evidence.map(({ source }) => [source.slug, source])).values()];
}
