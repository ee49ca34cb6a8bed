import type { ReactNode } from 'react';
import { Provider } from 'urql';
import { clientIn } from './client.ts';

/** What is inside asks the API, in this language. */
export function Questions({ language, children }: { language: string; children: ReactNode }) {
  return <Provider value={clientIn(language)}>{children}</Provider>;
}
