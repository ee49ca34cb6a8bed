import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriersOf, LOOKS } from './barriers.ts';
import { openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const X = '/partenariats?territoire=demo-departement-x';
const margin = (page: Page) => page.getByRole('complementary', { name: 'Paire ou collectivité choisie' });

describe('the partnerships of the demonstration département', () => {
  test('are the worked example, read by the keyboard from the matrix to the proof', async () => {
    const { page, context, faults } = await visit(browser, X);
    await page.getByRole('heading', { name: '2 paires à examiner' }).waitFor();
    expect(await page.getByRole('heading', { name: /partenariats établis/ }).count()).toBe(1);
    const alone = page.locator('section', { hasText: 'Dit une fois ici' });
    expect(await alone.getByRole('button', { name: /Grandhaie/ }).count()).toBe(1);

    await page.getByRole('application').focus();
    // By level then name: the département, A, B, then E (« d’Estremonde »), C, D: the cursor starts on the first pair.
    for (const key of ['ArrowDown', 'ArrowRight'])
      for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await page.waitForURL(/choix=demo-epci-c(,|%2C)demo-epci-d/);
    await margin(page).getByText('0,768', { exact: true }).waitFor();
    expect(await margin(page).getByText('moyenne (0,524)').count()).toBe(1);
    expect(await margin(page).getByText('2,15', { exact: true }).count()).toBe(1);
    await margin(page)
      .getByRole('heading', { name: /Ce qui les joint déjà : 2 chemins/ })
      .waitFor();

    await page.getByRole('radio', { name: 'Graphe' }).click();
    await page.getByRole('img', { name: /Graphe : 7 collectivités/ }).waitFor();
    expect(await margin(page).getByText('0,768', { exact: true }).count()).toBe(1);
    await page.getByRole('radio', { name: 'Carte' }).click();
    await page.getByRole('listbox', { name: /points/ }).waitFor();
    expect(page.url()).toMatch(/vue=carte/);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('say which composition to ask for, and open the proof of a shared forum', async () => {
    const { page, context } = await visit(browser, `${X}&choix=demo-epci-c,demo-epci-e`);
    await margin(page).getByRole('heading', { name: 'Une composition à demander' }).waitFor();
    expect(await margin(page).getByText('de 0,295 à 0,768').count()).toBe(1);
    await page.goto(`${X}&choix=demo-epci-a,demo-epci-b`);
    await margin(page).getByRole('heading', { name: '4 cadres partagés' }).waitFor();
    await margin(page)
      .getByRole('button', { name: /^Preuve/ })
      .first()
      .click();
    await margin(page).getByText('Collectivités connues', { exact: false }).first().waitFor();
    await context.close();
  });
});

test.each(LOOKS)('on %s no serious or critical barrier stands', async (_where, look) => {
  const { page, context } = await visit(browser, `${X}&choix=demo-epci-c,demo-epci-d`, look);
  await margin(page).getByText('0,768', { exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await barriersOf(page)).toEqual([]);
  await context.close();
});
