import { expect, test } from 'vitest';
import { matchedOn } from '../../api/domain/search/ranking.ts';
import { foldText, fullTextExpression, searchWords } from '../../api/domain/search/search-words.ts';

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
  }
});

test('a search without a letter or a digit asks nothing', () => {
  expect(fullTextExpression(searchWords('*:* +( "" '))).toBeNull();
});

test('a code is looked for exactly, a word of letters forgives one or two slips', () => {
  expect(fullTextExpression(['246200844'])).not.toContain('~');
  expect(fullTextExpression(['audruic'])).toContain('~1');
  expect(fullTextExpression(['valencienes'])).toContain('~2');
});

test('the short and the long writing of an intermunicipal body find each other', () => {
  expect(fullTextExpression(['communes'])).toContain('searchText:cc^2');
  expect(fullTextExpression(['ca'])).toContain('searchText:agglomeration^2');
  expect(matchedOn({ name: 'CC du Pays de Fontenay', aliases: [] }, 'communauté de communes fontenay')).toBe(
    'NAME',
  );
});
