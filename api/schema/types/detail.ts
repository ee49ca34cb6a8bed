import {
  DESIGNATING,
  type Designated as DesignatedFacts,
  type Detail as DetailFacts,
} from '../../domain/entity/details.ts';
import { builder } from '../builder.ts';

export const Designated = builder.objectRef<DesignatedFacts>('Designated').implement({
  description: 'Ce qu’un identifiant désigne : un acteur, un lieu, un dispositif, un besoin.',
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'Identifiant stable.' }),
    kind: t.exposeString('kind', { description: 'Sa nature.' }),
    name: t.exposeString('name', { description: 'Son nom.' }),
  }),
});

export const Detail = builder.objectRef<DetailFacts>('Detail').implement({
  description: 'Une propriété telle que la source la donne, sous son mot du vocabulaire.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Mot du vocabulaire.' }),
    label: t.exposeString('label', { description: 'En français.' }),
    values: t.exposeStringList('values', { description: 'La valeur en mots ; plusieurs pour une liste.' }),
    designates: t.field({
      type: [Designated],
      description: 'Ce que les valeurs désignent, quand ce sont des identifiants ; vide autrement.',
      resolve: async ({ code, values }, _args, { designated }) =>
        DESIGNATING.has(code)
          ? (await Promise.all(values.map((id) => designated.load(id)))).filter((one) => one !== null)
          : [],
    }),
    number: t.exposeFloat('number', {
      nullable: true,
      description:
        'La valeur quand c’est un nombre : centimes d’euro si le code finit par « Cents », de 0 à 1 pour une part.',
    }),
  }),
});

/** The field that lists them: few, and read with what bears them, they weigh as three fields whatever is asked of them. */
export const DETAILS: {
  readonly type: [typeof Detail];
  readonly description: string;
  readonly complexity: { readonly field: number; readonly multiplier: number };
} = {
  type: [Detail],
  description: 'Tout ce que les sources en donnent, propriété par propriété.',
  complexity: { field: 3, multiplier: 0 },
};
