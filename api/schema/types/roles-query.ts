import { rolesOf } from '../../capabilities/pole-references.ts';
import type { Role as RoleFacts, StageRoles as RolesOfStage } from '../../domain/pole/roles.ts';
import { valuesOf } from '../../domain/vocabulary/vocabulary.ts';
import { builder } from '../builder.ts';
import { Evidence } from './evidence.ts';
import { Basis, Certainty, Level, Stage } from './words.ts';

const Role = builder.objectRef<RoleFacts>('Role').implement({
  description: 'Rôle qu’un niveau de collectivité peut prendre à une étape : possible, jamais constaté.',
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'Identifiant stable.' }),
    text: t.exposeString('text', { description: 'Le rôle, dans les mots de sa source.' }),
    levels: t.expose('levels', {
      type: [Level],
      description: 'Niveaux de collectivités qui peuvent le tenir.',
    }),
    basis: t.expose('basis', { type: Basis, description: 'Ce qui rattache le rôle à cette étape.' }),
    certainty: t.expose('certainty', { type: Certainty, description: 'À quel point il est sûr.' }),
    doubt: t.exposeString('doubt', { nullable: true, description: 'Doute de lecture.' }),
    evidence: t.expose('evidence', { type: [Evidence], description: 'Preuves, chacune avec sa source.' }),
  }),
});

const StageRoles = builder.objectRef<RolesOfStage>('StageRoles').implement({
  description: 'Rôles possibles à une étape de la vie d’un pôle.',
  fields: (t) => ({
    stage: t.expose('stage', { type: Stage, description: 'L’étape.' }),
    roles: t.expose('roles', {
      type: [Role],
      complexity: { multiplier: 20 },
      description: 'Ceux qu’une source donne pour cette étape d’abord.',
    }),
  }),
});

builder.queryField('roles', (t) =>
  t.field({
    type: [StageRoles],
    description: 'Ce que chaque niveau de collectivité peut faire, étape par étape.',
    args: { stage: t.arg({ type: Stage, description: 'Une seule étape ; les quatre par défaut.' }) },
    complexity: ({ stage }) => ({ multiplier: stage ? 1 : 4 }),
    resolve: (_root, { stage }, { runner }) => rolesOf(runner, stage ? [stage] : valuesOf('stage')),
  }),
);
