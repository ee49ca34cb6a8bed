import { builder } from '../builder.ts';
import { Kind, Level, RelationType } from './words.ts';

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
