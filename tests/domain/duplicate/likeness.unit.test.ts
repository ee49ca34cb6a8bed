import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likelyPairs, likelyTwins } from '../../../api/domain/duplicate/likely-pairs.ts';
import { type Compared, likenessOf } from '../../../api/domain/duplicate/likeness.ts';

/** Ardres and Nortkerque are communes of the Pays d’Ardres; Arles is elsewhere. */
const PLACES: Record<string, Pick<Compared, 'places' | 'near' | 'around'>> = {
  ardres: { places: ['ardres'], near: ['ardres', 'pays-ardres'], around: ['ardres', 'pays-ardres', 'nord'] },
  nortkerque: {
    places: ['nortkerque'],
    near: ['nortkerque', 'pays-ardres'],
    around: ['nortkerque', 'pays-ardres', 'nord'],
  },
  paysArdres: { places: ['pays-ardres'], near: ['pays-ardres'], around: ['pays-ardres', 'nord'] },
  nord: { places: ['nord'], near: [], around: ['nord'] },
  arles: { places: ['arles'], near: ['arles'], around: ['arles', 'sud'] },
};
const nowhere = { places: [], near: [], around: [] };
let made = 0;
const body = (name: string, more: Partial<Compared> = {}): Compared => ({
  id: `e${++made}`,
  kind: 'Enterprise',
  name,
  aliases: [],
  acronym: null,
  siren: null,
  rna: null,
  website: null,
  date: null,
  ...nowhere,
  ...more,
});

describe('two entities', () => {
  test.each([
    // The same name 50, the same commune 20.
    ['of one name and place', body('Ferme', PLACES['ardres']), body('ferme', PLACES['ardres']), 70],
    // 50 + 20: the grouping said by one holds the commune said by the other.
    [
      'of one name, a grouping and its commune',
      body('Ferme', PLACES['paysArdres']),
      body('Ferme', PLACES['ardres']),
      70,
    ],
    // 50: in the région is not in the commune, nor elsewhere.
    [
      'of one name, a région and its commune',
      body('Ferme', PLACES['nord']),
      body('Ferme', PLACES['ardres']),
      50,
    ],
    // 50 - 30.
    ['of one name in two communes', body('Ferme', PLACES['ardres']), body('Ferme', PLACES['nortkerque']), 20],
    ['of one name, one of which stands nowhere', body('Ferme', PLACES['ardres']), body('Ferme'), 50],
    // 30 + 20: plural, article and kind left out.
    [
      'of near names in one place',
      body('Les Jardins du marais', PLACES['ardres']),
      body('Association Jardin du Marais', PLACES['ardres']),
      50,
    ],
    // 30: four words of five (2 × 2 / 5).
    [
      'of names that share four fifths of their words',
      body('Coopérative du marais'),
      body('Coopérative marais audomarois'),
      30,
    ],
    ['of names a letter apart', body('Coopérative du marais'), body('Cooperatve du marais'), 30],
    [
      'of names that a number tells apart',
      body('Régie de quartier Lens 1'),
      body('Régie de quartier Lens 2'),
      0,
    ],
    // 30 + 20.
    [
      'of one acronym and place',
      body('Maison', { acronym: 'M.D.A.', ...PLACES['ardres'] }),
      body('Demeure', { acronym: 'mda', ...PLACES['ardres'] }),
      50,
    ],
    [
      'one of which is called by the acronym of the other',
      body('MDA'),
      body('Maison des associations', { acronym: 'MDA' }),
      30,
    ],
    // 70 + 30 + 20, a hundred at most.
    [
      'of one SIREN',
      body('Ferme', { siren: '1', ...PLACES['ardres'] }),
      body('Fermes', { siren: '1', ...PLACES['ardres'] }),
      100,
    ],
    ['of one RNA and nothing else', body('Ferme', { rna: 'W1' }), body('Grange', { rna: 'W1' }), 70],
    // 50 + 20 - 20: one SIREN may be wrong.
    [
      'of one name and place with two SIREN',
      body('Ferme', { siren: '1', ...PLACES['ardres'] }),
      body('Ferme', { siren: '2', ...PLACES['ardres'] }),
      50,
    ],
    // 70 + 0: a code under two kinds is not excused by the kinds.
    [
      'of one SIREN under two kinds',
      body('Ferme', { siren: '1' }),
      body('Labo', { siren: '1', kind: 'ResearchCentre' }),
      70,
    ],
    // 50 + 20 - 30: the pole and who carries it.
    [
      'of one name and place under two kinds',
      body('Écopôle', PLACES['ardres']),
      body('Écopôle', { kind: 'Pole', ...PLACES['ardres'] }),
      40,
    ],
    // 50 - 30.
    [
      'of one name, of two years',
      body('Appel', { kind: 'Contract', date: '2013-05' }),
      body('Appel', { kind: 'Contract', date: '2015' }),
      20,
    ],
    // 25, whatever is before and after the address.
    [
      'of one site',
      body('Ferme', { website: 'https://www.exemple.fr/' }),
      body('Grange', { website: 'http://exemple.fr' }),
      25,
    ],
    ['known by another name', body('Ferme', { aliases: ['La Grange'] }), body('la grange'), 50],
    ['that share nothing', body('Ferme'), body('Moulin'), 0],
  ])('%s are worth what the table says', (_what, one, other, score) => {
    expect(likenessOf(one, other).score).toBe(score);
    expect(likenessOf(other, one)).toEqual(likenessOf(one, other));
  });

  test('say why, what speaks for it before what speaks against', () => {
    const one = body('Ferme', { siren: '1', ...PLACES['ardres'] });
    const other = body('Ferme', { siren: '2', kind: 'Pole', ...PLACES['ardres'] });
    expect(likenessOf(one, other).reasons).toEqual(['SAME_NAME', 'SAME_PLACE', 'OTHER_SIREN', 'OTHER_KIND']);
  });
});

describe('likely pairs', () => {
  test('come the likeliest first, each once, without those that nothing speaks for', () => {
    const entities = [
      body('Ferme', { id: 'c', ...PLACES['ardres'] }),
      body('Ferme', { id: 'a', siren: '1', ...PLACES['ardres'] }),
      body('Moulin', { id: 'b', siren: '1' }),
      body('Ferme', { id: 'd', ...PLACES['arles'] }),
    ];
    expect(likelyPairs(entities).map(({ ids, score }) => [...ids, score])).toEqual([
      ['a', 'b', 70],
      ['a', 'c', 70],
    ]);
    const typed = body('Ferme', PLACES['ardres']);
    expect(likelyTwins(typed, entities).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test('are those that comparing everything with everything finds', () => {
    const entity = fc.record({
      name: fc
        .uniqueArray(fc.constantFrom('Coopérative', 'du', 'marais', 'Jardins', 'Ferme', 'audomarois', '2'), {
          minLength: 1,
          maxLength: 4,
        })
        .map((words) => words.join(' ')),
      siren: fc.option(fc.constantFrom('1', '2'), { nil: null }),
      acronym: fc.option(fc.constantFrom('MDA', 'FM'), { nil: null }),
      place: fc.constantFrom(...Object.values(PLACES), nowhere),
    });
    fc.assert(
      fc.property(fc.array(entity, { maxLength: 12 }), (drawn) => {
        const entities = drawn.map(({ name, siren, acronym, place }) =>
          body(name, { siren, acronym, ...place }),
        );
        const all = entities.flatMap((one, at) =>
          entities.slice(at + 1).filter((other) => likenessOf(one, other).score >= 50),
        );
        expect(likelyPairs(entities)).toHaveLength(all.length);
      }),
    );
  });
});
