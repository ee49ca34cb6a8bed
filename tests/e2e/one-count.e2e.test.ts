import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { untilAnswered, visit } from './browser.ts';

const REGION = 'region-hauts-de-france';
const ECOPOLE = 'ptce-ecopole-alimentaire-audruicq';

const figures = (page: Page) => page.locator('[data-figures]').first();
const drawn = (page: Page) => page.locator('[data-drawn]');
const numbers = (said: string) =>
  (said.replace(/(\d)[\s\u202f](?=\d{3})/g, '$1').match(/\d+/g) ?? []).map(Number);

describe('a territory', () => {
  test.each([
    ['a région', REGION],
    ['a département', 'departement-pas-de-calais'],
    ['an EPCI', 'ca-henin-carvin'],
    ['a commune', 'ville-calais'],
    ['that of the demonstration', 'demo-region'],
  ])('has the same figures on every screen: %s', async (_what, slug) => {
    const page = await visit(`/?territoire=${slug}`);
    const said: string[] = [];
    for (const path of [
      '/',
      '/explorer',
      `/explorer?reseau=${slug}`,
      '/cooperations',
      `/collectivites/${slug}`,
    ]) {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}territoire=${slug}`);
      await figures(page).waitFor();
      said.push((await figures(page).textContent()) ?? '');
    }
    expect(new Set(said).size, said.join('\n')).toBe(1);
    expect(numbers(said[0] ?? '').length).toBeGreaterThan(2);
  });

  test('is what the home keeps to: its headline, its doors, its poles', async () => {
    const page = await visit(`/?territoire=${REGION}`);
    await figures(page).waitFor();
    const [poles = 0] = numbers((await figures(page).textContent()) ?? '');
    await page.getByRole('heading', { name: 'Les pôles de ce territoire' }).waitFor();
    expect(await page.locator('section[aria-labelledby="poles"] h3').count()).toBe(poles);
    const doors = await page
      .locator('[data-tour="doors"] li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(doors).toHaveLength(3);
    for (const door of doors) expect(door).toContain(REGION);
  });
});

test('the whole of France has the same figures on every screen', async () => {
  const page = await visit('/');
  const said: string[] = [];
  for (const path of ['/', '/explorer', '/cooperations', '/aide/donnees']) {
    await page.goto(path);
    await figures(page).waitFor();
    said.push((await figures(page).textContent()) ?? '');
  }
  expect(new Set(said).size, said.join('\n')).toBe(1);
});

describe('what is drawn, what is ground, what filters took away and all there is', () => {
  test('add up after a filter, an expansion, a path; the links of a pole are those of its sheet', async () => {
    const page = await visit(`/explorer?reseau=${REGION}&sans=Contract,c.INFERRED`);
    await drawn(page).waitFor();
    const sums = async () => {
      await figures(page).waitFor();
      // Until all that was asked has come, what is drawn is part of it, and the screen says so.
      await page.locator('[data-old]').waitFor({ state: 'detached' });
      const [entities = 0, links = 0, ground = 0, gone = 0, goneLinks = 0, all, allLinks] = numbers(
        (await drawn(page).textContent()) ?? '',
      );
      expect([entities + gone, links + ground + goneLinks]).toEqual([all, allLinks]);
      expect(await page.locator('[data-figures]').count()).toBe(1);
      return (await figures(page).textContent()) ?? '';
    };
    const before = await sums();
    const opened = `/explorer?reseau=${REGION}&sans=Contract,c.INFERRED&centre=ami-ptce-emergents`;
    for (const more of ['', `&chemin=${ECOPOLE},ptce-auton-hommes`]) {
      await page.goto(opened + more);
      await drawn(page).waitFor();
      expect(await sums()).toBe(before);
    }
  });

  test('stated and official are two words', async () => {
    const page = await visit(`/explorer?centre=${ECOPOLE}`);
    await drawn(page).waitFor();
    expect(await page.getByRole('main').textContent()).toMatch(/18\sénoncés par une source, 2\sofficiels/);
  });
});

describe('an address that names what is not known', () => {
  test.each([
    ['/?territoire=zzz', 'Territoire inconnu : zzz'],
    ['/explorer?territoire=zzz', 'Territoire inconnu : zzz'],
    ['/cooperations?territoire=zzz', 'Territoire inconnu : zzz'],
    [`/explorer?centre=disparu,${ECOPOLE}&de=%E9tude`, 'disparu'],
    [`/explorer?centre=${ECOPOLE}&reseau=disparu`, 'disparu'],
    ['/recherche?q=%E9cole', ''],
  ])('shows what is known and names the rest, without a fault: %s', async (path, named) => {
    const page = await visit(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await untilAnswered(page);
    expect((await page.locator('body').textContent())?.replaceAll('\u00a0', ' ')).toContain(named);
  });

  test('still saves its drawing', async () => {
    const page = await visit(`/explorer?centre=disparu,${ECOPOLE}&de=%E9tude`);
    await drawn(page).waitFor();
    await page.getByRole('button', { name: /Enregistrer/ }).click();
    const saved = page.waitForEvent('download');
    await page
      .getByRole('menuitem', { name: /SVG/ })
      .or(page.getByRole('menuitemradio', { name: /SVG/ }))
      .first()
      .click();
    expect((await saved).suggestedFilename()).toMatch(/\.svg$/);
  });
});
