import {
  collectivitiesUnderOf,
  contractsOf,
  frameAroundOf,
  leversOf,
  partnersOf,
  policyAreasOf,
  portrayed,
  schemesOf,
} from '../../capabilities/portrait.ts';
import type { EntityFacts } from '../../domain/entity/entity.ts';
import { bareView } from '../../domain/entity/entity-view.ts';
import { pageSize } from '../../domain/entity/page-size.ts';
import { InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { builder, pageCost } from '../builder.ts';
import { referenceOf } from '../entity-reference.ts';
import { AFTER, FIRST } from '../page-words.ts';
import { Entity } from './entity.ts';
import { EntityRef } from './entity-query.ts';
import {
  CollectivitiesUnder,
  Contracts,
  FrameAround,
  LeverReading,
  Partners,
  PolicyAreas,
  Schemes,
} from './portrait.ts';
import { Level } from './words.ts';

const USUAL_PAGE = 20;
/** Proofs of each link and rule of a portrait: enough to judge by; the others are on the sheet of the other end. */
const PROOFS = 3;

const Portrait = builder.objectRef<EntityFacts>('Portrait').implement({
  description: 'Une collectivité parmi les autres : chaque partie demandée coûte une question au graphe.',
  fields: (t) => ({
    collectivity: t.field({ type: Entity, description: 'La collectivité.', resolve: bareView }),
    frame: t.field({
      type: FrameAround,
      description: 'Sa place dans le découpage officiel.',
      resolve: (collectivity, _args, { runner }) => frameAroundOf(runner, collectivity),
    }),
    under: t.field({
      type: CollectivitiesUnder,
      description: 'Collectivités qui en relèvent.',
      args: {
        levels: t.arg({ type: [Level], description: 'De ces niveaux ; tous par défaut.' }),
        text: t.arg.string({ description: 'Mots d’un nom ou d’un ancien nom, ou code.' }),
        first: t.arg.int({ description: FIRST, defaultValue: USUAL_PAGE }),
        after: t.arg.string({ description: AFTER }),
      },
      complexity: ({ first }) => pageCost(first, USUAL_PAGE),
      resolve: (collectivity, { levels, text, first, after }, { runner }) =>
        collectivitiesUnderOf(runner, collectivity, {
          levels: levels ?? null,
          text: text ?? null,
          first: pageSize(first, USUAL_PAGE),
          after: after ?? null,
        }),
    }),
    contracts: t.field({
      type: Contracts,
      description: 'Les contrats auxquels elle ou ses services prennent part.',
      args: { first: t.arg.int({ description: FIRST, defaultValue: USUAL_PAGE }) },
      complexity: ({ first }) => pageCost(first, USUAL_PAGE),
      resolve: (collectivity, { first }, { runner }) =>
        contractsOf(runner, collectivity, pageSize(first, USUAL_PAGE), PROOFS),
    }),
    partners: t.field({
      type: Partners,
      description: 'Les collectivités avec qui elle partage des cadres.',
      args: { first: t.arg.int({ description: FIRST, defaultValue: USUAL_PAGE }) },
      complexity: ({ first }) => pageCost(first, USUAL_PAGE),
      resolve: (collectivity, { first }, { runner }) =>
        partnersOf(runner, collectivity, pageSize(first, USUAL_PAGE), PROOFS),
    }),
    schemes: t.field({
      type: Schemes,
      description: 'Les dispositifs qu’elle porte, et ceux qui lui sont ouverts.',
      resolve: (collectivity, _args, { runner }) => schemesOf(runner, collectivity, PROOFS),
    }),
    levers: t.field({
      type: [LeverReading],
      description: 'Les leviers d’une collectivité, et ce qu’elle en fait.',
      resolve: (collectivity, _args, { runner }) => leversOf(runner, collectivity, PROOFS),
    }),
    policyAreas: t.field({
      type: PolicyAreas,
      description: 'Ses services et les domaines d’action qu’elle rencontre.',
      resolve: (collectivity, _args, { runner }) => policyAreasOf(runner, collectivity),
    }),
  }),
});

builder.queryField('portrait', (t) =>
  t.field({
    type: Portrait,
    description: 'Portrait d’une collectivité : son cadre, ses contrats, ses partenaires, ses leviers.',
    args: { of: t.arg({ type: EntityRef, required: true, description: 'La collectivité demandée.' }) },
    errors: {
      types: [NotFound, InvalidInput],
      union: { name: 'PortraitResult' },
      directResult: true,
    },
    resolve: (_root, { of }, { runner }) => portrayed(runner, referenceOf(of)),
  }),
);
