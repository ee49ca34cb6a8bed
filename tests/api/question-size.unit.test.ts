import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { QUESTION_LIMITS, questionSize } from '../../api/server/question-limits.ts';

const sizeOf = (text: string) => questionSize(parse(text));

describe('the size of a question', () => {
  test('counts each field each time it is asked, __typename too', () => {
    expect(sizeOf('{ a a b { __typename } }')).toEqual({ fields: 4, aliases: 0, directives: 0, depth: 2 });
  });

  test('counts the aliases, those of __typename too', () => {
    expect(sizeOf('{ x: a y: __typename b { z: c } }').aliases).toBe(3);
  });

  test('counts directives wherever they stand', () => {
    const text = 'query @q { a @a ... @b { c } ...F @d } fragment F on T @f { e }';
    expect(sizeOf(text).directives).toBe(5);
  });

  test('counts what a fragment holds each time it is spread, at the depth where it is', () => {
    expect(sizeOf('{ a { ...F } b { c { ...F } } } fragment F on T { d { x: e } }')).toEqual({
      fields: 7,
      aliases: 2,
      directives: 0,
      depth: 4,
    });
  });

  test('counts fragments that multiply each other without following them', () => {
    const levels = Array.from({ length: 28 }, (_, n) => `fragment F${n} on T { ...F${n + 1} ...F${n + 1} }`);
    const before = performance.now();
    expect(sizeOf(`{ ...F0 } ${levels.join(' ')} fragment F28 on T { a }`).fields).toBe(2 ** 28);
    expect(performance.now() - before).toBeLessThan(100);
  });

  test('comes to an end with fragments that spread themselves, or are not there', () => {
    expect(sizeOf('{ ...F ...G } fragment F on T { a ...F }').fields).toBe(1);
  });

  test('lets tools read the schema', () => {
    const { depth, fields } = sizeOf(getIntrospectionQuery());
    expect(depth).toBeLessThanOrEqual(QUESTION_LIMITS.depth);
    expect(fields).toBeLessThan(QUESTION_LIMITS.fields);
  });
});
