/** A UUID; `crypto.randomUUID` is missing where Maillage is served without TLS on a network. */
export function drawnUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
