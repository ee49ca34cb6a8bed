/** Levels of the frame, the widest first. */
const FRAME_LEVELS = ['REGION', 'DEPARTEMENT', 'EPCI', 'COMMUNE'];

/** Collectivities from the widest level to the nearest, then by name; those outside these levels come last. */
export function fromWidest<One extends { readonly level?: unknown; readonly name?: string }>(
  collectivities: readonly One[],
): One[] {
  const rank = ({ level }: One) => {
    const place = FRAME_LEVELS.indexOf(String(level));
    return place < 0 ? FRAME_LEVELS.length : place;
  };
  return [...collectivities].sort(
    (a, b) => rank(a) - rank(b) || (a.name ?? '').localeCompare(b.name ?? '', 'fr'),
  );
}
