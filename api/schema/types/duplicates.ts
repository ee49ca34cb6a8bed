import { type DuplicatePage, duplicatesFor, pairCursor, twinsOf } from '../../capabilities/duplicates.ts';
import { existing } from '../../capabilities/find-entity.ts';
import { mergeEntities } from '../../capabilities/merge-entities.ts';
import { tellApart } from '../../capabilities/told-apart.ts';
import type { MergeSide as Side } from '../../domain/change/merge.ts';
import type { LikelyPair } from '../../domain/duplicate/likely-pairs.ts';
import type { Likeness, LikenessReason as Reason } from '../../domain/duplicate/likeness.ts';
import { pageSize } from '../../domain/entity/page-size.ts';
import { Forbidden, InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { sentences } from '../../domain/refusals/sentences.ts';
import { builder, pageCost } from '../builder.ts';
import { referenceOf } from '../entity-reference.ts';
import { pageInfoOf } from '../page-info.ts';
import { AFTER, CURSOR, EDGES, FIRST, PAGE_INFO } from '../page-words.ts';
import { shapeAsked } from '../shape-asked.ts';
import { Change } from './change.ts';
import { Entity } from './entity.ts';
import { EntityRef } from './entity-query.ts';
import { Kind } from './words.ts';

/** A name is no longer than this. */
const LONGEST_TYPED = 300;

const USUAL_PAGE = 20;

const REASONS: Record<Reason, { description: string }> = {
  SAME_SIREN: { description: 'Le même SIREN.' },
  SAME_RNA: { description: 'Le même numéro RNA.' },
  SAME_NAME: { description: 'Le même nom, ou un autre nom de l’une.' },
  NEAR_NAME: { description: 'Des noms proches.' },
  SAME_ACRONYM: { description: 'Le même sigle.' },
  SAME_SITE: { description: 'Le même site.' },
  SAME_PLACE: { description: 'Au même endroit.' },
  ONE_CODE_TWO_KINDS: { description: 'Un même code sous deux natures.' },
  OTHER_SIREN: { description: 'Contre : deux SIREN.' },
  OTHER_RNA: { description: 'Contre : deux numéros RNA.' },
  OTHER_KIND: { description: 'Contre : deux natures.' },
  OTHER_PLACE: { description: 'Contre : deux endroits.' },
  OTHER_DATE: { description: 'Contre : deux années.' },
};

const LikenessReasonType = builder.enumType('LikenessReason', {
  description: 'Ce qui dit que deux fiches sont la même chose, ou qu’elles ne le sont pas.',
  values: REASONS,
});

const SCORE = 'De 0 à 100 : ce qui parle pour, moins ce qui parle contre.';
const WHY = 'Ce qui parle pour, puis ce qui parle contre, le plus lourd d’abord.';

const DuplicatePair = builder.objectRef<LikelyPair>('DuplicatePair').implement({
  description: 'Deux fiches qui sont peut-être la même chose.',
  fields: (t) => ({
    score: t.exposeInt('score', { description: SCORE }),
    reasons: t.field({
      type: [LikenessReasonType],
      description: WHY,
      resolve: ({ reasons }) => [...reasons],
    }),
    one: t.field({
      type: Entity,
      nullable: true,
      description: 'L’une ; absente si elle vient de disparaître.',
      resolve: ({ ids }, _args, context, info) => context.entityLoader(shapeAsked(info)).load(ids[0]),
    }),
    other: t.field({
      type: Entity,
      nullable: true,
      description: 'L’autre ; absente si elle vient de disparaître.',
      resolve: ({ ids }, _args, context, info) => context.entityLoader(shapeAsked(info)).load(ids[1]),
    }),
  }),
});

type Page = DuplicatePage & { readonly after: string | null | undefined };

const DuplicateEdge = builder.objectRef<LikelyPair>('DuplicateEdge').implement({
  description: 'Une paire de la page, et son curseur.',
  fields: (t) => ({
    cursor: t.string({ description: CURSOR, resolve: pairCursor }),
    node: t.field({ type: DuplicatePair, description: 'La paire.', resolve: (pair) => pair }),
  }),
});

const DuplicateConnection = builder.objectRef<Page>('DuplicateConnection').implement({
  description: 'Des paires de fiches, la plus probable d’abord.',
  fields: (t) => ({
    totalCount: t.exposeInt('total', { description: 'En tout, toutes pages confondues.' }),
    edges: t.field({ type: [DuplicateEdge], description: EDGES, resolve: ({ pairs }) => [...pairs] }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: PAGE_INFO,
      resolve: ({ pairs, hasNextPage, after }) =>
        pageInfoOf({
          edges: pairs.map((pair) => ({ cursor: pairCursor(pair) })),
          hasNextPage,
          hasPreviousPage: after != null,
        }),
    }),
  }),
});

