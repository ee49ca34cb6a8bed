import type { FormValueShown } from '../../domain/change/read-value.ts';
import { builder } from '../builder.ts';

const FormValue = builder.objectRef<FormValueShown>('FormValue').implement({
  description: 'Une valeur telle qu’un formulaire la montre et la rend.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Mot du vocabulaire.' }),
    texts: t.exposeStringList('texts', { description: 'Un texte, ou plusieurs pour une liste.' }),
  }),
});

/** The field that lists what a person may change of a claim, read with what bears it. */
export const TYPED_VALUES = {
  type: [FormValue] as [typeof FormValue],
  description: 'Ce qui se corrige à la main et qui est rempli, dans l’ordre du formulaire.',
  complexity: { field: 3, multiplier: 0 },
};
