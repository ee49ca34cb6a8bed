import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FACT_KINDS } from '../../api/domain/fact/fact.ts';
import { openGraph } from '../../api/graph/graph.ts';
import { applyMigrations } from '../../api/graph/migrations.ts';
import { identify } from '../../api/graph/queries/identify.ts';
import { contextOf } from '../../api/schema/context.ts';
import { schema } from '../../api/schema/schema.ts';
import { readFactFiles } from '../../seed/load/fact-files.ts';
import { loadFoundingFacts } from '../../seed/load/load-founding-facts.ts';
import { driverTo } from '../worlds/driver.ts';
import { emptyGraph } from '../worlds/open-world.ts';
import { runNeo4j } from '../worlds/run-neo4j.ts';

const address = await runNeo4j();
const { database } = address;
const driver = driverTo(address);
const graph = openGraph(address);
const files = readFactFiles().map(({ name, content }) => ({
  name,
  records: (content as { records: any[] }).records,
}));
const quiet = { onProgress: () => {} };

const ask = async (text: string) =>
  (await driver.executeQuery(text, {}, { database })).records.map((row) => row.toObject());
const proofKey = (source: unknown, lines: readonly unknown[] | undefined, row: unknown, excerpt: unknown) =>
  JSON.stringify([source, lines?.[0] ?? null, lines?.[1] ?? null, row ?? null, excerpt ?? null]);

interface Held {
  readonly kinds: Map<string, string>;
  readonly relations: Map<string, { type: string; from: string; to: string }>;
  readonly proofs: Map<string, Set<string>>;
}

/** All that the graph holds, by id: what each thing is, and where each of its proofs is read. */
async function held(): Promise<Held> {
  const proofs = new Map<string, Set<string>>();
  for (const { claim, source, lines, row, excerpt } of await ask(`
    MATCH (e:Evidence)-[:FROM]->(s:Source)
    RETURN e.claim AS claim, s.id AS source, [e.lineFrom, e.lineTo] AS lines, e.row AS row, e.excerpt AS excerpt`)) {
    proofs.set(claim, (proofs.get(claim) ?? new Set()).add(proofKey(source, lines, row, excerpt)));
  }
  const nodes = await ask('MATCH (n:Claim) RETURN n.id AS id, n.kind AS kind');
  const relations = await ask(
    'MATCH (a:Claim)-[r]->(b:Claim) RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to',
  );
  return {
    kinds: new Map(nodes.map(({ id, kind }) => [id, kind])),
    relations: new Map(relations.map(({ id, ...relation }) => [id, relation as never])),
    proofs,
  };
}

const counts = async () =>
  (
    await ask(`RETURN COUNT { (:Claim) } AS nodes, COUNT { (:Claim)-->(:Claim) } AS relations,
    COUNT { (:Evidence) } AS evidence, COUNT { (:Evidence)-[:FROM]->() } AS from, COUNT { (:ImportRun) } AS runs`)
  )[0];

