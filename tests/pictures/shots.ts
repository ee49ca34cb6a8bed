import type { Browser, Page } from 'playwright';
import { network as english } from '../../ui/text/en/network.ts';
import { network as french } from '../../ui/text/fr/network.ts';
import type { Screen } from './screens.ts';

/** How a screen is looked at. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  readonly language: 'fr' | 'en';
}

const DESK = { width: 1440, height: 900 } as const;
const SIZES = [DESK, { width: 390, height: 844 }, { width: 320, height: 700 }] as const;

export const LOOKS: readonly Look[] = [
  ...SIZES.flatMap((size) =>
    (['light', 'dark'] as const).map((theme) => ({ ...size, theme, language: 'fr' as const })),
  ),
  { ...DESK, theme: 'light', language: 'en' },
];

/** Pages that show the day are those of the same day, whenever they are taken. */
const TODAY = new Date('2026-11-30T12:00:00+01:00');
const ARRANGING = [french, english].map((words) => words['network.arranging']);
const MOST_WAIT = 30_000;

export const lookName = ({ width, theme, language }: Look) => `${width}.${theme}.${language}`;

/** The looks a screen is taken in: paper is white, and English is only looked at where words are many. */
export function looksOf({ paper, english: inEnglish }: Screen): readonly Look[] {
  const [first] = LOOKS;
  if (paper) return first ? [first] : [];
  return LOOKS.filter(({ language }) => language === 'fr' || inEnglish);
}

/** A page of a new reader, who moves nothing and whose day does not change. */
export async function openPage(browser: Browser, address: string, look: Look): Promise<Page> {
  const { width, height, theme, language } = look;
  const kept = { name: 'maillage.language', value: language };
  const context = await browser.newContext({
    baseURL: address,
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: 'Europe/Paris',
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    hasTouch: width < DESK.width,
    isMobile: width < DESK.width,
    storageState: { cookies: [], origins: [{ origin: new URL(address).origin, localStorage: [kept] }] },
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(TODAY);
  page.setDefaultTimeout(MOST_WAIT);
  return page;
}

/**
 * Opens a screen and waits until it is at rest: what was asked is there, nothing says that it is still being fetched or laid
 * out, and two pictures of it in a row are the same.
 */
export async function settle(page: Page, { address, until, under, whole }: Screen): Promise<Buffer> {
  await page.goto(address);
  if (under) {
    await page.locator(`:is(${until}, ${under}):visible`).first().waitFor();
    const folded = page.locator(under).first();
    if (await folded.isVisible()) await folded.click();
  }
  await page.locator(until).first().waitFor();
  await page.waitForFunction(
    (waiting) =>
      document.querySelector('[aria-busy="true"]') === null &&
      !waiting.some((words) => document.body.textContent.includes(words)),
    ARRANGING,
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const given = Date.now() + MOST_WAIT;
  const see = () => page.screenshot({ fullPage: whole ?? false });
  for (let before = await see(); ; ) {
    const now = await see();
    if (now.equals(before)) return now;
    if (Date.now() > given) throw new Error('what is seen never comes to rest');
    before = now;
  }
}
