import type { FieldMap } from '@pothos/core';
import { encodeGlobalID } from '@pothos/plugin-relay';
import type { GraphQLResolveInfo } from 'graphql';
import type { Contest as ContestFacts } from '../../capabilities/proposals.ts';
import { typedValuesOf } from '../../domain/change/read-value.ts';
import { completenessOf } from '../../domain/completeness/completeness.ts';
import { detailsOf } from '../../domain/entity/details.ts';
import type { EntityFacts, LinkCount as LinkCountFacts, LinkFacts } from '../../domain/entity/entity.ts';
import type { EntityShape, EntityView } from '../../domain/entity/entity-view.ts';
import { bareView, isBare } from '../../domain/entity/entity-view.ts';
import { pageSize } from '../../domain/entity/page-size.ts';
import { figureOf, isFictional, textOf } from '../../domain/entity/properties.ts';
import type { LinkGroup as LinkGroupFacts } from '../../domain/entity/sheet-parts.ts';
import { builder, listCost, type SchemaTypes } from '../builder.ts';
import type { Context } from '../context.ts';
import { linkCursor } from '../link-cursor.ts';
import { FIRST } from '../page-words.ts';
import { shapeAsked } from '../shape-asked.ts';
import { Completeness, Freshness } from './completeness.ts';
import { DETAILS } from './detail.ts';
import { Evidence, USUAL_PROOFS } from './evidence.ts';
import { TYPED_VALUES } from './form-value.ts';
import { OtherName, otherNamesOf } from './other-name.ts';
import { MeasuredAmount, Rule } from './rule.ts';
import { Event, Statement } from './statement.ts';
import { Certainty, Depth, Direction, EssStatus, Kind, Level, RelationType, Stage, Status } from './words.ts';

const USUAL_LIST = 50;
const USUAL_GROUP = 20;

export const Entity = builder.interfaceRef<EntityView>('Entity');
export const Link = builder.objectRef<LinkFacts>('Link');

const LinkCount = builder.objectRef<LinkCountFacts>('LinkCount').implement({
  description: 'Liens d’une entité, comptés avant d’être ouverts.',
  fields: (t) => ({
    relation: t.expose('relation', { type: RelationType, description: 'Relation comptée.' }),
    direction: t.expose('direction', { type: Direction, description: 'Sens vu de l’entité.' }),
    kind: t.expose('kind', { type: Kind, description: 'Nature de l’entité à l’autre bout.' }),
    total: t.exposeInt('total', { description: 'Liens ainsi comptés.' }),
  }),
});

const LinkGroup = builder.objectRef<LinkGroupFacts & { of: string }>('LinkGroup').implement({
  description: 'Liens d’une entité de même relation, de même sens et de même nature à l’autre bout.',
  fields: (t) => ({
    relation: t.expose('relation', { type: RelationType, description: 'Relation de ces liens.' }),
    direction: t.expose('direction', { type: Direction, description: 'Leur sens, vu de l’entité.' }),
    kind: t.expose('kind', { type: Kind, description: 'Nature de l’entité à l’autre bout.' }),
    total: t.exposeInt('total', { description: 'Liens du groupe en tout, donnés ou non.' }),
    links: t.expose('links', { type: [Link], description: 'Les premiers, par nom de l’autre bout.' }),
    endCursor: t.string({
      nullable: true,
      description: 'Où reprendre avec « entityLinks » ; absent quand tous les liens sont là.',
      resolve: ({ links, total, of }) => {
        const last = links.at(-1);
        return last && links.length < total ? linkCursor(last, of) : null;
      },
    }),
  }),
});

