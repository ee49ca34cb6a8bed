import type { SheetEntity, SheetLink } from '../../data/sheet-documents.ts';
import { relationOf, relationWords } from '../../kit/relations.ts';
import { dateWords } from '../../text/dates.ts';
import { useText } from '../../text/use-text.ts';
import { ownGroups } from './own-groups.ts';
import { SourceMarks } from './source-notes.tsx';
import styles from './timeline.module.css';

interface Moment {
  readonly key: string;
  readonly date: string | null;
  readonly what: string;
  readonly proof: string;
  readonly evidence: SheetLink['evidence'];
}

/** Links of an entity that a source dates, seen from it. */
export function datedLinks(entity: SheetEntity): SheetLink[] {
  return ownGroups(entity).flatMap(({ links }) => links.filter(({ since, until }) => since ?? until));
}

/** Events and dated links in time; what no source dates is counted and comes last. */
export function Timeline({ entity, dated }: { entity: SheetEntity; dated: readonly SheetLink[] }) {
  const text = useText();
  const proofOf = (notes: readonly (string | null)[], evidence: SheetLink['evidence']) =>
    [...notes, ...evidence.map(({ source, locator }) => [source.title, locator].filter(Boolean).join(', '))]
      .filter(Boolean)
      .join(' · ');
  const moments: Moment[] = [
    ...entity.events.map(({ slug, date, title, role, precision, evidence }) => ({
      key: slug,
      date,
      what: title,
      proof: proofOf([role, precision], evidence),
      evidence,
    })),
    ...dated.flatMap((link) => {
      const outward = link.from.slug === entity.slug;
      const other = outward ? link.to : link.from;
      const words = relationWords(
        link.relation,
        outward || !relationOf(link.relation).directed ? 'OUT' : 'IN',
      );
      const moment = (date: string, key: 'timeline.since' | 'timeline.until') => ({
        key: `${link.id} ${key}`,
        date,
        what: text(key, { words, other: other.name }),
        proof: proofOf([], link.evidence),
        evidence: link.evidence,
      });
      return [
        ...(link.since ? [moment(link.since, 'timeline.since')] : []),
        ...(link.until ? [moment(link.until, 'timeline.until')] : []),
      ];
    }),
  ];
  const inTime = moments.filter(({ date }) => date !== null).sort(byDate);
  const undated = moments.filter(({ date }) => date === null);
  const undatedLinks = ownGroups(entity).reduce(
    (sum, { links }) => sum + links.filter(({ since, until }) => !since && !until).length,
    0,
  );
  return (
    <>
      <ol className={styles['timeline']}>
        {[...inTime, ...undated].map(({ key, date, what, proof, evidence }) => (
          <li key={key} className={styles['event']}>
            <p className={styles['date']}>{date ? dateWords(date) : text('sheet.undated')}</p>
            <div>
              <p>
                {what}
                <SourceMarks evidence={evidence} />
              </p>
              <p className={styles['proof']}>{proof}</p>
            </div>
          </li>
        ))}
      </ol>
      {undatedLinks > 0 && (
        <p className={styles['proof']}>{text('timeline.undated', { count: undatedLinks })}</p>
      )}
    </>
  );
}

function byDate(a: Moment, b: Moment): number {
  return (a.date ?? '').localeCompare(b.date ?? '') || a.key.localeCompare(b.key);
}
