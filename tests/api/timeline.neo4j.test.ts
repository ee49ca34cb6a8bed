import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../worlds/open-world.ts';
import { TWO_REGIONS } from '../worlds/two-regions.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(TWO_REGIONS);
});
afterAll(() => world.close());

const timeline = async (asked: string) => {
  const { data, errors } = await world.ask(
    `{ timeline(${asked}) { __typename
      ... on EventConnection { totalCount undatedEventTotal undatedLinkTotal pageInfo { hasNextPage endCursor }
        edges { node { date nature event { title } link { slug } about { slug } } } }
      ... on NotFound { ref } ... on InvalidInput { field message } } }`,
  );
  expect(errors).toEqual([]);
  return data.timeline;
};
const told = (answer: any): string[] =>
  answer.edges.map(({ node }: any) =>
    [node.date, node.nature, node.event?.title ?? node.link?.slug ?? node.about[0].slug].join(' '),
  );

describe('the timeline', () => {
  test('of a pole tells its events and when its links began and ended, oldest first', async () => {
    const answer = await timeline('of: { slug: "pole-legumes" }');
    expect(told(answer)).toEqual([
      '2014 LINK_ENDS garage--MEMBER_OF--pole-legumes',
      '2015 LINK_BEGINS pays-ardres--SUPPORTS--pole-legumes',
      '2016 LINK_BEGINS ferme--MEMBER_OF--pole-legumes',
      '2016-09 EVENT Première récolte',
      '2018 LINK_ENDS pays-ardres--SUPPORTS--pole-legumes',
    ]);
    expect(answer).toMatchObject({ totalCount: 5, undatedEventTotal: 0, undatedLinkTotal: 3 });
    expect(answer.edges[3].node.about).toEqual([{ slug: 'pole-legumes' }]);
  });

  test('counts apart the events no source dates', async () => {
    expect(await timeline('of: { slug: "ferme" }')).toMatchObject({ undatedEventTotal: 1, totalCount: 2 });
  });

  test('of a territory tells all that is under it, each fact once', async () => {
    const answer = await timeline('within: { slug: "cote" }');
    expect(told(answer)).toContain('2014 LINK_ENDS garage--MEMBER_OF--pole-legumes');
    expect(told(answer)).toContain('2016-09 EVENT Première récolte');
    expect(new Set(told(answer)).size).toBe(answer.totalCount);
    expect((await timeline('within: { slug: "sud" }')).totalCount).toBe(0);
  });

  test('tells the date of a contract as its own', async () => {
    expect(told(await timeline('of: { slug: "convention" }'))).toContain('2017-05 ENTITY convention');
  });

  test('keeps to a period, by the whole of what a year can mean', async () => {
    const within = (period: string) => timeline(`of: { slug: "pole-legumes" }, period: { ${period} }`);
    expect(told(await within('from: "2016-10", to: "2017"'))).toEqual([
      '2016 LINK_BEGINS ferme--MEMBER_OF--pole-legumes',
    ]);
    expect((await within('to: "2014-01-01"')).totalCount).toBe(1);
  });

  test('goes page after page', async () => {
    const first = await timeline('of: { slug: "pole-legumes" }, first: 3');
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await timeline(
      `of: { slug: "pole-legumes" }, first: 3, after: "${first.pageInfo.endCursor}"`,
    );
    expect(told(second)).toEqual([
      '2016-09 EVENT Première récolte',
      '2018 LINK_ENDS pays-ardres--SUPPORTS--pole-legumes',
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  test('refuses neither and both, a date that is none, an unknown name', async () => {
    expect(await timeline('first: 10')).toMatchObject({ field: 'of' });
    expect(await timeline('of: { slug: "ferme" }, within: { slug: "nord" }')).toMatchObject({ field: 'of' });
    expect(await timeline('of: { slug: "ferme" }, period: { to: "2020-00" }')).toMatchObject({
      field: 'period.to',
    });
    expect(await timeline('of: { slug: "ferme" }, after: "zzz"')).toMatchObject({ field: 'after' });
    expect(await timeline('of: { slug: "inconnu" }')).toEqual({ __typename: 'NotFound', ref: 'inconnu' });
  });
});
