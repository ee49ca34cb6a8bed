import { builder } from '../builder.ts';
import { Certainty, Depth, Kind, Level, RelationType } from './words.ts';

export const KindCount = builder.objectRef<{ kind: string; total: number }>('KindCount').implement({
  description: 'Entités d’une nature.',
  fields: (t) => ({
    kind: t.expose('kind', { type: Kind, description: 'Nature comptée.' }),
    total: t.exposeInt('total', { description: 'Entités de cette nature.' }),
  }),
});

export const LevelCount = builder.objectRef<{ level: string; total: number }>('LevelCount').implement({
  description: 'Collectivités d’un niveau.',
  fields: (t) => ({
    level: t.expose('level', { type: Level, description: 'Niveau compté.' }),
    total: t.exposeInt('total', { description: 'Collectivités de ce niveau.' }),
  }),
});

export const RelationCount = builder
  .objectRef<{ relation: string; total: number }>('RelationCount')
  .implement({
    description: 'Liens d’une relation.',
    fields: (t) => ({
      relation: t.expose('relation', { type: RelationType, description: 'Relation comptée.' }),
      total: t.exposeInt('total', { description: 'Liens de cette relation.' }),
    }),
  });

export const CertaintyCount = builder
  .objectRef<{ certainty: string; total: number }>('CertaintyCount')
  .implement({
    description: 'Ce qui est d’une certitude.',
    fields: (t) => ({
      certainty: t.expose('certainty', { type: Certainty, description: 'Certitude comptée.' }),
      total: t.exposeInt('total', { description: 'Faits de cette certitude.' }),
    }),
  });

export const DepthCount = builder.objectRef<{ depth: string | null; total: number }>('DepthCount').implement({
  description: 'Liens d’une profondeur.',
  fields: (t) => ({
    depth: t.expose('depth', {
      type: Depth,
      nullable: true,
      description: 'Absente quand aucune source ne la dit.',
    }),
    total: t.exposeInt('total', { description: 'Liens de cette profondeur.' }),
  }),
});
