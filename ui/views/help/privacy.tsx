import type { TextKey } from '../../text/fr.ts';
import { useText } from '../../text/use-text.ts';
import styles from './help.module.css';
import { HelpPage } from './help-page.tsx';

const PARTS: readonly (readonly [id: string, part: string, points: readonly string[]])[] = [
  ['visiteurs', 'visitors', ['what']],
  ['comptes', 'accounts', ['kept', 'why', 'where', 'long', 'session']],
  ['faits', 'facts', ['signed', 'people']],
  ['droits', 'rights', ['see', 'correct', 'erase', 'ask']],
];

/** What is kept of a person, for what, for how long, and what they may ask. */
export default function Privacy() {
  const text = useText();
  return (
    <HelpPage title={text('privacy.title')} lead={text('privacy.lead')}>
      {PARTS.map(([id, part, points]) => (
        <section key={id} aria-labelledby={id} className={styles['section']}>
          <h2 id={id}>{text(`privacy.${part}` as TextKey)}</h2>
          <ul className={styles['points']}>
            {points.map((point) => (
              <li key={point}>{text(`privacy.${part}.${point}` as TextKey)}</li>
            ))}
          </ul>
        </section>
      ))}
    </HelpPage>
  );
}
