import vocabulary from '../../cypher/model/vocabulary.json' with { type: 'json' };
import { currentLanguage } from '../text/language.ts';

/** What the eye and the ear need of a kind: its words in the reader's language, its address, its shape and its colour. */
export interface KindLook {
  readonly code: string;
  readonly label: string;
  readonly plural: string;
  readonly definition: string;
  readonly path: string;
  readonly shape: string;
  readonly fill: string;
}

type KindWord = KindLook & {
  readonly labelEn: string;
  readonly pluralEn: string;
  readonly definitionEn: string;
};

/** Words are read when they are asked for: the same look speaks the language of the page at that moment. */
const lookOf = (word: KindWord): KindLook => ({
  code: word.code,
  path: word.path,
  shape: word.shape,
  fill: word.fill,
  get label() {
    return currentLanguage() === 'en' ? word.labelEn : word.label;
  },
  get plural() {
    return currentLanguage() === 'en' ? word.pluralEn : word.plural;
  },
  get definition() {
    return currentLanguage() === 'en' ? word.definitionEn : word.definition;
  },
});

export const KINDS: readonly KindLook[] = vocabulary.entities.map(lookOf);

const byCode = new Map(KINDS.map((kind) => [kind.code, kind]));

/** Look of a kind; the vocabulary holds every kind the API can give. */
export function kindOf(code: string): KindLook {
  const kind = byCode.get(code);
  if (!kind) throw new Error(`no kind « ${code} » in the vocabulary`);
  return kind;
}

/** Address of the sheet of an entity. */
export function sheetOf(entity: { readonly kind: string; readonly slug: string }): string {
  return `/${kindOf(entity.kind).path}/${encodeURIComponent(entity.slug)}`;
}

/** Address of the explorer opened on an entity. */
export function explorerOf(slug: string): string {
  return `/explorer?centre=${encodeURIComponent(slug)}`;
}
