import { foldText } from '../search/fold-text.ts';

/**
 * The proofs that give a name: those whose excerpt bears it, else all of them when one source says everything. None when
 * nothing tells which source names it so.
 */
export function proofsOfName<
  Proof extends { readonly excerpt?: string | null | undefined; readonly source: { readonly id: string } },
>(name: string, proofs: readonly Proof[]): readonly Proof[] {
  const wanted = ` ${foldText(name)} `;
  const saying = proofs.filter(({ excerpt }) => ` ${foldText(excerpt ?? '')} `.includes(wanted));
  if (saying.length > 0) return saying;
  return new Set(proofs.map(({ source }) => source.id)).size === 1 ? proofs : [];
}
