import { offsetCursor } from '../../capabilities/offset-cursor.ts';
import { type SearchAnswer, type SearchHit, search } from '../../capabilities/search.ts';
import { pageSize } from '../../domain/entity/page-size.ts';
import { InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { builder, pageCost } from '../builder.ts';
import { referenceOf } from '../entity-reference.ts';
import { AFTER, CURSOR, EDGES, FIRST, PAGE_INFO } from '../page-words.ts';
import { shapeAsked } from '../shape-asked.ts';
import { KindCount, LevelCount } from './counts.ts';
import { Entity } from './entity.ts';
import { EntityRef } from './entity-query.ts';
import { Nearness, SearchReason, UnderstoodQuestion } from './search-reason.ts';
import { Kind, Level, MatchedOn } from './words.ts';

const USUAL_HITS = 10;

const SearchEdge = builder.objectRef<SearchHit & { place: number }>('SearchEdge').implement({
  description: 'Une réponse de la page, et pourquoi elle répond.',
  fields: (t) => ({
    cursor: t.string({ description: CURSOR, resolve: (hit) => offsetCursor(hit.place) }),
    node: t.field({ type: Entity, description: 'L’entité qui répond.', resolve: (hit) => hit.view }),
    score: t.exposeFloat('score', {
      description: 'Pertinence, sans unité ; ne se compare que dans une même réponse.',
    }),
    matchedOn: t.expose('matchedOn', {
      type: MatchedOn,
      description: 'Ce qui, en elle, répond à la recherche.',
    }),
    matchedText: t.exposeString('matchedText', {
      nullable: true,
      description: 'L’autre nom ou le code qui répond ; absent quand c’est le nom, ou un mot proche.',
    }),
    context: t.exposeStringList('context', {
      description: 'Où cela se trouve, pour distinguer les homonymes ; vide si aucune source ne le dit.',
    }),
    reasons: t.field({
      type: [SearchReason],
      description: 'Pourquoi elle répond à une question ; vide quand elle répond par son nom seul.',
      resolve: ({ reasons }) => reasons,
    }),
    nearness: t.field({
      type: Nearness,
      nullable: true,
      description: 'Absente quand la question ne dit pas de lieu et qu’on ne travaille nulle part.',
      resolve: ({ nearness }) => nearness,
    }),
  }),
});

const SearchConnection = builder.objectRef<SearchAnswer>('SearchConnection').implement({
  description: 'Réponses à une recherche, la meilleure en premier.',
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdge],
      description: EDGES,
      resolve: (answer) => answer.hits.map((hit, index) => ({ ...hit, place: answer.skipped + index + 1 })),
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: PAGE_INFO,
      resolve: ({ hits, skipped, total }) => ({
        hasNextPage: skipped + hits.length < total,
        hasPreviousPage: skipped > 0,
        startCursor: hits.length > 0 ? offsetCursor(skipped + 1) : null,
        endCursor: hits.length > 0 ? offsetCursor(skipped + hits.length) : null,
      }),
    }),
    question: t.field({
      type: UnderstoodQuestion,
      nullable: true,
      description: 'La question comprise ; absente quand le texte n’est qu’un nom ou un code.',
      resolve: ({ question, from, there }) => (question ? { ...question, from, there } : null),
    }),
    nearUnknown: t.exposeString('nearUnknown', {
      nullable: true,
      description:
        'Ce que « near » dit et que rien ne porte, tel quel : rien n’est alors classé par distance. Absent quand il désigne une entité, ou quand il manque.',
    }),
    totalCount: t.exposeInt('total', {
      description:
        'Entités qui répondent, du territoire, des natures et des niveaux choisis, toutes pages confondues.',
    }),
    truncated: t.exposeBoolean('truncated', {
      description:
        'Vrai quand plus de cent mille noms, ou plus de cent mille phrases, tiennent ces mots : une partie seulement est alors lue, filtrée et comptée.',
    }),
    facets: t.expose('facets', {
      type: [KindCount],
      description: 'Réponses du territoire par nature, avant le choix des natures et des niveaux.',
    }),
    levels: t.expose('levels', {
      type: [LevelCount],
      description:
        'Réponses du territoire par niveau de collectivité, avant le choix des natures et des niveaux.',
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Recherche par nom, autre nom, sigle ou code, ou par une question : une activité, un lieu. Accents et fautes légères pardonnés.',
    args: {
      text: t.arg.string({ required: true, description: 'Un nom, un code, ou une question.' }),
      kinds: t.arg({ type: [Kind], description: 'De ces natures ; toutes par défaut.' }),
      levels: t.arg({ type: [Level], description: 'Collectivités de ces niveaux ; tous par défaut.' }),
      first: t.arg.int({ description: FIRST, defaultValue: USUAL_HITS }),
      after: t.arg.string({ description: AFTER }),
      near: t.arg.string({
        description:
          'Identifiant, SIREN ou code INSEE de la collectivité où l’on travaille : ce qui s’y trouve vient d’abord.',
      }),
      within: t.arg({
        type: EntityRef,
        description: 'Territoire : seul répond ce qui s’y trouve, le couvre ou en est une partie.',
      }),
      asName: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: 'Vrai pour chercher le texte comme un nom, sans y lire de question.',
      }),
      demonstration: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: 'Parmi les entités fictives de la démonstration, au lieu des autres.',
      }),
    },
    complexity: ({ first }) => pageCost(first, USUAL_HITS),
    errors: { types: [InvalidInput, NotFound], directResult: true, union: { name: 'SearchResult' } },
    resolve: (
      _root,
      { text, kinds, levels, first, after, near, within, asName, demonstration },
      { runner },
      info,
    ) =>
      search(
        runner,
        {
          text,
          kinds: kinds ?? null,
          levels: levels ?? null,
          first: pageSize(first, USUAL_HITS),
          after,
          near: near ?? null,
          within: within ? referenceOf(within) : null,
          asName,
          demonstration,
        },
        shapeAsked(info, 'edges', 'node'),
      ),
  }),
);
