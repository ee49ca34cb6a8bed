import type { Line } from '../kit/link-look.ts';
import { relationOf } from '../kit/relations.ts';

export { DASHES, LINES, lineOf, widthOf } from '../kit/link-look.ts';

/** What is drawn of an entity. Plain: the drawing knows nothing of where it was read. */
export interface DrawnEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly level?: string | null | undefined;
  readonly essStatus?: string | null | undefined;
  /** Whether its links were opened. */
  readonly centre: boolean;
}

/** What is drawn of a link; `depth` is absent when no source says it, and so are the dates. */
export interface DrawnLink {
  readonly id: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly certainty: string;
  readonly depth?: string | null | undefined;
  readonly announced: boolean;
  /** Year, month or day. */
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  /** When a source saw it stand, which tells neither its beginning nor its end. */
  readonly observedOn?: string | null | undefined;
  /** Sources that prove it. */
  readonly sources?: readonly DrawnSource[];
}

interface DrawnSource {
  readonly id: string;
  readonly title: string;
  readonly date?: string | null | undefined;
}

/** Links of two groups, or what two share, counted as one line. */
export interface DrawnBundle {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly total: number;
  /** Solid unless it is said. */
  readonly line?: Line;
}

/** Entities and links in the order they are drawn, spoken and listed. */
export interface Drawing {
  readonly entities: readonly DrawnEntity[];
  readonly links: readonly DrawnLink[];
  /** Links of the administrative frame that are not drawn as lines: they keep entities near each other, and are their ground. */
  readonly frameLinks?: readonly DrawnLink[];
  /** Only in a drawing whose groups are folded, or that tells what each two share. */
  readonly bundles?: readonly DrawnBundle[];
}

/** Families of relations where a direction tells something: who carries, funds, owns, frames. */
const POINTING = new Set(['membership', 'support', 'contract', 'place']);

export function hasArrow(relation: string): boolean {
  const { directed, family } = relationOf(relation);
  return directed && POINTING.has(family);
}
