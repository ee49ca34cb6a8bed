import '../../ui/kit/base.css';
import '../../ui/kit/shapes.css';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TextProvider } from '../../ui/text/text-provider.tsx';
import { typeset } from '../../ui/text/typeset.ts';

/** Room around a part, as every screen leaves: what floats beside it needs some, or scrolls the page and is closed by that. */
const MARGIN = 24;

/** One part of the screens alone in a real page, in French, with the project's own styles. */
export function shown(part: ReactNode) {
  return render(
    <TextProvider>
      <MemoryRouter>
        <NuqsAdapter>
          <main style={{ padding: MARGIN }}>{part}</main>
        </NuqsAdapter>
      </MemoryRouter>
    </TextProvider>,
  );
}

/** Waits until something of a part says these words of a catalogue. */
export async function untilSaid(where: Locator, words: string) {
  await expect.poll(() => where.element().textContent).toContain(typeset(words));
}
