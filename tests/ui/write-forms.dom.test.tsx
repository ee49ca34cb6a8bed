import { Client, fetchExchange, Provider } from 'urql';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { lastSource } from '../../ui/data/last-source.ts';
import { fr } from '../../ui/text/fr.ts';
import { ClaimForm } from '../../ui/write/claim-form.tsx';
import { TieForm } from '../../ui/write/tie-form.tsx';
import { textsOf, typedOf } from '../../ui/write/typed-texts.ts';
import { AddTie } from '../../ui/write/write-tools.tsx';
import { shown, untilSaid } from './part.tsx';

type Answer = Readonly<Record<string, unknown>> | 'away';

const FERME = { id: 'x', slug: 'ferme', kind: 'Enterprise', name: 'Ferme du Fort' };
const VIEWER = { title: 'animatrice du pôle', administrator: false, grants: [] };
const WRITTEN = { __typename: 'Change', operation: 'o', claims: [] };

/** An API that finds one farm, holds these values, and answers writes in turn; what it was sent is kept. */
function api(
  values: Readonly<Record<string, string[]>>,
  answers: readonly Answer[],
  viewer: object | null = null,
) {
  const sent: Record<string, any>[] = [];
  const client = new Client({
    url: '/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: async (_, request) => {
      const { operationName, variables } = JSON.parse(String(request?.body));
      if (operationName === 'RecordChange') {
        const answer = answers[sent.push(variables.input) - 1];
        if (answer === undefined || answer === 'away') throw new TypeError('no network');
        return Response.json({ data: { recordChange: answer } });
      }
      if (operationName === 'Search') {
        const hit = { matchedOn: 'NAME', matchedText: null, context: [], reasons: [], nearness: null };
        const node = { __typename: 'Enterprise', essStatus: null, ...FERME };
        const search = {
          __typename: 'SearchConnection',
          totalCount: 1,
          truncated: false,
          question: null,
          facets: [],
          levels: [],
          edges: [{ ...hit, node }],
          pageInfo: { hasNextPage: false, endCursor: null },
        };
        return Response.json({ data: { search } });
      }
      if (operationName === 'Twins') {
        const isThere = variables.typed.name.startsWith('Ferme');
        const twins = isThere
          ? [{ score: 70, reasons: ['SAME_NAME'], entity: { __typename: 'Enterprise', ...FERME } }]
          : [];
        return Response.json({ data: { twins: { __typename: 'TwinList', total: twins.length, twins } } });
      }
      if (operationName === 'Viewer') return Response.json({ data: { viewer } });
      const typedValues = Object.entries(values).map(([field, texts]) => ({ field, texts }));
      return Response.json({
        data: {
          entity: {
            __typename: 'EntityFound',
            entity: { __typename: 'Pole', slug: 'pole-legumes', typedValues },
          },
        },
      });
    },
  });
  return { sent, client };
}

const POLE = { slug: 'pole-legumes', kind: 'Pole', name: 'Pôle légumes' };
const BULLETIN = { slug: 'bulletin', title: 'Bulletin de la communauté' };

async function tie(...answers: readonly Answer[]) {
  const { sent, client } = api({}, answers);
  const onClose = vi.fn();
  const screen = await shown(
    <Provider value={client}>
      <TieForm entity={POLE} sources={[BULLETIN]} viewer={VIEWER} onClose={onClose} />
    </Provider>,
  );
  const send = () => screen.getByRole('button', { name: fr['write.send'] }).click();
  return { screen, sent, onClose, send };
}

async function correct(values: Readonly<Record<string, string[]>>, ...answers: readonly Answer[]) {
  const { sent, client } = api(values, answers);
  const onClose = vi.fn();
  const screen = await shown(
    <Provider value={client}>
      <ClaimForm
        act="correct"
        claim={{ entity: { slug: POLE.slug } }}
        of="Pole"
        sources={[BULLETIN]}
        viewer={VIEWER}
        onClose={onClose}
      />
    </Provider>,
  );
  const send = () => screen.getByRole('button', { name: fr['write.send'] }).click();
  return { screen, sent, onClose, send };
}

beforeEach(() => lastSource.keep([]));

