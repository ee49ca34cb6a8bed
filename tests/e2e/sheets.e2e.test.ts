import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { barriersOf } from './barriers.ts';
import { DESK, PHONE, visit } from './browser.ts';
import { maillageWhole } from './maillage-whole.ts';

const CAHC = '/collectivites/ca-henin-carvin';

/** Every part of a portrait has come when its last one has. */
const portrayed = (page: Page) => page.getByText('leviers des études du RTES').waitFor();

describe('an official code', () => {
  test.each([
    ['/siren/246200299', CAHC],
    ['/siren/246 200 299', CAHC],
    ['/insee/62215', '/collectivites/commune-carvin'],
    ['/insee/32?niveau=region', '/collectivites/region-hauts-de-france'],
    ['/insee/62', '/collectivites/departement-pas-de-calais'],
  ])('%s opens the sheet of what bears it', async (path, sheet) => {
    const page = await visit(path);
    await page.waitForURL((url) => url.pathname === sheet);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  test.each(['/insee/85307', '/collectivites/commune-85307'])(
    '%s, no longer in force, is followed for good to the sheet of today, which says it',
    async (path) => {
      const { address } = await maillageWhole();
      const answer = await fetch(`${address}${path}?territoire=departement-vendee`, { redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')]).toEqual([
        301,
        '/collectivites/commune-85001?territoire=departement-vendee',
      ]);
      const page = await visit(path);
      expect(new URL(page.url()).pathname).toBe('/collectivites/commune-85001');
      await page.getByRole('heading', { level: 1 }).waitFor();
      const brief = page.locator('section[aria-labelledby="bref"]');
      await brief.getByText('Anciens codes').waitFor();
      expect(await brief.textContent()).toContain('85307');
    },
  );

  test('shared by a région and a département gives the choice', async () => {
    const page = await visit('/insee/32');
    await page.getByRole('heading', { name: 'Plusieurs collectivités portent le code 32' }).waitFor();
    await page.getByRole('link', { name: /Gers/ }).click();
    await page.waitForURL(/\/collectivites\/departement-gers$/);
  });

  test.each([
    ['/siren/12', 'Ce n’est pas un SIREN'],
    ['/siren/246200845', 'La clé de ce numéro n’est pas valide'],
    ['/siren/732829320', 'Rien ici ne porte ce SIREN'],
    ['/insee/abc', 'Ce n’est pas un code INSEE'],
    ['/insee/99999', 'Rien ici ne porte ce code INSEE'],
  ])('%s that leads nowhere says why: %s', async (path, title) => {
    const page = await visit(path, { status: 404 });
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });
});

describe('the sheet of a collectivity', () => {
  test('stands under its levels, lists what is under it, and opens a level above by the keyboard', async () => {
    const page = await visit(CAHC);
    await portrayed(page);
    await page.getByText('En relèvent 14 communes.').waitFor();
    await page.getByRole('link', { name: 'Hénin-Beaumont' }).waitFor();
    await page.getByRole('navigation', { name: 'Au-dessus' }).getByRole('link').first().press('Enter');
    await page.waitForURL(/region-hauts-de-france$/);
    await page.getByRole('heading', { level: 1, name: 'Hauts-de-France' }).waitFor();
  });

  test('of a département reads its communes page by page, and finds one by name', async () => {
    const page = await visit('/collectivites/departement-pas-de-calais#territoire');
    await page.getByRole('radio', { name: /communes/ }).click();
    const list = page.locator('section[aria-labelledby="territoire"] ul > li');
    await expect.poll(() => list.count()).toBe(20);
    await page
      .getByRole('button', { name: /Voir la suite/ })
      .first()
      .click();
    await expect.poll(() => list.count()).toBe(40);
    await page.getByRole('searchbox').fill('audruicq');
    await expect.poll(() => list.count()).toBeLessThan(20);
    await page.getByRole('link', { name: 'Audruicq', exact: true }).waitFor();
  });

  test('without any link says what nobody has documented, never that nothing exists', async () => {
    const page = await visit('/collectivites/commune-62001');
    await portrayed(page);
    await page.getByText('Personne n’a encore documenté de lien.').waitFor();
    await page.getByText('Aucun des 8 leviers').waitFor();
    expect(await page.getByText('Rien de documenté.').count()).toBe(8);
  });

  test('opens on the part its address names', async () => {
    const page = await visit(`${CAHC}#leviers`);
    await portrayed(page);
    await expect
      .poll(async () => (await page.locator('#leviers').boundingBox())?.y ?? 9_999)
      .toBeLessThan(DESK.height);
  });

  test('holds in a phone, all of it', async () => {
    const page = await visit(CAHC, { viewport: PHONE });
    await portrayed(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });

  test('is printed with its address, its date and its sources, without its commands', async () => {
    const page = await visit(CAHC);
    await portrayed(page);
    await page.emulateMedia({ media: 'print' });
    await page.getByText(/Fiche de Maillage imprimée le .*ca-henin-carvin/).waitFor();
    await page.getByRole('heading', { name: 'Sources citées' }).waitFor();
    expect(await page.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false);
  });
});

test('the sheet of a scheme has its parties by role and its rules, each with its proof', async () => {
  const page = await visit('/contrats/acte');
  await page.getByRole('heading', { name: 'Plafond de taux' }).waitFor();
  await page.getByRole('button', { name: /^Preuve.*Subvention limitée à 50/ }).click();
  await page.getByRole('blockquote').first().waitFor();
});

test.each([
  ['a collectivity in the dark', CAHC, 'dark'],
  ['a commune without a link', '/collectivites/commune-62001', 'light'],
  ['a code two levels share', '/insee/32', 'dark'],
] as const)('%s has no serious or critical barrier', async (_name, path, colorScheme) => {
  const page = await visit(path, { colorScheme });
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (path.startsWith('/collectivites')) await portrayed(page);
  expect(await barriersOf(page)).toEqual([]);
});
