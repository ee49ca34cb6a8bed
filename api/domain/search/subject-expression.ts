import { compoundEnds } from './compound.ts';
import { foldText } from './fold-text.ts';
import { possiblePlaces, type Question } from './question.ts';
import { searchKey, worldKey } from './search-keys.ts';
import { subjectKey } from './subject-text.ts';

/** Roots shorter than this are not looked for as beginnings: too much begins so. */
const SHORTEST_BEGINNING = 4;

/**
 * Full-text expression for the entities of which the words of a question are said, or which are of the kinds it names.
 * Null when it has neither. Made of folded letters and digits only: nothing of the search engine's syntax survives.
 */
export function subjectExpression({ activity, kinds }: Question, demonstration: boolean): string | null {
  const alternatives =
    activity.length > 0
      ? activity.flatMap(({ typed, stem, related }) => [
          `subjectText:${stem}^4`,
          ...(stem.length >= SHORTEST_BEGINNING ? [`subjectText:${stem}*^2`] : []),
          ...compoundEnds(typed).map((end) => `subjectText:*${end}`),
          ...related.map((other) => `subjectText:${other}`),
        ])
      : kinds.map((kind) => `subjectText:${subjectKey('kind', kind)}`);
  if (alternatives.length === 0) return null;
  const world = subjectKey('world', demonstration ? 'fictional' : 'real');
  return `+subjectText:${world} +(${[...new Set(alternatives)].join(' ')})`;
}

/** One says « la gare du Mans » and « à Réunion » for « Le Mans » and « La Réunion ». */
const ARTICLES_LEFT_OUT = ['l', 'le', 'la', 'les'];

/** Full-text expression for the collectivities and territories that some words of a text may name; null when none may. */
export function placesExpression(text: string, demonstration: boolean): string | null {
  const names = [...new Set(possiblePlaces(text).map(({ name }) => foldText(name)))];
  if (names.length === 0) return null;
  const alternatives = names.flatMap((name) => [
    ...[name, ...ARTICLES_LEFT_OUT.map((article) => `${article} ${name}`)].map(
      (whole) => `searchKeys:${searchKey('name', whole)}^1000`,
    ),
    `searchKeys:${searchKey('alias', name)}^1000`,
    `searchKeys:${searchKey('pastname', name)}^100`,
    ...(name.includes(' ') ? [`foldedName:"${name}"`, `otherNames:"${name}"`] : []),
  ]);
  return `+searchKeys:${worldKey(demonstration)} +(${alternatives.join(' ')})`;
}
