import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GAP_PARAMETERS } from '../../../api/domain/gaps/parameters.ts';
import { concernedUnits } from '../../../api/domain/transversality/concerned-units.ts';
import type { Forum, Perimeter } from '../../../api/domain/transversality/perimeter.ts';
import {
  referenceAmong,
  referenceCounts,
  referenceFrom,
  withObjective,
} from '../../../api/domain/transversality/reference.ts';
import { rolledUp } from '../../../api/domain/transversality/roll-up.ts';
import { transversalityOf } from '../../../api/domain/transversality/transversality.ts';
import { readTransversalityTables } from '../../../seed/laboratory/method-tables/transversality-tables.ts';
import { printedTransversality } from '../../../seed/laboratory/methods/printed-transversality.ts';
import { fraction } from '../../worlds/fraction.ts';
import { differences, examples, expectedOf, plain } from '../../worlds/worked-examples.ts';

const world = readTransversalityTables(join(examples, 'transversality'));
const authority = (id: string): Perimeter => {
  const found = world.find((perimeter) => perimeter.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const C0 = authority('C0');
const among = (target: Perimeter, perimeters: readonly Perimeter[]) =>
  transversalityOf(target, referenceAmong(target, perimeters, GAP_PARAMETERS));
const judged = among(C0, world);
const pair = (one: string, other: string, of = judged) => {
  const found = of.pairs.find(({ units }) => units.join() === [one, other].sort().join());
  if (found === undefined) throw new Error(`${one} ${other}`);
  return found;
};

describe('the authority C0 of the worked example', () => {
  test('has every number of the example', () => {
    const { expected } = expectedOf('transversality');
    const printed = JSON.parse(JSON.stringify(printedTransversality(world, C0).expected));
    expect(differences(plain(expected ?? null), printed, 1e-9)).toEqual([]);
  });

  test('leans the rate of a pair on that of its level: q = (2 + 4)/12', () => {
    const reference = referenceAmong(C0, world, GAP_PARAMETERS);
    expect(reference.pairs).toMatchObject({ scope: 'LEVEL', of: 30, yes: 12, rate: 0.4 });
    expect(reference.units).toMatchObject({ of: 39, yes: 26 });
    expect(reference.pairRate('HAB', 'ECO')?.rate).toBeCloseTo(fraction('1/2'), 12);
    expect(reference.unitRate('HAB')?.rate).toBeCloseTo(fraction('19/27'), 12);
  });

  test('is short of economy with housing, for want of housing: established', () => {
    const { gap, cause, lagging, unknownForums, parts } = pair('ECO', 'HAB');
    expect(gap.status).toBe('ESTABLISHED');
    expect(gap.expected).toBeCloseTo(3, 12);
    expect(gap.score?.point).toBeCloseTo(fraction('1081/1287'), 12);
    expect(gap.score?.low).toBeCloseTo(fraction('113/143'), 12);
    expect(gap.score?.high).toBeCloseTo(fraction('137/143'), 12);
    expect(gap.shortfall).toBeCloseTo(fraction('62/27'), 12);
    expect(gap.confidence?.value).toBeCloseTo(fraction('38437/111540'), 12);
    expect({ cause, lagging, unknownForums }).toEqual({
      cause: 'ACTIVATION',
      lagging: 'HAB',
      unknownForums: ['P6'],
    });
    expect(parts).toMatchObject({
      documented: 5,
      engaged: [5, 0],
      together: 0,
      activation: 2.5,
      disjunction: 0,
    });
  });

  test('has housing and social action apart: to check, and a matter of cloisonnement', () => {
    const { gap, cause, lagging, parts } = pair('HAB', 'SOC');
    expect(gap.status).toBe('TO_CHECK');
    expect(gap.score?.point).toBeCloseTo(fraction('13721/26411'), 12);
    expect([gap.score?.low, gap.score?.high]).toEqual([
      expect.closeTo(fraction('61/343'), 12),
      expect.closeTo(fraction('2927/3773'), 12),
    ]);
    expect([parts.activation, parts.disjunction]).toEqual([expect.closeTo(fraction('5/14'), 12), 0.5]);
    expect({ cause, lagging }).toEqual({ cause: 'DISJUNCTION', lagging: null });
  });

  test('says nothing of pairs with one occasion, and of those without any that they have no object', () => {
    for (const [one, other] of [
      ['ENV', 'SOC'],
      ['ENV', 'HAB'],
      ['CUL', 'HAB'],
      ['CUL', 'ECO'],
    ] as const)
      expect(pair(one, other).gap.status).toBe('TOO_FEW_OCCASIONS');
    for (const other of ['ENV', 'SOC'])
      expect(pair('CUL', other).gap).toMatchObject({ status: 'NOT_APPLICABLE', score: null });
    expect(pair('ECO', 'ENV').gap.status).toBe('WEAK_SIGNAL');
    expect(pair('ECO', 'ENV').gap.score?.point).toBeCloseTo(fraction('505/792'), 12);
    expect(pair('ECO', 'SOC').gap.score).toEqual({ point: 0, low: 0, high: 0 });
  });

  test('has an index between what unknown data could make it', () => {
    expect(judged.index.expected).toBeCloseTo(fraction('30218/3927'), 12);
    expect(judged.index.index?.point).toBeCloseTo(fraction('82841/135981'), 12);
    expect(judged.index.index?.low).toBeCloseTo(fraction('11781/30218'), 12);
    expect(judged.index.index?.high).toBeCloseTo(fraction('11781/15109'), 12);
    expect(judged.index.congruence).toEqual({ low: 3 / 18, high: 6 / 18 });
    expect(judged.index.coverage).toBeCloseTo(fraction('15/18'), 12);
  });
});

describe('the reference', () => {
  test('never holds the perimeter itself', () => {
    const emptied = { ...C0, forums: [] };
    const rates = (target: Perimeter) => referenceAmong(target, world, GAP_PARAMETERS).pairRate('ECO', 'HAB');
    expect(rates(emptied)).toEqual(rates(C0));
  });

  test('falls back on all levels, then on the other pairs of the perimeter, then on nothing', () => {
    const county = { ...C0, id: 'D0', level: 'DEPARTEMENT' };
    expect(referenceAmong(county, world, GAP_PARAMETERS).pairRate('ECO', 'HAB')?.overall.scope).toBe(
      'ALL_LEVELS',
    );
    const alone = referenceAmong(C0, [C0], GAP_PARAMETERS).pairRate('ECO', 'SOC');
    // Its other pairs: 13 occasions in complete poles, one of which is seized (culture with economy).
    expect(alone?.overall).toEqual({ scope: 'OWN_PERIMETER', of: 13, yes: 1, rate: 1 / 13 });
    expect(alone?.rate).toBeCloseTo(1 / 13, 12);
    const nothing = { ...C0, forums: C0.forums.map((forum) => ({ ...forum, complete: false })) };
    expect(pair('ECO', 'HAB', among(nothing, [nothing])).gap).toMatchObject({
      status: 'REFERENCE_UNAVAILABLE',
      score: null,
      observed: 0,
      unknown: 6,
    });
    expect(among(nothing, [nothing]).index).toMatchObject({ index: null, expected: null });
  });

  test('can be counted once and kept: whole numbers, the same whatever the order of the perimeters', () => {
    const others = world.filter(({ id }) => id !== 'C0');
    const kept = referenceCounts(others.toReversed());
    const sources = { level: kept, everywhere: kept, own: referenceCounts([C0]) };
    expect(transversalityOf(C0, referenceFrom(sources, GAP_PARAMETERS)).pairs).toEqual(judged.pairs);
  });

  test('may be the objective a territory sets itself, declared and so not estimated', () => {
    const objective = withObjective(referenceAmong(C0, world, GAP_PARAMETERS), 3 / 4);
    const { gap, rate } = pair('ECO', 'ENV', transversalityOf(C0, objective));
    expect(gap.expected).toBe(1.5);
    expect(rate?.overall.scope).toBe('OBJECTIVE');
    expect(gap.confidence).toMatchObject({ reference: 1, source: 0.9 });
  });

  test('is all that an unrelated territory changes', () => {
    const far: Perimeter = { ...authority('C1'), id: 'C9' };
    const facts = ({ gap, occasions, joint, unknownForums, parts }: ReturnType<typeof pair>) => ({
      observed: gap.observed,
      occasions,
      joint,
      unknownForums,
      counts: [parts.documented, parts.engaged, parts.together],
    });
    const otherLevel = among(C0, [...world, { ...far, level: 'REGION' }]);
    expect(otherLevel).toEqual(judged);
    const sameLevel = among(C0, [...world, far]);
    for (const one of judged.pairs) expect(facts(pair(...one.units, sameLevel))).toEqual(facts(one));
    expect(pair('ECO', 'HAB', sameLevel).rate?.overall.of).toBeGreaterThan(30);
  });
});

const forums = fc.array(
  fc.record({
    complete: fc.boolean(),
    reliability: fc.constantFrom(1, 0.8, 0.5),
    concerned: fc.subarray(['ECO', 'HAB', 'SOC', 'ENV', 'CUL']),
    engaged: fc.subarray(['ECO', 'HAB', 'SOC', 'ENV', 'CUL']),
  }),
  { maxLength: 12 },
);
const asForums = (drawn: typeof forums extends fc.Arbitrary<infer Drawn> ? Drawn : never): Forum[] =>
  drawn.map((forum, at) => ({
    ...forum,
    id: `P${at}`,
    concerned: new Set(forum.concerned),
    engaged: new Set(forum.engaged),
  }));

describe('whatever the poles of an authority', () => {
  test('names and order change nothing', () => {
    fc.assert(
      fc.property(forums, fc.infiniteStream(fc.nat()), (drawn, keys) => {
        const target = { ...C0, forums: asForums(drawn) };
        const plainly = among(target, world);
        const order = new Map(target.forums.map(({ id }) => [id, keys.next().value ?? 0]));
        const shuffled = target.forums.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
        const reordered = among(
          { ...target, units: target.units.toReversed(), forums: shuffled },
          world.toReversed(),
        );
        const renamed = (perimeter: Perimeter): Perimeter => {
          const again = (units: Iterable<string>) => new Set([...units].map((unit) => `z-${unit}`));
          return {
            ...perimeter,
            units: [...again(perimeter.units)],
            forums: perimeter.forums.map((forum) => ({
              ...forum,
              concerned: again(forum.concerned),
              engaged: again(forum.engaged),
            })),
          };
        };
        const underOtherNames = among(renamed(target), world.map(renamed));
        for (const [at, one] of plainly.pairs.entries()) {
          const [other, again] = [reordered.pairs[at], underOtherNames.pairs[at]];
          expect(other?.units).toEqual(one.units);
          expect(again?.units).toEqual(one.units.map((unit) => `z-${unit}`));
          for (const same of [other, again]) {
            expect(same?.gap.status).toBe(one.gap.status);
            expect(same?.gap.score?.point ?? null).toEqual(
              one.gap.score && expect.closeTo(one.gap.score.point, 12),
            );
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('unknown compositions can only open the interval, never close a gap or make one', () => {
    fc.assert(
      fc.property(forums, (drawn) => {
        const closed = asForums(drawn).map((forum) => ({ ...forum, complete: true }));
        const open = closed.map((forum) => ({ ...forum, complete: false }));
        const [sure, unsure] = [closed, open].map((list) => among({ ...C0, forums: list }, world));
        for (const one of sure?.pairs ?? []) {
          const { gap } = pair(...one.units, unsure);
          expect(gap.observed).toBe(one.gap.observed);
          expect(gap.score?.high).toEqual(one.gap.score?.high);
          if (gap.score) expect(gap.score.low).toBeLessThanOrEqual(one.gap.score?.low ?? 0);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('the two causes sum to what is missing on documented occasions', () => {
    fc.assert(
      fc.property(forums, (drawn) => {
        for (const { parts, rate } of among({ ...C0, forums: asForums(drawn) }, world).pairs)
          if (parts.documented > 0)
            expect((parts.activation ?? 0) + (parts.disjunction ?? 0)).toBeCloseTo(
              (rate?.rate ?? 0) * parts.documented - parts.together,
              12,
            );
      }),
      { numRuns: 50 },
    );
  });
});

describe('an authority of which nothing is documented', () => {
  test('has no gap to show, and its poles are what to ask about first', () => {
    const silent = {
      ...C0,
      forums: C0.forums.map((forum) => ({ ...forum, complete: false, engaged: new Set<string>() })),
    };
    const view = among(silent, world);
    expect(view.pairs.filter(({ gap }) => gap.status === 'ESTABLISHED')).toEqual([]);
    expect(view.index).toMatchObject({ coverage: 0, index: { low: 0 } });
    expect(pair('ECO', 'HAB', view).unknownForums).toEqual(
      pair('ECO', 'HAB', view).occasions.map(({ id }) => id),
    );
    expect(among({ ...C0, forums: [] }, world).index).toMatchObject({ index: null, congruence: null });
  });
});

describe('rolling up', () => {
  const view = (id: string, complete: boolean, engaged: string[], reliability = 1): Forum => ({
    id,
    complete,
    reliability,
    concerned: new Set(['ECO', 'HAB']),
    engaged: new Set(engaged),
  });
  const town = (id: string, seen: Forum[]): Perimeter => ({
    id,
    level: 'COMMUNE',
    units: ['ECO', 'HAB'],
    forums: seen,
  });

  test('counts a pole two communes share once, and « no » only where both said so', () => {
    const north = town('nord', [view('P1', true, ['ECO']), view('P2', true, ['HAB'])]);
    const south = town('sud', [view('P1', false, ['ECO'], 0.5)]);
    const above = rolledUp('cc', 'EPCI', [north, south]);
    expect(above.forums.map(({ id }) => id)).toEqual(['P1', 'P2']);
    expect(above.units).toEqual(['ECO', 'HAB']);
    const { gap, unknownForums } = pair('ECO', 'HAB', among(above, world));
    expect(gap).toMatchObject({ occasions: 2, observed: 0, unknown: 1 });
    expect(unknownForums).toEqual(['P1']);
  });

  test('by steps or at once gives the same', () => {
    fc.assert(
      fc.property(forums, forums, forums, (one, two, three) => {
        const towns = [one, two, three].map((drawn, at) => ({
          ...C0,
          id: `c${at}`,
          forums: asForums(drawn),
        }));
        const half = rolledUp('half', 'EPCI', towns.slice(0, 2));
        const steps = rolledUp('cc', 'EPCI', [half, ...towns.slice(2)]);
        const atOnce = rolledUp('cc', 'EPCI', towns);
        expect(among(steps, world)).toEqual(among(atOnce, world));
        expect(atOnce.forums.length).toBe(Math.max(one.length, two.length, three.length));
      }),
      { numRuns: 50 },
    );
  });
});

test('what concerns a unit depends on what the units are', () => {
  const located = new Set(['insertion', 'habitat']);
  const themes = { themeUnits: ['insertion', 'culture'], engaged: ['habitat', 'tourisme'] };
  expect(concernedUnits('SERVICE_FAMILY', themes, located)).toEqual(
    new Set(['insertion', 'culture', 'habitat', 'tourisme']),
  );
  expect(concernedUnits('SECTOR', themes, located)).toEqual(new Set(['insertion', 'habitat']));
  expect(concernedUnits('ACTOR_KIND', { themeUnits: null, engaged: [] }, located)).toEqual(located);
});
