import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FileLock, tryLock } from './file-lock.ts';
import { findMaven } from './prerequisites.ts';
import { type ResolutionCause, ServerProblem, type TellEvent } from './server-problem.ts';

const pom = join(import.meta.dirname, 'pom.xml');
const MARKER = 'resolved.json';
const PARTIAL = '.partial-';
const BETWEEN_NEWS_MS = 1_000;

/** The jars of the managed server: those of Neo4j in `lib`, those of Graph Data Science in `plugins`. */
export interface ServerJars {
  readonly lib: string;
  readonly plugins: string;
}

export interface ResolveOptions {
  /** Where everything Maven says is kept. */
  readonly log: string;
  readonly tell: TellEvent;
  readonly signal?: AbortSignal | undefined;
}

interface Inventory {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Jars of the folder, resolved by Maven when they are not those that `pom.xml` names: absent, of another version or
 * incomplete. They are gathered beside and put in place in one move: a half-resolved folder is never run.
 */
export async function resolveServerJars(folder: string, options: ResolveOptions): Promise<ServerJars> {
  const jars = { lib: join(folder, 'lib'), plugins: join(folder, 'plugins') };
  const wanted = createHash('sha256').update(readFileSync(pom)).digest('hex');
  if (isResolved(folder, wanted)) return jars;
  const maven = await findMaven();
  mkdirSync(dirname(folder), { recursive: true });
  const turn = await waitForTurn(`${folder}.lock`, options.signal);
  try {
    if (!isResolved(folder, wanted)) await gather(maven, folder, wanted, options);
  } finally {
    turn.release();
  }
  return jars;
}

/** Several servers may share a folder of jars: one resolves, the others wait for it. */
async function waitForTurn(file: string, signal: AbortSignal | undefined): Promise<FileLock> {
  for (;;) {
    const lock = tryLock(file);
    if (lock !== null) return lock;
    await sleep(500, undefined, signal ? { signal } : {});
  }
}

async function gather(maven: string, folder: string, wanted: string, options: ResolveOptions): Promise<void> {
  const started = performance.now();
  for (const left of partialsOf(folder)) rmSync(left, { recursive: true, force: true });
  const partial = `${folder}${PARTIAL}${process.pid}`;
  mkdirSync(partial, { recursive: true });
  mkdirSync(dirname(options.log), { recursive: true });
  await runMaven(maven, partial, options);
  const { files, bytes } = inventoryOf(partial);
  writeFileSync(join(partial, MARKER), `${JSON.stringify({ pom: wanted, files, bytes })}\n`, { flush: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
  const seconds = (performance.now() - started) / 1_000;
  options.tell({ kind: 'jars-resolved', files, megabytes: bytes / 1e6, seconds });
}

/** What resolutions that were cut have left; a Maven that outlived its launcher may still write in one of them. */
export function partialsOf(folder: string): string[] {
  const parent = dirname(folder);
  return readdirSync(parent)
    .filter((name) => name.startsWith(`${basename(folder)}${PARTIAL}`))
    .map((name) => join(parent, name));
}

function isResolved(folder: string, wanted: string): boolean {
  if (!existsSync(join(folder, MARKER))) return false;
  try {
    const marker = JSON.parse(readFileSync(join(folder, MARKER), 'utf8'));
    const { files, bytes } = inventoryOf(folder);
    return marker.pom === wanted && marker.files === files && marker.bytes === bytes;
  } catch {
    return false;
  }
}

function inventoryOf(folder: string): Inventory {
  const sizes = ['lib', 'plugins'].flatMap((room) => {
    if (!existsSync(join(folder, room))) return [];
    return readdirSync(join(folder, room)).map((name) => statSync(join(folder, room, name)).size);
  });
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

async function runMaven(maven: string, target: string, options: ResolveOptions): Promise<void> {
  // A failed download is remembered by Maven as absent: the second try asks again what the first could not get.
  for (const again of [[], ['-U']]) {
    const said = await mavenOutput(maven, [...again, `-Dmaillage.jars=${target}`], options);
    options.signal?.throwIfAborted();
    if (said === null) return;
    const cause = causeOf(said);
    if (again.length > 0 || cause === 'disk-full') {
      throw new ServerProblem({ kind: 'resolution-failed', cause, log: options.log });
    }
  }
}

/** `null` when Maven did what was asked, else what it said. */
function mavenOutput(
  maven: string,
  args: string[],
  { log, tell, signal }: ResolveOptions,
): Promise<string | null> {
  return new Promise((settle) => {
    // A log that cannot be written costs its lines, not the resolution.
    const written = createWriteStream(log, { flags: 'a' }).on('error', () => undefined);
    const shell = maven.endsWith('.cmd');
    const quoted = (arg: string) => (shell ? `"${arg}"` : arg);
    const child = spawn(maven, ['-B', '-C', '-f', pom, 'validate', ...args].map(quoted), {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
      windowsHide: true,
      ...(signal ? { signal } : {}),
    });
    let said = '';
    let files = 0;
    let megabytes = 0;
    let told = 0;
    const hear = (line: string) => {
      written.write(`${line}\n`);
      if (/ERROR|FATAL/.test(line)) said += `${line}\n`;
      const arrived = line.match(/Downloaded from .*\((\d+(?:\.\d+)?) (B|kB|MB)\b/);
      if (!arrived) return;
      files += 1;
      megabytes += Number(arrived[1]) * (arrived[2] === 'MB' ? 1 : arrived[2] === 'kB' ? 1e-3 : 1e-6);
      if (Date.now() - told < BETWEEN_NEWS_MS) return;
      told = Date.now();
      tell({ kind: 'jars-arriving', files, megabytes });
    };
    createInterface(child.stdout).on('line', hear);
    createInterface(child.stderr).on('line', hear);
    child.on('error', (error) => {
      written.end();
      settle(String(error));
    });
    child.on('close', (code) => {
      written.end();
      settle(code === 0 ? null : said);
    });
  });
}

const CAUSES: readonly [ResolutionCause, RegExp][] = [
  ['disk-full', /No space left on device|not enough space/i],
  ['damaged', /Checksum validation failed/i],
  ['refused', /status:? ?(code: )?(401|403|407)|Unauthorized|Forbidden|authentication/i],
  [
    'unreachable',
    /UnknownHost|Unknown host|Name or service not known|refused|timed out|unreachable|offline mode|No route to host|reset|PKIX/i,
  ],
  ['absent', /Could not find artifact|was not found/i],
];

function causeOf(said: string): ResolutionCause {
  return CAUSES.find(([, words]) => words.test(said))?.[0] ?? 'unknown';
}