builder.queryField('duplicates', (t) =>
  t.field({
    type: DuplicateConnection,
    act: 'DECIDE',
    description:
      'Les fiches qui sont peut-être là deux fois, sur lesquelles on peut décider : d’un territoire et de tout ce qui en relève, ou de tous les siens.',
    args: {
      within: t.arg({ type: EntityRef, description: 'Un territoire.' }),
      first: t.arg.int({ description: FIRST, defaultValue: USUAL_PAGE }),
      after: t.arg.string({ description: AFTER }),
    },
    complexity: ({ first }) => pageCost(first, USUAL_PAGE),
    errors: {
      types: [NotFound, InvalidInput, Forbidden],
      directResult: true,
      union: { name: 'DuplicatesResult' },
    },
    resolve: async (_root, { within, first, after }, { runner, viewer }) => {
      const [id = null] = within ? await existing(runner, [referenceOf(within)]) : [];
      const asked = { within: id, first: pageSize(first, USUAL_PAGE), after };
      return { ...(await duplicatesFor(runner, viewer, asked)), after };
    },
  }),
);

const TwinsInput = builder.inputType('TwinsInput', {
  description: 'Ce que l’on s’apprête à ajouter.',
  fields: (t) => ({
    kind: t.field({ type: Kind, required: true, description: 'Sa nature.' }),
    name: t.string({ required: true, description: 'Son nom.' }),
    acronym: t.string({ description: 'Son sigle.' }),
    siren: t.string({ description: 'Son SIREN.' }),
    rna: t.string({ description: 'Son numéro RNA.' }),
    website: t.string({ description: 'Son site.' }),
    date: t.string({ description: 'Sa date.' }),
    place: t.field({ type: EntityRef, description: 'Là où cela se trouve.' }),
  }),
});

const Twin = builder.objectRef<Likeness & { readonly id: string }>('Twin').implement({
  description: 'Une fiche que ce que l’on s’apprête à ajouter est peut-être déjà.',
  fields: (t) => ({
    score: t.exposeInt('score', { description: SCORE }),
    reasons: t.field({
      type: [LikenessReasonType],
      description: WHY,
      resolve: ({ reasons }) => [...reasons],
    }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'La fiche ; absente si elle vient de disparaître.',
      resolve: ({ id }, _args, context, info) => context.entityLoader(shapeAsked(info)).load(id),
    }),
  }),
});

const MOST_TWINS = 5;

const TwinList = builder.objectRef<readonly (Likeness & { readonly id: string })[]>('TwinList').implement({
  description: 'Les fiches que ce que l’on s’apprête à ajouter est peut-être déjà.',
  fields: (t) => ({
    total: t.int({ description: 'En tout.', resolve: (twins) => twins.length }),
    twins: t.field({
      type: [Twin],
      description: `Les ${MOST_TWINS} plus probables, la plus probable d’abord.`,
      resolve: (twins) => twins.slice(0, MOST_TWINS),
    }),
  }),
});

builder.queryField('twins', (t) =>
  t.field({
    type: TwinList,
    description: 'Ce qui est peut-être déjà dans Maillage, avant de l’ajouter : par code, nom et lieu.',
    args: { typed: t.arg({ type: TwinsInput, required: true, description: 'Ce qui est saisi.' }) },
    errors: { types: [NotFound, InvalidInput], directResult: true, union: { name: 'TwinsResult' } },
    resolve: async (_root, { typed }, { runner }) => {
      const { kind, name, acronym, siren, rna, website, date } = typed;
      const longest = [name, acronym, rna, website, date].reduce(
        (most, text) => Math.max(most, text?.length ?? 0),
        0,
      );
      if (longest > LONGEST_TYPED)
        throw new InvalidInput('typed', sentences.textTooLong(longest, LONGEST_TYPED));
      const [place = null] = typed.place ? await existing(runner, [referenceOf(typed.place)]) : [];
      return twinsOf(runner, {
        kind,
        name,
        acronym: acronym ?? null,
        siren: siren ?? null,
        rna: rna ?? null,
        website: website ?? null,
        date: date ?? null,
        place,
      });
    },
  }),
);

