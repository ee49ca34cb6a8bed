import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright';

/** Options made for a function that opens one page: a test opens several, and wants the web’s own security. */
const UNWANTED = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

/** How to start the real Chromium: the one that comes with the packages on Linux, unpacked once, the one installed elsewhere. */
export async function chromiumOptions(): Promise<LaunchOptions> {
  if (process.platform !== 'linux') return { channel: 'chrome' };
  await completeSystemLibraries();
  return {
    executablePath: await sparticuz.executablePath(),
    args: sparticuz.args.filter((option) => !UNWANTED.has(option)),
  };
}

/** A real Chromium of the run's own. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch(await chromiumOptions());
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
