import { offsetCursor } from '../../capabilities/offset-cursor.ts';
import type {
  PartnerPath as PathFacts,
  PartnerProposal as Proposal,
  PartnerReason as Reason,
} from '../../capabilities/partner-reasons.ts';
import type { Partners as Facts } from '../../capabilities/partners.ts';
import { bareView } from '../../domain/entity/entity-view.ts';
import { TERRITORY_SCALE, type TerritoryRelation } from '../../domain/partners/actors.ts';
import { DIVERSITY_LAMBDA } from '../../domain/partners/diversity.ts';
import { FEATURES } from '../../domain/partners/features.ts';
import { MOST_CANDIDATES } from '../../domain/partners/rank-partners.ts';
import { builder } from '../builder.ts';
import { END_CURSOR, HAS_NEXT } from '../page-words.ts';
import { Entity, Link } from './entity.ts';

const PartnerCriterion = builder.enumType('PartnerCriterion', {
  description: 'Ce sur quoi un partenaire possible est jugé, de 0 à 1.',
  values: {
    RELATIONS: { description: 'Chance qu’un partenaire commun présente les deux.' },
    THEMES: { description: 'Thèmes communs, rapportés à tous ceux de l’un ou de l’autre.' },
    COMPLEMENTARITY: { description: 'Part des besoins qu’il couvre.' },
    TERRITORY: { description: 'Proximité : le plus petit territoire commun.' },
    FUNDING: { description: 'Financeurs et dispositifs communs sur cinq ans.' },
  },
});

export const ActorFamily = builder.enumType('ActorFamily', {
  description: 'Les cinq familles d’acteurs de l’article 9 de la loi du 31 juillet 2014.',
  values: {
    ESS: { value: 'ess', description: 'Entreprise de l’économie sociale et solidaire.' },
    ENTREPRISE: { value: 'entreprise', description: 'Autre entreprise.' },
    COLLECTIVITE: { value: 'collectivite', description: 'Collectivité ou groupement.' },
    RECHERCHE: { value: 'recherche', description: 'Recherche ou enseignement supérieur.' },
    FORMATION: { value: 'formation', description: 'Organisme de formation.' },
  } as const,
});

const PartnerTerritory = builder.enumType('PartnerTerritory', {
  description: 'Du plus proche au plus éloigné.',
  values: {
    SAME_COMMUNE: { description: 'Même commune.' },
    SAME_EPCI: { description: 'Même intercommunalité.' },
    CONTIGUOUS_EPCI: { description: 'Intercommunalités qui se touchent.' },
    SAME_DEPARTMENT: { description: 'Même département.' },
    SAME_REGION: { description: 'Même région.' },
    ELSEWHERE: { description: 'Autre région.' },
  },
});

const PartnerCounterReason = builder.enumType('PartnerCounterReason', {
  description: 'Ce qui parle contre une proposition.',
  values: {
    NO_OCCASION: { description: 'Aucun partenaire commun connu ne peut présenter.' },
    TOO_FAR: { description: 'Même région seulement, ou plus loin.' },
    COMPOSITION_UNKNOWN: {
      description:
        'Un pôle ou un contrat de l’un des deux n’est pas documenté en entier : ils se connaissent peut-être.',
    },
  },
});

const PartnerExclusion = builder.enumType('PartnerExclusion', {
  description: 'Pourquoi un acteur n’est pas proposé.',
  values: {
    ALREADY_LINKED: { description: 'Déjà partenaire, d’après ce qui est documenté.' },
    INACTIVE: { description: 'N’existe plus.' },
    OPTED_OUT: { description: 'A demandé à ne pas être proposé.' },
    NO_REASON: { description: 'Proche, et rien de plus.' },
    BEYOND_CAP: { description: 'Au-delà du nombre de candidats jugés.' },
  },
});

const PartnerReason = builder.objectRef<Reason>('PartnerReason').implement({
  description: 'Un des cinq critères d’une proposition, et ce sur quoi il repose.',
  fields: (t) => ({
    criterion: t.expose('feature', { type: PartnerCriterion, description: 'Le critère.' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'Absente quand elle n’est pas connue des deux côtés.',
    }),
    part: t.exposeFloat('part', {
      nullable: true,
      description: 'Sa part du score : leur somme est le score.',
    }),
    shared: t.field({
      type: [Entity],
      description:
        'Ce que les deux ont en commun : intermédiaires, thèmes, territoire, financeurs et dispositifs.',
      resolve: ({ shared }) => shared.map(bareView),
    }),
    links: t.expose('links', { type: [Link], description: 'Les liens qui le fondent, avec leurs preuves.' }),
  }),
});

const PartnerPath = builder.objectRef<PathFacts>('PartnerPath').implement({
  description: 'Par qui et par où rencontrer : qui cherche, où, qui présente, où, qui est proposé.',
  fields: (t) => ({
    entities: t.field({
      type: [Entity],
      description: 'Les étapes, d’un bout à l’autre.',
      resolve: ({ entities }) => entities.map(bareView),
    }),
    links: t.expose('links', {
      type: [Link],
      description: 'Les liens entre ces étapes, avec leurs preuves.',
    }),
    chance: t.exposeFloat('chance', { description: '1 sur le nombre de contacts de qui présente.' }),
  }),
});

