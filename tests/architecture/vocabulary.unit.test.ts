import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MEETING } from '../../api/domain/vocabulary/vocabulary.ts';
import { cypherText } from '../../api/graph/cypher-text.ts';
import vocabulary from '../../cypher/model/vocabulary.json' with { type: 'json' };

const kinds = [...vocabulary.entities, ...vocabulary.references];
const relations = [...vocabulary.relations, ...vocabulary.structural];

describe('the vocabulary', () => {
  test('has one entry by word, each with its French label, its definition and its source', () => {
    for (const list of [kinds, relations, vocabulary.properties]) {
      const codes = list.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    }
    for (const { code, label, definition, source } of [...kinds, ...relations]) {
      expect(
        [label, definition, source].every((text) => text.length > 0),
        code,
      ).toBe(true);
    }
  });

  test('gives every word that a screen shows in both languages', () => {
    const shown = [
      ...vocabulary.entities,
      ...vocabulary.relations,
      ...Object.values(vocabulary.values).flat(),
    ];
    for (const word of shown as readonly Record<string, unknown>[]) {
      const french = ['label', 'plural', 'inverse', 'definition', 'rule'].filter((part) => part in word);
      const untold = french.filter((part) => !word[`${part}En`]);
      expect(untold, String(word['code'])).toEqual([]);
    }
    const unnamed = vocabulary.properties.filter(({ label, labelEn }) => !label || !labelEn);
    expect(unnamed).toEqual([]);
  });

  test('ties only kinds it knows', () => {
    const known = new Set([...kinds.map(({ code }) => code), '*']);
    for (const { code, from, to } of relations) {
      expect(
        [...from, ...to].filter((end) => !known.has(end)),
        code,
      ).toEqual([]);
    }
  });

  test('writes kinds and relations in one way', () => {
    for (const { code } of kinds) expect(code).toMatch(/^[A-Z][A-Za-z0-9]+$/);
    for (const { code } of relations) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  });

  test('gives each kind of entity its own address, shape and colour', () => {
    for (const property of ['path', 'shape', 'fill'] as const) {
      const given = vocabulary.entities.map((kind) => kind[property]);
      expect(new Set(given).size).toBe(given.length);
    }
  });
});

test('who meets whom is one rule: no statement types a list of it by hand', () => {
  const meeting = vocabulary.relations.flatMap(({ code, ...relation }) =>
    'sets' in relation && relation.sets?.includes('MEETS') ? [code] : [],
  );
  expect(meeting.sort()).toEqual([
    'CARRIES',
    'FOUNDED',
    'INVOLVED_IN',
    'MEMBER_OF',
    'PARTICIPATES_IN',
    'PARTY_TO',
    'SUPPORTS',
  ]);
  expect([...MEETING].sort()).toEqual(meeting);
  const folder = new URL('../../cypher/', import.meta.url);
  const typed = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .flatMap((file) =>
      [...readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8').matchAll(/:([A-Z_|]+)/g)]
        .filter(([, list = '']) => list.split('|').filter((type) => meeting.includes(type)).length > 1)
        .map(([list]) => `${file} ${list}`),
    );
  expect(typed).toEqual([]);
  expect(cypherText('read/partner/forum-members.cypher')).toContain(`[r:${MEETING.join('|')}]`);
});

test('files and folders are in kebab-case', () => {
  const named = ['api', 'cypher', 'seed', 'tests', 'ui'].flatMap((room) =>
    readdirSync(new URL(`../../${room}/`, import.meta.url), { recursive: true, encoding: 'utf8' }),
  );
  const odd = named.filter(
    (file) =>
      !/dist/.test(file) &&
      // The layout of a researcher's tables names its own files.
      !/^worlds[/\\]examples[/\\]\w+[/\\]\w+\.csv$/.test(file) &&
      !/(^|[/\\])(README\.md|V\d{4}__\w+\.cypher|[a-z0-9]+([.-][a-z0-9]+)*)$/.test(file),
  );
  expect(odd).toEqual([]);
});
