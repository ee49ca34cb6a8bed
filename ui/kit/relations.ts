import vocabulary from '../../cypher/model/vocabulary.json' with { type: 'json' };

export interface RelationLook {
  readonly code: string;
  readonly label: string;
  readonly inverse: string;
  readonly directed: boolean;
  readonly family: string;
  readonly definition: string;
}

export const RELATIONS: readonly RelationLook[] = vocabulary.relations;

const byCode = new Map(RELATIONS.map((relation) => [relation.code, relation]));

/** Words of a relation; the vocabulary holds every relation the API can give. */
export function relationOf(code: string): RelationLook {
  const relation = byCode.get(code);
  if (!relation) throw new Error(`no relation « ${code} » in the vocabulary`);
  return relation;
}

/** Place of a relation in the vocabulary: who carries and joins comes before where and what about. */
export function relationRank(code: string): number {
  return RELATIONS.findIndex((relation) => relation.code === code);
}

/** The relation in words, seen from its subject (OUT) or from its object (IN). */
export function relationWords(code: string, direction: 'OUT' | 'IN'): string {
  const { label, inverse } = relationOf(code);
  return direction === 'OUT' ? label : inverse;
}

type ValueList = keyof typeof vocabulary.values;

/** French word of a value of the vocabulary; the code itself when the vocabulary has no such value. */
export function valueWord(list: ValueList, code: string): string {
  return vocabulary.values[list].find((value) => value.code === code)?.label ?? code;
}

/** What a value of the vocabulary means, or `undefined` when nothing is written of it. */
export function valueMeaning(list: 'certainty' | 'depth', code: string): string | undefined {
  const value: { definition?: string; rule?: string } | undefined = vocabulary.values[list].find(
    (entry) => entry.code === code,
  );
  return value?.definition ?? value?.rule;
}

/** Steps of the depth of a tie, shallowest first. */
export const DEPTHS: readonly string[] = vocabulary.values.depth.map(({ code }) => code);
