import type { Definition, Said } from '../../domain/methods/definition.ts';
import { METHOD_DEFINITIONS } from '../../domain/methods/definitions.ts';
import { METHOD_REFERENCES } from '../../domain/methods/references.ts';
import { builder } from '../builder.ts';

type Language = keyof Said;

const LanguageWord = builder.enumType('Language', {
  description: 'Langue des définitions.',
  values: { FR: { value: 'fr' }, EN: { value: 'en' } } as const,
});

interface Told {
  readonly definition: Definition;
  readonly language: Language;
}

const MethodParameter = builder
  .objectRef<{ symbol: string; value: number; meaning: string }>('MethodParameter')
  .implement({
    description: 'Un nombre dont un calcul se sert.',
    fields: (t) => ({
      symbol: t.exposeString('symbol'),
      value: t.exposeFloat('value'),
      meaning: t.exposeString('meaning'),
    }),
  });

const MethodDefinition = builder.objectRef<Told>('MethodDefinition').implement({
  description: 'Ce qu’un chiffre dit, comment il se calcule, et comment ne pas le lire.',
  fields: (t) => ({
    slug: t.string({ resolve: ({ definition }) => definition.id }),
    name: t.string({ resolve: ({ definition, language }) => definition.name[language] }),
    formula: t.string({ resolve: ({ definition, language }) => definition.formula[language] }),
    sentence: t.string({ resolve: ({ definition, language }) => definition.sentence[language] }),
    caution: t.string({ resolve: ({ definition, language }) => definition.caution[language] }),
    parameters: t.field({
      type: [MethodParameter],
      resolve: ({ definition, language }) =>
        definition.parameters.map(({ symbol, value, meaning }) => ({
          symbol,
          value,
          meaning: meaning[language],
        })),
    }),
    references: t.stringList({
      description: 'Travaux dont la formule vient.',
      resolve: ({ definition }) => definition.references.map((id) => METHOD_REFERENCES[id]),
    }),
  }),
});

const MethodTheme = builder.objectRef<{ theme: string; told: readonly Told[] }>('MethodTheme').implement({
  description: 'Les définitions d’un écran.',
  fields: (t) => ({
    slug: t.exposeString('theme'),
    definitions: t.field({ type: [MethodDefinition], resolve: ({ told }) => [...told] }),
  }),
});

builder.queryField('methods', (t) =>
  t.field({
    type: [MethodTheme],
    description: 'Définitions de tous les chiffres calculés, avec leurs paramètres et leurs références.',
    args: { language: t.arg({ type: LanguageWord, required: true, defaultValue: 'fr' }) },
    resolve: (_root, { language }) =>
      Object.entries(METHOD_DEFINITIONS).map(([theme, definitions]) => ({
        theme,
        told: definitions.map((definition) => ({ definition, language })),
      })),
  }),
);
