import { describe, expect, test } from 'vitest';
import { stemOf } from '../../api/domain/search/activity-stem.ts';
import { foldText } from '../../api/domain/search/fold-text.ts';
import { type NamedPlace, readQuestion } from '../../api/domain/search/question.ts';

const place = (name: string, more: Partial<NamedPlace> = {}): NamedPlace => ({
  id: foldText(name).replace(/ /g, '-'),
  kind: 'Collectivity',
  level: 'COMMUNE',
  name,
  aliases: [],
  formerNames: [],
  population: 1_000,
  codes: [],
  departement: null,
  under: [],
  grouping: null,
  ...more,
});

const PLACES = [
  place('Calais', { population: 67_000 }),
  place('Béthune'),
  place('Lens'),
  place('Bois'),
  place('Jardin'),
  place('La Réunion', { level: 'REGION', population: null }),
  place('Hauts-de-France', { level: 'REGION' }),
  place('Saint-Denis', { id: 'saint-denis-93', population: 113_000 }),
  place('Saint-Denis', { id: 'saint-denis-11', population: 500 }),
  place('Communauté d’Agglomération d’Hénin-Carvin', { level: 'EPCI', aliases: ['CA d’Hénin-Carvin'] }),
  place('Grand Paris', { kind: 'Territory', level: null, population: null }),
  place('Nord', { level: 'DEPARTEMENT', population: 2_600_000 }),
  place('Castres'),
  place('Castres', { id: 'terr-castres', kind: 'Territory', level: null, population: null }),
  place('Val-en-Vignes', { formerNames: ['Bouillé-Saint-Paul'] }),
];

describe('a question', () => {
  test.each([
    ['réparation vélo Béthune', 'reparation velo', 'bethune'],
    ['maraichage calais', 'maraichage', 'calais'],
    ['Calais maraîchage', 'maraichage', 'calais'],
    ['qui fait du maraîchage près de Calais ?', 'maraichage', 'calais'],
    ['recyclerie Lens', 'recyclerie', 'lens'],
    ['centre-ville Calais', 'centre ville', 'calais'],
    ['alimentation', 'alimentation', undefined],
    ['l’insertion dans les Hauts-de-France', 'insertion', 'hauts-de-france'],
    ['verre réunion', 'verre', 'la-reunion'],
    ['verre à la Réunion', 'verre', 'la-reunion'],
    ['garage solidaire hénin-carvin', 'garage solidaire', 'communaute-d-agglomeration-d-henin-carvin'],
    ['garage agglo d’Hénin Carvin', 'garage', 'communaute-d-agglomeration-d-henin-carvin'],
    ['filière vélo du Grand Paris', 'filiere velo', 'grand-paris'],
    ['culture saint denis', 'culture', 'saint-denis-93'],
    ['textile bouillé saint paul', 'textile', 'val-en-vignes'],
    ['tiers-lieu Lens', 'tierslieu', 'lens'],
    ['recyclage réunion 2021', 'recyclage', 'la-reunion'],
    ['réparation Calais vélo', 'reparation velo', 'calais'],
    ['projet Béthune solidaire', 'bethune solidaire', undefined],
  ])('« %s » tells the activity from the place', (text, activity, at) => {
    const question = readQuestion(text, PLACES);
    expect(question.activity.map(({ typed }) => typed).join(' ')).toBe(activity);
    expect(question.places[0]?.id).toBe(at);
  });

  test('takes a word that names an activity for a place only where a word places it', () => {
    expect(readQuestion('jardin', PLACES)).toMatchObject({ activity: [{ typed: 'jardin' }], places: [] });
    expect(readQuestion('projet de jardin', PLACES).places).toEqual([]);
    expect(readQuestion('culture à Jardin', PLACES).places[0]?.name).toBe('Jardin');
  });

  test('is none when the text only names a place, whatever is said around it', () => {
    for (const text of [
      'Calais',
      'ville de calais',
      'où est Calais',
      'communauté d’agglomération d’hénin carvin',
    ]) {
      expect(readQuestion(text, PLACES)).toMatchObject({ activity: [], kinds: [] });
    }
  });

  test('demands its place where a word places it, and only names it otherwise', () => {
    expect(readQuestion('bâtiment dans les Hauts-de-France', PLACES).demanded).toBe(true);
    expect(readQuestion('recyclerie Lens', PLACES).demanded).toBe(false);
  });

  test('keeps its activity as it was written', () => {
    const { activity } = readQuestion('Réparation de VÉLO à Calais', PLACES);
    expect(activity.map(({ written }) => written)).toEqual(['Réparation', 'VÉLO']);
  });

  test('tells no activity by a number', () => {
    expect(readQuestion('Saint-Denis 93', PLACES)).toMatchObject({ activity: [], kinds: [] });
  });

  test('names a kind of thing, which is no activity', () => {
    expect(readQuestion('pôles Hauts-de-France', PLACES)).toMatchObject({ activity: [], kinds: ['Pole'] });
    expect(readQuestion('associations d’insertion à Lens', PLACES)).toMatchObject({
      activity: [{ typed: 'insertion' }],
      kinds: ['Enterprise', 'ResearchCentre'],
    });
    expect(readQuestion('les services de Lens', PLACES)).toMatchObject({ activity: [], kinds: ['Service'] });
  });

  test('means the collectivity and the territory of one name, but one commune of several', () => {
    expect(readQuestion('ateliers Castres', PLACES).places.map(({ id }) => id)).toEqual([
      'castres',
      'terr-castres',
    ]);
    expect(readQuestion('culture saint-denis', PLACES).places).toHaveLength(1);
  });

  test('means both levels of one land, of the same inhabitants', () => {
    const both = [
      place('Guadeloupe', { id: 'departement', level: 'DEPARTEMENT', population: 380_000 }),
      place('Guadeloupe', { id: 'region', level: 'REGION', population: 380_000 }),
      place('Guadeloupe', { id: 'village', population: 100 }),
    ];
    expect(readQuestion('textile guadeloupe', both).places.map(({ id }) => id)).toEqual([
      'departement',
      'region',
    ]);
  });
});

