import { Client, fetchExchange, Provider } from 'urql';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fr } from '../../ui/text/fr.ts';
import { ReportForm } from '../../ui/write/report/report-form.tsx';
import type { ReportSubject } from '../../ui/write/report/report-subjects.ts';
import { shown, untilSaid } from './part.tsx';

type Sent = Readonly<Record<string, unknown>>;

/** The form of a report, beside an API that gives these answers in turn; what it was sent is kept. */
async function form(...answers: readonly (Sent | 'away')[]) {
  return formOn(POLE, ...answers);
}

async function formOn(subject: ReportSubject, ...answers: readonly (Sent | 'away')[]) {
  const sent: Sent[] = [];
  const client = new Client({
    url: '/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: async (_, request) => {
      const { operationName, variables } = JSON.parse(String(request?.body));
      if (operationName === 'TypedEntity') {
        const typedValues = [{ field: 'name', texts: ['Pôle Beaulieu'] }];
        const entity = { __typename: 'Pole', slug: 'pole-beaulieu', typedValues };
        return Response.json({ data: { entity: { __typename: 'EntityFound', entity } } });
      }
      const answer = answers[sent.push(variables.input) - 1];
      if (answer === undefined || answer === 'away') throw new TypeError('no network');
      return Response.json({ data: { proposeCorrection: answer } });
    },
  });
  const onClose = vi.fn();
  const screen = await shown(
    <Provider value={client}>
      <ReportForm slug="pole-beaulieu" subjects={[subject]} onClose={onClose} />
    </Provider>,
  );
  const words = screen.getByLabelText(fr['report.text']);
  const send = () => screen.getByRole('button', { name: fr['report.send'] }).click();
  const choose = () => screen.getByText('C’est inexact').click();
  return { screen, sent, words, send, choose, onClose };
}

const KEPT = { __typename: 'ProposalReceived', operation: 'a'.repeat(32) };
const POLE: ReportSubject = {
  id: null,
  words: 'La fiche',
  written: { claim: { entity: { slug: 'pole-beaulieu' } }, of: 'Pole' },
};
const LINK: ReportSubject = {
  id: 'TGluaw==',
  words: 'Le lien',
  written: { claim: { link: 'TGluaw==' }, of: 'MEMBER_OF' },
  ends: [
    { slug: 'ferme', name: 'Ferme' },
    { slug: 'pole-beaulieu', name: 'Pôle Beaulieu' },
  ],
};

describe('the form of a report', () => {
  test('sends nothing before a kind is chosen and a few words said, and says which is missing', async () => {
    const { screen, sent, words, send, choose } = await form(KEPT);
    await send();
    await expect.element(screen.getByText(fr['report.needKind'])).toBeVisible();
    await expect.element(screen.getByText(fr['report.needText'])).toBeVisible();
    await choose();
    await userEvent.fill(words, '  ab  ');
    await send();
    await expect.element(screen.getByText(fr['report.needText'])).toBeVisible();
    expect(sent).toEqual([]);
  });

  test('counts what is over the longest, and sends once it is not', async () => {
    const { screen, sent, words, send, choose } = await form(KEPT);
    await choose();
    await userEvent.fill(words, 'é'.repeat(2_003));
    await send();
    await expect.element(screen.getByText('3 caractères de trop')).toBeVisible();
    expect(sent).toEqual([]);
    await userEvent.fill(words, 'é'.repeat(2_000));
    await send();
    await untilSaid(screen.getByRole('status'), fr['report.thanks']);
  });

  test('keeps the words of a report that did not arrive, which sent again is the same operation', async () => {
    const { screen, sent, words, send, choose } = await form('away', KEPT);
    await choose();
    await userEvent.fill(words, 'Le pôle a fermé');
    await send();
    await untilSaid(screen.getByRole('alert'), fr['report.failed']);
    await expect.element(words).toHaveValue('Le pôle a fermé');
    await send();
    await expect.element(screen.getByRole('status')).toBeVisible();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    expect(sent[0]).toMatchObject({ about: { slug: 'pole-beaulieu' }, claim: null, text: 'Le pôle a fermé' });
  });

  test('shows beside its field what the API refuses', async () => {
    const message = 'Cette adresse n’est pas celle d’une page.';
    const refused = { __typename: 'InvalidInput', field: 'sourceUrl', message };
    const { screen, words, send, choose } = await form(refused);
    await choose();
    await userEvent.fill(words, 'Le pôle a fermé');
    await send();
    await expect.element(screen.getByLabelText(fr['report.source'])).toHaveAccessibleDescription(message);
  });

  test('proposes another value beside the one of now, and gives the address to follow it by', async () => {
    const { screen, sent, words, send, choose } = await form(KEPT);
    await choose();
    await userEvent.fill(words, 'Le nom a changé');
    await screen.getByText(fr['report.values']).click();
    await userEvent.selectOptions(screen.getByLabelText(/^Quelle valeur/), 'name');
    await untilSaid(screen.getByText(/^Aujourd’hui/), 'Pôle Beaulieu');
    await userEvent.fill(screen.getByRole('textbox', { name: 'nom', exact: true }), 'Pôle de Beaulieu');
    await send();
    await untilSaid(screen.getByRole('status'), fr['report.thanks']);
    expect(sent[0]).toMatchObject({
      values: [{ field: 'name', read: ['Pôle Beaulieu'], texts: ['Pôle de Beaulieu'] }],
    });
    const follow = screen.getByRole('link', { name: fr['report.follow'] });
    await expect.element(follow).toHaveAttribute('href', `/signalements/${KEPT.operation}`);
  });

  test('contests a link on behalf of one of its ends, and asks which', async () => {
    const { screen, sent, words, send } = await formOn(LINK, KEPT);
    await screen.getByText('Nous contestons ce lien').click();
    await userEvent.fill(words, 'Nous n’y sommes plus');
    await send();
    await expect.element(screen.getByText(fr['report.needBehalf'])).toBeVisible();
    expect(sent).toEqual([]);
    await screen.getByText('Ferme', { exact: true }).click();
    await send();
    await untilSaid(screen.getByRole('status'), fr['report.thanks']);
    expect(sent[0]).toMatchObject({ about: { slug: 'ferme' }, kind: 'CONTESTED', claim: LINK.id });
  });
});
