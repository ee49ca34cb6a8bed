import { Check, Monitor, Moon, Sun } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { chooseTheme, THEMES, type Theme, useTheme } from './theme.ts';
import styles from './theme-menu.module.css';

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

/** Light, dark, or as the system is. */
export function ThemeMenu() {
  const text = useText();
  const theme = useTheme();
  const Shown = ICONS[theme];
  return (
    <MenuTrigger>
      <Button
        className={styles['button'] ?? ''}
        aria-label={text('theme.now', { theme: text(`theme.${theme}`) })}
      >
        <Shown size={18} aria-hidden="true" />
      </Button>
      <Popover className={`floating ${styles['popover']}`} placement="bottom end">
        <Menu
          aria-label={text('theme.label')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onSelectionChange={(keys) => {
            if (keys !== 'all') for (const key of keys) chooseTheme(key as Theme);
          }}
        >
          {THEMES.map((choice) => {
            const Icon = ICONS[choice];
            return (
              <MenuItem
                key={choice}
                id={choice}
                textValue={text(`theme.${choice}`)}
                className={styles['item'] ?? ''}
              >
                <Icon size={16} aria-hidden="true" />
                <span>{text(`theme.${choice}`)}</span>
                {theme === choice && <Check size={16} aria-hidden="true" />}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
