import '../kit/base.css';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { type ReactNode, StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Provider } from 'urql';
import { clientIn } from '../data/client.ts';
import { followTheme } from '../kit/theme.ts';
import { currentLocale, useLanguage } from '../text/language.ts';
import { TextProvider } from '../text/text-provider.tsx';
import { KeepTerritory } from './keep-territory.tsx';
import { Screens } from './screens.tsx';

const root = document.getElementById('maillage');
if (!root) throw new Error('the page has no element to draw in');

/** The widgets' own words and habits follow the reader's language. */
function Widgets({ children }: { children: ReactNode }) {
  useLanguage();
  return <I18nProvider locale={currentLocale()}>{children}</I18nProvider>;
}

/** Questions are asked in the reader's language. */
function Questions({ children }: { children: ReactNode }) {
  return <Provider value={clientIn(useLanguage())}>{children}</Provider>;
}

followTheme();
createRoot(root).render(
  <StrictMode>
    <Questions>
      <TextProvider>
        <Widgets>
          <BrowserRouter>
            <NuqsAdapter>
              <KeepTerritory>
                <Screens />
              </KeepTerritory>
            </NuqsAdapter>
          </BrowserRouter>
        </Widgets>
      </TextProvider>
    </Questions>
  </StrictMode>,
);
