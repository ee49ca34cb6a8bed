const LENGTH = 6;

/**
 * Six letters that stand for an entity or a link in an address, where its whole name would take the room of ten. Read back
 * among the elements drawn: of two thousand of them, two share a code less than once in five hundred drawings.
 * FNV-1a of 32 bits, folded to 30 (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function codeOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) {
    hash ^= id.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  const folded = ((hash >>> 30) ^ hash) & 0x3fffffff;
  return folded.toString(36).padStart(LENGTH, '0').slice(-LENGTH);
}
