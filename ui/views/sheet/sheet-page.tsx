import { Fragment, useEffect, useMemo } from 'react';
import type { EvidenceShown } from '../../data/documents.ts';
import type { SourceOffered } from '../../data/last-source.ts';
import type { SheetEntity } from '../../data/sheet-documents.ts';
import { usePortrait } from '../../data/use-portrait.ts';
import { useViewer } from '../../data/use-viewer.ts';
import { readableAddress } from '../../kit/readable-address.ts';
import { useText } from '../../text/use-text.ts';
import { Around } from './around.tsx';
import { EntityFacts } from './entity-facts.tsx';
import { Freshness, KnownPart } from './known-part.tsx';
import { portraitEvidence } from './portrait/portrait-sections.tsx';
import { SectionNav } from './section-nav.tsx';
import { sectionsOf } from './sections.tsx';
import styles from './sheet.module.css';
import { SheetHead } from './sheet-head.tsx';
import { SourceNotes, SourceNumbers } from './source-notes.tsx';

/** A sheet laid out: its head, its sections one under the other, and the margin. All of it is printed. */
export function SheetPage({ entity }: { entity: SheetEntity }) {
  const text = useText();
  const portrait = usePortrait(entity);
  const sections = sectionsOf(entity, portrait, useViewer() !== null);
  const evidence = useMemo(() => [...evidenceOf(entity), ...portraitEvidence(portrait)], [entity, portrait]);
  const sources = useMemo(() => citedIn(evidence), [evidence]);
  useArrival();
  return (
    <SourceNumbers evidence={evidence}>
      <article className={styles['sheet']}>
        <SheetHead entity={entity} portrait={portrait.known.data} sources={sources} />
        <SectionNav sections={sections} />
        <div className={styles['columns']}>
          <div className={styles['content']}>
            {sections.map(({ id, title, content, headed }) =>
              headed ? (
                <Fragment key={id}>{content}</Fragment>
              ) : (
                <section key={id} aria-labelledby={id}>
                  <h2 id={id}>{text(title)}</h2>
                  {content}
                </section>
              ),
            )}
          </div>
          <aside className={styles['margin']}>
            <Around entity={entity} />
            <section aria-labelledby="bref">
              <h2 id="bref">{text('sheet.facts')}</h2>
              <EntityFacts entity={entity} />
            </section>
            <KnownPart entity={entity} sources={sources} />
            <Freshness entity={entity} />
          </aside>
        </div>
        <SourceNotes evidence={evidence} />
      </article>
    </SourceNumbers>
  );
}

const ARRIVAL_MS = 4_000;

/** An address that names a section opens on it, and stays there while what stands above comes, until the reader moves. */
function useArrival(): void {
  useEffect(() => {
    const id = readableAddress(window.location.hash.slice(1));
    if (id === '') return;
    const arrive = () => document.getElementById(id)?.scrollIntoView();
    const observer = new MutationObserver(arrive);
    const end = () => observer.disconnect();
    const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown'];
    observer.observe(document.body, { childList: true, subtree: true });
    for (const move of moves) window.addEventListener(move, end, { once: true, passive: true });
    const timer = setTimeout(end, ARRIVAL_MS);
    arrive();
    return () => {
      end();
      clearTimeout(timer);
      for (const move of moves) window.removeEventListener(move, end);
    };
  }, []);
}

function evidenceOf(entity: SheetEntity): EvidenceShown[] {
  return [
    ...entity.evidence,
    ...entity.linkGroups.flatMap(({ links }) => links.flatMap((link) => link.evidence)),
    ...[...entity.statements, ...entity.events].flatMap(({ evidence }) => evidence),
    ...(entity.__typename === 'Contract' ? entity.rules.flatMap(({ evidence }) => evidence) : []),
  ];
}

/** Sources of some proofs, each once, the one cited most first. */
function citedIn(evidence: readonly EvidenceShown[]): SourceOffered[] {
  const bySource = Map.groupBy(evidence, ({ source }) => source.slug);
  return [...bySource.values()]
    .sort((one, other) => other.length - one.length)
    .flatMap(([proof]) => (proof ? [{ slug: proof.source.slug, title: proof.source.title }] : []));
}
