import { expect, test } from 'vitest';
import { detailsOf } from '../../api/domain/entity/details.ts';
import { FACT_KINDS } from '../../api/domain/fact/fact.ts';
import { ENTITY_KINDS } from '../../api/domain/vocabulary/vocabulary.ts';
import { schema } from '../../api/schema/schema.ts';
import { readFactFiles } from '../../seed/load/fact-files.ts';

type Properties = Record<string, unknown>;
interface FactRecord {
  readonly id: string;
  readonly kind?: string;
  readonly type?: string;
  readonly properties?: Properties;
  readonly links?: readonly { readonly type: string; readonly properties?: Properties }[];
}

const records = readFactFiles()
  .filter(({ name }) => name !== 'left-out.json')
  .flatMap(({ content }) => (content as { records: FactRecord[] }).records);

/** Properties that everything shows by a field of its own. */
const SHOWN = ['name'];
const untold = (properties: Properties) => {
  const told = new Set([...SHOWN, ...detailsOf(properties).map(({ code }) => code)]);
  return Object.keys(properties).filter((code) => !told.has(code));
};
const fieldsOf = (type: string) =>
  Object.keys((schema.getType(type) as unknown as { getFields(): object }).getFields());

test('every kind that is loaded can be asked', () => {
  const asked = new Set([...ENTITY_KINDS, ...FACT_KINDS, 'Source']);
  expect([...new Set(records.flatMap(({ kind }) => kind ?? []))].filter((kind) => !asked.has(kind))).toEqual(
    [],
  );
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toContain('facts');
});

test('every property that is loaded is told by the entity, the fact, the source or the link that bears it', () => {
  for (const type of ['Fact', 'FactTie', 'Link', 'Source', ...ENTITY_KINDS])
    expect(fieldsOf(type)).toContain('details');
  const lost = records.flatMap(({ id, properties, links }) => [
    ...untold(properties ?? {}).map((code) => `${id}.${code}`),
    ...(links ?? []).flatMap((link) =>
      untold(link.properties ?? {}).map((code) => `${id} ${link.type}.${code}`),
    ),
  ]);
  expect(lost).toEqual([]);
});

test('a number keeps its figure, a list its items, a yes its word', () => {
  expect(
    detailsOf({ amountCents: 10_000_000, memberKinds: ['a', 'b'], permanent: true, since: null }),
  ).toEqual([
    expect.objectContaining({ code: 'amountCents', values: ['10000000'], number: 10_000_000 }),
    expect.objectContaining({ code: 'memberKinds', values: ['a', 'b'], number: null }),
    expect.objectContaining({ code: 'permanent', values: ['oui'], number: null }),
  ]);
});
