/**
 * A forum is anywhere two units demonstrably meet: a pole, a contract of several parties, a steering committee.
 * Being engaged is a sourced role, referent, funding line or seat; being of the same authority is not.
 */
export interface Forum {
  readonly id: string;
  /** Is the list of those engaged declared whole? Only then is an absent unit a « no ». */
  readonly complete: boolean;
  /** 1 official publication, 0.8 declared by the pole or the authority, 0.5 inferred or older than four years. */
  readonly reliability: number;
  /** Units one of the themes of the forum concerns; those engaged are concerned in any case. */
  readonly concerned: ReadonlySet<string>;
  readonly engaged: ReadonlySet<string>;
  /** Units somebody documented as not engaged, in a forum whose list is not whole. */
  readonly notEngaged?: ReadonlySet<string>;
}

/** An authority (its service families) or a territory (its sectors, its kinds of actors), and its forums. */
export interface Perimeter {
  readonly id: string;
  readonly level: string;
  readonly units: readonly string[];
  readonly forums: readonly Forum[];
}

export type Engagement = 'ENGAGED' | 'NOT_ENGAGED' | 'UNKNOWN';

/** Open world: without a row, the answer is « no » only where the whole composition is known. */
export function engagementOf(forum: Forum, unit: string): Engagement {
  if (forum.engaged.has(unit)) return 'ENGAGED';
  return forum.complete || forum.notEngaged?.has(unit) ? 'NOT_ENGAGED' : 'UNKNOWN';
}

const isConcerned = (forum: Forum, unit: string) => forum.concerned.has(unit) || forum.engaged.has(unit);

/** Forums in which all these units could meet. */
export const occasionsOf = (forums: readonly Forum[], units: readonly string[]) =>
  forums.filter((forum) => units.every((unit) => isConcerned(forum, unit)));

/** Mean reliability of the sources of these forums; `null` without forum. */
export const meanReliability = (forums: readonly Forum[]) =>
  forums.length === 0 ? null : forums.reduce((sum, { reliability }) => sum + reliability, 0) / forums.length;

/** One word for a pair, whatever the order of its units. */
export const pairKey = (one: string, other: string) => [one, other].sort().join('|');

/** Each pair of distinct units once, in the order of their names. */
export function pairsOf(units: readonly string[]): [string, string][] {
  const sorted = [...new Set(units)].sort();
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other): [string, string] => [one, other]));
}
