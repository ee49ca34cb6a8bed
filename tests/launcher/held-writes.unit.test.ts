import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isOverloaded } from '../../api/graph/database-state.ts';
import { holdWrites, untilWritesOpen } from '../../api/launcher/neo4j/held-writes.ts';

const home = mkdtempSync(join(tmpdir(), 'maillage-held-'));
afterAll(() => rmSync(home, { recursive: true }));

test('writers wait for a dump, are told to come back when it is long, and go on when it ends', async () => {
  await untilWritesOpen(home);
  const letThrough = holdWrites(home);
  expect(isOverloaded(await untilWritesOpen(home, 150).catch((error: unknown) => error))).toBe(true);
  const waiting = untilWritesOpen(home);
  letThrough();
  await waiting;
  expect(readdirSync(home)).toEqual([]);
});

test('nobody waits for a dump that was killed', async () => {
  writeFileSync(join(home, 'writes.lock'), '');
  await untilWritesOpen(home);
});
