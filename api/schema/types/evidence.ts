import { detailsOf } from '../../domain/entity/details.ts';
import type { EvidenceFacts, SourceFacts } from '../../domain/entity/entity.ts';
import { locatorOf } from '../../domain/evidence/locator.ts';
import { builder } from '../builder.ts';
import { DETAILS } from './detail.ts';
import { Certainty } from './words.ts';

export const Source = builder.objectRef<SourceFacts>('Source');
builder.node(Source, {
  description: 'Document ou jeu de données dont des faits sont tirés.',
  id: { resolve: (source) => source.id },
  isTypeOf: (value) =>
    'name' in (value as object) && !('claim' in (value as object)) && !('entity' in (value as object)),
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'Identifiant stable, celui des adresses.' }),
    title: t.exposeString('name', { description: 'Son titre.' }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'Qui la publie.' }),
    date: t.exposeString('date', {
      nullable: true,
      description: 'Année, mois ou jour ; absente quand la source n’est pas datée.',
    }),
    datePrecision: t.exposeString('datePrecision', {
      nullable: true,
      description: 'Ce qui est dit de la date.',
    }),
    nature: t.exposeString('nature', {
      nullable: true,
      description: 'Sorte de document, ou de jeu de données.',
    }),
    licence: t.exposeString('licence', {
      nullable: true,
      description: 'Licence sous laquelle elle est publiée.',
    }),
    url: t.exposeString('url', { nullable: true, description: 'Où elle se lit.' }),
    details: t.field({ ...DETAILS, resolve: (source) => detailsOf(source) }),
    evidenceTotal: t.int({
      nullable: true,
      description: 'Faits tirés de cette source ; donné par la liste des sources seulement.',
      resolve: (source) => source.evidenceTotal ?? null,
    }),
  }),
});

export const Evidence = builder.objectRef<EvidenceFacts>('Evidence');
builder.node(Evidence, {
  description: 'Ce qui fonde un fait : un endroit d’une source, et ce qu’on y lit.',
  id: { resolve: (evidence) => evidence.id },
  isTypeOf: (value) => 'claim' in (value as object),
  fields: (t) => ({
    source: t.field({
      type: Source,
      description: 'La source où on le lit.',
      resolve: (evidence) => evidence.source,
    }),
    locator: t.string({
      nullable: true,
      description: 'L’endroit de la source, en clair : « lignes 42 à 44 ».',
      resolve: locatorOf,
    }),
    lineFrom: t.exposeInt('lineFrom', { nullable: true, description: 'Première ligne de l’endroit.' }),
    lineTo: t.exposeInt('lineTo', { nullable: true, description: 'Dernière ligne de l’endroit.' }),
    excerpt: t.exposeString('excerpt', { nullable: true, description: 'Mot pour mot.' }),
    certainty: t.expose('certainty', {
      type: Certainty,
      description: 'À quel point cette preuve rend le fait sûr.',
    }),
    observedOn: t.exposeString('observedOn', {
      nullable: true,
      description: 'Date du constat ; absente si inconnue.',
    }),
    doubt: t.exposeString('doubt', { nullable: true, description: 'Doute de lecture.' }),
  }),
});

/** Proofs given of a claim when the question does not say how many. */
export const USUAL_PROOFS = 20;
