import '../kit/base.css';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Provider } from 'urql';
import { client } from '../data/client.ts';
import { TextProvider } from '../text/text-provider.tsx';
import { Screens } from './screens.tsx';

const root = document.getElementById('maillage');
if (!root) throw new Error('the page has no element to draw in');

createRoot(root).render(
  <StrictMode>
    <Provider value={client}>
      <TextProvider>
        <I18nProvider locale="fr-FR">
          <BrowserRouter>
            <NuqsAdapter>
              <Screens />
            </NuqsAdapter>
          </BrowserRouter>
        </I18nProvider>
      </TextProvider>
    </Provider>
  </StrictMode>,
);
