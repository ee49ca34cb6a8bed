import {
  type PartnershipBetween as Between,
  forumsApart,
  type ForumBetween as OfPair,
} from '../../capabilities/partnership-between.ts';
import { builder } from '../builder.ts';
import { FIRST } from '../page-words.ts';
import { Entity, Link } from './entity.ts';
import { CooperationForumType, PartnershipType } from './partnership.ts';

const ForumBetween = builder.objectRef<OfPair>('ForumBetween').implement({
  description: 'Un cadre, et ce qui y lie deux collectivités ou leurs services.',
  fields: (t) => ({
    forum: t.expose('forum', { type: CooperationForumType, description: 'Le cadre.' }),
    links: t.expose('links', {
      type: [Link],
      description: 'Les liens de l’une et de l’autre avec lui, avec leurs preuves.',
    }),
  }),
});

const CooperationChain = builder.objectRef<Between['chains'][number]>('CooperationChain').implement({
  description: 'Collectivité, cadre, collectivité… d’une extrémité à l’autre.',
  fields: (t) => ({
    entities: t.field({
      type: [Entity],
      description: 'Les étapes, d’une extrémité à l’autre.',
      resolve: (chain) => [...chain],
    }),
  }),
});

export const PartnershipBetween = builder.objectRef<Between>('PartnershipBetween').implement({
  description:
    'Deux collectivités : leurs cadres avec leurs preuves, ce qu’il faut demander, ce qui les joint.',
  fields: (t) => ({
    pair: t.expose('pair', {
      type: PartnershipType,
      nullable: true,
      description: 'Absente d’une paire lointaine qui ne partage rien.',
    }),
    shared: t.expose('shared', { type: [ForumBetween], description: 'Cadres où toutes deux se trouvent.' }),
    unknown: t.expose('unknown', {
      type: [ForumBetween],
      description: 'Cadres dont la composition est à demander.',
    }),
    apart: t.field({
      type: [ForumBetween],
      description: 'Cadres où l’une se trouve sans l’autre, ceux à demander mis à part.',
      args: { first: t.arg.int({ description: FIRST, defaultValue: 12 }) },
      resolve: (between, { first }, { runner }) => forumsApart(runner, between, first ?? 12),
    }),
    apartTotal: t.int({
      description: 'Combien il y en a en tout.',
      resolve: ({ apart }) => apart.length,
    }),
    bonds: t.expose('bonds', {
      type: [Link],
      description: 'Ce qui est dit d’elles deux : contiguïté, appartenance, coopération énoncée.',
    }),
    chains: t.expose('chains', {
      type: [CooperationChain],
      description: 'Les plus courtes, quand elles ne partagent rien.',
    }),
  }),
});
