import { Link } from 'react-router';
import { useText } from '../text/use-text.ts';
import styles from './footer.module.css';

/** Under every screen: how far everybody can use it, who answers for it, where its facts come from, and which one it is. */
export function Footer() {
  const text = useText();
  return (
    <footer className={styles['footer']}>
      <ul className={styles['links']}>
        <li>
          <Link to="/aide/accessibilite">{text('accessibility.level')}</Link>
        </li>
        <li>
          <Link to="/aide/mentions">{text('notice.title')}</Link>
        </li>
        <li>
          <Link to="/aide/donnees">{text('app.footer.sources')}</Link>
        </li>
      </ul>
      <p className={styles['version']}>
        {text('app.footer.version', { version: import.meta.env.VERSION ?? '' })}
      </p>
    </footer>
  );
}
