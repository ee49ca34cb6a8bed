import { commonNeighboursOf, type CommonNeighbours as Shared } from '../../capabilities/common-neighbours.ts';
import { pageSize } from '../../domain/entity/page-size.ts';
import { InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { builder, pageCost } from '../builder.ts';
import { referenceOf } from '../entity-reference.ts';
import { FIRST } from '../page-words.ts';
import { linkEvidenceOf, shapeAsked } from '../shape-asked.ts';
import { Entity, Link } from './entity.ts';
import { EntityRef } from './entity-query.ts';
import { LinkFilter } from './filters.ts';
import { Kind } from './words.ts';

const USUAL_PAGE = 50;

const CommonNeighbours = builder.objectRef<Shared>('CommonNeighbours').implement({
  description: 'Ce que des entités ont en commun.',
  fields: (t) => ({
    entities: t.expose('entities', {
      type: [Entity],
      description: 'Liées à chacune des entités choisies, les plus liées d’abord.',
    }),
    links: t.expose('links', { type: [Link], description: 'Liens de celles-ci avec les entités choisies.' }),
    total: t.exposeInt('total', { description: 'Voisines communes en tout, données ou non.' }),
  }),
});

builder.queryField('commonNeighbours', (t) =>
  t.field({
    type: CommonNeighbours,
    description: 'Entités liées à chacune de celles que l’on choisit.',
    args: {
      of: t.arg({ type: [EntityRef], required: true, description: 'De 2 à 20 entités.' }),
      links: t.arg({ type: LinkFilter, description: 'Liens à suivre ; tous par défaut.' }),
      kinds: t.arg({ type: [Kind], description: 'Natures des voisines ; toutes par défaut.' }),
      first: t.arg.int({ description: FIRST, defaultValue: USUAL_PAGE }),
    },
    complexity: ({ first }) => pageCost(first, USUAL_PAGE),
    errors: {
      types: [NotFound, InvalidInput],
      directResult: true,
      union: { name: 'CommonNeighboursResult' },
    },
    resolve: (_root, { of, links, kinds, first }, { runner }, info) =>
      commonNeighboursOf(
        runner,
        {
          of: of.map(referenceOf),
          links,
          kinds,
          first: pageSize(first, USUAL_PAGE),
          linkEvidenceFirst: linkEvidenceOf(info, 'links'),
        },
        shapeAsked(info, 'entities'),
      ),
  }),
);
