import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Viewer } from '../../api/domain/account/viewer.ts';
import { globalId, openWorld, type World } from '../worlds/open-world.ts';
import { TWO_REGIONS } from '../worlds/two-regions.ts';
import { VIEWERS } from '../worlds/who-may-do-what.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(TWO_REGIONS);
});
afterAll(() => world.close());
beforeEach(() => world.driver.executeQuery('MATCH (p:Proposal) DELETE p', {}, { database: world.database }));

const { curatorHere, curatorElsewhere, administrator } = VIEWERS;
const TOLD = '__typename ... on NotFound { ref } ... on InvalidInput { field } ... on Forbidden { reason }';
const PROPOSAL = `operation kind text status motive decidedAs change about { name } values { field read texts }`;

const report = async (slug: string, values: object[] = [], more: object = {}) => {
  const operation = randomUUID();
  const { data, errors } = await world.ask(
    `mutation ($input: ProposeCorrectionInput!) { proposeCorrection(input: $input) { __typename ... on InvalidInput { field } } }`,
    { input: { operation, about: { slug }, kind: 'WRONG', text: 'Le nom a changé.', values, ...more } },
  );
  expect(errors).toEqual([]);
  return { operation, told: data.proposeCorrection };
};
const queue = async (viewer: Viewer | null, more = '') => {
  const { data, errors } = await world.askAs(
    viewer,
    `{ proposals${more} { __typename ... on Forbidden { reason } ... on ProposalConnection { totalCount pageInfo { hasNextPage endCursor } edges { node { ${PROPOSAL} } } } } }`,
  );
  expect(errors).toEqual([]);
  return data.proposals;
};
const about = async (viewer: Viewer | null) =>
  (await queue(viewer)).edges.map(({ node }: { node: { about: { name: string } } }) => node.about.name);
const follow = async (operation: string) => {
  const { data } = await world.ask(
    `query ($operation: ID!) { followedProposal(operation: $operation) { __typename ... on Proposal { ${PROPOSAL} } } }`,
    { operation },
  );
  return data.followedProposal;
};
const decide = async (viewer: Viewer | null, proposal: string, decision: string, motive?: string) => {
  const { data, errors } = await world.askAs(
    viewer,
    `mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { ${TOLD} ... on Proposal { ${PROPOSAL} } } }`,
    { input: { proposal, decision, motive } },
  );
  expect(errors).toEqual([]);
  return data.decideProposal;
};
const accept = async (viewer: Viewer | null, answers: string, more: object = {}) => {
  const { data, errors } = await world.askAs(
    viewer,
    `mutation ($input: RecordChangeInput!) { recordChange(input: $input) { ${TOLD} ... on Change { operation } } }`,
    {
      input: {
        operation: randomUUID(),
        answers,
        proof: { source: { declaredOn: '2026-11-30' } },
        edits: [
          {
            change: {
              claim: { entity: { slug: 'ferme' } },
              values: [{ field: 'name', read: ['Ferme'], texts: ['Ferme du Fort'] }],
            },
          },
        ],
        ...more,
      },
    },
  );
  expect(errors).toEqual([]);
  return data.recordChange;
};

describe('the queue of reports', () => {
  test('shows each curator what stands in their territories, and an administrator everything', async () => {
    await report('ferme');
    await report('moulin');
    await report('friche');
    expect(await about(curatorHere)).toEqual(['Ferme']);
    expect(await about(curatorElsewhere)).toEqual(['Moulin']);
    expect(await about(administrator)).toEqual(['Ferme', 'Moulin', 'Friche']);
  });

  test('is read on page after page, with its total', async () => {
    for (const slug of ['ferme', 'moulin', 'friche']) await report(slug);
    const first = await queue(administrator, '(first: 2)');
    expect([first.totalCount, first.edges.length, first.pageInfo.hasNextPage]).toEqual([3, 2, true]);
    const next = await queue(administrator, `(first: 2, after: "${first.pageInfo.endCursor}")`);
    expect([next.edges.length, next.pageInfo.hasNextPage]).toEqual([1, false]);
  });

  test('holds the values proposed, field by field, and refuses a field that no form has', async () => {
    const values = [{ field: 'name', read: ['Ferme'], texts: [' Ferme du Fort '] }];
    const { operation } = await report('ferme', values);
    expect((await follow(operation)).values).toEqual([
      { field: 'name', read: ['Ferme'], texts: ['Ferme du Fort'] },
    ]);
    expect((await report('ferme', [{ field: 'certainty', read: [], texts: ['OFFICIAL'] }])).told).toEqual({
      __typename: 'InvalidInput',
      field: 'values.0.field',
    });
  });
});

