import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLError, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Sentence, sentences } from '../../api/domain/refusals/sentences.ts';
import { schema } from '../../api/schema/schema.ts';
import { languageAccepted } from '../../api/server/accepted.ts';
import { spokenError } from '../../api/server/spoken-errors.ts';

const api = join(import.meta.dirname, '../../api');
const files = readdirSync(api, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));

/** Something of each shape that a refusal is told of. */
const TOLD: Readonly<Record<string, readonly unknown[]>> = {
  notFound: [{ fr: 'ferme', en: 'ferme' }],
  questionTooLarge: ['fields', 1_000, 2_000],
  questionTooCostly: [
    { depth: 1, breadth: 2, complexity: 40_001 },
    { depth: 15, breadth: 400, complexity: 40_000 },
  ],
};
const all = Object.entries(sentences).map(([key, said]): [string, Sentence] => {
  if (typeof said !== 'function') return [key, said];
  return [key, (said as (...told: unknown[]) => Sentence)(...(TOLD[key] ?? ['2', 3, 4]))];
});

describe('a refusal', () => {
  test.each(all)('%s is said in each language, in one way', (_key, said) => {
    expect(Object.keys(said).sort()).toEqual([...LANGUAGES].sort());
    for (const language of LANGUAGES) {
      expect(said[language].trim()).toBe(said[language]);
      expect(said[language]).not.toMatch(/undefined|NaN|\[object|^$/);
      expect(said[language]).not.toMatch(/pothos|plugin|yoga|neo4j|cypher|lucene|zod|x-/i);
    }
    if (said.fr.includes(' ')) expect(said.en).not.toBe(said.fr);
    expect(said.fr, 'typography').not.toMatch(/'|"/);
    expect(said.en, 'French quotes').not.toMatch(/«|»/);
  });

  test('two keys never say the same', () => {
    for (const language of LANGUAGES) {
      const said = all.map(([, sentence]) => sentence[language]);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  test('is thrown from the catalogue alone', () => {
    const thrown = /new InvalidInput\([^,;]+,\s*['"`]|new Refused\(\s*['"`]/;
    const bare = /new GraphQLError\(\s*['"`]/;
    for (const file of files) {
      const text = readFileSync(join(api, file), 'utf8');
      expect(text, file).not.toMatch(thrown);
      expect(text, file).not.toMatch(bare);
    }
  });

  test('no other file of the HTTP and capability rooms writes a French sentence', () => {
    // Those that tell in French what the language says in English.
    const elsewhere = new Set(['server/question-in-french.ts']);
    const told = files.filter((file) => /^(server|capabilities)\//.test(file) && !elsewhere.has(file));
    for (const file of told) {
      const code = readFileSync(join(api, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      const french = code.match(/(['"`])[^'"`\n]*[éèêàçùôîœ’][^'"`\n]*\1/g) ?? [];
      expect(french, file).toEqual([]);
    }
  });
});

test.each([
  [undefined, 'fr'],
  ['', 'fr'],
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['fr-CA,en;q=0.9', 'fr'],
  ['en;q=0.4, fr;q=0.6', 'fr'],
  ['de, en;q=0.2', 'en'],
  ['de', 'fr'],
  ['*', 'fr'],
  ['fr;q=0, en', 'en'],
  ['en;q=0', 'fr'],
  ['en, fr', 'en'],
  ['english', 'fr'],
  [';q=,,é', 'fr'],
  [`en;q=${'9'.repeat(400)}, fr`, 'en'],
])('whoever accepts %s is spoken to in %s', (header, language) => {
  expect(languageAccepted(header)).toBe(language);
});

describe('what the language says of a question', () => {
  /** What it says of a text, in its own words and in French. */
  function defectsOf(text: string): { message: string; french: string; english: string }[] {
    const errors = (() => {
      try {
        return validate(schema, parse(text));
      } catch (error) {
        return [error as GraphQLError];
      }
    })();
    return errors.map((error) => ({
      message: error.message,
      french: spokenError(error, 'fr').message,
      english: spokenError(error, 'en').message,
    }));
  }

  test.each([
    ['{ foo }', 'Le champ « foo » n’existe pas dans le type « Query » (ligne 1, colonne 3).'],
    [
      '{\n  coverag }',
      'Le champ « coverag » n’existe pas dans le type « Query » (ligne 2, colonne 3). Vouliez-vous dire « coverage » ?',
    ],
    ['{ poles(', 'Erreur de syntaxe : le nom est attendu, et non la fin du texte (ligne 1, colonne 9).'],
    [
      '{ poles(first: "x',
      'Erreur de syntaxe : un texte n’est pas fermé par son guillemet (ligne 1, colonne 18).',
    ],
    [
      '{ poles(first: ?) }',
      'Erreur de syntaxe : le caractère « ? » n’a pas sa place ici (ligne 1, colonne 16).',
    ],
    [
      '{ poles(first: 1 2) }',
      'Erreur de syntaxe : le nom est attendu, et non le nombre « 2 » (ligne 1, colonne 18).',
    ],
    [
      '{ entity(ref: { slug: null }) { __typename } }',
      'Le champ « EntityRef.slug » ne peut pas être nul : donnez-lui une valeur, ou ne le donnez pas (ligne 1, colonne 15).',
    ],
    [
      '{ __typename @skip(if: true) @skip(if: false) }',
      'La directive « @skip » est donnée deux fois au même endroit (ligne 1, colonne 14).',
    ],
    ['{ poles } }', 'Erreur de syntaxe : « } » n’a pas sa place ici (ligne 1, colonne 11).'],
    [
      '{ entity { __typename } }',
      'L’argument « ref » de « entity », de type « EntityRef! », manque (ligne 1, colonne 3).',
    ],
    [
      '{ poles(x: 1) { totalCount } }',
      'L’argument « x » n’existe pas pour « Query.poles » (ligne 1, colonne 9).',
    ],
    [
      '{ poles }',
      'Le champ « poles », de type « QueryPolesConnection! », demande que l’on choisisse ses champs (ligne 1, colonne 3). Vouliez-vous dire « poles { ... } » ?',
    ],
    [
      '{ coverage { linkTotal { a } } }',
      'Le champ « linkTotal », de type « Int! », n’a pas de champs à choisir (ligne 1, colonne 24).',
    ],
    [
      'query A { a: __typename } query A { __typename }',
      'Le nom « A » est donné deux fois (ligne 1, colonne 7).',
    ],
    [
      '{ poles(first: "x") { totalCount } }',
      'Le type « Int » n’admet pas la valeur "x" (ligne 1, colonne 16).',
    ],
    [
      '{ entity(ref: {}) { __typename } }',
      '« EntityRef » se donne d’une façon, et d’une seule (ligne 1, colonne 15).',
    ],
    [
      '{ entity(ref: { slog: "a" }) { __typename } }',
      'Le champ « slog » n’existe pas dans le type « EntityRef » (ligne 1, colonne 17). Vouliez-vous dire « slug » ?',
    ],
    ['{ ...A }', 'Le fragment « A » n’est pas défini (ligne 1, colonne 6).'],
    [
      'fragment A on Query { __typename } { __typename }',
      'Le fragment « A » ne sert pas (ligne 1, colonne 1).',
    ],
    [
      '{ ...A } fragment A on Query { ...A }',
      'Le fragment « A » se contient lui-même (ligne 1, colonne 32).',
    ],
    ['query ($a: Int) { __typename }', 'La variable « $a » ne sert pas (ligne 1, colonne 8).'],
    ['{ poles(first: $a) { totalCount } }', 'La variable « $a » n’est pas définie (ligne 1, colonne 16).'],
    [
      'query ($a: Foo) { poles(first: $a) { totalCount } }',
      'Le type « Foo » n’existe pas (ligne 1, colonne 12).',
    ],
    [
      'query ($a: String) { poles(first: $a) { totalCount } }',
      'La variable « $a », de type « String », est employée où « Int » est attendu (ligne 1, colonne 8).',
    ],
    ['{ __typename @non }', 'La directive « @non » n’existe pas (ligne 1, colonne 14).'],
    [
      '{ __typename @skip }',
      'L’argument « if » de « @skip », de type « Boolean! », manque (ligne 1, colonne 14).',
    ],
    [
      '{ coverage { ... on Pole { name } } }',
      'Un objet de type « Coverage » n’est jamais de type « Pole » (ligne 1, colonne 14).',
    ],
    [
      '{ a: coverage { linkTotal } a: __typename }',
      'Le champ « a » est demandé deux fois autrement : donnez-lui deux alias (ligne 1, colonne 3).',
    ],
    ['{ __typename } query A { __typename }', 'Une opération sans nom doit être seule (ligne 1, colonne 1).'],
  ])('of %s is said in French with its place: %s', (text, french) => {
    expect(defectsOf(text).map((defect) => defect.french)).toContain(french);
  });

  test('is left as it is in English', () => {
    for (const { message, english } of defectsOf('{ foo }')) expect(english).toBe(message);
  });

  test('never gives back more than a few hundred characters', () => {
    const [defect] = defectsOf(`{ ${'a'.repeat(20_000)} }`);
    expect(defect?.french.length).toBeLessThan(600);
    expect(defect?.english.length).toBeLessThan(600);
  });
});
