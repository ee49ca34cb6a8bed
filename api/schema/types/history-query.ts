import { existing } from '../../capabilities/find-entity.ts';
import { changeCursor, type HistoryOf, type HistoryPage, historyOf } from '../../capabilities/history.ts';
import { pageSize } from '../../domain/entity/page-size.ts';
import { Forbidden, InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { sentences } from '../../domain/refusals/sentences.ts';
import type { QueryRunner } from '../../graph/query-runner.ts';
import { builder, pageCost } from '../builder.ts';
import type { Context } from '../context.ts';
import { type EntityRefInput, referenceOf } from '../entity-reference.ts';
import { readGlobalId } from '../global-id.ts';
import { pageInfoOf } from '../page-info.ts';
import { AFTER, CURSOR, EDGES, FIRST, PAGE_INFO } from '../page-words.ts';
import { Change } from './change.ts';
import { EntityRef } from './entity-query.ts';

const USUAL_PAGE = 20;

interface Page extends HistoryPage {
  readonly after: string | null | undefined;
}

const HistoryEdge = builder.objectRef<HistoryPage['changes'][number]>('HistoryEdge').implement({
  description: 'Un changement de la page, et son curseur.',
  fields: (t) => ({
    cursor: t.string({ description: CURSOR, resolve: changeCursor }),
    node: t.field({ type: Change, description: 'Le changement.', resolve: (change) => change }),
  }),
});

const HistoryConnection = builder.objectRef<Page>('HistoryConnection').implement({
  description: 'Des changements, du plus récent au plus ancien.',
  fields: (t) => ({
    edges: t.field({
      type: [HistoryEdge],
      description: EDGES,
      resolve: ({ changes }) => [...changes],
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: PAGE_INFO,
      resolve: ({ changes, hasNextPage, after }) =>
        pageInfoOf({
          edges: changes.map((change) => ({ cursor: changeCursor(change) })),
          hasNextPage,
          hasPreviousPage: after != null,
        }),
    }),
  }),
});

builder.queryField('history', (t) =>
  t.field({
    type: HistoryConnection,
    description:
      'Ce qui a été écrit à la main, du plus récent au plus ancien : d’une fiche (« of »), d’un lien (« link »), d’un territoire et de tout ce qui en relève (« within »), de qui demande (« mine ») ; de tout si rien n’est dit.',
    args: {
      of: t.arg({ type: EntityRef, description: 'Une entité.' }),
      link: t.arg.id({ description: 'Un lien, par son identifiant global.' }),
      within: t.arg({ type: EntityRef, description: 'Un territoire.' }),
      mine: t.arg.boolean({ description: 'Ce que l’on a écrit soi-même.' }),
      first: t.arg.int({ description: FIRST, defaultValue: USUAL_PAGE }),
      after: t.arg.string({ description: AFTER }),
    },
    complexity: ({ first }) => pageCost(first, USUAL_PAGE),
    errors: {
      types: [NotFound, InvalidInput, Forbidden],
      directResult: true,
      union: { name: 'HistoryResult' },
    },
    resolve: async (_root, { first, after, ...asked }, context) => {
      const of = await historyAsked(context, asked);
      const page = await historyOf(context.runner, of, { first: pageSize(first, USUAL_PAGE), after });
      return { ...page, after };
    },
  }),
);

async function historyAsked(
  { runner, viewer }: Context,
  asked: {
    of?: EntityRefInput | null | undefined;
    link?: string | number | null | undefined;
    within?: EntityRefInput | null | undefined;
    mine?: boolean | null | undefined;
  },
): Promise<HistoryOf> {
  const given = [asked.of, asked.link, asked.within, asked.mine || null].filter((one) => one != null);
  if (given.length > 1) throw new InvalidInput('of', sentences.oneOfThese('of, link, within, mine'));
  if (asked.of) return { way: 'CLAIM', id: await idOf(runner, asked.of) };
  if (asked.within) return { way: 'TERRITORY', id: await idOf(runner, asked.within) };
  if (asked.link != null) {
    const { id } = readGlobalId(String(asked.link), 'link');
    return { way: 'CLAIM', id: id.slice(id.indexOf('|') + 1) };
  }
  if (!asked.mine) return { way: 'ALL' };
  if (viewer === null) throw new Forbidden('SIGN_IN', sentences.signInFirst);
  return { way: 'ACCOUNT', id: viewer.account };
}

async function idOf(runner: QueryRunner, reference: EntityRefInput): Promise<string> {
  const [id = ''] = await existing(runner, [referenceOf(reference)]);
  return id;
}
