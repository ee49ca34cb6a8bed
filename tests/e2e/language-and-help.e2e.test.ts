import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { barriersOf, LOOKS } from './barriers.ts';
import { arrowTo, DESK, isReached, PHONE, untilAnswered, visit } from './browser.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const language = (page: Page) => page.evaluate(() => document.documentElement.lang);
const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);

describe('a reader of English', () => {
  test('changes the language in the header, without losing the page nor the focus, and finds it again', async () => {
    const page = await visit('/poles/ptce-ecopole-alimentaire-audruicq');
    const english = page.getByRole('radio', { name: /English/ });
    await english.click();
    await page.getByText('Cooperation hub', { exact: true }).first().waitFor();
    expect(await language(page)).toBe('en');
    expect(await english.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.reload();
    await page.getByText('Cooperation hub', { exact: true }).first().waitFor();
    await page.getByRole('radio', { name: /Français/ }).click();
    await page.getByText('Pôle', { exact: true }).first().waitFor();
    expect(await language(page)).toBe('fr');
  });

  test('is given English by an address that asks for it', async () => {
    const page = await visit('/nulle-part?lang=en', { status: 404 });
    await expect.poll(() => heading(page).textContent()).toBe('Nothing at this address');
    expect(page.url()).not.toContain('lang=');
  });
});

describe('a reader who prefers the dark', () => {
  test('chooses it, keeps it from the first paint, and prints on white', async () => {
    const page = await visit('/aide');
    await page.getByRole('button', { name: /^Apparence/ }).click();
    await page.getByRole('menuitemradio', { name: 'Sombre' }).click();
    expect(await theme(page)).toBe('dark');
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(() => document.body !== null);
    expect(await theme(page)).toBe('dark');
    await page.emulateMedia({ media: 'print' });
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(paper).toBe('rgb(255, 255, 255)');
  });
});

describe('the palette', () => {
  test('finds, with the keyboard alone, the commune that is called so, then the pole whose name holds it', async () => {
    const page = await visit('/explorer');
    await heading(page).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Rechercher et agir' }).waitFor();
    await page.keyboard.type('audruicq');
    await expect.poll(() => page.getByRole('menuitem').first().textContent()).toMatch(/^Audruicq/);
    const pole = page.getByRole('menuitem', { name: /^PTCE Ecopôle alimentaire/ });
    await pole.waitFor();
    await expect
      .poll(() => page.getByRole('menuitem').allTextContents())
      .toContainEqual(expect.stringContaining('CC de la Région'));
    await arrowTo(page, pole);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => isReached(pole)).toBe(false);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => isReached(pole)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/poles\/ptce-ecopole/);
  });

  test('says that nothing answers only when nothing does, never above or under an answer', async () => {
    const page = await visit('/explorer');
    await heading(page).waitFor();
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Rechercher et agir' });
    await dialog.waitFor();
    await dialog.evaluate((shown) => {
      const wrong: string[] = [];
      Object.assign(window, { wrong });
      // What a reader sees is what stands when a frame is painted: the list may follow the sentence by a moment.
      const look = () => {
        const said = shown.textContent ?? '';
        if (said.includes('Rien ne répond') && shown.querySelector('[role="menuitem"]')) wrong.push(said);
      };
      new MutationObserver(() => {
        requestAnimationFrame(look);
      }).observe(shown, { childList: true, subtree: true, characterData: true });
    });
    // The last is the name of a screen, and of nothing else.
    for (const typed of ['audruicq', 'anges', 'zzzzzz', 'transversalité']) {
      await dialog.getByRole('searchbox').fill(typed);
      const answers = dialog.getByRole('menuitem');
      const wanted =
        typed === 'zzzzzz'
          ? dialog.getByText('Rien ne répond à « zzzzzz »')
          : answers.filter({ hasText: new RegExp(typed, 'i') });
      await wanted.filter({ visible: true }).first().waitFor();
    }
    expect(await page.evaluate(() => (window as unknown as { wrong: string[] }).wrong)).toEqual([]);
  });

  test('changes the language and goes to a screen', async () => {
    const page = await visit('/');
    await heading(page).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('menuitem', { name: 'Switch to English' }).click();
    await expect.poll(() => language(page)).toBe('en');
    await page.keyboard.press('Control+k');
    await page.getByRole('menuitem', { name: 'Help', exact: true }).click();
    await page.waitForURL(/\/aide$/);
  });

  test('is the whole screen on a phone, and closes by Escape', async () => {
    const page = await visit('/', { viewport: PHONE });
    await page.getByRole('button', { name: 'Rechercher' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.boundingBox()).toMatchObject({ width: PHONE.width, height: PHONE.height });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('the page of results', () => {
  test('narrows to a kind, keeps it in the address, and says so when nothing answers', async () => {
    const page = await visit('/recherche?q=audruicq');
    await page.getByText('réponses à « audruicq »').waitFor();
    await page.getByText('Pôles', { exact: true }).click();
    await page.getByText('1 réponse à « audruicq ».').waitFor();
    expect(page.url()).toContain('nature=Pole');
    await page.getByRole('searchbox').fill('zzzzzz');
    await page.keyboard.press('Enter');
    await page.getByText('Rien ne répond à « zzzzzz »').waitFor();
    await page.getByText(/personne ne l’a encore documenté/).waitFor();
    expect(await page.getByText('Natures', { exact: true }).count()).toBe(0);
    await page.getByRole('searchbox').fill('audruicq');
    await page.keyboard.press('Enter');
    await page.getByText('Natures', { exact: true }).waitFor();
  });

  test('does not say that nobody documented what the filters took away', async () => {
    const page = await visit('/recherche?q=audruicq&nature=Service');
    await page.getByText('Rien de ce que vous avez choisi ne répond à « audruicq ».').waitFor();
    expect(await page.getByText(/personne ne l’a encore documenté/).count()).toBe(0);
    await page.getByRole('button', { name: 'Retirer les filtres' }).click();
    await page.getByText('réponses à « audruicq »').waitFor();
  });

  test('gives back one’s place after a sheet', async () => {
    const page = await visit('/recherche?q=saint');
    const answers = page.getByRole('region', { name: 'Réponses' }).getByRole('listitem');
    const next = page.getByRole('button', { name: 'Voir les réponses suivantes' });
    for (const total of [25, 50, 75]) {
      await expect.poll(() => answers.count()).toBe(total);
      if (total < 75) await next.click();
    }
    const opened = answers.nth(60).getByRole('link');
    const href = await opened.getAttribute('href');
    await opened.click();
    await page.waitForURL(`**${href}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goBack();
    await expect.poll(() => answers.count()).toBe(75);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    await expect.poll(focused).toBe(href);
    const box = await opened.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(DESK.height);
  });
});

describe('the help', () => {
  test('gives a tour that the arrows lead and Escape ends', async () => {
    const page = await visit('/aide');
    await page.getByRole('button', { name: 'Commencer la visite' }).click();
    await page.getByText('Étape 1 sur 7').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Étape 2 sur 7').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Étape 2 sur 7').waitFor({ state: 'detached' });
    await expect.poll(() => page.url()).not.toContain('visite');
  });

  test('explains a term with its source, and each term has an address', async () => {
    const page = await visit('/aide/glossaire#gl-cress');
    await page.getByRole('searchbox').fill('cress');
    await page.getByText(/Chambre\(s\) régionale\(s\)/).waitFor();
    await page.getByRole('button', { name: 'Preuve : CRESS', exact: true }).click();
    await page.getByRole('blockquote').first().waitFor();
    expect(await page.locator('#gl-cress').count()).toBe(1);
  });

  test('runs each example of the API page: it answers, and refusals are typed', async () => {
    const page = await visit('/aide/api');
    const runs = page.getByRole('button', { name: /^Exécut/ });
    await runs.first().waitFor();
    const total = await runs.count();
    for (let index = 0; index < total; index += 1) await runs.nth(index).click();
    await expect.poll(() => page.getByText(/statut 200/).count()).toBe(total);
    const answers = page.getByRole('textbox', { name: /^Réponse/ });
    for (const answer of await answers.all()) expect(await answer.inputValue()).not.toContain('"errors"');
    expect(await answers.last().inputValue()).toContain('"__typename": "InvalidInput"');
  });

  test('hands over the schema', async () => {
    const page = await visit('/aide/api');
    const address = await page.getByRole('link', { name: /schéma/ }).getAttribute('href');
    const schema = await page.request.get(address ?? '');
    expect(await schema.text()).toContain('type Query');
  });
});

const SCREENS = [
  '/',
  '/recherche?q=lille',
  '/aide',
  '/aide/glossaire',
  '/aide/reperes',
  '/aide/methodes',
  '/a-examiner',
  '/aide/donnees',
  '/aide/api',
  '/aide/accessibilite',
  '/nulle-part',
] as const;

describe.each([
  ['in French', LOOKS[0], ''],
  ['in English', LOOKS[1], 'en'],
] as const)('%s', (_language, [where, look], lang) => {
  test.each(SCREENS)(
    `on ${where} %s has no serious or critical barrier, and never scrolls sideways`,
    async (path) => {
      const address = lang ? `${path}${path.includes('?') ? '&' : '?'}lang=${lang}` : path;
      const status = path === '/nulle-part' ? 404 : 200;
      const page = await visit(address, { ...look, status });
      await heading(page).waitFor();
      await untilAnswered(page);
      expect(await barriersOf(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(look.viewport.width);
    },
  );

  test('the palette has no barrier either', async () => {
    const page = await visit(lang ? `/?lang=${lang}` : '/', look);
    await heading(page).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('audruicq');
    await page.getByRole('menuitem', { name: /^PTCE Ecopôle/ }).waitFor();
    // While one list of answers takes the place of another, the field may still name an answer that has left.
    await expect.poll(() => barriersOf(page)).toEqual([]);
  });
});

test('the foot of every screen leads to who publishes and hosts it, under which licences, and says its version', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const page = await visit('/cooperations');
  const foot = page.locator('footer');
  expect(await foot.textContent()).toContain(version);
  await foot.getByRole('link', { name: /^Accessibilité/ }).waitFor();
  await foot.getByRole('link', { name: 'Mentions légales' }).click();
  await page.waitForURL(/\/aide\/mentions$/);
  await page.getByRole('heading', { level: 1, name: 'Mentions légales' }).waitFor();
  for (const said of [/^Éditeur\s:/, /^Contact\s:/, /^Hébergeur\s:/]) {
    await page.getByRole('listitem').filter({ hasText: said }).waitFor();
  }
  const licences = page.locator('section[aria-labelledby="licences"]');
  for (const licence of ['MIT', 'Licence Ouverte 2.0', 'CC BY 4.0']) {
    expect(await licences.textContent()).toContain(licence);
  }
});
