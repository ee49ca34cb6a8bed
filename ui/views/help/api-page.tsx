import { useText } from '../../text/use-text.ts';
import { API_EXAMPLES } from './api-examples.ts';
import { ApiQuestion } from './api-question.tsx';
import styles from './help.module.css';
import { HelpPage } from './help-page.tsx';

const RULES = ['post', 'header', 'errors', 'pages'] as const;
const schema = new URL('../../../api/schema/schema.graphql', import.meta.url).href;

/** How to question the API, with questions that answer live. */
export default function ApiPage() {
  const text = useText();
  const address = `${window.location.origin}/graphql`;
  return (
    <HelpPage title={text('apiPage.title')} lead={text('apiPage.lead', { address })}>
      <p>
        <a href={schema} download="maillage.graphql">
          {text('apiPage.schema')}
        </a>
      </p>
      <section aria-labelledby="regles" className={styles['section']}>
        <h2 id="regles">{text('apiPage.rules')}</h2>
        <ul className={styles['points']}>
          {RULES.map((rule) => (
            <li key={rule}>{text(`apiPage.rule.${rule}`)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="exemples" className={styles['section']}>
        <h2 id="exemples">{text('apiPage.examples')}</h2>
        {API_EXAMPLES.map(({ name, title, question }) => (
          <ApiQuestion key={name} title={text(title)} question={question} address={address} />
        ))}
      </section>
    </HelpPage>
  );
}
