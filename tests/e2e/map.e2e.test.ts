import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { barriersOf, LOOKS } from './barriers.ts';
import { visit } from './browser.ts';

const ECOPOLE = 'ptce-ecopole-alimentaire-audruicq';
const REGION = 'region-hauts-de-france';

const points = (page: Page) => page.locator('[data-stack]');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

describe('the map of cooperations', () => {
  test('says first what it found, and counts whom nothing ties and what nothing places', async () => {
    const page = await visit('/cooperations');
    await points(page).first().waitFor();
    const said = await page.getByRole('main').textContent();
    expect(said).toMatch(
      /\d+\spôles et \d+\sacteurs dans les sources\s; en tout, \d+\sentités et \d+\sliens/,
    );
    expect(said).toMatch(/ne garde que les liens de coopération.*\d+\sentités et \d+\sliens/);
    expect(said).toMatch(/Sans lien connu\s:\s\d+/);
    expect(said).toMatch(/Sans position\s:\s\d+/);
  });

  test('is walked by the keyboard alone: arrows go between points, Enter chooses, the margin tells and proves', async () => {
    const page = await visit('/cooperations');
    await points(page).first().waitFor();
    await points(page).first().focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('[data-spot]:focus').waitFor();
    await page.keyboard.press('Home');
    const before = await points(page).count();
    await page.keyboard.press('Enter');
    await expect.poll(() => points(page).count()).toBeGreaterThan(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => points(page).count()).toBe(before);
    await page.keyboard.press('Enter');
    await expect.poll(() => points(page).count()).toBeGreaterThan(before);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Ouvrir la fiche' }).waitFor();
    expect(new URL(page.url()).searchParams.get('choix')).not.toBeNull();
  });

  test('opens on cooperations: each tie bears its number, is reached by the keyboard, and tells them with their proofs', async () => {
    const page = await visit(`/cooperations?territoire=${REGION}`);
    const ties = page
      .locator('svg [role="option"]')
      .and(page.getByRole('option', { name: /coopérations? / }));
    await ties.first().waitFor();
    expect(await ties.count()).toBeGreaterThan(3);
    const said = (await ties.first().getAttribute('aria-label')) ?? '';
    const total = Number(/^\d+/.exec(said)?.[0]);
    await points(page).first().focus();
    for (let step = 0; step < 40 && (await ties.and(page.locator(':focus')).count()) === 0; step++)
      await page.keyboard.press(step % 2 === 0 ? 'ArrowLeft' : 'ArrowUp');
    expect(await ties.and(page.locator(':focus')).count()).toBe(1);
    await ties.first().focus();
    await page.keyboard.press('Enter');
    const margin = page.getByRole('complementary', { name: 'Sélection et liste' });
    await margin.getByText(`${total} coopération`).waitFor();
    await expect.poll(() => margin.getByRole('button', { name: /^Preuve/ }).count()).toBe(total);
    expect(new URL(page.url()).searchParams.get('liens')).toMatch(/^\w{6}/);
    await page.reload();
    await margin.getByText(`${total} coopération`).waitFor();
    await margin.getByRole('button', { name: 'Fermer la sélection' }).click();
    await margin.getByRole('group', { name: 'Coopérations dans un même lieu' }).waitFor();
  });

  test('is never higher than the window', async () => {
    const sizes = [
      { width: 1440, height: 900 },
      { width: 844, height: 390 },
      { width: 390, height: 844 },
    ];
    const page = await visit('/cooperations');
    for (const size of sizes) {
      await page.setViewportSize(size);
      await page.reload();
      await points(page).first().waitFor();
      const box = await page.locator('figure').first().boundingBox();
      expect(box?.height).toBeLessThan(size.height);
    }
  });

  test('keeps one choice in the map, the graph and the table, and in the address', async () => {
    const page = await visit(`/cooperations?choix=${ECOPOLE}`);
    const margin = page.getByRole('complementary', { name: 'Sélection et liste' });
    await margin.getByRole('heading', { name: /Ecopôle/ }).waitFor();
    expect(await points(page).and(page.locator('[aria-selected="true"]')).count()).toBe(1);
    await page.getByRole('radio', { name: 'Tableau' }).click();
    const line = page.getByRole('button', { pressed: true });
    await line.waitFor();
    expect(await line.textContent()).toContain('Ecopôle');
    await page.getByRole('radio', { name: 'Graphe' }).click();
    await page.getByRole('img', { name: /entités/ }).waitFor();
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('choix'), searchParams.get('vue')]).toEqual([ECOPOLE, 'graphe']);
  });

  test('grows and shrinks by its buttons and its keys, and comes back to rest', async () => {
    const page = await visit(`/cooperations?territoire=${REGION}`);
    const first = points(page).first();
    await first.waitFor();
    const at = () => first.getAttribute('transform');
    const rest = await at();
    await page.getByRole('button', { name: /^Agrandir/ }).click();
    await expect.poll(at).not.toBe(rest);
    await first.focus();
    await page.keyboard.press('0');
    await expect.poll(at).toBe(rest);
  });
});

describe('the working territory', () => {
  test('is chosen by the keyboard, scopes the screen, and is kept on every step', async () => {
    const page = await visit('/cooperations');
    await points(page).first().waitFor();
    await page.keyboard.press('Alt+t');
    await page.keyboard.type('henin-carvin');
    // The points of the map are options too, in a listbox that is drawn.
    await page
      .locator('div[role=listbox] [role=option]')
      .filter({ hasText: 'Hénin-Carvin' })
      .first()
      .waitFor();
    await page.getByText('Flèches pour parcourir, Entrée pour choisir.').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/territoire=/);
    await expect.poll(() => heading(page).textContent()).toContain('Hénin-Carvin');
    await page.getByRole('link', { name: 'Explorer', exact: true }).click();
    await page.waitForURL(/\/explorer\?.*territoire=/);
    await page.getByRole('button', { name: /Je travaille sur/ }).click();
    await page.getByRole('option', { name: /France entière/ }).click();
    await page.waitForURL((url) => !url.searchParams.has('territoire'));
  });

  test('that nobody bears is said, and the whole of France is shown', async () => {
    const page = await visit('/cooperations?territoire=nulle-part');
    await page.getByRole('button', { name: /territoire inconnu/ }).waitFor();
    await points(page).first().waitFor();
  });
});

test('a sheet shows where its entity stands and why there', async () => {
  const page = await visit(`/poles/${ECOPOLE}`);
  const map = page.getByRole('region', { name: 'Carte', exact: true });
  await map.getByText(/^Posé sur la carte au centre de/).waitFor();
});

describe.each(LOOKS)('on %s', (_where, look) => {
  test.each([
    `/cooperations?choix=${ECOPOLE}`,
    `/cooperations?territoire=${REGION}`,
    '/cooperations?vue=tableau',
  ])('%s has no serious or critical barrier and is no wider than the screen', async (path) => {
    const page = await visit(path, look);
    await heading(page).waitFor();
    await page.getByRole('heading', { name: /^Sans position/ }).waitFor();
    expect(await barriersOf(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(look.viewport.width);
  });
});
