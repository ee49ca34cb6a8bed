/** Pole or project, contract, co-funding: what brings authorities together. */
export const FORUM_TYPES = ['pole', 'contrat', 'financement'] as const;
export type ForumType = (typeof FORUM_TYPES)[number];

/** Natures of contracts that are first of all money. */
const FUNDING_NATURES: ReadonlySet<string> = new Set([
  'appel',
  'appel à candidatures',
  'appel à manifestation d’intérêt',
  'appel à projets',
  'cofinancement',
  'convention de subvention',
  'dispositif d’aide régional',
  'financement',
  'fonds',
  'fonds européen',
  'participation au capital',
  'programme européen',
  'subvention',
]);

/** Sources write their apostrophes both ways. */
const asWritten = (nature: string) => nature.trim().toLowerCase().replaceAll("'", '’');

/**
 * The type of a forum: `financement` for a contract whose nature is money, or that every authority is in as a funder.
 * `roles` are those of the authorities; empty where none is said.
 */
export function forumTypeOf(
  forum: { readonly kind: string; readonly nature: string | null },
  roles: readonly (string | null)[],
): ForumType {
  if (forum.kind !== 'Contract') return 'pole';
  if (forum.nature !== null && FUNDING_NATURES.has(asWritten(forum.nature))) return 'financement';
  return roles.length > 0 && roles.every((role) => role === 'FUNDER') ? 'financement' : 'contrat';
}
