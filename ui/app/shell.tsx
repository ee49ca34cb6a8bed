import { Compass, Home as HomeIcon } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { NavLink, useLocation, useNavigate } from 'react-router';
import { useSearch } from '../data/use-search.ts';
import { sheetOf } from '../kit/kinds.ts';
import { LanguageSwitch } from '../kit/language-switch.tsx';
import { SearchField } from '../kit/search-field.tsx';
import { ThemeMenu } from '../kit/theme-menu.tsx';
import { useText } from '../text/use-text.ts';
import icon from './icon.svg';
import styles from './shell.module.css';

/** Frame of every screen: the name, the search box, the screens there are, and the content. */
export function Shell({ children }: { children: ReactNode }) {
  const text = useText();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const search = useSearch();
  const input = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const arrived = useRef(pathname);

  useEffect(() => {
    const openSearch = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', openSearch);
    return () => document.removeEventListener('keydown', openSearch);
  }, []);

  // A new screen is read from its beginning, by the eye and by the ear.
  useEffect(() => {
    if (arrived.current === pathname) return;
    arrived.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    // While a list of answers is open the rest of the page stays within reach and is not hidden from assistive tools:
    // what can still take the focus must still be heard.
    <div className={styles['shell']} data-react-aria-top-layer="true">
      <a className={styles['skip']} href="#contenu">
        {text('app.skip')}
      </a>
      <header className={styles['header']}>
        <NavLink to="/" className={styles['brand'] ?? ''}>
          <img src={icon} alt="" width="28" height="28" />
          {text('app.name')}
        </NavLink>
        <nav className={styles['nav']} aria-label={text('app.nav')}>
          <NavLink to="/" end className={styles['screen'] ?? ''}>
            <HomeIcon size={18} aria-hidden="true" />
            {text('app.nav.home')}
          </NavLink>
          <NavLink to="/explorer" className={styles['screen'] ?? ''}>
            <Compass size={18} aria-hidden="true" />
            {text('app.nav.explorer')}
          </NavLink>
        </nav>
        <div className={styles['search']}>
          <SearchField
            text={search.text}
            state={search.state}
            hits={search.found}
            total={search.total}
            inputRef={input}
            onText={search.setText}
            onChoose={(hit) => {
              search.setText('');
              navigate(sheetOf(hit));
            }}
          />
        </div>
        <div className={styles['reader']}>
          <LanguageSwitch />
          <ThemeMenu />
        </div>
      </header>
      <main id="contenu" ref={main} tabIndex={-1} className={styles['main']}>
        {children}
      </main>
    </div>
  );
}
