import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { arrowTo, PHONE, visit } from './browser.ts';

const ECOPOLE = 'ptce-ecopole-alimentaire-audruicq';
const SENTENCE = "saisit en 2010 l'opportunité d'acquérir un espace agricole vacant et son bâti";

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Answers of the search box of the home page; the points of its map are options too. */
async function answers(page: Page) {
  const list = await page.getByRole('main').getByRole('combobox').getAttribute('aria-controls');
  return page.locator(`[id="${list}"]`).getByRole('option');
}

describe('a reader', () => {
  test.each([
    ['ecopole audruicq', "PTCE Ecopôle alimentaire de la région d'Audruicq"],
    ['ÉCOPÔLE', "PTCE Ecopôle alimentaire de la région d'Audruicq"],
    ['valencienes', 'Valenciennes'],
  ])('finds the right thing first with « %s »', async (text, name) => {
    const page = await visit('/');
    await page.getByRole('main').getByRole('combobox').fill(text);
    await expect.poll(async () => (await answers(page)).first().textContent()).toContain(name);
    await (await answers(page)).first().click();
    await page.waitForURL(/\/(poles|collectivites)\//);
    await expect.poll(() => heading(page).textContent()).toBe(name);
  });

  test('is told in plain words when nothing answers, whatever is typed', async () => {
    const page = await visit('/');
    for (const text of ['zzzzzz', '*', '+(', 'zzq:wwk OR']) {
      await page.getByRole('main').getByRole('combobox').fill(text);
      await page.getByText('Rien ne répond à').waitFor();
    }
  });

  test('opening the Écopôle sees who bought its site in 2010, and the sentence that says it', async () => {
    const page = await visit(`/explorer?centre=${ECOPOLE}`);
    await page.getByRole('option', { name: /Audruicq acquiert espace agricole/ }).click();
    const margin = page.getByRole('complementary', { name: 'Sélection' });
    await margin.getByText(SENTENCE).waitFor();
    const shown = await margin.textContent();
    expect(shown).toContain('acquiert');
    expect(shown).toContain('2010');
    expect(shown).toContain('Points de RepèreESS');
    expect(shown).toContain('ligne 108');
  });

  test('opening an address finds the same drawing, the same choice and the same filters', async () => {
    const address = `/explorer?centre=${ECOPOLE}&choix=cc-region-audruicq&sans=Contract`;
    const page = await visit(address);
    const chosen = page.getByRole('option', { selected: true });
    await chosen.waitFor();
    expect(await chosen.textContent()).toContain("CC de la Région d'Audruicq");
    expect(await page.getByRole('option', { name: /Pôle d'excellence rurale/ }).count()).toBe(0);
    expect(await page.getByRole('checkbox', { name: /Contrats/ }).isChecked()).toBe(false);
  });

  test('walks from the search box to a proof without a mouse', async () => {
    const page = await visit('/');
    await page.keyboard.press('Control+k');
    const answered = page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('"ecopole audruicq"'),
    );
    await page.keyboard.type('ecopole audruicq');
    await answered;
    await arrowTo(page, page.getByRole('menuitem', { name: /^PTCE Ecopôle/ }));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/poles/${ECOPOLE}`);
    await page
      .getByRole('button', { name: /Preuve/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.locator('blockquote').first().waitFor();
  });

  test('walks the network without a mouse: chooses with the arrows, opens with E, undoes the last opening', async () => {
    const page = await visit(`/explorer?centre=${ECOPOLE}`);
    const options = page.getByRole('option');
    await options.first().waitFor();
    const before = await options.count();
    await options.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/choix=/);
    const slug = new URL(page.url()).searchParams.get('choix');
    await page.keyboard.press('e');
    await page.waitForURL(/centre=[^&]*,/);
    expect(new URL(page.url()).searchParams.get('centre')).toBe(`${ECOPOLE},${slug}`);
    await expect.poll(() => options.count()).toBeGreaterThanOrEqual(before);
    await page.getByRole('button', { name: 'Annuler : ouverture (Ctrl Z)' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('centre') === ECOPOLE);
  });

  test('opens one relation of an entity, having seen how many links it holds', async () => {
    const address = `/explorer?centre=${ECOPOLE}&choix=region-hauts-de-france`;
    const page = await visit(address);
    const margin = page.getByRole('complementary', { name: 'Sélection' });
    await margin.getByText('Liens connus, avant de les ouvrir').waitFor();
    await margin.getByRole('button', { name: 'Ouvrir : lieu de' }).click();
    await page.waitForURL(/region-hauts-de-france~LOCATED_IN/);
    await page
      .getByRole('option', { name: /situé dans Hauts-de-France/ })
      .nth(2)
      .waitFor();
    expect(await heading(page).textContent()).toContain('Hauts-de-France');
  });

  test('hears what is chosen in the drawing', async () => {
    const page = await visit(`/explorer?centre=${ECOPOLE}&choix=les-anges-gardins`);
    await page
      .getByRole('status')
      .filter({ hasText: 'Choisi : les Anges Gardins' })
      .waitFor({ state: 'attached' });
  });

  test('unticking a kind takes it from the drawing and from the list', async () => {
    const page = await visit(`/explorer?centre=${ECOPOLE}`);
    const place = page.getByRole('option', { name: /^espace agricole .*Lieu$/ });
    await place.waitFor();
    await page.getByText('Lieux', { exact: true }).first().click();
    await expect.poll(() => place.count()).toBe(0);
  });

  test('is told what no source says of a pole, as an absence of documentation', async () => {
    const page = await visit(`/poles/${ECOPOLE}`);
    const missing = page.getByRole('region', { name: 'Complétude' });
    await missing.waitFor();
    const said = await missing.textContent();
    expect(said).toContain('centre de recherche');
    expect(said).toContain('cela ne veut pas dire que cela n’existe pas');
  });

  test('of a pole listed twice sees one sheet with its sources', async () => {
    const page = await visit('/poles/ptce-auton-hommes');
    const sources = page.getByRole('region', { name: 'Preuves', exact: true });
    await sources.waitFor();
    const said = await sources.textContent();
    expect(said).toContain('Points de RepèreESS');
    expect(said).toContain('15 nouveaux PTCE');
  });

  test('at an address that leads nowhere is told so and led back', async () => {
    const page = await visit('/nulle-part', { status: 404 });
    await page.getByRole('heading', { name: 'Rien à cette adresse' }).waitFor();
    await page.getByRole('link', { name: 'Revenir à l’accueil' }).click();
    await page.waitForURL((url) => url.pathname === '/');
  });

  test('on a phone reads a choice in a sheet from below, and nothing is wider than the screen', async () => {
    for (const path of [
      '/',
      '/explorer',
      `/explorer?centre=${ECOPOLE}&choix=les-anges-gardins`,
      `/poles/${ECOPOLE}`,
    ]) {
      const page = await visit(path, { viewport: PHONE });
      await heading(page).waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(PHONE.width);
    }
  });
});