let loaded: Held;
let whole: Awaited<ReturnType<typeof counts>>;
beforeAll(async () => {
  await emptyGraph(driver, database);
  await applyMigrations(graph);
  await loadFoundingFacts(graph, quiet);
  loaded = await held();
  whole = await counts();
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

/** What is left out is in no graph, and usual names come with the frame. */
const ELSEWHERE = new Set(['left-out.json', 'usual-names.json']);

describe.each(files.filter(({ name }) => !ELSEWHERE.has(name)))('$name', ({ name, records }) => {
  test('has each of its records in the graph, with source, lines and excerpt', () => {
    const missing = records.flatMap((record) => {
      const proofs = loaded.proofs.get(record.id) ?? new Set();
      const there =
        name === 'relations.json' ? loaded.relations.get(record.id)?.type : loaded.kinds.get(record.id);
      const unproved = record.evidence.filter(
        (proof: any) => !proofs.has(proofKey(proof.source, proof.lines, proof.row, proof.excerpt)),
      );
      return there === (record.kind ?? record.type) && unproved.length === 0 ? [] : [record.id];
    });
    expect(missing).toEqual([]);
  });

  test('has each link of its records in the graph, with a proof', () => {
    const missing = records.flatMap((record) =>
      (record.links ?? [])
        .map((link: any) => `${record.id}--${link.type}--${link.to}`)
        .filter((id: string) => !loaded.relations.has(id) || !loaded.proofs.has(id)),
    );
    expect(missing).toEqual([]);
  });
});

test('what is left out says why, and is not in the graph', () => {
  const leftOut = files.find(({ name }) => name === 'left-out.json')?.records ?? [];
  expect(leftOut.length).toBeGreaterThan(100);
  expect(leftOut.filter(({ reason }) => !reason)).toEqual([]);
  expect(leftOut.filter(({ id }) => loaded.kinds.has(id) || loaded.relations.has(id))).toEqual([]);
});

describe('the graph', () => {
  const recordIds = new Set(files.flatMap(({ records }) => records.map(({ id }) => id)));
  const linkIds = new Set(
    files.flatMap(({ records }) =>
      records.flatMap((record) =>
        (record.links ?? []).map((link: any) => `${record.id}--${link.type}--${link.to}`),
      ),
    ),
  );

  test('holds no node and no relation without a proof', () => {
    const unproved = [...loaded.kinds.keys(), ...loaded.relations.keys()].filter(
      (id) => !loaded.proofs.has(id),
    );
    expect(unproved).toEqual([]);
  });

  test('holds nothing that is not in the files', () => {
    expect([...loaded.kinds.keys()].filter((id) => !recordIds.has(id))).toEqual([]);
    expect([...loaded.relations.keys()].filter((id) => !recordIds.has(id) && !linkIds.has(id))).toEqual([]);
    expect(
      [...loaded.proofs.keys()].filter((id) => !loaded.kinds.has(id) && !loaded.relations.has(id)),
    ).toEqual([]);
  });

  test('holds each relation between the ends its record names', () => {
    const stated = files.find(({ name }) => name === 'relations.json')?.records ?? [];
    for (const { id, from, to, type } of stated)
      expect(loaded.relations.get(id), id).toEqual({ type, from, to });
  });
});

describe('loading', () => {
  test('again costs one question and changes nothing', async () => {
    const load = await loadFoundingFacts(graph, quiet);
    expect(load.alreadyComplete).toBe(true);
    expect(await counts()).toEqual(whole);
  });

  test('again what a graph holds already, when its end was not recorded, writes nothing twice', async () => {
    await driver.executeQuery('MATCH (run:ImportRun) REMOVE run.finishedAt', {}, { database });
    const load = await loadFoundingFacts(graph, quiet);
    expect(load.alreadyComplete).toBe(false);
    expect(await counts()).toEqual(whole);
  });

  test('facts that have changed since the last load is done again', async () => {
    await driver.executeQuery('MATCH (run:ImportRun) SET run.checksum = "autre"', {}, { database });
    expect((await loadFoundingFacts(graph, quiet)).alreadyComplete).toBe(false);
    expect((await loadFoundingFacts(graph, quiet)).alreadyComplete).toBe(true);
  });

  test.each([0.1, 0.5, 0.9])(
    'cut at %d of the way, then run again, completes with nothing twice',
    async (share) => {
      await emptyGraph(driver, database);
      const cut = loadFoundingFacts(graph, {
        onProgress: (done, total) => {
          if (done >= total * share) throw new Error('la base est tombée');
        },
      });
      await expect(cut).rejects.toThrow('la base est tombée');
      expect((await counts())?.['nodes']).toBeGreaterThan(0);

      const load = await loadFoundingFacts(graph, quiet);
      expect(load.alreadyComplete).toBe(false);
      expect(await counts()).toEqual(whole);
      expect(await held()).toEqual(loaded);
    },
  );

  test('tells how far it is, from nothing to the whole', async () => {
    await emptyGraph(driver, database);
    const told: [number, number][] = [];
    const { nodes, relations } = await loadFoundingFacts(graph, {
      onProgress: (done, total) => told.push([done, total]),
    });
    expect(told[0]).toEqual([0, nodes + relations]);
    expect(told.at(-1)).toEqual([nodes + relations, nodes + relations]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b));
  });
});

test('a graph that held two corrected wordings is, once migrated, the one a new load gives', async () => {
  await driver.executeQuery(
    `MATCH (s:Source {id: 'doc-transversales-2012'}), (pole:Pole {id: 'pole-sud-aquitaine'}),
      (actors:ActorGroup {id: 'acteurs-ess-sud-aquitaine'})
    CREATE (actors)-[:MEMBER_OF {id: $member}]->(pole),
      (area:Claim:Entity:PolicyArea {id: $area, kind: 'PolicyArea', name: 'Agriculture et alimentation'}),
      (pole)-[:CONCERNS {id: 'ancien-lien'}]->(area)
    WITH s
    UNWIND [$member, $area] AS claim
    CREATE (:Evidence {id: 'ancienne-preuve-' + claim, claim: claim})-[:FROM]->(s)`,
    {
      member: 'acteurs-ess-sud-aquitaine--member-of--pole-sud-aquitaine',
      area: 'service-agriculture-alimentation',
    },
    { database },
  );
  expect(await held()).not.toEqual(loaded);
  await ask("MATCH (m:Migration) WHERE m.id STARTS WITH 'V0014' DELETE m");
  expect(await applyMigrations(graph)).toEqual({ applied: ['V0014__withdrawn_facts'] });
  expect(await held()).toEqual(loaded);
  expect(await counts()).toEqual(whole);
});

test('an area known by two wordings is one: the slug of the other leads to it, and both are searched', async () => {
  const [{ ids }] = (await identify(graph.runner(), {
    references: ['alimentation-agriculture', 'service-agriculture-alimentation'].map((id) => ({ id })),
  })) as [{ ids: (string | null)[] }];
  expect(ids).toEqual(['alimentation-agriculture', 'alimentation-agriculture']);
  const { data } = (await graphql({
    schema,
    contextValue: contextOf(graph.runner()),
    source: `{ entity(ref: { slug: "service-agriculture-alimentation" }) { ... on EntityFound { entity { slug } } } }`,
  })) as any;
  expect(data.entity.entity.slug).toBe('alimentation-agriculture');
  const [area] = await ask(
    `MATCH (a:PolicyArea {id: 'alimentation-agriculture'}) RETURN a.searchText AS words`,
  );
  expect(area?.['words']).toContain('agriculture et alimentation');
  expect(area?.['words']).toContain('alimentation agriculture');
});

test('every fact that supports the entities is given by the API, with all its properties, ties and proofs', async () => {
  const runner = graph.runner();
  const given = new Map<string, any>();
  for (let after: string | null = null; ; ) {
    const result: any = await graphql({
      schema,
      contextValue: contextOf(runner),
      variableValues: { after },
      source: `query ($after: String) { facts(first: 200, after: $after) { totalCount pageInfo { hasNextPage endCursor }
        edges { node { slug kind name text details { code values } ties { relation slug details { code } } evidence { excerpt } } } } }`,
    });
    expect(result.errors).toBeUndefined();
    for (const { node } of result.data.facts.edges) given.set(node.slug, node);
    if (!result.data.facts.pageInfo.hasNextPage) {
      expect(given.size).toBe(result.data.facts.totalCount);
      break;
    }
    after = result.data.facts.pageInfo.endCursor;
  }
  const records = files.flatMap(({ name, records }) => (name === 'left-out.json' ? [] : records));
  const supporting = records.filter(({ kind }) => FACT_KINDS.includes(kind));
  expect([...given.keys()].toSorted()).toEqual(supporting.map(({ id }) => id).toSorted());
  const counted = (kind: string) => supporting.filter((record) => record.kind === kind).length;
  expect(['Observation', 'DerivedFigure', 'Inconsistency'].map(counted)).toEqual([83, 13, 13]);
  for (const { id, kind, properties, links = [] } of supporting) {
    const node = given.get(id);
    const told = [...node.details.map(({ code }: any) => code), 'name', 'text'];
    expect([node.kind, Object.keys(properties).filter((code) => !told.includes(code))], id).toEqual([
      kind,
      [],
    ]);
    expect(node.evidence.length, id).toBeGreaterThan(0);
    for (const { type, to } of links)
      expect(node.ties, id).toContainEqual(expect.objectContaining({ relation: type, slug: to }));
  }
});

describe('the pole of Sud Aquitaine', () => {
  const SUPPORTERS = ['communautes-communes-sud-aquitaine', 'communes-sud-aquitaine'];
  const sheet = async () => {
    const { data, errors } = (await graphql({
      schema,
      contextValue: contextOf(graph.runner()),
      source: `{ entity(ref: { slug: "pole-sud-aquitaine" }) { ... on EntityFound { entity {
        ... on Pole { medians { indicator median known { value atLeast basis } announced { value precision } } }
        links(first: 200) { relation status from { slug ... on ActorGroup { count countMax precision level } } } } } } }`,
    })) as any;
    expect(errors).toBeUndefined();
    return data.entity.entity;
  };

  test('has 250 to 300 actors involved, who are no members, and announces about fifteen of those', async () => {
    const { medians, links } = await sheet();
    const of = (slug: string) => links.filter(({ from }: any) => from.slug === slug);
    expect(of('acteurs-ess-sud-aquitaine')).toEqual([
      {
        relation: 'INVOLVED_IN',
        status: null,
        from: {
          slug: 'acteurs-ess-sud-aquitaine',
          count: 250,
          countMax: 300,
          precision: 'environ 250 à 300',
          level: null,
        },
      },
    ]);
    expect(of('structures-ess-pole-sud-aquitaine')).toMatchObject([
      { relation: 'MEMBER_OF', status: 'ANNOUNCED', from: { count: 15, precision: 'une quinzaine' } },
    ]);
    expect(medians).toContainEqual({
      indicator: 'groupement-structures-membres',
      median: 14,
      known: { value: 1, atLeast: true, basis: 'COUNTED' },
      announced: { value: 15, precision: 'une quinzaine' },
    });
  });

  test('involves five collectivities at least: two named, and two groups in the plural that tell their level', async () => {
    const { medians, links } = await sheet();
    expect(medians).toContainEqual({
      indicator: 'collectivites-impliquees',
      median: 2,
      known: { value: 5, atLeast: true, basis: 'COUNTED' },
      announced: null,
    });
    const levels = links.flatMap(({ relation, from }: any) =>
      relation === 'SUPPORTS' && SUPPORTERS.includes(from.slug) ? [[from.slug, from.level]] : [],
    );
    expect(Object.fromEntries(levels)).toEqual({
      'communautes-communes-sud-aquitaine': 'EPCI',
      'communes-sud-aquitaine': 'COMMUNE',
    });
  });
});

test('a fact is a node, found again by its identifier', async () => {
  const runner = graph.runner();
  const read = (source: string) =>
    graphql({ schema, contextValue: contextOf(runner), source }) as Promise<any>;
  const asked = 'facts(slugs: ["ind-2012-sud-aquitaine-acteurs"]) { edges { node { id slug } } }';
  const [{ node }] = (await read(`{ ${asked} }`)).data.facts.edges;
  const again = await read(
    `{ node(id: "${node.id}") { id ... on Fact { slug kind evidence { excerpt } } } }`,
  );
  expect(again.errors).toBeUndefined();
  expect(again.data.node).toMatchObject({ ...node, kind: 'Observation' });
  expect(again.data.node.evidence).not.toEqual([]);
  const none = await read(`{ node(id: "${Buffer.from('Fact:inconnu').toString('base64')}") { id } }`);
  expect(none).toEqual({ data: { node: null } });
});

test('a link tells all that its source gives: an amount per laureate, the projects supported and the median', async () => {
  const { data, errors } = (await graphql({
    schema,
    contextValue: contextOf(graph.runner()),
    source: `{ entity(ref: { slug: "etat" }) { ... on EntityFound { entity { links(first: 50) {
      slug amountCents amountPer details { code number } } } } } }`,
  })) as any;
  expect(errors).toBeUndefined();
  const link = (slug: string) => data.entity.entity.links.find((one: any) => one.slug === slug);
  expect(link('etat--finances--laureats-ami-ptce-emergents')).toMatchObject({
    amountCents: 10_000_000,
    amountPer: 'lauréat',
  });
  expect(link('etat--finances--ptce-financements-2015').details).toEqual(
    expect.arrayContaining([
      { code: 'projectsSupported', number: 24 },
      { code: 'medianAmountCents', number: 3_300_000 },
    ]),
  );
});
