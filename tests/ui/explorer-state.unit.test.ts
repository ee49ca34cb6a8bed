import { describe, expect, test } from 'vitest';
import { codeOf } from '../../ui/graph/short-code.ts';
import { actionsOn } from '../../ui/views/explorer/actions.ts';
import { addressOf, chosenAmong, sameAddress, stateOf } from '../../ui/views/explorer/state/address.ts';
import {
  avoiding,
  type ExplorerState,
  hiding,
  isStarted,
  keepingOnly,
  NOTHING_OPENED,
  opening,
  pathFrom,
  pinning,
  showingAll,
  toggling,
  unpinning,
} from '../../ui/views/explorer/state/explorer-state.ts';
import { amended, recorded, redone, started, undone } from '../../ui/views/explorer/state/history.ts';

const ECOPOLE = 'ptce-ecopole-alimentaire-audruicq';
const opened = opening(NOTHING_OPENED, ECOPOLE);

/** A morning of work: openings, filters, forty entities hidden, ten pinned, a path, a selection. */
const BUSY: ExplorerState = {
  ...pinning(
    hiding(
      toggling(
        toggling(
          opening(opened, 'region-hauts-de-france', { relations: ['LOCATED_IN'] }),
          'kind',
          'Contract',
        ),
        'certainty',
        'INFERRED',
      ),
      Array.from({ length: 40 }, (_, index) => `entite-masquee-au-nom-assez-long-${index}`),
    ),
    Array.from({ length: 10 }, (_, index) => ({
      code: codeOf(`fixe-${index}`),
      x: 100 + index,
      y: 900 - index,
    })),
  ),
  period: { from: '2010', to: '2015-06' },
  path: {
    from: [ECOPOLE],
    to: ['cc-region-audruicq', 'les-anges-gardins'],
    avoided: ['departement-pas-de-calais'],
    withoutHubs: true,
  },
  layout: 'levels',
  group: 'territory',
  chosen: Array.from({ length: 30 }, (_, index) => `entite-choisie-au-nom-assez-long-${index}`),
};

describe('the address of the explorer', () => {
  test('tells the whole state, and the state it tells tells the same address', () => {
    for (const state of [
      NOTHING_OPENED,
      opened,
      BUSY,
      { ...NOTHING_OPENED, territory: 'departement-62', shared: ['a', 'b'] },
    ]) {
      const address = addressOf(state);
      expect(addressOf(stateOf(address))).toEqual(address);
      expect({ ...stateOf(address), chosen: [] }).toEqual({ ...state, chosen: [] });
    }
  });

  test('stays under two thousand letters after a morning of work', () => {
    const words = Object.entries(addressOf(BUSY)).filter(([, word]) => word !== null);
    expect(new URLSearchParams(words as [string, string][]).toString().length).toBeLessThan(2_000);
  });

  test('names one thing chosen by its own name, and many by their codes', () => {
    expect(addressOf({ ...opened, chosen: [ECOPOLE] }).choix).toBe(ECOPOLE);
    const codes = stateOf(addressOf(BUSY)).chosen;
    expect(chosenAmong(codes, BUSY.chosen)).toEqual(BUSY.chosen);
    expect(chosenAmong(codes, [])).toEqual([]);
  });

  test('written by hand and wrong leaves what it cannot tell as it usually is', () => {
    const nothing = addressOf(NOTHING_OPENED);
    const wrong = {
      ...nothing,
      disposition: 'spirale',
      groupe: 'humeur',
      periode: 'hier..demain',
      fixes: 'abc.x.y,,z',
      chemin: 'seul',
    };
    expect(stateOf(wrong)).toEqual(NOTHING_OPENED);
    expect(sameAddress(nothing, wrong)).toBe(false);
  });
});

