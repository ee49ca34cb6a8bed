import { type LinkPage, linksOfEntity } from '../../capabilities/entity-links.ts';
import type { LinkFacts } from '../../domain/entity/entity.ts';
import { pageSize } from '../../domain/entity/page-size.ts';
import { InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { builder, pageCost } from '../builder.ts';
import { referenceOf } from '../entity-reference.ts';
import { linkCursor } from '../link-cursor.ts';
import { pageInfoOf } from '../page-info.ts';
import { AFTER, CURSOR, EDGES, FIRST, PAGE_INFO } from '../page-words.ts';
import { linkEvidenceOf } from '../shape-asked.ts';
import { Link } from './entity.ts';
import { EntityRef } from './entity-query.ts';
import { Direction, Kind, RelationType } from './words.ts';

const USUAL_LINKS = 20;

interface LinkEdgeFacts {
  readonly cursor: string;
  readonly node: LinkFacts;
}

const edgesOf = ({ links, of }: LinkPage): LinkEdgeFacts[] =>
  links.map((node) => ({ cursor: linkCursor(node, of), node }));

const LinkEdge = builder.objectRef<LinkEdgeFacts>('LinkEdge').implement({
  description: 'Un lien de la page, et son curseur.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: CURSOR }),
    node: t.expose('node', { type: Link, description: 'Le lien.' }),
  }),
});

const LinkConnection = builder.objectRef<LinkPage>('LinkConnection').implement({
  description: 'Une page des liens d’une entité, par nom de l’autre bout.',
  fields: (t) => ({
    edges: t.field({ type: [LinkEdge], description: EDGES, resolve: edgesOf }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: PAGE_INFO,
      resolve: (page) =>
        pageInfoOf({
          edges: edgesOf(page),
          hasNextPage: page.hasNextPage,
          hasPreviousPage: page.hasPreviousPage,
        }),
    }),
    totalCount: t.exposeInt('total', { description: 'Liens demandés en tout, toutes pages confondues.' }),
  }),
});

builder.queryField('entityLinks', (t) =>
  t.field({
    type: LinkConnection,
    description:
      'Liens d’une entité, page après page : un pôle de neuf cents membres ne se lit pas d’un bloc.',
    args: {
      of: t.arg({ type: EntityRef, required: true, description: 'L’entité dont on lit les liens.' }),
      relations: t.arg({ type: [RelationType], description: 'Relations à lire ; toutes par défaut.' }),
      direction: t.arg({ type: Direction, description: 'Sens des liens vus d’elle ; les deux par défaut.' }),
      kinds: t.arg({ type: [Kind], description: 'Natures de l’autre bout.' }),
      text: t.arg.string({ description: 'Mots que porte le nom de l’autre bout.' }),
      first: t.arg.int({ description: FIRST, defaultValue: USUAL_LINKS }),
      after: t.arg.string({ description: AFTER }),
    },
    complexity: ({ first }) => pageCost(first, USUAL_LINKS),
    errors: { types: [NotFound, InvalidInput], directResult: true, union: { name: 'EntityLinksResult' } },
    resolve: (_root, { of, relations, direction, kinds, text, first, after }, { runner }, info) =>
      linksOfEntity(runner, {
        of: referenceOf(of),
        relations: relations ?? null,
        direction: direction ?? null,
        kinds: kinds ?? null,
        text: text ?? null,
        first: pageSize(first, USUAL_LINKS),
        after,
        linkEvidenceFirst: linkEvidenceOf(info, 'edges', 'node'),
      }),
  }),
);
