import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openServerLog } from '../../api/launcher/server-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a long log is cut into files, of which five are kept', () => {
  const path = join(folder, 'long.log');
  const log = openServerLog(path, 100);
  for (let number = 0; number < 100; number += 1) log.write(`line ${String(number).padStart(3, '0')}\n`);
  const files = readdirSync(folder).filter((name) => name.startsWith('long.log'));
  expect(files.sort()).toEqual(['long.log', 'long.log.1', 'long.log.2', 'long.log.3', 'long.log.4']);
  expect(readFileSync(path, 'utf8')).toContain('line 099\n');
  const kept = ['.4', '.3', '.2', '.1', ''].map((end) => readFileSync(path + end, 'utf8')).join('');
  expect(kept).toBe(
    Array.from(
      { length: kept.length / 9 },
      (_, at) => `line ${String(100 - kept.length / 9 + at).padStart(3, '0')}\n`,
    ).join(''),
  );
});

test('a log that cannot be written throws nothing, and counts what it lost once it can', () => {
  const place = join(folder, 'away');
  writeFileSync(place, '');
  const log = openServerLog(join(place, 'server.log'));
  log.write('one\n');
  log.write('two\n');
  rmSync(place);
  mkdirSync(place);
  log.write('three\n');
  const [lost, three] = readFileSync(join(place, 'server.log'), 'utf8').split('\n');
  expect(JSON.parse(lost ?? '')).toMatchObject({ lost: 2 });
  expect(three).toBe('three');
});
