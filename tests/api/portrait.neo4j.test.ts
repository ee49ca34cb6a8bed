import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../worlds/open-world.ts';
import { PORTRAIT_WORLD } from '../worlds/portrait.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(PORTRAIT_WORLD);
});
afterAll(() => world.close());

const portrait = async (slug: string, fields: string) => {
  world.runner.statements = 0;
  const { data, errors } = await world.ask(
    `{ portrait(of: { slug: "${slug}" }) { __typename ... on Portrait { ${fields} }
       ... on NotFound { message } ... on InvalidInput { field message } } }`,
  );
  expect(errors).toEqual([]);
  return data.portrait;
};

describe('the portrait of a collectivity', () => {
  test('has what is above from the widest, and everything under it counted by level', async () => {
    const cc = await portrait('cc-une', 'frame { above { slug } below { level total } }');
    expect(cc.frame).toEqual({
      above: [{ slug: 'region-r' }, { slug: 'departement-d' }],
      below: [{ level: 'COMMUNE', total: 41 }],
    });
    const region = await portrait('region-r', 'frame { above { slug } below { level total } }');
    expect(region.frame).toEqual({
      above: [],
      below: [
        { level: 'DEPARTEMENT', total: 1 },
        { level: 'EPCI', total: 2 },
        { level: 'COMMUNE', total: 41 },
      ],
    });
  });

  test('leaves out a membership that is over', async () => {
    const cc = await portrait('cc-une', 'under(text: "village") { totalCount }');
    expect(cc.under.totalCount).toBe(0);
  });

  test('lists what is under it by name, page after page, each once', async () => {
    const seen: string[] = [];
    let after = '';
    for (let page = 0; page < 3; page += 1) {
      const { under } = await portrait(
        'departement-d',
        `under(levels: [COMMUNE], first: 15${after}) { totalCount hasNextPage endCursor nodes { slug } }`,
      );
      expect(under.totalCount).toBe(41);
      expect(under.hasNextPage).toBe(page < 2);
      seen.push(...under.nodes.map(({ slug }: { slug: string }) => slug));
      after = `, after: "${under.endCursor}"`;
    }
    expect(new Set(seen).size).toBe(41);
    expect(seen.slice(0, 2)).toEqual(['bourg', 'hameau-01']);
  });

  test('finds a commune under it by a name or a code it bore', async () => {
    for (const text of ['vieux bourg', '62194', 'BOURG']) {
      const { under } = await portrait('region-r', `under(text: "${text}") { nodes { slug } }`);
      expect(under.nodes).toEqual([{ slug: 'bourg' }]);
    }
  });

  test('counts its contracts by nature and year, undated ones apart', async () => {
    const { contracts } = await portrait(
      'cc-une',
      'contracts { linkTotal counts { nature year total } links { to { slug } role } }',
    );
    expect(contracts).toEqual({
      linkTotal: 2,
      counts: [
        { nature: 'fonds', year: null, total: 1 },
        { nature: 'stratégie', year: '2022', total: 1 },
      ],
      links: [
        { to: { slug: 'schema-s' }, role: 'AUTHORITY' },
        { to: { slug: 'fonds-f' }, role: 'FUNDER' },
      ],
    });
  });

  test('says by what it is brought together with another collectivity', async () => {
    const { partners } = await portrait(
      'cc-une',
      `partners { totalCount nodes { collectivity { slug } forumTotal
         forums { forum { slug } links { from { slug } relation } } } }`,
    );
    expect(partners).toEqual({
      totalCount: 1,
      nodes: [
        {
          collectivity: { slug: 'cc-deux' },
          forumTotal: 2,
          forums: [
            {
              forum: { slug: 'fonds-f' },
              links: [
                { from: { slug: 'cc-une' }, relation: 'PARTY_TO' },
                { from: { slug: 'cc-deux' }, relation: 'PARTY_TO' },
              ],
            },
            {
              forum: { slug: 'pole-p' },
              links: [
                { from: { slug: 'cc-une' }, relation: 'SUPPORTS' },
                { from: { slug: 'cc-deux' }, relation: 'SUPPORTS' },
              ],
            },
          ],
        },
      ],
    });
  });

  test('has the schemes it runs, and those that a rule or a role of its level opens to it, each with the proof', async () => {
    const fields = `schemes { run { to { slug } role }
      open { contract { slug } rules { verdict rule { slug evidence { locator } } } roles { slug evidence { locator } } } }`;
    const { schemes } = await portrait('cc-une', fields);
    expect(schemes.run).toEqual([
      { to: { slug: 'fonds-f' }, role: 'FUNDER' },
      { to: { slug: 'schema-s' }, role: 'AUTHORITY' },
    ]);
    expect(schemes.open).toEqual([
      {
        contract: { slug: 'accelerateur-a' },
        rules: [{ verdict: 'MET', rule: { slug: 'regle-epci', evidence: [{ locator: 'ligne 1' }] } }],
        roles: [],
      },
      {
        contract: { slug: 'instrument-i' },
        rules: [],
        roles: [{ slug: 'role-foncier', evidence: [{ locator: 'ligne 1' }] }],
      },
    ]);
    const smaller = await portrait('cc-deux', fields);
    expect(smaller.schemes.open[0].rules[0].verdict).toBe('NOT_MET');
  });

  test('has every lever, illustrated or not documented', async () => {
    const { levers } = await portrait(
      'cc-une',
      'levers { slug roles { slug } links { relation to { slug } } }',
    );
    expect(levers.map(({ slug, links }: any) => [slug, links.map(({ to }: any) => to.slug)])).toEqual([
      ['levier-pedagogie-ess', []],
      ['levier-transversalite', ['pole-p', 'pole-p']],
      ['levier-inter-collectivites', ['pole-p', 'pole-p', 'fonds-f', 'pole-p']],
      ['levier-amenagement-immobilier', ['friche', 'pole-p']],
      ['levier-emploi-coordination-rd', ['fonds-f']],
      ['levier-accompagner-competences', []],
    ]);
    expect(levers[3].roles).toEqual([{ slug: 'role-foncier' }]);
  });

  test('has its services and the policy areas it meets', async () => {
    const { policyAreas } = await portrait(
      'cc-une',
      `policyAreas { services { service { slug } areas { slug } engaged }
         areas { area { slug } total through { slug } } }`,
    );
    expect(policyAreas).toEqual({
      services: [
        { service: { slug: 'culture' }, areas: [{ slug: 'alimentation' }], engaged: 1 },
        { service: { slug: 'habitat' }, areas: [], engaged: 1 },
      ],
      areas: [{ area: { slug: 'alimentation' }, total: 1, through: [{ slug: 'pole-p' }] }],
    });
  });

  test('without any link is a full answer with empty parts', async () => {
    const village = await portrait(
      'village',
      'frame { above { slug } below { total } } contracts { linkTotal } partners { totalCount } schemes { run { id } } policyAreas { services { engaged } }',
    );
    expect(village).toMatchObject({
      frame: { above: [], below: [] },
      contracts: { linkTotal: 0 },
      partners: { totalCount: 0 },
      schemes: { run: [] },
      policyAreas: { services: [] },
    });
  });

  test('costs one statement for each part asked and one to find it', async () => {
    await portrait('cc-une', 'frame { above { name } }');
    expect(world.runner.statements).toBe(2);
    await portrait(
      'region-r',
      `frame { above { name } } under { nodes { name } } contracts { linkTotal } partners { totalCount }
       schemes { run { id } } levers { number } policyAreas { areas { total } }`,
    );
    expect(world.runner.statements).toBe(8);
  });

  test('of anything else is refused in French', async () => {
    expect(await portrait('pole-p', 'frame { above { name } }')).toEqual({
      __typename: 'InvalidInput',
      field: 'of',
      message: 'Seule une collectivité a un portrait.',
    });
    expect((await portrait('personne', 'frame { above { name } }')).__typename).toBe('NotFound');
  });
});

