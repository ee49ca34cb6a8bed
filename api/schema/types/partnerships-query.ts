import { partneredNearby } from '../../capabilities/documented-nearby.ts';
import { lookAlikesIn } from '../../capabilities/look-alikes.ts';
import { partnershipBetween } from '../../capabilities/partnership-between.ts';
import { type PartnershipsRead, partnershipsIn } from '../../capabilities/partnerships.ts';
import { sourcesBehind } from '../../capabilities/sources.ts';
import { bareView } from '../../domain/entity/entity-view.ts';
import type { FactToCollect as Missing } from '../../domain/partnership/to-collect.ts';
import { InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { builder } from '../builder.ts';
import { referenceOf } from '../entity-reference.ts';
import { Collectivity } from './entity.ts';
import { EntityRef } from './entity-query.ts';
import { Source } from './evidence.ts';
import { GapParameters } from './gap.ts';
import { LookAlikes } from './look-alikes.ts';
import { CooperationForumType, PartnershipType, Proximity, StudiedAuthorityType } from './partnership.ts';
import { PartnershipBetween } from './partnership-between.ts';
import { Level } from './words.ts';

const USUAL_LOOK_ALIKES = 5;

type ClassFacts =
  PartnershipsRead['judged']['classes'] extends ReadonlyMap<unknown, infer Value> ? Value : never;

const ProximityClass = builder.objectRef<ClassFacts>('ProximityClass').implement({
  description: 'Taux d’une classe de proximité sur ce territoire : ses totaux sont reproduits exactement.',
  fields: (t) => ({
    proximity: t.expose('proximity', { type: Proximity, description: 'La classe.' }),
    pairs: t.exposeInt('pairs', { description: 'Paires de cette classe.' }),
    observed: t.exposeInt('observed', { description: 'Cadres que ces paires partagent.' }),
    deterrence: t.exposeFloat('deterrence', {
      nullable: true,
      description: 'h = Σ O / Σ k̃ k̃ ; absent quand rien n’y est observé.',
    }),
  }),
});

const Participation = builder
  .objectRef<{ level: string; joined: number; eligible: number; rate: number }>('Participation')
  .implement({
    description:
      'Part des cadres complets qui couvrent une collectivité d’un niveau et dont elle est membre.',
    fields: (t) => ({
      level: t.expose('level', { type: Level, description: 'Niveau des collectivités comptées.' }),
      joined: t.exposeInt('joined', { description: 'Fois où l’une est membre du cadre qui la couvre.' }),
      eligible: t.exposeInt('eligible', { description: 'Fois où un cadre complet en couvre une.' }),
      rate: t.exposeFloat('rate', { description: 'Les premières sur les secondes, de 0 à 1.' }),
    }),
  });

const NestedClosure = builder
  .objectRef<PartnershipsRead['levels']['nestedClosure']>('NestedClosure')
  .implement({
    description:
      'Où une collectivité est membre et celle qui la contient concernée : celle-ci l’est-elle aussi ?',
    fields: (t) => ({
      opportunities: t.exposeInt('opportunities', {
        description: 'Fois où la question se pose, dans un cadre complet.',
      }),
      closed: t.exposeInt('closed', { description: 'Fois où celle qui contient l’autre est membre aussi.' }),
      share: t.exposeFloat('share', {
        nullable: true,
        description: 'Les secondes sur les premières, de 0 à 1 ; absente sans occasion.',
      }),
    }),
  });

const LevelMixing = builder.objectRef<PartnershipsRead['levels']>('LevelMixing').implement({
  description: 'Les niveaux de collectivités se rencontrent-ils ?',
  fields: (t) => ({
    severalLevels: t.exposeFloat('severalLevels', {
      nullable: true,
      description: 'Part des cadres qui réunissent plusieurs niveaux.',
    }),
    verticalTies: t.exposeInt('verticalTies', {
      description: 'Paires de membres de niveaux différents, cadre par cadre.',
    }),
    ties: t.exposeInt('ties', { description: 'Paires de membres, cadre par cadre.' }),
    verticalShare: t.exposeFloat('verticalShare', {
      nullable: true,
      description: 'Les premières sur les secondes, de 0 à 1 ; absente sans paire.',
    }),
    externalInternal: t.exposeFloat('externalInternal', {
      nullable: true,
      description: '(entre niveaux − au sein) / (entre + au sein), de −1 à 1.',
    }),
    nestedClosure: t.expose('nestedClosure', {
      type: NestedClosure,
      description: 'Qui contient rejoint-il qui est contenu ?',
    }),
  }),
});

const Collectible = builder.enumType('Collectible', {
  description: 'Ce qui manque pour lire des partenariats.',
  values: {
    POLE_MEMBERS: { description: 'Les pôles et les projets où elles sont.' },
    CONTRACT_PARTIES: { description: 'Les contrats qu’elles ont signés.' },
    FUNDERS: { description: 'Ce qu’elles financent.' },
    COMPOSITIONS: { description: 'Qui est dans les cadres dont la composition n’est pas entière.' },
    ADJACENCY: { description: 'Quelles collectivités se touchent.' },
  } satisfies Record<Missing['what'], { description: string }>,
});

const ToCollect = builder.objectRef<Missing>('FactToCollect').implement({
  description: 'Ce qu’il faut recueillir, et pour combien de collectivités ou de cadres.',
  fields: (t) => ({
    what: t.expose('what', { type: Collectible, description: 'Ce qui manque.' }),
    total: t.exposeInt('total', { description: 'Pour combien de collectivités ou de cadres.' }),
  }),
});

const Partnerships = builder.objectRef<PartnershipsRead>('Partnerships').implement({
  description:
    'Partenariats entre les collectivités d’un territoire par les cadres qu’elles partagent : à examiner, rien n’accuse.',
  fields: (t) => ({
    scope: t.expose('scope', { type: Collectivity, description: 'Territoire où l’on compare.' }),
    focus: t.expose('focus', {
      type: Collectivity,
      nullable: true,
      description: 'Celle dont on a demandé les partenariats, ou l’intercommunalité de la commune demandée.',
    }),
    demonstration: t.exposeBoolean('demonstration', { description: 'Données fictives.' }),
    asOf: t.exposeString('asOf', {
      nullable: true,
      description: 'La date demandée ; absente quand tout compte.',
    }),
    nearest: t.field({
      type: Collectivity,
      nullable: true,
      description:
        'Le département ou la région voisine où deux collectivités partagent un cadre ; absent s’il n’y en a pas.',
      resolve: async ({ scope, asOf }, _args, { runner }) => {
        const found = await partneredNearby(runner, { scope: scope.entity, asOf });
        return found && bareView(found);
      },
    }),
    documented: t.exposeBoolean('documented', {
      description: 'Faux quand rien n’est documenté : aucun écart n’est alors montré.',
    }),
    adjacencyKnown: t.exposeBoolean('adjacencyKnown', {
      description: 'Des contiguïtés sont-elles chargées ?',
    }),
    authorities: t.expose('authorities', {
      type: [StudiedAuthorityType],
      description: 'Les collectivités comparées.',
    }),
    forums: t.expose('forums', {
      type: [CooperationForumType],
      description: 'Les cadres où elles se trouvent.',
    }),
    sources: t.field({
      type: [Source],
      description:
        'Les documents et jeux de données dont viennent ces cadres et qui y est, ceux d’où vient le plus d’abord.',
      resolve: ({ forums }, _args, { runner }) =>
        sourcesBehind(
          runner,
          forums.map(({ id }) => id),
        ),
    }),
    others: t.expose('others', {
      type: [Collectivity],
      description: 'Collectivités de ces cadres qui ne sont pas comparées ici.',
    }),
    pairs: t.expose('pairs', {
      type: [PartnershipType],
      description: 'Dans l’ordre de lecture ; les paires lointaines qui ne partagent rien sont comptées.',
    }),
    pairTotal: t.exposeInt('pairTotal', { description: 'Paires comparées.' }),
    pairsLeft: t.exposeInt('pairsLeft', {
      description: 'Paires lointaines laissées de côté : l’une des deux n’a aucun partenaire.',
    }),
    established: t.expose('established', {
      type: [PartnershipType],
      description: 'Au-dessus de l’ordinaire, du plus au moins.',
    }),
    toExamine: t.expose('toExamine', {
      type: [PartnershipType],
      description: 'À examiner, dans l’ordre de lecture.',
    }),
    classes: t.field({
      type: [ProximityClass],
      description: 'Taux de chaque classe de proximité.',
      resolve: ({ judged }) => [...judged.classes.values()],
    }),
    participation: t.field({
      type: [Participation],
      description: 'Part des cadres rejoints, niveau par niveau.',
      resolve: ({ judged }) => [...judged.participation].map(([level, rate]) => ({ level, ...rate })),
    }),
    levels: t.expose('levels', { type: LevelMixing, description: 'La rencontre des niveaux.' }),
    parameters: t.field({
      type: GapParameters,
      description: 'Paramètres du calcul.',
      resolve: ({ judged }) => judged.parameters,
    }),
    toCollect: t.expose('toCollect', { type: [ToCollect], description: 'Ce qu’il faut recueillir d’abord.' }),
    between: t.field({
      type: PartnershipBetween,
      description: 'Tout ce que l’on sait de deux de ces collectivités.',
      args: {
        a: t.arg.string({ required: true, description: 'Identifiant (« slug ») de l’une.' }),
        b: t.arg.string({ required: true, description: 'Identifiant (« slug ») de l’autre.' }),
      },
      errors: { types: [InvalidInput], directResult: true, union: { name: 'PartnershipBetweenResult' } },
      resolve: (read, { a, b }, { runner }) => partnershipBetween(runner, read, a, b),
    }),
  }),
});

builder.queryFields((t) => ({
  partnerships: t.field({
    type: Partnerships,
    description: 'Partenariats entre collectivités, sur le territoire de celle qui est demandée.',
    args: {
      of: t.arg({
        type: EntityRef,
        required: true,
        description: 'La collectivité dont on demande les partenariats.',
      }),
      asOf: t.arg.string({ description: 'Année, mois ou jour ; sans date, tout ce qui est documenté.' }),
    },
    errors: { types: [NotFound, InvalidInput], directResult: true, union: { name: 'PartnershipsResult' } },
    resolve: (_root, { of, asOf }, { runner }) =>
      partnershipsIn(runner, referenceOf(of), { asOf: asOf ?? null }),
  }),
  lookAlikes: t.field({
    type: LookAlikes,
    description: 'Collectivités du même niveau qui ressemblent à une autre, et ce qu’elles font en plus.',
    args: {
      of: t.arg({ type: EntityRef, required: true, description: 'La collectivité à qui l’on compare.' }),
      first: t.arg.int({ defaultValue: USUAL_LOOK_ALIKES, description: '20 au plus.' }),
    },
    errors: { types: [NotFound, InvalidInput], directResult: true, union: { name: 'LookAlikesResult' } },
    resolve: (_root, { of, first }, { runner }) =>
      lookAlikesIn(runner, referenceOf(of), first ?? USUAL_LOOK_ALIKES),
  }),
}));