const PartnerProposal = builder.objectRef<Proposal>('PartnerProposal').implement({
  description: 'Un partenaire possible, à examiner : pourquoi, par qui, et ce qui parle contre.',
  fields: (t) => ({
    candidate: t.field({
      type: Entity,
      description: 'Qui est proposé.',
      resolve: ({ candidate }) => bareView(candidate),
    }),
    family: t.expose('family', {
      type: ActorFamily,
      nullable: true,
      description: 'Sa famille d’acteurs ; absente quand sa nature n’est pas documentée.',
    }),
    score: t.exposeFloat('score', { description: 'Moyenne pondérée des critères connus, de 0 à 1.' }),
    confidence: t.exposeFloat('confidence', {
      description: 'Part des poids que portent les critères connus.',
    }),
    rankKey: t.exposeFloat('rankKey', { description: 'Score × confiance : l’ordre de la liste.' }),
    reasons: t.expose('reasons', {
      type: [PartnerReason],
      description: 'Les cinq critères, dans le même ordre.',
    }),
    familiesMet: t.expose('familiesMet', {
      type: [ActorFamily],
      description: 'Familles cherchées qu’il apporte.',
    }),
    territory: t.expose('territory', {
      type: PartnerTerritory,
      nullable: true,
      description: 'Absent quand sa place n’est pas documentée.',
    }),
    paths: t.expose('paths', { type: [PartnerPath], description: 'Trois au plus, les plus sûrs d’abord.' }),
    counterReasons: t.expose('counterReasons', {
      type: [PartnerCounterReason],
      description: 'Ce qui parle contre.',
    }),
  }),
});

const PartnerNeedFamily = builder.objectRef<Facts['families'][number]>('PartnerNeedFamily').implement({
  description: 'Une famille d’acteurs cherchée.',
  fields: (t) => ({
    family: t.expose('family', { type: ActorFamily, description: 'La famille cherchée.' }),
    declared: t.exposeBoolean('declared', {
      description: 'Faux quand elle est tirée des pôles, où personne n’en est connu.',
    }),
  }),
});

const PartnerExcluded = builder.objectRef<Facts['excluded'][number]>('PartnerExcluded').implement({
  description: 'Acteurs non proposés, comptés par motif.',
  fields: (t) => ({
    reason: t.expose('reason', { type: PartnerExclusion, description: 'Le motif.' }),
    total: t.exposeInt('total', { description: 'Acteurs écartés pour ce motif.' }),
  }),
});

const CriterionWeight = builder
  .objectRef<{ criterion: (typeof FEATURES)[number]; weight: number }>('PartnerCriterionWeight')
  .implement({
    description: 'Poids d’un critère, tel qu’il a servi.',
    fields: (t) => ({
      criterion: t.expose('criterion', { type: PartnerCriterion, description: 'Le critère.' }),
      weight: t.exposeFloat('weight', { description: 'Son poids.' }),
    }),
  });

const TerritoryStep = builder
  .objectRef<{ territory: TerritoryRelation; value: number }>('PartnerTerritoryStep')
  .implement({
    description: 'Ce que vaut une proximité.',
    fields: (t) => ({
      territory: t.expose('territory', { type: PartnerTerritory, description: 'La proximité.' }),
      value: t.exposeFloat('value', { description: 'Ce qu’elle vaut, de 0 à 1.' }),
    }),
  });

export const PartnerProposals = builder.objectRef<Facts>('PartnerProposals').implement({
  description: 'Partenaires possibles, les mieux fondés d’abord, et ce qui a servi à les trouver.',
  fields: (t) => ({
    from: t.field({
      type: Entity,
      nullable: true,
      description: 'Qui cherche ; absent pour un besoin que personne ne porte.',
      resolve: ({ from }) => from && bareView(from),
    }),
    within: t.field({
      type: Entity,
      nullable: true,
      description: 'D’où la proximité se mesure ; absent quand rien ne le dit.',
      resolve: ({ within }) => within && bareView(within),
    }),
    demonstration: t.exposeBoolean('demonstration', {
      description: 'Vrai sur le territoire fictif de démonstration.',
    }),
    families: t.expose('families', {
      type: [PartnerNeedFamily],
      description: 'Familles d’acteurs cherchées.',
    }),
    policyAreas: t.field({
      type: [Entity],
      description: 'Domaines d’action ou secteurs cherchés.',
      resolve: ({ areas }) => areas.map(bareView),
    }),
    nodes: t.expose('proposals', { type: [PartnerProposal], description: 'Les propositions de la page.' }),
    totalCount: t.exposeInt('total', { description: 'Propositions en tout, toutes pages confondues.' }),
    hasNextPage: t.boolean({
      description: HAS_NEXT,
      resolve: ({ offset, proposals, total }) => offset + proposals.length < total,
    }),
    endCursor: t.string({
      nullable: true,
      description: END_CURSOR,
      resolve: ({ offset, proposals }) =>
        proposals.length === 0 ? null : offsetCursor(offset + proposals.length),
    }),
    excluded: t.expose('excluded', {
      type: [PartnerExcluded],
      description: 'Acteurs non proposés, par motif.',
    }),
    weights: t.field({
      type: [CriterionWeight],
      description: 'Poids des critères, tels qu’ils ont servi.',
      resolve: ({ weights }) => FEATURES.map((criterion) => ({ criterion, weight: weights[criterion] })),
    }),
    territoryScale: t.field({
      type: [TerritoryStep],
      description: 'Ce que vaut chaque proximité.',
      resolve: () =>
        Object.entries(TERRITORY_SCALE).map(([territory, value]) => ({
          territory: territory as TerritoryRelation,
          value,
        })),
    }),
    diversityLambda: t.float({
      description: 'λ, poids de la ressemblance avec ce qui est déjà proposé.',
      resolve: () => DIVERSITY_LAMBDA,
    }),
    mostCandidates: t.int({ description: 'Candidats jugés au plus.', resolve: () => MOST_CANDIDATES }),
    dataDate: t.exposeString('date', {
      nullable: true,
      description:
        'Date de la source la plus récente : les financements comptent sur les cinq ans qui la précèdent.',
    }),
  }),
});
