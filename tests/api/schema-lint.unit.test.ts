import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import graphql from '@graphql-eslint/eslint-plugin';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { SCHEMA_FILE } from '../../api/schema/print-schema.ts';
import vocabulary from '../../cypher/model/vocabulary.json' with { type: 'json' };

const EVERYTHING_DESCRIBED = {
  types: true,
  rootField: true,
  DirectiveDefinition: true,
  EnumValueDefinition: true,
  FieldDefinition: true,
  InputValueDefinition: true,
};

/**
 * All rules about a schema, but those whose reason does not hold here: `alphabetize` (graphql prints the schema in its own
 * order of names), `no-root-type` (a report is a mutation), `require-nullable-result-in-root` (a typed answer or refusal
 * is always there; a fault ends the whole question), `require-type-pattern-with-oneof` (refusals are members of a union).
 */
const RULES: Linter.RulesRecord = {
  ...(graphql.configs['flat/schema-recommended'].rules as Linter.RulesRecord),
  ...(graphql.configs['flat/schema-relay'].rules as Linter.RulesRecord),
  '@graphql-eslint/require-description': ['error', EVERYTHING_DESCRIBED],
  '@graphql-eslint/input-name': 'error',
  '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
  '@graphql-eslint/require-deprecation-date': 'error',
  '@graphql-eslint/require-nullable-fields-with-oneof': 'error',
  // A count or a share has no identity; what has one is a `Node`, which the rules of Relay hold.
  '@graphql-eslint/strict-id-in-types': 'off',
  // A list by name is read forward only: `last` and `before` would be declared to be refused.
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  // Lists of bounded length, such as proofs, other names or counts, are given whole.
  '@graphql-eslint/relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
  ],
};

const KINDS = [...vocabulary.entities, ...vocabulary.references].map(({ code }) => code).join('|');

/** What breaks a rule all the same, each for its own reason. */
const EXCEPTIONS: readonly { readonly says: RegExp; readonly because: string }[] = [
  {
    says: new RegExp(`^Enum value "(${KINDS})" should be in UPPER_CASE format$`),
    because: 'a kind is one word from the graph to the screen: the label in Neo4j, the type in GraphQL',
  },
  {
    says: /^Field "ruleKind" starts with the name of the parent type "Rule"$/,
    because: 'the word of the vocabulary, as the property bears it',
  },
  {
    says: /^Field "paths" starts with the name of the parent type "Paths"$/,
    because: 'the list that gives its name to the answer',
  },
  {
    says: /^Edge type's field `node` must implement `Node` interface\.$/,
    because: 'a dated fact of the timeline is a date of something else, which has the identity',
  },
];

/** What breaks a rule in a schema, in the words of the rule. */
async function broken(text: string): Promise<string[]> {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.graphql'],
      plugins: { '@graphql-eslint': graphql as never },
      languageOptions: {
        parser: graphql.parser as never,
        parserOptions: { graphQLConfig: { schema: text } },
      },
      rules: RULES,
    },
  });
  const results = await eslint.lintText(text, { filePath: fileURLToPath(SCHEMA_FILE) });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

describe('the rules of Relay and of descriptions', () => {
  test('are kept by the schema, but for the exceptions, each of which is needed', async () => {
    const found = await broken(readFileSync(SCHEMA_FILE, 'utf8'));
    expect(found.filter((said) => !EXCEPTIONS.some(({ says }) => says.test(said)))).toEqual([]);
    expect(EXCEPTIONS.filter(({ says }) => !found.some((said) => says.test(said)))).toEqual([]);
  }, 30_000);

  test.each([
    ['a field without a description', 'poles: String', '', 'Description is required for field "poles"'],
    [
      'a connection without pages',
      'poles(first: Int, after: String): PoleConnection',
      'type PoleConnection { edges: [Int!]! }',
      'PageInfo',
    ],
    [
      'a list that is not read by pages',
      'poles: PoleConnection',
      'type PoleConnection { edges: [Int!]! }',
      'after',
    ],
  ])('see %s', async (_what, field, type, said) => {
    const found = await broken(`type Query { ${field} } ${type}`);
    expect(found.filter((one) => one.includes(said))).not.toEqual([]);
  });
});
