import { Provider } from 'urql';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CommandPalette } from '../../ui/app/command-palette.tsx';
import { clientIn } from '../../ui/data/client.ts';
import { fr } from '../../ui/text/fr.ts';
import { shown, untilSaid } from './part.tsx';

/** The palette as it opens, where no API answers. */
async function palette() {
  const onOpenChange = vi.fn();
  const screen = await shown(
    <Provider value={clientIn('fr')}>
      <CommandPalette open onOpenChange={onOpenChange} />
    </Provider>,
  );
  const box = screen.getByRole('searchbox');
  await expect.element(box).toHaveFocus();
  const names = () =>
    screen
      .getByRole('menuitem')
      .elements()
      .map(({ textContent }) => textContent);
  return { screen, box, names, onOpenChange };
}

describe('the palette', () => {
  test('lists every screen and setting before anything is typed', async () => {
    const { names } = await palette();
    expect(names()).toEqual(expect.arrayContaining([fr['palette.theme.dark'], fr['palette.language.en']]));
    expect(names().length).toBeGreaterThan(6);
  });

  test('finds a setting whatever the accents and the case, and every word counts', async () => {
    const { box, names } = await palette();
    await userEvent.fill(box, 'THEME sombre');
    expect(names()).toEqual([fr['palette.theme.dark']]);
    await userEvent.fill(box, 'theme absent');
    expect(names()).toEqual([]);
  });

  test('says that the search failed, never that nothing answers, and what it knows by itself still works', async () => {
    const { screen, box, onOpenChange } = await palette();
    await userEvent.fill(box, 'theme sombre');
    await untilSaid(screen.getByRole('status'), fr['search.failed']);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onOpenChange).toHaveBeenCalledWith(false);
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  test('closes on Escape', async () => {
    const { onOpenChange } = await palette();
    await userEvent.keyboard('{Escape}');
    expect(onOpenChange).toHaveBeenCalledWith(false);
  });
});
