import type { TransversalityQuestion } from './transversality-documents.ts';

/** What transversality compares, in the words of an address; the first unless the address says otherwise. */
export const UNITS = ['services', 'secteurs', 'acteurs'] as const;
export type Units = (typeof UNITS)[number];

/** The same in the words of the API. */
export const ASKED_UNITS: Readonly<Record<Units, TransversalityQuestion['units']>> = {
  services: 'SERVICE_FAMILY',
  secteurs: 'SECTOR',
  acteurs: 'ACTOR_KIND',
};
