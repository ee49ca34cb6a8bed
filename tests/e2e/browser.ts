import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { expect, inject } from 'vitest';

export { openBrowser } from './chromium.ts';

/** Widths every screen is looked at: a desk and a phone. */
export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
/** The narrowest phone, or a page read at four times its size. */
export const NARROW = { width: 320, height: 640 };

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page and requests that failed or left for elsewhere, since it was opened. */
  readonly faults: string[];
}

/** A page of Maillage as a new reader opens it, once there is something to see: nobody types before. */
export async function visit(
  browser: Browser,
  path: string,
  options: {
    viewport?: typeof DESK;
    colorScheme?: 'light' | 'dark';
    status?: 200 | 404;
    touch?: boolean;
  } = {},
): Promise<Visit> {
  const { address } = inject('maillage');
  const { status = 200 } = options;
  const context = await browser.newContext({
    baseURL: address,
    locale: 'fr-FR',
    viewport: options.viewport ?? DESK,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('console', (message) => {
    // A browser notes that an address leads nowhere: where that is what is visited, it is no fault.
    const isExpected = status === 404 && message.location().url === new URL(path, address).href;
    if (message.type() === 'error' && !isExpected) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== address) faults.push(`request elsewhere: ${request.url()}`);
  });
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(status);
  await page.getByRole('main').waitFor();
  return { page, context, faults };
}

/** Waits until nothing of the page says that it is still being asked for. */
export async function untilAnswered(page: Page): Promise<void> {
  await expect.poll(() => page.locator('main [aria-busy="true"], main [data-awaited]').count()).toBe(0);
}

/** Presses the down arrow until an answer is the one that Enter would open, as who watches the list does. */
export async function arrowTo(page: Page, answer: Locator): Promise<void> {
  await expect
    .poll(async () => {
      if (!(await isReached(answer))) await page.keyboard.press('ArrowDown');
      return isReached(answer);
    })
    .toBe(true);
}

/** Whether Enter would open this answer. */
export const isReached = async (answer: Locator) => (await answer.getAttribute('data-focused')) !== null;

/** What a reader does on a page, without a fault of the page; the page is closed whatever comes. */
export async function withVisit(
  opened: Promise<Visit>,
  journey: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, context, faults } = await opened;
  try {
    await journey(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}