Entity.implement({
  description: 'Ce que tous les acteurs, lieux, contrats et territoires ont en commun.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: (view) => view.entity.kind,
  fields: (t) => ({
    slug: t.string({
      description: 'Identifiant stable, celui des adresses.',
      resolve: (view) => view.entity.id,
    }),
    kind: t.field({ type: Kind, description: 'Sa nature.', resolve: (view) => view.entity.kind }),
    name: t.string({
      description: 'Son nom ; officiel quand il y en a un.',
      resolve: (view) => view.entity.name,
    }),
    aliases: t.stringList({
      description: 'Autres noms et orthographes.',
      resolve: (view) => view.entity.aliases,
    }),
    otherNames: t.field({
      type: [OtherName],
      description: 'Ses autres noms et ceux d’avant, chacun avec la source qui l’écrit.',
      resolve: (view) => otherNamesOf(view),
    }),
    acronym: t.string({
      nullable: true,
      description: 'Son sigle, quand une source le donne.',
      resolve: (view) => view.entity.acronym,
    }),
    summary: t.string({
      nullable: true,
      description: 'Ce qu’elle est, en quelques lignes, d’après ses sources.',
      resolve: (view) => view.entity.summary,
    }),
    details: t.field({ ...DETAILS, resolve: (view) => detailsOf(view.entity) }),
    typedValues: t.field({
      ...TYPED_VALUES,
      resolve: ({ entity }) => typedValuesOf(entity.kind, entity),
    }),
    demonstration: t.boolean({
      description:
        'Vrai pour ce qui appartient au territoire de démonstration : fictif, hors de tout chiffre.',
      resolve: (view) => isFictional(view.entity),
    }),
    certainty: t.field({
      type: Certainty,
      description: 'À quel point son existence est sûre.',
      resolve: (view) => view.entity.certainty,
    }),
    doubt: t.string({
      nullable: true,
      description: 'Doutes de lecture.',
      resolve: (view) => view.entity.doubt,
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'Preuves de l’entité elle-même, chacune avec sa source.',
      args: { first: t.arg.int({ description: FIRST, defaultValue: USUAL_PROOFS }) },
      complexity: ({ first }) => listCost(first, USUAL_PROOFS),
      resolve: (view, { first }) => view.evidence.slice(0, pageSize(first, USUAL_PROOFS)),
    }),
    evidenceTotal: t.int({
      description: 'Preuves de l’entité, données ou non.',
      resolve: (view) => view.totals?.evidence ?? 0,
    }),
    sourceTotal: t.int({
      description: 'Sources distinctes qui citent l’entité.',
      resolve: (view) => view.totals?.sources ?? 0,
    }),
    statements: t.field({
      type: [Statement],
      description: 'Ce que les sources en disent, hors de ses liens.',
      args: { first: t.arg.int({ description: FIRST, defaultValue: USUAL_LIST }) },
      complexity: ({ first }) => listCost(first, USUAL_LIST),
      resolve: (view, { first }) => view.statements.slice(0, pageSize(first, USUAL_LIST)),
    }),
    statementTotal: t.int({
      description: 'Ces constats en tout, donnés ou non.',
      resolve: (view) => view.totals?.statements ?? 0,
    }),
    events: t.field({
      type: [Event],
      args: { first: t.arg.int({ description: FIRST, defaultValue: USUAL_LIST }) },
      complexity: ({ first }) => listCost(first, USUAL_LIST),
      description: 'Chronologie ; ce qui n’est pas daté vient en dernier.',
      resolve: (view, { first }) => view.events.slice(0, pageSize(first, USUAL_LIST)),
    }),
    eventTotal: t.int({
      description: 'Ses événements en tout, datés ou non, donnés ou non.',
      resolve: (view) => view.totals?.events ?? 0,
    }),
    linkTotal: t.int({
      description: 'Ses liens en tout, donnés ou non.',
      resolve: (view) => view.totals?.links ?? 0,
    }),
    linkCounts: t.field({
      type: [LinkCount],
      description: 'Liens comptés par relation, sens et nature de l’autre bout.',
      resolve: (view) => view.linkCounts,
    }),
    linkGroups: t.field({
      type: [LinkGroup],
      description: 'Les mêmes comptes, chacun avec ses premiers liens ; la suite avec « entityLinks ».',
      args: { first: t.arg.int({ description: FIRST, defaultValue: USUAL_GROUP }) },
      complexity: ({ first }) => listCost(first, USUAL_GROUP),
      resolve: ({ entity, linkGroups }, { first }) => {
        const size = pageSize(first, USUAL_GROUP);
        return linkGroups.map((group) => ({ ...group, of: entity.id, links: group.links.slice(0, size) }));
      },
    }),
    completeness: t.field({
      type: Completeness,
      description:
        'Ce qui est connu de ce qu’on attend d’une fiche de cette nature ; mesure la documentation, jamais l’entité.',
      resolve: completenessOf,
    }),
    freshness: t.field({
      type: Freshness,
      description: 'Âge des preuves de l’entité et de ses liens.',
      resolve: ({ freshness }) => freshness ?? { oldest: null, lastObserved: null, undated: 0 },
    }),
    links: t.field({
      type: [Link],
      description: 'Ses premiers liens ; la suite avec « entityLinks ».',
      args: { first: t.arg.int({ description: FIRST, defaultValue: USUAL_LIST }) },
      complexity: ({ first }) => listCost(first, USUAL_LIST),
      resolve: (view, { first }) => view.links.slice(0, pageSize(first, USUAL_LIST)),
    }),
  }),
});

