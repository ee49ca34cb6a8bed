import { type Timeline, timelineOf } from '../../capabilities/timeline.ts';
import { bareView } from '../../domain/entity/entity-view.ts';
import { pageSize } from '../../domain/entity/page-size.ts';
import type { TimelineEntry as Entry } from '../../domain/entity/timeline.ts';
import { InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { builder, pageCost } from '../builder.ts';
import { referenceOf } from '../entity-reference.ts';
import { pageInfoOf } from '../page-info.ts';
import { AFTER, CURSOR, EDGES, FIRST, PAGE_INFO } from '../page-words.ts';
import { linkEvidenceOf } from '../shape-asked.ts';
import { Entity, Link } from './entity.ts';
import { EntityRef } from './entity-query.ts';
import { Period } from './filters.ts';
import { Event } from './statement.ts';

const USUAL_PAGE = 100;

const TimelineNature = builder.enumType('TimelineNature', {
  description: 'Ce qui est daté.',
  values: {
    EVENT: { description: 'Un événement.' },
    LINK_BEGINS: { description: 'Un lien commence.' },
    LINK_OBSERVED: { description: 'Une source constate un lien, sans dire quand il a commencé ni fini.' },
    LINK_ENDS: { description: 'Un lien finit.' },
    ENTITY: { description: 'La date d’un contrat, d’un projet, d’un lieu.' },
  },
});

const TimelineEntry = builder.objectRef<Entry>('TimelineEntry').implement({
  description: 'Un fait daté.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date', description: 'Sa date.' }),
    nature: t.expose('nature', { type: TimelineNature, description: 'Ce qui est daté.' }),
    event: t.expose('event', { type: Event, nullable: true, description: 'L’événement, quand c’en est un.' }),
    link: t.expose('link', { type: Link, nullable: true, description: 'Le lien, quand c’en est un.' }),
    about: t.field({
      type: [Entity],
      description: 'Entités dont parle l’événement, ou celle qui porte la date ; vide pour un lien.',
      resolve: ({ about }) => about.map(bareView),
    }),
  }),
});

const EventEdge = builder.objectRef<Timeline['edges'][number]>('EventEdge').implement({
  description: 'Un fait daté de la page, et son curseur.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: CURSOR }),
    node: t.expose('node', { type: TimelineEntry, description: 'Le fait daté.' }),
  }),
});

const EventConnection = builder.objectRef<Timeline>('EventConnection').implement({
  description: 'Chronologie, du plus ancien au plus récent.',
  fields: (t) => ({
    edges: t.expose('edges', { type: [EventEdge], description: EDGES }),
    pageInfo: t.field({ type: builder.pageInfoRef(), description: PAGE_INFO, resolve: pageInfoOf }),
    totalCount: t.exposeInt('totalCount', { description: 'Faits datés de la période.' }),
    undatedEventTotal: t.exposeInt('undatedEventTotal', {
      description: 'Événements dont aucune source ne donne la date.',
    }),
    undatedLinkTotal: t.exposeInt('undatedLinkTotal', {
      description: 'Liens dont aucune source ne donne de date.',
    }),
  }),
});

builder.queryField('timeline', (t) =>
  t.field({
    type: EventConnection,
    description: 'Ce qui est daté d’une entité (« of ») ou d’un territoire (« within »), l’un des deux.',
    args: {
      of: t.arg({ type: EntityRef, description: 'Une entité.' }),
      within: t.arg({ type: EntityRef, description: 'Un territoire et tout ce qui en relève.' }),
      period: t.arg({ type: Period, description: 'Ce qui est daté dans cette période ; tout par défaut.' }),
      first: t.arg.int({ description: FIRST, defaultValue: USUAL_PAGE }),
      after: t.arg.string({ description: AFTER }),
    },
    complexity: ({ first }) => pageCost(first, USUAL_PAGE),
    errors: { types: [NotFound, InvalidInput], directResult: true, union: { name: 'TimelineResult' } },
    resolve: (_root, { of, within, period, first, after }, { runner }, info) =>
      timelineOf(runner, {
        of: of ? referenceOf(of) : null,
        within: within ? referenceOf(within) : null,
        period,
        first: pageSize(first, USUAL_PAGE),
        after,
        linkEvidenceFirst: linkEvidenceOf(info, 'edges', 'node', 'link'),
      }),
  }),
);
