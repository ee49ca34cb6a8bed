import type { SheetEntity } from '../../data/documents.ts';
import { dateWords } from '../../text/dates.ts';
import { inFrench } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import styles from './timeline.module.css';

/** Events in time; what no source dates comes last and says so. */
export function Timeline({ events }: { events: SheetEntity['events'] }) {
  const text = useText();
  return (
    <ol className={styles['timeline']}>
      {events.map((event) => (
        <li key={event.slug} className={styles['event']}>
          <p className={styles['date']}>{event.date ? dateWords(event.date) : text('sheet.undated')}</p>
          <div>
            <p {...inFrench()}>{event.title}</p>
            <p className={styles['proof']}>
              {[
                event.role,
                event.precision,
                ...event.evidence.map(({ source, locator }) =>
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
  );
}
