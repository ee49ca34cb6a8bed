import { findEntity } from '../../capabilities/find-entity.ts';
import { cursorOf, entitiesOfKind } from '../../capabilities/list-entities.ts';
import { pageSize } from '../../domain/entity/page-size.ts';
import { InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { builder, pageCost } from '../builder.ts';
import { referenceOf } from '../entity-reference.ts';
import { forwardConnection } from '../forward-connection.ts';
import { pageInfoOf } from '../page-info.ts';
import { AFTER, FIRST } from '../page-words.ts';
import { selects, shapeAsked } from '../shape-asked.ts';
import { Collectivity, Contract, Enterprise, Entity, Place, Pole, ResearchCentre } from './entity.ts';
import { Level } from './words.ts';

const USUAL_PAGE = 20;

const InseeRef = builder.inputType('InseeRef', {
  description: 'Code du Code officiel géographique ; le niveau départage un département d’une région.',
  fields: (t) => ({
    level: t.field({
      type: Level,
      required: true,
      description: 'Niveau de la collectivité : un même code sert à plusieurs.',
    }),
    code: t.string({ required: true, description: 'Code du Code officiel géographique.' }),
  }),
});

export const EntityRef = builder.inputType('EntityRef', {
  description: 'Une façon, et une seule, de nommer une entité.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Identifiant global, celui du champ « id ».' }),
    slug: t.string({ description: 'Identifiant stable, celui des adresses.' }),
    siren: t.string({ description: 'SIREN, neuf chiffres.' }),
    insee: t.field({ type: InseeRef, description: 'Code INSEE et niveau d’une collectivité.' }),
  }),
});

builder.queryField('entity', (t) =>
  t.field({
    type: Entity,
    description: 'Une entité, par son identifiant ou par un code officiel.',
    args: { ref: t.arg({ type: EntityRef, required: true, description: 'L’entité demandée.' }) },
    errors: {
      types: [NotFound, InvalidInput],
      union: { name: 'EntityResult' },
      result: { name: 'EntityFound', description: 'Ce qui répond à la référence.' },
      dataField: { name: 'entity', description: 'L’entité demandée.' },
    },
    resolve: (_root, { ref }, { runner }, info) =>
      findEntity(runner, referenceOf(ref), shapeAsked(info, 'entity')),
  }),
);

/** One list by noun of the card, by name, each a connection with its total. */
const LISTS = [
  { field: 'poles', type: Pole, kind: 'Pole' },
  { field: 'enterprises', type: Enterprise, kind: 'Enterprise' },
  { field: 'collectivities', type: Collectivity, kind: 'Collectivity' },
  { field: 'researchCentres', type: ResearchCentre, kind: 'ResearchCentre' },
  { field: 'places', type: Place, kind: 'Place' },
  { field: 'contracts', type: Contract, kind: 'Contract' },
] as const;

for (const { field, type, kind } of LISTS) {
  const Page = forwardConnection(field, type);
  builder.queryField(field, (t) =>
    t.field({
      type: Page,
      description: 'Par nom ; page suivante avec « first » et « after ».',
      args: { first: t.arg.int({ description: FIRST }), after: t.arg.string({ description: AFTER }) },
      complexity: ({ first }) => pageCost(first, USUAL_PAGE),
      resolve: async (_root, { first, after }, { runner }, info) => {
        const withTotal = selects(info, 'totalCount');
        const asked = { kind, first: pageSize(first, USUAL_PAGE), after, withTotal };
        const page = await entitiesOfKind(runner, asked, shapeAsked(info, 'edges', 'node'));
        const edges = page.views.map((node) => ({ cursor: cursorOf(node), node }));
        const { hasNextPage } = page;
        return {
          totalCount: page.total,
          edges,
          pageInfo: pageInfoOf({ edges, hasNextPage, hasPreviousPage: after != null }),
        };
      },
    }),
  );
}
