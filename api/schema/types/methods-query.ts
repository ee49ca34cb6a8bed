import type { Definition, Said } from '../../domain/methods/definition.ts';
import { METHOD_DEFINITIONS } from '../../domain/methods/definitions.ts';
import { METHOD_REFERENCES } from '../../domain/methods/references.ts';
import { builder } from '../builder.ts';

type Language = keyof Said;

const LanguageWord = builder.enumType('Language', {
  description: 'Langue des définitions.',
  values: {
    FR: { value: 'fr', description: 'Français.' },
    EN: { value: 'en', description: 'Anglais.' },
  } as const,
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
      symbol: t.exposeString('symbol', { description: 'Sa lettre dans la formule.' }),
      value: t.exposeFloat('value', { description: 'Sa valeur.' }),
      meaning: t.exposeString('meaning', { description: 'Ce qu’il veut dire.' }),
    }),
  });

const MethodDefinition = builder.objectRef<Told>('MethodDefinition').implement({
  description: 'Ce qu’un chiffre dit, comment il se calcule, et comment ne pas le lire.',
  fields: (t) => ({
    slug: t.string({
      description: 'Identifiant stable, celui de son ancre.',
      resolve: ({ definition }) => definition.id,
    }),
    name: t.string({
      description: 'Nom du chiffre.',
      resolve: ({ definition, language }) => definition.name[language],
    }),
    formula: t.string({
      description: 'Sa formule.',
      resolve: ({ definition, language }) => definition.formula[language],
    }),
    sentence: t.string({
      description: 'La même en une phrase.',
      resolve: ({ definition, language }) => definition.sentence[language],
    }),
    caution: t.string({
      description: 'Comment ne pas le lire.',
      resolve: ({ definition, language }) => definition.caution[language],
    }),
    parameters: t.field({
      type: [MethodParameter],
      description: 'Les nombres dont il se sert.',
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
    slug: t.exposeString('theme', { description: 'Mot de l’écran.' }),
    definitions: t.field({
      type: [MethodDefinition],
      description: 'Ses définitions, dans leur ordre de lecture.',
      resolve: ({ told }) => [...told],
    }),
  }),
});

builder.queryField('methods', (t) =>
  t.field({
    type: [MethodTheme],
    description: 'Définitions de tous les chiffres calculés, avec leurs paramètres et leurs références.',
    args: {
      language: t.arg({
        type: LanguageWord,
        required: true,
        description: 'Langue des définitions.',
        defaultValue: 'fr',
      }),
    },
    resolve: (_root, { language }) =>
      Object.entries(METHOD_DEFINITIONS).map(([theme, definitions]) => ({
        theme,
        told: definitions.map((definition) => ({ definition, language })),
      })),
  }),
);
