/** Boxes set on shelves as words on lines, in the least height: those of a shelf share its width so that all are as tall. Pure. */

/** What a box may be: as tall as it takes in each width, from the narrowest it can be to the widest it gains by. */
export type Profile = readonly Extent[];

interface Extent {
  readonly width: number;
  readonly height: number;
}

export interface Shelf {
  /** Place of its first box among all, and widths of its boxes. */
  readonly first: number;
  readonly widths: readonly number[];
}

interface Packed {
  readonly height: number;
  readonly shelves: readonly Shelf[];
}

/** Boxes in their order on as many shelves as leave them lowest, filling the room across. */
export function onShelves(profiles: readonly Profile[], room: number, gutter: number): readonly Shelf[] {
  const heights = heightsOf(profiles);
  /** The best way to set the first boxes, for each number of them. */
  const best: Packed[] = [{ height: 0, shelves: [] }];
  for (let end = 1; end <= profiles.length; end++) {
    let found: Packed | null = null;
    for (let first = end - 1; first >= 0; first--) {
      const own = profiles.slice(first, end);
      const free = room - gutter * (own.length - 1);
      if (own.length > 1 && widthAt(own, Number.POSITIVE_INFINITY) > free) break;
      const height = heightOn(own, free, heights);
      const before = best[first];
      if (!before) continue;
      const total = before.height + height + gutter;
      if (found && total >= found.height) continue;
      found = { height: total, shelves: [...before.shelves, { first, widths: sharing(own, free, height) }] };
    }
    best.push(found ?? { height: 0, shelves: [] });
  }
  return best.at(-1)?.shelves ?? [];
}

/** Widths of boxes that stand side by side within a height, what is left shared among them; `null` when they do not fit. */
export function sideBySide(
  profiles: readonly Profile[],
  { room, height }: { readonly room: number; readonly height: number },
): readonly number[] | null {
  return widthAt(profiles, height) > room ? null : sharing(profiles, room, height);
}

/** The least height in which boxes stand side by side. */
function heightOn(profiles: readonly Profile[], room: number, heights: readonly number[]): number {
  let [low, high] = [0, heights.length - 1];
  while (low < high) {
    const half = Math.floor((low + high) / 2);
    if (widthAt(profiles, heights[half] ?? 0) <= room) high = half;
    else low = half + 1;
  }
  return heights[low] ?? 0;
}

const widthAt = (profiles: readonly Profile[], height: number) =>
  profiles.reduce((sum, profile) => sum + narrowest(profile, height), 0);

/** The narrowest a box can be and no taller. */
function narrowest(profile: Profile, height: number): number {
  return profile.find((one) => one.height <= height + 0.001)?.width ?? Number.POSITIVE_INFINITY;
}

/** Widths that fill a room, each box as wide as it must be for a height, or as wide as it can be. */
export function sharing(profiles: readonly Profile[], room: number, height: number): readonly number[] {
  const widths = profiles.map((profile) => {
    const width = narrowest(profile, height);
    return Number.isFinite(width) ? width : (profile.at(-1)?.width ?? 0);
  });
  const share =
    room /
    Math.max(
      widths.reduce((sum, width) => sum + width, 0),
      1,
    );
  return widths.map((width) => width * share);
}

function heightsOf(profiles: readonly Profile[]): readonly number[] {
  return [...new Set(profiles.flatMap((profile) => profile.map(({ height }) => height)))].sort(
    (a, b) => a - b,
  );
}
