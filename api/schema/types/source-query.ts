import { type Coverage as CoverageFacts, coverageOf } from '../../capabilities/coverage.ts';
import { offsetCursor, readOffset } from '../../capabilities/offset-cursor.ts';
import { sourcesPage } from '../../capabilities/sources.ts';
import { pageSize } from '../../domain/entity/page-size.ts';
import { builder, pageCost } from '../builder.ts';
import { forwardConnection } from '../forward-connection.ts';
import { pageInfoOf } from '../page-info.ts';
import { AFTER, FIRST } from '../page-words.ts';
import { KindCount, LevelCount, RelationCount } from './counts.ts';
import { Source } from './evidence.ts';

const USUAL_PAGE = 20;

const Sources = forwardConnection('sources', Source);

const SourceOrder = builder.enumType('SourceOrder', {
  description: 'Ce par quoi les sources sont triées.',
  values: {
    EVIDENCE: { description: 'Le nombre de faits qui en viennent.' },
    DATE: {
      description: 'La plus récente d’abord ; celles sans date, ou dont aucun fait ne vient, en dernier.',
    },
  },
});

builder.queryField('sources', (t) =>
  t.field({
    type: Sources,
    description:
      'Documents et jeux de données, ceux dont viennent le plus de faits d’abord si rien n’est dit.',
    args: {
      orderBy: t.arg({
        type: SourceOrder,
        defaultValue: 'EVIDENCE',
        description: 'Ce par quoi la liste est triée.',
      }),
      first: t.arg.int({ description: FIRST }),
      after: t.arg.string({ description: AFTER }),
    },
    complexity: ({ first }) => pageCost(first, USUAL_PAGE),
    resolve: async (_root, { orderBy, first, after }, { runner }) => {
      const skip = readOffset(after);
      const latest = orderBy === 'DATE';
      const page = await sourcesPage(runner, { latest, skip, first: pageSize(first, USUAL_PAGE) });
      const edges = page.sources.map((node, index) => ({ cursor: offsetCursor(skip + index + 1), node }));
      const hasNextPage = skip + edges.length < page.total;
      return {
        totalCount: page.total,
        edges,
        pageInfo: pageInfoOf({ edges, hasNextPage, hasPreviousPage: skip > 0 }),
      };
    },
  }),
);

const Coverage = builder.objectRef<CoverageFacts>('Coverage').implement({
  description: 'Ce que couvrent les données.',
  fields: (t) => ({
    entities: t.expose('entities', {
      type: [KindCount],
      description: 'Par nature ; les territoires connus du seul cadre territorial sont comptés à part.',
    }),
    links: t.expose('links', {
      type: [RelationCount],
      description: 'Par relation ; les appartenances entre territoires sont comptées à part.',
    }),
    frame: t.expose('frame', {
      type: [LevelCount],
      description: 'Cadre territorial officiel en vigueur, niveau par niveau.',
    }),
    frameVintage: t.exposeInt('frameVintage', {
      nullable: true,
      description: 'Millésime du cadre territorial ; absent si aucun n’est chargé.',
    }),
    frameWithoutPosition: t.exposeInt('frameWithoutPosition', {
      description: 'Territoires du cadre qu’aucune carte ne peut placer.',
    }),
    linkTotal: t.int({
      description: 'Liens en tout, hors appartenances entre territoires.',
      resolve: (coverage) => coverage.links.reduce((sum, { total }) => sum + total, 0),
    }),
    evidenceTotal: t.exposeInt('evidenceTotal', { description: 'Preuves en tout.' }),
    sourceTotal: t.exposeInt('sourceTotal', { description: 'Sources dont au moins un fait est tiré.' }),
    loadedAt: t.exposeString('loadedAt', {
      nullable: true,
      description: 'Fin du dernier chargement ; absente si aucun.',
    }),
  }),
});

builder.queryField('coverage', (t) =>
  t.field({
    type: Coverage,
    description: 'Ce que couvrent les données, en nombres.',
    resolve: (_root, _args, { runner }) => coverageOf(runner),
  }),
);
