import { type ExecutionResult, graphql, print } from 'graphql';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { MemoryRouter } from 'react-router';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph } from '../../api/graph/graph.ts';
import { applyMigrations } from '../../api/graph/migrations.ts';
import { contextOf } from '../../api/schema/context.ts';
import { schema } from '../../api/schema/schema.ts';
import vocabulary from '../../cypher/model/vocabulary.json' with { type: 'json' };
import { readFactFiles } from '../../seed/load/fact-files.ts';
import { loadFoundingFacts } from '../../seed/load/load-founding-facts.ts';
import { SheetDocument, type SheetEntity, type SheetLink } from '../../ui/data/sheet-documents.ts';
import { LinkFacts } from '../../ui/kit/link-facts.tsx';
import { dateWords } from '../../ui/text/dates.ts';
import { fr } from '../../ui/text/fr.ts';
import { euros, figure, percent } from '../../ui/text/numbers.ts';
import { EntityFacts } from '../../ui/views/sheet/entity-facts.tsx';
import { OtherDetails, otherDetailsOf } from '../../ui/views/sheet/other-details.tsx';
import { Cited } from '../../ui/views/sheet/portrait/cited.tsx';
import { Statements } from '../../ui/views/sheet/statements.tsx';
import { driverTo } from '../worlds/driver.ts';
import { emptyGraph } from '../worlds/open-world.ts';
import { runNeo4j } from '../worlds/run-neo4j.ts';

interface FactRecord {
  readonly id: string;
  readonly kind?: string;
  readonly type?: string;
  readonly from?: string;
  readonly to?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const address = await runNeo4j();
const { database } = address;
const driver = driverTo(address);
const graph = openGraph(address);
const records = readFactFiles().flatMap(({ name, content }) =>
  name === 'left-out.json' || name === 'usual-names.json'
    ? []
    : (content as { records: readonly FactRecord[] }).records,
);
const names = new Map(records.map(({ id, properties }) => [id, String(properties['name'] ?? '')]));
const kinds = new Set(vocabulary.entities.map(({ code }) => code));

const sheets = new Map<string, SheetEntity>();
const links = new Map<string, SheetLink>();
beforeAll(async () => {
  await emptyGraph(driver, database);
  await applyMigrations(graph);
  await loadFoundingFacts(graph, { onProgress: () => {} });
  const source = print(SheetDocument);
  for (const { id, kind } of records.filter(({ kind }) => kinds.has(kind ?? ''))) {
    const { data, errors } = (await graphql({
      schema,
      source,
      contextValue: contextOf(graph.runner()),
      variableValues: { slug: id },
    })) as ExecutionResult<any>;
    expect(errors, `${kind} ${id}`).toBeUndefined();
    const { entity } = data.entity;
    sheets.set(id, entity);
    for (const group of entity.linkGroups) for (const link of group.links) links.set(link.slug, link);
  }
}, 240_000);
afterAll(async () => {
  await graph.close();
  await driver.close();
});

/** On no screen: kept to find things by, and nothing a source says of them. */
const TO_FIND_BY = ['formerSlug'];

/** On no screen: who wrote or published a document. The documents are sources, and have no sheet. */
const DOCUMENTS = new Set(
  records.flatMap(({ id, kind }) => (kind === 'Source' || kind === 'Study' ? [id] : [])),
);

/** Said by the heading of a rule, or by the verbs of its sentence: « doit », « peut », « à fiscalité propre de plus de ». */
const IN_THE_RULE = [
  'alternativeGroup',
  'alternativeMinimum',
  'automatic',
  'mandatory',
  'minInhabitantsOperator',
  'ownTaxation',
  'ruleKind',
];

/** Letters and digits of what a reader sees. */
const plain = (words: string) => words.toLowerCase().replaceAll(/[^\p{L}\p{N}%€<>]/gu, '');

const read = (part: ReactNode) =>
  plain(
    renderToStaticMarkup(
      createElement(MemoryRouter, null, createElement(IntlProvider, { locale: 'fr', messages: fr }, part)),
    )
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll('&#x27;', '’')
      .replaceAll('&quot;', '"')
      .replaceAll('&gt;', '>')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&'),
  );

/** Ways a screen may write a value: as it is, as a number, a sum, a share or a date, by its word or by the name of what it designates. */
function formsOf(value: unknown): string[] {
  if (typeof value === 'boolean') return [value ? 'oui' : 'non'];
  if (typeof value === 'number')
    return [String(value), figure(value), figure(value / 100), euros(value), percent(value)];
  const words = Object.values(vocabulary.values)
    .flat()
    .flatMap(({ code, label }) => (code === value ? [label] : []));
  const ess = Object.entries(fr).flatMap(([key, words]) =>
    key.startsWith(`field.ess.${value}`) ? [words.split('{')[0] ?? ''] : [],
  );
  const date = /^\d{4}(-\d\d){0,2}$/.test(String(value)) ? [dateWords(String(value))] : [];
  const name = names.get(String(value));
  return [String(value), ...words, ...ess, ...date, ...(name ? [name] : [])];
}

/** Properties of a record whose value is not read in a part of a screen. */
function unreadOf({ id, properties }: FactRecord, shown: string, except: readonly string[] = []): string[] {
  return Object.entries(properties).flatMap(([code, value]) => {
    const values = Array.isArray(value) ? value : [value];
    const isRead = values.every((one) =>
      formsOf(one).some((form) => form.split(/\s/).every((word) => shown.includes(plain(word)))),
    );
    return isRead || except.includes(code) ? [] : [`${id} ${code}: ${values.join(' ; ')}`];
  });
}

test('every property of an entity is on its sheet', () => {
  const unread = records.flatMap((record) => {
    const entity = sheets.get(record.id);
    if (!entity) return [];
    const { name, otherNames, summary } = entity;
    const head = plain([name, ...otherNames.map((other) => other.name), summary].join(' '));
    const shown = read([
      createElement(EntityFacts, { key: 'facts', entity }),
      createElement(OtherDetails, { key: 'details', entity, details: otherDetailsOf(entity) }),
    ]);
    return unreadOf(record, head + shown, TO_FIND_BY);
  });
  expect(sheets.size).toBeGreaterThan(200);
  expect(unread).toEqual([]);
});

test('every property of a link is beside its proof', () => {
  const relations = records.filter(
    ({ type, from, to }) =>
      vocabulary.relations.some(({ code }) => code === type) &&
      ![from, to].some((end) => DOCUMENTS.has(end ?? '')),
  );
  const unread = relations.flatMap((record) => {
    const link = links.get(record.id);
    return link ? unreadOf(record, read(createElement(LinkFacts, { link }))) : [`${record.id}: on no sheet`];
  });
  expect(relations.length).toBeGreaterThan(200);
  expect(unread).toEqual([]);
});

test('every property of a statement, and of a rule, is beside its words', () => {
  const byId = new Map(records.map((record) => [record.id, record]));
  const unread = [...sheets.values()].flatMap((entity) => [
    ...entity.statements.flatMap((statement) => {
      const shown = read(createElement(Statements, { statements: [statement] }));
      // The unit of a number stands in the words of the statement, as « ans » for « années ».
      return unreadOf(byId.get(statement.slug) as FactRecord, shown, ['unit']);
    }),
    ...(entity.__typename === 'Contract' ? entity.rules : []).flatMap((rule) => {
      const { text, details, evidence } = rule;
      const shown = read(createElement(Cited, { text, details, evidence }));
      return unreadOf(byId.get(rule.slug) as FactRecord, shown, IN_THE_RULE);
    }),
  ]);
  expect(unread).toEqual([]);
});
