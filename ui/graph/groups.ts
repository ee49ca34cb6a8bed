/** Ways to gather entities. */
export const GROUP_CODES = ['territory', 'policyArea'] as const;
export type GroupCode = (typeof GROUP_CODES)[number];

export function isGroupCode(word: string | null): word is GroupCode {
  return GROUP_CODES.some((code) => code === word);
}
