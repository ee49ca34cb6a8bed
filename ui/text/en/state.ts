import type { state as french } from '../fr/state.ts';

export const state = {
  'state.loading': 'Loading…',
  'state.away.title': 'Maillage cannot answer just now',
  'state.away': 'Maillage tries again by itself every five seconds.',
  'state.error.title': 'This screen could not be filled',
  'state.error': 'The answer did not come. Check the connection, then try again.',
  'state.retry': 'Try again',
  'state.copy': 'Copy the link',
  'state.copied': 'Copied.',
  'state.notFound.title': 'Nothing at this address',
  'state.notFound': 'The address may have changed, or contain a mistake. Search by name or by official code.',
  'state.notFound.home': 'Back to home',
} as const satisfies Record<keyof typeof french, string>;
