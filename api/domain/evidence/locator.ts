/** Place of a proof in its source, as a reader would look for it; `null` when the source has no places. */
export function locatorOf(evidence: {
  readonly locator?: string | null | undefined;
  readonly lineFrom?: number | null | undefined;
  readonly lineTo?: number | null | undefined;
  readonly row?: number | null | undefined;
}): string | null {
  const { locator, lineFrom, lineTo, row } = evidence;
  if (locator) return locator;
  if (lineFrom && lineTo && lineTo > lineFrom) return `lignes ${lineFrom} à ${lineTo}`;
  if (lineFrom) return `ligne ${lineFrom}`;
  return row ? `ligne ${row} du tableau` : null;
}
