import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printedSchema, SCHEMA_FILE } from '../../api/schema/print-schema.ts';
import { schema } from '../../api/schema/schema.ts';
import vocabulary from '../../cypher/model/vocabulary.json' with { type: 'json' };

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
