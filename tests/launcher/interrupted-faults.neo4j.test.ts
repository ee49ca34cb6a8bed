import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { databasesOf } from './launched-maillage.ts';

const project = join(import.meta.dirname, '..', '..');
const INTERRUPTED = 130;

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'maillage-faults-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Databases of the data folders that a fault makes: its own, or one on a small disk of its own. */
async function databasesThere(made: readonly string[]): Promise<number[]> {
  const homes = made.flatMap((name) => [join(folder, name), join(folder, name, 'disk', 'maillage')]);
  return (await Promise.all(homes.map(databasesOf))).flat();
}

const disksThere = () =>
  execFileSync('mount', { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder));

test.each(['kills', 'full-disk'])(
  '%s, told to stop twice as npm tells it, ends what it started and leaves no folder and no disk',
  async (fault) => {
    const played = spawn(process.execPath, ['tests/faults/run.ts', fault, '--times', '1'], {
      cwd: project,
      env: { ...process.env, TMPDIR: folder },
      stdio: 'ignore',
    });
    const ended = new Promise<number | null>((settle) => played.once('exit', settle));
    const started = () => databasesThere(readdirSync(folder));
    await expect.poll(started, { timeout: 120_000 }).not.toEqual([]);
    const made = readdirSync(folder);
    played.kill('SIGINT');
    played.kill('SIGINT');
    expect(await ended).toBe(INTERRUPTED);
    expect([await databasesThere(made), disksThere(), readdirSync(folder)]).toEqual([[], [], []]);
  },
);
