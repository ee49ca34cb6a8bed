import { keysetCursor } from '../../capabilities/keyset-cursor.ts';
import type {
  CollectivityContracts,
  CollectivityPage,
  FrameAround as FrameAroundFacts,
  Partner as PartnerFacts,
  PolicyAreas as PolicyAreasFacts,
} from '../../capabilities/portrait.ts';
import type { LeverReading as LeverReadingFacts, RoleFacts } from '../../domain/collectivity/levers.ts';
import type { OpenScheme as OpenSchemeFacts } from '../../domain/collectivity/schemes.ts';
import { bareView, type LinkFacts } from '../../domain/entity/entity.ts';
import { builder } from '../builder.ts';
import { Entity, Link } from './entity.ts';
import { Evidence } from './evidence.ts';
import { Rule } from './rule.ts';
import { Level } from './words.ts';

const FrameLevel = builder.objectRef<FrameAroundFacts['below'][number]>('FrameLevel').implement({
  fields: (t) => ({
    level: t.expose('level', { type: Level, nullable: true }),
    total: t.exposeInt('total'),
  }),
});

export const FrameAround = builder.objectRef<FrameAroundFacts>('FrameAround').implement({
  description: 'Ce qui est au-dessus et au-dessous d’une collectivité dans le découpage officiel.',
  fields: (t) => ({
    above: t.field({
      type: [Entity],
      description: 'Du plus large au plus proche.',
      resolve: ({ above }) => above.map(bareView),
    }),
    below: t.expose('below', { type: [FrameLevel], description: 'Tout ce qui en relève, par niveau.' }),
  }),
});

export const CollectivitiesUnder = builder.objectRef<CollectivityPage>('CollectivitiesUnder').implement({
  description: 'Une page des collectivités qui en relèvent, par nom.',
  fields: (t) => ({
    nodes: t.field({ type: [Entity], resolve: ({ entities }) => entities.map(bareView) }),
    totalCount: t.exposeInt('total'),
    hasNextPage: t.exposeBoolean('hasNextPage'),
    endCursor: t.string({
      nullable: true,
      resolve: ({ entities }) => {
        const last = entities.at(-1);
        return last ? keysetCursor(String(last['sortName'] ?? ''), last.id) : null;
      },
    }),
  }),
});

const ContractCount = builder.objectRef<CollectivityContracts['counts'][number]>('ContractCount').implement({
  description: 'Contrats d’une sorte et d’une année.',
  fields: (t) => ({
    nature: t.exposeString('nature', {
      nullable: true,
      description: 'Absente quand aucune source ne la dit.',
    }),
    year: t.exposeString('year', {
      nullable: true,
      description: 'Absente quand aucune source ne date le contrat.',
    }),
    total: t.exposeInt('total'),
  }),
});

export const Contracts = builder.objectRef<CollectivityContracts>('CollectivityContracts').implement({
  description: 'Contrats auxquels une collectivité ou ses services prennent part.',
  fields: (t) => ({
    counts: t.expose('counts', { type: [ContractCount] }),
    links: t.expose('links', { type: [Link], description: 'Les plus récents d’abord.' }),
    linkTotal: t.exposeInt('total'),
  }),
});

const SharedForum = builder.objectRef<PartnerFacts['forums'][number]>('SharedForum').implement({
  description: 'Pôle, contrat ou projet où deux collectivités se trouvent ensemble.',
  fields: (t) => ({
    forum: t.field({ type: Entity, resolve: ({ forum }) => bareView(forum) }),
    links: t.expose('links', { type: [Link], description: 'Liens de l’une et de l’autre avec lui.' }),
  }),
});

const Partner = builder.objectRef<PartnerFacts>('Partner').implement({
  description: 'Collectivité réunie à une autre par ce à quoi elles prennent part toutes deux.',
  fields: (t) => ({
    collectivity: t.field({ type: Entity, resolve: ({ collectivity }) => bareView(collectivity) }),
    forumTotal: t.exposeInt('forumTotal'),
    forums: t.expose('forums', { type: [SharedForum] }),
  }),
});

export const Partners = builder
  .objectRef<{ partners: readonly PartnerFacts[]; total: number }>('Partners')
  .implement({
    description: 'Collectivités réunies à celle-ci, les plus souvent d’abord.',
    fields: (t) => ({
      nodes: t.expose('partners', { type: [Partner] }),
      totalCount: t.exposeInt('total'),
    }),
  });

