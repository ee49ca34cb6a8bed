import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '..', '..');

/** A room of the README's table: what it may read besides itself, and the packages that nobody else takes. */
interface Room {
  readonly path: string;
  readonly reads: readonly string[];
  readonly keeps: readonly string[];
}

/** The table of the project's README is the law: there is no second one. */
const rooms = roomsOf(readFileSync(join(project, 'README.md'), 'utf8'));
const keepers = Map.groupBy(
  rooms.flatMap(({ path, keeps }) => keeps.map((name) => ({ name, path }))),
  ({ name }) => name,
);

function roomsOf(readme: string): Room[] {
  const section = readme.match(/^## Qui lit qui$(.*?)^## /ms)?.[1] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) => {
    const [path = [], reads = [], keeps = []] = row
      .split('|')
      .slice(1)
      .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((code) => code[1] ?? ''));
    return { path: path[0] ?? '', reads, keeps };
  });
}

const inside = (path: string) => `^${path.replaceAll('.', '\\.')}(/|$)`;

// Types count as much as values: who knows a type of another room knows that room.
const { modules, summary } = (
  await cruise(['api', 'cypher', 'seed', 'ui'], {
    baseDir: project,
    tsPreCompilationDeps: true,
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^ui/dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.json', '.css', '.js'],
    },
    validate: true,
    ruleSet: {
      forbidden: [
        { name: 'circle', severity: 'error', from: {}, to: { circular: true } },
        { name: 'unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
        {
          name: 'another view',
          severity: 'error',
          from: { path: '^ui/views/([^/]+)/' },
          to: { path: '^ui/views/', pathNot: '^ui/views/$1/' },
        },
        ...rooms.map(({ path, reads }) => ({
          name: 'another room',
          severity: 'error' as const,
          from: { path: inside(path) },
          to: { path: '^(api|cypher|seed|tests|ui)/', pathNot: [path, ...reads].map(inside) },
        })),
        ...[...keepers].map(([name, kept]) => ({
          name: 'kept package',
          severity: 'error' as const,
          from: { pathNot: ['^node_modules/', ...kept.map(({ path }) => inside(path))] },
          to: { path: inside(`node_modules/${name}`) },
        })),
      ],
    },
  })
).output as ICruiseResult;

/** What breaks a rule, file by file. */
const against = (rule: string) =>
  summary.violations
    .filter((violation) => violation.rule.name === rule)
    .map(({ from, to, cycle }) => [from, ...(cycle?.map(({ name }) => name) ?? [to])].join(' → '));

const sources = modules
  .map(({ source }) => source)
  .filter((source) => /^(api|cypher|seed|ui)\//.test(source));
const roomOf = (source: string) => rooms.find(({ path }) => source.startsWith(`${path}/`));

test('every file of code stands in a room of the table', () => {
  expect(sources.length).toBeGreaterThan(500);
  expect(sources.filter((source) => /\.tsx?$/.test(source) && !roomOf(source))).toEqual([]);
});

test('every import is found, so that no arrow is missed', () => {
  expect(against('unresolved')).toEqual([]);
});

test('a room reads only the rooms its row of the table names', () => {
  expect(against('another room')).toEqual([]);
});

test('the table names no room that is not read', () => {
  const unread = rooms.flatMap(({ path, reads }) =>
    reads
      .filter(
        (read) =>
          !modules.some(
            ({ source, dependencies }) =>
              source.startsWith(`${path}/`) &&
              dependencies.some(({ resolved }) => new RegExp(inside(read)).test(resolved)),
          ),
      )
      .map((read) => `${path} does not read ${read}`),
  );
  expect(unread).toEqual([]);
});

test('the table goes down: a room reads only those below it, and no files read each other in a circle', () => {
  const below = (path: string) => rooms.slice(rooms.findIndex((room) => room.path === path) + 1);
  const upwards = rooms.flatMap(({ path, reads }) =>
    reads
      .filter((read) => !below(path).some((room) => read === room.path || read.startsWith(`${room.path}/`)))
      .map((read) => `${path} reads ${read}`),
  );
  expect(upwards).toEqual([]);
  expect(against('circle')).toEqual([]);
});

test('a view reads no other view: what two share goes to ui/kit, ui/graph or ui/gaps', () => {
  expect(against('another view')).toEqual([]);
});

test('a package that a room keeps is taken nowhere else', () => {
  expect(keepers.size).toBeGreaterThan(5);
  expect(against('kept package')).toEqual([]);
});

test('the tests themselves know the driver by one file', () => {
  const files = readdirSync(join(project, 'tests'), { recursive: true, encoding: 'utf8' });
  const knowing = files.filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      /^import .*'neo4j-driver'/m.test(readFileSync(join(project, 'tests', file), 'utf8')),
  );
  expect(knowing).toEqual([join('worlds', 'driver.ts')]);
});

test('Cypher stands in .cypher files only', () => {
  const statement = /['"`]\s*(MATCH|MERGE|CREATE|UNWIND|OPTIONAL MATCH)\s*[({[:]/;
  const code = sources.filter((source) => /\.tsx?$/.test(source));
  expect(code.filter((source) => statement.test(readFileSync(join(project, source), 'utf8')))).toEqual([]);
});
