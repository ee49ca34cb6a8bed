import { useNavigate } from 'react-router';
import { Button } from '../../kit/button.tsx';
import { EXPORTS } from '../../kit/export/exports.ts';
import type { TextKey } from '../../text/fr.ts';
import { useText } from '../../text/use-text.ts';
import styles from './help.module.css';
import { HelpPage } from './help-page.tsx';

const QUESTIONS = ['who', 'around', 'sure'] as const;
const KEYS = ['search', 'escape', 'arrows', 'enter', 'expand', 'tab'] as const;

/** First page of the help: a tour, three ways in, the two laws of reading, what can be taken away, the keys. */
export default function Start() {
  const text = useText();
  const navigate = useNavigate();
  return (
    <HelpPage title={text('help.title')} lead={text('help.lead')}>
      <section aria-labelledby="visite" className={styles['section']}>
        <h2 id="visite">{text('help.tour')}</h2>
        <p>{text('help.tour.lead')}</p>
        <Button onPress={() => navigate('/?visite=oui')}>{text('help.tour.start')}</Button>
      </section>
      <section aria-labelledby="questions" className={styles['section']}>
        <h2 id="questions">{text('help.questions')}</h2>
        <dl className={styles['ways']}>
          {QUESTIONS.map((question) => (
            <div key={question}>
              <dt>{text(`help.question.${question}` satisfies TextKey)}</dt>
              <dd>{text(`help.question.${question}.way` satisfies TextKey)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="lois" className={styles['section']}>
        <h2 id="lois">{text('help.reading')}</h2>
        <ul className={styles['points']}>
          <li>{text('help.reading.claim')}</li>
          <li>{text('help.reading.absence')}</li>
        </ul>
      </section>
      <section aria-labelledby="emporter" className={styles['section']}>
        <h2 id="emporter">{text('help.exports')}</h2>
        <p>{text('help.exports.lead')}</p>
        <dl className={styles['ways']}>
          {EXPORTS.map(({ code }) => (
            <div key={code}>
              <dt>{text(`export.form.${code}`)}</dt>
              <dd>{text(`export.form.${code}.purpose`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="touches" className={styles['section']}>
        <h2 id="touches">{text('help.keys')}</h2>
        <table className={`ruled ${styles['table']}`}>
          <thead>
            <tr>
              <th scope="col">{text('help.keys.key')}</th>
              <th scope="col">{text('help.keys.does')}</th>
            </tr>
          </thead>
          <tbody>
            {KEYS.map((key) => (
              <tr key={key}>
                <th scope="row">
                  <kbd>{text(`help.key.${key}` satisfies TextKey)}</kbd>
                </th>
                <td>{text(`help.keys.${key}` satisfies TextKey)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </HelpPage>
  );
}
