import { isIPv6 } from 'node:net';

/** Whom an address stands for when visitors are told apart: an IPv6 subscriber holds 2^64 addresses, which count as one. */
export function household(address: string): string {
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare) || bare.startsWith('::ffff:')) return bare;
  const [head = '', tail] = bare.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after].slice(0, 4).join(':');
}
