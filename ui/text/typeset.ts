/**
 * French spacing: no line may break inside « guillemets » or before a high punctuation mark. Sources print ordinary spaces.
 */
export function typeset(text: string): string {
  return text
    .replace(/« /g, '«\u00a0')
    .replace(/ ([»:])/g, '\u00a0$1')
    .replace(/ ([;!?])/g, '\u202f$1');
}