describe('the root of a word', () => {
  test.each([
    'alimentation alimentaire alimentaires aliments',
    'jardin jardins jardinage jardinier',
    'rénovation rénover renov',
    'recyclage recyclerie recycler',
    'coopérative coopératif coopératives',
    'vélo velo vélos',
    'public publique publics publiques',
    'social sociale sociaux',
    'écologie écologique écologiques',
    'maraîchage maraichage maraîcher maraîchère maraîchers',
  ])('is that of its family: %s', (family) => {
    expect(new Set(family.split(' ').map((word) => stemOf(foldText(word)))).size).toBe(1);
  });

  test.each(['formation forme', 'réparation répartition', 'art artois', 'organisation organe'])(
    'is not that of another: %s',
    (strangers) => {
      expect(new Set(strangers.split(' ').map((word) => stemOf(foldText(word)))).size).toBe(2);
    },
  );
});

describe('what holds a place, said beside it', () => {
  const named = [
    place('Roussillon', { id: 'roussillon-38', population: 8_000, under: ['Isère', 'Auvergne-Rhône-Alpes'] }),
    place('Roussillon', { id: 'roussillon-84', population: 1_300, under: ['Vaucluse', 'PACA'] }),
    place('Vaucluse', { level: 'DEPARTEMENT', population: 560_000, under: ['PACA'] }),
    place('Saint-Joseph', { id: 'saint-joseph-974', population: 37_000, under: ['La Réunion'] }),
    place('Saint-Joseph', { id: 'saint-joseph-972', population: 16_000, under: ['Martinique'] }),
    place('Martinique', { level: 'DEPARTEMENT', population: 360_000 }),
    place('Lens', { population: 32_000, under: ['Pas-de-Calais', 'Hauts-de-France'] }),
    place('Pas-de-Calais', { level: 'DEPARTEMENT', population: 1_460_000, under: ['Hauts-de-France'] }),
  ];

  test.each([
    ['Roussillon', 'roussillon-38', ''],
    ['Roussillon Vaucluse', 'roussillon-84', ''],
    ['Roussillon (PACA)', 'roussillon-84', ''],
    ['Vaucluse', 'vaucluse', ''],
    ['St Joseph Martinique', 'saint-joseph-972', ''],
    ['saint joseph à la réunion', 'saint-joseph-974', ''],
    ['recyclerie Lens Pas-de-Calais', 'lens', 'recyclerie'],
    ['recyclerie dans le Pas-de-Calais', 'pas-de-calais', 'recyclerie'],
  ])('« %s » means %s', (text, id, activity) => {
    const question = readQuestion(text, named);
    expect(question.places[0]?.id).toBe(id);
    expect(question.activity.map(({ typed }) => typed).join(' ')).toBe(activity);
  });
});

describe('the EPCI of a commune', () => {
  const tarnos = place('Tarnos', { population: 12_000, grouping: 'epci-seignanx' });

  test.each(['interco Tarnos', 'communauté de communes de Tarnos', 'l’agglo de Tarnos'])(
    'is asked for by « %s »',
    (text) => {
      expect(readQuestion(text, [tarnos]).grouping).toBe('epci-seignanx');
    },
  );

  test('is not by the name of the commune alone', () => {
    expect(readQuestion('Tarnos', [tarnos]).grouping).toBeNull();
  });
});

test('a town with a slip is meant rather than another in half its words', () => {
  const named = [place('Hénin-Beaumont', { population: 26_000 }), place('Beaumont', { population: 11_000 })];
  expect(readQuestion('Hennin Beaumont', named).places[0]?.name).toBe('Hénin-Beaumont');
  expect(readQuestion('Beaumont', named).places[0]?.name).toBe('Beaumont');
});

test.each([
  ['ptce nord', []],
  ['intercommunalités du Nord', ['EPCI']],
  ['communes du Nord', ['COMMUNE']],
])('« %s » asks of the département', (text, levels) => {
  const question = readQuestion(text, PLACES);
  expect(question.places[0]?.name).toBe('Nord');
  expect(question.levels).toEqual(levels);
  expect(question.activity).toEqual([]);
});
