import { Search } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { NavLink, useLocation } from 'react-router';
import { useFiction } from '../data/use-fiction.ts';
import { LanguageSwitch } from '../kit/language-switch.tsx';
import { SKIPS, skipLink } from '../kit/skip-link.tsx';
import { ThemeMenu } from '../kit/theme-menu.tsx';
import { useText } from '../text/use-text.ts';
import { AccountMenu } from './account-menu.tsx';
import { CommandPalette } from './command-palette.tsx';
import { DemonstrationBanner } from './demonstration-banner.tsx';
import { Footer } from './footer.tsx';
import { GuidedTour } from './guided-tour.tsx';
import icon from './icon.svg';
import { SCREENS } from './screen-list.ts';
import styles from './shell.module.css';
import { TerritorySelector } from './territory-selector.tsx';
import { UnknownTerritory } from './unknown-territory.tsx';

/** Frame of every screen: the name, the screens there are, the search, the reader's settings, and the content. */
export function Shell({ children }: { children: ReactNode }) {
  const text = useText();
  const { pathname } = useLocation();
  const [searching, setSearching] = useState(false);
  const fiction = useFiction();
  const main = useRef<HTMLElement>(null);
  const nav = useRef<HTMLElement>(null);
  const arrived = useRef(pathname);

  useEffect(() => {
    const openSearch = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setSearching(true);
    };
    document.addEventListener('keydown', openSearch);
    return () => document.removeEventListener('keydown', openSearch);
  }, []);

  // On a phone the list of screens scrolls: the one that is open is brought into it. By hand: where the browser brings
  // something into view, the next Tab begins, and the first must be the way to the content.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address decides which one is open
  useEffect(() => {
    const list = nav.current;
    const open = list?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!list || !open) return;
    const [left, right] = [
      open.offsetLeft - list.offsetLeft,
      open.offsetLeft - list.offsetLeft + open.offsetWidth,
    ];
    if (left < list.scrollLeft) list.scrollLeft = left;
    else if (right > list.scrollLeft + list.clientWidth) list.scrollLeft = right - list.clientWidth;
  }, [pathname]);

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
      <nav id={SKIPS} aria-label={text('app.skips')}>
        <a className={skipLink} href="#contenu">
          {text('app.skip')}
        </a>
      </nav>
      <header className={styles['header']}>
        <NavLink to="/" className={styles['brand'] ?? ''}>
          <img src={icon} alt="" width="28" height="28" />
          {text('app.name')}
        </NavLink>
        <div className={styles['territory']}>
          <TerritorySelector />
        </div>
        <Button className={styles['search'] ?? ''} onPress={() => setSearching(true)}>
          <Search size={18} aria-hidden="true" />
          <span className={styles['prompt']}>{text('app.search')}</span>
          <kbd className="key">{text('search.shortcut')}</kbd>
        </Button>
        <div data-tour="settings" className={styles['reader']}>
          <LanguageSwitch />
          <ThemeMenu />
          <AccountMenu />
        </div>
      </header>
      <nav ref={nav} data-tour="screens" className={styles['nav']} aria-label={text('app.nav')}>
        {SCREENS.map(({ to, name, icon: Icon }) => (
          <NavLink key={to} to={to} end={to === '/'} className={styles['screen'] ?? ''}>
            <Icon size={18} aria-hidden="true" />
            {text(name)}
          </NavLink>
        ))}
      </nav>
      {fiction && <DemonstrationBanner />}
      <UnknownTerritory />
      <main id="contenu" ref={main} tabIndex={-1} className={styles['main']}>
        {children}
      </main>
      <Footer />
      <GuidedTour />
      <CommandPalette open={searching} onOpenChange={setSearching} />
    </div>
  );
}