describe('the queue of a territory', () => {
  test('keeps to what stands in it, and gives nothing of the territories of others', async () => {
    for (const slug of ['ferme', 'brasserie', 'moulin']) await report(slug);
    const names = async (within: string) =>
      (await queue(curatorHere, `(within: { slug: "${within}" })`)).edges.map(
        ({ node }: { node: { about: { name: string } } }) => node.about.name,
      );
    expect(await names('cote')).toEqual(['Ferme']);
    expect(await names('nord')).toEqual(['Ferme', 'Brasserie']);
    expect(await names('sud')).toEqual([]);
  });

  test('shows those that were decided apart, each state by itself', async () => {
    const { operation } = await report('ferme');
    await report('atelier');
    await decide(curatorHere, operation, 'REFUSED', 'non');
    const closed = await queue(curatorHere, '(statuses: [ACCEPTED, REFUSED])');
    expect(closed.edges.map(({ node }: { node: { operation: string } }) => node.operation)).toEqual([
      operation.replaceAll('-', ''),
    ]);
    expect((await queue(curatorHere, '(statuses: [ASKED])')).edges).toEqual([]);
  });

  test('costs four statements, whatever the reports are about', async () => {
    const link = { claim: globalId('Link', 'ferme|ferme--MEMBER_OF--pole-legumes') };
    for (const more of [link, link, { kind: 'DUPLICATE', twin: { slug: 'garage' } }]) {
      expect((await report('ferme', [], more)).told.__typename).toBe('ProposalReceived');
    }
    world.runner.statements = 0;
    const { data, errors } = await world.askAs(
      curatorHere,
      '{ proposals { ... on ProposalConnection { edges { node { about { name } twin { name } link { relation to { name } } } } } } }',
    );
    expect(errors).toEqual([]);
    expect(data.proposals.edges.map(({ node }: { node: object }) => node)).toEqual([
      { about: { name: 'Ferme' }, twin: null, link: { relation: 'MEMBER_OF', to: { name: 'Pôle légumes' } } },
      { about: { name: 'Ferme' }, twin: null, link: { relation: 'MEMBER_OF', to: { name: 'Pôle légumes' } } },
      { about: { name: 'Ferme' }, twin: { name: 'Garage' }, link: null },
    ]);
    expect(world.runner.statements).toBeLessThanOrEqual(4);
  });
});

describe('a question asked of who reported', () => {
  const answer = async (operation: string, text: string) => {
    const { data, errors } = await world.ask(
      `mutation ($input: AnswerProposalInput!) { answerProposal(input: $input) { __typename ... on InvalidInput { field } ... on Proposal { status motive exchange { text askedAs } } } }`,
      { input: { operation, text } },
    );
    expect(errors).toEqual([]);
    return data.answerProposal;
  };

  test('is answered by the link they alone were given, once however often it is sent', async () => {
    const { operation } = await report('ferme');
    expect(await answer(operation, 'Depuis 2020.')).toMatchObject({ field: 'text' });
    await decide(curatorHere, operation, 'ASKED', 'Depuis quand ?');
    const answered = {
      status: 'OPEN',
      motive: null,
      exchange: [
        { text: 'Depuis quand ?', askedAs: 'fonction de curator-here' },
        { text: 'Depuis 2020.', askedAs: null },
      ],
    };
    expect(await answer(operation, 'Depuis 2020.')).toMatchObject(answered);
    expect(await answer(operation, 'Depuis 2020.')).toMatchObject(answered);
    expect(await answer(operation, 'Ou 2021.')).toMatchObject({ field: 'text' });
    expect(await answer(randomUUID(), 'Depuis 2020.')).toMatchObject({ __typename: 'NotFound' });
  });
});

