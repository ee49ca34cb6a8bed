import type { GraphQLResolveInfo } from 'graphql';
import { evidenceOf } from '../../capabilities/evidence.ts';
import { factOf } from '../../capabilities/facts.ts';
import { linkOf } from '../../capabilities/links.ts';
import { sourceOf } from '../../capabilities/sources.ts';
import { LARGEST_PAGE } from '../../domain/entity/page-size.ts';
import { InvalidInput } from '../../domain/refusals/refusals.ts';
import { sentences } from '../../domain/refusals/sentences.ts';
import { ENTITY_KINDS } from '../../domain/vocabulary/vocabulary.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { readGlobalId } from '../global-id.ts';
import { linkEvidenceOf, shapeAsked } from '../shape-asked.ts';

/** Whatever bears a global id: entities by their loader, so that a list of ids costs one statement. */
async function nodeOf(globalId: string, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const { typename, id } = readGlobalId(globalId);
  if (ENTITY_KINDS.includes(typename)) {
    const view = await context.entityLoader(shapeAsked(info)).load(id);
    return view?.entity.kind === typename ? view : null;
  }
  if (typename === 'Source') return sourceOf(context.runner, id);
  if (typename === 'Fact') return factOf(context.runner, id);
  if (typename === 'Evidence') return evidenceOf(context.runner, id);
  if (typename === 'Link') {
    const [from = '', ...rest] = id.split('|');
    return linkOf(context.runner, { from, id: rest.join('|') }, linkEvidenceOf(info));
  }
  return null;
}

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'Ce qui porte un identifiant ; rien s’il n’existe pas.',
    args: { id: t.arg.id({ required: true, description: 'Identifiant global.' }) },
    resolve: (_root, { id }, context, info) => nodeOf(String(id), context, info) as never,
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: 'Plusieurs identifiants à la fois, dans leur ordre.',
    args: { ids: t.arg.idList({ required: true, description: 'Identifiants globaux, 200 au plus.' }) },
    complexity: ({ ids }) => ({ multiplier: ids.length }),
    resolve: (_root, { ids }, context, info) => {
      if (ids.length > LARGEST_PAGE) {
        throw new InvalidInput('ids', sentences.tooManyIds(LARGEST_PAGE));
      }
      return ids.map((id) => nodeOf(String(id), context, info)) as never;
    },
  }),
}));
