import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { fr } from './fr.ts';

/** Gives the screens their sentences. French until another catalogue is chosen. */
export function TextProvider({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale="fr" defaultLocale="fr" messages={fr}>
      {children}
    </IntlProvider>
  );
}
