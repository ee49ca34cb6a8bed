import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '..', '..');
const rooms = ['api', 'cypher', 'seed', 'tests', 'ui'].flatMap((room) =>
  readdirSync(join(project, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[\\/])README\.md$/.test(file) && !file.includes('node_modules'))
    .map((file) => join(project, room, file)),
);
const decisions = rooms.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^- \*\*.*20\d\d-\d\d-\d\d/.test(line)),
);

test('a decision bears a number of its own and its day: « ui-12 » is one thing to search', () => {
  expect(decisions.length).toBeGreaterThan(100);
  const numbered = /^- \*\*([a-z0-9]+-\d+) · 20\d\d-\d\d-\d\d\. \S/;
  expect(decisions.filter((line) => !numbered.test(line))).toEqual([]);
  const numbers = decisions.map((line) => numbered.exec(line)?.[1]);
  expect(numbers.filter((number, place) => numbers.indexOf(number) !== place)).toEqual([]);
});
