import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  type ParseOptions,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../api/schema/schema.ts';
import { spokenError } from '../../api/server/spoken-errors.ts';

const GENERAL = /^La question n’est pas valable/;
const language = join(import.meta.dirname, '../../node_modules/graphql/language');

/** Words that a question is written with, whatever the language they are told in. */
const OF_THE_LANGUAGE =
  /^(?:type|argument|directive|fragment|variable|variables|position|null|schema|introspection|description)$/;

/** What is told of a defect in French quotes nothing of its English but what the question itself holds. */
function expectFrench(error: GraphQLError): void {
  const { message } = spokenError(error, 'fr');
  const unquoted = (text: string) => text.replaceAll(/«[^»]*»|"[^"]*"/g, ' ');
  const words = (text: string) =>
    new Set(
      unquoted(text)
        .toLowerCase()
        .match(/[a-zà-ÿ]{4,}/g) ?? [],
    );
  const english = [...words(error.message.replace(/(?:found|value:?) .*/s, ''))];
  const told = words(message);
  expect(
    english.filter((word) => told.has(word) && !OF_THE_LANGUAGE.test(word)),
    message,
  ).toEqual([]);
  expect(message, error.message).not.toMatch(GENERAL);
}

/** A text wrong in one way of its writing, one for each way that the language has to say so. */
const ILL_WRITTEN = [
  "{ a(b: 'c') }",
  '{ a(b: 01) }',
  '{ a(b: 1.) }',
  '{ a(b: 1a) }',
  '{ a(b: "c) }',
  '{ a(b: "\ud800") }',
  '{ a(b: "\\u{zz}") }',
  '{ a(b: "\\uzzzz") }',
  '{ a(b: "\\z") }',
  '{ a(b: """c) }',
  '{ a(b: """\ud800""") }',
  '{ a } # b\n# c',
  '{ a }',
  '{ a b c }',
  '"b" { a }',
  '"b" extend type A { a: Int }',
  'query ($a: Int = $b) { a }',
  'enum A { true }',
  '{ a(b: ) }',
  '{ a',
  'extend',
];
/** Texts that are well written, and beyond what is read. */
const LIMITS: Readonly<Record<string, ParseOptions>> = {
  '{ a } # b\n# c': { maxComments: 1 },
  '{ a }': { maxSourceLength: 2 },
  '{ a b c }': { maxTokens: 2 },
};
const OTHER_WRITING = [
  '{ a ? }',
  '{ é }',
  '{ a(b: 1',
  'query ($a Int) { a }',
  'a',
  '',
  '"""b""" 1',
  '{ a(b: -) }',
];

/** A text that each rule of the language refuses, by the rule. */
const AGAINST: Readonly<Record<string, readonly string[]>> = {
  ExecutableDefinitionsRule: ['type A { a: Int }', 'schema { query: Query }'],
  UniqueOperationNamesRule: ['query A { __typename } query A { __typename }'],
  LoneAnonymousOperationRule: ['{ __typename } query A { __typename }'],
  SingleFieldSubscriptionsRule: [],
  KnownTypeNamesRule: ['query ($a: Foo) { __typename }', '{ ... on Pol { name } }'],
  FragmentsOnCompositeTypesRule: ['{ ... on Int { a } }', 'fragment A on Int { a } { ...A }'],
  VariablesAreInputTypesRule: ['query ($a: Pole) { __typename }'],
  ScalarLeafsRule: ['{ poles }', '{ poles { } }'.replace('{ }', '{ totalCount { a } }')],
  FieldsOnCorrectTypeRule: ['{ foo }', '{ coverag }', '{ node(id: "a") { name } }'],
  UniqueFragmentNamesRule: ['fragment A on Query { __typename } fragment A on Query { __typename } { ...A }'],
  KnownFragmentNamesRule: ['{ ...A }'],
  NoUnusedFragmentsRule: ['fragment A on Query { __typename } { __typename }'],
  PossibleFragmentSpreadsRule: [
    '{ coverage { ... on Pole { name } } }',
    '{ coverage { ...A } } fragment A on Pole { name }',
  ],
  NoFragmentCyclesRule: [
    '{ ...A } fragment A on Query { ...A }',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  ],
  UniqueVariableNamesRule: ['query ($a: Int, $a: Int) { poles(first: $a) { totalCount } }'],
  NoUndefinedVariablesRule: [
    '{ poles(first: $a) { totalCount } }',
    'query A { poles(first: $a) { totalCount } }',
  ],
  NoUnusedVariablesRule: ['query ($a: Int) { __typename }', 'query A($a: Int) { __typename }'],
  KnownDirectivesRule: ['{ __typename @non }', 'query @skip(if: true) { __typename }'],
  UniqueDirectivesPerLocationRule: ['{ __typename @skip(if: true) @skip(if: true) }'],
  KnownArgumentNamesRule: ['{ poles(x: 1) { totalCount } }', '{ __typename @skip(iff: true) }'],
  UniqueArgumentNamesRule: ['{ poles(first: 1, first: 2) { totalCount } }'],
  ValuesOfCorrectTypeRule: [
    '{ poles(first: "x") { totalCount } }',
    '{ poles(first: 12345678901) { totalCount } }',
    '{ poles(first: 1.5) { totalCount } }',
    '{ poles(first: FIRST) { totalCount } }',
    '{ poles(first: [1]) { totalCount } }',
    '{ poles(first: {a: 1}) { totalCount } }',
    '{ entities(orderBy: FOO) { __typename } }',
    '{ entities(orderBy: "NAME") { __typename } }',
    '{ entity(ref: {}) { __typename } }',
    '{ entity(ref: null) { __typename } }',
    '{ entity(ref: "a") { __typename } }',
    '{ entity(ref: { slug: null }) { __typename } }',
    '{ entity(ref: { slug: 1 }) { __typename } }',
    '{ entity(ref: { slug: "a", siren: "b" }) { __typename } }',
    '{ entity(ref: { slog: "a" }) { __typename } }',
    '{ entity(ref: { insee: { level: COMMUNE } }) { __typename } }',
    '{ node(id: 1.5) { id } }',
    '{ __typename @skip(if: 1) }',
  ],
  ProvidedRequiredArgumentsRule: ['{ entity { __typename } }', '{ __typename @skip }'],
  VariablesInAllowedPositionRule: [
    'query ($a: String) { poles(first: $a) { totalCount } }',
    'query ($a: String) { search(text: "a", within: { slug: $a }) { __typename } }',
  ],
  OverlappingFieldsCanBeMergedRule: [
    '{ a: coverage { linkTotal } a: __typename }',
    '{ a: coverage { b: linkTotal } a: coverage { b: entityTotal } }',
    '{ a: poles(first: 1) { totalCount } a: poles(first: 2) { totalCount } }',
  ],
  UniqueInputFieldNamesRule: ['{ entity(ref: { slug: "a", slug: "b" }) { __typename } }'],
  MaxIntrospectionDepthRule: [
    `{ __schema { types { ${'fields { type { '.repeat(4)} name ${' } }'.repeat(4)} } } }`,
  ],
};

