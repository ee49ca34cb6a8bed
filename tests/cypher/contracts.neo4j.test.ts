import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cypherText, partsOf, type StatementPart, withParts } from '../../api/graph/cypher-text.ts';
import { asParameters, readContract } from '../../api/graph/define-query.ts';
import { openGraph } from '../../api/graph/graph.ts';
import { applyMigrations } from '../../api/graph/migrations.ts';
import { writeClaims } from '../../api/graph/write-claims.ts';
import vocabulary from '../../cypher/model/vocabulary.json' with { type: 'json' };
import { driverTo, neo4j } from '../worlds/driver.ts';
import { ECOPOLE_WORLD } from '../worlds/ecopole.ts';
import { emptyGraph } from '../worlds/open-world.ts';
import { runNeo4j } from '../worlds/run-neo4j.ts';

const folder = new URL('../../cypher/', import.meta.url);
const files = ['read', 'write'].flatMap((room) =>
  readdirSync(new URL(`${room}/`, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => `${room}/${file}`),
);

/** A value of each parameter's written type, enough to plan the statement. */
const SAMPLES: Record<string, unknown> = {
  'string[]': ['a'],
  'map[]': [],
  string: 'a',
  integer: 1,
  float: 0.5,
  boolean: true,
  number: 1,
  map: {},
  Siren: '246200844',
  Kind: 'Pole',
  Level: 'COMMUNE',
  LinkFilter: {},
  EntityFilter: { conditions: [] },
  Start: { way: 'KINDS', ids: [] },
  Direction: 'IN',
};

/** Labels that belong to the workings of the graph, not to its subject. */
const WORKING_LABELS = [
  'Claim',
  'Entity',
  'ImportRun',
  'Migration',
  'MigrationLock',
  'MaillageIdentity',
  'Restoration',
  'Change',
  'Trace',
  'Ledger',
];
const WORKING_TYPES = ['TOUCHED', 'HAPPENED_IN', 'ABSORBS', 'KEEPS', 'TELLS_APART'];
/** And those of accounts, which are no claims. */
const ACCOUNT_LABELS = [
  'Account',
  'AccountLink',
  'AccountRegister',
  'Credential',
  'Grant',
  'SecondFactor',
  'Session',
  'Verification',
];
const LABELS = new Set([
  ...WORKING_LABELS,
  ...ACCOUNT_LABELS,
  ...vocabulary.entities.map(({ code }) => code),
  ...vocabulary.references.map(({ code }) => code),
]);
const TYPES = new Set([
  ...WORKING_TYPES,
  ...[...vocabulary.relations, ...vocabulary.structural].map(({ code }) => code),
]);

const address = await runNeo4j();
const { database } = address;
const driver = driverTo(address);
const graph = openGraph(address);
beforeAll(async () => {
  await emptyGraph(driver, database);
  await applyMigrations(graph);
  await writeClaims(graph, ECOPOLE_WORLD);
  // A word of the vocabulary that this world does not hold is no mistake: the graph is made to know them all.
  for (const label of LABELS)
    await driver.executeQuery('CALL db.createLabel($label)', { label }, { database });
  for (const type of TYPES) {
    await driver.executeQuery('CALL db.createRelationshipType($type)', { type }, { database });
  }
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

function sampleOf(header: string, param: string): unknown {
  const type = header.match(new RegExp(`^// param\\s+${param}: ([^,\\n]+)`, 'm'))?.[1]?.trim() ?? '';
  if (!(type in SAMPLES)) throw new Error(`« ${type} » of param ${param} is not a type this test knows`);
  return SAMPLES[type];
}

/**
 * Statements to compose from a text. Parts stand side by side, so that a fault in one shows in the statement where it is
 * alone or in the one that has them all; alternatives are taken one at a time.
 */
function variantsOf(parts: readonly StatementPart[]): ReadonlyMap<string, readonly string[]> {
  const alone = parts.filter(({ choices }) => choices.length === 0).map(({ name }) => name);
  const ways = parts.filter(({ choices }) => choices.length > 0);
  const usual = ways.map(({ name, choices }) => `${name}:${choices[0]}`);
  const others = ways.flatMap(({ name, choices }) => choices.slice(1).map((choice) => `${name}:${choice}`));
  const rest = (way: string) => usual.filter((other) => other.split(':')[0] !== way.split(':')[0]);
  const all = [...usual, ...alone];
  return new Map<string, readonly string[]>([
    ...(all.length > usual.length ? [['with all its parts', all] as const] : []),
    ['without its parts', usual],
    ...alone.map((name) => [`with ${name}`, [...usual, name]] as const),
    ...others.map((way) => [`by ${way}`, [...rest(way), way]] as const),
  ]);
}

describe.each(files)('%s', (file) => {
  const text = cypherText(file);
  const contract = readContract(text);
  const parts = partsOf(text);
  const body = text.replace(/^ *\/\/.*$/gm, '');
  const params = () =>
    asParameters(
      Object.fromEntries(contract.params.map((param) => [param, sampleOf(text, param)])),
    ) as object;

  test('begins with its contract, named after the file', () => {
    expect(text.startsWith(`// ${file.replace(/.*\//, '').replace('.cypher', '')}: `)).toBe(true);
    expect(text).toMatch(/^\/\/ access: (read|write)$/m);
    expect(contract.access).toBe(file.split('/')[0]);
  });

  test('takes the parameters it says, and marks the parts it says', () => {
    const inText = [...body.matchAll(/\$([A-Za-z]+)/g)].map((match) => match[1]);
    const used = new Set([...inText, ...parts.map(({ askedBy }) => askedBy[0])]);
    expect([...used].sort()).toEqual([...contract.params].sort());
    const marks = [...text.matchAll(/^ *\/\/ when ([a-z-]+)/gm)].map((match) => match[1]);
    expect([...new Set(marks)].sort()).toEqual(parts.map(({ name }) => name).sort());
    expect(
      withParts(
        text,
        parts.map(({ name }) => name),
      ),
    ).not.toMatch(/\/\/ (when|otherwise|end|part|use|and)\b/);
  });

  test.concurrent.each([...variantsOf(parts)])(
    '%s, gives the columns it says, and only reads when it says so',
    async (_variant, asked) => {
      const { summary, keys } = await driver.executeQuery(`EXPLAIN ${withParts(text, asked)}`, params(), {
        database,
        routing: neo4j.routing.WRITE,
      });
      expect(keys.sort()).toEqual([...contract.columns].sort());
      // What the server shows of itself may be of the kind of the schema, and changes nothing either.
      const reads = /^\s*SHOW /.test(body) ? ['r', 's'] : ['r'];
      if (contract.access === 'read') expect(reads).toContain(summary.queryType);
      const codes = summary.gqlStatusObjects.map(
        (status) => `${status.gqlStatus} ${status.statusDescription}`,
      );
      expect(
        codes.filter((code) =>
          /cartesian|deprecated|(label|relationship type) does not exist|dynamic property/i.test(code),
        ),
      ).toEqual([]);
      if (file.startsWith('read/entity') || file.startsWith('read/link')) {
        expect(operatorsOf(summary.plan)).not.toContain('AllNodesScan');
        // What starts from all entities reads the whole frame, whatever is asked.
        expect(operatorsOf(summary.plan)).not.toContain('NodeByLabelScan');
      }
      // Each page that somebody signed in asks for looks for their session: never among all that the graph holds.
      if (file.includes('/account/')) {
        expect(operatorsOf(summary.plan)).not.toContain('AllNodesScan');
      }
      // Ordered whole, a list of all entities holds hundreds of megabytes where its page holds a tenth of one.
      if (file === 'read/entity/page-of-entities.cypher') {
        expect(operatorsOf(summary.plan)).not.toContain('Sort');
      }
    },
  );

  test('speaks the words of the vocabulary', () => {
    const pattern = body.replace(/'[^']*'/g, '');
    const labels = [...pattern.matchAll(/\(\w*:(\w+)/g)].map((match) => match[1] ?? '');
    const types = [...pattern.matchAll(/\[\w*:(\w+)/g)].map((match) => match[1] ?? '');
    expect(labels.filter((label) => !LABELS.has(label))).toEqual([]);
    expect(types.filter((type) => !TYPES.has(type))).toEqual([]);
  });
});

function operatorsOf(plan: unknown): string[] {
  const { operatorType = '', children = [] } = (plan ?? {}) as {
    operatorType?: string;
    children?: unknown[];
  };
  return [operatorType.replace(/@.*/, ''), ...children.flatMap(operatorsOf)];
}

test('every relation of the vocabulary is unique by its id', async () => {
  const { records } = await driver.executeQuery(
    'SHOW CONSTRAINTS YIELD entityType, labelsOrTypes',
    {},
    { database },
  );
  const constrained = new Set(
    records
      .filter((record) => record.get('entityType') === 'RELATIONSHIP')
      .flatMap((record) => record.get('labelsOrTypes')),
  );
  const claims = [...TYPES].filter((type) => !WORKING_TYPES.includes(type));
  expect(claims.filter((type) => !constrained.has(type))).toEqual([]);
});
