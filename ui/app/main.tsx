import '../kit/base.css';
import '../kit/shapes.css';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { type ReactNode, StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Questions } from '../data/questions.tsx';
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
function AskedByReader({ children }: { children: ReactNode }) {
  return <Questions language={useLanguage()}>{children}</Questions>;
}

followTheme();
createRoot(root).render(
  <StrictMode>
    <AskedByReader>
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
    </AskedByReader>
  </StrictMode>,
);
