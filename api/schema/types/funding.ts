import { SHOWN_OF_A_POLE } from '../../capabilities/pole-readings.ts';
import { bareView } from '../../domain/entity/entity-view.ts';
import type {
  FundingLine as Line,
  Funding as PoleFunding,
  FundingTotal as Total,
} from '../../domain/funding/funding.ts';
import { builder } from '../builder.ts';
import { Contract, Entity, Link, Pole } from './entity.ts';
import { Level, Measure } from './words.ts';

const FundingLine = builder.objectRef<Line>('FundingLine').implement({
  description:
    'Un financement connu : une somme et ce qu’elle mesure, ou un financement sans montant documenté.',
  fields: (t) => ({
    link: t.expose('link', { type: Link, description: 'Le lien qui l’affirme, avec ses preuves.' }),
    funder: t.field({
      type: Entity,
      nullable: true,
      description: 'Qui paie ; absent quand les sources ne le disent pas.',
      resolve: ({ funder }) => (funder ? bareView(funder) : null),
    }),
    level: t.expose('level', { type: Level, nullable: true, description: 'Niveau de qui paie.' }),
    contract: t.field({
      type: Contract,
      nullable: true,
      description: 'Contrat ou dispositif qui le porte.',
      resolve: ({ contract }) => (contract ? bareView(contract) : null),
    }),
    amountCents: t.float({
      nullable: true,
      description: 'En centimes d’euro ; absent quand aucune source ne donne la somme.',
      resolve: ({ amountCents }) => amountCents,
    }),
    measure: t.expose('measure', { type: Measure, description: 'Ce que la somme mesure.' }),
    purpose: t.string({
      nullable: true,
      description: 'Ce que la somme paie, dans les mots de la source.',
      resolve: ({ link }) => link.purpose ?? null,
    }),
  }),
});

const FundingTotal = builder.objectRef<Total>('FundingTotal').implement({
  description: 'Sommes d’un même niveau et d’une même mesure.',
  fields: (t) => ({
    level: t.expose('level', {
      type: Level,
      nullable: true,
      description: 'Niveau de qui paie ; absent quand aucune source ne le dit.',
    }),
    measure: t.expose('measure', { type: Measure, description: 'Ce que ces sommes mesurent.' }),
    amountCents: t.float({
      description: 'Leur total, en centimes d’euro.',
      resolve: ({ amountCents }) => amountCents,
    }),
    lines: t.exposeInt('lines', { description: 'Financements additionnés.' }),
  }),
});

const Funding = builder.objectRef<PoleFunding>('Funding').implement({
  description:
    'Financements d’un pôle, par niveau d’autorité et par mesure ; jamais deux mesures additionnées.',
  fields: (t) => ({
    lines: t.field({
      type: [FundingLine],
      description: 'Les financements connus, soutiens puis contrats : les cent premiers.',
      resolve: ({ lines }) => lines.slice(0, SHOWN_OF_A_POLE),
    }),
    lineTotal: t.int({
      description: 'Financements connus en tout, donnés ou non ; tous sont additionnés.',
      resolve: ({ lines }) => lines.length,
    }),
    totals: t.field({
      type: [FundingTotal],
      description: 'Les totaux, un par niveau et par mesure.',
      resolve: ({ totals }) => [...totals],
    }),
    withoutAmount: t.exposeInt('withoutAmount', { description: 'Financements sans montant documenté.' }),
    notAdded: t.exposeInt('notAdded', {
      description: 'Montants dont on ne sait pas ce qu’ils mesurent : ajoutés à aucun total.',
    }),
  }),
});

builder.objectField(Pole, 'funding', (t) =>
  t.field({
    type: Funding,
    description: 'Ce que le graphe sait de l’argent du pôle.',
    resolve: (view, _args, { poles }) => poles.funding.load(view.entity.id),
  }),
);
