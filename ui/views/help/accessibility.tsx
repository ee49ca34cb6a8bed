import { useText } from '../../text/use-text.ts';
import styles from './help.module.css';
import { HelpPage } from './help-page.tsx';

const TESTED = ['axe', 'keyboard', 'contrast', 'twin', 'motion'] as const;
const LIMITS = ['readers', 'zoom', 'facts', 'messages'] as const;

/** What was checked for everybody to use the screens, and what is known not to hold. */
export default function Accessibility() {
  const text = useText();
  return (
    <HelpPage title={text('accessibility.title')} lead={text('accessibility.lead')}>
      <section aria-labelledby="niveau" className={styles['section']}>
        <h2 id="niveau">{text('accessibility.level')}</h2>
        <p>{text('accessibility.level.why')}</p>
      </section>
      <section aria-labelledby="verifie" className={styles['section']}>
        <h2 id="verifie">{text('accessibility.tested')}</h2>
        <ul className={styles['points']}>
          {TESTED.map((what) => (
            <li key={what}>{text(`accessibility.tested.${what}`)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="limites" className={styles['section']}>
        <h2 id="limites">{text('accessibility.limits')}</h2>
        <ul className={styles['points']}>
          {LIMITS.map((what) => (
            <li key={what}>{text(`accessibility.limits.${what}`)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="contact" className={styles['section']}>
        <h2 id="contact">{text('accessibility.contact')}</h2>
        <p>{text('accessibility.contact.none')}</p>
      </section>
    </HelpPage>
  );
}
