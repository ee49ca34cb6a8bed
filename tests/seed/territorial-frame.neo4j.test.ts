import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph } from '../../api/graph/graph.ts';
import { applyMigrations } from '../../api/graph/migrations.ts';
import { writeClaims } from '../../api/graph/write-claims.ts';
import { loadFrame } from '../../seed/load/load-territorial-frame.ts';
import { driverTo } from '../worlds/driver.ts';
import { emptyGraph } from '../worlds/open-world.ts';
import { runNeo4j } from '../worlds/run-neo4j.ts';
import { FORMER_UNITS, FRAME_2025, FRAME_2026, GAZETTEER, USUAL_NAMES } from '../worlds/small-frame.ts';

const address = await runNeo4j();
const { database } = address;
const driver = driverTo(address);
const graph = openGraph(address);
afterAll(async () => {
  await graph.close();
  await driver.close();
});

const ask = async (text: string) =>
  (await driver.executeQuery(text, {}, { database })).records.map((row) => row.toObject());
const load = (official: typeof FRAME_2025, checksum = String(official.vintage)) =>
  loadFrame(graph, {
    checksum,
    read: () => ({ official, gazetteer: GAZETTEER, former: FORMER_UNITS, usualNames: USUAL_NAMES }),
    onProgress: () => {},
  });
const everything = () =>
  ask(`MATCH (n:Claim) WITH n ORDER BY n.id
    RETURN n.id AS id, properties(n) AS properties,
      COLLECT { MATCH (n)-[r]->(m:Claim) RETURN [r.id, properties(r), m.id] ORDER BY r.id } AS links,
      COUNT { (:Evidence {claim: n.id}) } AS evidence`);

const source = (id: string) => ({
  id,
  kind: 'Source',
  properties: { name: id },
  evidence: [{ source: id, locator: 'notice', certainty: 'OFFICIAL' }],
});

beforeAll(async () => {
  await emptyGraph(driver, database);
  await applyMigrations(graph);
  await writeClaims(graph, {
    nodes: [
      ...[
        'cog-2025',
        'cog-2026',
        'cog-2019-historique',
        'decoupages-2019-2025',
        'geonames-cities',
        'gazette',
      ].map(source),
      {
        id: 'ville-d-arques',
        kind: 'Collectivity',
        properties: { name: 'Ville d’Arques', level: 'COMMUNE', insee: '62040' },
        evidence: [{ source: 'gazette', lines: [1, 2], certainty: 'INFERRED', doubt: 'Ville ou commune ?' }],
      },
    ],
    relations: [],
  });
  await load(FRAME_2025);
});

describe('a territorial frame', () => {
  test('is loaded once: the same frame again changes nothing, even written again', async () => {
    const before = await everything();
    expect((await load(FRAME_2025)).alreadyComplete).toBe(true);
    expect((await load(FRAME_2025, 'written again')).alreadyComplete).toBe(false);
    expect(await everything()).toEqual(before);
  });

  test('a claim of several sources is as sure as its surest proof, and keeps the doubts of the others', async () => {
    const [arques] = await ask(
      `MATCH (n:Collectivity {id: 'ville-d-arques'}) RETURN n.certainty AS certainty, n.doubt AS doubt`,
    );
    expect(arques).toEqual({ certainty: 'OFFICIAL', doubt: 'Ville ou commune ?' });
  });
});

describe('what a frame alone does not say', () => {
  const shown = (id: string) =>
    ask(`MATCH (n:Collectivity {id: '${id}'})
      RETURN n.aliases AS aliases, n.formerNames AS formerNames, n.formerCodes AS formerCodes, n.otherCodes AS otherCodes,
        COLLECT { MATCH (e:Evidence {claim: n.id})-[:FROM]->(s) RETURN s.id + ' ' + e.certainty ORDER BY s.id, e.certainty } AS proofs`);

  test('earlier lists do: former names and codes, each with its proof', async () => {
    expect(await shown('commune-62228')).toEqual([
      {
        aliases: [],
        formerNames: ['Clerques-en-Artois', 'Audenfort'],
        formerCodes: ['62229'],
        otherCodes: [],
        proofs: ['cog-2019-historique OFFICIAL', 'cog-2025 OFFICIAL'],
      },
    ]);
  });

  test('usage does: other names and codes, and a grouping found again by its communes, which is inferred', async () => {
    expect(await shown('epci-246200001')).toEqual([
      {
        aliases: ['Grande Aa'],
        formerNames: ['CC d’avant l’Aa', 'CC de l’Aa et de la Liane'],
        formerCodes: ['246200009'],
        otherCodes: ['62A'],
        proofs: [
          'cog-2025 OFFICIAL',
          'decoupages-2019-2025 INFERRED',
          'decoupages-2019-2025 OFFICIAL',
          'gazette STATED',
          'geonames-cities INFERRED',
        ],
      },
    ]);
  });
});

describe('a later frame', () => {
  beforeAll(async () => {
    await load(FRAME_2026);
  });
  const one = async (id: string) =>
    (await ask(`MATCH (n:Collectivity {id: '${id}'}) RETURN properties(n) AS it`))[0]?.['it'];

  test('keeps a merged commune, as a former one, and lets the new one be found by its old name and code', async () => {
    expect(await one('commune-62041')).toMatchObject({ status: 'PAST', name: 'Arques-le-Vieux' });
    expect(await one('ville-d-arques')).toMatchObject({
      formerNames: ['Arques-le-Vieux'],
      formerCodes: ['62041'],
      searchText: expect.stringContaining('arques le vieux'),
    });
  });

  test('remembers the former name of what it renames', async () => {
    expect(await one('commune-62139')).toMatchObject({
      name: 'Blendecques-sur-Aa',
      formerNames: ['Blendecques'],
    });
  });

  test('ends the memberships it no longer holds, and only those', async () => {
    expect(
      await ask(`MATCH (part:Collectivity)-[r:PART_OF]->(whole:Collectivity {level: 'EPCI'})
        RETURN part.id AS part, whole.id AS whole, r.until AS until ORDER BY part, whole`),
    ).toEqual([
      { part: 'commune-62041', whole: 'epci-246200002', until: '2025' },
      { part: 'commune-62139', whole: 'epci-246200001', until: null },
      { part: 'commune-62228', whole: 'epci-246200001', until: '2025' },
      { part: 'commune-62228', whole: 'epci-246200002', until: null },
      { part: 'ville-d-arques', whole: 'epci-246200001', until: null },
    ]);
  });

  test('adds its proof to that of the earlier one', async () => {
    expect(
      await ask(`MATCH (:Evidence {claim: 'commune-62228--part-of--departement-62'})-[:FROM]->(s) RETURN s.id AS id
        ORDER BY id`),
    ).toEqual([{ id: 'cog-2025' }, { id: 'cog-2026' }]);
  });
});
