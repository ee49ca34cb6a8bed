/** Ways to put authorities in line: alike ones side by side show who works with the same partners. */
export const MATRIX_ORDERS = ['niveau', 'nom', 'activite', 'ressemblance'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

export interface Ordered {
  readonly slug: string;
  readonly name: string;
  readonly level: string | null;
  readonly cooperations: number;
}

const LEVELS = ['EUROPE', 'ETAT', 'REGION', 'DEPARTEMENT', 'EPCI', 'COMMUNE'];
const rank = ({ level }: Ordered) => LEVELS.indexOf(level ?? '');
const byName = (one: Ordered, other: Ordered) =>
  one.name.localeCompare(other.name, 'fr') || (one.slug < other.slug ? -1 : 1);

/** Authorities in the order asked. `shared` says how many forums two of them share. */
export function inOrder<One extends Ordered>(
  authorities: readonly One[],
  order: MatrixOrder,
  shared: (a: string, b: string) => number,
): One[] {
  if (order === 'nom') return authorities.toSorted(byName);
  if (order === 'niveau')
    return authorities.toSorted((one, other) => rank(one) - rank(other) || byName(one, other));
  const byActivity = authorities.toSorted(
    (one, other) => other.cooperations - one.cooperations || byName(one, other),
  );
  return order === 'activite' ? byActivity : alikeTogether(byActivity, shared);
}

/**
 * From the most active one, each time the one whose partners are most those of the last (cosine of the forums shared, each
 * counted as its own best partner). Those that share nothing come last, in the order given.
 */
function alikeTogether<One extends Ordered>(
  authorities: readonly One[],
  shared: (a: string, b: string) => number,
): One[] {
  const rows = new Map(
    authorities.map(({ slug }) => {
      const row = authorities.map((other) => (other.slug === slug ? 0 : shared(slug, other.slug)));
      const most = Math.max(0, ...row);
      return [slug, row.map((value, at) => (authorities[at]?.slug === slug ? most : value))];
    }),
  );
  const likeness = (one: One, other: One) => {
    const [a, b] = [rows.get(one.slug) ?? [], rows.get(other.slug) ?? []];
    const product = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
    const length = Math.hypot(...a) * Math.hypot(...b);
    return length === 0 ? 0 : product / length;
  };
  const waiting = [...authorities];
  const line: One[] = waiting.splice(0, 1);
  while (waiting.length > 0) {
    const last = line.at(-1);
    const scores = waiting.map((one) => (last === undefined ? 0 : likeness(last, one)));
    const best = Math.max(...scores);
    line.push(...waiting.splice(scores.indexOf(best), 1));
  }
  return line;
}