describe('what is typed', () => {
  test.each([
    ['cents', '1 234,50', ['123450']],
    ['cents', '0,5 €', ['50']],
    ['share', '45,5 %', ['0.455']],
    ['date', '30/11/2026', ['2026-11-30']],
    ['date', '2026', ['2026']],
    ['list', 'Un\n\nDeux', ['Un', 'Deux']],
    ['figure', '3,25', ['3.25']],
    ['line', '  ', []],
  ] as const)('%s « %s » is sent as the API reads it', (type, typed, texts) => {
    expect(textsOf({ type }, typed)).toEqual({ texts });
  });

  test.each([
    ['cents', '123450', '1234,5'],
    ['share', '0.455', '45,5'],
    ['figure', '3.25', '3,25'],
  ] as const)('%s %s comes back as one types it', (type, text, typed) => {
    expect(typedOf({ type }, [text])).toBe(typed);
    expect(textsOf({ type }, typed)).toEqual({ texts: [text] });
  });

  test('what is no amount and no share is not sent', () => {
    expect(textsOf({ type: 'cents' }, 'beaucoup')).toEqual({ fault: 'amount' });
    expect(textsOf({ type: 'share' }, '120')).toEqual({ fault: 'share' });
  });
});

describe('a link to add', () => {
  test('is found, dated and declared by the keyboard alone', async () => {
    const { screen, sent, onClose } = await tie(WRITTEN);
    await expect.element(screen.getByRole('combobox').first()).toHaveFocus();
    await userEvent.keyboard('{Tab}ferme');
    await expect.element(screen.getByRole('option', { name: /Ferme du Fort/ })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await userEvent.fill(screen.getByLabelText(/^depuis/i), '2026');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      edits: [
        {
          link: {
            relation: 'MEMBER_OF',
            from: { entity: { slug: 'ferme' } },
            to: { entity: { slug: 'pole-legumes' } },
            values: [{ field: 'since', texts: ['2026'] }],
          },
        },
      ],
      proof: { source: { declaredOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) } },
    });
  });

  test('is not sent before somebody is chosen', async () => {
    const { screen, sent, send } = await tie(WRITTEN);
    await send();
    await untilSaid(screen.getByRole('alert').first(), fr['write.missing.other']);
    expect(sent).toEqual([]);
  });

  test('makes who is not there, where they are', async () => {
    const { screen, sent, onClose, send } = await tie(WRITTEN);
    await screen.getByRole('button', { name: fr['write.other.new'] }).click();
    await userEvent.fill(screen.getByLabelText('nom', { exact: true }), 'Coopérative du marais');
    await send();
    await untilSaid(screen.getByRole('alert').first(), fr['write.missing.place']);
    await userEvent.fill(screen.getByLabelText(fr['write.place']), 'ardres');
    await screen.getByRole('option', { name: /Ferme du Fort/ }).click();
    await send();
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
    expect(sent[0]?.['edits']).toEqual([
      {
        entity: {
          key: 'made',
          kind: 'Enterprise',
          values: [{ field: 'name', texts: ['Coopérative du marais'] }],
        },
      },
      {
        link: {
          relation: 'MEMBER_OF',
          from: { key: 'made' },
          to: { entity: { slug: 'pole-legumes' } },
          values: [],
        },
      },
      { link: { relation: 'LOCATED_IN', from: { key: 'made' }, to: { entity: { slug: 'ferme' } } } },
    ]);
  });
});

describe('somebody to add who may be there already', () => {
  const begun = async () => {
    const form = await tie(WRITTEN);
    await form.screen.getByRole('button', { name: fr['write.other.new'] }).click();
    await userEvent.fill(form.screen.getByLabelText('nom', { exact: true }), 'Ferme du Fort');
    await expect.element(form.screen.getByText(fr['duplicates.twins'])).toBeVisible();
    return form;
  };

  test('is added only once one has said that it is not the same', async () => {
    const { screen, sent, onClose, send } = await begun();
    await userEvent.fill(screen.getByLabelText(fr['write.place']), 'ardres');
    await screen.getByRole('option', { name: /Ferme du Fort/ }).click();
    await send();
    await untilSaid(screen.getByRole('alert').first(), fr['write.missing.twins']);
    expect(sent).toEqual([]);
    await screen.getByText(fr['duplicates.twins.pass']).click();
    await send();
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
  });

  test('is taken as it is in one press', async () => {
    const { screen, sent, onClose, send } = await begun();
    await screen.getByRole('button', { name: 'Ferme du Fort' }).first().click();
    await send();
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
    expect(sent[0]?.['edits']).toMatchObject([{ link: { from: { entity: { slug: 'ferme' } } } }]);
  });
});

