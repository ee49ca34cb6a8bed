import { z } from 'zod';
import { nodeClaim } from '../../api/domain/evidence/claim.ts';
import type { FrameCollectivity } from './frame-collectivities.ts';

const names = z.array(z.string().min(1)).min(1);

/**
 * What people call or code a collectivity of the official frame, which its name and code do not say: a record of
 * `seed/facts/usual-names.json`. `collectivity` is its key in the frame, such as `epci-200093201`.
 */
export const usualNameRecord = z
  .strictObject({
    collectivity: z.string().regex(/^(region|departement|epci|commune|com)-[0-9A-Z]+$/),
    aliases: names.optional(),
    formerNames: names.optional(),
    otherCodes: names.optional(),
    evidence: nodeClaim.shape.evidence,
  })
  .refine(({ aliases, formerNames, otherCodes }) => aliases ?? formerNames ?? otherCodes, {
    message: 'un nom ou un code est attendu',
  });
export type UsualName = z.infer<typeof usualNameRecord>;

/**
 * Collectivities with their usual names.
 * Throws when a record names a collectivity that the frame does not hold.
 */
export function withUsualNames(
  collectivities: readonly FrameCollectivity[],
  usual: readonly UsualName[],
): FrameCollectivity[] {
  const byKey = Map.groupBy(usual, ({ collectivity }) => collectivity);
  const keys = new Set(collectivities.map(({ key }) => key));
  const absent = usual.find(({ collectivity }) => !keys.has(collectivity));
  if (absent) throw new Error(`usual-names.json : ${absent.collectivity} n’est pas dans le découpage`);
  return collectivities.map((one) => {
    const records = byKey.get(one.key) ?? [];
    if (records.length === 0) return one;
    return {
      ...one,
      aliases: [...one.aliases, ...records.flatMap(({ aliases }) => aliases ?? [])],
      formerNames: [...one.formerNames, ...records.flatMap(({ formerNames }) => formerNames ?? [])],
      otherCodes: [...one.otherCodes, ...records.flatMap(({ otherCodes }) => otherCodes ?? [])],
      proofs: [...one.proofs, ...records.flatMap(({ evidence }) => evidence)],
    };
  });
}
