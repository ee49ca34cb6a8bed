import { InvalidInput, NoPath, NotFound, TooMany } from '../../domain/entity/refusals.ts';
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

builder.objectType(NoPath, {
  name: 'NoPath',
  description:
    'Rien de connu ne joint ces deux entités à cette distance : cela ne veut pas dire que rien ne les lie.',
  fields: (t) => ({ longest: t.exposeInt('longest', { description: 'Longueur jusqu’où l’on a cherché.' }) }),
});

builder.objectType(TooMany, {
  name: 'TooMany',
  description: 'Trop d’envois en peu de temps.',
  fields: (t) => ({
    message: t.exposeString('message'),
    retryAfter: t.exposeInt('retryAfter', { description: 'Secondes à attendre.' }),
  }),
});
