import type { EntityView } from '../../domain/entity/entity-view.ts';
import { bareView } from '../../domain/entity/entity-view.ts';
import { figureOf, textOf } from '../../domain/entity/properties.ts';
import { valuesOf } from '../../domain/vocabulary/vocabulary.ts';
import { builder } from '../builder.ts';
import { Collectivity, Entity } from './entity.ts';

const LEVELS = valuesOf('level');
const listOf = (property: string) => (view: EntityView) =>
  (view.entity[property] as string[] | undefined) ?? [];

/** From the nearest level up, then by name; what has no level, a territory named by a source, comes last. */
function parentsOf({ parents }: EntityView): EntityView[] {
  const height = (level: unknown) => {
    const place = LEVELS.indexOf(String(level));
    return place === -1 ? LEVELS.length : place;
  };
  return [...parents]
    .sort((a, b) => height(a['level']) - height(b['level']) || a.name.localeCompare(b.name, 'fr'))
    .map(bareView);
}

builder.objectFields(Collectivity, (t) => ({
  nature: t.string({
    nullable: true,
    description: 'Forme d’une intercommunalité : CC, CA, CU, METRO…',
    resolve: (view) => textOf(view.entity, 'nature'),
  }),
  parents: t.field({
    type: [Entity],
    description: 'Ce dont elle relève aujourd’hui, du niveau le plus proche au plus large.',
    resolve: parentsOf,
  }),
  frameVintage: t.int({
    nullable: true,
    description: 'Millésime du découpage où elle figure ; absent si elle n’y figure pas.',
    resolve: (view) => figureOf(view.entity, 'frameVintage'),
  }),
  formerNames: t.stringList({
    description: 'Noms des communes ou des groupements réunis en elle, et ses anciens noms.',
    resolve: listOf('formerNames'),
  }),
  formerCodes: t.stringList({
    description: 'Codes INSEE des communes, ou SIREN des groupements, réunis en elle.',
    resolve: listOf('formerCodes'),
  }),
  postalCodes: t.stringList({ description: 'Vide hors des communes.', resolve: listOf('postalCodes') }),
}));
