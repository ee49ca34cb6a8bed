import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../api/launcher/neo4j/neo4j-process.ts';
import type { TestNeo4j } from '../launcher/test-neo4j.ts';
import type { MemoryRead } from './memory-probe.ts';

const project = join(import.meta.dirname, '..', '..');
const MOST_MS = 600_000;

export interface ApiProcess {
  readonly address: string;
  memory(): Promise<MemoryRead>;
  stop(): Promise<void>;
}

/** Maillage in a process of its own, as its user starts it, on a given server; once facts and frame are loaded. */
export async function startApi({ uri, user, password, database }: TestNeo4j): Promise<ApiProcess> {
  const home = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
  const port = await freePort();
  const child = fork(join(project, 'api', 'server', 'start.ts'), [], {
    cwd: project,
    execArgv: ['--expose-gc', '--import', join(import.meta.dirname, 'memory-probe.ts')],
    env: {
      ...process.env,
      PORT: String(port),
      MAILLAGE_HOME: home,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let printed = '';
  child.stdout?.on('data', (text) => {
    printed += text;
  });
  for (const end = Date.now() + MOST_MS; !printed.includes('Cadre territorial chargé'); await sleep(250)) {
    if (child.exitCode !== null || Date.now() > end) throw new Error(`Maillage did not start:\n${printed}`);
  }
  return {
    address: `http://127.0.0.1:${port}/graphql`,
    memory: () => memoryOf(child),
    async stop() {
      const ended = new Promise((settle) => child.once('exit', settle));
      child.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function memoryOf(child: ChildProcess): Promise<MemoryRead> {
  return new Promise((settle) => {
    child.once('message', (read) => settle(read as MemoryRead));
    child.send('memory');
  });
}
