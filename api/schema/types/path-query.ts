import {
  MOST_PATHS,
  type Path as PathFacts,
  type Paths as PathsFound,
  pathsBetween,
} from '../../capabilities/paths.ts';
import { InvalidInput, NoPath, NotFound } from '../../domain/refusals/refusals.ts';
import { builder, pageCost } from '../builder.ts';
import { referenceOf } from '../entity-reference.ts';
import { linkEvidenceOf, shapeAsked } from '../shape-asked.ts';
import { Entity, Link } from './entity.ts';
import { EntityRef } from './entity-query.ts';
import { LinkFilter } from './filters.ts';
import { Kind } from './words.ts';

const USUAL_PATHS = 10;

const PathMode = builder.enumType('PathMode', {
  description: 'Quels chemins donner.',
  values: {
    SHORTEST: { description: 'Les plus courts, de même longueur.' },
    ALL: { description: 'Tous, jusqu’à la longueur demandée.' },
  },
});

const Path = builder.objectRef<PathFacts>('Path').implement({
  description: 'Une suite de liens d’une entité à une autre.',
  fields: (t) => ({
    entities: t.expose('entities', { type: [Entity], description: 'Du départ à l’arrivée.' }),
    links: t.expose('links', { type: [Link], description: 'Dans l’ordre du chemin.' }),
    length: t.exposeInt('length', { description: 'Nombre de liens.' }),
  }),
});

const Paths = builder.objectRef<PathsFound>('Paths').implement({
  description: 'Chemins d’une entité à une autre, les plus courts d’abord, puis par noms traversés.',
  fields: (t) => ({
    paths: t.expose('paths', { type: [Path], description: 'Les chemins trouvés, chacun avec ses liens.' }),
    total: t.exposeInt('total', {
      nullable: true,
      description: 'Chemins en tout ; absent quand ils sont trop nombreux pour être comptés.',
    }),
    truncated: t.exposeBoolean('truncated', { description: 'Vrai quand tous ne sont pas donnés.' }),
  }),
});

builder.queryField('paths', (t) =>
  t.field({
    type: Paths,
    description: 'Par où des entités en rejoignent d’autres : pour chaque départ et chaque arrivée.',
    args: {
      from: t.arg({ type: [EntityRef], required: true, description: 'D’où l’on part, 10 entités au plus.' }),
      to: t.arg({ type: [EntityRef], required: true, description: 'Où l’on va, 10 entités au plus.' }),
      avoiding: t.arg({
        type: [EntityRef],
        description:
          'Entités par où ne pas passer, 20 au plus ; un départ ou une arrivée n’est jamais évité.',
      }),
      hubsOf: t.arg.int({
        description:
          'Ne pas passer par une entité qui a ce nombre de liens ou davantage ; sans limite par défaut.',
      }),
      mode: t.arg({ type: PathMode, description: 'Les plus courts, ou tous.', defaultValue: 'SHORTEST' }),
      longest: t.arg.int({
        description: 'Longueur la plus grande : 6 par défaut, 8 au plus ; pour tous les chemins, 4 et 5.',
      }),
      links: t.arg({ type: LinkFilter, description: 'Liens à suivre ; tous par défaut.' }),
      kinds: t.arg({ type: [Kind], description: 'Natures par où passer ; toutes par défaut.' }),
      throughTerritories: t.arg.boolean({
        defaultValue: false,
        description:
          'Suivre aussi ce qui ne dit qu’une appartenance à un même territoire (PART_OF, LOCATED_IN, COVERS) ou un voisinage (ADJACENT_TO) : c’est de la géographie, non de la coopération. Sans cela, ces liens ne comptent que vers un territoire choisi comme départ ou arrivée, ou s’ils sont nommés dans « links.relations ».',
      }),
      limit: t.arg.int({ defaultValue: USUAL_PATHS, description: 'Chemins donnés, 50 au plus.' }),
    },
    complexity: ({ limit }) => pageCost(Math.min(limit ?? USUAL_PATHS, MOST_PATHS), USUAL_PATHS),
    errors: {
      types: [NoPath, NotFound, InvalidInput],
      directResult: true,
      union: { name: 'PathsResult' },
    },
    resolve: (_root, { from, to, avoiding, mode, throughTerritories, ...asked }, { runner }, info) =>
      pathsBetween(
        runner,
        {
          ...asked,
          from: from.map(referenceOf),
          to: to.map(referenceOf),
          avoiding: (avoiding ?? []).map(referenceOf),
          mode: mode ?? 'SHORTEST',
          throughTerritories: throughTerritories ?? false,
          linkEvidenceFirst: linkEvidenceOf(info, 'paths', 'links'),
        },
        shapeAsked(info, 'paths', 'entities'),
      ),
  }),
);
