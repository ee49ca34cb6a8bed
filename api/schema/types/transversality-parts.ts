import type { UnitRead } from '../../capabilities/perimeter-read.ts';
import type {
  ForumOfPair as ForumOfPairFacts,
  MeetingPlace as MeetingPlaceFacts,
} from '../../capabilities/transversality.ts';
import { bareView } from '../../domain/entity/entity-view.ts';
import type { CauseOfGap as CauseParts } from '../../domain/transversality/cause.ts';
import type { Rate } from '../../domain/transversality/reference.ts';
import type { TO_COLLECT } from '../../domain/transversality/to-collect.ts';
import type { Transversality } from '../../domain/transversality/transversality.ts';
import { builder } from '../builder.ts';
import { selects } from '../shape-asked.ts';
import { Entity, Link } from './entity.ts';
import { Evidence } from './evidence.ts';
import { Certainty } from './words.ts';

export const UnitsCompared = builder.enumType('UnitsCompared', {
  description: 'Ce que sont les lignes et les colonnes d’un tableau de transversalité.',
  values: {
    SERVICE_FAMILY: { description: 'Familles de services d’une collectivité, une par domaine d’action.' },
    SECTOR: { description: 'Secteurs d’activité des acteurs d’un territoire.' },
    ACTOR_KIND: { description: 'Les cinq familles d’acteurs de l’article 9, sur un territoire.' },
  },
});

export const ToCollect = builder.enumType('ToCollect', {
  description: 'Ce qu’il faut recueillir avant de pouvoir parler d’un écart.',
  values: {
    SERVICES: { description: 'Les services de la collectivité.' },
    SERVICE_AREAS: { description: 'Le domaine d’action de ses services.' },
    ACTORS: { description: 'Les acteurs du territoire et leur nature.' },
    FORUMS: { description: 'Les pôles et les contrats qui le concernent.' },
    THEMES: { description: 'Les thèmes de ces pôles et de ces contrats.' },
    COMPOSITIONS: { description: 'Qui y est engagé.' },
  } satisfies Record<(typeof TO_COLLECT)[number], { description: string }>,
});

const Cause = builder.enumType('GapCause', {
  description: 'Ce qui manque d’abord.',
  values: {
    ACTIVATION: { description: '« activation » : l’une des deux est trop peu engagée.' },
    DISJUNCTION: { description: '« cloisonnement » : toutes deux sont engagées, mais séparément.' },
  },
});

const Engagement = builder.enumType('Engagement', {
  description: 'Ce qui est documenté d’une famille, d’un secteur ou d’une sorte d’acteurs dans un cadre.',
  values: {
    ENGAGED: { description: 'Un lien sourcé l’engage.' },
    NOT_ENGAGED: { description: 'La composition est déclarée entière, et elle n’y est pas.' },
    UNKNOWN: { description: 'Personne ne l’a demandé : ce n’est pas un non.' },
  },
});

const ReferenceScope = builder.enumType('ReferenceScope', {
  description: 'Avec qui l’on compare.',
  values: {
    LEVEL: { description: 'Les collectivités du même niveau.' },
    ALL_LEVELS: { description: 'Tous les niveaux : rien n’est documenté au même niveau.' },
    OWN_PERIMETER: { description: 'Ses propres autres paires : rien n’est documenté ailleurs.' },
    OBJECTIVE: { description: 'L’objectif que le territoire s’est donné.' },
  },
});

export const ComparisonUnit = builder.objectRef<UnitRead>('ComparisonUnit').implement({
  description: 'Une ligne du tableau : famille de services, secteur ou sorte d’acteurs.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'Mot de « serviceFamily », sorte d’acteurs, ou identifiant du secteur.',
    }),
    sector: t.field({
      type: Entity,
      nullable: true,
      description: 'Le secteur, quand la ligne en est un.',
      resolve: ({ sector }) => (sector ? bareView(sector) : null),
    }),
    services: t.field({
      type: [Entity],
      description: 'Les services de la famille ; vide pour les autres lignes.',
      resolve: ({ services }) => services.map(bareView),
    }),
    total: t.exposeInt('total', { description: 'Services, ou acteurs situés sur le territoire.' }),
  }),
});

export const ReferenceTotal = builder
  .objectRef<Pick<Rate['overall'], 'scope' | 'of' | 'yes' | 'rate'>>('ReferenceTotal')
  .implement({
    description: 'Ce que font ceux à qui l’on compare, toutes paires (ou toutes unités) ensemble.',
    fields: (t) => ({
      scope: t.expose('scope', { type: ReferenceScope, description: 'Avec qui l’on compare.' }),
      of: t.exposeInt('of', { description: 'Occasions documentées.' }),
      yes: t.exposeInt('yes', { description: 'Occasions saisies.' }),
      rate: t.exposeFloat('rate', { description: 'Occasions saisies sur occasions documentées, de 0 à 1.' }),
    }),
  });

export const ReferenceRate = builder.objectRef<Rate>('ReferenceRate').implement({
  description: 'Taux auquel des situations comparables saisissent une occasion.',
  fields: (t) => ({
    rate: t.exposeFloat('rate', { description: 'Le taux retenu, de 0 à 1.' }),
    of: t.exposeInt('of', { description: 'Occasions de cette paire (ou unité) ailleurs.' }),
    yes: t.exposeInt('yes', { description: 'Occasions saisies.' }),
    scope: t.field({
      type: ReferenceScope,
      description: 'Avec qui l’on compare.',
      resolve: ({ overall }) => overall.scope,
    }),
  }),
});