describe('a contested tie', () => {
  const LINK = globalId('Link', 'ferme|ferme--MEMBER_OF--pole-legumes');
  const contest = (slug: string) => report(slug, [], { kind: 'CONTESTED', claim: LINK });
  const mark = async () => {
    const { data, errors } = await world.ask(
      `{ node(id: "${LINK}") { ... on Link { contest { since by { name } } } } }`,
    );
    expect(errors).toEqual([]);
    return data.node.contest;
  };

  test('bears the mark of the end that contests it, until that is decided', async () => {
    expect(await mark()).toBeNull();
    const { operation } = await contest('ferme');
    expect(await mark()).toEqual({ since: expect.stringMatching(/^20/), by: { name: 'Ferme' } });
    await decide(curatorHere, operation, 'ASKED', 'Qui êtes-vous ?');
    expect(await mark()).not.toBeNull();
    await decide(curatorHere, operation, 'REFUSED', 'La délibération le dit.');
    expect(await mark()).toBeNull();
  });

  test('is contested by one of its ends alone, and a sheet is not contested', async () => {
    expect((await contest('garage')).told).toMatchObject({ field: 'claim' });
    expect((await report('ferme', [], { kind: 'CONTESTED' })).told).toMatchObject({ field: 'claim' });
    expect(await mark()).toBeNull();
  });
});

describe('a report', () => {
  test('is refused with a motive that its author can read, by the link they alone were given', async () => {
    const { operation } = await report('ferme');
    expect(await follow(operation)).toMatchObject({ status: 'OPEN', motive: null });
    expect(await decide(curatorHere, operation, 'REFUSED')).toMatchObject({ field: 'motive' });
    expect(await decide(curatorElsewhere, operation, 'REFUSED', 'non')).toMatchObject({
      reason: 'TERRITORY',
    });
    await decide(curatorHere, operation, 'REFUSED', 'La délibération dit autre chose.');
    expect(await follow(operation)).toMatchObject({
      status: 'REFUSED',
      motive: 'La délibération dit autre chose.',
      decidedAs: 'fonction de curator-here',
    });
    expect(await about(curatorHere)).toEqual([]);
    expect(await follow(randomUUID())).toMatchObject({ __typename: 'NotFound' });
  });

  test('stays as it was decided the first time', async () => {
    const { operation } = await report('ferme');
    await decide(curatorHere, operation, 'REFUSED', 'non');
    expect(await decide(administrator, operation, 'ACCEPTED')).toMatchObject({ status: 'REFUSED' });
  });

  test('that asks for more waits, and can then be decided', async () => {
    const { operation } = await report('ferme');
    await decide(curatorHere, operation, 'ASKED', 'Depuis quand ?');
    expect(await about(curatorHere)).toEqual(['Ferme']);
    expect(await decide(curatorHere, operation, 'ACCEPTED')).toMatchObject({ status: 'ACCEPTED' });
  });

  test('is accepted by the change that answers it: both are there, or neither', async () => {
    const { operation } = await report('ferme');
    expect(await accept(curatorElsewhere, operation)).toMatchObject({ __typename: 'Forbidden' });
    expect(await follow(operation)).toMatchObject({ status: 'OPEN' });
    expect(await accept(curatorHere, randomUUID())).toMatchObject({ __typename: 'NotFound' });
    const { data } = await world.ask(
      '{ entity(ref: { slug: "ferme" }) { ... on EntityFound { entity { name } } } }',
    );
    expect(data.entity.entity.name).toBe('Ferme');
    const change = await accept(curatorHere, operation);
    expect(await follow(operation)).toMatchObject({ status: 'ACCEPTED', change: change.operation });
  });
});
