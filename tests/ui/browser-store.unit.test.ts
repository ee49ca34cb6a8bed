import { describe, expect, test } from 'vitest';
import { browserStore } from '../../ui/data/browser-store.ts';

describe('a list kept by the browser', () => {
  const isItem = (item: unknown): item is string => typeof item === 'string';

  test('is empty when the browser refuses storage, then holds what was kept until the page is left', () => {
    const { kept, keep } = browserStore({ key: 'a list', isItem });
    expect(kept()).toEqual([]);
    keep(['Redon', 'Vitré']);
    expect(kept()).toEqual(['Redon', 'Vitré']);
  });

  test('holds its first items when it is given more than it may', () => {
    const { kept, keep } = browserStore({ key: 'a short list', isItem, most: 2 });
    keep(['Redon', 'Vitré', 'Fougères']);
    expect(kept()).toEqual(['Redon', 'Vitré']);
  });
});
