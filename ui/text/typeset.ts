/**
 * French spacing: no line may break inside « guillemets », before a high punctuation mark, after « n° » or before « % ». Sources print
 * ordinary spaces.
 */
export function typeset(text: string): string {
  return text
    .replace(/\b(n°|l\.) (?=\d)/g, '$1\u00a0')
    .replace(/(\d) (?=[%€])/g, '$1\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/ ([»:])/g, '\u00a0$1')
    .replace(/ ([;!?])/g, '\u202f$1');
}
