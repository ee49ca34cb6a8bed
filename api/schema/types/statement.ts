import { detailsOf } from '../../domain/entity/details.ts';
import type { EventFacts, StatementFacts } from '../../domain/entity/entity.ts';
import { builder } from '../builder.ts';
import { DETAILS } from './detail.ts';
import { Evidence } from './evidence.ts';

export const Statement = builder.objectRef<StatementFacts>('Statement').implement({
  description: 'Ce qu’une source dit d’une entité, hors de ses liens.',
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'Identifiant stable.' }),
    aspect: t.exposeString('aspect', { nullable: true, description: 'Ce dont il parle.' }),
    text: t.exposeString('text', { description: 'Ce qui est dit.' }),
    date: t.exposeString('date', {
      nullable: true,
      description: 'Année, mois ou jour ; absente quand la source n’en donne pas.',
    }),
    details: t.field({ ...DETAILS, resolve: (fact) => detailsOf(fact) }),
    evidence: t.expose('evidence', { type: [Evidence], description: 'Preuves, chacune avec sa source.' }),
  }),
});

export const Event = builder.objectRef<EventFacts>('Event').implement({
  description: 'Événement de la chronologie.',
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'Identifiant stable.' }),
    title: t.exposeString('name', { description: 'Ce qui arrive.' }),
    date: t.exposeString('date', {
      nullable: true,
      description: 'Année, mois ou jour ; absente si la source n’en donne pas.',
    }),
    precision: t.exposeString('precision', { nullable: true, description: 'Le vague de la source, gardé.' }),
    role: t.exposeString('role', { nullable: true, description: 'Rôle de l’entité dans l’événement.' }),
    details: t.field({ ...DETAILS, resolve: (fact) => detailsOf(fact) }),
    evidence: t.expose('evidence', { type: [Evidence], description: 'Preuves, chacune avec sa source.' }),
  }),
});
