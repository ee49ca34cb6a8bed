import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../worlds/open-world.ts';
import { TWO_REGIONS } from '../worlds/two-regions.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(TWO_REGIONS);
});
afterAll(() => world.close());

const graphOf = async (of: Record<string, unknown>, more = '') => {
  const { data, errors } = await world.ask(
    `query ($of: SubgraphSeed!) { subgraph(of: $of ${more}) { __typename
      ... on Subgraph { entityTotal linkTotal undatedLinkTotal isolatedTotal truncated
        entities { slug } isolated { slug } links { slug } }
      ... on NotFound { ref } ... on InvalidInput { field message } } }`,
    { of },
  );
  expect(errors).toEqual([]);
  return data.subgraph;
};
const slugs = (list: { slug: string }[]) => list.map(({ slug }) => slug);
const territory = (slug: string) => ({ territory: { slug } });

describe('the graph of a territory', () => {
  test('holds what is in it or covers it, its collectivities with a link of their own, and all one link from its poles', async () => {
    const answer = await graphOf(territory('pays-ardres'));
    expect(slugs(answer.entities).sort()).toEqual([
      'alimentation',
      'ardres',
      'atelier',
      'epicerie',
      'ferme',
      'garage',
      'nortkerque',
      'pays-ardres',
      'pole-legumes',
    ]);
    expect(answer.truncated).toBe(false);
  });

  test('draws every link of its poles, wherever the other end is or without a place', async () => {
    const { data } = await world.ask(`{
      entity(ref: { slug: "pole-legumes" }) { ... on EntityFound { entity { linkTotal } } }
      subgraph(of: { territory: { slug: "ardres" } }) { ... on Subgraph { links { from { slug } to { slug } } } }
    }`);
    const ofPole = (of: string) =>
      graphOf(territory(of)).then(({ links }) =>
        links.filter(({ slug }: { slug: string }) => slug.includes('pole-legumes')),
      );
    expect(await ofPole('pays-ardres')).toHaveLength(data.entity.entity.linkTotal);
    expect(await ofPole('nord')).toHaveLength(data.entity.entity.linkTotal);
    // Of Ardres, which the pole covers through its EPCI only, the pole is not.
    expect(data.subgraph.links).toEqual([{ from: { slug: 'atelier' }, to: { slug: 'ardres' } }]);
  });

  test('does not grow from an actor to what only an actor is tied to', async () => {
    expect(slugs((await graphOf(territory('pays-ardres'))).entities)).not.toContain('labo');
    expect(slugs((await graphOf(territory('nortkerque'))).entities).sort()).toEqual(['ferme', 'nortkerque']);
  });

  test('does not reach, by an EPCI of two départements, what is in the other one', async () => {
    const cote = slugs((await graphOf(territory('cote'))).entities);
    expect(cote).toContain('garage');
    expect(cote).toContain('labo');
    expect(cote).not.toContain('brasserie');
    expect(slugs((await graphOf(territory('nord'))).entities)).toContain('brasserie');
    expect(slugs((await graphOf(territory('nord'))).entities)).not.toContain('moulin');
  });

  test('keeps and counts what has no link to the rest', async () => {
    const links = 'links: { relations: [MEMBER_OF, SUPPORTS] }';
    const answer = await graphOf(territory('pays-ardres'), `filter: { kinds: [Enterprise, Pole] } ${links}`);
    expect(answer).toMatchObject({ entityTotal: 5, linkTotal: 3, isolatedTotal: 1 });
    expect(slugs(answer.isolated)).toEqual(['atelier']);
  });

  test('without anything known is empty, without an error', async () => {
    expect(await graphOf(territory('sud'), 'filter: { kinds: [Contract] }')).toMatchObject({
      entityTotal: 0,
      entities: [],
      links: [],
    });
  });
});

describe('the graph of everything', () => {
  test('holds all that a document ties, without the collectivities of the frame alone', async () => {
    const { entities, entityTotal } = await graphOf({ everything: true });
    expect(entityTotal).toBe(entities.length);
    expect(slugs(entities)).toEqual(expect.arrayContaining(['friche', 'moulin', 'epicerie', 'convention']));
    expect(slugs(entities)).not.toContain('plaine');
    expect(await graphOf({ everything: false })).toMatchObject({ field: 'of.everything' });
  });
});

describe('the graph of a pole', () => {
  test('holds the pole and all that is tied to it', async () => {
    const answer = await graphOf({ pole: { slug: 'pole-legumes' } });
    expect(slugs(answer.entities)[0]).toBe('pole-legumes');
    expect(slugs(answer.entities).sort()).toEqual([
      'alimentation',
      'epicerie',
      'ferme',
      'garage',
      'pays-ardres',
      'pole-legumes',
    ]);
    expect(answer).toMatchObject({ linkTotal: 6, undatedLinkTotal: 3 });
  });

  test('at a date leaves out what was over or had not begun, and keeps what is not dated', async () => {
    const answer = await graphOf({ pole: { slug: 'pole-legumes' } }, 'links: { asOf: "2015" }');
    expect(slugs(answer.links)).toEqual([
      'pole-legumes--CONCERNS--alimentation',
      'pole-legumes--COVERS--pays-ardres',
      'epicerie--MEMBER_OF--pole-legumes',
      'pays-ardres--SUPPORTS--pole-legumes',
    ]);
    expect(answer).toMatchObject({ linkTotal: 4, undatedLinkTotal: 3, isolatedTotal: 2 });
  });

  test('above the limit keeps the most tied, and says so with the whole totals', async () => {
    const answer = await graphOf({ pole: { slug: 'pole-legumes' } }, 'limit: 2');
    expect(slugs(answer.entities)).toEqual(['pole-legumes', 'pays-ardres']);
    expect(answer).toMatchObject({ truncated: true, entityTotal: 6, linkTotal: 6 });
    expect(answer.links).toHaveLength(2);
  });
});

describe('the graph of a selection', () => {
  test('holds the entities named and the links among them', async () => {
    const named = ['ferme', 'labo', 'friche'].map((slug) => ({ slug }));
    const answer = await graphOf({ entities: named });
    expect(slugs(answer.entities)).toEqual(['ferme', 'labo', 'friche']);
    expect(slugs(answer.links)).toEqual(['ferme--COOPERATES_WITH--labo']);
    expect(slugs(answer.isolated)).toEqual(['friche']);
  });

  test('refuses what cannot be asked', async () => {
    const refused = (field: string) => ({ __typename: 'InvalidInput', field });
    expect(await graphOf({ entities: [] })).toMatchObject(refused('of'));
    expect(await graphOf(territory('nord'), 'limit: 1000000')).toMatchObject(refused('limit'));
    expect(await graphOf(territory('nord'), 'filter: { observed: { from: "hier" } }')).toMatchObject(
      refused('filter.observed.from'),
    );
    expect(await graphOf(territory('inconnu'))).toEqual({ __typename: 'NotFound', ref: 'inconnu' });
    expect(await graphOf({ territory: { siren: '123456789' } })).toMatchObject(refused('siren'));
  });
});
