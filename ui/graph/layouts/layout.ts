import type { Frame, Point } from '../boxes.ts';
import type { LinkEnds } from '../clear-of-links.ts';
import type { Placed, Side } from '../naming.ts';

/** Ways to lay a network out, each for a purpose; the first is the usual one. */
export const LAYOUT_CODES = ['force', 'levels', 'map', 'tiers'] as const;
export type LayoutCode = (typeof LAYOUT_CODES)[number];

export function isLayoutCode(word: string | null): word is LayoutCode {
  return LAYOUT_CODES.some((code) => code === word);
}

/** An entity to lay out; `at` is where it stood before, if it did. */
export interface LaidNode extends Omit<Placed, 'at'> {
  readonly kind: string;
  readonly level: string | null;
  readonly at: Point | null;
  /** Where it is on Earth, in degrees; absent when nobody says. */
  readonly earth?: { readonly lat: number; readonly lon: number } | undefined;
  /** The group it stands in, when groups are drawn; `null` when it belongs to none. */
  readonly group?: string | null | undefined;
  /** The ground it stands on in a drawing by forces: a pole it works with alone, a place; absent when on none. */
  readonly ground?: string | undefined;
}

/** What a layout is given: plain, so that it can be sent to another thread. */
export interface LaidNetwork {
  readonly nodes: readonly LaidNode[];
  readonly links: readonly LinkEnds[];
  readonly frame: Frame;
  /** How near it will be seen: names and titles keep their size on the screen. */
  readonly zoom: number;
  /** How far down bands may go where the frame is too low for them, in the drawing; the bottom of the frame where they may not. */
  readonly lowest: number;
  /** On a phone, what stands side by side elsewhere stands one under the other, as far down as it takes. */
  readonly narrow: boolean;
  /** Widths of the words of the titles that are long, in pixels of the screen, by what they are of. */
  readonly titles: ReadonlyMap<string, readonly number[]>;
}

/** A column, a region or a ground behind the entities, that says what standing there means. */
export interface Mark {
  readonly id: string;
  readonly shape: 'column' | 'region' | 'ground';
  /** What it is of: a level, a tier, a group. */
  readonly code: string;
  readonly box: Frame;
  readonly count: number;
  /** Height kept under its top for its name; that of one line when absent. */
  readonly heading?: number;
  /** Corners of a ground, and the kind of what heads it; a ground bears no name, for its head is named on it. */
  readonly outline?: readonly Point[];
  readonly kind?: string | undefined;
}

/** Where the earth lies under a drawing made as on a map: x = east.x + east.scale × longitude, y = north.y − north.scale × latitude. */
export interface EarthUnder {
  readonly east: { readonly x: number; readonly scale: number };
  readonly north: { readonly y: number; readonly scale: number };
  /** Beyond it stands what has no place on the map. */
  readonly box: Frame;
}

export interface Arrangement {
  readonly earth?: EarthUnder;
  readonly spots: readonly (readonly [string, Point])[];
  /** The side on which names are to be written, where room was made for them. */
  readonly sides?: readonly (readonly [string, Side])[];
  readonly marks: readonly Mark[];
  /** Its links run through bands of entities: they are faint until what they tie is chosen. */
  readonly inBands?: boolean;
  /** The frame it fills, where it is taller than the one that was given. */
  readonly frame?: Frame;
  /** Entities the layout could not place by its own rule: they stand beside. */
  readonly aside: readonly string[];
}

/** A layout as it is declared. It may give a first arrangement at once and a better one later. */
export interface Layout {
  readonly code: LayoutCode | 'groups';
  readonly arrange: (network: LaidNetwork) => Iterable<Arrangement>;
}
