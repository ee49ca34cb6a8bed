import type { Fact } from '../../data/help-documents.ts';
import { EvidenceList } from '../../kit/evidence-list.tsx';
import { ProofDisclosure } from '../../kit/proof-disclosure.tsx';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './benchmarks.module.css';
import { figureNotes, figureWords } from './fact-words.ts';

/** Ties of a fact that lead to another line of this page. */
const HERE: ReadonlySet<string> = new Set(['DERIVED_FROM', 'BETWEEN']);

/** A figure or an inconsistency: its words, its value aligned, what it is of, the lines it is tied to, and its proof. */
export function FactLine({ fact }: { fact: Fact }) {
  const text = useText();
  const claim = fact.name ?? fact.text ?? fact.slug;
  const value = figureWords(fact, text);
  const notes = [...figureNotes(fact, text), ...(fact.doubt ? [fact.doubt] : [])];
  const others = fact.ties.filter(({ relation, direction }) => HERE.has(relation) && direction === 'OUT');
  const inconsistencies = fact.ties.filter(
    ({ relation, direction }) => relation === 'BETWEEN' && direction === 'IN',
  );
  return (
    <li id={fact.slug} className={styles['fact']}>
      <ProofDisclosure
        claim={claim}
        line={
          <div className={styles['line']}>
            <div>
              <p {...inFrench()}>{typeset(claim)}</p>
              {notes.length > 0 && (
                <p className={styles['notes']} {...inFrench()}>
                  {typeset(notes.join(' · '))}
                </p>
              )}
              {others.length > 0 && (
                <p className={styles['notes']}>
                  {text(fact.kind === 'DerivedFigure' ? 'benchmarks.from' : 'benchmarks.between')}{' '}
                  {others.map(({ slug, name }, place) => (
                    <span key={slug} {...inFrench()}>
                      {place > 0 && typeset(' ; ')}
                      <a href={`#${slug}`}>{typeset(name)}</a>
                    </span>
                  ))}
                </p>
              )}
              {inconsistencies.map(({ slug }) => (
                <p key={slug} className={styles['notes']}>
                  <a href={`#${slug}`} aria-label={text('benchmarks.disagrees.of', { claim })}>
                    {text('benchmarks.disagrees')}
                  </a>
                </p>
              ))}
            </div>
            {value && <p className={styles['value']}>{value}</p>}
          </div>
        }
      >
        <EvidenceList evidence={fact.evidence} />
      </ProofDisclosure>
    </li>
  );
}
