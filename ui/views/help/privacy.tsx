import type { TextKey } from '../../text/fr.ts';
import { useText } from '../../text/use-text.ts';
import styles from './help.module.css';
import { HelpPage } from './help-page.tsx';

const PARTS: readonly (readonly [id: string, title: TextKey, points: readonly TextKey[]])[] = [
  ['visiteurs', 'privacy.visitors', ['privacy.visitors.what', 'privacy.visitors.reports']],
  [
    'comptes',
    'privacy.accounts',
    [
      'privacy.accounts.kept',
      'privacy.accounts.why',
      'privacy.accounts.where',
      'privacy.accounts.long',
      'privacy.accounts.session',
    ],
  ],
  ['faits', 'privacy.facts', ['privacy.facts.signed', 'privacy.facts.people']],
  [
    'droits',
    'privacy.rights',
    ['privacy.rights.see', 'privacy.rights.correct', 'privacy.rights.erase', 'privacy.rights.ask'],
  ],
];

/** What is kept of a person, for what, for how long, and what they may ask. */
export default function Privacy() {
  const text = useText();
  return (
    <HelpPage title={text('privacy.title')} lead={text('privacy.lead')}>
      {PARTS.map(([id, title, points]) => (
        <section key={id} aria-labelledby={id} className={styles['section']}>
          <h2 id={id}>{text(title)}</h2>
          <ul className={styles['points']}>
            {points.map((point) => (
              <li key={point}>{text(point)}</li>
            ))}
          </ul>
        </section>
      ))}
    </HelpPage>
  );
}
