import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

// Each is a process, which a busy machine starts in seconds.
vi.setConfig({ testTimeout: 60_000 });

const command = join(import.meta.dirname, '..', '..', 'api', 'graph', 'print-statement.ts');

function printed(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  return { stdout, stderr, status };
}

test('a statement is printed whole, its parameters to fill first', () => {
  const { stdout, status } = printed('cypher/read/entity/search-entities.cypher', '--with', 'within');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^:params \{expression: null, .*within: null\}\n/);
  expect(stdout).toContain('AND t.id = $within');
  expect(stdout).not.toMatch(/^ *\/\/ (use|and|when|end|otherwise|part)\b/m);
  expect(stdout.trimEnd().at(-1)).toBe(';');
});

test('a file or a part that is not there is said, with those that are', () => {
  expect(printed('no-such-question')).toMatchObject({ status: 1, stdout: '' });
  expect(printed('no-such-question').stderr).toContain('search-entities');
  expect(printed('search-entities', '--with', 'nothing').stderr).toContain('subjects, within');
});
