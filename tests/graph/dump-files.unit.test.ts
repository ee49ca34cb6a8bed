import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { DumpProblem } from '../../api/graph/dump/dump-problem.ts';
import { type Manifest, Tally } from '../../api/graph/dump/manifest.ts';
import { checkDump } from '../../api/graph/dump/read-dump.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-dump-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NODES = ['a', 'b'].map(
  (id) => `{"node":["Claim","${id}"],"labels":["Claim"],"properties":{"id":"${id}"}}`,
);
const RELATION = '{"relation":"PART_OF","from":["Claim","a"],"to":["Claim","b"],"properties":{"id":"ab"}}';

/** A dump of these lines, its manifest as it should be but for what is said of it. */
function dumpOf(lines: readonly string[], said: Partial<Record<keyof Manifest, unknown>> = {}): Buffer {
  const tally = new Tally();
  for (const text of lines) {
    const { labels, relation } = JSON.parse(text);
    tally.add({ is: relation ? 'relation' : 'node', words: labels ?? [relation], text });
  }
  const at = '2026-11-30T22:00:00.000Z';
  const manifest = {
    maillage: 'dump',
    format: 1,
    at,
    accounts: true,
    migrations: {},
    ...tally.told(),
    ...said,
  };
  return Buffer.concat([
    gzipSync(`${JSON.stringify(manifest)}\n`),
    gzipSync(lines.map((text) => `${text}\n`).join('')),
  ]);
}

function checked(content: Buffer | string) {
  const file = join(folder, 'dump.gz');
  writeFileSync(file, content);
  return checkDump(file);
}

const whole = dumpOf([...NODES, RELATION]);
const accounts = '{"node":["Account","x"],"labels":["Account"],"properties":{"id":"x"}}';

test('a dump as it was written is sound', async () => {
  expect((await checked(whole)).manifest).toMatchObject({ nodes: 2, relations: 1 });
});

const refused: [string, Buffer | string, string][] = [
  ['text that is not compressed', 'bonjour', 'foreign'],
  ['an empty file', '', 'foreign'],
  ['something else, compressed', gzipSync('bonjour\n'), 'foreign'],
  ['a dump of a later form', dumpOf(NODES, { format: 2 }), 'newer'],
  ['a dump of a later graph', dumpOf(NODES, { migrations: { V9999__future: 'x' } }), 'newer'],
  ['a migration with another text', dumpOf(NODES, { migrations: { V0001__identity: 'x' } }), 'newer'],
  ['a dump cut in its manifest', whole.subarray(0, 40), 'truncated'],
  [
    'a dump cut after its manifest',
    whole.subarray(0, whole.lastIndexOf(Buffer.from([0x1f, 0x8b, 8]))),
    'truncated',
  ],
  ['a dump cut before its end', whole.subarray(0, -12), 'truncated'],
  ['a dump that lacks lines', dumpOf(NODES, { relations: 1 }), 'truncated'],
  [
    'a byte that changed',
    Buffer.concat([whole.subarray(0, -8), Buffer.from([1]), whole.subarray(-7)]),
    'altered',
  ],
  ['lines that are not those of the sum', dumpOf(NODES, { sum: '0'.repeat(64) }), 'altered'],
  ['other numbers than it says', dumpOf(NODES, { counts: { node: {}, relation: {} } }), 'altered'],
  ['more than a manifest holds', dumpOf(NODES, { nodes: '2' }), 'altered'],
  ['a relation to nothing', dumpOf([...NODES.slice(1), RELATION]), 'altered'],
  ['one node twice', dumpOf([NODES[0] ?? '', NODES[0] ?? '']), 'altered'],
  ['a value of no type', dumpOf(['{"node":["A","a"],"labels":["A"],"properties":{"id":null}}']), 'altered'],
  ['a line that is none', dumpOf(['{"labels":["A"]}']), 'altered'],
  ['accounts it says are not in it', dumpOf([accounts], { accounts: false }), 'altered'],
  ['a migration among the facts', dumpOf([accounts.replaceAll('Account', 'Migration')]), 'altered'],
  ['an open session', dumpOf([accounts.replaceAll('Account', 'Session')]), 'altered'],
];
test.each(refused)('%s is refused before anything is written', async (_what, content, kind) => {
  const problem = await checked(content).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(DumpProblem);
  expect((problem as DumpProblem).reason.kind).toBe(kind);
});

test('a file that is not there is said so', async () => {
  await expect(checkDump(join(folder, 'none'))).rejects.toThrow('ENOENT');
});
