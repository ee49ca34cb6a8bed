/** One proof as it weighs on what rests on it: who says so, and when. */
export interface DatedProof {
  readonly certainty: string;
  /** As precise as its source; `null` when nothing dates the proof: it is then not judged old. */
  readonly date: string | null;
}

const RELIABILITY: Readonly<Record<string, number>> = { OFFICIAL: 1, STATED: 1, DECLARED: 0.8 };
/** Inferred or recommended, or of a past that may be over. */
const DOUBTFUL = 0.5;
const YEARS_UNTIL_OLD = 4;

/** The latest of some dates, each as precise as its source; `null` when none is known. */
export function latestDate(dates: readonly (string | null)[]): string | null {
  return dates.reduce((latest, date) => (date !== null && date > (latest ?? '') ? date : latest), null);
}

/** More than four years before `on`, even if it was the last day of the year or of the month it gives. */
function isOld(date: string | null, on: string | null): boolean {
  if (date === null || on === null) return false;
  const limit = `${Number(on.slice(0, 4)) - YEARS_UNTIL_OLD}${on.slice(4)}`;
  return `${date}-99` < limit;
}

/**
 * Reliability of what rests on some proofs, that of the strongest: 1 official or stated by the source, 0.8 declared,
 * 0.5 inferred or recommended, and 0.5 when that proof is more than four years old at the date of the data. 0 without any
 * proof. Methods, section 4.
 */
export function reliabilityOf(proofs: readonly DatedProof[], on: string | null): number {
  const weighed = proofs.map(({ certainty, date }) => ({ weight: RELIABILITY[certainty] ?? DOUBTFUL, date }));
  const strongest = Math.max(0, ...weighed.map(({ weight }) => weight));
  const best = weighed.filter(({ weight }) => weight === strongest);
  return best.length > 0 && best.every(({ date }) => isOld(date, on)) ? DOUBTFUL : strongest;
}
