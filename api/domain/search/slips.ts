/** Is one text the other with a letter more, less, changed, or two swapped, the first kept? The same text is not. */
export function isOneSlipAway(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  const [a, b] = [one.slice(from), other.slice(from)];
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    (a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0])
  );
}

/** Shorter words are others when a letter changes. */
const SHORTEST = 5;

/** Is a word long enough to be known when a letter of it is wrong? */
export function maySlip(word: string): boolean {
  return word.length >= SHORTEST && !/\d/.test(word);
}
