import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { barriersOf } from './barriers.ts';
import { PHONE, visit } from './browser.ts';

const ECOPOLE = 'ptce-ecopole-alimentaire-audruicq';
const AROUND = `/explorer?centre=${ECOPOLE}`;

const options = (page: Page) => page.getByRole('option');
const drawing = (page: Page) => page.getByRole('application', { name: /^Dessin du réseau/ });
const margin = (page: Page) => page.getByRole('complementary', { name: 'Sélection' });
const word = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Waits until the network is drawn: a key before that finds nothing to walk. */
async function drawn(page: Page): Promise<void> {
  await options(page).first().waitFor();
  await drawing(page).and(page.locator('[aria-busy="false"]')).waitFor();
}

describe('without a mouse, a reader', () => {
  test('walks the drawing, chooses two entities, opens the menu and finds the path between them', async () => {
    const page = await visit(AROUND);
    await drawn(page);
    await drawing(page).focus();
    await page.keyboard.press('ArrowUp');
    await page.waitForURL(/choix=/);
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowDown']) {
      await page.keyboard.press(`Shift+${key}`);
      const two = (url: URL) => url.searchParams.get('choix')?.includes(',') ?? false;
      // Nothing may lie that way.
      if (
        await page.waitForURL(two, { timeout: 2_000 }).then(
          () => true,
          () => false,
        )
      )
        break;
    }
    await margin(page)
      .getByRole('heading', { name: /2 entités choisies/ })
      .waitFor();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: /Chemins entre les deux/ }).waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await drawing(page).focus();
    await page.keyboard.press('c');
    await page.waitForURL(/chemin=/);
    await margin(page)
      .getByText(/plus courts? chemins? connus?/)
      .waitFor();
  });

  test('hides an entity, undoes it and does it again, and hears each step', async () => {
    const page = await visit(`${AROUND}&choix=les-anges-gardins`);
    await drawn(page);
    const angel = page.getByRole('option', { name: /^les Anges Gardins/ }).first();
    await angel.waitFor();
    await drawing(page).focus();
    await page.keyboard.press('h');
    await expect.poll(() => angel.count()).toBe(0);
    await page.keyboard.press('Control+z');
    await angel.waitFor();
    await page.getByRole('status').filter({ hasText: 'Annulé : masquage.' }).waitFor({ state: 'attached' });
    await page.keyboard.press('Control+y');
    await expect.poll(() => angel.count()).toBe(0);
    await expect.poll(() => word(page, 'caches')).not.toBeNull();
  });

  test('chooses a layout and a grouping by their purpose, and the address keeps them', async () => {
    const page = await visit(AROUND);
    await drawn(page);
    await page.getByRole('button', { name: /^Disposition : Par attraction/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: /Par niveau d’autorité/ }).waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/disposition=levels/);
    await page.getByRole('button', { name: /^Regrouper/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/groupe=territory/);
    await page.getByRole('button', { name: /^Annuler : regroupement/ }).press('Enter');
    await page.waitForURL((url) => !url.searchParams.has('groupe'));
  });
});