const RoleShown = builder.objectRef<RoleFacts>('IllustratedRole').implement({
  description: 'Rôle que les sources donnent à un niveau de collectivité.',
  fields: (t) => ({
    slug: t.exposeString('id'),
    text: t.exposeString('text'),
    evidence: t.expose('evidence', { type: [Evidence] }),
  }),
});

const Verdict = builder.enumType('Verdict', {
  description: 'Ce que les faits disent d’une règle pour une collectivité.',
  values: {
    MET: { description: 'Les faits connus y répondent.' },
    NOT_MET: { description: 'Les faits connus n’y répondent pas.' },
    UNKNOWN: { description: 'Un fait manque pour le dire.' },
  },
});

const JudgedRule = builder.objectRef<OpenSchemeFacts['rules'][number]>('JudgedRule').implement({
  fields: (t) => ({
    rule: t.expose('rule', { type: Rule }),
    verdict: t.expose('verdict', { type: Verdict }),
  }),
});

const OpenScheme = builder.objectRef<OpenSchemeFacts>('OpenScheme').implement({
  description: 'Dispositif qu’une collectivité peut mobiliser, et ce qui le dit.',
  fields: (t) => ({
    contract: t.field({ type: Entity, resolve: ({ contract }) => bareView(contract) }),
    rules: t.expose('rules', { type: [JudgedRule] }),
    roles: t.expose('roles', { type: [RoleShown] }),
  }),
});

export const Schemes = builder
  .objectRef<{ run: readonly LinkFacts[]; open: readonly OpenSchemeFacts[] }>('Schemes')
  .implement({
    description: 'Dispositifs qu’une collectivité porte, et ceux qu’elle peut mobiliser.',
    fields: (t) => ({
      run: t.expose('run', { type: [Link] }),
      open: t.expose('open', { type: [OpenScheme] }),
    }),
  });

export const LeverReading = builder.objectRef<LeverReadingFacts>('LeverReading').implement({
  description: 'L’un des huit leviers, et ce que le graphe en montre pour une collectivité.',
  fields: (t) => ({
    slug: t.string({ resolve: ({ lever }) => lever.id }),
    number: t.int({ resolve: ({ lever }) => lever.number }),
    name: t.string({ resolve: ({ lever }) => lever.name }),
    text: t.string({ resolve: ({ lever }) => lever.text }),
    evidence: t.field({ type: [Evidence], resolve: ({ lever }) => lever.evidence }),
    roles: t.field({
      type: [RoleShown],
      description: 'Rôles du levier qu’une source illustre par cette collectivité.',
      resolve: ({ lever }) => lever.illustrated,
    }),
    links: t.expose('links', {
      type: [Link],
      description: 'Liens qui l’illustrent ; vide veut dire « rien de documenté », jamais « non employé ».',
    }),
  }),
});

const ServiceShown = builder.objectRef<PolicyAreasFacts['services'][number]>('ServiceShown').implement({
  fields: (t) => ({
    service: t.field({ type: Entity, resolve: ({ service }) => bareView(service) }),
    areas: t.field({ type: [Entity], resolve: ({ areas }) => areas.map(bareView) }),
    engaged: t.exposeInt('engaged', { description: 'Pôles, projets et contrats où il est engagé.' }),
  }),
});

const AreaMet = builder.objectRef<PolicyAreasFacts['areas'][number]>('AreaMet').implement({
  fields: (t) => ({
    area: t.field({ type: Entity, resolve: ({ area }) => bareView(area) }),
    total: t.exposeInt('total', { description: 'Pôles, projets et contrats par lesquels il est rencontré.' }),
    through: t.field({ type: [Entity], resolve: ({ through }) => through.map(bareView) }),
  }),
});

export const PolicyAreas = builder.objectRef<PolicyAreasFacts>('PolicyAreas').implement({
  description: 'Services d’une collectivité et domaines d’action rencontrés là où elle prend part.',
  fields: (t) => ({
    services: t.expose('services', { type: [ServiceShown] }),
    areas: t.expose('areas', { type: [AreaMet] }),
  }),
});
