import { Client, fetchExchange, Provider } from 'urql';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ComparedSheetShown } from '../../ui/data/duplicate-documents.ts';
import { fr } from '../../ui/text/fr.ts';
import { choicesOf, fieldsCompared } from '../../ui/views/duplicates/choices.ts';
import { ComparePair } from '../../ui/views/duplicates/compare-pair.tsx';
import { shown, untilSaid } from './part.tsx';

const sheet = (
  slug: string,
  linkTotal: number,
  values: Readonly<Record<string, string>>,
): ComparedSheetShown => ({
  __typename: 'Enterprise',
  id: slug,
  slug,
  kind: 'Enterprise',
  name: values['name'] ?? '',
  linkTotal,
  evidenceTotal: 1,
  typedValues: Object.entries(values).map(([field, text]) => ({ field, texts: [text] })),
});
const FERME = sheet('ferme', 2, { name: 'Ferme', legalForm: 'association' });
const FORT = sheet('ferme-du-fort', 5, { name: 'Ferme du Fort', legalForm: 'association', acronym: 'FDF' });
const PAIR = { score: 70, reasons: ['NEAR_NAME', 'SAME_PLACE'] as const, one: FERME, other: FORT };

async function compared(...answers: readonly object[]) {
  const sent: Record<string, any>[] = [];
  const client = new Client({
    url: '/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: async (_, request) => {
      const { operationName, variables } = JSON.parse(String(request?.body));
      const answer = answers[sent.push({ operationName, ...variables.input }) - 1];
      return Response.json({ data: { answer } });
    },
  });
  const onClose = vi.fn();
  const screen = await shown(
    <Provider value={client}>
      <ComparePair pair={PAIR} onClose={onClose} />
    </Provider>,
  );
  return { screen, sent, onClose };
}
const CHANGE = { __typename: 'Change', operation: 'o' };

describe('two sheets side by side', () => {
  test('ask a choice only where they differ, and keep what the one that stays says', () => {
    const fields = fieldsCompared(FERME, FERME, FORT);
    expect(fields.map(({ code, isSame, usual }) => [code, isSame, usual.one, usual.other])).toEqual([
      ['name', false, 'one', 'other'],
      ['acronym', false, 'other', 'other'],
      ['legalForm', true, 'one', 'other'],
      ['aliases', false, 'both', 'both'],
    ]);
    expect(choicesOf(fields, { name: 'other' }, 'one')).toEqual([
      { field: 'name', from: 'ABSORBED' },
      { field: 'acronym', from: 'ABSORBED' },
      { field: 'aliases', from: 'BOTH' },
    ]);
  });

  test('become one by the keyboard, the most tied kept, once a reason is given', async () => {
    const refused = { __typename: 'InvalidInput', field: 'reason', message: 'Dites pourquoi.' };
    const { screen, sent } = await compared(refused, CHANGE);
    await expect.element(screen.getByRole('radio', { name: /ferme-du-fort/ })).toBeChecked();
    // The radio of the first name, then the one that stays as it is.
    await screen.getByRole('radio', { name: 'Ferme', exact: true }).click();
    await screen.getByLabelText(fr['duplicates.merge.why']).click();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByText('Dites pourquoi.')).toBeVisible();
    await userEvent.fill(screen.getByLabelText(fr['duplicates.merge.why']), 'La même ferme.');
    await userEvent.keyboard('{Enter}');
    await untilSaid(screen.getByRole('status'), fr['duplicates.merge.done']);
    expect(sent[1]).toMatchObject({
      operationName: 'MergeEntities',
      keep: { slug: 'ferme-du-fort' },
      absorb: { slug: 'ferme' },
      choices: [
        { field: 'name', from: 'ABSORBED' },
        { field: 'acronym', from: 'KEPT' },
        { field: 'aliases', from: 'BOTH' },
      ],
      reason: 'La même ferme.',
    });
  });

  test('stay two for good, with what tells them apart', async () => {
    const { screen, sent, onClose } = await compared(CHANGE);
    await screen.getByRole('radio', { name: fr['duplicates.act.apart'] }).click();
    expect(screen.getByRole('radio', { name: /ferme-du-fort/ }).elements()).toEqual([]);
    await userEvent.fill(screen.getByLabelText(fr['duplicates.apart.why']), 'Deux sites.');
    await screen.getByRole('button', { name: fr['duplicates.apart.send'] }).click();
    await untilSaid(screen.getByRole('status'), fr['duplicates.apart.done']);
    expect(sent).toMatchObject([
      { operationName: 'TellApart', one: { slug: 'ferme' }, other: { slug: 'ferme-du-fort' } },
    ]);
    await screen.getByRole('button', { name: fr['duplicates.close'] }).click();
    expect(onClose).toHaveBeenCalledOnce();
  });
});
