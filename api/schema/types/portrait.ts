import { keysetCursor } from '../../capabilities/keyset-cursor.ts';
import type {
  CollectivityContracts,
  CollectivityPage,
  CollectivitySchemes,
  FrameAround as FrameAroundFacts,
  Partner as PartnerFacts,
  PolicyAreas as PolicyAreasFacts,
} from '../../capabilities/portrait.ts';
import type { LeverReading as LeverReadingFacts, RoleFacts } from '../../domain/collectivity/levers.ts';
import type { OpenScheme as OpenSchemeFacts } from '../../domain/collectivity/schemes.ts';
import { bareView } from '../../domain/entity/entity-view.ts';
import { builder } from '../builder.ts';
import { END_CURSOR, HAS_NEXT } from '../page-words.ts';
import { Entity, Link } from './entity.ts';
import { Evidence } from './evidence.ts';
import { Rule } from './rule.ts';
import { Level } from './words.ts';

const FrameLevel = builder.objectRef<FrameAroundFacts['below'][number]>('FrameLevel').implement({
  description: 'Ce qui relève d’une collectivité, à un niveau.',
  fields: (t) => ({
    level: t.expose('level', {
      type: Level,
      nullable: true,
      description: 'Le niveau ; absent quand aucune source ne le dit.',
    }),
    total: t.exposeInt('total', { description: 'Collectivités de ce niveau.' }),
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
    nodes: t.field({
      type: [Entity],
      description: 'Les collectivités de la page.',
      resolve: ({ entities }) => entities.map(bareView),
    }),
    totalCount: t.exposeInt('total', { description: 'Collectivités en tout, toutes pages confondues.' }),
    hasNextPage: t.exposeBoolean('hasNextPage', { description: HAS_NEXT }),
    endCursor: t.string({
      nullable: true,
      description: END_CURSOR,
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
    total: t.exposeInt('total', { description: 'Contrats de cette sorte et de cette année.' }),
  }),
});

export const Contracts = builder.objectRef<CollectivityContracts>('CollectivityContracts').implement({
  description: 'Contrats auxquels une collectivité ou ses services prennent part.',
  fields: (t) => ({
    counts: t.expose('counts', { type: [ContractCount], description: 'Par sorte et par année.' }),
    links: t.expose('links', { type: [Link], description: 'Les plus récents d’abord.' }),
    linkTotal: t.exposeInt('total', { description: 'Liens avec des contrats en tout, donnés ou non.' }),
  }),
});

const SharedForum = builder.objectRef<PartnerFacts['forums'][number]>('SharedForum').implement({
  description: 'Pôle, contrat ou projet où deux collectivités se trouvent ensemble.',
  fields: (t) => ({
    forum: t.field({
      type: Entity,
      description: 'Le pôle, le contrat ou le projet.',
      resolve: ({ forum }) => bareView(forum),
    }),
    links: t.expose('links', { type: [Link], description: 'Liens de l’une et de l’autre avec lui.' }),
  }),
});

const Partner = builder.objectRef<PartnerFacts>('Partner').implement({
  description: 'Collectivité réunie à une autre par ce à quoi elles prennent part toutes deux.',
  fields: (t) => ({
    collectivity: t.field({
      type: Entity,
      description: 'L’autre collectivité.',
      resolve: ({ collectivity }) => bareView(collectivity),
    }),
    forumTotal: t.exposeInt('forumTotal', { description: 'Cadres partagés en tout, donnés ou non.' }),
    forums: t.expose('forums', { type: [SharedForum], description: 'Ces cadres, avec les liens des deux.' }),
  }),
});

export const Partners = builder
  .objectRef<{ partners: readonly PartnerFacts[]; total: number }>('Partners')
  .implement({
    description: 'Collectivités réunies à celle-ci, les plus souvent d’abord.',
    fields: (t) => ({
      nodes: t.expose('partners', { type: [Partner], description: 'Les plus liées d’abord.' }),
      totalCount: t.exposeInt('total', { description: 'Partenaires en tout, donnés ou non.' }),
    }),
  });

const RoleShown = builder.objectRef<RoleFacts>('IllustratedRole').implement({
  description: 'Rôle que les sources donnent à un niveau de collectivité.',
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'Identifiant stable.' }),
    text: t.exposeString('text', { description: 'Le rôle, dans les mots de sa source.' }),
    evidence: t.expose('evidence', { type: [Evidence], description: 'Preuves, chacune avec sa source.' }),
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
  description: 'Une règle d’un dispositif, et ce que les faits en disent.',
  fields: (t) => ({
    rule: t.expose('rule', { type: Rule, description: 'La règle.' }),
    verdict: t.expose('verdict', {
      type: Verdict,
      description: 'Ce que les faits en disent pour la collectivité.',
    }),
  }),
});

