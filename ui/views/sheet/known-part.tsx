import type { SourceOffered } from '../../data/last-source.ts';
import type { SheetEntity } from '../../data/sheet-documents.ts';
import { dateWords } from '../../text/dates.ts';
import type { TextKey } from '../../text/fr.ts';
import { useText } from '../../text/use-text.ts';
import { Collected } from '../../write/write-tools.tsx';
import styles from './known-part.module.css';

/** What is known of what a sheet of this kind is expected to say, and what is missing with who can say it. */
export function KnownPart({
  entity,
  sources,
}: {
  entity: SheetEntity;
  /** What the sheet cites. */
  sources: readonly SourceOffered[];
}) {
  const text = useText();
  const { completeness } = entity;
  const { known, expected, missing } = completeness;
  if (expected === 0) return null;
  return (
    <section aria-labelledby="completude">
      <h2 id="completude">{text('completeness.title')}</h2>
      <p>{text('completeness.sentence', { known, expected })}</p>
      <div className={styles['measure']} aria-hidden="true">
        <span style={{ inlineSize: `${(100 * known) / expected}%` }} />
      </div>
      {missing.length > 0 && (
        <>
          <p className={styles['lead']}>{text('completeness.lead')}</p>
          <ul className={styles['missing']}>
            {missing.map(({ code, filledBy }) => (
              <li key={code}>
                <Collected
                  code={code}
                  words={text(`completeness.of.${code}` as TextKey)}
                  entity={entity}
                  sources={sources}
                />
                <span>
                  {text('completeness.filledBy', {
                    who: filledBy.map((who) => text(`completeness.by.${who}`)).join(text('completeness.or')),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** How old what is known is: the last and the first proof, and those that bear no date. */
export function Freshness({ entity: { freshness } }: { entity: SheetEntity }) {
  const text = useText();
  const { lastObserved, oldest, undated } = freshness;
  return (
    <section aria-labelledby="fraicheur">
      <h2 id="fraicheur">{text('freshness.title')}</h2>
      <dl className={styles['dates']}>
        <div>
          <dt>{text('freshness.last')}</dt>
          <dd className="figure">{lastObserved ? dateWords(lastObserved) : text('sheet.undated')}</dd>
        </div>
        <div>
          <dt>{text('freshness.oldest')}</dt>
          <dd className="figure">{oldest ? dateWords(oldest) : text('sheet.undated')}</dd>
        </div>
        {undated > 0 && (
          <div>
            <dt>{text('freshness.undated')}</dt>
            <dd className="figure">{undated}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