const text = (property: string) => (view: EntityView) => textOf(view.entity, property);
const whole = (property: string) => (view: EntityView) => figureOf(view.entity, property);

function essStatusOf({ entity }: EntityView): 'PROVED' | 'DISPROVED' | 'UNKNOWN' {
  const status = entity['essStatus'];
  return status === 'PROVED' || status === 'DISPROVED' ? status : 'UNKNOWN';
}

type EntityFields = (t: PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, EntityView>) => FieldMap;

/**
 * One GraphQL type by kind of the vocabulary, with what it has of its own. Its id is encoded at once: `builder.node` would
 * make a promise for each of the thousands of ids of a drawing.
 */
function entityType(kind: string, description: string, fields: EntityFields) {
  return builder.objectType(builder.objectRef<EntityView>(kind), {
    description,
    interfaces: [builder.nodeInterfaceRef(), Entity] as never,
    isTypeOf: (value) => (value as Partial<EntityView>).entity?.kind === kind,
    fields: (t) => ({
      id: t.id({
        description: 'Identifiant global.',
        resolve: (view) => encodeGlobalID(kind, view.entity.id),
      }),
      ...fields(t),
    }),
  });
}

export const Pole = entityType(
  'Pole',
  'Pôle territorial de coopération économique, ou démarche qui s’en approche.',
  (t) => ({
    stage: t.field({
      type: Stage,
      nullable: true,
      resolve: text('stage'),
      description: 'Absente tant qu’aucune source ne la dit.',
    }),
    territoryText: t.string({
      nullable: true,
      description: 'Son territoire, dans les mots d’une source.',
      resolve: text('territoryText'),
    }),
    sectorText: t.string({
      nullable: true,
      description: 'Son activité, dans les mots d’une source.',
      resolve: text('sectorText'),
    }),
  }),
);
export const Enterprise = entityType('Enterprise', 'Entreprise ou association, réseaux compris.', (t) => ({
  siren: t.string({
    nullable: true,
    description: 'SIREN ; absent tant qu’aucune source ne le donne.',
    resolve: text('siren'),
  }),
  legalForm: t.string({
    nullable: true,
    description: 'Forme juridique, telle que la source l’écrit.',
    resolve: text('legalForm'),
  }),
  nature: t.string({
    nullable: true,
    description: 'Sorte d’organisation, telle que la source l’écrit.',
    resolve: text('nature'),
  }),
  website: t.string({ nullable: true, description: 'Adresse de son site.', resolve: text('website') }),
  essStatus: t.field({
    type: EssStatus,
    description: 'Appartient-elle à l’économie sociale et solidaire, et le sait-on ?',
    resolve: essStatusOf,
  }),
  essBasis: t.string({
    nullable: true,
    resolve: text('essBasis'),
    description: 'Ce qui établit l’appartenance à l’ESS.',
  }),
}));
export const Collectivity = entityType(
  'Collectivity',
  'Autorité publique, de la commune à l’Europe.',
  (t) => ({
    level: t.field({
      type: Level,
      nullable: true,
      description: 'Son niveau, de la commune à l’Europe.',
      resolve: text('level'),
    }),
    siren: t.string({
      nullable: true,
      description: 'SIREN ; absent tant qu’aucune source ne le donne.',
      resolve: text('siren'),
    }),
    insee: t.string({
      nullable: true,
      description: 'Code du Code officiel géographique, de son niveau.',
      resolve: text('insee'),
    }),
    population: t.int({
      nullable: true,
      description: 'Habitants ; absents quand aucune source ne les compte.',
      resolve: whole('population'),
    }),
    populationVintage: t.string({
      nullable: true,
      description: 'De quelle année, et d’où, vient cette population.',
      resolve: text('populationVintage'),
    }),
    status: t.field({
      type: Status,
      nullable: true,
      description: 'Ancienne quand elle n’est plus du découpage.',
      resolve: text('status'),
    }),
  }),
);
export const ResearchCentre = entityType(
  'ResearchCentre',
  'Laboratoire, établissement d’enseignement ou organisme de formation.',
  (t) => ({
    nature: t.string({
      nullable: true,
      description: 'Sorte d’établissement, telle que la source l’écrit.',
      resolve: text('nature'),
    }),
  }),
);
export const Place = entityType('Place', 'Lieu où la coopération se tient.', (t) => ({
  nature: t.string({
    nullable: true,
    description: 'Sorte de lieu, telle que la source l’écrit.',
    resolve: text('nature'),
  }),
  status: t.field({
    type: Status,
    nullable: true,
    description: 'Existant, annoncé, à l’étude ou ancien.',
    resolve: text('status'),
  }),
}));
export const Contract = entityType(
  'Contract',
  'Loi, stratégie, fonds, appel, subvention, convention, marché.',
  (t) => ({
    nature: t.string({
      nullable: true,
      description: 'Sorte de contrat, telle que la source l’écrit.',
      resolve: text('nature'),
    }),
    level: t.field({
      type: Level,
      nullable: true,
      description: 'Niveau de l’autorité qui le porte.',
      resolve: text('level'),
    }),
    date: t.string({
      nullable: true,
      description: 'Année, mois ou jour ; absente quand aucune source ne le date.',
      resolve: text('date'),
    }),
    duration: t.string({
      nullable: true,
      description: 'Durée, dans les mots de la source.',
      resolve: text('duration'),
    }),
    rules: t.field({
      type: [Rule],
      description: 'Conditions, montants, taux et calendrier que le contrat fixe.',
      resolve: (view) => view.rules,
    }),
    amounts: t.field({
      type: [MeasuredAmount],
      description: 'Montants des parties, un total par mesure : ils ne s’ajoutent jamais.',
      resolve: (view) => view.amounts,
    }),
  }),
);
entityType('Service', 'Direction ou service d’une collectivité.', () => ({}));
entityType('PolicyArea', 'Domaine d’action publique ou secteur d’activité.', () => ({}));
entityType('Project', 'Projet, démarche ou réalisation.', (t) => ({
  nature: t.string({
    nullable: true,
    description: 'Sorte de projet, telle que la source l’écrit.',
    resolve: text('nature'),
  }),
  date: t.string({
    nullable: true,
    description: 'Année, mois ou jour ; absente quand aucune source ne le date.',
    resolve: text('date'),
  }),
  status: t.field({
    type: Status,
    nullable: true,
    description: 'Existant, annoncé, à l’étude ou ancien.',
    resolve: text('status'),
  }),
}));
entityType('ActorGroup', 'Acteurs comptés ou désignés ensemble par une source, sans être nommés.', (t) => ({
  count: t.int({
    nullable: true,
    description: 'Combien ils sont ; au moins, quand « countMax » est plus grand.',
    resolve: whole('count'),
  }),
  countMax: t.int({ nullable: true, description: 'Combien ils sont au plus.', resolve: whole('countMax') }),
  precision: t.string({
    nullable: true,
    description: 'Le vague de la source, gardé : « environ », « une quinzaine ».',
    resolve: text('precision'),
  }),
  level: t.field({
    type: Level,
    nullable: true,
    description: 'Niveau des collectivités du groupe, quand c’en sont.',
    resolve: text('level'),
  }),
}));
entityType(
  'Territory',
  'Territoire nommé par une source, sans collectivité qui lui corresponde sans doute.',
  (t) => ({
    nature: t.string({
      nullable: true,
      description: 'Sorte de territoire, telle que la source l’écrit.',
      resolve: text('nature'),
    }),
  }),
);

