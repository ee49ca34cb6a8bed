import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { usePageTitle } from '../../kit/use-page-title.ts';
import type { TextKey } from '../../text/fr.ts';
import { useText } from '../../text/use-text.ts';
import styles from './help.module.css';

const PAGES: readonly { to: string; name: TextKey }[] = [
  { to: '/aide', name: 'help.nav.start' },
  { to: '/aide/glossaire', name: 'help.nav.glossary' },
  { to: '/aide/reperes', name: 'help.nav.benchmarks' },
  { to: '/aide/methodes', name: 'help.nav.methods' },
  { to: '/aide/donnees', name: 'help.nav.data' },
  { to: '/aide/api', name: 'help.nav.api' },
  { to: '/aide/accessibilite', name: 'help.nav.accessibility' },
  { to: '/aide/mentions', name: 'notice.title' },
  { to: '/aide/vie-privee', name: 'privacy.title' },
];

/** Frame of the help pages: their list beside, a title, a sentence first. */
export function HelpPage({ title, lead, children }: { title: string; lead: ReactNode; children: ReactNode }) {
  const text = useText();
  usePageTitle(title);
  return (
    <div className={styles['help']}>
      <nav aria-label={text('help.nav')} className={styles['pages']}>
        <ul>
          {PAGES.map(({ to, name }) => (
            <li key={to}>
              <NavLink to={to} end className={styles['page'] ?? ''}>
                {text(name)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles['content']}>
        <h1>{title}</h1>
        <p className={styles['lead']}>{lead}</p>
        {children}
      </div>
    </div>
  );
}
