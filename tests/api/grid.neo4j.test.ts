import { randomUUID } from 'node:crypto';
import { type DocumentNode, print } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GridDocument } from '../../ui/data/grid-documents.ts';
import { HistoryDocument, RecordChangeDocument, UndoChangeDocument } from '../../ui/data/write-documents.ts';
import { tiesOf } from '../../ui/kit/forms.ts';
import { cellOf, gridChange } from '../../ui/views/collect/grid-change.ts';
import { tieChange } from '../../ui/write/tie-change.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { TWO_REGIONS } from '../worlds/two-regions.ts';
import { VIEWERS } from '../worlds/who-may-do-what.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(TWO_REGIONS);
});
afterAll(() => world.close());

const asked = async (document: object, variables: Record<string, unknown>) => {
  const { data, errors } = await world.askAs(VIEWERS.curatorHere, print(document as DocumentNode), variables);
  expect(errors).toEqual([]);
  return data;
};
const PROOF = { source: { declaredOn: '2026-11-30' } };
const record = async (change: object) =>
  (await asked(RecordChangeDocument, { input: { operation: randomUUID(), proof: PROOF, ...change } }))
    .recordChange;

test('a grid that is filled is written as one change, read back as it was ticked, and undone as one', async () => {
  const before = await asked(GridDocument, { slug: 'pays-ardres' });
  expect(before.services.edges).toEqual([]);
  const forum = before.transversality.forums.find((one: any) => one.forum.slug === 'pole-legumes');
  expect(forum.complete).toBe(false);
  const forums = [{ slug: 'pole-legumes', kind: 'Pole', name: 'Pôle légumes', whole: [] }];
  const change = gridChange(
    'pays-ardres',
    { services: [], forums },
    {
      added: [
        { key: 'service-1', name: 'Habitat', family: 'HAB' },
        { key: 'service-2', name: 'Culture', family: 'CUL' },
      ],
      engaged: new Set([cellOf('service-1', 'pole-legumes')]),
      whole: new Set(['pole-legumes']),
      places: { 'service-1': 'p. 4' },
    },
    PROOF,
  );
  const written = await record(change);
  expect(written.__typename).toBe('Change');
  const after = await asked(GridDocument, { slug: 'pays-ardres' });
  const shown = after.services.edges.map(({ node }: any) => [
    node.from.name,
    node.from.links.some(({ relation, to }: any) => relation === 'INVOLVED_IN' && to.slug === 'pole-legumes'),
  ]);
  expect(shown.sort()).toEqual([
    ['Culture', false],
    ['Habitat', true],
  ]);
  expect(after.transversality.forums).toContainEqual(expect.objectContaining({ complete: true }));
  const { history } = await asked(HistoryDocument, { of: { slug: 'pole-legumes' }, first: 1 });
  expect(history.edges[0].node).toMatchObject({ operation: written.operation, mine: true });
  const undone = await asked(UndoChangeDocument, {
    input: { operation: randomUUID(), change: written.operation },
  });
  expect(undone.undoChange.__typename).toBe('Change');
  expect(await asked(GridDocument, { slug: 'pays-ardres' })).toEqual(before);
});

test.each([
  ['Enterprise', 'MEMBER_OF', { slug: 'pole-legumes', kind: 'Pole', name: 'Pôle légumes' }, 'nortkerque'],
  ['Enterprise', 'LOCATED_IN', { slug: 'ardres', kind: 'Collectivity', name: 'Ardres' }, null],
  ['Service', 'SERVICE_OF', { slug: 'pays-ardres', kind: 'Collectivity', name: 'Pays d’Ardres' }, null],
  ['Contract', 'FRAMED_BY', { slug: 'pole-legumes', kind: 'Pole', name: 'Pôle légumes' }, 'pays-ardres'],
] as const)(
  'a new %s tied by %s is written where its form says it stands',
  async (kind, relation, entity, at) => {
    const tie = tiesOf(entity.kind).find((one) => one.relation === relation && one.others.includes(kind));
    if (!tie) throw new Error(`no ${relation} from ${entity.kind}`);
    const place = at === null ? null : { slug: at, kind: 'Collectivity', name: at };
    const other = { way: 'new', kind, typed: { name: `${kind} ${relation}` }, place } as const;
    expect(await record(tieChange(entity, tie, other, { since: '2026' }))).toMatchObject({
      __typename: 'Change',
    });
  },
);
