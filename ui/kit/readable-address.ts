/** An address as it is read: what its percent signs stand for, each where it stands for a character; the rest as it is. */
export function readableAddress(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (signs) => {
    try {
      return decodeURI(signs);
    } catch {
      return signs;
    }
  });
}
