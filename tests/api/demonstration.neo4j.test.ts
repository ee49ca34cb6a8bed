import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeClaims } from '../../api/graph/write-claims.ts';
import { demonstrationTerritory } from '../../seed/demonstration/demonstration-territory.ts';
import { HOMONYMS_WORLD } from '../worlds/homonyms.ts';
import { openWorld, type World } from '../worlds/open-world.ts';

const FIGURES = `{
  coverage { entities { kind total } links { relation total } linkTotal evidenceTotal sourceTotal }
  sources { totalCount }
  poles { totalCount edges { node { slug } } }
  collectivities { totalCount }
  entities(filter: { kinds: [Pole, Enterprise, Contract] }) {
    __typename ... on EntityConnection { totalCount facets { kinds { kind total } } }
  }
}`;

const SEARCH = `query ($text: String!, $demonstration: Boolean!) {
  search(text: $text, demonstration: $demonstration) {
    __typename ... on SearchConnection { totalCount edges { node { slug demonstration } } }
  }
}`;

let world: World;
let before: unknown;
beforeAll(async () => {
  world = await openWorld(HOMONYMS_WORLD);
  before = (await world.ask(FIGURES)).data;
  await writeClaims(world.graph, demonstrationTerritory());
  await world.driver.executeQuery(
    "CREATE (:ImportRun {id: 'demonstration', finishedAt: datetime()})",
    {},
    { database: world.database },
  );
});
afterAll(() => world.close());

describe('the demonstration', () => {
  test('changes no figure and no list of real things', async () => {
    const { data, errors } = await world.ask(FIGURES);
    expect(errors).toEqual([]);
    expect(data).toEqual(before);
  });

  test('is never among the answers to a search of real things, nor real things among its own', async () => {
    const found = async (text: string, demonstration: boolean) =>
      (await world.ask(SEARCH, { text, demonstration })).data.search.edges.map(
        ({ node }: { node: { slug: string; demonstration: boolean } }) => [node.slug, node.demonstration],
      );
    expect(await found('Filature', false)).toEqual([]);
    expect(await found('Filature', true)).toEqual([['demo-pole-c0-p1', true]]);
    expect(await found('Montreuil', true)).toEqual([]);
    expect(await found('pôle alimentaire', false)).toEqual([['pole', false]]);
  });

  test('is reached by its territory', async () => {
    const { data } = await world.ask(`{
      entities(filter: { within: { slug: "demo-region" }, kinds: [Pole] }) {
        __typename ... on EntityConnection { totalCount }
      }
    }`);
    expect(data.entities.totalCount).toBe(50);
  });
});