describe('opening an entity', () => {
  test('adds its relations one by one, until it is opened whole', () => {
    const one = opening(NOTHING_OPENED, 'cc', { relations: ['SUPPORTS'] });
    const two = opening(one, 'cc', { relations: ['OWNS'] });
    expect(two.opened).toEqual([{ slug: 'cc', relations: ['SUPPORTS', 'OWNS'], kinds: [], first: null }]);
    expect(opening(two, 'cc').opened[0]?.relations).toEqual([]);
    expect(opening(opening(two, 'cc'), 'cc', { relations: ['OWNS'] }).opened[0]?.relations).toEqual([]);
  });

  test('of a hub holds it to what was asked, and asks anew takes its place', () => {
    const held = opening(NOTHING_OPENED, 'region', { kinds: ['Pole'], first: 50 });
    expect(held.opened).toEqual([{ slug: 'region', relations: [], kinds: ['Pole'], first: 50 }]);
    expect(opening(held, 'region', { first: 100 }).opened).toEqual([
      { slug: 'region', relations: [], kinds: [], first: 100 },
    ]);
    expect(stateOf(addressOf(held)).opened).toEqual(held.opened);
  });

  test('brings it back when it was hidden', () => {
    expect(opening(hiding(opened, ['cc']), 'cc').hidden).toEqual([]);
    expect(isStarted(NOTHING_OPENED)).toBe(false);
    expect(isStarted(opened)).toBe(true);
  });
});

describe('what paths keep away from', () => {
  const asked = { ...opened, path: pathFrom(['a', 'b']), chosen: ['c', 'a'] };

  test('is added once, and is no longer chosen', () => {
    const state = avoiding(avoiding(asked, ['c']), ['c', 'd']);
    expect(state.path?.avoided).toEqual(['c', 'd']);
    expect(state.chosen).toEqual(['a']);
    expect(stateOf(addressOf(state)).path).toEqual(state.path);
  });

  test('is nothing while no path is asked', () => {
    expect(avoiding(opened, ['c'])).toBe(opened);
  });

  test('is proposed for what is on no end and not avoided yet', () => {
    const entity = (id: string) => ({ id, kind: 'Pole', name: id, centre: false });
    const can = (state: ExplorerState, ...ids: string[]) =>
      actionsOn(ids.map(entity), state).some(({ code }) => code === 'avoid');
    expect(can(asked, 'c')).toBe(true);
    expect(can(asked, 'a')).toBe(false);
    expect(can(avoiding(asked, ['c']), 'c')).toBe(false);
    expect(can(opened, 'c')).toBe(false);
  });
});

describe('what is hidden, kept or pinned', () => {
  test('is hidden once, left out of the selection, and comes back whole', () => {
    const hidden = hiding(hiding({ ...opened, chosen: ['a', 'b'] }, ['a']), ['a']);
    expect(hidden.hidden).toEqual([codeOf('a')]);
    expect(hidden.chosen).toEqual(['b']);
    expect(showingAll(keepingOnly(hidden, ['b']))).toMatchObject({ hidden: [], only: [] });
  });

  test('is pinned in its last place only, and released by name', () => {
    const pin = (x: number) => ({ code: codeOf('a'), x, y: 1 });
    const pinned = pinning(pinning(opened, [pin(1)]), [pin(2)]);
    expect(pinned.pins).toEqual([pin(2)]);
    expect(unpinning(pinned, ['a']).pins).toEqual([]);
  });
});

describe('the steps', () => {
  const history = recorded(recorded(started<number, string>(1), 2, 'two'), 3, 'three');

  test('are undone and done again in order, each with what it was', () => {
    expect(undone(history)).toMatchObject({ present: 2, future: [{ step: 3, deed: 'three' }] });
    expect(redone(undone(undone(history)))).toMatchObject({ present: 2, past: [{ step: 1, deed: 'two' }] });
    expect(redone(redone(undone(undone(history))))).toEqual(history);
  });

  test('undone are forgotten when another is taken; looking elsewhere is not a step', () => {
    expect(recorded(undone(history), 4, 'four').future).toEqual([]);
    expect(amended(undone(history), 2.5)).toMatchObject({ present: 2.5, future: [{ step: 3 }] });
  });

  test('end where they began: there is nothing before the first', () => {
    expect(undone(started(1))).toEqual(started(1));
    expect(redone(history)).toBe(history);
  });
});
