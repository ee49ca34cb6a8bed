import { type ReactNode, useEffect } from 'react';
import { IntlProvider } from 'react-intl';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { useLanguage } from './language.ts';
import { typeset } from './typeset.ts';
import { useText } from './use-text.ts';

const SENTENCES = {
  fr: Object.fromEntries(Object.entries(fr).map(([key, sentence]) => [key, typeset(sentence)])),
  en,
} as const;

/** Gives the screens their sentences in the reader's language. */
export function TextProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  return (
    <IntlProvider
      locale={language === 'en' ? 'en-GB' : 'fr'}
      defaultLocale="fr"
      messages={SENTENCES[language]}
    >
      <Description />
      {children}
    </IntlProvider>
  );
}

/** What the page says of itself to who lists it. */
function Description() {
  const text = useText();
  useEffect(() => {
    document.querySelector('meta[name="description"]')?.setAttribute('content', text('app.description'));
  }, [text]);
  return null;
}
