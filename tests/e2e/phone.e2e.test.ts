import type { CDPSession, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { SCREEN_ADDRESSES } from '../../ui/data/addresses.ts';
import { barriersOf } from './barriers.ts';
import { NARROW, PHONE, untilAnswered, visit } from './browser.ts';

const ECOPOLE = 'ptce-ecopole-alimentaire-audruicq';
const AROUND = `/explorer?centre=${ECOPOLE}`;
const phone = (path: string) => visit(path, { viewport: PHONE, touch: true });

const drawing = (page: Page) => page.getByRole('application', { name: /^Dessin du réseau/ });
const margin = (page: Page) => page.getByRole('complementary', { name: 'Sélection' });
const drawn = (page: Page) => drawing(page).and(page.locator('[aria-busy="false"]')).waitFor();
const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

async function boxOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await drawing(page).boundingBox();
  if (!box) throw new Error('the drawing is not on the page');
  return box;
}

/** Fingers on the glass, as the browser has them from the system: it scrolls by itself where nothing keeps it from it. */
async function slide(
  page: Page,
  from: readonly { x: number; y: number }[],
  to: readonly { x: number; y: number }[],
): Promise<void> {
  const glass: CDPSession = await page.context().newCDPSession(page);
  const put = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
    glass.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  await put('touchStart', from);
  for (let step = 1; step <= 8; step++) {
    await put(
      'touchMove',
      from.map(({ x, y }, finger) => ({
        x: x + (((to[finger]?.x ?? x) - x) * step) / 8,
        y: y + (((to[finger]?.y ?? y) - y) * step) / 8,
      })),
    );
    await page.waitForTimeout(16);
  }
  await put('touchEnd', []);
  await glass.detach();
}

/** What the drawing looks like now, as the pixels of its canvases tell it. */
const looks = (page: Page) =>
  drawing(page).evaluate((element) =>
    [...element.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL()).join(),
  );

describe('on a phone', () => {
  test('the drawing is seen first, its tools in two lines', async () => {
    for (const path of [AROUND, '/explorer?reseau=region-hauts-de-france', '/explorer?reseau=demo-region']) {
      const page = await phone(path);
      await drawn(page);
      const { y } = await boxOf(page);
      expect(PHONE.height - y, path).toBeGreaterThan(PHONE.height * 0.52);
      const lines = await page
        .getByRole('toolbar')
        .getByRole('button')
        .evaluateAll((buttons) => [
          ...new Set(buttons.map((button) => Math.round(button.getBoundingClientRect().bottom / 12))),
        ]);
      expect(lines.length, path).toBe(2);
    }
  });

  test('the network of a region names what matters most, and says how many names wait', async () => {
    const page = await phone('/explorer?reseau=region-hauts-de-france');
    await drawn(page);
    const words = await page.getByText(/noms? sur \d+/).textContent();
    const [written = 0, of = 0] = (words ?? '').match(/\d+/g)?.map(Number) ?? [];
    expect(written).toBeGreaterThanOrEqual(15);
    expect(written).toBeLessThan(of);
  });

  test('laid out by level, in columns or by groups, it goes down as far as it takes and names everything', async () => {
    for (const [how, viewport] of [
      ['disposition=levels', NARROW],
      ['disposition=tiers', PHONE],
      ['groupe=territory', PHONE],
    ] as const) {
      const address = `/explorer?reseau=region-hauts-de-france&${how}`;
      const page = await visit(address, { viewport, touch: true });
      await drawn(page);
      await expect.poll(async () => (await boxOf(page)).height).toBeGreaterThan(1_000);
      const words = () => page.getByText(/noms? sur \d+/).textContent();
      const numbers = async () => ((await words()) ?? '').match(/\d+/g)?.map(Number) ?? [];
      await expect.poll(async () => (await numbers())[0]).toBe((await numbers())[1]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), how).toBe(viewport.width);
    }
  });

  test('one finger scrolls the page over the drawing and is told that two move it', async () => {
    const page = await phone(AROUND);
    await drawn(page);
    const { x, y, width, height } = await boxOf(page);
    const before = await looks(page);
    await slide(
      page,
      [{ x: x + width / 2, y: y + height / 2 }],
      [{ x: x + width / 2, y: y + height / 2 - 160 }],
    );
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
    await page.getByText('Deux doigts pour déplacer ou agrandir').and(page.locator(':visible')).waitFor();
    expect(new URL(page.url()).searchParams.has('choix')).toBe(false);
    expect(await looks(page)).toBe(before);
  });

  test('two fingers magnify the drawing and leave the page where it is', async () => {
    const page = await phone(AROUND);
    await drawn(page);
    const { x, y, width, height } = await boxOf(page);
    const before = await looks(page);
    const middle = { x: x + width / 2, y: y + height / 2 };
    const apart = (by: number) => [
      { x: middle.x - by, y: middle.y },
      { x: middle.x + by, y: middle.y },
    ];
    await slide(page, apart(30), apart(110));
    await expect.poll(() => looks(page)).not.toBe(before);
    expect(await scrolled(page)).toBe(0);
  });

  test('two fingers magnify the map as they do the drawing, and one scrolls the page', async () => {
    const page = await phone('/cooperations?territoire=region-hauts-de-france');
    const map = page.locator('figure svg').first();
    await page.getByRole('listbox').first().waitFor();
    await map.scrollIntoViewIfNeeded();
    const box = await map.boundingBox();
    if (!box) throw new Error('no map');
    const start = await scrolled(page);
    const middle = { x: box.x + box.width / 2, y: Math.min(box.y + box.height / 2, PHONE.height - 150) };
    const apart = (by: number) => [
      { x: middle.x - by, y: middle.y },
      { x: middle.x + by, y: middle.y },
    ];
    const held = () => map.getAttribute('data-held');
    expect(await held()).toBe('false');
    await slide(page, apart(30), apart(110));
    await expect.poll(held).toBe('true');
    expect(await scrolled(page)).toBe(start);
    await slide(page, [middle], [{ x: middle.x, y: middle.y - 120 }]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(start + 60);
  });

  test('what is chosen is seen above the panel that tells of it', async () => {
    const address = '/explorer?reseau=region-hauts-de-france&disposition=levels&choix=ca-henin-carvin';
    const page = await visit(address, { viewport: NARROW, touch: true });
    await drawn(page);
    const panel = await margin(page).boundingBox();
    // Its menu opens where it stands: under it, or over it where there is no room.
    const menu = page.locator('[data-placement]').filter({ has: page.getByRole('menu') });
    const seen = async () => {
      await drawing(page).evaluate((sheet) => sheet.focus({ preventScroll: true }));
      await page.keyboard.press('Enter');
      const box = await menu.boundingBox();
      const isUnder = (await menu.getAttribute('data-placement')) === 'bottom';
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'detached' });
      return box === null ? Number.NaN : box.y + (isUnder ? 0 : box.height);
    };
    await expect.poll(seen).toBeLessThan(panel?.y ?? 0);
    expect(await seen()).toBeGreaterThan(0);
  });

  test('what is tapped is told in a short panel, which opens wider', async () => {
    const page = await phone(AROUND);
    await drawn(page);
    await drawing(page).focus();
    await page.keyboard.press('ArrowUp');
    await margin(page).getByRole('heading', { level: 2 }).waitFor();
    await margin(page).getByRole('link', { name: 'Voir la fiche' }).waitFor();
    const { y } = await boxOf(page);
    const panel = await margin(page).boundingBox();
    expect((panel?.y ?? 0) - y).toBeGreaterThan((PHONE.height - y) * 0.6);
    expect(
      await margin(page)
        .getByRole('heading', { name: /preuve/ })
        .isVisible(),
    ).toBe(false);
    expect(await barriersOf(page)).toEqual([]);
    await margin(page).getByRole('button', { name: 'Voir plus' }).tap();
    await margin(page)
      .getByRole('heading', { name: /preuve/ })
      .waitFor();
    expect(await barriersOf(page)).toEqual([]);
  });
});