describe('a reader', () => {
  test('opening a hub is asked which neighbours, having seen how many of each', async () => {
    const page = await visit('/explorer?centre=departement-pas-de-calais&choix=departement-pas-de-calais');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/liens sont connus/).waitFor();
    // The hundreds of entities behind it are looked at where they are drawn alone.
    expect(await barriersOf(page, ['[role="dialog"]'])).toEqual([]);
    await dialog.getByText('comprend, fait partie de').click();
    await dialog.getByText('50', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Ouvrir', exact: true }).click();
    await page.waitForURL(/centre=departement-pas-de-calais~50/);
    await expect
      .poll(() => page.getByRole('option', { name: /Collectivité$/ }).count())
      .toBeLessThanOrEqual(52);
    // What is not read is counted too: the département has hundreds of neighbours.
    await page
      .locator('[data-drawn]', {
        hasText: /En tout\s: \d{3} entités\s; leurs liens ne sont pas tous lus/,
      })
      .waitFor();
    await page.getByText(/\d{3} entités l’entourent\s*; les 50 plus liées sont lues/).waitFor();
  });

  test('sees the path between two poles in words, each step with its proof', async () => {
    const page = await visit(`/explorer?chemin=${ECOPOLE},les-anges-gardins`);
    await margin(page).getByText('Un plus court chemin connu').waitFor();
    await margin(page)
      .getByRole('button', { name: /^Preuve : / })
      .first()
      .click();
    await margin(page).locator('blockquote').first().waitFor();
    expect(await barriersOf(page)).toEqual([]);
  });

  test('keeps paths from an entity and from hubs, and is told at once that they are looked for', async () => {
    const address =
      '/explorer?reseau=region-hauts-de-france&chemin=ptce-anima-grand-calais,ptce-emergence-henin-carvin';
    const page = await visit(address);
    await drawn(page);
    await margin(page)
      .getByText(/plus courts? chemins? connus?/)
      .waitFor();
    const avoid = margin(page)
      .getByRole('button', { name: /^Éviter / })
      .first();
    const name = ((await avoid.getAttribute('aria-label')) ?? '').replace('Éviter ', '');
    // As on a slow line: what was there stays, and is told from what was asked.
    let isSlow = true;
    await page.route('**/graphql*', async (route) => {
      if (isSlow) await new Promise((passed) => setTimeout(passed, 5_000));
      await route.continue();
    });
    await avoid.click();
    await margin(page).getByText('Recherche des chemins…').waitFor();
    await page.locator('[data-old][aria-busy="true"]').waitFor();
    await page.waitForURL(/evite=/);
    isSlow = false;
    await margin(page)
      .getByText(/plus courts? chemins? connus?|Aucun chemin connu/)
      .waitFor();
    expect(
      await margin(page)
        .getByRole('button', { name: `Éviter ${name}`, exact: true })
        .count(),
    ).toBe(0);
    await margin(page)
      .getByRole('button', { name: `Ne plus éviter ${name}` })
      .click();
    await page.waitForURL((url) => !url.searchParams.has('evite'));
    await margin(page)
      .getByText(/Éviter les carrefours/)
      .click();
    await page.waitForURL(/evite=@carrefours|evite=%40carrefours/);
    await page.locator('[aria-busy="false"]:has(> [role="status"])').waitFor();
    expect(await barriersOf(page)).toEqual([]);
  });

  test('chooses which entities paths start from and end at, then keeps them from one, by keys alone', async () => {
    const ends = 'ptce-anima-grand-calais,ptce-emergence-henin-carvin,ptce-ecopole-alimentaire-audruicq';
    const address = `/explorer?reseau=region-hauts-de-france&choix=${ends}`;
    const page = await visit(address);
    await drawn(page);
    await drawing(page).focus();
    await page.keyboard.press('d');
    const asked = page.getByRole('dialog');
    expect(await barriersOf(page)).toEqual([]);
    const part = (name: RegExp) => asked.getByRole('radiogroup', { name });
    await part(/Emergence/)
      .getByRole('radio', { name: 'Arrivée' })
      .focus();
    await page.keyboard.press('ArrowLeft');
    await asked.getByText('De chacun des 2 départs à 1 arrivée.').waitFor();
    await asked.getByRole('button', { name: 'Chercher les chemins' }).press('Enter');
    await page.waitForURL((url) => (url.searchParams.get('chemin') ?? '').includes('~'));
    expect(word(page, 'chemin')).toBe(
      'ptce-anima-grand-calais~ptce-emergence-henin-carvin,ptce-ecopole-alimentaire-audruicq',
    );
    await margin(page)
      .getByText(/plus courts? chemins? connus?/)
      .waitFor();
    await drawn(page);
    // An end of the paths is never avoided; anything else in the list is.
    await options(page)
      .filter({ hasText: /^Calais/ })
      .first()
      .focus();
    await page.keyboard.press('x');
    await page.waitForURL(/evite=/);
    await margin(page)
      .getByRole('button', { name: /^Ne plus éviter Calais/ })
      .waitFor();
  });

  test('is told by their names that no path is known between two entities, and sees them', async () => {
    const page = await visit(`/explorer?chemin=${ECOPOLE},demo-region`);
    await margin(page)
      .getByText(/^Aucun chemin connu/)
      .waitFor();
    await page
      .getByRole('heading', { level: 1, name: /Ecopôle alimentaire.* à Région de démonstration/ })
      .waitFor();
    await expect.poll(() => options(page).count()).toBe(2);
  });

  test('finds the paths from the first chosen to the others', async () => {
    const chosen = `${ECOPOLE},cc-region-audruicq,les-anges-gardins`;
    const page = await visit(`${AROUND}&choix=${chosen}`);
    await drawn(page);
    await margin(page).getByRole('button', { name: 'Chemins du premier choisi aux autres' }).click();
    await expect.poll(() => word(page, 'chemin')).toBe(`${ECOPOLE},cc-region-audruicq~les-anges-gardins`);
    await margin(page)
      .getByText(/plus courts chemins connus/)
      .waitFor();
  });

  test('sees what two entities have in common, and is told when nothing joins them', async () => {
    const page = await visit(`/explorer?communs=${ECOPOLE},cc-region-audruicq`);
    await margin(page)
      .getByText(/voisins? communs? aux deux entités/)
      .waitFor();
  });

  test('finds an address whole: filters, hidden, pinned, layout, selection', async () => {
    const address = `${AROUND}&sans=Contract,c.INFERRED&periode=2009..2020&disposition=tiers&choix=cc-region-audruicq`;
    const page = await visit(address);
    await drawn(page);
    expect(await page.getByRole('checkbox', { name: /Déduit/ }).isChecked()).toBe(false);
    expect(await page.getByRole('checkbox', { name: /Contrats/ }).isChecked()).toBe(false);
    await page.getByText(/sans début ni fin connus (est gardé|sont gardés)/).waitFor();
    await page.getByRole('button', { name: /^Disposition : En colonnes/ }).waitFor();
    expect(await options(page).filter({ hasText: 'Déduit' }).count()).toBe(0);
  });

  test('saves the drawing as a drawing and as an image, with title, legend and sources inside', async () => {
    const page = await visit(AROUND);
    await drawn(page);
    for (const [name, file] of [
      ['Dessin (SVG)', 'svg'],
      ['Image (PNG)', 'png'],
    ] as const) {
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name }).click();
      const saved = await download;
      expect(saved.suggestedFilename()).toMatch(
        new RegExp(
          `^maillage-ptce-ecopole-alimentaire-de-la-region-d-audruicq-\\d{4}-\\d\\d-\\d\\d\\.${file}$`,
        ),
      );
      const content = readFileSync(await saved.path());
      if (file === 'png') expect(content.subarray(1, 4).toString()).toBe('PNG');
      else {
        for (const words of [
          'PTCE Ecopôle alimentaire',
          'Énoncé par la source',
          'Source',
          'Points de RepèreESS',
        ]) {
          expect(content.toString()).toContain(words);
        }
      }
    }
  });

  test('prints the drawing whole, on white, with its legend and its list, and no tool, whatever the screen', async () => {
    const chosen = `${AROUND}&choix=cc-region-audruicq`;
    for (const [path, look] of [
      [AROUND, { colorScheme: 'dark' }],
      [chosen, { viewport: PHONE }],
    ] as const) {
      const page = await visit(path, look);
      await drawn(page);
      const count = await options(page)
        .filter({ has: page.locator('svg') })
        .count();
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      for (const size of [
        { width: 718, height: 1040 },
        { width: 1040, height: 718 },
      ]) {
        await page.setViewportSize(size);
        const sheet = page.locator('[data-printed] > svg').filter({ visible: true });
        const box = await sheet.boundingBox();
        expect(box?.width).toBeGreaterThan(size.width * 0.5);
        expect(box?.width).toBeLessThanOrEqual(size.width);
        expect(box?.height).toBeLessThanOrEqual(size.height * 0.8);
        expect(await sheet.locator('rect').first().getAttribute('fill')).toBe('#ffffff');
        // Each entity once, the samples of the legend beside them.
        const kinds = await sheet.locator('text', { hasText: /^(Pôle|Collectivité|Structure)$/ }).count();
        expect(kinds).toBe(3);
        expect(await sheet.locator('g[transform*="scale("]').count()).toBeGreaterThan(count);
        await page.getByRole('heading', { name: 'Tout ce qui est dessiné' }).waitFor();
        for (const tool of await page.getByRole('toolbar').all()) expect(await tool.isVisible()).toBe(false);
        expect(await page.getByRole('checkbox').first().isVisible()).toBe(false);
        expect(await margin(page).isVisible()).toBe(path === chosen);
      }
    }
  });

  test('on a phone reaches the same commands, and nothing is wider than the screen', async () => {
    for (const path of [AROUND, `${AROUND}&disposition=map`, `${AROUND}&groupe=territory`]) {
      const page = await visit(path, { viewport: PHONE });
      await drawn(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(PHONE.width);
      expect(await barriersOf(page), path).toEqual([]);
    }
  });
});
