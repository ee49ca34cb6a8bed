import { useNavigate } from 'react-router';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Part } from '../../ui/gaps/part.tsx';
import { shown } from './part.tsx';

const DESK = [1280, 800] as const;
const PHONE = [390, 844] as const;
afterEach(() => page.viewport(...DESK));

/** A part of a screen, and a link of the screen that leads to it. */
async function part(size: readonly [number, number], open = false) {
  await page.viewport(...size);
  const screen = await shown(
    <>
      <Lead />
      <Part id="chiffres" title="Les chiffres" told="Douze lignes." open={open}>
        <p>une ligne</p>
      </Part>
    </>,
  );
  return { screen, held: screen.getByText('une ligne'), told: screen.getByText('Douze lignes.') };
}

function Lead() {
  const go = useNavigate();
  return (
    <button type="button" onClick={() => go('#chiffres')}>
      voir
    </button>
  );
}

describe('a part of a screen of gaps', () => {
  test('is whole on a desk, under a title that is no button', async () => {
    const { screen, held, told } = await part(DESK);
    await expect.element(held).toBeVisible();
    expect(told.elements()).toEqual([]);
    await expect.element(screen.getByRole('heading', { name: 'Les chiffres' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Les chiffres' }).elements()).toEqual([]);
  });

  test('is one line on a phone, that opens and closes by the keyboard', async () => {
    const { screen, held, told } = await part(PHONE);
    await expect.element(held).not.toBeVisible();
    await expect.element(told).toBeVisible();
    const title = screen.getByRole('button', { name: 'Les chiffres' });
    await expect.element(title).toHaveAttribute('aria-expanded', 'false');
    title.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(held).toBeVisible();
    await expect.element(title).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Enter}');
    await expect.element(held).not.toBeVisible();
  });

  test('opens on a phone when the address leads to it', async () => {
    const { screen, held } = await part(PHONE);
    await userEvent.click(screen.getByRole('button', { name: 'voir' }));
    await expect.element(held).toBeVisible();
  });

  test('is open on a phone when what it holds was asked for', async () => {
    const { held } = await part(PHONE, true);
    await expect.element(held).toBeVisible();
  });
});
