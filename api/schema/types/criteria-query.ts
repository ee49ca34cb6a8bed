import { criterionGroupsOf } from '../../capabilities/pole-references.ts';
import type { Criterion as CriterionFacts, CriterionGroup as Group } from '../../domain/pole/criteria.ts';
import { builder } from '../builder.ts';
import { Evidence } from './evidence.ts';

const Criterion = builder.objectRef<CriterionFacts>('Criterion').implement({
  description: 'L’un des dix critères a–j du référentiel de 2012.',
  fields: (t) => ({
    slug: t.exposeString('id'),
    letter: t.exposeString('letter'),
    name: t.exposeString('name'),
    mission: t.exposeString('mission', { description: 'La mission que le document met en face.' }),
    doubt: t.exposeString('doubt', {
      nullable: true,
      description: 'Doute de lecture : mots abîmés, gardés.',
    }),
    evidence: t.expose('evidence', { type: [Evidence] }),
  }),
});

const CriterionGroup = builder.objectRef<Group>('CriterionGroup').implement({
  description: 'Groupe de critères du référentiel de 2012.',
  fields: (t) => ({
    slug: t.string({ resolve: ({ group }) => group.id }),
    name: t.string({ resolve: ({ group }) => group.name }),
    doubt: t.string({ nullable: true, resolve: ({ group }) => group.doubt ?? null }),
    criteria: t.expose('criteria', { type: [Criterion] }),
  }),
});

builder.queryField('criteria', (t) =>
  t.field({
    type: [CriterionGroup],
    description: 'Les dix critères a–j de 2012, en trois groupes.',
    resolve: (_root, _args, { runner }) => criterionGroupsOf(runner),
  }),
);
