import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { afterAll, expect, onTestFinished } from 'vitest';
import { openBrowser } from './chromium.ts';
import { maillageWhole } from './maillage-whole.ts';

/** Widths every screen is looked at: a desk and a phone. */
export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
/** The narrowest phone, or a page read at four times its size. */
export const NARROW = { width: 320, height: 640 };

/** What a page is waited for before it is said to have failed, however busy the machine. */
const PATIENCE_MS = 60_000;

interface Look {
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly touch?: boolean;
}

let opened: Promise<Browser> | undefined;
/** Readers who have left, by what they look through: who comes next finds the files of the pages read, and nothing else. */
const left = new Map<string, BrowserContext[]>();

afterAll(async () => (await opened)?.close());

async function contextFor(look: Look): Promise<BrowserContext> {
  const known = left.get(JSON.stringify(look))?.pop();
  if (known) return known;
  opened ??= openBrowser();
  const { address } = await maillageWhole();
  const context = await (await opened).newContext({
    baseURL: address,
    locale: 'fr-FR',
    viewport: look.viewport ?? DESK,
    colorScheme: look.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    hasTouch: look.touch ?? false,
    isMobile: look.touch ?? false,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

/** Forgets whatever a reader left: choices kept by the pages, sessions. */
async function forget(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) await page.close();
  const page = await context.newPage();
  await page.goto('/health/live');
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.close();
  await context.clearCookies();
}

/**
 * A page of Maillage as a new reader opens it, once there is something to see: nobody types before. It closes with its
 * test, which fails if the page had a fault that the test did not bring about: an error, or a request that failed or left
 * for elsewhere.
 */
export async function visit(
  path: string,
  options: Look & { readonly status?: 200 | 404; readonly breaksOnPurpose?: true } = {},
): Promise<Page> {
  const { status = 200, breaksOnPurpose, ...look } = options;
  const { address } = await maillageWhole();
  const context = await contextFor(look);
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
  onTestFinished(async () => {
    const found = [...faults];
    await forget(context);
    const key = JSON.stringify(look);
    left.set(key, [...(left.get(key) ?? []), context]);
    if (!breaksOnPurpose) expect(found).toEqual([]);
  });
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(status);
  await page.getByRole('main').waitFor();
  return page;
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
