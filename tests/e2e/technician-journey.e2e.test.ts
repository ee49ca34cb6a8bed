import { expect, test } from 'vitest';
import { visit } from './browser.ts';

test('a technician goes from the home to services that never meet, a pole, a neighbour, three partners and a page to hand over', async () => {
  const page = await visit('/?territoire=demo-region');
  await page.getByRole('heading', { level: 1, name: 'Un territoire fictif, pour apprendre' }).waitFor();

  // My grouping.
  await page.getByRole('button', { name: /^Je travaille sur/ }).click();
  await page.keyboard.type('Havreterre communaute');
  await page
    .locator('div[role=listbox] [role=option]')
    .filter({ hasText: 'Havreterre (C0)' })
    .first()
    .click();
  await page.waitForURL(/territoire=demo-epci-c0/);

  // Services that never meet.
  await page.getByRole('link', { name: 'Transversalité', exact: true }).click();
  await page.getByRole('heading', { name: 'À examiner : 3 paires' }).waitFor();
  await page
    .getByRole('button', { name: /^Voir les preuves :/ })
    .first()
    .click();
  const pair = page.getByRole('complementary', { name: 'Paire ouverte' });
  await pair.getByText('Les 6 pôles et contrats qui concernent les deux').waitFor();
  await pair.getByRole('button', { name: /Mettre de côté/ }).click();

  // The pole that could bring them together.
  await pair.getByRole('link', { name: /La Filature \(P1\)/ }).click();
  await page.getByRole('heading', { level: 1, name: /La Filature \(P1\)/ }).waitFor();

  // A neighbour that does it.
  await page.getByRole('link', { name: 'Partenariats', exact: true }).click();
  await page.getByRole('heading', { name: /Collectivités semblables/ }).waitFor();
  await page
    .getByRole('link', { name: /Isleroche \(C1\)/ })
    .first()
    .waitFor();

  // Three partners, with reasons.
  await page.getByRole('link', { name: 'Partenaires', exact: true }).click();
  const proposals = page.getByRole('article');
  await proposals.nth(2).waitFor();
  for (const at of [0, 1, 2]) {
    expect(
      await proposals
        .nth(at)
        .getByRole('row', { name: /^Score/ })
        .count(),
    ).toBe(1);
  }

  // The page of the meeting.
  await page.getByRole('link', { name: 'À examiner', exact: true }).click();
  await page.getByRole('link', { name: /^économie et ESS et habitat/i }).waitFor();
  await page.getByLabel('Note pour la réunion').fill('En parler au comité de mai.');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: /Exporter/ }).isVisible()).toBe(false);
  expect((await page.pdf()).length).toBeGreaterThan(5_000);

  // The sheet of the pair, with what was noted of it.
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: /^Dossier à imprimer : économie et ESS et habitat/i }).click();
  await page.getByText('Note : En parler au comité de mai.').waitFor();
});
