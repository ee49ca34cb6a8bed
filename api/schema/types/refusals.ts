import { InvalidInput, NotFound } from '../../domain/entity/refusals.ts';
import { builder } from '../builder.ts';

builder.objectType(NotFound, {
  name: 'NotFound',
  description: 'Rien ne répond à cette référence.',
  fields: (t) => ({ message: t.exposeString('message'), ref: t.exposeString('ref') }),
});

builder.objectType(InvalidInput, {
  name: 'InvalidInput',
  description: 'La demande ne peut pas être lue ; « field » nomme ce qui est à corriger.',
  fields: (t) => ({ message: t.exposeString('message'), field: t.exposeString('field') }),
});
