import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import type { GraphAddress } from '../../graph/graph.ts';
import { freeMegabytes } from './disk-room.ts';
import { tryLock } from './file-lock.ts';
import { partialsOf } from './server-jars.ts';
import { ServerProblem } from './server-problem.ts';

const MARKER = 'maillage.json';
const LOCK = 'instance.lock';
const FORMAT = 1;
/** What the lock's own file says of a disk without room. */
const SQLITE_FULL = 13;
const FIRST_START_MEGABYTES = 1_000;
const LATER_START_MEGABYTES = 256;

/** What Maillage writes in its folder besides the marker and the lock: what `reset` may remove, and nothing else. */
const GRAPH_CONTENT = [
  'neo4j',
  'neo4j.password',
  'neo4j.identity',
  'sign-in.secret',
  'instance.json',
  'logs',
];
const DOWNLOADED_CONTENT = ['jars', 'jars.lock', 'jars.lock-journal'];

/** The one folder that holds all a Maillage writes on this machine, held by one running Maillage at a time. */
export interface DataFolder {
  readonly path: string;
  /** Home of the managed Neo4j: its data, logs and configuration. */
  readonly neo4jHome: string;
  readonly logs: string;
  readonly jars: string;
  /** Says where this instance is reached and where its database is, for commands of the same machine. */
  announce(instance: { address: string; bolt: string | null }): void;
  /** Lets another instance take the folder. The system does it for a process that was killed. */
  release(): void;
}

/**
 * Takes the folder for this process, making it when it is absent. Refuses, before writing anything, a folder that holds
 * something else and one that another instance holds.
 */
export function openDataFolder(wanted: string): DataFolder {
  const path = makeFolder(resolve(wanted));
  refuseForeign(path);
  try {
    shutToOthers(path);
    if (!existsSync(join(path, MARKER)))
      writeWhole(join(path, MARKER), `${JSON.stringify({ maillage: FORMAT })}\n`);
    const lock = tryLock(join(path, LOCK));
    if (lock === null) throw new ServerProblem({ kind: 'folder-in-use', folder: path, pid: holderOf(path) });
    let held = true;
    mkdirSync(join(path, 'logs'), { recursive: true });
    writeFileSync(join(path, 'instance.json'), JSON.stringify({ pid: process.pid }));
    return {
      path,
      neo4jHome: join(path, 'neo4j'),
      logs: join(path, 'logs'),
      jars: join(path, 'jars'),
      announce: (instance) => {
        writeWhole(join(path, 'instance.json'), JSON.stringify({ pid: process.pid, ...instance }));
      },
      release: () => {
        if (!held) return;
        held = false;
        rmSync(join(path, 'instance.json'), { force: true });
        lock.release();
      },
    };
  } catch (error) {
    throw asFolderProblem(error, path);
  }
}

/** Whether the folder bears the marker of Maillage. */
export function isDataFolder(path: string): boolean {
  return existsSync(join(resolve(path), MARKER));
}

/**
 * Empties a folder that this process holds of what Maillage created there. Downloaded jars stay unless asked: they
 * hold nothing of the graph and cost a download. Dumps always stay: they are what is kept when the rest is emptied.
 */
export function emptyDataFolder(folder: DataFolder, options: { withDownloads: boolean }): void {
  for (const name of GRAPH_CONTENT) rmSync(join(folder.path, name), { recursive: true, force: true });
  if (options.withDownloads) {
    const downloaded = DOWNLOADED_CONTENT.map((name) => join(folder.path, name));
    for (const path of [...downloaded, ...partialsOf(folder.jars)])
      rmSync(path, { recursive: true, force: true });
  }
  folder.release();
  if (!options.withDownloads) return;
  // Dumps stay, and a folder that holds them is still ours.
  if (existsSync(join(folder.path, 'dumps'))) return;
  for (const name of [`${LOCK}-journal`, LOCK, MARKER]) rmSync(join(folder.path, name), { force: true });
  if (readdirSync(folder.path).length === 0) rmdirSync(folder.path);
}

/** A database on a full disk opens its port and never answers: the room is asked for before it starts. */
export function requireFreeSpace(folder: DataFolder): void {
  const free = freeMegabytes(folder.path);
  const neededMegabytes = hasDatabase(folder) ? LATER_START_MEGABYTES : FIRST_START_MEGABYTES;
  if (free < neededMegabytes) {
    throw new ServerProblem({
      kind: 'folder-short-of-space',
      folder: folder.path,
      freeMegabytes: free,
      neededMegabytes,
    });
  }
}

