import { describe, expect, test } from 'vitest';
import { foldText } from '../../api/domain/search/fold-text.ts';
import { codesTyped, fullTextExpression } from '../../api/domain/search/full-text-expression.ts';
import { initialsOf } from '../../api/domain/search/initials.ts';
import { matchOf } from '../../api/domain/search/matched-on.ts';
import { levelled, searchWords, wholeTexts } from '../../api/domain/search/search-words.ts';

const real = { demonstration: false, slips: false };

test('accents, case, elisions and ligatures do not tell names apart', () => {
  expect(foldText('L’Écopôle d’Audruicq')).toBe('l ecopole d audruicq');
  expect(foldText('Nœux-les-Mines')).toBe('noeux les mines');
});

test('joining words are left out of a search, unless it holds nothing else', () => {
  expect(searchWords('le pôle de la région d’Audruicq')).toEqual(['pole', 'region', 'audruicq']);
  expect(searchWords('les')).toEqual(['les']);
});

test('a search is read up to eight words of forty characters', () => {
  expect(searchWords('mot '.repeat(50))).toHaveLength(8);
  expect(searchWords('a'.repeat(10_000))).toEqual(['a'.repeat(40)]);
});

test.each([
  '246200844',
  '246 200 844',
  '246.200.844',
  '24620084400012',
  '246 200 844 00012',
  '246 200 844 000 12',
  'SIRET : 246 200 844 00012',
  'siren 246200844',
])('« %s » is one word, the SIREN', (typed) => {
  expect(searchWords(typed)).toEqual(['246200844']);
});

test('figures that are no SIREN stay the words they are', () => {
  expect(searchWords('2 rue du 8 mai 1945')).toEqual(['2', 'rue', '8', 'mai', '1945']);
});

test('« st » is also read as « saint », and a whole text keeps its joining words', () => {
  expect(wholeTexts('St-Malo')).toEqual(['st malo', 'saint malo']);
  expect(wholeTexts('La Faute-sur-Mer')).toEqual(['la faute sur mer']);
});

test.each([
  ['1001', ['1001', '01001']],
  ['1', ['1', '01']],
  ['35288', ['35288']],
  ['2A', ['2a']],
  ['69 D', ['69d']],
  ['lens', []],
])('« %s » may be the codes %j', (typed, codes) => {
  expect(codesTyped(typed).map(({ code }) => code)).toEqual(codes);
});

test.each([
  ["CA d'Hénin-Carvin", ['cahc', 'cadhc']],
  ['Métropole Européenne de Lille', ['mel', 'medl']],
  ['Hauts-de-France', ['hdf']],
  ["Provence-Alpes-Côte d'Azur", ['paca', 'pacda']],
  ['Auvergne-Rhône-Alpes', ['ara']],
  ['Sicoval', []],
])('the initials of « %s » are %j', (name, initials) => {
  expect(initialsOf(name)).toEqual(initials);
});

test('nothing of the engine’s own syntax survives', () => {
  for (const text of [
    '*',
    '*:*',
    '+(',
    '"',
    'a:b',
    '~2',
    '[a TO z]',
    '\\',
    '/.*/',
    '{}',
    '^',
    '&&',
    '||',
    '!',
    '?',
  ]) {
    expect(searchWords(text).join('')).toMatch(/^[\p{L}\p{N}]*$/u);
    for (const whole of wholeTexts(text)) expect(whole).toMatch(/^[\p{L}\p{N} ]*$/u);
  }
});

test('a search without a letter or a digit asks nothing', () => {
  expect(fullTextExpression('*:* +( ""', real)).toBeNull();
});

test('the world searched is part of what the index is asked', () => {
  expect(fullTextExpression('lens', real)).toContain('+searchKeys:world_real');
  expect(fullTextExpression('lens', { ...real, demonstration: true })).toContain(
    '+searchKeys:world_fictional',
  );
});

test('words are taken as they are typed; asked to forgive, a code still is, a word of letters allows one or two slips', () => {
  const forgiving = { demonstration: false, slips: true };
  expect(fullTextExpression('audruic', real)).not.toContain('~');
  expect(fullTextExpression('246200844', forgiving)).not.toContain('~');
  expect(fullTextExpression('audruic', forgiving)).toContain('~1');
  expect(fullTextExpression('valencienes', forgiving)).toContain('~2');
});

