import { createHash } from 'node:crypto';

/** Where a proof stands: what makes it one proof and not another. */
interface ProofPlace {
  readonly source: string;
  readonly lines?: readonly [number, number] | undefined;
  readonly row?: number | undefined;
  readonly locator?: string | undefined;
  readonly excerpt?: string | undefined;
}

/** One proof of one claim is one place of one source. */
export function evidenceIdOf(claim: string, { source, lines, row, locator, excerpt }: ProofPlace): string {
  const place = JSON.stringify([claim, source, lines ?? row ?? locator ?? null, excerpt ?? null]);
  return createHash('sha256').update(place).digest('hex').slice(0, 32);
}
