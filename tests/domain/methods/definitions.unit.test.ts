import { describe, expect, test } from 'vitest';
import { GAP_PARAMETERS } from '../../../api/domain/gaps/parameters.ts';
import type { Said } from '../../../api/domain/methods/definition.ts';
import { METHOD_DEFINITIONS } from '../../../api/domain/methods/definitions.ts';
import { METHOD_REFERENCES } from '../../../api/domain/methods/references.ts';
import { FEATURE_WEIGHTS } from '../../../api/domain/partners/features.ts';

const definitions = Object.values(METHOD_DEFINITIONS).flat();
const sentences = definitions.flatMap(({ id, name, formula, sentence, caution, parameters }) =>
  [name, formula, sentence, caution, ...parameters.map(({ meaning }) => meaning)].map(
    (said): [string, Said] => [id, said],
  ),
);

describe('the definitions of figures', () => {
  test('have one address each', () => {
    const ids = definitions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('say everything in both languages, typeset as each language is', () => {
    for (const [id, { fr, en }] of sentences) {
      expect(
        [fr, en].filter((text) => text.trim() === ''),
        id,
      ).toEqual([]);
      expect(fr, id).not.toMatch(/['"]|\d\.\d/);
      expect(en, id).not.toMatch(/['"«»]|\d,\d/);
    }
    for (const { sentence, caution } of definitions) {
      expect(sentence.en).not.toBe(sentence.fr);
      for (const text of [sentence.fr, sentence.en, caution.fr, caution.en]) expect(text).toMatch(/[.?]$/);
    }
  });

  test('show every number the engine is set with', () => {
    const shown = new Set(definitions.flatMap(({ parameters }) => parameters.map(({ value }) => value)));
    expect(
      [...Object.values(GAP_PARAMETERS).flat(), ...Object.values(FEATURE_WEIGHTS)].filter(
        (n) => !shown.has(n),
      ),
    ).toEqual([]);
  });

  test('accuse nobody', () => {
    for (const [id, { fr, en }] of sentences) {
      expect(fr, id).not.toMatch(/défaillan|mauvais|retard|coupable|carence|insuffisan/i);
      expect(en, id).not.toMatch(/failing|\bbad\b|laggard|guilty|poor\b/i);
    }
  });

  test('rest on works that are all cited somewhere', () => {
    const cited = new Set(definitions.flatMap(({ references }) => references));
    expect([...cited].sort()).toEqual(Object.keys(METHOD_REFERENCES).sort());
  });
});
