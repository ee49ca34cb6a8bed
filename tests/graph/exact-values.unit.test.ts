import { expect, test } from 'vitest';
import { NoValue, readValue, writeValue } from '../../api/graph/dump/exact-values.ts';

test('bytes come back as they were', () => {
  const bytes = new Int8Array([0, -1, 127, -128]);
  expect(readValue(JSON.parse(JSON.stringify(writeValue(bytes))))).toEqual(bytes);
});

test.each([
  'null',
  '{}',
  '{"float":"a"}',
  '{"float":1,"x":2}',
  '[[1]]',
  '[null]',
  '{"date":"2026-13-01"}',
  '{"date":"2026-1-1"}',
  '{"integer":"99999999999999999999"}',
  '12345678901234567890',
  '{"__proto__":1}',
  '{"constructor":"2026-01-01"}',
  '{"point":[4326]}',
  '{"duration":[1,2,3]}',
])('%s is no value', (written) => {
  expect(() => readValue(JSON.parse(written))).toThrow(NoValue);
});
