import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sheetsNamed } from '../../api/capabilities/sheets-named.ts';
import type { Viewer } from '../../api/domain/account/viewer.ts';
import { writeClaims } from '../../api/graph/write-claims.ts';
import { graphAsText } from '../worlds/graph-as-text.ts';
import { globalId, openWorld, type World } from '../worlds/open-world.ts';
import { playAndUndo } from '../worlds/random-changes.ts';
import { TWINS } from '../worlds/twins.ts';
import { VIEWERS } from '../worlds/who-may-do-what.ts';

const TOLD = `
  __typename
  ... on NotFound { ref }
  ... on InvalidInput { field message }
  ... on Forbidden { reason }
  ... on Change { operation why merge { kept { slug } absorbed } apart { slug } }
`;
const MERGE = `mutation ($input: MergeEntitiesInput!) { mergeEntities(input: $input) { ${TOLD} } }`;
const APART = `mutation ($input: TellApartInput!) { tellApart(input: $input) { ${TOLD} } }`;
const UNDO = `mutation ($input: UndoChangeInput!) {
  undoChange(input: $input) { ${TOLD} ... on CannotUndo { conflicts { slug value { code before after } } } }
}`;
const RECORD = `mutation ($input: RecordChangeInput!) { recordChange(input: $input) { ${TOLD} } }`;

let world: World;
beforeAll(async () => {
  world = await openWorld(TWINS);
});
afterAll(() => world.close());

const { curatorHere, curatorElsewhere, administrator } = VIEWERS;
const slug = (name: string) => ({ slug: name });
const asked = async (question: string, input: object, viewer: Viewer | null) => {
  const { data, errors } = await world.askAs(viewer, question, {
    input: { operation: randomUUID(), ...input },
  });
  expect(errors).toEqual([]);
  return Object.values(data)[0] as any;
};
const merge = (keep: string, absorb: string, more: object = {}, viewer: Viewer | null = administrator) =>
  asked(MERGE, { keep: slug(keep), absorb: slug(absorb), reason: 'la même ferme', ...more }, viewer);
const apart = (one: string, other: string, viewer: Viewer | null = curatorHere) =>
  asked(APART, { one: slug(one), other: slug(other), reason: 'deux maisons' }, viewer);
const undo = (change: string, viewer: Viewer | null = administrator) =>
  asked(UNDO, { change, reason: 'essai' }, viewer);
const rename = (of: string, read: string, name: string) =>
  asked(
    RECORD,
    {
      tidying: true,
      edits: [
        {
          change: { claim: { entity: slug(of) }, values: [{ field: 'name', read: [read], texts: [name] }] },
        },
      ],
    },
    administrator,
  );
const facts = () => graphAsText(world.graph, { without: new Set(['Change', 'Trace', 'Ledger']) });
/** Compared line by line, so that a difference is told and not the whole graph. */
const mustBe = async (before: string) => {
  const [was, is] = [before, await facts()].map((text) => text.split('\n')) as [string[], string[]];
  expect({
    lost: was.filter((line) => !is.includes(line)),
    come: is.filter((line) => !was.includes(line)),
  }).toEqual({
    lost: [],
    come: [],
  });
};
const sheet = async (name: string) => {
  const { data } = await world.ask(`{ entity(ref: { slug: "${name}" }) { ... on EntityFound { entity {
    slug name acronym: typedValues { field texts } evidence { source { title } }
    links { relation from { slug } to { slug } evidence { source { title } } }
  } } } }`);
  const found = data.entity?.entity;
  if (!found) return null;
  const values = Object.fromEntries(found.acronym.map(({ field, texts }: any) => [field, texts]));
  const links = found.links
    .map((link: any) => [
      [link.from.slug, link.relation, link.to.slug].join(' '),
      link.evidence.map(({ source }: any) => source.title).sort(),
    ])
    .sort();
  return {
    slug: found.slug,
    values,
    links,
    proofs: found.evidence.map(({ source }: any) => source.title).sort(),
  };
};

