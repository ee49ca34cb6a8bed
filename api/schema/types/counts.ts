import { builder } from '../builder.ts';
import { Kind, RelationType } from './words.ts';

export const KindCount = builder.objectRef<{ kind: string; total: number }>('KindCount').implement({
  fields: (t) => ({ kind: t.expose('kind', { type: Kind }), total: t.exposeInt('total') }),
});

export const RelationCount = builder
  .objectRef<{ relation: string; total: number }>('RelationCount')
  .implement({
    fields: (t) => ({ relation: t.expose('relation', { type: RelationType }), total: t.exposeInt('total') }),
  });
