import type { ShownEvidence } from '../kit/evidence-list.tsx';

/** What is claimed of a frame, with its first proof. */
export interface Claim {
  readonly words: string;
  readonly proof: ShownEvidence | undefined;
}

export interface Proved extends Claim {
  readonly proof: ShownEvidence;
}

/** Proofs told on the page, and letters they may take together: the sheet is one page, whatever is documented. */
const PROOFS = 10;
const LETTERS = 1000;

const lettersOf = ({ words, proof }: Proved) => words.length + (proof.excerpt?.length ?? 0);
const isProved = (claim: Claim | undefined): claim is Proved => claim?.proof !== undefined;

function dateOfAll(claims: readonly Proved[]): string | null {
  const [date, ...others] = new Set(claims.map(({ proof }) => proof.observedOn));
  return others.length === 0 ? (date ?? null) : null;
}

/** One document, and what is read there, in the order of the page. */
export interface SourceTold {
  readonly title: string;
  /** When all of it was seen; `null` when not all at once. */
  readonly observedOn: string | null;
  readonly claims: readonly Proved[];
}

/**
 * The proofs a page has room for, under their documents: the first one of each frame, then the second ones, until the page is
 * full; then how many are left.
 */
export function proofsTold(frames: readonly (readonly Claim[])[]): { sources: SourceTold[]; left: number } {
  const proved = frames.map((claims) => claims.filter(isProved));
  const deepest = Math.max(0, ...proved.map(({ length }) => length));
  const inTurn = Array.from({ length: deepest }, (_, at) =>
    proved.flatMap((claims) => claims[at] ?? []),
  ).flat();
  let letters = 0;
  const full = inTurn.findIndex((claim, at) => {
    letters += lettersOf(claim);
    return at > 0 && (at >= PROOFS || letters > LETTERS);
  });
  const told = new Set(full < 0 ? inTurn : inTurn.slice(0, full));
  const sources = Map.groupBy(
    proved.flat().filter((claim) => told.has(claim)),
    ({ proof }) => proof.source.title,
  );
  return {
    sources: [...sources].map(([title, claims]) => ({ title, observedOn: dateOfAll(claims), claims })),
    left: inTurn.length - told.size,
  };
}
