import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DESK, openBrowser, PHONE, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const ECOPOLE = 'ptce-ecopole-alimentaire-audruicq';
const ACQUIRES = 'link:cc-region-audruicq--acquires--lieu-espace-agricole-audruicq';

const SCREENS = [
  ['home', '/'],
  ['the start of the explorer', '/explorer'],
  ['a network', `/explorer?centre=${ECOPOLE}`],
  ['an entity chosen', `/explorer?centre=${ECOPOLE}&choix=cc-region-audruicq`],
  ['a link chosen', `/explorer?centre=${ECOPOLE}&choix=${encodeURIComponent(ACQUIRES)}`],
  ['a pole', `/poles/${ECOPOLE}`],
  ['a collectivity', '/collectivites/ca-henin-carvin'],
  ['a scheme', '/contrats/acte'],
  ['an unknown entity', '/poles/inconnu'],
  ['an address that leads nowhere', '/nulle-part'],
] as const;

describe.each([
  ['a desk', DESK, 'light'],
  ['a desk in the dark', DESK, 'dark'],
  ['a phone', PHONE, 'light'],
  ['a phone in the dark', PHONE, 'dark'],
] as const)('on %s', (_where, viewport, colorScheme) => {
  test.each(SCREENS)('%s has no serious or critical barrier', async (_name, path) => {
    const { page, context } = await visit(browser, path, { viewport, colorScheme });
    await page.getByRole('heading').first().waitFor();
    await page.waitForLoadState('networkidle');
    for (const trigger of await page.getByRole('button', { name: /^Preuve/ }).all()) {
      await trigger.click();
      break;
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    const barriers = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    expect(barriers).toEqual([]);
    await context.close();
  });
});

test('the answers of the search have no barrier either', async () => {
  const { page, context } = await visit(browser, '/');
  await page.getByRole('main').getByRole('combobox').fill('pole');
  await page.getByRole('option', { name: /pôle/i }).first().waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id),
  ).toEqual([]);
  await context.close();
});
