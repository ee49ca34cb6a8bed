import { type MethodDefinition, MethodsDocument } from '../../data/help-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Loading, Problem } from '../../kit/states.tsx';
import { useLanguage } from '../../text/language.ts';
import { figure } from '../../text/numbers.ts';
import { useText } from '../../text/use-text.ts';
import help from './help.module.css';
import { HelpPage } from './help-page.tsx';
import styles from './methods.module.css';
import { useAnchor } from './use-anchor.ts';

const THEMES = ['gaps', 'transversality', 'partnership', 'recommendation'] as const;
const LIMITS = ['simulated', 'ordinary', 'few', 'projection', 'persons'] as const;

/** Every computed figure: what it says, its formula, what it is set with, how not to read it, where it comes from. */
export default function Methods() {
  const text = useText();
  const language = useLanguage() === 'fr' ? 'FR' : 'EN';
  const { data, problem, retry } = useAnswer(MethodsDocument, { language });
  const told = new Map(data?.methods.map(({ slug, definitions }) => [slug, definitions]));
  useAnchor(told.size > 0);
  return (
    <HelpPage title={text('methods.title')} lead={text('methods.lead')}>
      <section aria-labelledby="limites" className={help['section']}>
        <h2 id="limites">{text('methods.limits')}</h2>
        <ul className={help['points']}>
          {LIMITS.map((limit) => (
            <li key={limit}>{text(`methods.limit.${limit}`)}</li>
          ))}
        </ul>
      </section>
      {problem && !data && <Problem away={problem === 'away'} onRetry={retry} />}
      {!problem && !data && <Loading lines={8} />}
      {data &&
        THEMES.map((theme) => (
          <section key={theme} aria-labelledby={theme} className={help['section']}>
            <h2 id={theme}>{text(`methods.theme.${theme}`)}</h2>
            {(told.get(theme) ?? []).map((definition) => (
              <Figure key={definition.slug} definition={definition} />
            ))}
          </section>
        ))}
    </HelpPage>
  );
}

function Figure({ definition }: { definition: MethodDefinition }) {
  const text = useText();
  const { slug, name, formula, sentence, caution, parameters, references } = definition;
  return (
    <article id={slug} className={styles['figure']}>
      <h3 className={styles['name']}>
        <a href={`#${slug}`}>{name}</a>
      </h3>
      <p>{sentence}</p>
      <p className={styles['formula']}>{formula}</p>
      {parameters.length > 0 && (
        <table className={styles['parameters']}>
          <caption>{text('methods.parameters')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('methods.symbol')}</th>
              <th scope="col" className={styles['number']}>
                {text('methods.value')}
              </th>
              <th scope="col">{text('methods.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {parameters.map(({ symbol, value, meaning }) => (
              <tr key={symbol}>
                <th scope="row">{symbol}</th>
                <td className={styles['number']}>{figure(value, 4)}</td>
                <td>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles['caution']}>
        <strong>{text('methods.caution')}</strong> {caution}
      </p>
      {references.length > 0 && (
        <p className={help['quiet']}>{text('methods.references', { works: references.join(' ; ') })}</p>
      )}
    </article>
  );
}
