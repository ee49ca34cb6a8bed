import { describe, expect, test, vi } from 'vitest';
import { HubChoice } from '../../ui/views/explorer/hub-choice.tsx';
import { shown } from './part.tsx';

type Count = Readonly<{
  relation: string;
  direction: 'OUT' | 'IN';
  kind: string;
  total: number;
}>;

const COMMUNES: Count = { relation: 'PART_OF', direction: 'IN', kind: 'Collectivity', total: 890 };
const POLES: Count = { relation: 'LOCATED_IN', direction: 'IN', kind: 'Pole', total: 4 };
const SUPPORTED: Count = { relation: 'SUPPORTS', direction: 'OUT', kind: 'Pole', total: 3 };

async function asked(...linkCounts: readonly Count[]) {
  const onOpen = vi.fn();
  const linkTotal = linkCounts.reduce((sum, { total }) => sum + total, 0);
  const hub = { slug: 'departement', name: 'Le département', linkTotal, linkCounts };
  const screen = await shown(<HubChoice hub={hub as never} onOpen={onOpen} onClose={() => {}} />);
  const lines = () =>
    screen
      .getByRole('checkbox')
      .elements()
      .map((box) => [
        box.closest('label')?.textContent?.replaceAll(/\s+/g, ' ').trim(),
        (box as HTMLInputElement).checked,
      ]);
  const open = () => screen.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  return { screen, onOpen, lines, open };
}

describe('what is drawn of a hub', () => {
  test('is first its cooperation: the administrative frame comes last and unticked, however large', async () => {
    const { lines, onOpen, open } = await asked(COMMUNES, POLES, SUPPORTED);
    const relations = lines().slice(0, 3);
    expect(relations.map(([, ticked]) => ticked)).toEqual([true, true, false]);
    expect(relations.at(-1)?.[0]).toMatch(/890$/);
    await open();
    expect(onOpen).toHaveBeenCalledWith({ relations: ['LOCATED_IN', 'SUPPORTS'], kinds: [], first: 100 });
  });

  test('says to what each relation leads, and counts the kinds of those that are ticked', async () => {
    const { screen, lines } = await asked(COMMUNES, POLES, SUPPORTED);
    expect(lines()[0]?.[0]).toMatch(/pôles.*4$/);
    expect(lines().slice(3)).toEqual([[expect.stringMatching(/^Pôles.*7$/), true]]);
    await screen.getByText('890').click();
    expect(
      lines()
        .slice(3)
        .map(([said]) => said),
    ).toEqual([expect.stringMatching(/890$/), expect.stringMatching(/^Pôles.*7$/)]);
  });

  test('is the frame when there is nothing else', async () => {
    const { lines, onOpen, open } = await asked(COMMUNES);
    expect(lines().map(([, ticked]) => ticked)).toEqual([true, true]);
    await open();
    expect(onOpen).toHaveBeenCalledWith({ relations: [], kinds: [], first: 100 });
  });
});
