import { withAcronyms } from './acronyms.ts';
import { closeTexts } from './close-names.ts';
import { compoundEnds } from './compound.ts';
import { foldText } from './fold-text.ts';
import { possiblePlaces, type Question } from './question.ts';
import { searchKey, worldKey } from './search-keys.ts';
import { maySlip } from './slips.ts';
import { subjectKey } from './subject-text.ts';

/** Roots shorter than this are not looked for as beginnings: too much begins so. */
const SHORTEST_BEGINNING = 4;

/**
 * Full-text expression for the entities of which the words of a question are said, or which are of the kinds it names.
 * With `slips`, by words a letter away from those that were typed. Null when it has neither. Made of folded letters and digits only: nothing of the search engine's syntax survives.
 */
export function subjectExpression(
  { activity, kinds }: Question,
  { demonstration, slips }: { demonstration: boolean; slips: boolean },
): string | null {
  const alternatives =
    activity.length > 0
      ? activity.flatMap(({ typed, stem, related, spelled }) => [
          `subjectText:${stem}^4`,
          ...(stem.length >= SHORTEST_BEGINNING ? [`subjectText:${stem}*^2`] : []),
          ...(slips && maySlip(typed) ? [`subjectText:${typed}~1`, `subjectText:${stem}~1`] : []),
          ...compoundEnds(typed).map((end) => `subjectText:*${end}`),
          ...(spelled.length > 0 ? [`(${spelled.map((root) => `+subjectText:${root}`).join(' ')})`] : []),
          ...related.map((other) => `subjectText:${other}`),
        ])
      : kinds.map((kind) => `subjectText:${subjectKey('kind', kind)}`);
  if (alternatives.length === 0) return null;
  const world = subjectKey('world', demonstration ? 'fictional' : 'real');
  return `+subjectText:${world} +(${[...new Set(alternatives)].join(' ')})`;
}

/** Slips are looked for in names of so many letters. */
const SHORTEST_SLIPPED = 6;
const MOST_SLIPPED_WORDS = 3;

/** One says « la gare du Mans » and « à Réunion » for « Le Mans » and « La Réunion ». */
const ARTICLES_LEFT_OUT = ['l', 'le', 'la', 'les'];

/** Full-text expression for the collectivities and territories that some words of a text may name; null when none may. */
export function placesExpression(typed: string, demonstration: boolean): string | null {
  const names = [...new Set(possiblePlaces(withAcronyms(typed)).map(({ name }) => foldText(name)))];
  if (names.length === 0) return null;
  const codes = names.filter((name) => /^(\d{2}|2[ab]|97\d)$/.test(name));
  const alternatives = names.flatMap((name) => [
    ...[name, ...ARTICLES_LEFT_OUT.map((article) => `${article} ${name}`)].map(
      (whole) => `searchKeys:${searchKey('name', whole)}^1000`,
    ),
    `searchKeys:${searchKey('alias', name)}^1000`,
    `searchKeys:${searchKey('pastname', name)}^100`,
    ...closeTexts(name).map((form) => `searchKeys:${searchKey('close', form)}^10`),
    ...(/^\d{5}$/.test(name) ? [`searchKeys:${searchKey('postal', name)}^100`] : []),
    ...(/^[a-z]{3,6}$/.test(name)
      ? [`searchKeys:${searchKey('initials', name)}^50`, `searchKeys:${searchKey('bareinitials', name)}^20`]
      : []),
    ...(name.length >= SHORTEST_SLIPPED && name.split(' ').length <= MOST_SLIPPED_WORDS
      ? [`searchKeys:${searchKey('name', name)}~1^0.1`]
      : []),
    ...(name.includes(' ') ? [`foldedName:"${name}"`, `otherNames:"${name}"`] : []),
  ]);
  const departements = codes.map(
    (code) =>
      `(+searchKeys:${searchKey('level', 'DEPARTEMENT')} +searchKeys:${searchKey('code', code)})^1000`,
  );
  return `+searchKeys:${worldKey(demonstration)} +(${[...alternatives, ...departements].join(' ')})`;
}
