import { expect, test } from 'vitest';
import { acronymsIn, withAcronyms, withoutAcronyms, writtenWhole } from '../../api/domain/search/acronyms.ts';
import { closeNames, closeTexts } from '../../api/domain/search/close-names.ts';
import { foldText } from '../../api/domain/search/fold-text.ts';
import { isOneSlipAway } from '../../api/domain/search/slips.ts';
import glossary from '../../seed/facts/glossary.json' with { type: 'json' };

const isNearly = (text: string, name: string) => {
  const names = new Set(closeNames(name));
  return closeTexts(text).some((form) => names.has(form));
};

test.each([
  ['autonhommes', 'PTCE Auton’Hommes'],
  ['auton hommes', 'PTCE Auton’Hommes'],
  ['pôle Auton’Hommes', 'PTCE Auton’Hommes'],
  ['PEPSS30', 'PEPSS 30'],
  ['ange gardin', 'les Anges Gardins'],
  ['terres d’opale', 'Terre d’Opale'],
  ['bethunes', 'Béthune'],
  ['villeneuvedascq', 'Villeneuve-d’Ascq'],
  ['edenn', 'EDENN (Espace de Démonstration)'],
])('« %s » is « %s », nearly written', (text, name) => {
  expect(isNearly(text, name)).toBe(true);
});

test.each([
  ['ptce du Gard', 'Gard'],
  ['ptce dans le Gers', 'Dangers'],
  ['pôle Toulouse', 'Toulouse'],
])('« %s » is not « %s »: it asks for a kind of thing', (text, name) => {
  expect(isNearly(text, name)).toBe(false);
});

test.each([
  ['fonds social européen', 'fse'],
  ['délégations de service public', 'dsp'],
  ['chambre régionale de l’économie sociale et solidaire Hauts-de-France', 'cress hauts de france'],
  ['le labo de l’économie sociale et solidaire', 'le labo de l ess'],
  ['pôles Pays de la Loire', 'poles pays de la loire'],
])('« %s » is read « %s »', (text, read) => {
  expect(withAcronyms(text)).toBe(read);
});

test('an acronym is read whole too, that of a place as well', () => {
  expect(withoutAcronyms('loi ESS')).toBe('loi economie sociale et solidaire');
  expect(withoutAcronyms('CRESS PDL')).toContain('pays de la loire');
});

/** Names of one body or paper, or words that questions take as they are. */
const LEFT_OUT = new Set([
  'gl-adds',
  'gl-adlc',
  'gl-cahc',
  'gl-seessr',
  'gl-de',
  'gl-phare',
  'gl-tetris',
  'gl-acte',
  'gl-coorace',
]);

test('every acronym that the glossary writes whole is found by what it stands for', () => {
  const unknown = glossary.records
    .filter(
      ({ id, properties }) =>
        'expansion' in properties && /^\p{Lu}{2,}\p{L}*$/u.test(properties.name) && !LEFT_OUT.has(id),
    )
    .map(({ properties }) => foldText(properties.name))
    .filter((acronym) => writtenWhole(acronym) === undefined);
  expect(unknown).toEqual([]);
});

test('what is written whole is found where it stands, the longest first', () => {
  const tokens = foldText('la chambre régionale de l’économie sociale et solidaire').split(' ');
  expect(acronymsIn(tokens)).toEqual([{ word: 'cress', from: 1, to: 9 }]);
});

test.each([
  ['bethunne', 'bethune', true],
  ['bethnue', 'bethune', true],
  ['bethume', 'bethune', true],
  ['bethune', 'bethune', false],
  ['betune', 'bethunes', false],
  ['ministere', 'finistere', false],
])('« %s » and « %s » are one slip away: %s', (one, other, away) => {
  expect(isOneSlipAway(one, other)).toBe(away);
});
