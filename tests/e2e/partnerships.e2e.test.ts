import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { barriersOf, LOOKS } from './barriers.ts';
import { PHONE, untilAnswered, visit } from './browser.ts';

const X = '/partenariats?territoire=demo-departement-x';
const margin = (page: Page) => page.getByRole('complementary', { name: 'Paire ou collectivité choisie' });

describe('the partnerships of the demonstration département', () => {
  test('are the worked example, read by the keyboard from the matrix to the proof', async () => {
    const page = await visit(X);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    const [first] = await page.getByRole('main').getByRole('heading', { level: 2 }).all();
    expect(await first?.textContent()).toMatch(/^À examiner\s: 2 paires$/);
    await page.getByText(/Quel pôle ou contrat pourrait réunir CC Clairsente/).waitFor();
    expect(await page.getByRole('heading', { name: /partenariats établis/ }).count()).toBe(1);
    const alone = page.locator('section', { hasText: 'c’est elle qu’il faut interroger' });
    expect(await alone.getByRole('button', { name: /Grandhaie/ }).count()).toBe(1);

    await page.getByRole('application').focus();
    // By level then short name: the département, A, B, C, D: the cursor starts on the first pair.
    for (const key of ['ArrowDown', 'ArrowRight'])
      for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await page.waitForURL(/choix=demo-epci-c(,|%2C)demo-epci-d/);
    await margin(page).getByText('0,768', { exact: true }).waitFor();
    expect(await margin(page).getByText('moyenne (0,524)').count()).toBe(1);
    expect(await margin(page).getByText('2,15', { exact: true }).count()).toBe(1);
    await margin(page)
      .getByRole('heading', { name: /Ce qui les joint déjà : 2 chemins/ })
      .waitFor();

    await page.getByRole('radio', { name: 'Graphe' }).click();
    await page.getByRole('application', { name: /Graphe : 7 collectivités/ }).waitFor();
    expect(await margin(page).getByText('0,768', { exact: true }).count()).toBe(1);
    await page.getByRole('radio', { name: 'Carte' }).click();
    await page.getByRole('listbox', { name: /points/ }).waitFor();
    expect(page.url()).toMatch(/vue=carte/);
  });

  test('say which composition to ask for, and open the proof of a shared forum', async () => {
    const page = await visit(`${X}&choix=demo-epci-c,demo-epci-e`);
    await margin(page).getByRole('heading', { name: 'Une composition à demander' }).waitFor();
    expect(await margin(page).getByText('de 0,295 à 0,768').count()).toBe(1);
    await page.goto(`${X}&choix=demo-epci-a,demo-epci-b`);
    await margin(page).getByRole('heading', { name: '4 cadres partagés' }).waitFor();
    await margin(page)
      .getByRole('button', { name: /^Preuve/ })
      .first()
      .click();
    await margin(page).getByText('Collectivités connues', { exact: false }).first().waitFor();
  });
});

test('on a phone what is to examine comes first, each other part is one press away, and paper holds them all', async () => {
  const page = await visit(X, { viewport: PHONE, touch: true });
  await page.getByRole('heading', { name: /^À examiner\s: 2 paires$/ }).waitFor();
  const inside = await page.getByRole('main').boundingBox();
  expect(inside?.height).toBeLessThanOrEqual(3 * PHONE.height);
  const parts = [
    [/^Les 17 paires en chiffres/, page.getByRole('table', { name: /paires en chiffres/ })],
    [/^8 partenariats établis/, page.getByText('Entre niveaux (3)')],
    [/^Matrice, graphe et carte/, page.getByRole('application', { name: /^Matrice/ })],
  ] as const;
  for (const [name, held] of parts) {
    expect(await held.isVisible()).toBe(false);
    await page.getByRole('button', { name }).tap();
    await held.waitFor();
    await page.getByRole('button', { name }).tap();
    expect(await held.isVisible()).toBe(false);
  }
  await page.emulateMedia({ media: 'print' });
  for (const [, held] of parts) expect(await held.isVisible()).toBe(true);
});

test('authorities like one have a place of their own, and may be asked for another', async () => {
  const page = await visit(X);
  const alike = page.getByRole('region', {
    name: /^Collectivités semblables à Département des Deux-Sources/,
  });
  await alike.getByRole('combobox').selectOption({ label: 'Communauté de communes de Clairsente (C)' });
  const own = page.getByRole('region', {
    name: /^Collectivités semblables à Communauté de communes de Clair/,
  });
  await own.getByRole('link', { name: 'Communauté de communes d’Estremonde (E)' }).waitFor();
  expect(page.url()).toContain('semblables=demo-epci-c');
});

test('two authorities have a page to hand over, with the frames where one is without the other', async () => {
  const page = await visit(
    '/partenariats/dossier?territoire=demo-departement-x&choix=demo-epci-c,demo-epci-d',
  );
  await page.getByRole('heading', { level: 1, name: /Clairsente \(C\) – Communauté/ }).waitFor();
  const row = page.getByRole('row', { name: /Chantiers du val \(F15\)/ });
  expect(await row.getByRole('cell').allTextContents()).toEqual(['○ absent', '● engagé']);
  await page.getByText('8 autres sont à lire à l’écran.').waitFor();
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages).toHaveLength(1);
  await page.getByRole('link', { name: 'Revenir à l’écran' }).click();
  await margin(page).getByText('0,768', { exact: true }).waitFor();
  await page.goto('/partenariats/dossier?territoire=demo-departement-x&choix=demo-epci-c,nulle-part');
  await page.getByRole('heading', { name: 'Cette paire n’est plus à lire ici' }).waitFor();
});

test('where nothing is shared no drawing opens the screen, and the demonstration is one click away', async () => {
  const page = await visit('/partenariats?territoire=ca-henin-carvin');
  await page.getByRole('heading', { name: /n’est encore documenté ici$/ }).waitFor();
  expect(await page.getByRole('application').count()).toBe(0);
  await page.getByRole('link', { name: /^Ce même écran sur le territoire de démonstration/ }).click();
  await page.getByRole('heading', { name: /^À examiner\s: 2 paires$/ }).waitFor();
});

test.each(LOOKS)('on %s no serious or critical barrier stands', async (_where, look) => {
  const page = await visit(`${X}&choix=demo-epci-c,demo-epci-d`, look);
  await margin(page).getByText('0,768', { exact: true }).waitFor();
  await untilAnswered(page);
  expect(await barriersOf(page)).toEqual([]);
});
