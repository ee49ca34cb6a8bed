import { type Statistics as Counted, statisticsOf } from '../../capabilities/statistics.ts';
import { InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { builder } from '../builder.ts';
import { filterOf, seedOf } from '../filters.ts';
import { selects } from '../shape-asked.ts';
import { NetworkFunding, TerritoryDensity, TerritoryTies } from './by-territory.ts';
import { CertaintyCount, DepthCount, KindCount, RelationCount } from './counts.ts';
import { EntityFilter, LinkFilter, SubgraphSeed } from './filters.ts';

/** Fields that need the network itself, not only its counts. */
const AGGREGATES = ['fundings', 'densities', 'densityTotal', 'territoryTies', 'territoryTieTotal'];

const Statistics = builder.objectRef<Counted>('Statistics').implement({
  description: 'Une sélection en nombres.',
  fields: (t) => ({
    entityTotal: t.exposeInt('entityTotal', { description: 'Entités de la sélection.' }),
    linkTotal: t.exposeInt('linkTotal', { description: 'Liens entre ces entités.' }),
    undatedLinkTotal: t.exposeInt('undatedLinkTotal', {
      description: 'Parmi ces liens, ceux dont aucune source ne donne de date.',
    }),
    isolatedTotal: t.exposeInt('isolatedTotal', {
      description: 'Entités sans lien connu avec une autre de la sélection.',
    }),
    density: t.exposeFloat('density', {
      nullable: true,
      description:
        'Part des paires d’entités qu’un lien au moins réunit, de 0 à 1 ; absente à moins de deux entités.',
    }),
    meanDegree: t.exposeFloat('meanDegree', {
      nullable: true,
      description: 'Entités auxquelles une entité est liée, en moyenne ; absente sans entité.',
    }),
    entities: t.expose('entities', { type: [KindCount], description: 'Les mêmes, par nature.' }),
    isolated: t.expose('isolated', {
      type: [KindCount],
      description: 'Entités sans lien connu avec une autre de la sélection, par nature.',
    }),
    standing: t.expose('standing', {
      type: [KindCount],
      nullable: true,
      description:
        'Celles qui sont dans le territoire dont part la sélection, ou le couvrent ; absentes quand elle part d’autre chose.',
    }),
    relations: t.expose('relations', { type: [RelationCount], description: 'Liens par relation.' }),
    certainties: t.expose('certainties', { type: [CertaintyCount], description: 'Certitude des liens.' }),
    depths: t.expose('depths', { type: [DepthCount], description: 'Profondeur des liens.' }),
    sourceTotal: t.exposeInt('sourceTotal', {
      description: 'Sources distinctes de ces entités et de ces liens.',
    }),
    withoutPosition: t.exposeInt('withoutPosition', {
      description: 'Entités que la carte ne peut pas montrer.',
    }),
    fundings: t.field({
      type: [NetworkFunding],
      description:
        'Montants qu’une source donne, par niveau et par mesure, les plus grands d’abord ; les bornes d’une aide n’en sont pas.',
      resolve: ({ aggregates }) => [...aggregates.fundings],
    }),
    densities: t.field({
      type: [TerritoryDensity],
      description:
        'Collectivités où se tiennent au moins deux entités, les plus peuplées d’abord ; 100 au plus.',
      resolve: ({ aggregates }) => [...aggregates.densities],
    }),
    densityTotal: t.int({
      description: 'Ces collectivités en tout, montrées ou non.',
      resolve: ({ aggregates }) => aggregates.densityTotal,
    }),
    territoryTies: t.field({
      type: [TerritoryTies],
      description: 'Paires de collectivités que des liens réunissent, les plus liées d’abord ; 100 au plus.',
      resolve: ({ aggregates }) => [...aggregates.territoryTies],
    }),
    territoryTieTotal: t.int({
      description: 'Ces paires en tout, montrées ou non.',
      resolve: ({ aggregates }) => aggregates.territoryTieTotal,
    }),
  }),
});

builder.queryField('statistics', (t) =>
  t.field({
    type: Statistics,
    description: 'Nombres d’un territoire, d’un pôle ou d’une sélection.',
    args: {
      of: t.arg({ type: SubgraphSeed, required: true, description: 'Ce dont part la sélection.' }),
      filter: t.arg({ type: EntityFilter, description: 'Entités à retenir ; toutes par défaut.' }),
      links: t.arg({ type: LinkFilter, description: 'Liens à retenir ; tous par défaut.' }),
    },
    errors: { types: [NotFound, InvalidInput], directResult: true, union: { name: 'StatisticsResult' } },
    resolve: (_root, { of, filter, links }, { runner }, info) =>
      statisticsOf(runner, {
        of: seedOf(of),
        filter: filterOf(filter),
        links,
        withSources: selects(info, 'sourceTotal'),
        withStanding: selects(info, 'standing'),
        withAggregates: AGGREGATES.some((field) => selects(info, field)),
      }),
  }),
);
