import { KindMark } from '../../kit/kind-mark.tsx';
import { KINDS } from '../../kit/kinds.ts';
import { RELATIONS } from '../../kit/relations.ts';
import { useText } from '../../text/use-text.ts';
import styles from './help.module.css';

/** The kinds and relations of the graph, and what they mean here: the vocabulary itself, read aloud. */
export function VocabularyWords() {
  const text = useText();
  return (
    <section aria-labelledby="vocabulaire" className={styles['section']}>
      <h2 id="vocabulaire">{text('glossary.kinds')}</h2>
      <p>{text('glossary.kinds.lead')}</p>
      <dl className={styles['ways']}>
        {KINDS.map(({ code, label, definition }) => (
          <div key={code}>
            <dt className={styles['kind']}>
              <KindMark kind={code} essStatus="DISPROVED" />
              {label}
            </dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
      <h3>{text('glossary.relations')}</h3>
      <dl className={styles['ways']}>
        {RELATIONS.map(({ code, label, inverse, directed, definition }) => (
          <div key={code}>
            <dt>
              {label}
              {directed && (
                <span className={styles['quiet']}> ({text('glossary.relation.inverse', { inverse })})</span>
              )}
            </dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
