import { partnersOf } from '../../capabilities/partners.ts';
import { pageSize } from '../../domain/entity/page-size.ts';
import type { Feature } from '../../domain/partners/features.ts';
import { InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { builder, listCost } from '../builder.ts';
import { referenceOf } from '../entity-reference.ts';
import { AFTER, FIRST } from '../page-words.ts';
import { linkEvidenceOf } from '../shape-asked.ts';
import { EntityRef } from './entity-query.ts';
import { ActorFamily, PartnerProposals } from './partner.ts';

const USUAL_PAGE = 20;

const PartnerNeed = builder.inputType('PartnerNeed', {
  description: 'Ce qui est cherché ; s’ajoute à ce que les pôles de qui cherche n’ont pas.',
  fields: (t) => ({
    policyAreas: t.field({ type: [EntityRef], description: 'Domaines d’action ou secteurs.' }),
    kinds: t.field({ type: [ActorFamily], description: 'Familles d’acteurs.' }),
    within: t.field({
      type: EntityRef,
      description: 'D’où la proximité se mesure ; à défaut, d’où se tient qui cherche.',
    }),
  }),
});

const PartnerWeights = builder.inputType('PartnerWeights', {
  description: 'Poids des critères ; ceux qui manquent gardent leur valeur d’origine.',
  fields: (t) => ({
    relations: t.float({ description: 'Poids des partenaires communs.' }),
    themes: t.float({ description: 'Poids des thèmes communs.' }),
    complementarity: t.float({ description: 'Poids des besoins couverts.' }),
    territory: t.float({ description: 'Poids de la proximité.' }),
    funding: t.float({ description: 'Poids des financeurs et des dispositifs communs.' }),
  }),
});

builder.queryField('partners', (t) =>
  t.field({
    type: PartnerProposals,
    description:
      'Avec qui coopérer : partenaires possibles d’un acteur, d’un pôle, d’une collectivité ou d’un besoin.',
    args: {
      from: t.arg({
        type: EntityRef,
        description: 'Qui cherche ; absent quand le besoin n’est encore porté par personne.',
      }),
      need: t.arg({ type: PartnerNeed, description: 'Ce qui est cherché.' }),
      weights: t.arg({
        type: PartnerWeights,
        description: 'Poids des critères ; ceux d’origine par défaut.',
      }),
      first: t.arg.int({ description: FIRST, defaultValue: USUAL_PAGE }),
      after: t.arg.string({ description: AFTER }),
      diversity: t.arg.boolean({
        defaultValue: false,
        description: 'Éviter de proposer à la suite le même type d’acteur de la même commune.',
      }),
    },
    complexity: ({ first }) => ({ multiplier: Math.ceil(listCost(first, USUAL_PAGE).multiplier / 20) }),
    errors: { types: [NotFound, InvalidInput], directResult: true, union: { name: 'PartnersResult' } },
    resolve: (_root, { from, need, weights, first, after, diversity }, { runner }, info) =>
      partnersOf(runner, {
        from: from ? referenceOf(from) : null,
        need: {
          policyAreas: (need?.policyAreas ?? []).map(referenceOf),
          families: need?.kinds ?? [],
          within: need?.within ? referenceOf(need.within) : null,
        },
        weights: weightsOf(weights ?? {}),
        first: pageSize(first, USUAL_PAGE),
        after,
        diversity: diversity ?? false,
        linkEvidenceFirst: Math.max(
          linkEvidenceOf(info, 'nodes', 'reasons', 'links'),
          linkEvidenceOf(info, 'nodes', 'paths', 'links'),
        ),
      }),
  }),
);

function weightsOf(input: typeof PartnerWeights.$inferInput): Partial<Record<Feature, number>> {
  const given = Object.entries(input).filter(([, weight]) => weight != null);
  return Object.fromEntries(given.map(([name, weight]) => [name.toUpperCase(), weight as number]));
}
