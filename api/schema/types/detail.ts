import type { Detail as DetailFacts } from '../../domain/entity/details.ts';
import { builder } from '../builder.ts';

export const Detail = builder.objectRef<DetailFacts>('Detail').implement({
  description: 'Une propriété telle que la source la donne, sous son mot du vocabulaire.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Mot du vocabulaire.' }),
    label: t.exposeString('label', { description: 'En français.' }),
    values: t.exposeStringList('values', { description: 'La valeur en mots ; plusieurs pour une liste.' }),
    number: t.exposeFloat('number', {
      nullable: true,
      description:
        'La valeur quand c’est un nombre : centimes d’euro si le code finit par « Cents », de 0 à 1 pour une part.',
    }),
  }),
});

export const DETAILS = 'Tout ce que les sources en donnent, propriété par propriété.';
