import type { ForumRead, PairRead, StudiedAuthority } from '../../capabilities/partnerships.ts';
import { FORUM_TYPES, type ForumType as Type } from '../../domain/partnership/forum-type.ts';
import { type Proximity as Near, PROXIMITIES } from '../../domain/partnership/proximity.ts';
import { builder } from '../builder.ts';
import { asAsked, Collectivity, Entity } from './entity.ts';
import { Gap } from './gap.ts';
import { Certainty } from './words.ts';

const TYPE_MEANING: Readonly<Record<Type, string>> = {
  pole: 'Pôle ou projet.',
  contrat: 'Contrat, convention, stratégie.',
  financement: 'Contrat dont la nature est un financement, ou que toutes financent.',
};

const ForumType = builder.enumType('ForumType', {
  description: 'Ce qui réunit des collectivités.',
  values: Object.fromEntries(
    FORUM_TYPES.map((type) => [type.toUpperCase(), { value: type, description: TYPE_MEANING[type] }]),
  ) as Record<string, { value: Type; description: string }>,
});

const PROXIMITY_MEANING: Readonly<Record<Near, string>> = {
  NESTED: 'Emboîtées : l’une fait partie de l’autre.',
  NESTED_AT_DISTANCE: 'Emboîtées à distance : un niveau les sépare.',
  CONTIGUOUS: 'Contiguës : une source ou leurs contours le disent.',
  NEARBY:
    'Voisines par la distance : aucun autre centre du même niveau dans le cercle dont leurs centres forment le diamètre. Employée quand les contours ne sont pas chargés pour les deux.',
  SAME_DEPARTMENT: 'Du même département.',
  SAME_REGION: 'De la même région.',
  OTHER: 'Plus lointaines.',
};

export const Proximity = builder.enumType('Proximity', {
  description: 'Classe de proximité d’une paire, de la plus proche à la plus lointaine.',
  values: Object.fromEntries(
    PROXIMITIES.map((proximity) => [proximity, { description: PROXIMITY_MEANING[proximity] }]),
  ) as Record<Near, { description: string }>,
});

const AuthorityCoverage = builder.objectRef<StudiedAuthority['coverage']>('AuthorityCoverage').implement({
  description:
    'Ce que l’on sait d’une collectivité : ce qu’une source déclare, sinon la part des pôles, contrats et financements dont un au moins est documenté.',
  fields: (t) => ({
    share: t.exposeFloat('share', { description: 'De 0 à 1 ; 0 quand rien n’est documenté.' }),
    declared: t.exposeBoolean('declared', { description: 'Vrai quand une source le déclare.' }),
  }),
});

export const StudiedAuthorityType = builder.objectRef<StudiedAuthority>('StudiedAuthority').implement({
  description: 'Une collectivité comparée à d’autres.',
  fields: (t) => ({
    slug: t.string({ description: 'Identifiant stable.', resolve: ({ authority }) => authority.id }),
    collectivity: t.field({
      type: Collectivity,
      description: 'La collectivité.',
      resolve: ({ collectivity }, _args, context, info) => asAsked(collectivity.entity, context, info),
    }),
    coverage: t.expose('coverage', { type: AuthorityCoverage, description: 'Ce que l’on sait d’elle.' }),
    forumTotal: t.exposeInt('forumTotal', { description: 'Cadres où elle est, partagés ou non.' }),
    cooperations: t.exposeInt('cooperations', {
      description: 'k : cadres partagés, comptés avec chacune de celles à qui elle est comparée.',
    }),
    meanOfLevel: t.exposeFloat('meanOfLevel', { description: 'μ : moyenne de son niveau.' }),
    shrunk: t.exposeFloat('shrunk', { description: 'k̃ : activité retenue.' }),
    isolation: t.exposeFloat('isolation', {
      nullable: true,
      description: 'Part nette de son niveau qui coopère davantage ; absente quand rien n’est documenté.',
    }),
    isolated: t.exposeBoolean('isolated', { description: 'Sans aucun partenaire : dit une fois, ici.' }),
  }),
});

