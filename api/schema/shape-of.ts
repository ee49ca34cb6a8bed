import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import type { EntityShape } from '../domain/entity/entity.ts';
import { pageSize } from '../domain/entity/page-size.ts';

const TOTALS = ['evidenceTotal', 'sourceTotal', 'statementTotal', 'linkTotal'];

/**
 * What a question selects of the entities found at a path below the field being resolved, so that one statement
 * brings it all. A list asked twice under two names is read once, at its larger size.
 */
export function shapeOf(info: GraphQLResolveInfo, ...path: string[]): EntityShape {
  const entities = path.reduce<ResolveTree[]>((trees, name) => below(trees, name), [root(info)]);
  const links = below(entities, 'links');
  return {
    evidenceFirst: largest(below(entities, 'evidence')),
    statementsFirst: largest(below(entities, 'statements')),
    eventsFirst: largest(below(entities, 'events')),
    linksFirst: largest(links),
    linkEvidenceFirst: largest(below(links, 'evidence')),
    withTotals: TOTALS.some((name) => below(entities, name).length > 0),
    withLinkCounts: below(entities, 'linkCounts').length > 0,
    withPosition: below(entities, 'position').length > 0,
    withParents: below(entities, 'parents').length > 0,
  };
}

/** What is selected of entities that the answer lists at several places: as much as the most demanding asks. */
export function widestShapeOf(info: GraphQLResolveInfo, ...places: string[]): EntityShape {
  const shapes = places.map((place) => shapeOf(info, place));
  const most = (size: (shape: EntityShape) => number) => Math.max(...shapes.map(size));
  return {
    evidenceFirst: most((shape) => shape.evidenceFirst),
    statementsFirst: most((shape) => shape.statementsFirst),
    eventsFirst: most((shape) => shape.eventsFirst),
    linksFirst: most((shape) => shape.linksFirst),
    linkEvidenceFirst: most((shape) => shape.linkEvidenceFirst),
    withTotals: shapes.some((shape) => shape.withTotals),
    withLinkCounts: shapes.some((shape) => shape.withLinkCounts),
    withPosition: shapes.some((shape) => shape.withPosition),
    withParents: shapes.some((shape) => shape.withParents),
  };
}

/** Whether something is selected at a path below the field being resolved. */
export function selects(info: GraphQLResolveInfo, ...path: string[]): boolean {
  return path.reduce<ResolveTree[]>((trees, name) => below(trees, name), [root(info)]).length > 0;
}

/** Proofs asked of each link found at a path below the field being resolved; 0 when none. */
export function linkEvidenceOf(info: GraphQLResolveInfo, ...path: string[]): number {
  const links = path.reduce<ResolveTree[]>((trees, name) => below(trees, name), [root(info)]);
  return largest(below(links, 'evidence'));
}

function root(info: GraphQLResolveInfo): ResolveTree {
  return parseResolveInfo(info) as ResolveTree;
}

function below(trees: readonly ResolveTree[], name: string): ResolveTree[] {
  return trees.flatMap((tree) =>
    Object.values(tree.fieldsByTypeName).flatMap((fields) =>
      Object.values(fields).filter((field) => field.name === name),
    ),
  );
}

function largest(lists: readonly ResolveTree[]): number {
  return Math.max(0, ...lists.map((list) => pageSize(list.args['first'] as number | null, 0)));
}
