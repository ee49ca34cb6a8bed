import type { Aggregates } from '../../capabilities/statistics.ts';
import { builder } from '../builder.ts';
import { Collectivity } from './entity.ts';
import { Depth, Level, Measure } from './words.ts';

export const NetworkFunding = builder.objectRef<Aggregates['fundings'][number]>('NetworkFunding').implement({
  description: 'Montants d’une même mesure donnés par un même niveau, additionnés.',
  fields: (t) => ({
    level: t.expose('level', {
      type: Level,
      nullable: true,
      description: 'Niveau de qui donne ; absent quand ce n’est pas une autorité d’un niveau connu.',
    }),
    measure: t.expose('measure', {
      type: Measure,
      nullable: true,
      description: 'Ce que mesurent ces montants ; absente quand aucune source ne la dit.',
    }),
    amountCents: t.exposeFloat('amountCents', { description: 'En centimes d’euro.' }),
    linkTotal: t.exposeInt('linkTotal', { description: 'Liens dont les montants sont additionnés.' }),
  }),
});

export const TerritoryDensity = builder
  .objectRef<Aggregates['densities'][number]>('TerritoryDensity')
  .implement({
    description: 'Ce qui se tient dans une collectivité, et à quel point un lien le réunit.',
    fields: (t) => ({
      collectivity: t.field({
        type: Collectivity,
        description: 'La collectivité où elles se tiennent.',
        resolve: ({ of }) => of,
      }),
      entityTotal: t.exposeInt('entityTotal', {
        description: 'Entités dont elle est le lieu le plus précis, elle comprise.',
      }),
      tiedPairTotal: t.exposeInt('tiedPairTotal', { description: 'Paires qu’un lien au moins réunit.' }),
      possiblePairTotal: t.exposeInt('possiblePairTotal', {
        description: 'Paires possibles entre ces entités.',
      }),
      share: t.exposeFloat('share', {
        nullable: true,
        description: 'Les premières sur les secondes, de 0 à 1.',
      }),
      outwardTotal: t.exposeInt('outwardTotal', {
        description: 'Liens vers ailleurs, ou vers ce qui n’a pas de lieu connu.',
      }),
    }),
  });

export const TerritoryTies = builder
  .objectRef<Aggregates['territoryTies'][number]>('TerritoryTies')
  .implement({
    description: 'Liens entre ce qui se tient dans deux collectivités, dans les deux sens.',
    fields: (t) => ({
      from: t.expose('from', { type: Collectivity, description: 'L’une des deux collectivités.' }),
      to: t.expose('to', { type: Collectivity, description: 'L’autre.' }),
      linkTotal: t.exposeInt('linkTotal', {
        description: 'Liens de l’une à l’autre, comptés dans les deux sens.',
      }),
      deepest: t.expose('deepest', {
        type: Depth,
        nullable: true,
        description: 'Profondeur du lien le plus profond ; absente quand aucune source ne la dit.',
      }),
    }),
  });