const SIDES: Record<Side, { description: string }> = {
  KEPT: { description: 'De la fiche gardée.' },
  ABSORBED: { description: 'De l’autre.' },
  BOTH: { description: 'Des deux : pour les autres noms seulement.' },
};

const MergeSide = builder.enumType('MergeSide', {
  description: 'De laquelle des deux fiches vient une valeur.',
  values: SIDES,
});

const MergeChoiceInput = builder.inputType('MergeChoiceInput', {
  description: 'Un champ, et la fiche d’où vient sa valeur.',
  fields: (t) => ({
    field: t.string({ required: true, description: 'Mot du vocabulaire.' }),
    from: t.field({ type: MergeSide, required: true, description: 'La fiche.' }),
  }),
});

const OPERATION = 'UUID tiré par qui envoie : le même envoyé deux fois est écrit une fois.';

const MergeEntitiesInput = builder.inputType('MergeEntitiesInput', {
  description: 'Deux fiches à fusionner.',
  fields: (t) => ({
    operation: t.id({ required: true, description: OPERATION }),
    keep: t.field({ type: EntityRef, required: true, description: 'La fiche gardée.' }),
    absorb: t.field({
      type: EntityRef,
      required: true,
      description: 'Celle qui y mène désormais, avec ses liens et ses preuves.',
    }),
    choices: t.field({
      type: [MergeChoiceInput],
      description:
        'Champ par champ ; à défaut la valeur de la fiche gardée, et celle de l’autre là où la première ne dit rien.',
    }),
    reason: t.string({ required: true, description: 'Pourquoi c’est la même chose.' }),
  }),
});

builder.mutationField('mergeEntities', (t) =>
  t.field({
    type: Change,
    act: 'WRITE',
    description:
      'Fait une fiche de deux ; l’ancienne adresse mène à la fiche gardée, et annuler ce changement rend les deux comme elles étaient.',
    args: { input: t.arg({ type: MergeEntitiesInput, required: true, description: 'La fusion.' }) },
    errors: {
      types: [NotFound, InvalidInput, Forbidden],
      directResult: true,
      union: { name: 'MergeEntitiesResult' },
    },
    resolve: async (_root, { input }, { runner, inOneWrite, viewer }) => {
      const { operation, choices, reason } = input;
      const [keep = '', absorb = ''] = await existing(runner, [
        referenceOf(input.keep),
        referenceOf(input.absorb),
      ]);
      return mergeEntities({ inOneWrite, viewer }, String(operation), {
        keep,
        absorb,
        choices: choices ?? [],
        reason,
      });
    },
  }),
);

const TellApartInput = builder.inputType('TellApartInput', {
  description: 'Deux fiches qui ne sont pas la même chose.',
  fields: (t) => ({
    operation: t.id({ required: true, description: OPERATION }),
    one: t.field({ type: EntityRef, required: true, description: 'L’une.' }),
    other: t.field({ type: EntityRef, required: true, description: 'L’autre.' }),
    reason: t.string({ required: true, description: 'Ce qui les distingue.' }),
  }),
});

builder.mutationField('tellApart', (t) =>
  t.field({
    type: Change,
    act: 'DECIDE',
    description:
      'Décide que deux fiches ne sont pas la même chose : elles ne sont plus proposées, tant que ce changement n’est pas annulé.',
    args: { input: t.arg({ type: TellApartInput, required: true, description: 'La décision.' }) },
    errors: {
      types: [NotFound, InvalidInput, Forbidden],
      directResult: true,
      union: { name: 'TellApartResult' },
    },
    resolve: async (_root, { input }, { runner, inOneWrite, viewer }) => {
      const [one = '', other = ''] = await existing(runner, [
        referenceOf(input.one),
        referenceOf(input.other),
      ]);
      return tellApart({ inOneWrite, viewer }, String(input.operation), {
        ids: [one, other],
        reason: input.reason,
      });
    },
  }),
);
