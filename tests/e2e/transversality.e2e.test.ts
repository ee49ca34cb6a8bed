import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { barriersOf, LOOKS } from './barriers.ts';
import { visit } from './browser.ts';

const EXAMPLE = '/transversalite?territoire=demo-epci-c0';

async function on(path: string, options: Parameters<typeof visit>[1] = {}): Promise<Page> {
  const page = await visit(path, options);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Text with plain spaces: French sets narrow and unbreakable ones. */
const spaced = async (place: Locator) => ((await place.textContent()) ?? '').replaceAll(/\s+/g, ' ');

describe('the worked example of the methods, on the demonstration territory', () => {
  test('shows its figures, its poles, what nobody asked and the question to ask', async () => {
    const page = await on(`${EXAMPLE}&paire=ECO~HAB`);
    const margin = page.getByRole('complementary', { name: 'Paire ouverte' });
    await margin.getByText('Les 6 pôles et contrats qui concernent les deux').waitFor();
    const figures = await spaced(margin.locator('dl').first());
    for (const said of ['0,84', 'de 0,79 à 0,958', '0,345', 'moyenne', 'activation 2,5, cloisonnement 0'])
      expect(figures).toContain(said);
    await margin
      .getByText(
        /concernés ensemble par 6 pôles et contrats\s; leur présence conjointe n’est établie dans aucun\s; 1 reste à vérifier\. Des intercommunalités comparables en feraient environ 3\. .* Écart constaté\s: 0,84, de 0,79 à 0,958\. Confiance moyenne\s: 0,345\./,
      )
      .waitFor();
    await margin.getByText(/^Qui représente .* dans «\sLe Grand Atelier \(P6\)\s»/).waitFor();
    await margin.getByText(/^Habitat et urbanisme\s: personne ne l’a demandé$/).waitFor();
    await margin.getByRole('button', { name: /^Preuve : La Filature/ }).click();
    await margin.locator('cite:visible').first().waitFor();
    const content = await spaced(page.getByRole('main'));
    expect(content).toContain('0,61de 0,39 à 0,78');
    expect(content).toContain('17 % à 33 % des 18 occasions');
    expect(content).toContain('Comparé à 3 intercommunalités');
    expect(content).toContain('30 occasions, 12 saisies, soit un taux de 0,4');
  });

  test('opens with the pairs to examine and their question, before any drawing', async () => {
    const page = await on(EXAMPLE);
    const main = page.getByRole('main');
    // The drawing is never far for who walks by keys, whatever stands before it.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au dessin');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('dessin');
    const [first] = await main.getByRole('heading', { level: 2 }).all();
    expect(await first?.textContent()).toMatch(/^À examiner\s: 3 paires$/);
    const findings = main.getByRole('listitem').filter({ hasText: 'À demander' });
    expect(await findings.count()).toBe(3);
    expect(await spaced(findings.first())).toContain(
      'Quel pôle ou contrat pourrait réunir « Économie et ESS » et « Habitat et urbanisme » ?',
    );
    const top = async (place: Locator) => (await place.boundingBox())?.y ?? Number.NaN;
    expect(await top(findings.last())).toBeLessThan(await top(page.getByRole('grid')));
    await main.getByRole('button', { name: /^Voir les preuves : Économie et ESS – habitat/i }).click();
    await page
      .getByRole('complementary', { name: 'Paire ouverte' })
      .getByText('Les 6 pôles et contrats qui concernent les deux')
      .waitFor();
  });

  test('is walked by the keyboard, and leaves as a file with its parameters', async () => {
    const page = await on(EXAMPLE);
    const grid = page.getByRole('grid');
    await grid.locator('button[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('paire')).toBe('ECO~ENV');
    expect(await grid.locator('button[aria-pressed="true"]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).searchParams.get('paire')).toBeNull();

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tableau (CSV)' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/^maillage-transversalite-.+-\d{4}-\d{2}-\d{2}\.csv$/);
    const csv = readFileSync(await saved.path(), 'utf8');
    expect(csv).toContain('# Dispersion (phi);10');
    expect(csv).toContain('# Sources;Territoire de démonstration (données fictives)');
    expect(csv).toMatch(/\nECO;HAB;économie et ESS;habitat et urbanisme;constaté;6;0;;1;3;/);
  });

  test('is drawn as a graph with the same pairs, in lines and in words', async () => {
    const page = await on(`${EXAMPLE}&vue=graphe`);
    const graph = page.getByRole('application', {
      name: 'Graphe : 5 nœuds, 2 rencontres, 3 paires à examiner',
    });
    await graph.focus();
    // Where nodes stand is for the layout, and when is for the machine: from one of them, another stands on one of its sides.
    const opened = () => new URL(page.url()).searchParams.get('paire') ?? '';
    const keys = ['ArrowRight', 'Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'];
    let pressed = 0;
    const pair = async () => {
      if (opened() === '') await page.keyboard.press(keys[pressed++ % keys.length] ?? '');
      return opened();
    };
    await expect.poll(pair, { interval: 250 }).toMatch(/^[A-Z]{3}~[A-Z]{3}$/);
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).searchParams.get('paire')).toBeNull();

    await page.getByLabel('Dessiner aussi les pôles et contrats').check();
    await page.getByText(/^Le même graphe en toutes lettres/).click();
    await page
      .getByText('engagés : Économie et ESS ; concernés sans y être engagés : Habitat')
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Économie et ESS et Habitat et urbanisme' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('paire')).toBe('ECO~HAB');
    expect(await barriersOf(page)).toEqual([]);
  });

  test('has a page to hand over: who is in what, on which proof, and room for what is decided', async () => {
    const page = await on(`${EXAMPLE}`);
    await page.getByRole('link', { name: /^Dossier à imprimer : Économie et ESS – habitat/i }).click();
    await page.getByRole('heading', { level: 1, name: /Économie et ESS – habitat et urbanisme/i }).waitFor();
    const row = page.getByRole('row', { name: /Le Grand Atelier \(P6\)/ });
    expect(await row.getByRole('cell').allTextContents()).toEqual(['● engagé', '? jamais demandé']);
    expect(await page.getByText('absent', { exact: false }).count()).toBeGreaterThanOrEqual(5);
    expect(await page.getByText(/ligne \d+ du tableau/).count()).toBe(6);
    expect(await page.getByRole('img', { name: /^Code à viser/ }).count()).toBe(1);
    await page.getByText('Qui s’en charge').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(pages).toHaveLength(1);
  });

  test('a pair of a real territory, with more proofs than a page holds, is one page too', async () => {
    const real =
      '/transversalite/dossier?territoire=region-hauts-de-france&unites=acteurs&paire=COLLECTIVITE~ESS';
    const page = await on(real);
    await page.getByRole('heading', { name: /^Les \d+ premières preuves$/ }).waitFor();
    await page.getByText(/autres? (est|sont) à lire à l’écran/).waitFor();
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(pages).toHaveLength(1);
  });

  test.each(LOOKS)('has no serious or critical barrier on %s', async (_where, look) => {
    const page = await on(`${EXAMPLE}&paire=HAB~SOC`, look);
    await page
      .getByRole('button', { name: /^Preuve :/ })
      .first()
      .click();
    expect(await barriersOf(page)).toEqual([]);
  });
});

test('no text leaves the narrowest phone', async () => {
  const narrow = { viewport: { width: 320, height: 700 } };
  for (const path of [EXAMPLE, `${EXAMPLE}&vue=graphe`, '/partenariats?territoire=demo-departement-x']) {
    const page = await on(path, narrow);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

test('where nothing is documented no gap is shown, and what to collect is said', async () => {
  const page = await on('/transversalite?territoire=ca-henin-carvin');
  await page.getByRole('heading', { name: /^Rien n’est encore documenté/ }).waitFor();
  expect(await page.getByRole('grid').count()).toBe(0);
  expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(0);
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('link', { name: /^Ce même écran sur le territoire de démonstration/ }).click();
  await page.getByRole('heading', { name: /^À examiner\s: 3 paires$/ }).waitFor();
});