const OpenScheme = builder.objectRef<OpenSchemeFacts>('OpenScheme').implement({
  description: 'Dispositif qu’une collectivité peut mobiliser, et ce qui le dit.',
  fields: (t) => ({
    contract: t.field({
      type: Entity,
      description: 'Le dispositif.',
      resolve: ({ contract }) => bareView(contract),
    }),
    rules: t.expose('rules', { type: [JudgedRule], description: 'Ses règles, l’une après l’autre.' }),
    roles: t.expose('roles', { type: [RoleShown], description: 'Ce que la collectivité peut y faire.' }),
  }),
});

export const Schemes = builder.objectRef<CollectivitySchemes>('Schemes').implement({
  description: 'Dispositifs qu’une collectivité porte, et ceux qu’elle peut mobiliser.',
  fields: (t) => ({
    run: t.expose('run', {
      type: [Link],
      description: 'Premiers liens par lesquels elle en porte, par nom.',
    }),
    runTotal: t.exposeInt('runTotal', { description: 'Ces liens en tout, donnés ou non.' }),
    open: t.expose('open', {
      type: [OpenScheme],
      description: 'Premiers dispositifs d’autrui qui lui sont ouverts, par nom.',
    }),
    openTotal: t.exposeInt('openTotal', { description: 'Ces dispositifs en tout, donnés ou non.' }),
  }),
});

export const LeverReading = builder.objectRef<LeverReadingFacts>('LeverReading').implement({
  description: 'L’un des huit leviers, et ce que le graphe en montre pour une collectivité.',
  fields: (t) => ({
    slug: t.string({ description: 'Identifiant stable.', resolve: ({ lever }) => lever.id }),
    number: t.int({
      description: 'Numéro du levier dans son document.',
      resolve: ({ lever }) => lever.number,
    }),
    name: t.string({ description: 'Nom du levier.', resolve: ({ lever }) => lever.name }),
    text: t.string({
      description: 'Le levier, dans les mots du document.',
      resolve: ({ lever }) => lever.text,
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'Preuves, chacune avec sa source.',
      resolve: ({ lever }) => lever.evidence,
    }),
    roles: t.field({
      type: [RoleShown],
      description: 'Rôles du levier qu’une source illustre par cette collectivité.',
      resolve: ({ lever }) => lever.illustrated,
    }),
    links: t.expose('links', {
      type: [Link],
      description:
        'Premiers liens qui l’illustrent ; vide veut dire « rien de documenté », jamais « non employé ».',
    }),
    linkTotal: t.exposeInt('linkTotal', { description: 'Ces liens en tout, donnés ou non.' }),
  }),
});

const ServiceShown = builder.objectRef<PolicyAreasFacts['services'][number]>('ServiceShown').implement({
  description: 'Un service, ses domaines et ce où il est engagé.',
  fields: (t) => ({
    service: t.field({
      type: Entity,
      description: 'Le service.',
      resolve: ({ service }) => bareView(service),
    }),
    areas: t.field({
      type: [Entity],
      description: 'Premiers domaines d’action qu’il concerne, par nom.',
      resolve: ({ areas }) => areas.map(bareView),
    }),
    areaTotal: t.exposeInt('areaTotal', { description: 'Ces domaines en tout, donnés ou non.' }),
    engaged: t.exposeInt('engaged', { description: 'Pôles, projets et contrats où il est engagé.' }),
  }),
});

const AreaMet = builder.objectRef<PolicyAreasFacts['areas'][number]>('AreaMet').implement({
  description: 'Un domaine d’action qu’une collectivité rencontre.',
  fields: (t) => ({
    area: t.field({
      type: Entity,
      description: 'Le domaine d’action.',
      resolve: ({ area }) => bareView(area),
    }),
    total: t.exposeInt('total', { description: 'Pôles, projets et contrats par lesquels il est rencontré.' }),
    through: t.field({
      type: [Entity],
      description: 'Les premiers pôles, projets et contrats par lesquels il est rencontré.',
      resolve: ({ through }) => through.map(bareView),
    }),
  }),
});

export const PolicyAreas = builder.objectRef<PolicyAreasFacts>('PolicyAreas').implement({
  description: 'Services d’une collectivité et domaines d’action rencontrés là où elle prend part.',
  fields: (t) => ({
    services: t.expose('services', { type: [ServiceShown], description: 'Ses premiers services, par nom.' }),
    serviceTotal: t.exposeInt('serviceTotal', { description: 'Ses services en tout, donnés ou non.' }),
    areas: t.expose('areas', {
      type: [AreaMet],
      description:
        'Domaines rencontrés par ses pôles, ses projets et ses contrats, les plus souvent d’abord.',
    }),
    areaTotal: t.exposeInt('areaTotal', { description: 'Ces domaines en tout, donnés ou non.' }),
  }),
});
