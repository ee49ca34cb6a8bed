import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { barriersOf } from './barriers.ts';
import { arrowTo, DESK, PHONE, untilAnswered, visit } from './browser.ts';
import { maillageWhole } from './maillage-whole.ts';

const PASSWORD = 'quatre mots sans rapport';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

describe('from the link that the start prints', () => {
  let invitation = '';

  test('an administrator opens the first account and invites a curator, by the keyboard', async () => {
    const { pathname } = new URL((await maillageWhole()).administratorLink);
    const page = await visit(pathname, { viewport: DESK });
    await field(page, 'Adresse de courriel').fill('administration@exemple.fr');
    await page.getByLabel('Votre fonction').fill('administration de Maillage');
    await field(page, 'Mot de passe').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Mon compte' }).waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Comptes' }).click();
    await page.getByRole('heading', { level: 1, name: 'Comptes' }).waitFor();

    await field(page, 'Adresse de courriel').fill('camille@exemple.fr');
    await page.getByLabel('Sa fonction').fill('chargée de mission, CRESS Hauts-de-France');
    const territory = page.getByRole('combobox', { name: 'Sur quel territoire' });
    await territory.pressSequentially('hauts-de-france');
    const region = page.getByRole('option', { name: /Hauts-de-France/ }).first();
    await arrowTo(page, region);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Faire le lien d’invitation' }).press('Enter');
    invitation = (await page.locator('code').first().textContent()) ?? '';
    expect(invitation).toMatch(/\/lien\/[\w-]{43}$/);
    await page.getByText('invité, pas encore venu').waitFor();
    expect(await barriersOf(page)).toEqual([]);
  });

  test('the curator chooses a password on her telephone, finds her territory, and signs out and in', async () => {
    const page = await visit(new URL(invitation).pathname, { viewport: PHONE });
    await field(page, 'Mot de passe').fill('court');
    await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
    await page.getByText(/de 12 à 128 caractères : une phrase/).waitFor();
    await field(page, 'Mot de passe').fill(PASSWORD);
    await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
    await page.getByText(/^Curation\s: Hauts-de-France/).waitFor();
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByRole('link', { name: 'Se connecter' }).click();
    await field(page, 'Adresse de courriel').fill('camille@exemple.fr');
    await field(page, 'Mot de passe').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Mon compte' }).waitFor();
    await page.getByRole('button', { name: /^Compte : chargée de mission/ }).waitFor();
    await untilAnswered(page);
  });

  test('a link that was used says so', async () => {
    const page = await visit(new URL(invitation).pathname);
    await page.getByRole('heading', { level: 1, name: 'Ce lien ne sert plus' }).waitFor();
  });
});
