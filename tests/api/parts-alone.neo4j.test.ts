import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../worlds/open-world.ts';
import { TWO_REGIONS } from '../worlds/two-regions.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(TWO_REGIONS);
});
afterAll(() => world.close());

const answer = async (question: string) => {
  const { data, errors } = await world.ask(`{ ${question} }`);
  expect(errors).toEqual([]);
  return Object.values(data)[0] as Record<string, unknown>;
};

/** Asks everything together, then each thing alone, and expects the same of it. */
async function sameAlone(around: (inner: string) => string, things: readonly string[]): Promise<void> {
  const whole = await answer(around(things.join(' ')));
  for (const thing of things) {
    const alone = await answer(around(thing));
    for (const [name, value] of Object.entries(alone)) expect(value, name).toEqual(whole[name]);
  }
}

describe('what is asked alone is what is asked with the rest', () => {
  test.each([
    ['without a filter', ''],
    ['of a territory', 'within: { slug: "nord" }'],
    ['of a territory and kinds', 'within: { slug: "nord" }, kinds: [Enterprise, Pole]'],
    [
      'with and without links',
      'kinds: [Enterprise], has: [{ kinds: [Pole] }], hasNot: [{ within: { slug: "sud" } }]',
    ],
    ['without a position', 'kinds: [Enterprise, Place], positioned: false'],
    ['of no source', 'sources: []'],
  ])('in a list %s', async (_filter, filter) => {
    for (const orderBy of ['NAME', 'LINKS', 'POPULATION']) {
      await sameAlone(
        (inner) =>
          `entities(filter: { ${filter} }, orderBy: ${orderBy}, first: 4) { ... on EntityConnection { ${inner} } }`,
        [
          'totalCount',
          'facets { kinds { kind total } levels { level total } certainties { certainty total } }',
          'edges { cursor node { slug } }',
          'pageInfo { hasNextPage endCursor }',
        ],
      );
    }
  });

  test.each([
    [
      'what is said',
      [
        'evidence { id source { id } }',
        'evidenceTotal sourceTotal statementTotal linkTotal',
        'statements { text evidence { id } }',
        'events { title }',
        'position { lat lon }',
      ],
    ],
    [
      'its links',
      [
        'links { slug evidenceTotal evidence { id } }',
        'linkCounts { relation direction kind total }',
        'linkTotal',
      ],
    ],
    [
      'what only a sheet shows',
      [
        'linkGroups { relation total links { slug } }',
        'freshness { oldest lastObserved undated }',
        'completeness { known expected }',
        '... on Contract { amounts { measure totalCents } rules { text } }',
      ],
    ],
  ])('on a sheet: %s', async (_what, things) => {
    for (const slug of ['pole-legumes', 'convention', 'ardres']) {
      const entity = async (inner: string) =>
        (
          (await answer(
            `entity(ref: { slug: "${slug}" }) { ... on EntityFound { entity { slug ${inner} } } }`,
          )) as {
            entity: Record<string, unknown>;
          }
        ).entity;
      const whole = await entity(things.join(' '));
      for (const thing of things) expect(whole, `${slug}: ${thing}`).toMatchObject(await entity(thing));
    }
  });

  test('in a drawing: proofs of links, and their number', async () => {
    await sameAlone(
      (inner) => `subgraph(of: { territory: { slug: "nord" } }) { ... on Subgraph { ${inner} } }`,
      ['entityTotal linkTotal isolatedTotal', 'links { slug evidenceTotal }'],
    );
    const links = async (inner: string) =>
      (
        await answer(
          `subgraph(of: { territory: { slug: "nord" } }) { ... on Subgraph { links { slug ${inner} } } }`,
        )
      )['links'];
    expect(await links('evidenceTotal evidence { id }')).toMatchObject(
      (await links('evidenceTotal')) as object,
    );
    expect(await links('evidenceTotal evidence { id }')).toMatchObject(
      (await links('evidence { id }')) as object,
    );
  });

  test('in numbers, with or without the sources', async () => {
    await sameAlone(
      (inner) => `statistics(of: { territory: { slug: "nord" } }) { ... on Statistics { ${inner} } }`,
      [
        'sourceTotal',
        'linkTotal undatedLinkTotal isolatedTotal density meanDegree',
        'relations { relation total } certainties { certainty total } depths { depth total }',
        'entities { kind total }',
      ],
    );
  });
});
