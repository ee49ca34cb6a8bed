import { type Neighbourhood as Around, neighbourhoodOf } from '../../capabilities/neighbourhood.ts';
import { InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { builder } from '../builder.ts';
import { referenceOf } from '../entity-reference.ts';
import { linkEvidenceOf, widestShapeOf } from '../shape-asked.ts';
import { Entity, Link } from './entity.ts';
import { EntityRef } from './entity-query.ts';
import { Certainty, Kind, RelationType } from './words.ts';

const USUAL_NEIGHBOURS = 200;

const Neighbourhood = builder.objectRef<Around>('Neighbourhood').implement({
  description: 'Des entités, ce qui les entoure, et tous les liens entre elles.',
  fields: (t) => ({
    centres: t.expose('centres', { type: [Entity], description: 'Les entités de départ.' }),
    entities: t.expose('entities', {
      type: [Entity],
      description: 'Les entités de départ, puis leurs voisines, les plus liées d’abord.',
    }),
    links: t.expose('links', { type: [Link], description: 'Tous les liens entre ces entités.' }),
    neighbourTotal: t.exposeInt('neighbourTotal', {
      description: 'Voisines en tout, montrées ou non ; d’une entité ouverte sur ses premières, celles-là.',
    }),
    truncated: t.exposeBoolean('truncated', {
      description: 'Vrai quand toutes les voisines ne sont pas montrées.',
    }),
    missing: t.exposeStringList('missing', {
      description: 'Adresses de départ que rien ne porte, quand d’autres sont connues.',
    }),
  }),
});

const Opening = builder.inputType('Opening', {
  description: 'Une entité à ouvrir, tout entière ou par certaines de ses relations.',
  fields: (t) => ({
    entity: t.field({ type: EntityRef, required: true, description: 'L’entité de départ.' }),
    relations: t.field({
      type: [RelationType],
      description: 'Relations qui amènent une voisine ; toutes par défaut.',
    }),
    kinds: t.field({ type: [Kind], description: 'Natures de ses voisines ; toutes par défaut.' }),
    first: t.int({ description: 'Les plus liées seulement, autant que ce nombre ; toutes par défaut.' }),
  }),
});

builder.queryField('neighbourhood', (t) =>
  t.field({
    type: Neighbourhood,
    description: 'Voisinage d’une ou plusieurs entités.',
    args: {
      of: t.arg({ type: [Opening], required: true, description: 'Entités de départ.' }),
      kinds: t.arg({ type: [Kind], description: 'Natures des voisines ; toutes par défaut.' }),
      certainties: t.arg({
        type: [Certainty],
        description: 'Certitudes des liens suivis ; toutes par défaut.',
      }),
      limit: t.arg.int({ defaultValue: USUAL_NEIGHBOURS, description: 'Voisines montrées, 500 au plus.' }),
    },
    errors: { types: [NotFound, InvalidInput], directResult: true, union: { name: 'NeighbourhoodResult' } },
    resolve: (_root, { of, kinds, certainties, limit }, { runner }, info) =>
      neighbourhoodOf(
        runner,
        {
          openings: of.map(({ entity, relations, kinds: own, first }) => ({
            entity: referenceOf(entity),
            relations: relations ?? null,
            kinds: own ?? null,
            first: first ?? null,
          })),
          kinds: kinds ?? null,
          certainties: certainties ?? null,
          limit: limit ?? USUAL_NEIGHBOURS,
          linkEvidenceFirst: linkEvidenceOf(info, 'links'),
        },
        widestShapeOf(info, 'entities', 'centres'),
      ),
  }),
);
