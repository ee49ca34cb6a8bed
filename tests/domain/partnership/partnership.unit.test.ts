import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainsBetween } from '../../../api/domain/partnership/chains.ts';
import { NATIONAL_CLASS, proximityClasses } from '../../../api/domain/partnership/deterrence.ts';
import { fittedExpectations } from '../../../api/domain/partnership/fitted.ts';
import { levelMixing } from '../../../api/domain/partnership/levels.ts';
import { lookAlikesOf } from '../../../api/domain/partnership/look-alikes.ts';
import { partnershipsOf, readingOf } from '../../../api/domain/partnership/partnership.ts';
import type { Proximity } from '../../../api/domain/partnership/proximity.ts';
import type { CooperationForum, PartnershipStudy } from '../../../api/domain/partnership/study.ts';
import { readPartnershipTables } from '../../../seed/laboratory/method-tables/partnership-tables.ts';
import { printedPartnership } from '../../../seed/laboratory/methods/printed-partnership.ts';
import { fraction } from '../../worlds/fraction.ts';
import { differences, examples, expectedOf, plain } from '../../worlds/worked-examples.ts';

/** EPCI A B C D E G in département X, 27 forums; F4 alone has members that are not all known. */
const world = readPartnershipTables(join(examples, 'partnership'));
const judged = partnershipsOf(world);
const pairIn = (a: string, b: string, of = judged) => {
  const found = of.pairs.find((pair) => pair.a === a && pair.b === b);
  if (found === undefined) throw new Error(`${a} ${b}`);
  return found;
};

describe('the authorities A to X of the worked example', () => {
  test('have every number of the example', () => {
    const { expected, multilevel, research_mode_ipf: fitted } = expectedOf('partnership');
    const printed = JSON.parse(JSON.stringify(printedPartnership(world, null)));
    expect(differences(plain(expected ?? null), printed.expected, 1e-9)).toEqual([]);
    expect(differences(plain(multilevel ?? null), printed.multilevel, 1e-9)).toEqual([]);
    expect(differences(plain(fitted ?? null), printed.research_mode_ipf, 1e-6)).toEqual([]);
  });

  test('keep the total activity of their level, and a small expectation for the one that does nothing', () => {
    const shrunk = [...judged.activities.values()].filter(({ authority }) => authority.level === 'EPCI');
    expect(shrunk.reduce((sum, one) => sum + one.shrunk, 0)).toBeCloseTo(57, 12);
    expect(judged.activities.get('G')?.shrunk).toBeCloseTo(fraction('19/21'), 12);
    expect(judged.activities.get('X')?.shrunk).toBeCloseTo(17, 12);
  });

  test('reproduce the total of each class', () => {
    for (const [proximity, { observed, deterrence }] of judged.classes) {
      const expected = judged.pairs
        .filter((pair) => pair.proximity === proximity)
        .reduce((sum, { gap }) => sum + (gap.expected ?? 0), 0);
      expect(expected).toBeCloseTo(observed, 10);
      expect(deterrence).toBeGreaterThan(0);
    }
    expect(judged.classes.get('NESTED')?.deterrence).toBeCloseTo(fraction('1/57'), 12);
  });

  test('C and D share nothing where two cooperations are ordinary: established', () => {
    const { gap, residual } = pairIn('C', 'D');
    expect(gap.status).toBe('ESTABLISHED');
    expect(gap.expected).toBeCloseTo(fraction('1045/486'), 12);
    expect(gap.score?.point).toBeCloseTo(fraction('3123505/4068289'), 12);
    expect(gap.confidence?.value).toBeCloseTo(fraction('76/145'), 12);
    expect(residual).toBeCloseTo(-1.466, 3);
  });

  test('C and E may share F4, nine chances in ten: ask for its members first', () => {
    const { gap, unknownForums } = pairIn('C', 'E');
    expect(judged.participation.get('EPCI')?.rate).toBeCloseTo(fraction('9/10'), 12);
    expect({ status: gap.status, unknownForums }).toEqual({ status: 'TO_CHECK', unknownForums: ['F4'] });
    expect(gap.score?.point).toBeCloseTo(fraction('14039522429/41028694565'), 12);
    expect(gap.score?.low).toBeCloseTo(fraction('2419881697/8205738913'), 12);
    expect(gap.score?.high).toBeCloseTo(fraction('3123505/4068289'), 12);
  });

  test('A and B weigh more by a forum of two than by one of three', () => {
    const { newman, byType } = pairIn('A', 'B');
    expect(newman).toBeCloseTo(1 / 2 + 1 + 1 / 2 + 1, 12);
    expect(Object.fromEntries(byType)).toEqual({ pole: 3, contrat: 1 });
  });

  test('show what exists first, then what to examine, and say once that G is alone', () => {
    const { established, toExamine, isolated } = readingOf(judged);
    expect(established.slice(0, 2).map(({ a, b }) => `${a}${b}`)).toEqual(['AC', 'AD']);
    expect(established.every(({ gap }) => gap.observed > 0 && gap.score?.point === 0)).toBe(true);
    expect(toExamine.map(({ a, b }) => `${a}${b}`)).toEqual(['CD', 'CE']);
    expect(isolated.map(({ authority }) => authority.id)).toEqual(['G']);
    expect(isolated[0]?.isolation).toBeCloseTo(fraction('19/21'), 12);
  });

  test('meet across levels in 13 forums of 27, and the département joins in 17 cases of 20', () => {
    const mixing = levelMixing(world);
    expect(mixing.severalLevels).toBeCloseTo(fraction('13/27'), 12);
    expect([mixing.verticalTies, mixing.ties]).toEqual([17, 37]);
    expect(mixing.externalInternal).toBeCloseTo(fraction('-3/37'), 12);
    expect(mixing.nestedClosure).toEqual({ opportunities: 20, closed: 17, share: 17 / 20 });
    expect(judged.pairs.filter(({ vertical }) => vertical).length).toBe(6);
  });
});

