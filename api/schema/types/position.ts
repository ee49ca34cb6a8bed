import type { EntityFacts } from '../../domain/entity/entity.ts';
import { bareView } from '../../domain/entity/entity-view.ts';
import { type Position as PositionFacts, positionOf } from '../../domain/position/position.ts';
import { builder } from '../builder.ts';
import { Collectivity, Entity } from './entity.ts';

const PositionBasis = builder.enumType('PositionBasis', {
  description: 'D’où vient une position.',
  values: {
    OWN: { description: 'Ses propres coordonnées.' },
    PLACE: { description: 'Lieu du même nom dans un répertoire de lieux.' },
    MEAN: { description: 'Moyenne de ses communes, pondérée par la population.' },
    CENTRE: { description: 'Centre de la collectivité où elle se situe : rien de plus précis n’est connu.' },
    MIDDLE: { description: 'Milieu de plusieurs collectivités d’un même niveau.' },
  },
});

export const Position = builder.objectRef<PositionFacts>('Position');

Position.implement({
  description: 'Un point de la carte (WGS84), et ce qui le fonde.',
  fields: (t) => ({
    lat: t.exposeFloat('lat', { description: 'Latitude, en degrés.' }),
    lon: t.exposeFloat('lon', { description: 'Longitude, en degrés.' }),
    basis: t.expose('basis', { type: PositionBasis, description: 'Ce qui la situe.' }),
    of: t.field({
      type: [Collectivity],
      description: 'Collectivités dont elle vient, trois au plus.',
      resolve: ({ of }) => of.map((entity) => bareView(entity as EntityFacts)),
    }),
    total: t.exposeInt('total', { description: 'Nombre de collectivités dont elle vient.' }),
  }),
});

builder.interfaceField(Entity, 'position', (t) =>
  t.field({
    type: Position,
    nullable: true,
    description: 'Où elle se tient sur la carte ; absente quand aucune source ne la situe.',
    resolve: (view) => positionOf(view.entity, view.whereabouts),
  }),
);
