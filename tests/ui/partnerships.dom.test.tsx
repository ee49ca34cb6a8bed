import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PairShown, PartnershipsShown } from '../../ui/data/partnership-documents.ts';
import { fr } from '../../ui/text/fr.ts';
import { Established, ToExamine } from '../../ui/views/partnerships/findings.tsx';
import { Matrix } from '../../ui/views/partnerships/matrix.tsx';
import { Opening } from '../../ui/views/partnerships/opening.tsx';
import { pairsOf } from '../../ui/views/partnerships/pairs.ts';
import { usePartnershipsState } from '../../ui/views/partnerships/partnerships-state.ts';
import { shown } from './part.tsx';

/**
 * Three groupings of a département, A in the focus: A and B share two forums, B and C none where some would be ordinary, A and C
 * are far apart and not compared.
 *
 *   A ══ B ┄┄ C
 */
const authority = (slug: string, cooperations: number) => ({
  slug,
  collectivity: {
    kind: 'Collectivity',
    slug,
    name: `Communauté de communes ${slug.toUpperCase()}`,
    level: 'EPCI',
  },
  coverage: { share: 1, declared: false },
  cooperations,
  isolated: false,
});
const pair = (a: string, b: string, gap: object, more: object = {}) => ({
  a,
  b,
  proximity: 'CONTIGUOUS',
  vertical: false,
  certainty: null,
  byType: [],
  shared: [],
  unknownForums: [],
  ...more,
  gap: { observed: 0, unknown: 0, expected: 1, score: null, confidence: { source: 1 }, ...gap },
});
const READ = {
  scope: { slug: 'x', name: 'Département X', kind: 'Collectivity' },
  focus: { slug: 'a', name: 'Communauté de communes A', kind: 'Collectivity' },
  asOf: null,
  documented: true,
  authorities: [authority('a', 2), authority('b', 5), authority('c', 0)],
  forums: [{ slug: 'f', members: ['a', 'b'], entity: { name: 'Pôle F' } }],
  others: [],
  pairs: [
    pair('a', 'b', { status: 'NOT_ESTABLISHED', observed: 2 }, { certainty: 'STATED' }),
    pair('b', 'c', { status: 'ESTABLISHED' }),
  ],
  pairTotal: 3,
  pairsLeft: 0,
  established: [{ a: 'a', b: 'b' }],
  toExamine: [{ a: 'b', b: 'c' }],
} as unknown as PartnershipsShown;
const PAIRS = pairsOf(READ);

type State = ReturnType<typeof usePartnershipsState>;

/** Something of the screen with the state of its address, and that address. */
function OnScreen({ children }: { children: (state: State) => React.ReactNode }) {
  return children(usePartnershipsState());
}
const address = () => new URLSearchParams(window.location.search);
const before = window.location.href;
afterEach(() => window.history.replaceState(null, '', before));

