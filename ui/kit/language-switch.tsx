import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { chooseLanguage, LANGUAGES, type Language, useLanguage } from '../text/language.ts';
import { useText } from '../text/use-text.ts';
import styles from './language-switch.module.css';

/** « FR / EN »: each language is named in itself. */
export function LanguageSwitch() {
  const text = useText();
  const language = useLanguage();
  return (
    <ToggleButtonGroup
      aria-label={text('language.label')}
      className={styles['switch'] ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[language]}
      onSelectionChange={([chosen]) => chooseLanguage(chosen as Language)}
    >
      {LANGUAGES.map((code) => (
        <ToggleButton
          key={code}
          id={code}
          lang={code}
          aria-label={text(`language.${code}`)}
          className={styles['language'] ?? ''}
        >
          {text(`language.short.${code}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
