import { browserStore } from './browser-store.ts';

/** A source as the form of a proof offers it. */
export interface SourceOffered {
  readonly slug: string;
  readonly title: string;
}

/** The source one has cited last, offered first in the next form. */
export const lastSource = browserStore<SourceOffered>({
  key: 'maillage.last-source',
  most: 1,
  isItem: (item): item is SourceOffered =>
    typeof item === 'object' &&
    item !== null &&
    typeof Reflect.get(item, 'slug') === 'string' &&
    typeof Reflect.get(item, 'title') === 'string',
});
