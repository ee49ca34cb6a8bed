import type { LookAlikeRead, LookAlikesRead, PracticeRead } from '../../capabilities/look-alikes.ts';
import { builder } from '../builder.ts';
import { Collectivity, Entity } from './entity.ts';

const PracticeSort = builder.enumType('PracticeSort', {
  description: 'À quoi se reconnaît une pratique.',
  values: {
    TYPE: { description: 'Un type de cadre : « pole », « contrat », « financement ».' },
    NATURE: { description: 'Une nature de contrat, comme sa source l’écrit.' },
    AREA: { description: 'Un domaine d’action où un cadre travaille.' },
  },
});

const Practice = builder.objectRef<PracticeRead>('Practice').implement({
  description: 'Ce qu’une collectivité fait avec d’autres.',
  fields: (t) => ({
    code: t.exposeString('code'),
    sort: t.expose('sort', { type: PracticeSort }),
    label: t.exposeString('label'),
    through: t.expose('through', { type: [Entity], description: 'Cadres qui le montrent, trois au plus.' }),
  }),
});

const LikenessCriteria = builder.objectRef<LookAlikeRead['criteria']>('LikenessCriteria').implement({
  description: 'De 0 à 1 ; absent quand l’une des deux n’est pas documentée.',
  fields: (t) => ({
    population: t.exposeFloat('population', { nullable: true }),
    density: t.exposeFloat('density', { nullable: true }),
    policyAreas: t.exposeFloat('policyAreas', { nullable: true }),
  }),
});

const LookAlike = builder.objectRef<LookAlikeRead>('LookAlike').implement({
  description: 'Une collectivité du même niveau, et en quoi elle ressemble.',
  fields: (t) => ({
    collectivity: t.expose('collectivity', { type: Collectivity }),
    likeness: t.exposeFloat('likeness', { description: 'Moyenne des critères connus des deux côtés.' }),
    criteria: t.expose('criteria', { type: LikenessCriteria }),
    doesBesides: t.expose('doesBesides', {
      type: [Practice],
      description: 'Ce qu’elle fait, et que rien ne dit de l’autre.',
    }),
  }),
});

export const LookAlikes = builder.objectRef<LookAlikesRead>('LookAlikes').implement({
  description: 'Les semblables d’une collectivité, parmi celles dont un cadre au moins est documenté.',
  fields: (t) => ({
    collectivity: t.expose('collectivity', { type: Collectivity }),
    nearest: t.expose('nearest', { type: [LookAlike] }),
    ofLevel: t.exposeInt('ofLevel', { description: 'Collectivités de son niveau.' }),
    documented: t.exposeInt('documented', {
      description: 'Parmi elles, celles dont un cadre est documenté.',
    }),
  }),
});
