import { describe, expect, test } from 'vitest';
import { barriersOf, LOOKS } from './barriers.ts';
import { visit } from './browser.ts';

const SEARCH = '/partenaires?territoire=demo-epci-ra';

describe('partners of the demonstration territory', () => {
  test('bear the scores of the worked example, with who can introduce', async () => {
    const page = await visit(SEARCH);
    const laboratory = page.getByRole('article', { name: /\(R1\)/ });
    await laboratory.waitFor();
    await expect.poll(() => laboratory.getByRole('row', { name: /^Score/ }).textContent()).toContain('0,475');
    expect(await laboratory.textContent()).toContain('Passerelle emploi (S1)');
    await laboratory.getByRole('button', { name: /^Preuve.*peut présenter/ }).click();
    await laboratory.locator('cite:visible').first().waitFor();
  });

  test('are put aside with a motive, remembered, and taken back', async () => {
    const page = await visit(SEARCH);
    await page.getByRole('button', { name: /^Écarter .*\(R1\)/ }).click();
    await page.getByRole('radio', { name: 'pas le bon moment' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('dialog').getByRole('button', { name: 'Écarter (motif)' }).click();
    await page.getByText('1 proposition écartée').waitFor();
    await page.reload();
    await page.getByText('1 proposition écartée').waitFor();
    expect(await page.getByRole('article', { name: /\(R1\)/ }).count()).toBe(0);
    await page.getByRole('button', { name: /^Reprendre .*\(R1\)/ }).click();
    await page.getByRole('article', { name: /\(R1\)/ }).waitFor();
  });

  test('that nobody asked for are asked for', async () => {
    const page = await visit('/partenaires');
    await page.getByRole('heading', { name: 'Pour qui, ou pour quoi ?' }).waitFor();
  });

  test.each(LOOKS)('have no serious or critical barrier on %s', async (_where, look) => {
    const page = await visit(SEARCH, look);
    await page.getByRole('article').first().waitFor();
    expect(await barriersOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      look.viewport.width,
    );
  });
});