describe('the command of a sheet', () => {
  const added = (viewer: object | null) => {
    const { sent, client } = api({}, [WRITTEN], viewer);
    const part = (
      <Provider value={client}>
        <AddTie entity={POLE} sources={[BULLETIN]} />
      </Provider>
    );
    return shown(part).then((screen) => ({ screen, sent }));
  };

  test('opens the form over the page, where somebody is found and written', async () => {
    const { screen, sent } = await added({ ...VIEWER, administrator: true });
    await screen.getByRole('button', { name: fr['write.add'] }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Tab}ferme');
    await page.getByRole('option', { name: /Ferme du Fort/ }).click();
    await page.getByRole('button', { name: fr['write.send'] }).click();
    await expect.poll(() => sent.length).toBe(1);
    await expect.poll(() => page.getByRole('dialog').elements().length).toBe(0);
  });

  test('is not there for a visitor, nor for who only proposes', async () => {
    for (const viewer of [null, { ...VIEWER, grants: [{ role: 'CONTRIBUTOR', territory: null }] }]) {
      const { screen } = await added(viewer);
      expect(screen.getByRole('button').elements()).toEqual([]);
      await screen.unmount();
    }
  });
});

describe('a correction', () => {
  test('sends what was changed alone, with what had been read, and the source that was chosen', async () => {
    const { screen, sent, onClose, send } = await correct(
      { name: ['Pôle légumes'], groupBudgetCents: ['100000'] },
      WRITTEN,
    );
    await screen.getByText(fr['write.more']).click();
    const budget = screen.getByLabelText(/\(en euros\)/).first();
    await expect.element(budget).toHaveValue('1000');
    await userEvent.fill(budget, '1 234,50');
    await screen.getByText(BULLETIN.title).click();
    await send();
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
    expect(sent[0]).toMatchObject({
      edits: [
        {
          change: {
            claim: { entity: { slug: 'pole-legumes' } },
            values: [{ field: 'groupBudgetCents', read: ['100000'], texts: ['123450'] }],
          },
        },
      ],
      proof: { source: { slug: 'bulletin' }, certainty: 'STATED' },
    });
    expect(lastSource.kept()).toEqual([BULLETIN]);
  });

  test('keeps what is typed when the answer is lost, and sent again is the same operation', async () => {
    const { screen, sent, onClose, send } = await correct({ name: ['Pôle légumes'] }, 'away', WRITTEN);
    await userEvent.fill(screen.getByLabelText('nom', { exact: true }), 'Pôle Légumes');
    await send();
    await untilSaid(screen.getByRole('alert').first(), fr['write.failed']);
    await send();
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
    expect(sent[1]).toEqual(sent[0]);
  });

  test('shows beside its field what is refused, of a value and of the proof', async () => {
    const { screen, send } = await correct(
      { name: ['Pôle légumes'] },
      { __typename: 'InvalidInput', field: 'edits.0.values.name', message: 'Ce nom est trop long.' },
      { __typename: 'InvalidInput', field: 'proof.source.url', message: 'Ce n’est pas une adresse.' },
    );
    const name = screen.getByLabelText('nom', { exact: true });
    await userEvent.fill(name, 'Un autre nom');
    await send();
    await expect.element(name).toHaveAccessibleDescription('Ce nom est trop long.');
    await screen.getByText(fr['write.proof.document']).click();
    await send();
    await expect
      .element(screen.getByLabelText(fr['write.document.url']))
      .toHaveAccessibleDescription('Ce n’est pas une adresse.');
  });

  test('shows both versions when somebody wrote meanwhile, keeps what is typed, and may then replace', async () => {
    const { screen, sent, onClose, send } = await correct(
      { name: ['Pôle légumes'] },
      { __typename: 'Conflict', field: 'edits.0.values.name', message: 'Changé.', present: ['Pôle bio'] },
      WRITTEN,
    );
    const name = screen.getByLabelText('nom', { exact: true });
    await userEvent.fill(name, 'Pôle Légumes');
    await send();
    await untilSaid(screen.getByRole('alert').first(), fr['write.conflict.again']);
    await expect.element(name).toHaveValue('Pôle Légumes');
    await expect.element(name).toHaveAccessibleDescription(/Pôle bio/);
    await send();
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
    expect(sent[1]?.['edits'][0].change.values).toEqual([
      { field: 'name', read: ['Pôle bio'], texts: ['Pôle Légumes'] },
    ]);
    expect(sent[1]?.['operation']).not.toBe(sent[0]?.['operation']);
  });
});
