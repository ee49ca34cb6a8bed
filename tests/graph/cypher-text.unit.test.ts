import { describe, expect, test } from 'vitest';
import { askedParts, partsOf, withParts } from '../../api/graph/cypher-text.ts';

const TEXT = `// list: some things
// part   way: start.way
// part   totals: withTotals
// part   proofs: first
// part   of-sources: filter.sources given
// part   met: filter.conditions
// part   met-within: filter.conditions.within
// when way:KINDS
MATCH by kind
// end
// when way:IDS
MATCH by id
// end
RETURN
  // when totals
  totals,
  // otherwise
  null,
  // end
  // when met
  met
    // when met-within
    within
    // end
  // end
  rest`;

const asked = (params: Record<string, unknown>) => askedParts(partsOf(TEXT), params);
const statement = (...parts: string[]) =>
  withParts(TEXT, parts)
    .split('\n')
    .slice(1)
    .map((line) => line.trim());

describe('the parts of a statement', () => {
  test('are asked by true, by a number other than 0 and by what a list holds', () => {
    expect(asked({ withTotals: true, first: 3, filter: { conditions: [{ within: null }] } })).toEqual([
      'totals',
      'proofs',
      'met',
    ]);
    expect(asked({ withTotals: false, first: 0, filter: { conditions: [] } })).toEqual([]);
    expect(asked({ filter: { conditions: [{ within: null }, { within: 'nord' }] } })).toEqual([
      'met',
      'met-within',
    ]);
  });

  test('are asked by any value given where the absence of one differs from an empty one', () => {
    expect(asked({ filter: { sources: [] } })).toEqual(['of-sources']);
    expect(asked({ filter: { sources: null } })).toEqual([]);
  });

  test('are one of several ways by the word that names it', () => {
    expect(asked({ start: { way: 'IDS' } })).toEqual(['way:IDS']);
  });
});

describe('a statement', () => {
  test('holds what is asked, what stands for the rest, and no mark', () => {
    expect(statement('way:KINDS', 'totals')).toEqual(['MATCH by kind', 'RETURN', 'totals,', 'rest']);
    expect(statement('way:IDS')).toEqual(['MATCH by id', 'RETURN', 'null,', 'rest']);
  });

  test('leaves out what is inside a part that is not asked', () => {
    expect(statement('met-within')).toEqual(['RETURN', 'null,', 'rest']);
    expect(statement('met', 'met-within')).toEqual(['RETURN', 'null,', 'met', 'within', 'rest']);
  });
});
