import { InvalidInput, NoPath, NotFound, TooMany } from '../../domain/entity/refusals.ts';
import { builder } from '../builder.ts';

builder.objectType(NotFound, {
  name: 'NotFound',
  description: 'Rien ne répond à cette référence.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'La raison, en une phrase française.' }),
    ref: t.exposeString('ref', { description: 'Ce qui a été demandé.' }),
  }),
});

builder.objectType(InvalidInput, {
  name: 'InvalidInput',
  description: 'La demande ne peut pas être lue ; « field » nomme ce qui est à corriger.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'La raison, en une phrase française.' }),
    field: t.exposeString('field', { description: 'Ce qui est à corriger dans la question.' }),
  }),
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
    message: t.exposeString('message', { description: 'La raison, en une phrase française.' }),
    retryAfter: t.exposeInt('retryAfter', { description: 'Secondes à attendre.' }),
  }),
});