describe('two sheets of one farm', () => {
  test('become one, with the values chosen, the links and the proofs of both, and become two again to the last byte', async () => {
    const before = await facts();
    const choices = [
      { field: 'summary', from: 'ABSORBED' },
      { field: 'acronym', from: 'KEPT' },
    ];
    const merged = await merge('ferme', 'ferme-du-fort', { choices });
    expect(merged).toMatchObject({
      __typename: 'Change',
      why: 'la même ferme',
      merge: { kept: { slug: 'ferme' }, absorbed: 'ferme-du-fort' },
    });
    const kept = await sheet('ferme');
    expect(kept?.values).toEqual({
      name: ['Ferme'],
      // What the kept one did not say, and nobody chose to leave out.
      siren: ['552100554'],
      website: ['https://ferme.fr/'],
      essStatus: ['PROVED'],
      summary: ['Une ferme.'],
      aliases: ['FDF'],
    });
    expect(kept?.proofs).toEqual(['Bulletin', 'Journal']);
    expect(kept?.links).toEqual([
      ['ferme COOPERATES_WITH labo', ['Bulletin', 'Journal']],
      ['ferme LOCATED_IN nortkerque', ['Bulletin', 'Journal']],
      ['ferme MEMBER_OF pole-legumes', ['Bulletin', 'Journal']],
      ['ferme MEMBER_OF pole-sud', ['Bulletin']],
      ['ferme PARTY_TO convention', ['Journal']],
    ]);
    expect(await facts()).not.toContain('"ferme-du-fort"');
    expect((await undo(merged.operation)).__typename).toBe('Change');
    await mustBe(before);
  });

  test('answer under both addresses, one after the other, until they are two again', async () => {
    const first = await merge('ferme', 'ferme-du-fort');
    expect((await sheet('ferme-du-fort'))?.slug).toBe('ferme');
    expect(await sheetsNamed(world.runner, { slug: 'ferme-du-fort' })).toMatchObject([{ slug: 'ferme' }]);
    const second = await merge('atelier', 'ferme');
    expect((await sheet('ferme-du-fort'))?.slug).toBe('atelier');
    // The later merge touches what the first one left.
    expect(await undo(first.operation)).toMatchObject({ __typename: 'CannotUndo' });
    await undo(second.operation);
    expect((await sheet('ferme-du-fort'))?.slug).toBe('ferme');
    const undone = await undo(first.operation);
    expect((await sheet('ferme-du-fort'))?.slug).toBe('ferme-du-fort');
    // Restored, then undone again.
    const restored = await undo(undone.operation);
    expect((await sheet('ferme-du-fort'))?.slug).toBe('ferme');
    await undo(restored.operation);
    expect((await sheet('ferme-du-fort'))?.slug).toBe('ferme-du-fort');
  });

  test('are merged once by operation, however often it is sent', async () => {
    const before = await facts();
    const operation = randomUUID();
    const [one, other] = await Promise.all([
      merge('ferme', 'ferme-du-fort', { operation }),
      merge('ferme', 'ferme-du-fort', { operation }),
    ]);
    expect(other).toEqual(one);
    await undo(one.operation);
    await mustBe(before);
  });

  test('keep what others wrote since when they become two again, and say both versions when it is the same value', async () => {
    const merged = await merge('ferme', 'ferme-du-fort', { choices: [{ field: 'name', from: 'ABSORBED' }] });
    const renamed = await rename('ferme', 'Ferme', 'Ferme du Fort');
    expect((await undo(merged.operation)).__typename).toBe('Change');
    expect((await sheet('ferme'))?.values['name']).toEqual(['Ferme du Fort']);
    await undo(renamed.operation);

    const again = await merge('ferme', 'ferme-du-fort');
    const later = await asked(
      RECORD,
      {
        tidying: true,
        edits: [
          {
            change: {
              claim: { entity: slug('ferme') },
              values: [{ field: 'summary', read: ['Une ferme.'], texts: ['La ferme.'] }],
            },
          },
        ],
      },
      administrator,
    );
    expect(await undo(again.operation)).toMatchObject({
      __typename: 'CannotUndo',
      conflicts: [
        { slug: 'ferme', value: { code: 'summary', before: ['Une ferme.'], after: ['La ferme.'] } },
      ],
    });
    await undo(later.operation);
    await undo(again.operation);
  });

  test('are left as one by a load that comes again, and follow it once they are two', async () => {
    const before = await facts();
    const merged = await merge('ferme', 'ferme-du-fort');
    const one = await facts();
    await writeClaims(world.graph, TWINS);
    await mustBe(one);
    await undo(merged.operation);
    await writeClaims(world.graph, TWINS);
    await mustBe(before);
  });

  test('leave their address to no newcomer, and their reports to the sheet they lead to', async () => {
    await world.ask(
      `mutation { proposeCorrection(input: { operation: "${randomUUID()}", about: { slug: "ferme-du-fort" }, kind: WRONG, text: "Le nom a changé." }) { __typename } }`,
    );
    const merged = await merge('ferme', 'ferme-du-fort');
    const { data } = await world.askAs(
      curatorHere,
      '{ proposals { ... on ProposalConnection { edges { node { about { slug } } } } } }',
    );
    expect(data.proposals.edges).toEqual([{ node: { about: { slug: 'ferme' } } }]);
    const made = await asked(
      RECORD,
      {
        keeper: slug('nord'),
        proof: { source: { declaredOn: '2026-11-30' } },
        edits: [
          { entity: { key: 'a', kind: 'Contract', values: [{ field: 'name', texts: ['Ferme du fort'] }] } },
        ],
      },
      administrator,
    );
    expect((await sheet('ferme-du-fort-2'))?.values['name']).toEqual(['Ferme du fort']);
    await undo(made.operation);
    await undo(merged.operation);
  });
});

