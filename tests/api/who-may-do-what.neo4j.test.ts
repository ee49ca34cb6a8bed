import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ACTS } from '../../api/domain/account/may-do.ts';
import { schema } from '../../api/schema/schema.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { TWO_REGIONS } from '../worlds/two-regions.ts';
import { ASKERS, MUTATIONS, QUESTIONS, VIEWERS } from '../worlds/who-may-do-what.ts';

const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {});
const actOf = ({ extensions }: ReturnType<typeof fieldsOf>[number]) => extensions['act'];
const namesOf = (fields: ReturnType<typeof fieldsOf>) => fields.map(({ name }) => name).sort();

let world: World;
beforeAll(async () => {
  world = await openWorld(TWO_REGIONS);
});
afterAll(() => world.close());

describe('the schema', () => {
  const mutations = fieldsOf(schema.getMutationType());

  test('has each mutation in the table of who may do what, and declares its act', () => {
    expect(Object.keys(MUTATIONS).sort()).toEqual(namesOf(mutations));
    const undeclared = mutations.filter((field) => !(String(actOf(field)) in ACTS));
    expect(namesOf(undeclared)).toEqual([]);
  });

  test('has each question that is not open to everybody in the table', () => {
    const closed = fieldsOf(schema.getQueryType()).filter((field) => actOf(field) !== undefined);
    expect(Object.keys(QUESTIONS).sort()).toEqual(namesOf(closed));
  });

  test('answers a refusal by a typed result wherever there may be one', () => {
    const closed = [...mutations, ...fieldsOf(schema.getQueryType())].filter((field) => {
      const act = actOf(field);
      return act !== undefined && ACTS[act as keyof typeof ACTS] !== 'VISITOR';
    });
    const forbidden = schema.getType('Forbidden') as GraphQLObjectType;
    const untyped = closed.filter(({ type }) => {
      const named = schema.getType(String(type).replaceAll(/[![\]]/g, ''));
      return !(named && 'getTypes' in named && named.getTypes().includes(forbidden));
    });
    expect(namesOf(untyped)).toEqual([]);
  });
});

describe.each([
  ...Object.entries(MUTATIONS).map(([name, asked]) => ({ name, asked, kind: 'mutation' })),
  ...Object.entries(QUESTIONS).map(([name, asked]) => ({ name, asked, kind: 'query' })),
])('$name', ({ name, asked, kind }) => {
  test.each(ASKERS)('tells the %s what the table says', async (asker) => {
    const { data, errors } = await world.askAs(VIEWERS[asker], `${kind} { ${asked.selection()} }`);
    expect(errors).toEqual([]);
    const { __typename, reason } = data[name];
    expect(__typename === 'Forbidden' ? reason : 'ALLOWED').toBe(asked.told[asker]);
  });
});

describe('who asks', () => {
  beforeEach(() => {
    world.runner.statements = 0;
  });
  const WHO = '{ viewer { title administrator grants { role territory { name level } } } }';

  test('is nobody without an account, and the database is not asked', async () => {
    expect((await world.ask(WHO)).data).toEqual({ viewer: null });
    expect(world.runner.statements).toBe(0);
  });

  test('is told their function and their roles, with the territory of each, in one statement', async () => {
    const { data } = await world.askAs(VIEWERS.curatorHere, WHO);
    expect(data.viewer).toEqual({
      title: 'fonction de curator-here',
      administrator: false,
      grants: [{ role: 'CURATOR', territory: { name: 'Nord', level: 'REGION' } }],
    });
    expect(world.runner.statements).toBe(1);
  });

  test('keeps a role whose collectivity is gone, without it', async () => {
    const held = { role: 'CURATOR', territory: 'gone' } as const;
    const viewer = { account: 'k', title: 'fonction', administrator: false, grants: [held] };
    const { data } = await world.askAs(viewer, WHO);
    expect(data.viewer.grants).toEqual([{ role: 'CURATOR', territory: null }]);
  });
});