test('the short and the long writing of an intermunicipal body find each other', () => {
  expect(fullTextExpression('communes', real)).toContain('foldedName:/cc/');
  expect(fullTextExpression('ca', real)).toContain('foldedName:/agglomeration/');
});

describe('what made an entity answer', () => {
  const lille = {
    name: 'Métropole Européenne de Lille',
    aliases: ['métropole lilloise'],
    siren: '200093201',
    formerCodes: ['245900410'],
    formerNames: ['CC de la Haute Deûle'],
  };
  const paris = {
    name: 'Paris',
    insee: '75056',
    postalCodes: ['75001', '75002'],
    districtCodes: ['75101'],
    districtNames: ['Paris 1er Arrondissement'],
  };

  test.each([
    [lille, 'métropole de Lille', 'NAME', null],
    [lille, 'metropole lilloise', 'ALIAS', 'métropole lilloise'],
    [lille, 'MEL', 'INITIALS', null],
    [lille, '200 093 201', 'CODE', '200093201'],
    [lille, '200 093 201 00016', 'SIRET', '200093201'],
    [lille, '245900410', 'FORMER_CODE', '245900410'],
    [lille, 'haute deule', 'FORMER_NAME', 'CC de la Haute Deûle'],
    [lille, 'mettropole lile', 'APPROXIMATE', null],
    [paris, '75101', 'DISTRICT', '75101'],
    [paris, 'paris 1er', 'DISTRICT', 'Paris 1er Arrondissement'],
    [paris, '75002', 'POSTAL_CODE', '75002'],
    [paris, '75002 Paris', 'POSTAL_CODE', '75002'],
    [paris, 'paris', 'NAME', null],
    [{ name: 'Bourg-en-Bresse', insee: '01053' }, '1053', 'CODE_ZERO_EATEN', '01053'],
    [{ name: 'CC du Pays de Fontenay' }, 'communauté de communes fontenay', 'NAME', null],
    [{ name: 'Saint-Malo' }, 'st malo', 'NAME', null],
  ])('%j answers « %s » by its %s', (entity, typed, matchedOn, matchedText) => {
    expect(matchOf(entity, typed)).toEqual({ matchedOn, matchedText });
  });
});

test.each([
  ['ville du Mans', 'COMMUNE', 'le mans'],
  ['Mairie de Calais', 'COMMUNE', 'calais'],
  ['département du Nord', 'DEPARTEMENT', 'nord'],
  ['département de la Loire', 'DEPARTEMENT', 'loire'],
  ['Loire (département)', 'DEPARTEMENT', 'loire'],
  ['conseil régional de Bretagne', 'REGION', 'bretagne'],
  ['région Bretagne', 'REGION', 'bretagne'],
  ['commune de la Rochelle', 'COMMUNE', 'la rochelle'],
  ['agglo de Lens', 'EPCI', 'lens'],
  ['communauté de communes du Pays de Lumbres', 'EPCI', 'pays de lumbres'],
])('« %s » says a level, and a name beside it', (typed, level, name) => {
  expect(levelled(typed)).toMatchObject({ level, names: expect.arrayContaining([name]) });
});

test.each(['Calais', 'ville', 'région', 'mairie de', 'Villeneuve'])(
  '« %s » says no level of a name',
  (typed) => {
    expect(levelled(typed)).toBeNull();
  },
);

test.each(['marseille 8eme', 'Marseille 8ème', 'marseille 8e'])('« %s » is the 8th district', (typed) => {
  const marseille = { name: 'Marseille', districtNames: ['Marseille 8e Arrondissement'] };
  expect(matchOf(marseille, typed).matchedOn).toBe('DISTRICT');
});

test('a code said with its level is told by its code', () => {
  expect(matchOf({ name: 'Pas-de-Calais', level: 'DEPARTEMENT', insee: '62' }, 'dept 62').matchedOn).toBe(
    'CODE',
  );
});

test('a name said with its level is told by its name, at that level alone', () => {
  expect(matchOf({ name: 'Paris', level: 'COMMUNE' }, 'ville de Paris').matchedOn).toBe('NAME');
  expect(matchOf({ name: 'Boulogne-sur-Mer', level: 'COMMUNE' }, 'mairie de boulogne').matchedOn).toBe(
    'NAME',
  );
  expect(matchOf({ name: 'Paris', level: 'DEPARTEMENT' }, 'ville de Paris').matchedOn).toBe('APPROXIMATE');
});