/** What is found once a question is valid, before anything is looked for. */
const EXECUTED: readonly (readonly [string, Record<string, unknown>])[] = [
  ['subscription { __typename }', {}],
  ['query ($a: Int!) { poles(first: $a) { totalCount } }', {}],
  ['query ($a: Int!) { poles(first: $a) { totalCount } }', { a: null }],
  ['query ($a: Int!) { poles(first: $a) { totalCount } }', { a: 'x' }],
  ['query ($a: EntityRef!) { entity(ref: $a) { __typename } }', { a: {} }],
  ['query ($a: EntityRef!) { entity(ref: $a) { __typename } }', { a: { slug: null } }],
  ['query ($a: EntityRef!) { entity(ref: $a) { __typename } }', { a: { slog: 'b' } }],
  ['query ($a: EntityRef!) { entity(ref: $a) { __typename } }', { a: { insee: { level: 'COMMUNE' } } }],
  ['query ($a: EntityRef!) { entity(ref: $a) { __typename } }', { a: 'b' }],
  ['query ($a: EntityRef!) { entity(ref: $a) { __typename } }', { a: { insee: { level: 'X', code: '1' } } }],
  ['query ($a: EntityOrder) { entities(orderBy: $a) { __typename } }', { a: 'X' }],
];

const refusalsOf = (text: string, rule: (typeof specifiedRules)[number], of: GraphQLSchema = schema) =>
  validate(of, parse(text), [rule]);

describe('what the language says of a question is said in French, and quotes nothing of its English', () => {
  test.each([...ILL_WRITTEN, ...OTHER_WRITING])('of the writing of %j', (text) => {
    try {
      parse(text, LIMITS[text]);
    } catch (error) {
      return expectFrench(error as GraphQLError);
    }
    expect.unreachable('is well written');
  });

  test('of each way of writing ill that it knows', () => {
    const ways = ['lexer.js', 'parser.js'].flatMap((file) =>
      readFileSync(join(language, file), 'utf8').match(/\.syntaxError\)\(/g),
    );
    expect(ILL_WRITTEN).toHaveLength(ways.length);
  });

  test('by every rule it has', () => {
    expect(Object.keys(AGAINST).sort()).toEqual(specifiedRules.map(({ name }) => name).sort());
  });

  test.each(specifiedRules.filter(({ name }) => name !== 'SingleFieldSubscriptionsRule'))(
    'by $name',
    (rule) => {
      for (const text of AGAINST[rule.name] ?? []) {
        const refusals = refusalsOf(text, rule);
        expect(refusals, text).not.toEqual([]);
        for (const refusal of refusals) expectFrench(refusal);
      }
    },
  );

  test.each(EXECUTED)('of %s with %j', (document, variableValues) => {
    const { errors = [] } = execute({ schema, document: parse(document), variableValues }) as ExecutionResult;
    expect(errors).not.toEqual([]);
    for (const error of errors) expectFrench(error);
  });
});

test('what nobody foresaw, as of a subscription, is said to be told in English', () => {
  const subscribed = buildSchema('type Query { a: Int } type Subscription { a: Int, b: Int }');
  const rule = specifiedRules.find(({ name }) => name === 'SingleFieldSubscriptionsRule');
  const [refusal] = rule ? refusalsOf('subscription { a b }', rule, subscribed) : [];
  expect(refusal && spokenError(refusal, 'fr').message).toBe(
    'La question n’est pas valable (ligne 1, colonne 18). Le détail en est dit en anglais, à qui le demande par « Accept-Language: en ».',
  );
  expect(refusal && spokenError(refusal, 'en').message).toBe(
    'Anonymous Subscription must select only one top level field.',
  );
});