test('the drawing takes the whole screen and gives it back, and says both', async () => {
  const page = await visit(AROUND);
  await drawn(page);
  const said = page.getByRole('status');
  await page.getByRole('button', { name: 'Plein écran', exact: true }).press('Enter');
  await said.filter({ hasText: 'Le dessin occupe tout l’écran' }).waitFor({ state: 'attached' });
  await expect.poll(async () => (await boxOf(page)).height).toBeGreaterThan(800);
  expect(await page.getByRole('navigation', { name: 'Écrans' }).isVisible()).toBe(false);
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: /^Quitter le plein écran/ }).press('Enter');
  await said.filter({ hasText: 'revenu dans la page' }).waitFor({ state: 'attached' });
  await page.getByRole('navigation', { name: 'Écrans' }).waitFor();
});

describe('by the keyboard', () => {
  test.each([
    ['the demonstration', 'demo-region'],
    ['a real territory', 'region-hauts-de-france'],
  ])('the first Tab skips to the content and the drawing of %s is reached in ten', async (_name, slug) => {
    const page = await visit(`/?territoire=${slug}`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu');
    await page.getByRole('navigation', { name: 'Écrans' }).getByRole('link', { name: 'Explorer' }).click();
    await page.getByRole('link', { name: 'Tout le réseau de ce territoire' }).click();
    await drawn(page);
    // As who opens that address anew: from the top of the page.
    for (const fresh of [false, true]) {
      if (fresh) {
        await page.reload();
        await drawn(page);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      }
      let tabs = fresh ? 1 : 0;
      for (; tabs < 10; tabs++) {
        if (await drawing(page).evaluate((element) => element === document.activeElement)) break;
        await page.keyboard.press('Tab');
      }
      expect(await drawing(page).evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });
});

test('at the width of the narrowest phone no screen is wider than the window', async () => {
  const screens = [
    ...SCREEN_ADDRESSES.filter((address) => !address.includes(':')),
    ...['/partenariats', '/transversalite', '/cooperations', '/partenaires', '/a-examiner'].map(
      (address) => `${address}?territoire=demo-epci-c0`,
    ),
    ...['/partenariats', '/transversalite', '/cooperations'].map(
      (address) => `${address}?territoire=departement-pas-de-calais`,
    ),
    AROUND,
    `${AROUND}&choix=${ECOPOLE}`,
    `/explorer?chemin=${ECOPOLE},les-anges-gardins`,
    '/explorer?reseau=demo-region',
    `/poles/${ECOPOLE}`,
    '/collectivites/ca-henin-carvin',
  ];
  const wide: string[] = [];
  const [first = '/', ...others] = screens;
  {
    const page = await visit(first, { viewport: NARROW });
    for (const path of [first, ...others]) {
      if (path !== first) await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await untilAnswered(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > NARROW.width) wide.push(`${path}: ${width}`);
    }
  }
  expect(wide).toEqual([]);
});
