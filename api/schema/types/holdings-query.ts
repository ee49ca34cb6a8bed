import { type Holdings as HoldingsFacts, holdingsOf } from '../../capabilities/holdings.ts';
import { offsetCursor } from '../../capabilities/offset-cursor.ts';
import type { CONCERNS, Standing } from '../../domain/completeness/concerns.ts';
import { pageSize } from '../../domain/entity/page-size.ts';
import { InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { builder, pageCost } from '../builder.ts';
import { referenceOf } from '../entity-reference.ts';
import { pageInfoOf } from '../page-info.ts';
import { AFTER, CURSOR, EDGES, FIRST, PAGE_INFO } from '../page-words.ts';
import { Completeness } from './completeness.ts';
import { KindCount } from './counts.ts';
import { Entity } from './entity.ts';
import { EntityRef } from './entity-query.ts';

const USUAL_PAGE = 20;

const Concern = builder.enumType('Concern', {
  description: 'Ce qui peut manquer à ce que tient un territoire.',
  values: {
    CONTESTED: { description: 'Un de ses liens est contesté, en attente de décision.' },
    DOUBTFUL: { description: 'La fiche, ou un de ses liens, n’est que déduite, ou lue avec un doute.' },
    STALE: { description: 'Sa preuve la plus récente a plus de trois ans.' },
    MISSING: { description: 'Aucune source ne dit une partie de ce qu’on attend d’elle.' },
  } satisfies Record<(typeof CONCERNS)[number], unknown>,
});

const ConcernCount = builder.objectRef<HoldingsFacts['concerns'][number]>('ConcernCount').implement({
  description: 'Fiches à reprendre pour une même raison.',
  fields: (t) => ({
    concern: t.expose('concern', { type: Concern, description: 'La raison.' }),
    total: t.exposeInt('total', { description: 'Combien de fiches.' }),
  }),
});

const Holding = builder.objectRef<Standing>('Holding').implement({
  description: 'Une fiche que tient un territoire, et où elle en est.',
  fields: (t) => ({
    entity: t.field({ type: Entity, description: 'La fiche.', resolve: ({ view }) => view }),
    completeness: t.expose('completeness', {
      type: Completeness,
      description: 'Ce qui est connu de ce qu’on en attend.',
    }),
    lastObserved: t.exposeString('lastObserved', {
      nullable: true,
      description: 'Date de sa preuve la plus récente ; absente si aucune n’est datée.',
    }),
    doubtful: t.exposeInt('doubtful', {
      description: 'Affirmations déduites ou lues avec un doute : la fiche, ses liens.',
    }),
    contested: t.exposeInt('contested', { description: 'Liens contestés, en attente de décision.' }),
    concerns: t.field({
      type: [Concern],
      description: 'Pourquoi elle est à reprendre.',
      resolve: ({ concerns }) => [...concerns],
    }),
  }),
});

const edgesOf = ({ page, skipped }: HoldingsFacts) =>
  page.map((node, place) => ({ node, cursor: offsetCursor(skipped + place + 1) }));

const HoldingEdge = builder
  .objectRef<{ readonly node: Standing; readonly cursor: string }>('HoldingEdge')
  .implement({
    description: 'Une fiche de la page, et son curseur.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: CURSOR }),
      node: t.field({ type: Holding, description: 'La fiche.', resolve: ({ node }) => node }),
    }),
  });

const HoldingConnection = builder.objectRef<HoldingsFacts>('HoldingConnection').implement({
  description: 'Ce que tient un territoire, et les fiches à reprendre pour une raison.',
  fields: (t) => ({
    kinds: t.field({
      type: [KindCount],
      description: 'Les fiches de ce qui s’y trouve ou le couvre, par nature.',
      resolve: ({ kinds }) => [...kinds],
    }),
    sheetTotal: t.exposeInt('sheetTotal', { description: 'Ces fiches, en tout.' }),
    looked: t.exposeInt('looked', {
      description: 'Celles qui ont été regardées une à une : toutes, ou aucune au-delà de 2 000.',
    }),
    known: t.exposeInt('known', { description: 'Éléments connus des fiches regardées.' }),
    expected: t.exposeInt('expected', { description: 'Éléments attendus des fiches regardées.' }),
    concerns: t.field({
      type: [ConcernCount],
      description: 'Fiches à reprendre, par raison ; une fiche peut l’être pour plusieurs.',
      resolve: ({ concerns }) => [...concerns],
    }),
    totalCount: t.exposeInt('total', { description: 'Fiches à reprendre pour la raison demandée.' }),
    edges: t.field({ type: [HoldingEdge], description: EDGES, resolve: edgesOf }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: PAGE_INFO,
      resolve: (holdings) =>
        pageInfoOf({
          edges: edgesOf(holdings),
          hasNextPage: holdings.skipped + holdings.page.length < holdings.total,
          hasPreviousPage: holdings.skipped > 0,
        }),
    }),
  }),
});

builder.queryField('holdings', (t) =>
  t.field({
    type: HoldingConnection,
    description:
      'Ce que tient un territoire et ce qui lui manque ; toute la France si aucun n’est dit. Les collectivités du cadre n’y sont que si un document en parle.',
    args: {
      within: t.arg({ type: EntityRef, description: 'Le territoire.' }),
      concern: t.arg({
        type: Concern,
        defaultValue: 'MISSING',
        description: 'La raison des fiches listées.',
      }),
      first: t.arg.int({ description: FIRST, defaultValue: USUAL_PAGE }),
      after: t.arg.string({ description: AFTER }),
    },
    complexity: ({ first }) => pageCost(first, USUAL_PAGE),
    errors: { types: [NotFound, InvalidInput], directResult: true, union: { name: 'HoldingsResult' } },
    resolve: (_root, { within, concern, first, after }, { runner }) =>
      holdingsOf(runner, {
        within: within ? referenceOf(within) : null,
        concern: concern ?? 'MISSING',
        first: pageSize(first, USUAL_PAGE),
        after,
        today: new Date().toISOString().slice(0, 10),
      }),
  }),
);