describe('a sheet', () => {
  const sheet = async (slug: string, fields: string) => {
    world.runner.statements = 0;
    const { data, errors } = await world.ask(
      `{ entity(ref: { slug: "${slug}" }) { ... on EntityFound { entity { ${fields} } } } }`,
    );
    expect(errors).toEqual([]);
    return data.entity.entity;
  };

  test('says how old its proofs are, links included, and what is expected and missing, in two statements', async () => {
    const cc = await sheet(
      'cc-une',
      `freshness { oldest lastObserved undated } completeness { known expected missing { code filledBy } }
       linkGroups(first: 2) { relation direction kind total endCursor links { id } }`,
    );
    expect(world.runner.statements).toBe(2);
    expect(cc.freshness).toEqual({ oldest: '2019', lastObserved: '2025-03', undated: 0 });
    expect(cc.completeness).toEqual({
      known: 6,
      expected: 7,
      missing: [{ code: 'lat', filledBy: ['REGISTER'] }],
    });
    const communes = cc.linkGroups.find(
      ({ direction, relation }: any) => relation === 'PART_OF' && direction === 'IN',
    );
    expect(communes).toMatchObject({ kind: 'Collectivity', total: 42 });
    expect(communes.links).toHaveLength(2);
    expect(cc.linkGroups.find(({ relation }: any) => relation === 'ACQUIRES').endCursor).toBeNull();
  });

  test('goes on reading a group of links where it stopped, without a link twice', async () => {
    const { linkGroups } = await sheet(
      'cc-une',
      'linkGroups(first: 30) { relation direction endCursor links { slug } }',
    );
    const group = linkGroups.find(
      ({ direction, relation }: any) => relation === 'PART_OF' && direction === 'IN',
    );
    const { data } = await world.ask(
      `{ entityLinks(of: { slug: "cc-une" }, relations: [PART_OF], direction: IN, kinds: [Collectivity], first: 30,
           after: "${group.endCursor}") { ... on LinkConnection { totalCount pageInfo { hasNextPage hasPreviousPage } edges { node { slug } } } } }`,
    );
    expect(data.entityLinks).toMatchObject({
      totalCount: 42,
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    const all = [...group.links, ...data.entityLinks.edges.map(({ node }: any) => node)].map(
      ({ slug }: { slug: string }) => slug,
    );
    expect(new Set(all).size).toBe(42);
  });

  test('of a contract gives one total by measure and its rules with their proofs', async () => {
    const fund = await sheet('fonds-f', '... on Contract { amounts { measure totalCents linkTotal } }');
    expect(fund.amounts).toEqual([
      { measure: 'GRANTED', totalCents: 1_000_000, linkTotal: 1 },
      { measure: 'MOBILISED', totalCents: 400_000, linkTotal: 1 },
    ]);
    const { rules } = await sheet(
      'accelerateur-a',
      '... on Contract { rules { ruleKind text evidence { locator } } }',
    );
    expect(rules).toHaveLength(2);
    expect(rules[0].evidence).toEqual([{ locator: 'ligne 1' }]);
  });

  test('refuses a cursor or a page that is none of ours, in French', async () => {
    const links = (args: string) =>
      world.ask(`{ entityLinks(of: { slug: "cc-une" }, ${args}) { ... on InvalidInput { field message } } }`);
    expect((await links('after: "quoi"')).data.entityLinks).toMatchObject({ field: 'after' });
    expect((await links('first: 1000000')).data.entityLinks).toMatchObject({ field: 'first' });
  });
});
