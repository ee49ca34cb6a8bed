import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { TextKey } from './fr.ts';

export type TextValues = Readonly<Record<string, string | number>>;

/** Sentence of the catalogue in the reader's language, with its plurals and numbers. */
export function useText(): (key: TextKey, values?: TextValues) => string {
  const { formatMessage } = useIntl();
  return useCallback((key, values) => formatMessage({ id: key }, values), [formatMessage]);
}

/** Says a sentence of the catalogue in the reader's language, as `useText` gives it. */
export type Say = ReturnType<typeof useText>;