/** Whether Neo4j ever made a store there, whatever is left of it. */
export function hasDatabase({ neo4jHome }: Pick<DataFolder, 'neo4jHome'>): boolean {
  return ['databases', 'transactions'].some((kind) => {
    const place = join(neo4jHome, 'data', kind);
    return (
      existsSync(place) && readdirSync(place, { withFileTypes: true }).some((entry) => entry.isDirectory())
    );
  });
}

/** Password of the managed database, made once. A database whose password is lost is never given another one. */
export function passwordOf(folder: DataFolder): string {
  const file = join(folder.path, 'neo4j.password');
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (known !== '') return known;
  if (hasDatabase(folder)) throw new ServerProblem({ kind: 'password-lost', folder: folder.path });
  const password = randomBytes(24).toString('hex');
  writeWhole(file, password);
  return password;
}

/** What signs the cookies of this folder's Maillage, made once; whoever loses it only signs in again. */
export function signInSecretOf(folder: DataFolder): string {
  const file = join(folder.path, 'sign-in.secret');
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (known !== '') return known;
  const secret = randomBytes(48).toString('base64url');
  writeWhole(file, secret);
  return secret;
}

/** Where the instance that holds a folder is reached, and its own database when it brought one; `null` when none has said. */
export function runningInstance(path: string): { address: string; database: GraphAddress | null } | null {
  try {
    const told: unknown = JSON.parse(readFileSync(join(resolve(path), 'instance.json'), 'utf8'));
    if (typeof told !== 'object' || told === null) return null;
    const { address, bolt } = told as { address?: unknown; bolt?: unknown };
    if (typeof address !== 'string') return null;
    if (typeof bolt !== 'string') return { address, database: null };
    const password = readFileSync(join(resolve(path), 'neo4j.password'), 'utf8').trim();
    return { address, database: { uri: bolt, user: 'neo4j', password, database: 'neo4j' } };
  } catch {
    return null;
  }
}

/** Identity of the database this folder knows as its own; `null` before the first start. */
export function knownIdentity(folder: DataFolder): string | null {
  const file = join(folder.path, 'neo4j.identity');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() || null : null;
}

export function rememberIdentity(folder: DataFolder, identity: string): void {
  writeWhole(join(folder.path, 'neo4j.identity'), `${identity}\n`);
}

function makeFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    return realpathSync(path);
  } catch (error) {
    throw asFolderProblem(error, path);
  }
}

/** A folder made by an earlier version, or by hand, is closed too; one that somebody else owns is as they made it. */
function shutToOthers(path: string): void {
  try {
    chmodSync(path, 0o700);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
}

function refuseForeign(path: string): void {
  let names: string[];
  try {
    names = readdirSync(path);
  } catch (error) {
    throw asFolderProblem(error, path);
  }
  if (!names.includes(MARKER)) {
    if (names.some((name) => !name.startsWith(MARKER)))
      throw new ServerProblem({ kind: 'folder-foreign', folder: path });
    return;
  }
  const format = readFormat(path);
  if (format === null) throw new ServerProblem({ kind: 'folder-foreign', folder: path });
  if (format > FORMAT) throw new ServerProblem({ kind: 'folder-newer', folder: path });
}

function readFormat(path: string): number | null {
  try {
    const marker: unknown = JSON.parse(readFileSync(join(path, MARKER), 'utf8'));
    if (typeof marker !== 'object' || marker === null || !('maillage' in marker)) return null;
    return typeof marker.maillage === 'number' ? marker.maillage : null;
  } catch {
    return null;
  }
}

function holderOf(path: string): number | null {
  try {
    const instance: unknown = JSON.parse(readFileSync(join(path, 'instance.json'), 'utf8'));
    const known = typeof instance === 'object' && instance !== null && 'pid' in instance;
    return known && typeof instance.pid === 'number' ? instance.pid : null;
  } catch {
    return null;
  }
}

function asFolderProblem(error: unknown, folder: string): unknown {
  if (error instanceof ServerProblem) return error;
  const isFull = error instanceof Error && 'errcode' in error && error.errcode === SQLITE_FULL;
  const code = isFull ? 'ENOSPC' : ((error as NodeJS.ErrnoException).code ?? '');
  return new ServerProblem({ kind: 'folder-not-writable', folder, code }, { cause: error });
}

/** A file is there whole or not at all: a process killed in the middle leaves no half of it. */
function writeWhole(file: string, text: string): void {
  const partial = `${file}.partial`;
  rmSync(partial, { force: true });
  writeFileSync(partial, text, { mode: 0o600, flush: true });
  renameSync(partial, file);
}
