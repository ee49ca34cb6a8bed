import { type Statistics as Counted, statisticsOf } from '../../capabilities/statistics.ts';
import { InvalidInput, NotFound } from '../../domain/entity/refusals.ts';
import { builder } from '../builder.ts';
import { filterOf, seedOf } from '../filters.ts';
import { selects } from '../shape-of.ts';
import { CertaintyCount, DepthCount, KindCount, RelationCount } from './counts.ts';
import { EntityFilter, LinkFilter, SubgraphSeed } from './filters.ts';

const Statistics = builder.objectRef<Counted>('Statistics').implement({
  description: 'Une sélection en nombres.',
  fields: (t) => ({
    entityTotal: t.exposeInt('entityTotal'),
    linkTotal: t.exposeInt('linkTotal', { description: 'Liens entre ces entités.' }),
    undatedLinkTotal: t.exposeInt('undatedLinkTotal', {
      description: 'Parmi ces liens, ceux dont aucune source ne donne de date.',
    }),
    isolatedTotal: t.exposeInt('isolatedTotal', {
      description: 'Entités sans lien connu avec une autre de la sélection.',
    }),
    density: t.exposeFloat('density', {
      nullable: true,
      description:
        'Part des paires d’entités qu’un lien au moins réunit, de 0 à 1 ; absente à moins de deux entités.',
    }),
    meanDegree: t.exposeFloat('meanDegree', {
      nullable: true,
      description: 'Entités auxquelles une entité est liée, en moyenne ; absente sans entité.',
    }),
    entities: t.expose('entities', { type: [KindCount] }),
    relations: t.expose('relations', { type: [RelationCount] }),
    certainties: t.expose('certainties', { type: [CertaintyCount], description: 'Certitude des liens.' }),
    depths: t.expose('depths', { type: [DepthCount], description: 'Profondeur des liens.' }),
    sourceTotal: t.exposeInt('sourceTotal', {
      description: 'Sources distinctes de ces entités et de ces liens.',
    }),
    withoutPosition: t.exposeInt('withoutPosition', {
      description: 'Entités que la carte ne peut pas montrer.',
    }),
  }),
});

builder.queryField('statistics', (t) =>
  t.field({
    type: Statistics,
    description: 'Nombres d’un territoire, d’un pôle ou d’une sélection.',
    args: {
      of: t.arg({ type: SubgraphSeed, required: true }),
      filter: t.arg({ type: EntityFilter }),
      links: t.arg({ type: LinkFilter }),
    },
    errors: { types: [NotFound, InvalidInput], directResult: true, union: { name: 'StatisticsResult' } },
    resolve: (_root, { of, filter, links }, { runner }, info) =>
      statisticsOf(runner, {
        of: seedOf(of),
        filter: filterOf(filter),
        links,
        withSources: selects(info, 'sourceTotal'),
      }),
  }),
);
