import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { barriersOf, LOOKS } from './barriers.ts';
import { visit } from './browser.ts';

const FUNDED = '/poles/noeux-environnement';
const EMERGENT = '/poles/ptce-emergence-henin-carvin';
const ECOPOLE = '/poles/ptce-ecopole-alimentaire-audruicq';

/** A sheet, once its figures have come. */
async function sheetAt(path: string, options: Parameters<typeof visit>[1] = {}): Promise<Page> {
  const page = await visit(path, options);
  await page.getByRole('heading', { name: 'Repères' }).waitFor();
  return page;
}

const SECTIONS = ['article-9', 'criteres', 'roles', 'financements', 'reperes'].map(
  (id) => `section[aria-labelledby=${id}]`,
);

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Presses Tab until something is in focus, as who has no mouse does. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error('out of reach of the keyboard');
}

const inFocus = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the sheet of a pole', () => {
  test('says each part of article 9 with its proof, and that it is no legal opinion', async () => {
    const page = await sheetAt(EMERGENT);
    const article9 = region(page, 'Article 9');
    await article9.getByText('Ce n’est pas un avis juridique', { exact: false }).waitFor();
    expect(
      await article9
        .getByRole('listitem')
        .filter({ hasText: /établi|absent|indéterminé/ })
        .count(),
    ).toBe(13);
    expect(await article9.getByText('absent', { exact: true }).count()).toBe(0);
    await article9.getByRole('button', { name: /^Preuve : Entreprises de l'ESS/ }).click();
    await article9
      .getByRole('group', { name: /^Preuve : Entreprises de l'ESS/ })
      .getByText("7 associations composent aujourd'hui le PTCE")
      .waitFor();
  });

  test('gives the roles at its stage when a source says it, and the four stages to read when none does', async () => {
    {
      const page = await sheetAt(EMERGENT);
      await region(page, 'Rôles des collectivités')
        .getByText('Ce pôle est à l’étape « Émergence »')
        .waitFor();
      const tab = page.getByRole('tab', { selected: true });
      expect(await tab.textContent()).toBe('Émergence (étape du pôle)');
    }
    const page = await sheetAt(ECOPOLE);
    await page.getByText('Aucune source ne dit l’étape de ce pôle', { exact: false }).waitFor();
    expect(await page.getByRole('tab').count()).toBe(4);
  });

  test('shows the money that is known by measure, and says what no source tells', async () => {
    {
      const page = await sheetAt(FUNDED);
      const funding = region(page, 'Financements');
      await funding.getByRole('heading', { name: 'Montants : accordé' }).waitFor();
      expect(await funding.textContent()).toMatch(/100\s000\s€/);
      await funding.getByText('montant non documenté').first().waitFor();
    }
    const page = await sheetAt(ECOPOLE);
    await region(page, 'Financements').getByText('Aucun financement de ce pôle n’est documenté.').waitFor();
  });

  test('stands beside the medians of the study, with « non documenté » where nobody knows', async () => {
    const page = await sheetAt(EMERGENT);
    const medians = region(page, 'Repères');
    await medians.getByText('52 répondants', { exact: false }).waitFor();
    await medians.getByText('au moins 8 structures').waitFor();
    await medians.getByText('non documenté', { exact: true }).first().waitFor();
  });
});

describe('the self-assessment', () => {
  test('is filled by keyboard, kept in the address, and opened again from it', async () => {
    const page = await sheetAt(ECOPOLE);
    const fill = page.getByRole('button', { name: 'Remplir' });
    await fill.focus();
    await page.keyboard.press('Enter');
    const levels = page.getByRole('radiogroup', { name: 'Niveau du critère a' });
    await tabTo(page, async () => (await levels.locator(':focus').count()) > 0);
    for (const _step of ['pas encore', 'amorcé', 'en cours']) await page.keyboard.press('ArrowRight');
    await expect.poll(() => new URL(page.url()).searchParams.get('criteres')).toBe('2');
    await page.reload();
    const row = page.getByRole('table', { name: /Niveaux donnés/ }).getByRole('row', { name: /^a / });
    await expect.poll(() => row.textContent()).toContain('en cours');
  });

  test('is saved as a file and opened again; a damaged file is said and changes nothing', async () => {
    const page = await sheetAt(`${ECOPOLE}?criteres=3-1`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer en fichier' }).click();
    const saved = readFileSync(await (await download).path(), 'utf8');
    expect(JSON.parse(saved).answers.a).toEqual({ level: 3, note: '' });

    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await expect.poll(() => page.url()).not.toContain('criteres');
    const file = join(tmpdir(), 'criteres.json');
    const openFile = async (content: string) => {
      writeFileSync(file, content);
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Ouvrir un fichier' }).click();
      await (await choosing).setFiles(file);
    };
    await openFile(saved.replace('"level": 3', '"level": 9'));
    await page.getByText('Le niveau du critère a doit être 0, 1, 2, 3 ou rien.').waitFor();
    await openFile(saved);
    await page.getByText('Le fichier est ouvert : 2 critères renseignés.').waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('criteres')).toBe('3-1');
  });
});

describe('an error', () => {
  test('is reported by keyboard, without an account, and thanked for', async () => {
    const page = await sheetAt(ECOPOLE);
    const open = page.getByRole('button', { name: 'Signaler une erreur', exact: true });
    await open.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Signaler une erreur' });
    await dialog.waitFor();
    await tabTo(page, async () => (await inFocus(page)) === 'Envoyer');
    await page.keyboard.press('Enter');
    await dialog.getByText('Choisissez ce qui ne va pas.').waitFor();
    await dialog.getByRole('radio', { name: 'Ce n’est plus vrai' }).focus();
    await page.keyboard.press('Space');
    await dialog.getByLabel('En quelques mots').focus();
    await page.keyboard.type('Le site a changé de nom en 2024.');
    await tabTo(page, async () => (await inFocus(page)) === 'Envoyer');
    await page.keyboard.press('Enter');
    await dialog.getByText('Merci, c’est noté.').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await inFocus(page)).toBe('Signaler une erreur');
  });

  test('of one proof of a link is reported beside it', async () => {
    const page = await sheetAt(ECOPOLE);
    await region(page, 'Liens')
      .getByRole('button', { name: /^Preuve : lancé par/ })
      .click();
    await page.getByRole('button', { name: /^Signaler ou contester : lancé par/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByText(/^La preuve/)
      .first()
      .click();
    await dialog.getByText('La source ne dit pas cela').click();
    await dialog.getByLabel('En quelques mots').fill('La ligne citée parle d’autre chose.');
    await dialog.getByRole('button', { name: 'Envoyer' }).click();
    await dialog.getByText('Merci, c’est noté.').waitFor();
  });
});

test.each(LOOKS)('on %s the sheet, its form and its report have no serious barrier', async (_where, look) => {
  const page = await sheetAt(`${FUNDED}?criteres=0123-`, look);
  await page.getByRole('button', { name: 'Remplir' }).click();
  await page.getByRole('button', { name: /rôles donnés sans étape/ }).click();
  expect(await barriersOf(page, SECTIONS)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.getByRole('button', { name: 'Signaler une erreur', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  expect(await barriersOf(page, ['[role=dialog]'])).toEqual([]);
});

test('on paper the sheet keeps what it says and drops what one presses', async () => {
  const page = await sheetAt(`${EMERGENT}?criteres=0123`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Remplir' }).isVisible()).toBe(false);
  expect(await page.getByRole('tab').first().isVisible()).toBe(false);
  expect(await region(page, 'Article 9').getByText('établi', { exact: true }).first().isVisible()).toBe(true);
  expect(
    await page.getByText('Lancer un AMI pour accompagner et financer', { exact: false }).first().isVisible(),
  ).toBe(true);
  expect(await page.getByText('Susciter des projets', { exact: false }).first().isVisible()).toBe(false);
});

test('on paper the criteria and the roles are there, even unanswered and where no source tells the stage', async () => {
  const page = await sheetAt(ECOPOLE);
  await page.emulateMedia({ media: 'print' });
  const criteria = page.locator('section[aria-labelledby=criteres]');
  expect(await criteria.getByRole('row').count()).toBe(11);
  expect(await criteria.getByRole('row').last().isVisible()).toBe(true);
  const roles = page.locator('section[aria-labelledby=roles]');
  expect(await roles.getByRole('tab').first().isVisible()).toBe(false);
  const panels = await roles.locator('[role=tabpanel], [data-inert]').all();
  expect(panels.length).toBe(4);
  for (const panel of panels) expect(await panel.isVisible()).toBe(true);
});
