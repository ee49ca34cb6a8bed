import type { EventFacts, StatementFacts } from '../../domain/entity/entity.ts';
import { builder } from '../builder.ts';
import { Evidence } from './evidence.ts';

export const Statement = builder.objectRef<StatementFacts>('Statement').implement({
  description: 'Ce qu’une source dit d’une entité, hors de ses liens.',
  fields: (t) => ({
    slug: t.exposeString('id'),
    aspect: t.exposeString('aspect', { nullable: true }),
    text: t.exposeString('text'),
    date: t.exposeString('date', { nullable: true }),
    evidence: t.expose('evidence', { type: [Evidence] }),
  }),
});

export const Event = builder.objectRef<EventFacts>('Event').implement({
  description: 'Événement de la chronologie.',
  fields: (t) => ({
    slug: t.exposeString('id'),
    title: t.exposeString('name'),
    date: t.exposeString('date', {
      nullable: true,
      description: 'Année, mois ou jour ; absente si la source n’en donne pas.',
    }),
    precision: t.exposeString('precision', { nullable: true }),
    role: t.exposeString('role', { nullable: true, description: 'Rôle de l’entité dans l’événement.' }),
    evidence: t.expose('evidence', { type: [Evidence] }),
  }),
});
