import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What reading one thing weighs when it has no line below: a statement or two. */
const USUAL = 20;

/**
 * What reading each thing weighs, in milliseconds of two processors once its plans are made, measured on the whole
 * frame; five more for each statement it runs. A list of it weighs as much as one: its statements are the same.
 */
export const WORK: Readonly<Record<string, number>> = {
  'Query.search': 70,
  'Query.entity': 30,
  'Query.entities': 150,
  'Query.collectivities': 80,
  'Query.statistics': 160,
  'Query.subgraph': 200,
  'Query.neighbourhood': 60,
  'Query.commonNeighbours': 60,
  'Query.entityLinks': 40,
  'Query.paths': 160,
  'Query.timeline': 60,
  'Query.history': 30,
  'Query.holdings': 160,
  'Query.portrait': 110,
  'Query.partnerships': 160,
  'Query.lookAlikes': 80,
  'Query.transversality': 150,
  'Query.partners': 350,
  'Pole.article9': 40,
  'Pole.funding': 30,
  'Pole.medians': 60,
};

/** From here a question takes its turn among the heavy ones. */
export const HEAVY_WORK = 100;

/** No question weighs more; the heaviest of our pages weighs a third of it. */
export const MOST_WORK = 2_000;

/**
 * What answering a question weighs: the sum of what it reads, each time it reads it. Aliases and fragments count as often
 * as they stand; fields of its own answer, which its size already bounds, count for nothing here.
 */
export function workOf(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): number {
  const operation = getOperationAST(document, operationName);
  const type = operation && schema.getRootType(operation.operation);
  if (!operation || !type) return 0;
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment: FragmentDefinitionNode) => [fragment.name.value, fragment]),
  );
  const workBelow = (set: SelectionSetNode | undefined, parent: GraphQLNamedType): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        const on = fragment && schema.getType(fragment.typeCondition.name.value);
        return sum + (on ? workBelow(fragment.selectionSet, on) : 0);
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
        return sum + workBelow(selection.selectionSet, on ?? parent);
      }
      if (!isObjectType(parent) && !isInterfaceType(parent)) return sum;
      const field = parent.getFields()[selection.name.value];
      if (field === undefined) return sum;
      const given = getNamedType(field.type);
      const own =
        WORK[`${parent.name}.${field.name}`] ?? (parent === type && isCompositeType(given) ? USUAL : 0);
      return sum + own + workBelow(selection.selectionSet, given);
    }, 0);
  return workBelow(operation.selectionSet, type);
}
