import { stemOf } from './activity-stem.ts';
import { joinedWords } from './close-names.ts';
import { foldText } from './fold-text.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Where a sentence stands that tells what an entity does, the most telling first. */
export type SubjectField = 'NAME' | 'ALIAS' | 'DESCRIPTION' | 'DOMAIN' | 'STATEMENT' | 'PROOF';

/** Properties that tell what an entity does, by field. */
const FIELDS: readonly (readonly [SubjectField, readonly string[]])[] = [
  ['NAME', ['name']],
  ['ALIAS', ['aliases', 'acronym', 'futureName']],
  [
    'DESCRIPTION',
    [
      'summary',
      'sectorText',
      'nature',
      'purpose',
      'result',
      'missions',
      'options',
      'legalForm',
      'statusText',
      'text',
    ],
  ],
];

/** Kinds whose names are those of places, and tell nothing of what is done there. */
const PLACES = new Set(['Collectivity', 'Territory']);
const OF_PLACES: typeof FIELDS = [['DESCRIPTION', ['summary', 'sectorText', 'missions']]];

/** Sentences by which an entity tells what it does, with the field each stands in. */
export function subjectSentences(
  kind: string,
  properties: Properties,
): { field: SubjectField; text: string }[] {
  const fields = PLACES.has(kind) ? OF_PLACES : FIELDS;
  return fields.flatMap(([field, names]) =>
    names
      .flatMap((name) => [properties[name]].flat())
      .filter((text) => typeof text === 'string' && text !== '')
      .map((text) => ({ field, text: String(text) })),
  );
}

/** What a search by activity is narrowed by: one word of the index, which nobody can type. */
export function subjectKey(family: 'world' | 'kind', value: string): string {
  return `${family}_${value.toLowerCase()}`;
}

/** Where words may be written as one or as two. */
export const NAMES: ReadonlySet<SubjectField> = new Set(['NAME', 'ALIAS']);

const worldOf = (demonstration: unknown) =>
  subjectKey('world', demonstration === true ? 'fictional' : 'real');

/** What the index of activities holds of an entity: its world, its kind and the roots of its words. Null when it says nothing. */
export function subjectText(kind: string, properties: Properties): string | null {
  const sentences = subjectSentences(kind, properties);
  if (sentences.length === 0) return null;
  const named = sentences.filter(({ field }) => NAMES.has(field)).flatMap(({ text }) => joinedWords(text));
  const roots = stemsOf([...sentences.map(({ text }) => text), ...named].join(' '));
  return [worldOf(properties['demonstration']), subjectKey('kind', kind), ...roots].join(' ');
}

/**
 * The same of the sentence that proves something of an entity, of this kind when the entity itself is proved; null without
 * words. That a place is named in a sentence tells nothing of what is done there: a link does.
 */
export function proofText(
  kind: string | null,
  properties: Properties,
  excerpt: string | undefined,
): string | null {
  if (kind !== null && PLACES.has(kind)) return null;
  const roots = stemsOf(excerpt ?? '');
  return roots.length === 0 ? null : [worldOf(properties['demonstration']), ...roots].join(' ');
}

/** Roots of the words of a text, each once. */
function stemsOf(text: string): string[] {
  return [...new Set(foldText(text).split(' ').filter(Boolean).map(stemOf))];
}
