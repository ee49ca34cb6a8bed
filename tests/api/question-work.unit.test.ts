import { isObjectType, parse } from 'graphql';
import { expect, test } from 'vitest';
import { HEAVY_WORK, MOST_WORK, WORK, workOf } from '../../api/schema/question-work.ts';
import { schema } from '../../api/schema/schema.ts';
import { trustedDocuments } from '../../ui/build/trusted-documents.ts';

const workOfText = (text: string) => workOf(schema, parse(text));
const partners = 'partners(from: { slug: "x" }) { __typename }';
const aliases = (count: number, field: string) =>
  `{ ${Array.from({ length: count }, (_, place) => `a${place}: ${field}`).join(' ')} }`;

test('twenty statements weigh more than two, and sixty aliases sixty times as much', () => {
  const [search, some] = [workOfText('{ search(text: "x") { __typename } }'), workOfText(`{ ${partners} }`)];
  expect(search).toBeLessThan(HEAVY_WORK);
  expect(some).toBeGreaterThan(HEAVY_WORK);
  expect(workOfText(aliases(60, partners))).toBe(60 * some);
  expect(60 * some).toBeGreaterThan(MOST_WORK);
});

test('what stands in fragments weighs each time it is spread', () => {
  const spread = `query { ...two ... on Query { ${partners} } } fragment two on Query { b: ${partners} c: ${partners} }`;
  expect(workOfText(spread)).toBe(3 * workOfText(`{ ${partners} }`));
  expect(workOfText('{ poles { edges { node { article9 { criterion } } } } }')).toBe(
    workOfText('{ poles { edges { node { id } } } }') + (WORK['Pole.article9'] ?? 0),
  );
});

test('what is weighed exists in the schema', () => {
  const known = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );
  expect(Object.keys(WORK).filter((place) => !known.includes(place))).toEqual([]);
});

test('the questions of our own pages stay far from the most', async () => {
  const works = Object.values((await trustedDocuments()).texts).map(workOfText);
  expect(works.length).toBeGreaterThan(20);
  expect(Math.max(...works)).toBeLessThan(MOST_WORK / 3);
});
