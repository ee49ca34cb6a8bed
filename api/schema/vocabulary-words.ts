import vocabulary from '../../cypher/model/vocabulary.json' with { type: 'json' };

type ValueList = keyof typeof vocabulary.values;

/** Words of the vocabulary as values of an enum, each with what it means. */
export function vocabularyWords(
  list: 'entities' | 'references' | 'relations' | ValueList,
): Record<string, { description: string }> {
  const words: readonly { code: string; label: string; definition?: string; rule?: string }[] =
    list === 'entities' || list === 'references' || list === 'relations'
      ? vocabulary[list]
      : vocabulary.values[list];
  return Object.fromEntries(
    words.map((word) => [
      word.code,
      { description: capitalised(word.definition ?? word.rule ?? word.label) },
    ]),
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
