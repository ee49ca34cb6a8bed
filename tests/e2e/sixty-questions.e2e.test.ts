import { expect, inject, it } from 'vitest';
import activities from '../worlds/search-questions/activities.json' with { type: 'json' };
import names from '../worlds/search-questions/names.json' with { type: 'json' };

const SEARCH = `query Asked($text: String!) {
  search(text: $text, first: 3) {
    ... on SearchConnection { edges { node { slug ... on Collectivity { insee siren } } } }
  }
}`;

interface Found {
  readonly slug: string;
  readonly insee?: string | null;
  readonly siren?: string | null;
}

/** Place of the first expected answer among the first three, from 0; -1 when it is not there. */
async function placeOf({ typed, expected }: { typed: string; expected: readonly string[] }) {
  const response = await fetch(`${inject('maillage').address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SEARCH, variables: { text: typed } }),
  });
  const { data, errors } = await response.json();
  expect(errors, typed).toBeUndefined();
  const nodes: Found[] = (data.search.edges ?? []).map(({ node }: { node: Found }) => node);
  const place = nodes.findIndex(({ slug, insee, siren }) =>
    [slug, insee, siren].some((code) => code && expected.includes(code)),
  );
  return { typed, place, given: nodes.map(({ slug }) => slug) };
}

it('answers sixty questions first, or among the first three', async () => {
  const asked: Awaited<ReturnType<typeof placeOf>>[] = [];
  for (const row of [...names, ...activities]) asked.push(await placeOf(row));
  const rate = (within: number) =>
    asked.filter(({ place }) => place >= 0 && place < within).length / asked.length;
  const missed = asked.filter(({ place }) => place !== 0);
  process.stdout.write(
    `${asked.length} questions: first ${(100 * rate(1)).toFixed(1)} %, in three ${(100 * rate(3)).toFixed(1)} %\n` +
      missed.map(({ typed, given }) => `  ${typed} → ${given.join(', ') || 'nothing'}\n`).join(''),
  );
  expect(asked.length).toBeGreaterThanOrEqual(60);
  expect(rate(1)).toBeGreaterThanOrEqual(0.85);
  expect(rate(3)).toBeGreaterThanOrEqual(0.95);
});
