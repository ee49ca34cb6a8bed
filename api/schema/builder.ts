import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import { LARGEST_PAGE } from '../domain/entity/page-size.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import type { Context } from './context.ts';
import DeclaredActs from './declared-acts.ts';
import { CURSOR, EDGES, END_CURSOR, HAS_NEXT, PAGE_INFO } from './page-words.ts';
import { tooLarge } from './refused.ts';

/** Deepest and costliest question answered; a whole sheet costs half of it. */
const LIMITS = { depth: 15, breadth: 400, complexity: 40_000 };

/** No drawing holds more entities than this. */
const LARGEST_DRAWING = 2_000;

/** Length taken for a list that says none. */
const LIST_MULTIPLIER = 5;

export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Connection: { totalCount: number };
  Scalars: { ID: { Input: string; Output: string | number }; Date: { Input: string; Output: string } };
}>({
  // In this order a refusal of whoever may not do this is a typed result, like any other.
  plugins: [ErrorsPlugin, RelayPlugin, ComplexityPlugin, DeclaredActs],
  defaultFieldNullability: false,
  relay: {
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    clientMutationId: 'omit',
    cursorType: 'String',
    edgesFieldOptions: { nullable: false, description: EDGES },
    nodeFieldOptions: { nullable: false, description: 'L’élément.' },
    cursorFieldOptions: { description: CURSOR },
    pageInfoFieldOptions: { description: PAGE_INFO },
    pageInfoTypeOptions: { description: 'Où en est la lecture d’une liste.' },
    hasNextPageFieldOptions: { description: HAS_NEXT },
    hasPreviousPageFieldOptions: { description: 'Y a-t-il une page avant ?' },
    startCursorFieldOptions: { description: 'Curseur du premier élément ; absent d’une page vide.' },
    endCursorFieldOptions: { description: END_CURSOR },
    defaultConnectionTypeOptions: { description: 'Une page de la liste.' },
    defaultEdgeTypeOptions: { description: 'Un élément de la page, et son curseur.' },
    idFieldOptions: { description: 'Identifiant global.' },
    nodeTypeOptions: { description: 'Tout ce qui porte un identifiant.' },
  },
  errors: {
    defaultTypes: [],
    defaultUnionOptions: { description: 'La réponse, ou la raison pour laquelle il n’y en a pas.' },
  },
  complexity: {
    limit: LIMITS,
    defaultComplexity: 1,
    defaultListMultiplier: LIST_MULTIPLIER,
    complexityError: (_kind, found) => tooLarge(sentences.questionTooCostly(found, LIMITS)),
  },
});

export type SchemaTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;

/** Cost of a list: what it holds, times its length; a length that will be refused costs no more than the largest. */
export function listCost(first: number | null | undefined, usual: number): { multiplier: number } {
  return { multiplier: Math.min(Math.max(first ?? usual, 1), LARGEST_PAGE) };
}

/** Cost of a page of a connection: its edges, a list like any other, already count for five. */
export function pageCost(first: number | null | undefined, usual: number): { multiplier: number } {
  return { multiplier: Math.ceil(listCost(first, usual).multiplier / LIST_MULTIPLIER) };
}

/** Cost of a drawing: its elements are read bare, all in a few statements, so that ten weigh as one item of a list. */
export function drawingCost(limit: number | null | undefined, usual: number): { multiplier: number } {
  return {
    multiplier: Math.ceil(Math.min(Math.max(limit ?? usual, 1), LARGEST_DRAWING) / (LIST_MULTIPLIER * 10)),
  };
}

builder.queryType({ description: 'Questions que l’on peut poser à Maillage.' });
builder.mutationType({ description: 'Ce que l’on peut confier à Maillage.' });

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'Nombre d’éléments en tout, toutes pages confondues.',
    resolve: (connection) => connection.totalCount,
  }),
);