export const CauseOfGap = builder
  .objectRef<CauseParts & { cause: 'ACTIVATION' | 'DISJUNCTION' | null; lagging: string | null }>(
    'CauseOfGap',
  )
  .implement({
    description: 'Ce qui manque sur les occasions documentées, en deux parts qui s’ajoutent.',
    fields: (t) => ({
      cause: t.expose('cause', {
        type: Cause,
        nullable: true,
        description: 'La plus grande des deux parts.',
      }),
      lagging: t.exposeString('lagging', {
        nullable: true,
        description: 'Quand c’est l’activation : celle dont l’engagement manque.',
      }),
      documented: t.exposeInt('documented', { description: 'Occasions où l’on sait tout des deux.' }),
      engagedFirst: t.int({
        description: 'Parmi elles, celles où la première est engagée.',
        resolve: ({ engaged }) => engaged[0],
      }),
      engagedSecond: t.int({
        description: 'Parmi elles, celles où la seconde est engagée.',
        resolve: ({ engaged }) => engaged[1],
      }),
      together: t.exposeInt('together', { description: 'Parmi elles, celles où toutes deux le sont.' }),
      activation: t.exposeFloat('activation', {
        nullable: true,
        description:
          'Rencontres qui manquent faute d’engagement de l’une ; absent quand rien n’est documenté.',
      }),
      disjunction: t.exposeFloat('disjunction', {
        nullable: true,
        description:
          'Rencontres qui manquent bien que toutes deux soient engagées ; absent quand rien n’est documenté.',
      }),
    }),
  });

export const ForumOfPair = builder.objectRef<ForumOfPairFacts>('ForumOfPair').implement({
  description: 'Pôle, contrat ou projet qui concerne les deux, et ce qui y est documenté de chacune.',
  fields: (t) => ({
    forum: t.field({
      type: Entity,
      description: 'Le pôle, le contrat ou le projet.',
      resolve: ({ forum }) => bareView(forum),
    }),
    first: t.field({
      type: Engagement,
      description: 'Ce qui y est documenté de la première.',
      resolve: ({ engagements }) => engagements[0],
    }),
    second: t.field({
      type: Engagement,
      description: 'Ce qui y est documenté de la seconde.',
      resolve: ({ engagements }) => engagements[1],
    }),
    complete: t.exposeBoolean('complete', { description: 'Sa composition est déclarée entière.' }),
    reliability: t.exposeFloat('reliability', { description: 'De ses sources, de 0 à 1.' }),
    evidence: t.field({
      type: [Evidence],
      description: 'Preuves du cadre lui-même.',
      resolve: async ({ forum }, _args, { proofs }) => (await proofs.load(forum.id)).evidence,
    }),
    links: t.field({
      type: [Link],
      description: 'Liens qui engagent l’une ou l’autre.',
      resolve: async ({ links }, _args, { proofs }, info) => {
        if (!selects(info, 'evidence') && !selects(info, 'evidenceTotal')) return [...links];
        return Promise.all(links.map(async (link) => ({ ...link, ...(await proofs.load(link.id)) })));
      },
    }),
  }),
});

const EngagedUnit = builder.objectRef<MeetingPlaceFacts['engaged'][number]>('EngagedUnit').implement({
  description: 'Une ligne du tableau engagée dans un cadre.',
  fields: (t) => ({
    unit: t.exposeString('unit', { description: 'Mot ou identifiant.' }),
    certainty: t.expose('certainty', {
      type: Certainty,
      description: 'Du plus sûr des liens qui l’y engagent.',
    }),
  }),
});

export const MeetingPlace = builder.objectRef<MeetingPlaceFacts>('MeetingPlace').implement({
  description: 'Pôle, contrat ou projet où des lignes du tableau pourraient se rencontrer.',
  fields: (t) => ({
    forum: t.field({
      type: Entity,
      description: 'Le pôle, le contrat ou le projet.',
      resolve: ({ forum }) => bareView(forum),
    }),
    complete: t.exposeBoolean('complete', { description: 'Sa composition est déclarée entière.' }),
    concerned: t.exposeStringList('concerned', { description: 'Lignes qu’il concerne.' }),
    engaged: t.expose('engaged', { type: [EngagedUnit], description: 'Lignes qui y sont engagées.' }),
  }),
});

const Interval = builder
  .objectRef<{ low: number; high: number; point: number | null }>('ShareInterval')
  .implement({
    description: 'Une part, de 0 à 1, entre ce que les inconnues pourraient en faire.',
    fields: (t) => ({
      point: t.exposeFloat('point', {
        nullable: true,
        description: 'Où elle est, d’après ce qui est connu et ce qui est probable.',
      }),
      low: t.exposeFloat('low', { description: 'Si rien de ce qui est inconnu n’était coopération.' }),
      high: t.exposeFloat('high', { description: 'Si tout ce qui est inconnu l’était.' }),
    }),
  });

export const TransversalityIndex = builder
  .objectRef<Transversality['index']>('TransversalityIndex')
  .implement({
    description: 'Le tout en un chiffre, toujours avec son intervalle et ce qui est documenté.',
    fields: (t) => ({
      occasions: t.exposeInt('occasions', {
        description: 'Occasions de se rencontrer, toutes paires ensemble.',
      }),
      expected: t.exposeFloat('expected', {
        nullable: true,
        description: 'Rencontres attendues au taux des comparables.',
      }),
      index: t.expose('index', {
        type: Interval,
        nullable: true,
        description: 'Rencontres établies sur rencontres attendues, 1 au plus.',
      }),
      congruence: t.field({
        type: Interval,
        nullable: true,
        description: 'Rencontres établies sur occasions, sans comparaison.',
        resolve: ({ congruence }) => congruence && { ...congruence, point: null },
      }),
      coverage: t.exposeFloat('coverage', {
        nullable: true,
        description: 'Part des occasions documentées, dans un sens ou dans l’autre.',
      }),
    }),
  });
