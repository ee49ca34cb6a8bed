import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { BARE_SHAPE, type EntityShape, isBare } from '../domain/entity/entity-view.ts';
import { pageSize } from '../domain/entity/page-size.ts';

const TOTALS = ['evidenceTotal', 'sourceTotal', 'statementTotal', 'eventTotal', 'linkTotal'];

/** Proofs among which the source of a name is looked for. */
const PROOFS_OF_NAMES = 100;

/**
 * What a question selects of the entities found at a path below the field being resolved, so that one statement
 * brings it all. A list asked twice under two names is read once, at its larger size.
 */
export function shapeAsked(info: GraphQLResolveInfo, ...path: string[]): EntityShape {
  if (path.length > 0) return readShape(info, path);
  // Each link of a list asks the same of its ends: the executor gives them one list of fields, read once.
  const known = shapesOfFields.get(info.fieldNodes);
  if (known !== undefined) return known;
  const read = readShape(info, path);
  const shape = isBare(read) ? BARE_SHAPE : read;
  shapesOfFields.set(info.fieldNodes, shape);
  return shape;
}

const shapesOfFields = new WeakMap<GraphQLResolveInfo['fieldNodes'], EntityShape>();

function readShape(info: GraphQLResolveInfo, path: readonly string[]): EntityShape {
  const entities = path.reduce<ResolveTree[]>((trees, name) => below(trees, name), [root(info)]);
  const links = below(entities, 'links');
  const groups = below(entities, 'linkGroups');
  const rules = below(entities, 'rules');
  const judged = below(entities, 'completeness').length > 0;
  return {
    // What writes each name is looked for among the proofs of the entity.
    evidenceFirst: Math.max(
      largest(below(entities, 'evidence')),
      below(entities, 'otherNames').length > 0 ? PROOFS_OF_NAMES : 0,
    ),
    statementsFirst: largest(below(entities, 'statements')),
    eventsFirst: largest(below(entities, 'events')),
    linksFirst: largest(links),
    linkEvidenceFirst: proofsOf([...links, ...below(groups, 'links')]),
    withTotals: TOTALS.some((name) => below(entities, name).length > 0),
    withPosition: below(entities, 'position').length > 0,
    withLinkCounts: judged || groups.length > 0 || below(entities, 'linkCounts').length > 0,
    groupLinksFirst: largest(groups),
    // What is known of a contract is judged on all its rules.
    withRules: judged || rules.length > 0,
    withAmounts: judged || below(entities, 'amounts').length > 0,
    withFreshness: below(entities, 'freshness').length > 0,
    withParents: below(entities, 'parents').length > 0,
  };
}

/** What is selected of entities that the answer lists at several places: as much as the most demanding asks. */
export function widestShapeOf(info: GraphQLResolveInfo, ...places: string[]): EntityShape {
  return places.map((place) => shapeAsked(info, place)).reduce(wider, BARE_SHAPE);
}

function wider(one: EntityShape, other: EntityShape): EntityShape {
  const sizes = Object.entries(one).map(([part, asked]) => {
    const asWell = other[part as keyof EntityShape];
    return [part, typeof asked === 'number' ? Math.max(asked, Number(asWell)) : asked || asWell];
  });
  return Object.fromEntries(sizes) as EntityShape;
}

/** Whether something is selected at a path below the field being resolved. */
export function selects(info: GraphQLResolveInfo, ...path: string[]): boolean {
  return path.reduce<ResolveTree[]>((trees, name) => below(trees, name), [root(info)]).length > 0;
}

/** Proofs asked of each link found at a path below the field being resolved; 0 when not even their number is. */
export function linkEvidenceOf(info: GraphQLResolveInfo, ...path: string[]): number {
  return proofsOf(path.reduce<ResolveTree[]>((trees, name) => below(trees, name), [root(info)]));
}

/** Proofs and their number are read together. */
function proofsOf(links: readonly ResolveTree[]): number {
  const counted = below(links, 'evidenceTotal').length > 0 ? 1 : 0;
  return Math.max(counted, largest(below(links, 'evidence')));
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
