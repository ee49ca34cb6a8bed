import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Options made for a function that opens one page: a test opens several, and wants the web’s own security. */
const UNWANTED = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

/** Unpacks the browser of the packages, once, before several files of tests want it at the same moment. */
export async function unpackBrowser(): Promise<void> {
  if (process.platform !== 'linux') return;
  await completeSystemLibraries();
  await sparticuz.executablePath();
}

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
