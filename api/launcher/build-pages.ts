import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tryLock } from './neo4j/file-lock.ts';

const project = join(import.meta.dirname, '..', '..');
const cache = join(project, 'node_modules', '.cache', 'maillage');
const MARKER = '.built-from';

/** What the pages are made of: when one of these changes, they are stale. */
const SOURCES = ['ui', 'cypher/model', 'api/schema/schema.graphql', 'vite.config.ts', 'package-lock.json'];

/** Folder of the built pages. */
export const pages = join(project, 'ui', 'dist');

/** Whether the pages are those that the present sources make. */
export function arePagesFresh(): boolean {
  const marker = join(pages, MARKER);
  return existsSync(marker) && readFileSync(marker, 'utf8') === sourcesMark();
}

/**
 * Builds the pages in a process of its own, so that a stop can end it and its memory goes back. Everything it says is
 * in the log. `false` when it failed: the pages are then what they were.
 */
export function buildPages(log: string, signal: AbortSignal): Promise<boolean> {
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, [import.meta.filename], {
    stdio: ['ignore', output, output],
    signal,
  });
  closeSync(output);
  return new Promise((settle) => {
    child.on('error', () => settle(false));
    child.on('exit', (code) => settle(code === 0));
  });
}

/** Two servers of one clone may find the pages stale together: one builds, the other waits for it. */
async function buildIfStale(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const lock = join(cache, 'pages.lock');
  let turn = tryLock(lock);
  while (turn === null) {
    await sleep(300);
    turn = tryLock(lock);
  }
  try {
    if (!arePagesFresh()) await build();
  } finally {
    turn.release();
  }
}

async function build(): Promise<void> {
  const mark = sourcesMark();
  const built = join(cache, 'pages');
  const vite = await import('vite');
  await vite.build({
    root: join(project, 'ui'),
    configFile: viteConfiguration(),
    logLevel: 'warn',
    build: { outDir: built, emptyOutDir: true },
  });
  rmSync(pages, { recursive: true, force: true });
  cpSync(built, pages, { recursive: true });
  writeFileSync(join(pages, MARKER), mark);
}

function viteConfiguration(): string | false {
  const places = [join(project, 'vite.config.ts'), join(project, 'ui', 'vite.config.ts')];
  return places.find((place) => existsSync(place)) ?? false;
}

function sourcesMark(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesOf).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(project, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(place: string): string[] {
  const path = join(project, place);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [place];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => join(path, entry.name) !== pages)
    .flatMap((entry) =>
      entry.isDirectory() ? filesOf(`${place}/${entry.name}`) : [`${place}/${entry.name}`],
    );
}

if (import.meta.main) {
  // Pages hold no secret: unlike the data, they may be read by whoever serves them.
  process.umask(0o022);
  await buildIfStale();
}