export const CooperationForumType = builder.objectRef<ForumRead>('CooperationForum').implement({
  description: 'Un pôle, un projet ou un contrat où des collectivités se trouvent ensemble.',
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'Identifiant stable.' }),
    entity: t.expose('entity', { type: Entity, description: 'Le pôle, le projet ou le contrat.' }),
    type: t.field({ type: ForumType, description: 'Sa sorte.', resolve: ({ type }) => type as Type }),
    complete: t.exposeBoolean('complete', { description: 'Tous ses membres sont-ils cités ?' }),
    members: t.stringList({
      description: 'Identifiants (« slug ») des collectivités qui y sont.',
      resolve: ({ members }) => [...members],
    }),
    perimeter: t.stringList({
      description: 'Collectivités qu’il couvre, membres ou non.',
      resolve: ({ perimeter }) => [...perimeter],
    }),
    levelTotal: t.exposeInt('levels', { description: 'Niveaux de collectivités qu’il réunit.' }),
    diversity: t.exposeFloat('diversity', {
      nullable: true,
      description: 'Diversité de Blau sur ces niveaux.',
    }),
  }),
});

const ForumTypeCount = builder.objectRef<{ type: string; total: number }>('ForumTypeCount').implement({
  description: 'Cadres partagés d’une sorte.',
  fields: (t) => ({
    type: t.field({
      type: ForumType,
      description: 'La sorte de cadre.',
      resolve: ({ type }) => type as Type,
    }),
    total: t.exposeInt('total', { description: 'Cadres de cette sorte que deux collectivités partagent.' }),
  }),
});

const FittedExpectation = builder.objectRef<NonNullable<PairRead['fitted']>>('FittedExpectation').implement({
  description:
    'Ajustement des chercheurs : totaux des collectivités et des classes reproduits, sans lissage.',
  fields: (t) => ({
    expected: t.exposeFloat('expected', {
      description: 'Cadres attendus, tous les totaux étant reproduits.',
    }),
    residual: t.exposeFloat('residual', {
      nullable: true,
      description: '(observé − attendu) / √attendu ; absent quand rien n’est attendu.',
    }),
  }),
});

export const PartnershipType = builder.objectRef<PairRead>('Partnership').implement({
  description: 'Deux collectivités : ce qu’elles partagent, et ce que des paires comparables partageraient.',
  fields: (t) => ({
    a: t.exposeString('a', { description: 'Adresse de l’une.' }),
    b: t.exposeString('b', { description: 'Adresse de l’autre.' }),
    proximity: t.expose('proximity', { type: Proximity, description: 'À quel point elles sont proches.' }),
    vertical: t.exposeBoolean('vertical', { description: 'Entre deux niveaux, ou au sein d’un même.' }),
    gap: t.expose('gap', {
      type: Gap,
      description: 'Ce qu’elles partagent, comparé à ce que partagent leurs pareilles.',
    }),
    certainty: t.expose('certainty', {
      type: Certainty,
      nullable: true,
      description:
        'À quel point il est sûr qu’elles partagent un cadre : dans chacun, celle du lien le moins sûr des deux ; du plus sûr des cadres. Absent quand elles ne partagent rien.',
    }),
    newman: t.exposeFloat('newman', {
      description: 'Σ 1/(k − 1) : un grand cadre compte moins qu’un petit.',
    }),
    byType: t.field({
      type: [ForumTypeCount],
      description: 'Cadres partagés, par sorte.',
      resolve: ({ byType }) => [...byType].map(([type, total]) => ({ type, total })),
    }),
    shared: t.stringList({
      description: 'Cadres partagés.',
      resolve: ({ shared }) => shared.map(({ id }) => id),
    }),
    unknownForums: t.stringList({
      description: 'Cadres qui les concernent toutes deux et dont la composition est ouverte.',
      resolve: ({ unknownForums }) => [...unknownForums],
    }),
    residual: t.exposeFloat('residual', { nullable: true, description: '(O − E)/√E, pour les chercheurs.' }),
    fitted: t.expose('fitted', {
      type: FittedExpectation,
      nullable: true,
      description: 'L’attendu des chercheurs, à côté ; absent quand le calcul n’aboutit pas.',
    }),
  }),
});
