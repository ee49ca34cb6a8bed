import { criterionGroupsOf } from '../../capabilities/pole-references.ts';
import type { Criterion as CriterionFacts, CriterionGroup as Group } from '../../domain/pole/criteria.ts';
import { builder } from '../builder.ts';
import { Evidence } from './evidence.ts';

const Criterion = builder.objectRef<CriterionFacts>('Criterion').implement({
  description: 'L’un des dix critères a–j du référentiel de 2012.',
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'Identifiant stable.' }),
    letter: t.exposeString('letter', { description: 'Sa lettre, de a à j.' }),
    name: t.exposeString('name', { description: 'Le critère, dans les mots du référentiel.' }),
    mission: t.exposeString('mission', { description: 'La mission que le document met en face.' }),
    doubt: t.exposeString('doubt', {
      nullable: true,
      description: 'Doute de lecture : mots abîmés, gardés.',
    }),
    evidence: t.expose('evidence', { type: [Evidence], description: 'Preuves, chacune avec sa source.' }),
  }),
});

const CriterionGroup = builder.objectRef<Group>('CriterionGroup').implement({
  description: 'Groupe de critères du référentiel de 2012.',
  fields: (t) => ({
    slug: t.string({ description: 'Identifiant stable.', resolve: ({ group }) => group.id }),
    name: t.string({ description: 'Nom du groupe dans le référentiel.', resolve: ({ group }) => group.name }),
    doubt: t.string({
      nullable: true,
      description: 'Doute de lecture.',
      resolve: ({ group }) => group.doubt ?? null,
    }),
    criteria: t.expose('criteria', { type: [Criterion], description: 'Ses critères, par lettre.' }),
  }),
});

builder.queryField('criteria', (t) =>
  t.field({
    type: [CriterionGroup],
    description: 'Les dix critères a–j de 2012, en trois groupes.',
    resolve: (_root, _args, { runner }) => criterionGroupsOf(runner),
  }),
);
