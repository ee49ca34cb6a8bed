import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../worlds/open-world.ts';
import { TWINS } from '../worlds/twins.ts';
import { VIEWERS } from '../worlds/who-may-do-what.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(TWINS);
});
beforeEach(() => {
  world.runner.statements = 0;
});
afterAll(() => world.close());

const { administrator, curatorHere, curatorElsewhere } = VIEWERS;
const queue = async (viewer = administrator, args = '') => {
  const { data, errors } = await world.askAs(
    viewer,
    `{ duplicates${args} { __typename ... on Forbidden { reason } ... on DuplicateConnection {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { score reasons one { slug typedValues { field texts } } other { slug } } }
    } } }`,
  );
  expect(errors).toEqual([]);
  return data.duplicates;
};
const pairsOf = ({ edges }: any) =>
  edges.map(({ node }: any) => [node.one.slug, node.other.slug, node.score, ...node.reasons]);
const FARMS = ['ferme', 'ferme-du-fort', 70, 'SAME_NAME', 'SAME_PLACE'];
const LABS = ['centre', 'grange', 90, 'SAME_SIREN', 'SAME_PLACE', 'ONE_CODE_TWO_KINDS'];
const MILLS = ['moulin', 'moulin-bis', 70, 'SAME_NAME', 'SAME_PLACE'];

describe('sheets that may be there twice', () => {
  test('come the likeliest first, with why, for who decides on their territory, in four statements', async () => {
    const all = await queue();
    expect(pairsOf(all)).toEqual([LABS, FARMS, MILLS]);
    // What is compared, what was decided, and what is shown of the two sheets.
    expect(world.runner.statements).toBeLessThanOrEqual(4);
    expect(pairsOf(await queue(curatorHere))).toEqual([LABS, FARMS]);
    expect(pairsOf(await queue(curatorElsewhere))).toEqual([MILLS]);
    expect(pairsOf(await queue(curatorHere, '(within: { slug: "nortkerque" })'))).toEqual([FARMS]);
    expect(await queue(curatorHere, '(within: { slug: "arles" })')).toMatchObject({ reason: 'TERRITORY' });
  });

  test('are read page by page', async () => {
    const first = await queue(administrator, '(first: 2)');
    expect(pairsOf(first)).toEqual([LABS, FARMS]);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const next = await queue(administrator, `(first: 2, after: "${first.pageInfo.endCursor}")`);
    expect(pairsOf(next)).toEqual([MILLS]);
    expect(next.pageInfo.hasNextPage).toBe(false);
  });

  test('are proposed no more once told apart, until that is undone', async () => {
    const { data } = await world.askAs(
      curatorHere,
      `mutation { tellApart(input: { operation: "${randomUUID()}", one: { slug: "centre" }, other: { slug: "grange" }, reason: "deux" }) { ... on Change { operation } } }`,
    );
    expect(pairsOf(await queue(curatorHere))).toEqual([FARMS]);
    await world.askAs(
      curatorHere,
      `mutation { undoChange(input: { operation: "${randomUUID()}", change: "${data.tellApart.operation}" }) { __typename } }`,
    );
    expect(pairsOf(await queue(curatorHere))).toEqual([LABS, FARMS]);
  });
});

describe('what somebody is about to add', () => {
  const twins = async (typed: string) => {
    const { data, errors } = await world.ask(
      `{ twins(typed: { ${typed} }) { __typename ... on NotFound { ref } ... on TwinList { total twins { score reasons entity { slug } } } } }`,
    );
    expect(errors).toEqual([]);
    return data.twins.twins?.map(({ score, entity }: any) => [entity.slug, score]);
  };

  test('is told those it may be already, by name and place, by code, by a near name', async () => {
    expect(await twins('kind: Enterprise, name: "les fermes", place: { slug: "nortkerque" }')).toEqual([
      ['ferme', 50],
      ['ferme-du-fort', 50],
    ]);
    expect(await twins('kind: Enterprise, name: "ferme", place: { slug: "arles" }')).toEqual([]);
    expect(await twins('kind: Enterprise, name: "Autre chose", siren: "552 100 554"')).toEqual([
      ['ferme-du-fort', 70],
    ]);
    expect(await twins('kind: Enterprise, name: "Ardres"')).toEqual([]);
    expect(world.runner.statements).toBeLessThanOrEqual(11);
  });
});
