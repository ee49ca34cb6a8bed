import { comparedNearby } from '../../capabilities/documented-nearby.ts';
import { sourcesBehind } from '../../capabilities/sources.ts';
import {
  certaintyOfPair,
  forumsNamed,
  forumsOfPair,
  forumsToAsk,
  meetingPlacesOf,
  type TransversalityReading,
  transversalityRead,
  wholeForumTotal,
} from '../../capabilities/transversality.ts';
import { bareView } from '../../domain/entity/entity-view.ts';
import { GAP_PARAMETERS } from '../../domain/gaps/parameters.ts';
import { worthExamining } from '../../domain/gaps/ranking.ts';
import { InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import type { PairGap } from '../../domain/transversality/pairs.ts';
import { pairKey } from '../../domain/transversality/perimeter.ts';
import type { UnitGap } from '../../domain/transversality/units.ts';
import { builder } from '../builder.ts';
import { referenceOf } from '../entity-reference.ts';
import { FIRST } from '../page-words.ts';
import { Entity } from './entity.ts';
import { EntityRef } from './entity-query.ts';
import { Source } from './evidence.ts';
import { Gap, GapParameters } from './gap.ts';
import {
  CauseOfGap,
  ComparisonUnit,
  ForumOfPair,
  MeetingPlace,
  ReferenceRate,
  ReferenceTotal,
  ToCollect,
  TransversalityIndex,
  UnitsCompared,
} from './transversality-parts.ts';
import { Certainty } from './words.ts';

type PairRead = PairGap & { readonly of: TransversalityReading };
type UnitJudged = UnitGap & { readonly of: TransversalityReading };

const Compared = builder
  .interfaceRef<Pick<PairRead | UnitJudged, 'gap' | 'rate' | 'unknownForums' | 'of'>>('ComparedUnits')
  .implement({
    description: 'Une paire, ou une ligne seule, comparée à ses pareilles.',
    fields: (t) => ({
      gap: t.expose('gap', { type: Gap, description: 'Ce qui se dit de l’écart.' }),
      worthExamining: t.boolean({
        description: 'À examiner : un écart nommé ou un signal faible, appuyé sur une source au moins.',
        resolve: ({ gap }) => worthExamining(gap),
      }),
      rate: t.expose('rate', {
        type: ReferenceRate,
        nullable: true,
        description: 'Taux de comparaison ; absent quand rien de comparable n’est documenté.',
      }),
      unknownForums: t.field({
        type: [Entity],
        description: 'Cadres dont la composition est à demander d’abord.',
        resolve: ({ of, unknownForums }) => forumsNamed(of, unknownForums).map(bareView),
      }),
    }),
  });

const TransversalityPair = builder.objectRef<PairRead>('TransversalityPair').implement({
  description: 'Deux familles de services, deux secteurs ou deux sortes d’acteurs, comparés à leurs pareils.',
  interfaces: [Compared],
  fields: (t) => ({
    first: t.string({ description: 'Mot ou identifiant de la première.', resolve: ({ units }) => units[0] }),
    second: t.string({ description: 'Mot ou identifiant de la seconde.', resolve: ({ units }) => units[1] }),
    certainty: t.field({
      type: Certainty,
      nullable: true,
      description:
        'À quel point il est sûr qu’elles se rencontrent : dans chaque cadre, celle de l’engagement le moins sûr des deux ; du plus sûr des cadres. Absent quand elles ne se rencontrent pas.',
      resolve: ({ of, ...pair }) => certaintyOfPair(of, pair),
    }),
    cause: t.field({
      type: CauseOfGap,
      description: 'Ce qui manque d’abord.',
      resolve: ({ parts, cause, lagging }) => ({ ...parts, cause, lagging }),
    }),
    forums: t.field({
      type: [ForumOfPair],
      description:
        'Cadres qui concernent les deux : où elles se rencontrent, où personne n’a demandé, les autres.',
      resolve: ({ of, ...pair }) => forumsOfPair(of, pair),
    }),
  }),
});

const TransversalityUnit = builder.objectRef<UnitJudged>('TransversalityUnit').implement({
  description:
    'Une famille de services (ou un secteur, une sorte d’acteurs) seule : est-elle engagée quelque part ?',
  interfaces: [Compared],
  fields: (t) => ({
    code: t.exposeString('unit', { description: 'Mot ou identifiant.' }),
    engagedIn: t.field({
      type: [Entity],
      description: 'Cadres où elle est engagée.',
      resolve: ({ of, engagedIn }) => forumsNamed(of, engagedIn).map(bareView),
    }),
  }),
});

const TransversalityReference = builder
  .objectRef<TransversalityReading>('TransversalityReference')
  .implement({
    description: 'À quoi l’on compare : les cadres de composition entière des perimètres comparables.',
    fields: (t) => ({
      perimeterTotal: t.exposeInt('comparedWith', { description: 'Périmètres qui apportent une occasion.' }),
      pairs: t.field({
        type: ReferenceTotal,
        nullable: true,
        description: 'Toutes paires ensemble ; absent quand rien n’est documenté.',
        resolve: ({ reference }) => reference.pairs,
      }),
      units: t.field({
        type: ReferenceTotal,
        nullable: true,
        description: 'Toutes unités ensemble ; absent quand rien n’est documenté.',
        resolve: ({ reference }) => reference.units,
      }),
      estimatedFrom: t.int({
        nullable: true,
        description: 'Paires dont φ est estimé ; absent quand φ est déclaré.',
        resolve: ({ reference }) => reference.dispersion.estimatedFrom,
      }),
    }),
  });

const Transversality = builder.objectRef<TransversalityReading>('Transversality').implement({
  description:
    'Ce qui pourrait se rencontrer dans un périmètre et ne se rencontre pas. À examiner : n’accuse personne.',
  fields: (t) => ({
    collectivity: t.field({
      type: Entity,
      description: 'La collectivité demandée.',
      resolve: ({ collectivity }) => bareView(collectivity),
    }),
    demonstration: t.exposeBoolean('demonstration', { description: 'Données fictives de démonstration.' }),
    authorities: t.field({
      type: [Entity],
      description: 'La collectivité, et celles qui sont lues avec elle comme une seule.',
      resolve: ({ authorities }) => authorities.map(bareView),
    }),
    compared: t.expose('units', {
      type: UnitsCompared,
      description: 'Ce que sont les lignes et les colonnes.',
    }),
    asOf: t.exposeString('asOf', {
      nullable: true,
      description: 'La date demandée ; absente quand tout compte.',
    }),
    dataDate: t.exposeString('dataDate', {
      nullable: true,
      description: 'Date des données : celle demandée, sinon celle de la preuve la plus récente.',
    }),
    rollUp: t.exposeBoolean('rollUp', { description: 'Lue avec celles qui en font partie comme une seule.' }),
    objective: t.exposeFloat('objective', {
      nullable: true,
      description: 'Taux que le territoire s’est donné ; absent quand on compare aux autres.',
    }),
    units: t.expose('unitsRead', { type: [ComparisonUnit], description: 'Les lignes du tableau.' }),
    servicesWithoutArea: t.field({
      type: [Entity],
      description: 'Services dont le domaine n’est pas documenté : ils ne sont dans aucune famille.',
      resolve: ({ servicesWithoutArea }) => servicesWithoutArea.map(bareView),
    }),
    forums: t.field({
      type: [MeetingPlace],
      description: 'Les cadres, avec les lignes qu’ils concernent et celles qui y sont engagées.',
      resolve: meetingPlacesOf,
    }),
    sources: t.field({
      type: [Source],
      description:
        'Les documents et jeux de données dont viennent ces cadres et qui y est, ceux d’où vient le plus d’abord.',
      resolve: ({ forums }, _args, { runner }) => sourcesBehind(runner, forums.keys()),
    }),
    nearest: t.field({
      type: Entity,
      nullable: true,
      description:
        'Le territoire voisin, de même niveau d’abord, où la même comparaison peut se faire ; absent s’il n’y en a pas.',
      resolve: async (of, _args, { runner }) => {
        const found = await comparedNearby(runner, of);
        return found && bareView(found);
      },
    }),
    forumTotal: t.int({
      description: 'Cadres qui concernent la collectivité.',
      resolve: ({ forums }) => forums.size,
    }),
    completeForumTotal: t.int({
      description: 'Cadres dont la composition est déclarée entière.',
      resolve: wholeForumTotal,
    }),
    forumsToAsk: t.field({
      type: [Entity],
      description:
        'Cadres dont la composition n’est pas déclarée entière, ceux dont on sait le plus d’abord : à demander.',
      args: { first: t.arg.int({ description: FIRST, defaultValue: 10 }) },
      resolve: (of, { first }) =>
        forumsToAsk(of)
          .slice(0, Math.max(0, first ?? 0))
          .map(bareView),
    }),
    toCollect: t.expose('toCollect', {
      type: [ToCollect],
      description: 'À recueillir d’abord ; vide quand assez est documenté. Aucun écart n’est dit sinon.',
    }),
    pairs: t.field({
      type: [TransversalityPair],
      description: 'Chaque paire une fois, dans l’ordre de lecture.',
      resolve: (of) => (of.judged?.pairs ?? []).map((pair) => ({ ...pair, of })),
    }),
    pair: t.field({
      type: TransversalityPair,
      nullable: true,
      description: 'Une paire du tableau ; absente quand elle n’y est pas.',
      args: {
        first: t.arg.string({ required: true, description: 'Mot ou identifiant de la première.' }),
        second: t.arg.string({ required: true, description: 'Mot ou identifiant de la seconde.' }),
      },
      resolve: (of, { first, second }) => {
        const found = of.judged?.pairs.find(({ units }) => pairKey(...units) === pairKey(first, second));
        return found ? { ...found, of } : null;
      },
    }),
    unitGaps: t.field({
      type: [TransversalityUnit],
      description: 'Chaque ligne seule.',
      resolve: (of) => (of.judged?.units ?? []).map((unit) => ({ ...unit, of })),
    }),
    index: t.field({
      type: TransversalityIndex,
      nullable: true,
      description: 'Le tout en un chiffre ; absent quand rien ne se compare.',
      resolve: ({ judged }) => judged?.index ?? null,
    }),
    reference: t.field({
      type: TransversalityReference,
      description: 'À quoi l’on compare.',
      resolve: (of) => of,
    }),
    parameters: t.field({
      type: GapParameters,
      description: 'Paramètres du calcul.',
      resolve: ({ judged }) => judged?.parameters ?? GAP_PARAMETERS,
    }),
  }),
});

builder.queryField('transversality', (t) =>
  t.field({
    type: Transversality,
    description:
      'Quels services d’une collectivité, quels acteurs d’un territoire pourraient se rencontrer et ne le font pas.',
    args: {
      of: t.arg({ type: EntityRef, required: true, description: 'La collectivité demandée.' }),
      units: t.arg({
        type: UnitsCompared,
        description: 'Ce que l’on compare.',
        defaultValue: 'SERVICE_FAMILY',
      }),
      asOf: t.arg.string({ description: 'AAAA, AAAA-MM ou AAAA-MM-JJ ; un lien non daté tient toujours.' }),
      objective: t.arg.float({
        description: 'Taux que le territoire se donne, entre 0 et 1, à la place des comparables.',
      }),
      rollUp: t.arg.boolean({
        defaultValue: false,
        description:
          'Lire la collectivité et celles qui en font partie comme une seule, sans rien compter deux fois.',
      }),
    },
    errors: {
      types: [NotFound, InvalidInput],
      union: { name: 'TransversalityResult' },
      directResult: true,
    },
    resolve: (_root, { of, units, asOf, objective, rollUp }, { runner }) =>
      transversalityRead(runner, referenceOf(of), {
        units: units ?? 'SERVICE_FAMILY',
        asOf: asOf ?? null,
        objective: objective ?? null,
        rollUp: rollUp ?? false,
      }),
  }),
);
