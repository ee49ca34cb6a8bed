import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHEMA_FILE } from '../../api/schema/print-schema.ts';
import { schema } from '../../api/schema/schema.ts';
import { trustedDocuments } from '../../ui/build/trusted-documents.ts';

const require = createRequire(import.meta.url);
const COMPILER = require.resolve('relay-compiler/cli.js');

/** Lists whose answer may be a typed refusal: a union, which `@connection` does not read; they are paged by « after ». */
const ANSWERED_OR_REFUSED = [
  'accounts',
  'duplicates',
  'entities',
  'entityLinks',
  'history',
  'holdings',
  'proposals',
  'search',
  'timeline',
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-relay-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Compiles modules of tagged questions as an application of Relay would; gives its artifacts, or why it refuses. */
async function compiled(name: string, modules: Readonly<Record<string, readonly string[]>>) {
  const project = join(folder, name);
  mkdirSync(join(project, 'src'), { recursive: true });
  mkdirSync(join(project, 'artifacts'));
  copyFileSync(fileURLToPath(SCHEMA_FILE), join(project, 'schema.graphql'));
  writeFileSync(
    join(project, 'relay.config.json'),
    JSON.stringify({
      src: 'src',
      schema: 'schema.graphql',
      artifactDirectory: 'artifacts',
      language: 'typescript',
      customScalarTypes: { Date: 'string' },
      requireCustomScalarTypes: true,
      // `@alias` is a word of Relay's own, which a question of our pages, sent as it is, cannot bear.
      featureFlags: { enforce_fragment_alias_where_ambiguous: { kind: 'disabled' } },
    }),
  );
  for (const [module, questions] of Object.entries(modules)) {
    const text = questions.map((question) => `graphql\`${question}\`;\n`).join('');
    writeFileSync(join(project, 'src', `${module}.ts`), text);
  }
  const { stderr, stdout } = await promisify(execFile)(process.execPath, [COMPILER], { cwd: project }).catch(
    (refused: { stdout: string; stderr: string }) => refused,
  );
  const artifacts = readdirSync(join(project, 'artifacts'), { recursive: true, encoding: 'utf8' });
  return { artifacts: artifacts.filter((file) => file.endsWith('.ts')), said: stdout + stderr };
}

const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
const isConnection = (type: { name: string }) => type.name.endsWith('Connection');

/** The lists of a type that Relay reads page after page. */
const listsOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter((field) => isConnection(getNamedType(field.type)));

/** What `usePaginationFragment` is given for a list. */
const page = (module: string, of: string, field: GraphQLField<unknown, unknown>) => `
  fragment ${module}_${field.name} on ${of}
  @refetchable(queryName: "${module}${field.name}Query")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    ${field.name}(first: $count, after: $cursor) @connection(key: "${module}_${field.name}") {
      totalCount
      edges { node { id } }
    }
  }`;

describe('an application of Relay', () => {
  test('reads each list page after page', async () => {
    const lists = objects.flatMap((type) => listsOf(type).map((field) => ({ of: type.name, field })));
    expect(lists.map(({ field }) => field.name).toSorted()).toEqual([
      'collectivities',
      'contracts',
      'enterprises',
      'facts',
      'places',
      'poles',
      'researchCentres',
      'sources',
    ]);
    const { said, artifacts } = await compiled('lists', {
      Lists: lists.map(({ of, field }) => page('Lists', of, field)),
    });
    expect(
      artifacts.filter((file) => file.endsWith('Query.graphql.ts')),
      said,
    ).toHaveLength(lists.length);
  });

  test('asks again for whatever bears an identifier', async () => {
    const node = schema.getType('Node');
    const nodes = [...objects, schema.getType('Entity')].filter(
      (type) =>
        (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some((one) => one === node),
    );
    expect(nodes.length).toBeGreaterThan(13);
    const { said, artifacts } = await compiled('nodes', {
      Nodes: nodes.map(
        (type) =>
          `fragment Nodes_${type?.name} on ${type?.name} @refetchable(queryName: "Nodes${type?.name}Query") { __typename }`,
      ),
    });
    expect(
      artifacts.filter((file) => file.endsWith('Query.graphql.ts')),
      said,
    ).toHaveLength(nodes.length);
  });

  test('reads by its cursor a list that may be refused, which it cannot keep as a connection', async () => {
    const refusable = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) => {
      const answer = getNamedType(type);
      return isUnionType(answer) && answer.getTypes().some(isConnection);
    });
    expect(refusable.map(({ name }) => name).toSorted()).toEqual(ANSWERED_OR_REFUSED);
    const asked = (directive: string) => `query ListQuery($count: Int, $cursor: String) {
      entities(first: $count, after: $cursor) ${directive} {
        ... on EntityConnection { edges { node { id } } pageInfo { endCursor hasNextPage } }
        ... on InvalidInput { message field }
      }
    }`;
    const refused = await compiled('kept', { List: [asked('@connection(key: "List_entities")')] });
    expect(refused.said).toContain('Expected the return type to be a non-plural interface or object');
    expect((await compiled('asked', { List: [asked('')] })).artifacts).toContain('ListQuery.graphql.ts');
  });

  test('could ask each question of our own pages', async () => {
    const { ids, texts } = await trustedDocuments();
    const modules = Object.entries(ids).map(
      ([name, id]) => [name, [asOfModule(name, texts[id] ?? '')]] as const,
    );
    expect(modules.length).toBeGreaterThan(20);
    const { said, artifacts } = await compiled('pages', Object.fromEntries(modules));
    expect(
      artifacts.filter((file) => /(Query|Mutation)\.graphql\.ts$/.test(file)),
      said,
    ).toHaveLength(modules.length);
  });
});

/** A question under the names that Relay wants: those of its module. */
const asOfModule = (module: string, text: string) =>
  text
    .replace(/\bquery \w+/, `query ${module}Query`)
    .replace(/\bmutation \w+/, `mutation ${module}Mutation`)
    .replace(/\bfragment (\w+) on /g, `fragment ${module}_$1 on `)
    .replace(/\.\.\.(?! ?on )(\w+)/g, `...${module}_$1`);
