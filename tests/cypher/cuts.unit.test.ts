import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cypherText } from '../../api/graph/cypher-text.ts';
import { declaredCuts, faultsAfterCuts } from './cuts.ts';

const folder = new URL('../../cypher/', import.meta.url);
const files = readdirSync(new URL('read/', folder), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => `read/${file}`);
const schema = readFileSync(new URL('../../api/schema/schema.graphql', import.meta.url), 'utf8');

/** What a file and the fragments it is made of declare. */
function declaredIn(file: string): ReturnType<typeof declaredCuts> {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const used = [...text.matchAll(/^ *\/\/ (?:use|and) ([a-z-]+)$/gm)].map((match) => match[1] ?? '');
  return [
    ...declaredCuts(text),
    ...[...new Set(used)].flatMap((name) => declaredIn(`fragments/${name}.cypher`)),
  ];
}

const read = files.map((file) => ({
  file,
  faults: faultsAfterCuts(cypherText(file)),
  declared: declaredIn(file),
}));

describe('every question', () => {
  test('cuts last, in an order and where who asks says, or declares why not', () => {
    const undeclared = read.flatMap(({ file, faults, declared }) =>
      faults
        .filter(({ bound }) => !declared.some((cut) => cut.bound === bound))
        .map(({ bound, what }) => `${file}: ${bound} ${what}`),
    );
    expect(undeclared).toEqual([]);
  });

  test('declares no cut that it does not make', () => {
    const idle = read.flatMap(({ file, faults, declared }) =>
      declared
        .filter((cut) => !faults.some(({ bound }) => bound === cut.bound))
        .map((cut) => `${file}: ${cut.bound}`),
    );
    expect(idle).toEqual([]);
  });

  test('tells of a declared cut by a field that the schema has', () => {
    const told = read.flatMap(({ declared }) => declared.flatMap(({ toldBy }) => toldBy ?? []));
    expect(told.filter((field) => !new RegExp(`^  ${field}[(:]`, 'm').test(schema))).toEqual([]);
  });
});

describe('the law', () => {
  const faulty = (text: string) => faultsAfterCuts(text).map(({ bound, what }) => `${bound} ${what}`);

  test.each([
    [
      'two thousand links of any order, added up afterwards',
      `COLLECT {
        CALL (n) { RETURN n.id AS claim UNION ALL MATCH (n)-[r]-() RETURN r.id AS claim LIMIT 2000 }
        MATCH (e:Evidence {claim: claim})
        RETURN count(*) AS proofs
      }`,
      ['without an order', 'nobody asked', 'chooses after', 'counts after'],
    ],
    [
      'a search whose best are filtered afterwards',
      `CALL db.index.fulltext.queryNodes('names', $text, {limit: $most}) YIELD node
      WITH node WHERE node.kind = 'Pole'
      RETURN count(node) AS total`,
      ['chooses after', 'counts after'],
    ],
    [
      'three hundred ties that a pattern then chooses from',
      `MATCH (c)-[r]-(m)
      WITH r, m ORDER BY r.id LIMIT 300
      MATCH (m)<-[:SUPPORTS]-(d)
      RETURN r`,
      ['nobody asked', 'chooses after'],
    ],
    [
      'a slice whose rows are filtered',
      'WITH collect(x) AS xs UNWIND xs[..$first] AS x WITH x WHERE x.kept RETURN x',
      ['chooses after'],
    ],
    [
      'a list that was cut and is chosen from under its name',
      'WITH collect(x)[..$first] AS xs RETURN [x IN xs WHERE x.kept] AS kept, size(xs) AS total',
      ['chooses in a part', 'counts a part'],
    ],
    [
      'a list that was cut and is read again elsewhere',
      `WITH COLLECT { MATCH (x) RETURN x ORDER BY x.id LIMIT $first } AS xs
      RETURN COLLECT { UNWIND xs AS x WITH x WHERE x.kept RETURN x } AS kept`,
      ['chooses after'],
    ],
    [
      'what is told apart after it was cut',
      'MATCH (x)--(y) WITH y ORDER BY y.id LIMIT $first RETURN DISTINCT y',
      ['chooses after'],
    ],
    [
      'a filter of the very clause',
      'MATCH (x) WITH x ORDER BY x.id LIMIT $first WHERE x.kept RETURN x',
      ['chooses after'],
    ],
  ])('refuses %s', (_what, text, expected) => {
    const found = faulty(text);
    for (const words of expected) expect(found).toContainEqual(expect.stringContaining(words));
  });

  test.each([
    [
      'a page cut last beside its total',
      `RETURN
        COLLECT { MATCH (x) WHERE x.kept WITH x ORDER BY x.name LIMIT $first RETURN x {.*} } AS page,
        COUNT { MATCH (x) WHERE x.kept } AS total`,
    ],
    [
      'what is read of each of a page',
      `MATCH (x) WITH x ORDER BY x.id LIMIT $first
      RETURN x {.*, proofs: COUNT { MATCH (e) WHERE e.claim = x.id }, all: COLLECT { MATCH (x)--(y) WHERE y.kept RETURN y }}`,
    ],
    [
      'the latest of all',
      'RETURN head(COLLECT { MATCH (s) RETURN s.date ORDER BY s.date DESC LIMIT 1 }) AS date',
    ],
    ['the length of a path', 'MATCH (x)-[:PART_OF*0..4]->(t) WHERE t.kept RETURN DISTINCT t'],
    [
      'the size of a list beside its first',
      'WITH collect(x) AS xs RETURN xs[..$first] AS shown, size(xs) AS total',
    ],
  ])('lets %s be', (_what, text) => {
    expect(faulty(text)).toEqual([]);
  });

  test('refuses a declared cut that tells nothing', () => {
    expect(() => declaredCuts('// cut first: because')).toThrow('because');
    expect(declaredCuts('// cut first: a page; told by totalCount')).toEqual([
      { bound: 'first', toldBy: 'totalCount' },
    ]);
  });
});
