import type { Reason } from '../../domain/search/fitness.ts';
import type { Nearness as NearnessFacts } from '../../domain/search/nearness.ts';
import type { NamedPlace, Question } from '../../domain/search/question.ts';
import { builder } from '../builder.ts';
import { Position } from './position.ts';
import { Kind } from './words.ts';

const ReasonField = builder.enumType('ReasonField', {
  description: 'Où se trouve le mot par lequel une entité répond à une question.',
  values: {
    NAME: { description: 'Dans son nom.' },
    ALIAS: { description: 'Dans un autre nom ou un sigle.' },
    DESCRIPTION: { description: 'Dans ce qu’elle est dite faire.' },
    DOMAIN: { description: 'Dans un domaine qu’elle concerne.' },
    STATEMENT: { description: 'Dans ce qu’une source en dit.' },
    PROOF: { description: 'Dans l’extrait d’une preuve.' },
  },
});

export const SearchReason = builder.objectRef<Reason>('SearchReason').implement({
  description: 'Un mot de la question, et la phrase où il est trouvé.',
  fields: (t) => ({
    field: t.expose('field', { type: ReasonField, description: 'Ce qui, en elle, porte les mots cherchés.' }),
    asked: t.exposeString('asked', { description: 'Le mot de la question, sans accent.' }),
    found: t.exposeString('found', { description: 'Le mot trouvé, tel qu’il est écrit.' }),
    related: t.exposeBoolean('related', {
      description: 'Vrai quand le mot trouvé en est un autre, du même métier.',
    }),
    text: t.exposeString('text', { description: 'La phrase ; pour une preuve, l’extrait mot à mot.' }),
    domain: t.exposeString('domain', { nullable: true, description: 'Le domaine dont c’est un mot.' }),
    source: t.exposeString('source', { nullable: true, description: 'Titre de la source de la phrase.' }),
  }),
});

const Standing = builder.enumType('Standing', {
  description: 'Ce que l’on sait d’une réponse et du lieu d’où l’on regarde.',
  values: {
    WITHIN: { description: 'Elle s’y trouve.' },
    COVERS: { description: 'Elle le couvre.' },
    TIED: { description: 'Rien ne dit où elle se trouve, mais elle est liée à ce qui s’y trouve.' },
    ELSEWHERE: { description: 'Elle se trouve ailleurs, ou rien ne dit où.' },
  },
});

export const Nearness = builder.objectRef<NearnessFacts>('Nearness').implement({
  description: 'Où se tient une réponse, vue du lieu de la question, ou de celui où l’on travaille.',
  fields: (t) => ({
    standing: t.expose('standing', {
      type: Standing,
      description: 'Où elle se tient par rapport à ce lieu.',
    }),
    distanceKm: t.exposeFloat('distanceKm', {
      nullable: true,
      description:
        'Entre les deux positions, à vol d’oiseau, en kilomètres ; absente quand l’une n’est pas connue, ou quand seul est connu un département ou une région qui tient le lieu.',
    }),
    around: t.exposeString('around', {
      nullable: true,
      description:
        'Le département ou la région où tous deux se trouvent, quand rien de plus précis n’est connu.',
    }),
    position: t.field({
      type: Position,
      nullable: true,
      description: 'D’où la distance est prise.',
      resolve: ({ position }) => position,
    }),
  }),
});

const QuestionPlace = builder.objectRef<NamedPlace>('QuestionPlace').implement({
  description: 'Le lieu d’où les distances sont comptées.',
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'Identifiant stable.' }),
    kind: t.expose('kind', { type: Kind, description: 'Sa nature : une collectivité ou un territoire.' }),
    name: t.exposeString('name', { description: 'Son nom.' }),
    departement: t.exposeString('departement', {
      nullable: true,
      description: 'Le département d’une commune, qui la distingue de celles du même nom.',
    }),
    code: t.string({
      nullable: true,
      description: 'Son code officiel ; absent pour un territoire ou un groupement.',
      resolve: ({ codes: [code] }) => code || null,
    }),
  }),
});

export const UnderstoodQuestion = builder
  .objectRef<Question & { readonly from: NamedPlace | null; readonly there: number | null }>(
    'UnderstoodQuestion',
  )
  .implement({
    description: 'Ce qui est demandé, et où.',
    fields: (t) => ({
      activity: t.stringList({
        description: 'Les mots de l’activité, tels qu’ils sont écrits.',
        resolve: ({ activity }) => activity.map(({ written }) => written),
      }),
      place: t.field({
        type: QuestionPlace,
        nullable: true,
        description: 'Le lieu que nomme la question ; absent quand elle n’en nomme pas.',
        resolve: ({ places }) => places[0] ?? null,
      }),
      homonyms: t.field({
        type: [QuestionPlace],
        description:
          'Les autres lieux de ce nom, qui n’ont pas été retenus, les plus peuplés d’abord ; le numéro de leur département, ajouté à la question, les fait retenir.',
        resolve: ({ homonyms }) => homonyms,
      }),
      there: t.exposeInt('there', {
        nullable: true,
        description:
          'Réponses qui se trouvent dans ce lieu, le couvrent ou y sont liées, avant le choix des natures et des niveaux ; absent sans lieu.',
      }),
      kinds: t.field({
        type: [Kind],
        description: 'Les natures que la question nomme ; vide quand elle n’en nomme pas.',
        resolve: ({ kinds }) => kinds,
      }),
      from: t.field({
        type: QuestionPlace,
        nullable: true,
        description: 'D’où les distances sont comptées : ce lieu, sinon celui où l’on travaille.',
        resolve: ({ from }) => from,
      }),
    }),
  });
