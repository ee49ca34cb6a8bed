import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SearchField } from '../../ui/kit/search-field.tsx';
import type { SearchHit } from '../../ui/kit/search-hit.tsx';
import { shown } from './part.tsx';

const hit = (slug: string, kind: string, name: string): SearchHit => ({
  slug,
  kind,
  name,
  matchedOn: 'NAME',
  matchedText: null,
  context: [],
});
/** What answers « beau », the best first. */
const FOUND = [
  hit('pole-beaulieu', 'Pole', 'Pôle de Beaulieu'),
  hit('beaumont', 'Collectivity', 'Beaumont'),
  hit('pole-beauval', 'Pole', 'Pôle de Beauval'),
];

type Answered = Readonly<{ state?: 'searching' | 'answered' | 'failed'; found?: readonly SearchHit[] }>;

function Searched({ state = 'answered', found = FOUND, onChoose }: Answered & { onChoose: () => void }) {
  const [text, setText] = useState('');
  const total = found.length === 0 ? 0 : 12;
  return <SearchField search={{ text, setText, state, found, total }} onChoose={onChoose} />;
}

async function typed(answered: Answered = {}) {
  const onChoose = vi.fn();
  const screen = await shown(<Searched {...answered} onChoose={onChoose} />);
  await userEvent.type(screen.getByRole('combobox'), 'beau');
  return { screen, onChoose };
}

describe('the search box', () => {
  test('groups its answers by kind, the kind of the best one first, and counts what it does not show', async () => {
    const { screen } = await typed();
    await expect.element(screen.getByRole('option').first()).toBeVisible();
    const said = screen
      .getByRole('option')
      .elements()
      .map(({ textContent }) => textContent);
    expect(said.map((words) => FOUND.find(({ name }) => words?.includes(name))?.slug)).toEqual([
      'pole-beaulieu',
      'pole-beauval',
      'beaumont',
    ]);
    await expect.element(screen.getByText(/12/)).toBeVisible();
  });

  test('opens with Enter the answer that the arrows reached, in the order shown', async () => {
    const { screen, onChoose } = await typed();
    const wanted = screen.getByRole('option', { name: /Beauval/ });
    await expect.element(wanted).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onChoose.mock.calls.map(([chosen]) => chosen.slug)).toEqual(['pole-beauval']);
  });

  test('opens an answer by a press', async () => {
    const { screen, onChoose } = await typed();
    await screen.getByRole('option', { name: /Beaumont/ }).click();
    expect(onChoose.mock.calls.map(([chosen]) => chosen.slug)).toEqual(['beaumont']);
  });

  test('never says that nothing is found when the question failed or is still asked', async () => {
    const words = async (state: 'searching' | 'answered' | 'failed') => {
      const { screen } = await typed({ state, found: [] });
      const list = screen.getByRole('listbox');
      await expect.element(list).toBeVisible();
      const said = list.element().textContent ?? '';
      await screen.unmount();
      return said;
    };
    const [searching, answered, failed] = [
      await words('searching'),
      await words('answered'),
      await words('failed'),
    ];
    expect(answered).toContain('beau');
    expect(new Set([searching, answered, failed]).size).toBe(3);
  });
});
