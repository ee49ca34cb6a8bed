import { expect, it } from 'vitest';
import activities from '../worlds/search-questions/activities.json' with { type: 'json' };
import kinds from '../worlds/search-questions/kinds.json' with { type: 'json' };
import names from '../worlds/search-questions/names.json' with { type: 'json' };
import { maillageWhole } from './maillage-whole.ts';

const SEARCH = `query Asked($text: String!, $levels: [Level!]) {
  search(text: $text, levels: $levels, first: 3) {
    ... on SearchConnection { totalCount truncated edges { node { slug ... on Collectivity { insee siren level } } } }
  }
}`;

interface Found {
  readonly slug: string;
  readonly insee?: string | null;
  readonly siren?: string | null;
  readonly level?: string | null;
}

interface Row {
  readonly typed: string;
  readonly expected: readonly string[];
  /** Of the collectivity that is meant: codes of two levels may be the same. */
  readonly level?: string;
}

async function search(text: string, levels: readonly string[] | null = null) {
  const response = await fetch(`${(await maillageWhole()).address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SEARCH, variables: { text, levels } }),
  });
  const { data, errors } = await response.json();
  expect(errors, text).toBeUndefined();
  return data.search;
}

/** Place of the first expected answer, of the level that is meant, among the first three, from 0; -1 when it is not there. */
async function placeOf({ typed, expected, level }: Row) {
  const nodes: Found[] = (await search(typed)).edges.map(({ node }: { node: Found }) => node);
  const place = nodes.findIndex(
    (node) =>
      [node.slug, node.insee, node.siren].some((code) => code && expected.includes(code)) &&
      (level === undefined || node.level === level),
  );
  return { typed, place, given: nodes.map(({ slug }) => slug) };
}

it('answers its questions first, or among the first three', async () => {
  const rows: Row[] = [...names, ...activities, ...kinds];
  const asked: Awaited<ReturnType<typeof placeOf>>[] = [];
  for (const row of rows) asked.push(await placeOf(row));
  const rate = (within: number) =>
    asked.filter(({ place }) => place >= 0 && place < within).length / asked.length;
  const missed = asked.filter(({ place }) => place !== 0);
  process.stdout.write(
    `${asked.length} questions: first ${(100 * rate(1)).toFixed(1)} %, in three ${(100 * rate(3)).toFixed(1)} %\n` +
      missed.map(({ typed, given }) => `  ${typed} → ${given.join(', ') || 'nothing'}\n`).join(''),
  );
  expect(asked.length).toBeGreaterThanOrEqual(350);
  expect(rate(1)).toBeGreaterThanOrEqual(0.95);
  expect(rate(3)).toBeGreaterThanOrEqual(0.98);
});

it.each([
  ['saint', 42],
  ['le', 41],
])('counts all the groupings that « %s » begins a word of', async (text, total) => {
  expect(await search(text, ['EPCI'])).toMatchObject({ totalCount: total, truncated: false });
});
