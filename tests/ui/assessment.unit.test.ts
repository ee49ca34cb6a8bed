import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf, fileOf, levelsOf, readFile } from '../../ui/views/sheet/pole/assessment.ts';

const LETTERS = [...'abcdefghij'];

describe('the levels of a self-assessment in an address', () => {
  test('come back as they went, whatever is answered', () => {
    const level = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });
    fc.assert(
      fc.property(fc.array(level, { minLength: 10, maxLength: 10 }), (given) => {
        const levels = Object.fromEntries(LETTERS.map((letter, place) => [letter, given[place] ?? null]));
        expect(levelsOf(codeOf(levels, LETTERS), LETTERS)).toEqual(levels);
      }),
    );
  });

  test('are nothing at all when nothing is answered', () => {
    expect(codeOf(levelsOf('', LETTERS), LETTERS)).toBe('');
  });

  test('are left unanswered where the address holds a sign that is not a level', () => {
    const levels = levelsOf('9x3<script>', LETTERS);
    expect([levels['a'], levels['b'], levels['c'], levels['d']]).toEqual([null, null, 3, null]);
  });
});

describe('a self-assessment in a file', () => {
  const filled = { levels: { ...levelsOf('31', LETTERS) }, notes: { a: 'Vu en comité.' } };
  const file = fileOf(filled, 'pole', LETTERS);

  test('is opened as it was saved', () => {
    const read = readFile(file, 'pole', LETTERS);
    expect(read).toMatchObject({ levels: filled.levels, notes: { a: 'Vu en comité.', b: '' } });
  });

  test.each([
    ['is no JSON', '{', 'unreadable'],
    ['is too large', ' '.repeat(100_001), 'large'],
    ['is something else', '{"type":"FeatureCollection"}', 'foreign'],
    ['is a list', '[]', 'foreign'],
    ['has no answers', '{"format":"maillage-autoevaluation","version":1,"pole":"pole"}', 'foreign'],
    ['is of a later version', file.replace('"version": 1', '"version": 2'), 'version'],
    ['is of another pole', file.replace('"pole": "pole"', '"pole": "autre"'), 'pole'],
    ['has a criterion too many', file.replace('"a": {', '"k": {'), 'letter'],
    ['has a level out of the scale', file.replace('"level": 3', '"level": 4'), 'level'],
    ['has a level in words', file.replace('"level": 3', '"level": "3"'), 'level'],
    ['has an answer that is none', file.replace(/"a": \{[^}]*\}/, '"a": 3'), 'level'],
    ['has a note without end', file.replace('Vu en comité.', 'x'.repeat(1_001)), 'note'],
    ['has a note that is no text', file.replace('"Vu en comité."', '12'), 'note'],
  ])('is refused when it %s', (_how, text, fault) => {
    expect(readFile(text, 'pole', LETTERS)).toMatchObject({ fault });
  });

  test('leaves without answer the criteria it leaves out', () => {
    const partial = JSON.stringify({ ...JSON.parse(file), answers: { j: { level: 0 } } });
    expect(readFile(partial, 'pole', LETTERS)).toMatchObject({ levels: { a: null, j: 0 } });
  });
});
