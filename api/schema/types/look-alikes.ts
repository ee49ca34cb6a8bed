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
    code: t.exposeString('code', { description: 'Mot ou identifiant de la pratique.' }),
    sort: t.expose('sort', { type: PracticeSort, description: 'À quoi elle se reconnaît.' }),
    label: t.exposeString('label', { description: 'Son nom, en français.' }),
    through: t.expose('through', { type: [Entity], description: 'Cadres qui le montrent, trois au plus.' }),
  }),
});

const LikenessCriteria = builder.objectRef<LookAlikeRead['criteria']>('LikenessCriteria').implement({
  description: 'De 0 à 1 ; absent quand l’une des deux n’est pas documentée.',
  fields: (t) => ({
    population: t.exposeFloat('population', { nullable: true, description: 'Ressemblance des populations.' }),
    density: t.exposeFloat('density', { nullable: true, description: 'Ressemblance des densités.' }),
    policyAreas: t.exposeFloat('policyAreas', {
      nullable: true,
      description: 'Domaines d’action en commun.',
    }),
  }),
});

const LookAlike = builder.objectRef<LookAlikeRead>('LookAlike').implement({
  description: 'Une collectivité du même niveau, et en quoi elle ressemble.',
  fields: (t) => ({
    collectivity: t.expose('collectivity', {
      type: Collectivity,
      description: 'La collectivité qui ressemble.',
    }),
    likeness: t.exposeFloat('likeness', { description: 'Moyenne des critères connus des deux côtés.' }),
    criteria: t.expose('criteria', {
      type: LikenessCriteria,
      description: 'En quoi elle ressemble, critère par critère.',
    }),
    doesBesides: t.expose('doesBesides', {
      type: [Practice],
      description: 'Ce qu’elle fait, et que rien ne dit de l’autre.',
    }),
  }),
});

export const LookAlikes = builder.objectRef<LookAlikesRead>('LookAlikes').implement({
  description: 'Les semblables d’une collectivité, parmi celles dont un cadre au moins est documenté.',
  fields: (t) => ({
    collectivity: t.expose('collectivity', { type: Collectivity, description: 'Celle à qui l’on compare.' }),
    nearest: t.expose('nearest', { type: [LookAlike], description: 'Les plus semblables d’abord.' }),
    ofLevel: t.exposeInt('ofLevel', { description: 'Collectivités de son niveau.' }),
    documented: t.exposeInt('documented', {
      description: 'Parmi elles, celles dont un cadre est documenté.',
    }),
  }),
});
