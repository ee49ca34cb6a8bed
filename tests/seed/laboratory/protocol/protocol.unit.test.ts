import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adamicAdar,
  commonNeighbours,
  katz,
  networkBasedInference,
  personalisedPageRank,
  popularity,
  resourceAllocation,
  type TieScore,
} from '../../../../seed/laboratory/protocol/baselines.ts';
import {
  hideMemberships,
  type Membership,
  partnersFrom,
  splitAt,
} from '../../../../seed/laboratory/protocol/hidden-links.ts';
import { evaluate, type Ranker } from '../../../../seed/laboratory/protocol/protocol.ts';
import { areaUnderRoc } from '../../../../seed/laboratory/protocol/ranking-metrics.ts';
import {
  DAVIS_MEMBERSHIPS,
  everyFifthHidden,
  KARATE_TIES,
  tiesFrom,
} from '../../../worlds/published-networks.ts';

describe('on published networks, every fifth tie hidden', () => {
  test('the karate club gives the figures of the methods', () => {
    expect(KARATE_TIES.length).toBe(78);
    const { training, hidden } = everyFifthHidden(KARATE_TIES);
    const ties = tiesFrom(training);
    const held = new Set(hidden.map((pair) => pair.join()));
    const members = [...ties.keys()].sort((one, other) => Number(one) - Number(other));
    const area = (score: TieScore) =>
      areaUnderRoc(
        members.flatMap((one, at) =>
          members
            .slice(at + 1)
            .filter((other) => !ties.get(one)?.has(other))
            .map((other) => ({ score: score(one, other), relevant: held.has(`${one},${other}`) })),
        ),
      );
    expect(area(personalisedPageRank(ties))).toBeCloseTo(0.899, 3);
    expect(area(katz(ties))).toBeCloseTo(0.805, 3);
    expect(area(resourceAllocation(ties))).toBeCloseTo(0.791, 3);
    expect(area(popularity(ties))).toBeCloseTo(0.752, 3);
  });

  test('the southern women give the figures of the methods', () => {
    expect(DAVIS_MEMBERSHIPS.length).toBe(89);
    const { training, hidden } = everyFifthHidden(DAVIS_MEMBERSHIPS);
    const held = new Set(hidden.map((pair) => pair.join()));
    const ties = tiesFrom(training);
    const women = new Set(DAVIS_MEMBERSHIPS.map(([woman]) => woman));
    const side = (inside: boolean) => new Map([...ties].filter(([id]) => women.has(id) === inside));
    const area = (score: TieScore) =>
      areaUnderRoc(
        [...side(true)].flatMap(([woman, attended]) =>
          [...side(false).keys()]
            .filter((event) => !attended.has(event))
            .map((event) => ({ score: score(woman, event), relevant: held.has(`${woman},${event}`) })),
        ),
      );
    expect(area(networkBasedInference(side(true), side(false)))).toBeCloseTo(0.877, 3);
    expect(area(popularity(ties))).toBeCloseTo(0.795, 3);
  });

  test('scores of common partners are those of their definitions', () => {
    // a and d have b (two partners) and c (three) in common.
    const ties = tiesFrom([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'd'],
      ['c', 'e'],
    ]);
    expect(commonNeighbours(ties)('a', 'd')).toBe(2);
    expect(adamicAdar(ties)('a', 'd')).toBeCloseTo(1 / Math.log(2) + 1 / Math.log(3), 12);
    expect(resourceAllocation(ties)('a', 'd')).toBeCloseTo(1 / 2 + 1 / 3, 12);
    expect(popularity(ties)('a', 'd')).toBe(4);
    expect(commonNeighbours(ties)('a', 'nobody')).toBe(0);
  });
});

const drawnMemberships = fc
  .uniqueArray(fc.tuple(fc.nat(14), fc.nat(7)), { maxLength: 50, selector: String })
  .map((rows) => rows.map(([actor, forum]): Membership => ({ actor: `a${actor}`, forum: `F${forum}` })));

