import { dateWords } from '../text/dates.ts';
import { inFrench } from '../text/language.ts';
import { typeset } from '../text/typeset.ts';
import { useText } from '../text/use-text.ts';
import styles from './evidence-list.module.css';
import { DASHES, lineOf } from './link-look.ts';
import { valueMeaning, valueWord } from './relations.ts';

export interface ShownEvidence {
  readonly id: string;
  readonly locator: string | null;
  readonly excerpt: string | null;
  readonly certainty: string;
  readonly observedOn: string | null;
  readonly doubt: string | null;
  readonly source: { readonly title: string; readonly date: string | null };
}

/** Proofs of a claim as a good book gives them: the words, then where they stand, when, and how sure they are. */
export function EvidenceList({ evidence }: { evidence: readonly ShownEvidence[] }) {
  const text = useText();
  if (evidence.length === 0) return <p className={styles['none']}>{text('evidence.none')}</p>;
  return (
    <ol className={styles['list']}>
      {evidence.map((proof) => (
        <li key={proof.id} className={styles['proof']} data-certainty={proof.certainty}>
          {proof.excerpt && (
            <blockquote {...inFrench()} className={styles['excerpt']}>
              {proof.excerpt}
            </blockquote>
          )}
          <p {...inFrench()} className={styles['place']}>
            <cite>{typeset(proof.source.title)}</cite>
            {proof.locator && `, ${typeset(proof.locator)}`}
          </p>
          <p className={styles['standing']}>
            <CertaintyMark certainty={proof.certainty} />
            <span>
              {proof.observedOn
                ? text('evidence.observed', { date: dateWords(proof.observedOn) })
                : text('evidence.undated')}
            </span>
          </p>
          {proof.doubt && (
            <p className={styles['doubt']}>
              <strong>{text('evidence.doubt')}</strong> <span {...inFrench()}>{typeset(proof.doubt)}</span>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Degree of certainty: its line as in the drawing, and its word unless it stands beside already. */
export function CertaintyMark({ certainty, bare = false }: { certainty: string; bare?: boolean }) {
  return (
    <span className={styles['certainty']} title={valueMeaning('certainty', certainty)}>
      <svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true">
        <line
          x1="0"
          y1="4"
          x2="22"
          y2="4"
          className={styles['line']}
          strokeDasharray={DASHES[lineOf({ certainty, announced: false })]}
        />
      </svg>
      {!bare && valueWord('certainty', certainty)}
    </span>
  );
}
