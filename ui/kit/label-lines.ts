/** Width of a text in pixels, in the type it will be drawn in. */
export type Measure = (text: string) => number;

/**
 * A name cut into even lines no wider than `width`, at most `most` of them. A name that needs more ends with « … »: its
 * whole is read on hover, in the list and in the margin.
 */
export function linesOf(name: string, measure: Measure, width: number, most: number): string[] {
  // Only ordinary spaces part words: those of « guillemets » hold them together.
  const words = name.split(/ +/).filter(Boolean);
  const lines = wrapped(words, measure, width);
  if (lines.length <= most) return wrapped(words, measure, evenWidth(words, lines.length, measure, width));
  const kept = lines.slice(0, most);
  let last = kept[most - 1] ?? '';
  while (last.includes(' ') && measure(`${last}…`) > width) last = last.slice(0, last.lastIndexOf(' '));
  return [...kept.slice(0, -1), `${last.replace(/[\s,;:(–-]+$/, '')}…`];
}

/** Narrowest width that still gives as many lines: lines come out even, with no word alone on the last. */
function evenWidth(words: readonly string[], lines: number, measure: Measure, width: number): number {
  let narrow = 0;
  let wide = width;
  while (wide - narrow > 2) {
    const middle = (narrow + wide) / 2;
    if (wrapped(words, measure, middle).length <= lines) wide = middle;
    else narrow = middle;
  }
  return wide;
}

function wrapped(words: readonly string[], measure: Measure, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