describe('hidden memberships', () => {
  test('never leave without partner an actor who had one', () => {
    fc.assert(
      fc.property(drawnMemberships, fc.nat(20), (rows, seed) => {
        const { training } = hideMemberships(rows, 0.3, seed);
        const left = partnersFrom(training);
        for (const [actor, partners] of partnersFrom(rows))
          if (partners.size > 0) expect(left.get(actor)?.size).toBeGreaterThan(0);
        expect(training.length).toBeGreaterThanOrEqual(Math.ceil(rows.length * 0.7));
      }),
    );
  });

  test('hide partners that training does not show, from both sides, and the same ones for the same seed', () => {
    fc.assert(
      fc.property(drawnMemberships, fc.nat(20), (rows, seed) => {
        const { training, hidden } = hideMemberships(rows, 0.3, seed);
        const [known, all] = [partnersFrom(training), partnersFrom(rows)];
        for (const [actor, partners] of hidden)
          for (const other of partners) {
            expect(known.get(actor)?.has(other)).toBe(false);
            expect(all.get(actor)?.has(other)).toBe(true);
            expect(hidden.get(other)?.has(actor)).toBe(true);
          }
        expect(hideMemberships(rows, 0.3, seed)).toEqual({ training, hidden });
      }),
    );
  });

  test('are split by date when there is one: what comes in the year after is to be found', () => {
    const rows: Membership[] = [
      { actor: 'a', forum: 'P1', since: '2022' },
      { actor: 'b', forum: 'P1' },
      { actor: 'c', forum: 'P2', since: '2023-03' },
      { actor: 'b', forum: 'P2', since: '2022' },
      { actor: 'c', forum: 'P1', since: '2024-06' },
      { actor: 'a', forum: 'P3', since: '2026' },
      { actor: 'c', forum: 'P3', since: '2026' },
    ];
    const { training, hidden } = splitAt(rows, '2024', '2025');
    expect(training.length).toBe(4);
    expect(Object.fromEntries([...hidden].map(([id, partners]) => [id, [...partners]]))).toEqual({
      a: ['c'],
      c: ['a'],
    });
  });
});

describe('the evaluation of a score', () => {
  const ids = Array.from({ length: 30 }, (_, at) => `a${at}`);
  const split = {
    training: [],
    hidden: new Map(ids.slice(0, 20).map((id, at) => [id, new Set([`a${at + 1}`])])),
  };
  const others = (target: string) => ids.filter((id) => id !== target);
  const knows: Ranker = {
    name: 'knows',
    score: (target, other) => (split.hidden.get(target)?.has(other) ? 1 : 0),
  };
  const blind: Ranker = { name: 'blind', score: () => 0 };

  test('keeps one that finds what the better baseline does not', () => {
    const report = evaluate([knows, blind], split, others, { baselines: ['blind'] });
    expect(report).toMatchObject({ targets: 20, hiddenLinks: 20, served: 1 });
    expect(report.figures.get('knows')).toMatchObject({
      precisionAt5: expect.closeTo(1 / 5, 12),
      precisionAt10: expect.closeTo(1 / 10, 12),
      recallAt10: 1,
      hitsAt10: 1,
      meanReciprocalRank: 1,
      areaUnderRoc: 1,
    });
    expect(report.figures.get('blind')).toMatchObject({ areaUnderRoc: 0.5 });
    expect(report.figures.get('blind')?.hitsAt10).toBeCloseTo(10 / 29, 12);
    expect(report.against).toMatchObject({ name: 'blind', beats: true });
    expect(report.against?.difference.mean).toBeCloseTo(1 / 10 - 1 / 29, 12);
  });

  test('does not keep one that does no better', () => {
    expect(evaluate([blind, knows], split, others, { baselines: ['knows'] }).against?.beats).toBe(false);
    expect(evaluate([blind], split, others, { baselines: ['blind'] }).against?.beats).toBe(false);
  });

  test('says to how many it proposes nobody, and nothing when there was nothing to find', () => {
    const shy = { name: 'shy', score: (target: string) => (target === 'a0' ? 1 : null) };
    expect(evaluate([shy], split, others, { baselines: [] })).toMatchObject({
      served: 1 / 20,
      against: null,
    });
    const nothing = evaluate([knows], { training: [], hidden: new Map() }, others, { baselines: ['knows'] });
    expect(nothing).toMatchObject({ targets: 0, served: null, against: null });
  });
});
