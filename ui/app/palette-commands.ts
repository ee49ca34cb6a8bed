import { Languages, type LucideIcon, Monitor, Moon, Sun } from 'lucide-react';
import { chooseTheme, THEMES, useTheme } from '../kit/theme.ts';
import { chooseLanguage, useLanguage } from '../text/language.ts';
import { useText } from '../text/use-text.ts';
import { SCREENS } from './screen-list.ts';

export interface Command {
  readonly id: string;
  readonly name: string;
  readonly icon: LucideIcon;
  readonly run: (go: (to: string) => void) => void;
}

const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

/** What the palette can do besides finding: go to a screen, change the language or the colours. */
export function usePaletteCommands(): { screens: readonly Command[]; actions: readonly Command[] } {
  const text = useText();
  const other = useLanguage() === 'fr' ? 'en' : 'fr';
  const theme = useTheme();
  return {
    screens: SCREENS.map(({ to, name, icon }) => ({
      id: `screen:${to}`,
      name: text(name),
      icon,
      run: (go) => go(to),
    })),
    actions: [
      {
        id: 'language',
        name: text(`palette.language.${other}`),
        icon: Languages,
        run: () => chooseLanguage(other),
      },
      ...THEMES.filter((choice) => choice !== theme).map((choice) => ({
        id: `theme:${choice}`,
        name: text(`palette.theme.${choice}`),
        icon: THEME_ICONS[choice],
        run: () => chooseTheme(choice),
      })),
    ],
  };
}
