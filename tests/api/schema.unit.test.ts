import { readFileSync } from 'node:fs';
import { isEnumType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { printedSchema, SCHEMA_FILE } from '../../api/schema/print-schema.ts';
import { schema } from '../../api/schema/schema.ts';
import vocabulary from '../../cypher/model/vocabulary.json' with { type: 'json' };

const types = () => Object.values(schema.getTypeMap()).filter(isObjectType);

test('the tracked schema is the one served', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(printedSchema());
});

test('every kind of the vocabulary has its type, and every relation its word', () => {
  const entity = schema.getType('Entity');
  for (const { code } of vocabulary.entities) {
    const type = schema.getType(code);
    expect(type, code).toBeDefined();
    expect(schema.isSubType(entity as never, type as never), code).toBe(true);
  }
  expect(printedSchema()).toContain(vocabulary.relations.map(({ code }) => code)[0]);
});

test('a list declares only the ways it can be read: forward', () => {
  const declared = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ args }) => args);
  expect(declared.filter(({ name }) => name === 'last' || name === 'before')).toEqual([]);
  expect(declared.filter(({ name }) => name === 'after').length).toBeGreaterThan(7);
});

test('a list cut in pages says its pages in one way', () => {
  const connections = types().filter(({ name }) => name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThan(10);
  for (const type of connections) {
    expect(Object.keys(type.getFields()), type.name).toEqual(expect.arrayContaining(['edges', 'pageInfo']));
  }
});

test('one word asked of two kinds of entities has one type', () => {
  const typeOf = new Map<string, string>();
  for (const type of types().filter((one) => one.getInterfaces().some(({ name }) => name === 'Entity'))) {
    for (const field of Object.values(type.getFields())) {
      const word = String(field.type);
      expect(typeOf.get(field.name) ?? word, `${type.name}.${field.name}`).toBe(word);
      typeOf.set(field.name, word);
    }
  }
});

test('the order of depths, which a printed list of words loses, is told', () => {
  const depth = schema.getType('Depth');
  expect(depth?.description).toContain('LISTED < MET < PARTNER < SIGNED < FUNDED < POOLED');
  expect(isEnumType(depth) && depth.getValue('SIGNED')?.description).toMatch(/^4 sur 6\. /);
});
