import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** Widths every screen is looked at: a desk and a phone. */
export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Options made for a function that opens one page: a test opens several, and wants the web’s own security. */
const UNWANTED = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

/** A real Chromium: the one that comes with the packages on Linux, the one installed elsewhere. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' });
  await completeSystemLibraries();
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: sparticuz.args.filter((option) => !UNWANTED.has(option)),
  });
}

/** The libraries a bare Linux lacks come with the browser's package; those of the system are preferred. */
async function completeSystemLibraries(): Promise<void> {
  const known = spawnSync('ldconfig', ['-p'], {
    encoding: 'utf8',
    env: { PATH: '/sbin:/usr/sbin:/bin:/usr/bin' },
  });
  if (/libnss3\.so/.test(known.stdout ?? '')) return;
  const entry = import.meta.resolve('@sparticuz/chromium');
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', entry)));
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page and requests that failed or left for elsewhere, since it was opened. */
  readonly faults: string[];
}

/** A page of Maillage as a new reader opens it. */
export async function visit(
  browser: Browser,
  path: string,
  options: { viewport?: typeof DESK; colorScheme?: 'light' | 'dark' } = {},
): Promise<Visit> {
  const { address } = inject('maillage');
  const context = await browser.newContext({
    baseURL: address,
    locale: 'fr-FR',
    viewport: options.viewport ?? DESK,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== address) faults.push(`request elsewhere: ${request.url()}`);
  });
  await page.goto(path);
  return { page, context, faults };
}
