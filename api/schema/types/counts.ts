import { builder } from '../builder.ts';
import { Certainty, Depth, Kind, Level, RelationType } from './words.ts';

export const KindCount = builder.objectRef<{ kind: string; total: number }>('KindCount').implement({
  fields: (t) => ({ kind: t.expose('kind', { type: Kind }), total: t.exposeInt('total') }),
});

export const LevelCount = builder.objectRef<{ level: string; total: number }>('LevelCount').implement({
  fields: (t) => ({ level: t.expose('level', { type: Level }), total: t.exposeInt('total') }),
});

export const RelationCount = builder
  .objectRef<{ relation: string; total: number }>('RelationCount')
  .implement({
    fields: (t) => ({ relation: t.expose('relation', { type: RelationType }), total: t.exposeInt('total') }),
  });

export const CertaintyCount = builder
  .objectRef<{ certainty: string; total: number }>('CertaintyCount')
  .implement({
    fields: (t) => ({ certainty: t.expose('certainty', { type: Certainty }), total: t.exposeInt('total') }),
  });

export const DepthCount = builder.objectRef<{ depth: string | null; total: number }>('DepthCount').implement({
  fields: (t) => ({
    depth: t.expose('depth', {
      type: Depth,
      nullable: true,
      description: 'Absente quand aucune source ne la dit.',
    }),
    total: t.exposeInt('total'),
  }),
});