describe('nothing is merged', () => {
  test.each([
    ['with itself', 'ferme', 'ferme', 'absorb'],
    ['of the official frame', 'ferme', 'ardres', 'absorb'],
    ['into the official frame', 'ardres', 'ferme', 'keep'],
    ['of the demonstration', 'ferme', 'demo-ferme', 'absorb'],
    ['that bears another SIREN', 'grange', 'ferme-du-fort', 'absorb'],
    ['whose links another kind cannot have', 'friche', 'moulin', 'absorb'],
  ])('%s', async (_what, keep, absorb, field) => {
    const before = await facts();
    expect(await merge(keep, absorb)).toMatchObject({ __typename: 'InvalidInput', field });
    await mustBe(before);
  });

  test('without a reason, nor by a choice that cannot be', async () => {
    expect(await merge('ferme', 'ferme-du-fort', { reason: ' ' })).toMatchObject({ field: 'reason' });
    for (const [choice, field] of [
      [{ field: 'keptBy', from: 'ABSORBED' }, 'choices.0.field'],
      [{ field: 'name', from: 'BOTH' }, 'choices.0.from'],
    ] as const) {
      expect(await merge('ferme', 'ferme-du-fort', { choices: [choice] })).toMatchObject({ field });
    }
    expect(await merge('ferme', 'nulle-part')).toMatchObject({ __typename: 'NotFound' });
  });

  test('by who has no right over both, nor undone by them', async () => {
    const refused = { __typename: 'Forbidden', reason: 'TERRITORY' };
    expect(await merge('ferme', 'moulin', {}, curatorHere)).toMatchObject(refused);
    expect(await merge('moulin', 'ferme', {}, curatorHere)).toMatchObject(refused);
    // What stands nowhere is nobody's but the administrators'.
    expect(await merge('ferme', 'epicerie', {}, curatorHere)).toMatchObject(refused);
    const merged = await merge('ferme', 'ferme-du-fort', {}, curatorHere);
    expect(merged.__typename).toBe('Change');
    expect(await undo(merged.operation, curatorElsewhere)).toMatchObject(refused);
    const across = await merge('moulin', 'ferme');
    expect(await undo(across.operation, curatorElsewhere)).toMatchObject(refused);
    await undo(across.operation);
    expect((await undo(merged.operation, curatorHere)).__typename).toBe('Change');
  });

  test('that was told apart, as long as that decision holds', async () => {
    const before = await facts();
    const decided = await apart('grange', 'centre');
    expect(decided).toMatchObject({ __typename: 'Change', apart: [{ slug: 'centre' }, { slug: 'grange' }] });
    expect(await apart('centre', 'grange')).toMatchObject({ field: 'other' });
    expect(await merge('grange', 'centre')).toMatchObject({ field: 'absorb' });
    // What was decided of one holds for what it became.
    const other = await merge('atelier', 'grange');
    expect(await merge('atelier', 'centre')).toMatchObject({ field: 'absorb' });
    await undo(other.operation);
    expect(await undo(decided.operation, curatorElsewhere)).toMatchObject({ reason: 'TERRITORY' });
    const { data } = await world.ask(
      '{ history(of: { slug: "centre" }, first: 1) { ... on HistoryConnection { edges { node { operation } } } } }',
    );
    expect(data.history.edges).toEqual([{ node: { operation: decided.operation } }]);
    await undo(decided.operation, curatorHere);
    const merged = await merge('grange', 'centre');
    expect(merged.__typename).toBe('Change');
    await undo(merged.operation);
    await mustBe(before);
  });
});

describe('a link removed, then one of its ends', () => {
  test('comes back only once that end is there', async () => {
    const before = await facts();
    const remove = (...claims: object[]) =>
      asked(
        RECORD,
        { reason: 'erreur', edits: claims.map((claim) => ({ remove: { claim } })) },
        administrator,
      );
    const link = await remove({ link: globalId('Link', 'atelier|atelier--LOCATED_IN--ardres') });
    const end = await remove({ entity: slug('atelier') });
    expect(await undo(link.operation)).toMatchObject({
      __typename: 'CannotUndo',
      conflicts: [{ slug: 'atelier', value: null }],
    });
    await undo(end.operation);
    await undo(link.operation);
    await mustBe(before);
  });
});

describe('any sequence of values, proofs, links, merges, undoings and restorings', () => {
  test.each([1, 2, 3, 4])('leaves, once all is undone, the very same graph (%i)', async (seed) => {
    const { told, same } = await playAndUndo(world.graph, seed, 12);
    expect(same).toBe(true);
    expect(told.get('undo') ?? 0).toBeGreaterThan(0);
  });
});
