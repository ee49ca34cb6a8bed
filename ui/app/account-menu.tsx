import { UserRound } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Link, useLocation, useNavigate } from 'react-router';
import { signOut } from '../data/sign-in.ts';
import { useViewer } from '../data/use-viewer.ts';
import { useLanguage } from '../text/language.ts';
import { useText } from '../text/use-text.ts';
import styles from './account-menu.module.css';

/** The way in for who has an account, discreet: reading needs none. Once in, one's account and the way out. */
export function AccountMenu() {
  const text = useText();
  const language = useLanguage();
  const viewer = useViewer();
  const goTo = useNavigate();
  const { pathname, search } = useLocation();
  if (viewer === null) {
    const back = pathname === '/connexion' || pathname.startsWith('/lien/') ? '' : pathname + search;
    const query = back === '' || back === '/' ? '' : `?vers=${encodeURIComponent(back)}`;
    return (
      <Link to={`/connexion${query}`} className={styles['button']} aria-label={text('account.signIn')}>
        <UserRound size={18} aria-hidden="true" />
        <span className={styles['name']}>{text('account.signIn')}</span>
      </Link>
    );
  }
  return (
    <MenuTrigger>
      <Button className={styles['button'] ?? ''} aria-label={text('account.of', { title: viewer.title })}>
        <UserRound size={18} aria-hidden="true" />
        <span className={styles['name']}>{viewer.title}</span>
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <Menu aria-label={text('account.mine')}>
          <MenuItem className={styles['item'] ?? ''} onAction={() => void goTo('/compte')}>
            {text('account.mine')}
          </MenuItem>
          <MenuItem className={styles['item'] ?? ''} onAction={() => void goTo('/donnees')}>
            {text('data.awaiting')}
          </MenuItem>
          {viewer.administrator && (
            <MenuItem className={styles['item'] ?? ''} onAction={() => void goTo('/donnees/comptes')}>
              {text('account.accounts')}
            </MenuItem>
          )}
          <MenuItem className={styles['item'] ?? ''} onAction={() => void signOut(language)}>
            {text('account.signOut')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