const Contest = builder.objectRef<ContestFacts>('Contest').implement({
  description: 'Un lien que l’une de ses extrémités conteste, en attente de décision.',
  fields: (t) => ({
    since: t.exposeString('since', { description: 'Depuis quand (ISO 8601).' }),
    by: t.field({
      type: Entity,
      nullable: true,
      description: 'L’extrémité au nom de laquelle il est contesté, d’après qui le conteste.',
      resolve: ({ by }, _args, context, info) => context.entityLoader(shapeAsked(info)).load(by),
    }),
  }),
});

Link.implement({
  description: 'Lien entre deux entités : une affirmation, avec ses preuves.',
  interfaces: [builder.nodeInterfaceRef()],
  isTypeOf: (value) => 'from' in (value as object) && 'to' in (value as object),
  fields: (t) => ({
    id: t.id({
      description: 'Identifiant global.',
      resolve: (link) => encodeGlobalID('Link', `${link.from.id}|${link.id}`),
    }),
    slug: t.exposeString('id', { description: 'Identifiant stable.' }),
    relation: t.expose('type', { type: RelationType, description: 'La relation, sujet en premier.' }),
    label: t.exposeString('label', { nullable: true, description: 'Les mots de la source.' }),
    from: t.field({ type: Entity, description: 'Le sujet du lien.', resolve: endOf('from') }),
    to: t.field({ type: Entity, description: 'L’objet du lien.', resolve: endOf('to') }),
    certainty: t.expose('certainty', { type: Certainty, description: 'À quel point il est sûr.' }),
    depth: t.expose('depth', {
      type: Depth,
      nullable: true,
      description: 'Absente quand les mots de la source ne la disent pas.',
    }),
    since: t.exposeString('since', {
      nullable: true,
      description: 'Année, mois ou jour ; absente = date inconnue.',
    }),
    until: t.exposeString('until', {
      nullable: true,
      description: 'Année, mois ou jour de sa fin ; absente = personne ne dit qu’il a fini.',
    }),
    observedOn: t.exposeString('date', {
      nullable: true,
      description:
        'Date où une source constate ce lien, quand elle ne dit ni son début ni sa fin : il a pu commencer avant et durer après.',
    }),
    dateBasis: t.exposeString('dateBasis', {
      nullable: true,
      description: 'D’où vient cette date, dans les mots de la source.',
    }),
    status: t.expose('status', {
      type: Status,
      nullable: true,
      description: 'Existant, annoncé, à l’étude ou ancien.',
    }),
    role: t.exposeString('role', {
      nullable: true,
      description: 'Rôle de l’acteur dans le contrat ou la démarche.',
    }),
    means: t.exposeString('means', { nullable: true, description: 'Nature du soutien.' }),
    amountCents: t.float({
      nullable: true,
      description: 'Montant en centimes d’euro, d’une seule mesure.',
      resolve: (link) => link.amountCents ?? null,
    }),
    measure: t.exposeString('measure', {
      nullable: true,
      description: 'Ce que le montant mesure : demandé, accordé, versé…',
    }),
    amountPer: t.exposeString('amountPer', {
      nullable: true,
      description:
        'Ce à quoi le montant s’applique : « lauréat », « projet » ; absent quand il est donné en tout.',
    }),
    count: t.exposeInt('count', {
      nullable: true,
      description: 'Combien sont liés ; au moins, quand « countMax » est plus grand.',
    }),
    countMax: t.exposeInt('countMax', { nullable: true, description: 'Combien sont liés au plus.' }),
    precision: t.exposeString('precision', {
      nullable: true,
      description: 'Le vague de la source, gardé : « environ ».',
    }),
    doubt: t.exposeString('doubt', { nullable: true, description: 'Doute de lecture.' }),
    evidence: t.field({
      type: [Evidence],
      description: 'Preuves, chacune avec sa source.',
      args: { first: t.arg.int({ description: FIRST, defaultValue: USUAL_PROOFS }) },
      complexity: ({ first }) => ({ multiplier: Math.min(first ?? USUAL_PROOFS, 5) }),
      resolve: (link, { first }) => link.evidence.slice(0, pageSize(first, USUAL_PROOFS)),
    }),
    evidenceTotal: t.exposeInt('evidenceTotal', { description: 'Preuves en tout, données ou non.' }),
    details: t.field({ ...DETAILS, resolve: (link) => detailsOf(link) }),
    typedValues: t.field({ ...TYPED_VALUES, resolve: (link) => typedValuesOf(link.type, link) }),
    contest: t.field({
      type: Contest,
      nullable: true,
      complexity: { field: 1, multiplier: 1 },
      description: 'Qui le conteste, tant que rien n’est décidé ; absent si personne ne le fait.',
      resolve: ({ id }, _args, { contests }) => contests.load(id),
    }),
  }),
});

/** Entity at one end of a link. */
function endOf(side: 'from' | 'to') {
  return (link: LinkFacts, _args: object, context: Context, info: GraphQLResolveInfo) =>
    asAsked(link[side], context, info);
}

/** An entity as the answer brought it, or with more when the question asks for more: one statement for all of a level. */
export function asAsked(
  entity: EntityFacts,
  context: Context,
  info: GraphQLResolveInfo,
): EntityView | Promise<EntityView> {
  const shape = shapeAsked(info);
  return isBare(shape) ? bareView(entity) : loadedEnd(context, shape, entity.id);
}

async function loadedEnd(context: Context, shape: EntityShape, id: string): Promise<EntityView> {
  const view = await context.entityLoader(shape).load(id);
  if (view === null) throw new Error('an end of a link vanished while it was read');
  return view;
}