describe('the matrix of authorities', () => {
  const matrix = async () => {
    const screen = await shown(<OnScreen>{(state) => <Matrix pairs={PAIRS} state={state} />}</OnScreen>);
    const grid = screen.getByRole('application');
    const press = async (...keys: string[]) => {
      for (const key of keys) await userEvent.keyboard(`{${key}}`);
    };
    const said = () =>
      screen.container.querySelector('[aria-live]')?.textContent?.replaceAll(/\s/g, ' ') ?? '';
    return { screen, grid, press, said };
  };

  test('takes the focus on its first pair, and says each pair that arrows lead to', async () => {
    const { grid, press, said } = await matrix();
    grid.element().focus();
    await expect
      .poll(said)
      .toMatch(/^Communauté de communes A et Communauté de communes B : 2 cadres partagés/);
    await press('ArrowDown', 'ArrowRight');
    await expect
      .poll(said)
      .toMatch(/^Communauté de communes B et Communauté de communes C .*À examiner : constaté/);
  });

  test('stops at its edges, and says that a far pair is not compared', async () => {
    const { grid, press, said } = await matrix();
    grid.element().focus();
    await press('ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await expect.poll(said).toMatch(/A et Communauté de communes C : paire lointaine/);
  });

  test('chooses the pair with Enter, takes it back with Enter, and lets go of all with Escape', async () => {
    const { grid, press } = await matrix();
    grid.element().focus();
    await press('Enter');
    await expect.poll(() => address().get('choix')).toBe('a,b');
    await press('Enter');
    await expect.poll(() => address().get('choix')).toBeNull();
    await press('Enter');
    await expect.poll(() => address().get('choix')).toBe('a,b');
    await press('Escape');
    await expect.poll(() => address().get('choix')).toBeNull();
  });

  test('on its diagonal chooses one authority alone', async () => {
    const { grid, press } = await matrix();
    grid.element().focus();
    await press('ArrowLeft', 'Enter');
    await expect.poll(() => address().get('choix')).toBe('a');
  });

  test('grows and shrinks by its keys, no further than its sizes', async () => {
    const { screen, grid, press } = await matrix();
    grid.element().focus();
    await press('-');
    await expect.poll(() => address().get('taille')).toBe('2');
    await press('-', '-', '-', '-');
    await expect.poll(() => address().get('taille')).toBe('0');
    await expect.element(screen.getByRole('button', { name: fr['gap.smaller'] })).toBeDisabled();
  });

  test('puts the most active first when it is asked to', async () => {
    const { screen } = await matrix();
    const names = () =>
      [...screen.container.querySelectorAll('svg text[text-anchor="end"]')].map(
        (name) => name.firstChild?.textContent,
      );
    expect(names()).toEqual(['CC A', 'CC B', 'CC C']);
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: fr['partnerships.order'] }),
      fr['partnerships.order.activite'],
    );
    await expect.poll(() => address().get('ordre')).toBe('activite');
    await expect.poll(names).toEqual(['CC B', 'CC A', 'CC C']);
  });
});

describe('what is asked of the pairs', () => {
  const filtered = () =>
    shown(
      <OnScreen>
        {(state) => {
          const kept = ({ a, b }: PairShown) => !state.own || a === 'a' || b === 'a';
          return (
            <>
              <Opening pairs={PAIRS} state={state} kept={kept} />
              <ToExamine pairs={PAIRS} state={state} kept={kept} />
              <Established pairs={PAIRS} state={state} kept={kept} />
            </>
          );
        }}
      </OnScreen>,
    );

  test('is first what concerns the territory one works on, then the whole département on choice', async () => {
    const screen = await filtered();
    await expect.element(screen.getByRole('heading', { name: 'Rien à examiner' })).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: /^Toutes/ }));
    await expect.poll(() => address().get('seul')).toBe('false');
    await expect.element(screen.getByRole('heading', { name: /^À examiner.*1 paire$/ })).toBeVisible();
    await expect.element(screen.getByRole('heading', { name: 'CC B et CC C' })).toBeVisible();
  });

  test('is at any date, then at a year that the address keeps', async () => {
    const screen = await filtered();
    const date = screen.getByRole('combobox', { name: fr['partnerships.date'] });
    await userEvent.selectOptions(date, '2024');
    await expect.poll(() => address().get('date')).toBe('2024');
    await userEvent.selectOptions(date, fr['partnerships.date.any']);
    await expect.poll(() => address().get('date')).toBeNull();
  });

  test('opens the proofs of a pair, and chooses a partnership from the list', async () => {
    const screen = await filtered();
    await userEvent.click(screen.getByRole('button', { name: /CC A et CC B/ }));
    await expect.poll(() => address().get('choix')).toBe('a,b');
    await userEvent.click(screen.getByRole('radio', { name: /^Toutes/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Voir les preuves.*CC B et CC C/ }));
    await expect.poll(() => address().get('choix')).toBe('b,c');
  });
});
