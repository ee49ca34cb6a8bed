import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { unpackBrowser } from './e2e/chromium.ts';
import { BRIEF_JAVA, SHARED_SERVER_JARS } from './launcher/test-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    maillage: { address: string };
  }
}

const START_MS = 300_000;
const STOP_MS = 60_000;

/** Maillage as its user starts it, on a port and in a folder of the run's own, both gone at the end. */
export default async function withMaillage(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'maillage-e2e-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const printed: string[] = [];
  const child = spawn(process.execPath, ['api/server/start.ts'], {
    env: {
      ...process.env,
      ...BRIEF_JAVA,
      PORT: String(port),
      MAILLAGE_HOME: home,
      MAILLAGE_SERVER_JARS: SHARED_SERVER_JARS,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => printed.push(String(text)));
  try {
    await unpackBrowser();
    await whenReady(address, child);
    await until(
      () => /Cadre territorial chargé/.test(printed.join('')),
      'the territorial frame was not loaded',
    );
  } catch (error) {
    child.kill();
    throw new Error(`Maillage did not start: ${String(error)}\n${printed.join('')}`);
  }
  project.provide('maillage', { address });
  return async () => {
    await stopped(child);
    rmSync(home, { recursive: true, force: true });
  };
}

async function whenReady(address: string, child: ChildProcess): Promise<void> {
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`it ended with code ${child.exitCode}`);
    const answer = await fetch(`${address}/health/ready`).catch(() => null);
    return answer?.status === 200;
  }, 'it was not ready in time');
}

async function until(isSo: () => boolean | Promise<boolean>, otherwise: string): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(otherwise);
    await sleep(250);
  }
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
