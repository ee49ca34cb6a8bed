import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { fr } from './fr.ts';
import { typeset } from './typeset.ts';

const sentences = Object.fromEntries(Object.entries(fr).map(([key, sentence]) => [key, typeset(sentence)]));

/** Gives the screens their sentences. French until another catalogue is chosen. */
export function TextProvider({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale="fr" defaultLocale="fr" messages={sentences}>
      {children}
    </IntlProvider>
  );
}