describe('an authority of which no source is loaded', () => {
  const silent: PartnershipStudy = {
    ...world,
    authorities: world.authorities.map((one) => (one.id === 'G' ? { ...one, coverage: 0 } : one)),
  };

  test('is neither isolated nor in any pair to examine', () => {
    const { toExamine, isolated } = readingOf(partnershipsOf(silent));
    expect(isolated).toEqual([]);
    expect(toExamine.filter(({ a, b }) => a === 'G' || b === 'G')).toEqual([]);
  });
});

describe('whatever the forums', () => {
  const ids = world.authorities.map(({ id }) => id);
  const drawnForums = fc.array(
    fc.record({
      complete: fc.boolean(),
      members: fc.subarray(ids),
      perimeter: fc.subarray(ids),
    }),
    { maxLength: 25 },
  );
  const forumsFrom = (
    drawn: readonly { complete: boolean; members: string[]; perimeter: string[] }[],
  ): CooperationForum[] =>
    drawn.map(({ complete, members, perimeter }, at) => ({
      id: `F${at}`,
      type: 'pole',
      complete,
      members: new Set(members),
      perimeter: new Set(perimeter),
    }));

  test('nothing is undefined as a number: each figure is one, or `null`', () => {
    fc.assert(
      fc.property(drawnForums, (drawn) => {
        const printed = printedPartnership({ ...world, forums: forumsFrom(drawn) }, null);
        const numbers = (value: unknown): number[] => {
          if (typeof value === 'number') return [value];
          return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : [];
        };
        expect(numbers(printed).filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('names and order change nothing', () => {
    fc.assert(
      fc.property(drawnForums, (drawn) => {
        const forums = forumsFrom(drawn);
        const name = (id: string) => `z-${id}`;
        const named = (set: ReadonlySet<string>) => new Set([...set].map(name).reverse());
        const other = partnershipsOf({
          authorities: world.authorities.map((one) => ({ ...one, id: name(one.id) })).reverse(),
          forums: forums
            .map((forum) => ({ ...forum, members: named(forum.members), perimeter: named(forum.perimeter) }))
            .reverse(),
          pairs: world.pairs.map((pair) => ({ ...pair, a: name(pair.a), b: name(pair.b) })).reverse(),
        });
        const plainly = partnershipsOf({ ...world, forums });
        expect(other.pairs.map(({ a, b }) => [a, b])).toEqual(
          plainly.pairs.map(({ a, b }) => [name(a), name(b)]),
        );
        for (const [at, { gap }] of plainly.pairs.entries())
          expect(other.pairs[at]?.gap.score?.point ?? null).toEqual(
            gap.score && expect.closeTo(gap.score.point, 10),
          );
      }),
      { numRuns: 200 },
    );
  });

  test('an unknown member never widens a gap', () => {
    fc.assert(
      fc.property(drawnForums, (drawn) => {
        const complete = forumsFrom(drawn).map((forum) => ({ ...forum, complete: true }));
        const one = partnershipsOf({ ...world, forums: complete });
        // F-open covers everybody, and nobody has said who its members are.
        const open = { id: 'F-open', type: 'pole', complete: false, members: new Set<string>() };
        const forums = [...complete, { ...open, perimeter: new Set(ids) }];
        for (const { a, b, gap } of partnershipsOf({ ...world, forums }).pairs) {
          const before = pairIn(a, b, one).gap;
          expect(gap.unknown).toBe(1);
          expect(gap.score?.high).toEqual(before.score?.high);
          if (gap.score) expect(gap.score.point).toBeLessThanOrEqual((before.score?.point ?? 0) + 1e-12);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a class of pairs', () => {
  const pairs = (proximity: Proximity, count: number, observed: number) =>
    Array.from({ length: count }, (_, at) => ({ proximity, observed: at < observed ? 1 : 0, weight: 2 }));

  test('where nothing is observed has no reference', () => {
    const classes = proximityClasses(pairs('OTHER', 3, 0));
    expect(classes.get('OTHER')).toMatchObject({ pairs: 3, observed: 0, deterrence: null });
    const none = partnershipsOf({ ...world, forums: [] });
    expect(none.pairs.every(({ gap }) => gap.status === 'REFERENCE_UNAVAILABLE' && gap.score === null)).toBe(
      true,
    );
    expect([...none.activities.values()].every(({ isolation }) => isolation === 0)).toBe(true);
  });

  test('too small for a national reference is counted with the next coarser one', () => {
    const few = [...pairs('CONTIGUOUS', 3, 3), ...pairs('SAME_DEPARTMENT', 40, 10)];
    const classes = proximityClasses(few, NATIONAL_CLASS);
    expect(classes.get('CONTIGUOUS')).toMatchObject({ pairs: 43, observed: 13, deterrence: 13 / 86 });
    expect(classes.get('CONTIGUOUS')?.merged).toEqual(['CONTIGUOUS', 'SAME_DEPARTMENT']);
    expect(classes.get('SAME_DEPARTMENT')).toMatchObject({ pairs: 40, deterrence: 10 / 80 });
    expect(proximityClasses(few).get('CONTIGUOUS')).toMatchObject({ pairs: 3, deterrence: 3 / 6 });
  });
});

test('the fit of researchers reproduces the total of each authority and of each class', () => {
  const cells = judged.pairs.map((pair) => ({ ...pair, observed: pair.gap.observed }));
  const { pairs, converged } = fittedExpectations(cells);
  expect(converged).toBe(true);
  for (const [id, { cooperations }] of judged.activities) {
    const total = pairs
      .filter(({ a, b }) => a === id || b === id)
      .reduce((sum, one) => sum + one.expected, 0);
    expect(total).toBeCloseTo(cooperations, 8);
  }
});

describe('chains between two authorities that share nothing', () => {
  test('go through a partner of both, by the smallest forums', () => {
    expect(chainsBetween('C', 'D', world.forums)).toEqual([
      ['C', 'F18', 'X', 'F19', 'D'],
      ['C', 'F9', 'A', 'F15', 'D'],
    ]);
  });

  test('go farther when they must, and are none when nothing links them', () => {
    const forum = (id: string, ...members: string[]) => {
      return { id, type: 'pole', complete: true, members: new Set(members), perimeter: new Set<string>() };
    };
    const line = [
      forum('F1', 'a', 'b'),
      forum('F2', 'b', 'c'),
      forum('F3', 'c', 'd'),
      forum('F4', 'a', 'b', 'x'),
    ];
    expect(chainsBetween('a', 'd', line)).toEqual([['a', 'F1', 'b', 'F2', 'c', 'F3', 'd']]);
    expect(chainsBetween('a', 'nobody', line)).toEqual([]);
    expect(chainsBetween('G', 'A', world.forums)).toEqual([]);
  });
});

describe('look-alikes', () => {
  const town = (id: string, population: number | null, areas: string[] | null, practices: string[] = []) => ({
    id,
    level: 'EPCI',
    population,
    density: null,
    policyAreas: areas && new Set(areas),
    practices: new Set(practices),
  });

  test('are of the same level, alike by what is known, and show what they do besides', () => {
    const here = town('ici', 20_000, ['insertion', 'habitat'], ['signe des contrats']);
    const others = [
      town('deux-fois-plus', 40_000, ['insertion', 'habitat'], ['anime un comité', 'signe des contrats']),
      town('autant', 20_000, null),
      town('inconnue', null, null),
      { ...town('département', 20_000, ['insertion']), level: 'DEPARTEMENT' },
    ];
    expect(lookAlikesOf(here, others)).toEqual([
      {
        id: 'autant',
        likeness: 1,
        criteria: { population: 1, density: null, policyAreas: null },
        doesBesides: [],
      },
      {
        id: 'deux-fois-plus',
        likeness: 0.75,
        criteria: { population: 0.5, density: null, policyAreas: 1 },
        doesBesides: ['anime un comité'],
      },
    ]);
  });
});
