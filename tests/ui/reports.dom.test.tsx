import { Client, fetchExchange, Provider } from 'urql';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { lastSource } from '../../ui/data/last-source.ts';
import type { ProposalShown } from '../../ui/data/proposal-documents.ts';
import { fr } from '../../ui/text/fr.ts';
import { OpenedReport } from '../../ui/views/reports/opened-report.tsx';
import { shown } from './part.tsx';

const CURATOR = { title: 'animatrice', administrator: false, grants: [{ role: 'CURATOR', territory: null }] };
const POLE = { __typename: 'Pole', id: 'x', slug: 'pole-legumes', kind: 'Pole', name: 'Pôle légumes' };
const REPORT = {
  __typename: 'Proposal',
  operation: 'a'.repeat(32),
  kind: 'WRONG',
  text: 'Le nom a changé l’an dernier.',
  createdAt: '2026-11-20T10:00:00Z',
  status: 'OPEN',
  decidedAs: null,
  decidedAt: null,
  about: { ...POLE, evidence: [] },
  sourceUrl: 'https://exemple.fr/statuts',
  sourceTitle: 'Statuts de 2025',
  motive: null,
  change: null,
  values: [{ field: 'name', read: ['Pôle des légumes'], texts: ['Pôle maraîcher'] }],
  exchange: [],
  twin: null,
  link: null,
  proof: null,
} as unknown as ProposalShown;

/** The report opened by a curator, beside an API that gives it and keeps what it is sent. */
async function opened(more: Partial<ProposalShown> = {}, viewer: object | null = CURATOR) {
  const sent: Record<string, any>[] = [];
  const report = { ...REPORT, ...more };
  const client = new Client({
    url: '/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: async (_, request) => {
      const { operationName, variables } = JSON.parse(String(request?.body));
      switch (operationName) {
        case 'Viewer':
          return Response.json({ data: { viewer } });
        case 'FollowedProposal':
          return Response.json({ data: { followedProposal: report } });
        case 'TypedEntity': {
          const typedValues = [{ field: 'name', texts: ['Pôle légumes'] }];
          const entity = { __typename: 'EntityFound', entity: { ...POLE, typedValues } };
          return Response.json({ data: { entity } });
        }
        case 'RecordChange':
          sent.push(variables.input);
          return Response.json({
            data: { recordChange: { __typename: 'Change', operation: 'o', claims: [] } },
          });
        default:
          sent.push(variables.input);
          return Response.json({ data: { answer: { ...report, status: variables.input.decision } } });
      }
    },
  });
  const screen = await shown(
    <Provider value={client}>
      <OpenedReport operation={REPORT.operation} onLeave={() => {}} />
    </Provider>,
  );
  await expect.element(screen.getByRole('heading', { name: 'C’est inexact' })).toBeVisible();
  return { screen, sent };
}

beforeEach(() => lastSource.keep([]));

describe('a report that is opened', () => {
  test('shows the value of now beside the one proposed, and that of the day where it was another', async () => {
    const { screen } = await opened();
    const row = screen.getByRole('row', { name: /Pôle maraîcher/ });
    await expect
      .poll(() => row.element().textContent)
      .toMatch(/Pôle légumes.*Pôle des légumes.*Pôle maraîcher/);
  });

  test('is accepted by the form it fills, with its proof, in one press after another', async () => {
    const { screen, sent } = await opened();
    await screen.getByRole('button', { name: 'Accepter : corriger' }).click();
    await expect.element(screen.getByLabelText(fr['write.document.name'])).toHaveValue('Statuts de 2025');
    await screen.getByRole('button', { name: fr['write.send'] }).click();
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]).toMatchObject({
      answers: REPORT.operation,
      edits: [{ change: { values: [{ field: 'name', read: ['Pôle légumes'], texts: ['Pôle maraîcher'] }] } }],
      proof: { source: { document: { name: 'Statuts de 2025', url: 'https://exemple.fr/statuts' } } },
    });
  });

  test('is refused by the keyboard, with its motive', async () => {
    const { screen, sent } = await opened();
    screen.getByRole('button', { name: fr['reports.decision.REFUSED'] }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByLabelText(fr['reports.decision.REFUSED.words'])).toHaveFocus();
    await userEvent.keyboard('Les statuts disent autre chose.{Tab}{Enter}');
    await expect
      .poll(() => sent)
      .toEqual([
        { proposal: REPORT.operation, decision: 'REFUSED', motive: 'Les statuts disent autre chose.' },
      ]);
  });

  test('shows its author no way to decide', async () => {
    const { screen } = await opened({}, null);
    expect(screen.getByRole('button', { name: 'Accepter : corriger' }).query()).toBeNull();
  });
});
