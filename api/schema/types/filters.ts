import { builder } from '../builder.ts';
import { EntityRef } from './entity-query.ts';
import { Certainty, Depth, Direction, EssStatus, Kind, Level, RelationType, Stage } from './words.ts';

const DATE = 'Date : AAAA, AAAA-MM ou AAAA-MM-JJ.';

builder.scalarType('Date', {
  description: `Date aussi précise que sa source. ${DATE}`,
  serialize: (value) => value,
  // What is not a date is refused by the question itself, with the name of its field.
  parseValue: (value) => String(value),
});

export const Period = builder.inputType('Period', {
  description: 'Du premier jour de « from » au dernier de « to » ; ouverte si l’un manque.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: DATE }),
    to: t.field({ type: 'Date', description: DATE }),
  }),
});

export const LinkFilter = builder.inputType('LinkFilter', {
  description: 'Liens à retenir ; ce qui n’est pas dit ne filtre rien.',
  fields: (t) => ({
    relations: t.field({ type: [RelationType], description: 'De ces relations.' }),
    certainties: t.field({ type: [Certainty], description: 'De ces certitudes.' }),
    depthAtLeast: t.field({
      type: Depth,
      description: 'Profondeur au moins égale ; écarte les liens dont aucune source ne la dit.',
    }),
    sources: t.idList({ description: 'Adresses (« slug ») des sources qui fondent le lien.' }),
    asOf: t.field({
      type: 'Date',
      description:
        'Écarte les liens que l’on sait finis avant cette date ou commencés après ; les liens non datés restent, et sont comptés.',
    }),
  }),
});

export const LinkCondition = builder.inputType('LinkCondition', {
  description: 'Un lien avec une autre entité ; tout ce qui est dit vaut pour le même lien.',
  fields: (t) => ({
    relations: t.field({ type: [RelationType], description: 'D’une de ces relations.' }),
    direction: t.field({ type: Direction, description: 'Dans ce sens, vu de l’entité.' }),
    to: t.field({ type: EntityRef, description: 'L’entité à l’autre bout.' }),
    kinds: t.field({ type: [Kind], description: 'Natures de l’entité à l’autre bout.' }),
    certainties: t.field({ type: [Certainty], description: 'D’une de ces certitudes.' }),
    depthAtLeast: t.field({ type: Depth, description: 'De cette profondeur ou plus.' }),
    asOf: t.field({ type: 'Date', description: DATE }),
    within: t.field({ type: EntityRef, description: 'Territoire où se trouve l’autre bout.' }),
  }),
});

export const EntityFilter = builder.inputType('EntityFilter', {
  description: 'Entités à retenir ; ce qui n’est pas dit ne filtre rien, tout ce qui est dit doit être vrai.',
  fields: (t) => ({
    kinds: t.field({ type: [Kind], description: 'De ces natures.' }),
    levels: t.field({
      type: [Level],
      description: 'De ces niveaux : des collectivités, ou ce qui en porte un.',
    }),
    natures: t.stringList({ description: 'De ces sortes, telles que les sources les écrivent.' }),
    within: t.field({
      type: EntityRef,
      description:
        'Un territoire et tout ce qui en relève : ses collectivités, ce qui y est situé ou le couvre.',
    }),
    policyArea: t.field({ type: EntityRef, description: 'Domaine d’action que l’entité concerne.' }),
    stages: t.field({ type: [Stage], description: 'Pôles à ces étapes.' }),
    certainties: t.field({ type: [Certainty], description: 'De ces certitudes.' }),
    essStatuses: t.field({ type: [EssStatus], description: 'Ne retient que des entreprises.' }),
    sources: t.idList({ description: 'Adresses (« slug ») des sources qui citent l’entité.' }),
    observed: t.field({
      type: Period,
      description: 'Au moins une preuve constatée dans cette période, ou dont la source en date.',
    }),
    has: t.field({ type: [LinkCondition], description: 'Liens connus ; chacun doit l’être.' }),
    hasNot: t.field({
      type: [LinkCondition],
      description: 'Liens dont aucun n’est connu : cela ne veut pas dire qu’ils n’existent pas.',
    }),
    positioned: t.boolean({ description: 'A, ou n’a pas, de position sur la carte.' }),
  }),
});

export const SubgraphSeed = builder.inputType('SubgraphSeed', {
  description: 'Ce dont part une sélection : une façon, et une seule.',
  isOneOf: true,
  fields: (t) => ({
    territory: t.field({
      type: EntityRef,
      description:
        'Un territoire : ses pôles et ses acteurs (ce qui y est situé ou le couvre), ses collectivités qu’un lien engage, et tout ce qui est à un lien de ses pôles, où que ce soit ou sans lieu connu.',
    }),
    everything: t.boolean({
      description: 'Vrai : tout ce que des sources documentent, territoire de démonstration à part.',
    }),
    pole: t.field({ type: EntityRef, description: 'Un pôle, ou toute autre entité, et ce qui lui est lié.' }),
    entities: t.field({ type: [EntityRef], description: 'Ces entités, 2 000 au plus.' }),
  }),
});
