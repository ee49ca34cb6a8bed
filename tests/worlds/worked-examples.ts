import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fraction } from './fraction.ts';

/** The folders of the worked examples: tables a researcher could bring, and every number expected of them. */
export const examples = join(import.meta.dirname, 'examples');

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export const expectedOf = (view: string): { [key: string]: Json } =>
  JSON.parse(readFileSync(join(examples, view, 'expected.json'), 'utf8'));

/** A value written as `{ fraction, value }` stands for one number; the exact one when there is a fraction. */
export function plain(value: Json): Json {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  if ('fraction' in value && 'value' in value)
    return typeof value['fraction'] === 'string' ? fraction(value['fraction']) : (value['value'] ?? null);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** Where two documents differ: by a key, a word, or a number by more than `tolerance`. Empty when they are the same. */
export function differences(expected: Json, actual: Json | undefined, tolerance: number, at = ''): string[] {
  if (typeof expected === 'number' && typeof actual === 'number')
    return Math.abs(expected - actual) <= tolerance ? [] : [`${at}: ${actual} for ${expected}`];
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const length =
      expected.length === actual.length ? [] : [`${at}: ${actual.length} for ${expected.length}`];
    return [
      ...length,
      ...expected.flatMap((one, i) => differences(one, actual[i], tolerance, `${at}[${i}]`)),
    ];
  }
  const isRecord = (value: Json | undefined): value is { [key: string]: Json } =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isRecord(expected) && isRecord(actual)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
    return keys.flatMap((key) =>
      key in expected && key in actual
        ? differences(expected[key] as Json, actual[key], tolerance, `${at}.${key}`)
        : [`${at}.${key}: only in ${key in expected ? 'expected' : 'actual'}`],
    );
  }
  return Object.is(expected, actual)
    ? []
    : [`${at}: ${JSON.stringify(actual)} for ${JSON.stringify(expected)}`];
}
