import { describe, expect, test } from 'vitest';
import { type Claim, proofsTold } from '../../ui/gaps/dossier-proofs.ts';

const proof = (title: string, excerpt: string, observedOn: string | null) => ({
  id: excerpt,
  locator: null,
  excerpt,
  certainty: 'STATED',
  observedOn,
  doubt: null,
  source: { title, date: null },
});
const claim = (
  words: string,
  { title = 'Cahier', letters = 1, on = '2025' as string | null } = {},
): Claim => ({
  words,
  proof: proof(title, 'a'.repeat(letters), on),
});
const told = (frames: readonly (readonly Claim[])[]) =>
  proofsTold(frames).sources.flatMap(({ claims }) => claims.map(({ words }) => words));

describe('the proofs on a page to hand over', () => {
  test('are all told where they are few, frame by frame', () => {
    const frames = [[claim('a1'), claim('a2')], [claim('b1')]];
    expect(told(frames)).toEqual(['a1', 'a2', 'b1']);
    expect(proofsTold(frames).left).toBe(0);
  });

  test('where they are many, each frame keeps its first before any has its second', () => {
    const frame = (name: string) => Array.from({ length: 5 }, (_, at) => claim(`${name}${at}`));
    const frames = ['a', 'b', 'c', 'd'].map(frame);
    expect(told(frames)).toEqual(['a0', 'a1', 'a2', 'b0', 'b1', 'b2', 'c0', 'c1', 'd0', 'd1']);
    expect(proofsTold(frames).left).toBe(10);
  });

  test('are fewer where their words are long, and never none', () => {
    const long = Array.from({ length: 4 }, (_, at) => [claim(`${at}`, { letters: 400 })]);
    expect(told(long)).toEqual(['0', '1']);
    expect(told([[claim('x', { letters: 4_000 })]])).toEqual(['x']);
  });

  test('stand under the document they are read in, with the date when all were seen at once', () => {
    const { sources } = proofsTold([
      [claim('a', { title: 'Gazette' })],
      [claim('b')],
      [claim('c', { title: 'Gazette', on: null })],
    ]);
    expect(sources.map(({ title, observedOn, claims }) => [title, observedOn, claims.length])).toEqual([
      ['Gazette', null, 2],
      ['Cahier', '2025', 1],
    ]);
  });

  test('a claim without proof is no proof', () => {
    expect(proofsTold([[{ words: 'a', proof: undefined }]])).toEqual({ sources: [], left: 0 });
  });
});
