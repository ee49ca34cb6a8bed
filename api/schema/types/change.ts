import type { Change as ChangeLine } from '../../capabilities/ledger.ts';
import { CannotUndo } from '../../domain/change/cannot-undo.ts';
import { type ToldPart, type ToldStep, toldPart, toldStep } from '../../domain/change/told.ts';
import type { UndoConflict } from '../../domain/change/undo.ts';
import { Conflict } from '../../domain/refusals/refusals.ts';
import { RELATION_TYPES } from '../../domain/vocabulary/vocabulary.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Designated } from './detail.ts';
import { REASON, saidIn } from './refusals.ts';

const SMALL_LIST = { field: 3, multiplier: 0 };

const designate = (id: string | null, { designated }: Context) => (id === null ? null : designated.load(id));

const ChangedValue = builder.objectRef<ToldPart>('ChangedValue').implement({
  description: 'Une valeur, avant et après.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'Mot du vocabulaire ; « proof » pour une preuve, « ends » pour les extrémités d’un lien.',
    }),
    label: t.exposeString('label', { description: 'En français.' }),
    before: t.exposeStringList('before', { description: 'Avant ; vide pour rien.' }),
    after: t.exposeStringList('after', { description: 'Après ; vide pour rien.' }),
    source: t.field({
      type: Designated,
      nullable: true,
      description: 'La source d’une preuve, si elle est encore là.',
      resolve: ({ source }, _args, context) => designate(source, context),
    }),
  }),
});

const ChangedClaim = builder.objectRef<ToldStep>('ChangedClaim').implement({
  description: 'Ce qu’un changement a fait à une affirmation : une entité, un lien ou une source.',
  fields: (t) => ({
    slug: t.exposeString('claim', { description: 'Identifiant stable.' }),
    of: t.exposeString('of', { description: 'Nature de l’entité, ou relation du lien.' }),
    link: t.boolean({
      description: 'Est-ce un lien ?',
      resolve: ({ of }) => RELATION_TYPES.includes(of),
    }),
    made: t.exposeBoolean('made', { description: 'Le changement l’a faite.' }),
    removed: t.exposeBoolean('removed', { description: 'Le changement l’a retirée.' }),
    name: t.exposeString('name', {
      nullable: true,
      description: 'Son nom d’alors ; absent d’un lien.',
    }),
    from: t.field({
      type: Designated,
      nullable: true,
      description: 'Le sujet d’un lien, s’il est encore là.',
      resolve: ({ from }, _args, context) => designate(from, context),
    }),
    to: t.field({
      type: Designated,
      nullable: true,
      description: 'L’objet d’un lien, s’il est encore là.',
      resolve: ({ to }, _args, context) => designate(to, context),
    }),
    values: t.expose('parts', {
      type: [ChangedValue],
      complexity: SMALL_LIST,
      description: 'Ses valeurs qui ont changé.',
    }),
  }),
});

const MergeDone = builder.objectRef<NonNullable<ChangeLine['merge']>>('MergeDone').implement({
  description: 'Une fusion : la fiche gardée, et celle qui y mène.',
  fields: (t) => ({
    kept: t.field({
      type: Designated,
      nullable: true,
      description: 'La fiche gardée, si elle est encore là.',
      resolve: ({ kept }, _args, context) => designate(kept, context),
    }),
    absorbed: t.exposeString('absorbed', { description: 'L’identifiant stable de celle qui y mène.' }),
  }),
});

/** One line of the ledger. */
export const Change = builder.objectRef<ChangeLine>('Change').implement({
  description: 'Un changement : ce qui a été écrit d’un seul geste, par quelle fonction, quand et pourquoi.',
  isTypeOf: (value) => 'steps' in (value as object) && 'number' in (value as object),
  fields: (t) => ({
    operation: t.exposeID('id', { description: 'L’UUID de l’envoi, sans tirets.' }),
    number: t.exposeInt('number', { description: 'Sa place dans l’ordre des écritures.' }),
    at: t.exposeString('at', { description: 'Date et heure, en temps universel (ISO 8601).' }),
    title: t.exposeString('title', { description: 'La fonction qui le signe.' }),
    account: t.string({
      nullable: true,
      description: 'Le compte, pour l’administration seule.',
      resolve: ({ account }, _args, { viewer }) => (viewer?.administrator ? account : null),
    }),
    mine: t.boolean({
      description: 'Écrit par qui demande.',
      resolve: ({ account }, _args, { viewer }) => viewer?.account === account,
    }),
    tidying: t.exposeBoolean('tidying', { description: 'Une retouche de mots, sans preuve.' }),
    why: t.exposeString('reason', {
      nullable: true,
      description: 'Pourquoi, dans les mots de son auteur.',
    }),
    undoes: t.exposeID('undoes', { nullable: true, description: 'Le changement qu’il annule.' }),
    undoneBy: t.exposeID('undoneBy', { nullable: true, description: 'Celui qui l’a annulé.' }),
    merge: t.field({
      type: MergeDone,
      nullable: true,
      description: 'La fusion qu’il a faite de deux fiches ; absent d’un autre changement.',
      resolve: ({ merge }) => merge,
    }),
    apart: t.field({
      type: [Designated],
      nullable: { list: false, items: true },
      complexity: SMALL_LIST,
      description:
        'Les deux fiches dont il dit qu’elles ne sont pas la même chose ; vide d’un autre changement.',
      resolve: ({ apart }, _args, context) => apart.map((id) => designate(id, context)) as never,
    }),
    claims: t.field({
      type: [ChangedClaim],
      complexity: SMALL_LIST,
      description: 'Ce qu’il a touché.',
      resolve: ({ steps }) => steps.map(toldStep),
    }),
  }),
});

const UndoConflictType = builder.objectRef<UndoConflict>('UndoConflict').implement({
  description: 'Ce que le changement avait laissé, et ce qui s’y trouve maintenant.',
  fields: (t) => ({
    slug: t.exposeString('claim', { description: 'L’affirmation, par son identifiant stable.' }),
    value: t.field({
      type: ChangedValue,
      nullable: true,
      description:
        'La valeur : « before » est ce qui avait été laissé, « after » ce qui s’y trouve. Absente quand c’est l’affirmation entière.',
      resolve: ({ part, left, now }) => (part === null ? null : toldPart(part, left, now)),
    }),
  }),
});

builder.objectType(CannotUndo, {
  name: 'CannotUndo',
  description: 'Des changements plus récents touchent la même chose ; rien n’a été annulé.',
  fields: (t) => ({
    message: t.string({ description: REASON, resolve: saidIn }),
    conflicts: t.field({
      type: [UndoConflictType],
      complexity: SMALL_LIST,
      description: 'Ce qui s’y oppose, avec les deux versions.',
      resolve: ({ conflicts }) => [...conflicts],
    }),
  }),
});

builder.objectType(Conflict, {
  name: 'Conflict',
  description: 'Quelqu’un a changé une valeur depuis qu’elle a été lue ; rien n’a été écrit.',
  fields: (t) => ({
    message: t.string({ description: REASON, resolve: saidIn }),
    field: t.exposeString('field', { description: 'La valeur, dans la demande.' }),
    present: t.stringList({
      description: 'Ce qui s’y trouve maintenant ; vide pour rien.',
      resolve: ({ present }) => [...present],
    }),
  }),
});
