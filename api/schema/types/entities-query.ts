import {
  type EntityList,
  type Facets as FacetCounts,
  filteredEntities,
} from '../../capabilities/filtered-entities.ts';
import { pageSize } from '../../domain/entity/page-size.ts';
import { InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { builder, pageCost } from '../builder.ts';
import { filterOf } from '../filters.ts';
import { pageInfoOf } from '../page-info.ts';
import { CURSOR, EDGES, PAGE_INFO } from '../page-words.ts';
import { selects, shapeAsked } from '../shape-asked.ts';
import { CertaintyCount, KindCount, LevelCount } from './counts.ts';
import { Entity } from './entity.ts';
import { EntityFilter } from './filters.ts';

const USUAL_PAGE = 50;

const EntityOrder = builder.enumType('EntityOrder', {
  description: 'Ce par quoi une liste est triée.',
  values: {
    NAME: { description: 'Le nom.' },
    LINKS: {
      description: 'Le nombre de liens connus, sa place dans le découpage administratif non comprise.',
    },
    POPULATION: { description: 'La population ; ce qui n’en a pas vient en dernier.' },
  },
});
const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Sens d’un tri.',
  values: { ASC: { description: 'Croissant.' }, DESC: { description: 'Décroissant.' } },
});

const EntityFacets = builder.objectRef<FacetCounts>('EntityFacets').implement({
  description: 'Les entités retenues, comptées de plusieurs façons, toutes pages confondues.',
  fields: (t) => ({
    kinds: t.expose('kinds', { type: [KindCount], description: 'Par nature.' }),
    levels: t.expose('levels', { type: [LevelCount], description: 'Niveaux de celles qui en ont un.' }),
    certainties: t.expose('certainties', { type: [CertaintyCount], description: 'Par certitude.' }),
  }),
});

const EntityEdge = builder.objectRef<EntityList['edges'][number]>('EntityEdge').implement({
  description: 'Une entité de la page, et son curseur.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: CURSOR }),
    node: t.expose('node', { type: Entity, description: 'L’entité.' }),
  }),
});

const EntityConnection = builder.objectRef<EntityList>('EntityConnection').implement({
  description: 'Une page des entités qui répondent à un filtre.',
  fields: (t) => ({
    edges: t.expose('edges', { type: [EntityEdge], description: EDGES }),
    pageInfo: t.field({ type: builder.pageInfoRef(), description: PAGE_INFO, resolve: pageInfoOf }),
    totalCount: t.exposeInt('totalCount', { description: 'Entités retenues, toutes pages confondues.' }),
    facets: t.expose('facets', {
      type: EntityFacets,
      description: 'Les mêmes, comptées de plusieurs façons.',
    }),
  }),
});

builder.queryField('entities', (t) =>
  t.field({
    type: EntityConnection,
    description: 'Entités de toutes natures, filtrées et triées.',
    args: {
      filter: t.arg({ type: EntityFilter, description: 'Ce que l’on retient ; tout par défaut.' }),
      orderBy: t.arg({
        type: EntityOrder,
        description: 'Ce par quoi la liste est triée.',
        defaultValue: 'NAME',
      }),
      direction: t.arg({ type: OrderDirection, description: 'Sens du tri.', defaultValue: 'ASC' }),
      first: t.arg.int({ defaultValue: USUAL_PAGE, description: 'Taille de la page, 200 au plus.' }),
      after: t.arg.string({ description: 'Curseur de la dernière entité lue, du même tri.' }),
    },
    complexity: ({ first }) => pageCost(first, USUAL_PAGE),
    errors: { types: [NotFound, InvalidInput], directResult: true, union: { name: 'EntitiesResult' } },
    resolve: (_root, { filter, orderBy, direction, first, after }, { runner }, info) =>
      filteredEntities(
        runner,
        {
          filter: filterOf(filter),
          orderBy: orderBy ?? 'NAME',
          direction: direction ?? 'ASC',
          first: pageSize(first, USUAL_PAGE),
          after,
          withCounts: selects(info, 'totalCount') || selects(info, 'facets'),
        },
        shapeAsked(info, 'edges', 'node'),
      ),
  }),
);
