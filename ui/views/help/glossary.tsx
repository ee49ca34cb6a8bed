import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { type DefinitionSet, GlossaryDocument, type Term } from '../../data/help-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { EvidenceList } from '../../kit/evidence-list.tsx';
import { ProofDisclosure } from '../../kit/proof-disclosure.tsx';
import { valueWord } from '../../kit/relations.ts';
import { Loading, Problem } from '../../kit/states.tsx';
import { useEveryWord } from '../../kit/use-every-word.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './glossary.module.css';
import help from './help.module.css';
import { HelpPage } from './help-page.tsx';
import { useAnchor } from './use-anchor.ts';
import { VocabularyWords } from './vocabulary-words.tsx';

/** The words of the sources with their proofs, the definitions they give of a pole, and our own words. */
export default function Glossary() {
  const text = useText();
  const { data, problem, retry } = useAnswer(GlossaryDocument, {});
  const terms = data?.glossary.terms ?? [];
  useAnchor(terms.length > 0);
  return (
    <HelpPage title={text('glossary.title')} lead={text('glossary.lead', { terms: terms.length })}>
      {problem && !data && <Problem away={problem === 'away'} onRetry={retry} />}
      {!problem && !data && <Loading lines={8} />}
      {data && (
        <>
          <Terms terms={terms} />
          <Definitions sets={data.glossary.definitions} />
          <VocabularyWords />
        </>
      )}
    </HelpPage>
  );
}

function Terms({ terms }: { terms: readonly Term[] }) {
  const text = useText();
  const holds = useEveryWord();
  const [typed, setTyped] = useState('');
  const shown = terms.filter((term) => holds(wordsOf(term), typed));
  return (
    <section aria-labelledby="termes" className={help['section']}>
      <h2 id="termes">{text('glossary.terms')}</h2>
      <SearchField value={typed} onChange={setTyped} className={styles['filter'] ?? ''}>
        <Label>{text('glossary.filter')}</Label>
        <Input className={`text-box ${styles['input']}`} maxLength={80} />
      </SearchField>
      <p role="status" className={help['quiet']}>
        {text('glossary.found', { total: shown.length })}
      </p>
      <ul className={styles['terms']}>
        {shown.map((term) => (
          <TermEntry key={term.slug} term={term} />
        ))}
      </ul>
    </section>
  );
}

function TermEntry({ term }: { term: Term }) {
  const text = useText();
  return (
    <li id={term.slug} className={styles['term']}>
      <ProofDisclosure
        claim={term.name}
        line={
          <div className={styles['told']}>
            <h3 className={styles['name']}>
              <a
                href={`#${term.slug}`}
                aria-label={text('glossary.anchor', { name: term.name })}
                {...inFrench()}
              >
                {typeset(term.name)}
              </a>
            </h3>
            {term.expansion && <p {...inFrench()}>{typeset(term.expansion)}</p>}
            {term.definition && <p {...inFrench()}>{typeset(term.definition)}</p>}
            {term.reading && (
              <p className={help['quiet']}>{text('glossary.reading', { reading: term.reading })}</p>
            )}
            {!term.expansion && !term.definition && !term.reading && (
              <p className={help['quiet']}>{text('glossary.unexplained')}</p>
            )}
            {term.expandedBy === 'GENERAL_KNOWLEDGE' && (
              <p className={help['quiet']}>{valueWord('expandedBy', term.expandedBy)}</p>
            )}
            {term.note && <p className={help['quiet']}>{text('glossary.note', { note: term.note })}</p>}
          </div>
        }
      >
        <EvidenceList evidence={term.evidence} />
      </ProofDisclosure>
    </li>
  );
}

function Definitions({ sets }: { sets: readonly DefinitionSet[] }) {
  const text = useText();
  return (
    <section aria-labelledby="definitions" className={help['section']}>
      <h2 id="definitions">{text('glossary.definitions')}</h2>
      <p>{text('glossary.definitions.lead')}</p>
      {sets.map(({ title, parts }) => (
        <div key={title} className={styles['set']}>
          <h3 {...inFrench()}>{title}</h3>
          <ul className={styles['terms']}>
            {parts.map((part) => (
              <li key={part.slug}>
                <ProofDisclosure claim={part.text} line={<p {...inFrench()}>{typeset(part.text)}</p>}>
                  <EvidenceList evidence={part.evidence} />
                </ProofDisclosure>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

const wordsOf = ({ name, expansion, definition, reading }: Term) =>
  [name, expansion, definition, reading].filter(Boolean).join(' ');
