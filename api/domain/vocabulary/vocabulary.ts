import vocabulary from '../../../cypher/model/vocabulary.json' with { type: 'json' };

/** Kinds a user meets in the graph: label, GraphQL type and folder bear the same word. */
export const ENTITY_KINDS: readonly string[] = vocabulary.entities.map((kind) => kind.code);

const SHEET_FOLDERS = new Map(vocabulary.entities.map(({ code, path }) => [code, path]));

/** First part of the address of the sheets of a kind. */
export function sheetFolderOf(kind: string): string {
  return SHEET_FOLDERS.get(kind) ?? '';
}

/** Kinds that support the entities without being drawn: sources, roles, levers, figures, terms… */
export const REFERENCE_KINDS: readonly string[] = vocabulary.references.map((kind) => kind.code);

export interface RelationWord {
  readonly code: string;
  readonly label: string;
  readonly inverse: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly directed: boolean;
  readonly family: string;
  /**
   * What the relation counts as. MEETS: its subject takes part in the pole, the contract or the project, and meets there
   * whoever else does. DIRECT: its two ends know each other already, outside any forum.
   */
  readonly sets?: readonly string[];
}

/** Relations between entities, drawn in the explorer. */
export const RELATIONS: readonly RelationWord[] = vocabulary.relations;

/** Relations that tie the reference kinds together and to the entities; never drawn. */
const STRUCTURAL_RELATIONS: readonly RelationWord[] = vocabulary.structural;

export const RELATION_TYPES: readonly string[] = [...RELATIONS, ...STRUCTURAL_RELATIONS].map(
  (relation) => relation.code,
);

const ALL_RELATIONS = new Map([...RELATIONS, ...STRUCTURAL_RELATIONS].map((word) => [word.code, word]));

/** Whether a link of this relation, structural ones included, may go from one kind to another. */
export function mayStandBetween(relation: string, from: string, to: string): boolean {
  const word = ALL_RELATIONS.get(relation);
  const holds = (kinds: readonly string[], kind: string) => kinds.includes('*') || kinds.includes(kind);
  return word !== undefined && holds(word.from, from) && holds(word.to, to);
}

/** Whether the two ends of this relation say the same of each other. */
export function isUndirected(relation: string): boolean {
  return ALL_RELATIONS.get(relation)?.directed === false;
}

/** A relation in French words. */
export function relationLabel(relation: string): string {
  return ALL_RELATIONS.get(relation)?.label ?? relation;
}

/** Code words of one list of values (`certainty`, `depth`, `level`…), in the order of the vocabulary. */
export function valuesOf(list: keyof typeof vocabulary.values): readonly string[] {
  return vocabulary.values[list].map((value) => value.code);
}

const inSet = (set: string): readonly string[] =>
  RELATIONS.filter(({ sets }) => sets?.includes(set)).map(({ code }) => code);

/** Relations by which somebody takes part in a pole, a contract or a project: the one rule of who meets whom. */
export const MEETING: readonly string[] = inSet('MEETS');

/** Relations that say where one stands in the official frame or on the ground. */
export const PLACE_RELATIONS: readonly string[] = RELATIONS.filter(
  ({ family }) => family === 'territory',
).map(({ code }) => code);

/** Relations by which two actors know each other already, outside any forum. */
export const DIRECT: readonly string[] = inSet('DIRECT');
