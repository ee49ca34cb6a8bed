import {
  Forbidden,
  InvalidInput,
  NoPath,
  NotFound,
  type ForbiddenReason as Reason,
  TooMany,
} from '../../domain/refusals/refusals.ts';
import type { Sentence } from '../../domain/refusals/sentences.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';

export const REASON =
  'La raison, en une phrase, dans la langue que demande « Accept-Language » : français ou anglais.';

/** What a refusal says, in the language of whoever asks. */
export const saidIn = ({ sentence }: { sentence: Sentence }, _args: object, { say }: Context) =>
  say(sentence);

builder.objectType(NotFound, {
  name: 'NotFound',
  description: 'Rien ne répond à cette référence.',
  fields: (t) => ({
    message: t.string({ description: REASON, resolve: saidIn }),
    ref: t.exposeString('ref', { description: 'Ce qui a été demandé.' }),
  }),
});

builder.objectType(InvalidInput, {
  name: 'InvalidInput',
  description: 'La demande ne peut pas être lue ; « field » nomme ce qui est à corriger.',
  fields: (t) => ({
    message: t.string({ description: REASON, resolve: saidIn }),
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
    message: t.string({ description: REASON, resolve: saidIn }),
    retryAfter: t.exposeInt('retryAfter', { description: 'Secondes à attendre.' }),
  }),
});

const WHY_FORBIDDEN: Record<Reason, { description: string }> = {
  SIGN_IN: { description: 'Il faut d’abord se connecter.' },
  ROLE: { description: 'Aucun de ses rôles ne le permet.' },
  TERRITORY: { description: 'Son rôle ne vaut pas sur ce territoire.' },
};

const ForbiddenReason = builder.enumType('ForbiddenReason', {
  description: 'Ce qui manque à qui demande.',
  values: WHY_FORBIDDEN,
});

builder.objectType(Forbidden, {
  name: 'Forbidden',
  description: 'Qui demande n’en a pas le droit ; rien n’est dit de ce qui s’y trouve.',
  fields: (t) => ({
    message: t.string({ description: REASON, resolve: saidIn }),
    reason: t.expose('reason', { type: ForbiddenReason, description: 'Ce qui manque.' }),
  }),
});
