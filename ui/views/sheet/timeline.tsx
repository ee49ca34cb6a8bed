import type { DetailShown } from '../../data/documents.ts';
import {
  type SheetEntity,
  type SheetLink,
  TimelineDocument,
  type TimelineShown,
} from '../../data/sheet-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { relationOf, relationWords } from '../../kit/relations.ts';
import { Loading, Problem } from '../../kit/states.tsx';
import { dateWords } from '../../text/dates.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { type Say, useText } from '../../text/use-text.ts';
import { ownGroups } from './own-groups.ts';
import { SourceMarks } from './source-notes.tsx';
import styles from './timeline.module.css';

const MOMENTS: Readonly<Record<string, 'timeline.until' | 'timeline.observed'>> = {
  LINK_ENDS: 'timeline.until',
  LINK_OBSERVED: 'timeline.observed',
};

interface Moment {
  readonly key: string;
  readonly date: string | null;
  readonly what: string;
  readonly notes: readonly (string | null)[];
  readonly evidence: SheetLink['evidence'];
}

/** Events and dated links in time; what no source dates comes last, and undated links are counted. */
export function Timeline({ entity }: { entity: SheetEntity }) {
  const text = useText();
  const { data, problem, retry } = useAnswer(TimelineDocument, { slug: entity.slug });
  if (problem && !data) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!data) return <Loading lines={3} />;
  const timeline = data.timeline.__typename === 'EventConnection' ? data.timeline : null;
  const dated = momentsOf(entity, timeline, text);
  const undated: Moment[] = entity.events
    .filter(({ date }) => date === null)
    .map(({ slug, title, role, precision, details, evidence }) => ({
      key: slug,
      date: null,
      what: title,
      notes: [natureOf(details), role, precision],
      evidence,
    }));
  const links = ownGroups(entity).reduce((sum, { total }) => sum + total, 0);
  const undatedLinks = links - new Set(dated.flatMap(({ key }) => (key.includes('|') ? [key] : []))).size;
  const more = (timeline?.totalCount ?? 0) - (timeline?.edges.length ?? 0);
  return (
    <>
      {dated.length + undated.length === 0 && <p>{text('timeline.none')}</p>}
      <ol className={styles['timeline']}>
        {[...dated, ...undated].map(({ key, date, what, notes, evidence }) => (
          <li key={`${key} ${date} ${what}`} className={styles['event']}>
            <p className={styles['date']}>{date ? dateWords(date) : text('sheet.undated')}</p>
            <div>
              <p {...inFrench()}>
                {typeset(what)}
                <SourceMarks evidence={evidence} />
              </p>
              <p className={styles['proof']}>
                {[
                  ...notes,
                  ...evidence.map(({ source, locator }) =>
                    [source.title, locator].filter(Boolean).join(', '),
                  ),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {more > 0 && <p className={styles['count']}>{text('timeline.more', { count: more })}</p>}
      {undatedLinks > 0 && (
        <p className={styles['count']}>{text('timeline.undated', { count: undatedLinks })}</p>
      )}
    </>
  );
}

const textOf = (details: readonly DetailShown[], code: string) =>
  details.find((detail) => detail.code === code)?.values[0] ?? null;

/** What an event is, in the words of its source. */
const natureOf = (details: readonly DetailShown[]) => textOf(details, 'nature');

/** What is dated, seen from the entity; its place in the official frame is told elsewhere. */
function momentsOf(entity: SheetEntity, timeline: TimelineShown | null, text: Say): Moment[] {
  return (timeline?.edges ?? []).flatMap(({ node: { date, nature, event, link } }): Moment[] => {
    if (event) {
      const { slug, title, role, precision, details, evidence } = event;
      const until = textOf(details, 'until');
      const notes = [
        natureOf(details),
        until && text('link.until', { date: dateWords(until) }),
        role,
        precision,
      ];
      return [{ key: slug, date, what: title, notes, evidence }];
    }
    if (!link || (link.relation === 'PART_OF' && entity.__typename === 'Collectivity')) return [];
    const outward = link.from.slug === entity.slug;
    const words = relationWords(link.relation, outward || !relationOf(link.relation).directed ? 'OUT' : 'IN');
    const other = (outward ? link.to : link.from).name;
    const what = text(MOMENTS[nature] ?? 'timeline.since', { words, other });
    return [{ key: `|${link.slug}`, date, what, notes: [], evidence: link.evidence }];
  });
}
