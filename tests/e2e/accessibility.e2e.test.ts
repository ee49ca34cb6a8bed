import { describe, expect, test } from 'vitest';
import { barriersOf, LOOKS } from './barriers.ts';
import { NARROW, untilAnswered, visit } from './browser.ts';

const ECOPOLE = 'ptce-ecopole-alimentaire-audruicq';
const ACQUIRES = 'link:cc-region-audruicq--acquires--lieu-espace-agricole-audruicq';

const SCREENS = [
  ['the start of the explorer', '/explorer'],
  ['a network', `/explorer?centre=${ECOPOLE}`],
  ['an entity chosen', `/explorer?centre=${ECOPOLE}&choix=cc-region-audruicq`],
  ['a link chosen', `/explorer?centre=${ECOPOLE}&choix=${encodeURIComponent(ACQUIRES)}`],
  ['a pole', `/poles/${ECOPOLE}`],
  ['a collectivity', '/collectivites/ca-henin-carvin'],
  ['a scheme', '/contrats/acte'],
  ['an unknown entity', '/poles/inconnu', 404],
  ['the home and its poles', '/'],
  ['the figures of the studies', '/aide/reperes'],
  ['the legal notice', '/aide/mentions'],
  ['what is kept of a person', '/aide/vie-privee'],
  ['the way in', '/connexion'],
  ['a link that no longer works', '/lien/passe'],
  ['one’s account, when nobody signed in', '/compte'],
  ['what the data are', '/aide/donnees'],
  ['what a territory holds and lacks', '/donnees?territoire=region-hauts-de-france'],
  ['the queue of reports, to who may not decide', '/donnees/signalements'],
  ['a report that nobody follows', `/signalements/${'0'.repeat(32)}`],
  ['further details', '/contrats/acte#precisions'],
] as const;

describe.each(LOOKS)('on %s', (_where, look) => {
  test.each(SCREENS)('%s has no serious or critical barrier', async (_name, path, status?: 404) => {
    const page = await visit(path, { ...look, ...(status && { status }) });
    await page.getByRole('heading').first().waitFor();
    await untilAnswered(page);
    for (const trigger of await page.getByRole('button', { name: /^Preuve/ }).all()) {
      await trigger.click();
      break;
    }
    expect(await barriersOf(page)).toEqual([]);
  });
});

test('the answers of the search have no barrier either', async () => {
  const page = await visit('/');
  await page.getByRole('main').getByRole('combobox').fill('pole');
  await page.getByRole('option', { name: /pôle/i }).first().waitFor();
  expect(await barriersOf(page)).toEqual([]);
});

test('what slides sideways on the narrowest phone slides by keys too', async () => {
  for (const path of ['/aide/donnees', '/collectivites/demo-departement-x']) {
    const page = await visit(path, { viewport: NARROW });
    await page.getByRole('table').first().waitFor();
    expect(await barriersOf(page), path).toEqual([]);
  }
});
