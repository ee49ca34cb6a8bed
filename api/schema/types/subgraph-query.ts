import { type Subgraph as Drawn, subgraphOf } from '../../capabilities/subgraph.ts';
import { InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { builder, drawingCost } from '../builder.ts';
import { filterOf, seedOf } from '../filters.ts';
import { linkEvidenceOf, widestShapeOf } from '../shape-asked.ts';
import { Entity, Link } from './entity.ts';
import { EntityFilter, LinkFilter, SubgraphSeed } from './filters.ts';

const USUAL_ENTITIES = 500;

const Subgraph = builder.objectRef<Drawn>('Subgraph').implement({
  description: 'Des entités et tous les liens entre elles.',
  fields: (t) => ({
    entities: t.expose('entities', { type: [Entity], description: 'Les plus liées d’abord.' }),
    links: t.expose('links', { type: [Link], description: 'Tous les liens entre ces entités.' }),
    entityTotal: t.exposeInt('entityTotal', { description: 'Entités en tout, montrées ou non.' }),
    linkTotal: t.exposeInt('linkTotal', { description: 'Liens entre toutes ces entités, montrés ou non.' }),
    undatedLinkTotal: t.exposeInt('undatedLinkTotal', {
      description: 'Parmi ces liens, ceux dont aucune source ne donne de date.',
    }),
    isolatedTotal: t.exposeInt('isolatedTotal', {
      description: 'Entités sans lien connu avec une autre de la sélection : elles en font partie.',
    }),
    isolated: t.field({
      type: [Entity],
      description: 'Celles-ci, parmi les entités montrées.',
      resolve: ({ entities, isolatedIds }) => entities.filter(({ entity }) => isolatedIds.has(entity.id)),
    }),
    truncated: t.exposeBoolean('truncated', {
      description: 'Vrai quand les entités les moins liées ne sont pas montrées.',
    }),
  }),
});

builder.queryField('subgraph', (t) =>
  t.field({
    type: Subgraph,
    description: 'Graphe d’un territoire, d’un pôle ou d’une sélection.',
    args: {
      of: t.arg({ type: SubgraphSeed, required: true, description: 'Ce dont part la sélection.' }),
      filter: t.arg({ type: EntityFilter, description: 'Entités à retenir ; toutes par défaut.' }),
      links: t.arg({ type: LinkFilter, description: 'Liens à retenir ; tous par défaut.' }),
      limit: t.arg.int({ defaultValue: USUAL_ENTITIES, description: 'Entités montrées, 2 000 au plus.' }),
    },
    complexity: ({ limit }) => drawingCost(limit, USUAL_ENTITIES),
    errors: { types: [NotFound, InvalidInput], directResult: true, union: { name: 'SubgraphResult' } },
    resolve: (_root, { of, filter, links, limit }, { runner }, info) =>
      subgraphOf(
        runner,
        {
          of: seedOf(of),
          filter: filterOf(filter),
          links,
          limit,
          linkEvidenceFirst: linkEvidenceOf(info, 'links'),
        },
        widestShapeOf(info, 'entities', 'isolated'),
      ),
  }),
);
