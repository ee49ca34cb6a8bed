/** Levels of the local authorities of Article 9 of the law of 31 July 2014, and of their groupings. */
export const LOCAL_LEVELS = [
  'COMMUNE',
  'EPCI',
  'PETR',
  'PNR',
  'PAYS',
  'SYNDICAT',
  'DEPARTEMENT',
  'REGION',
] as const;
