import { expect, test } from 'vitest';
import { readableAddress } from '../../ui/kit/readable-address.ts';

test.each([
  ['/explorer?centre=p%C3%B4le', '/explorer?centre=pôle'],
  ['/explorer?centre=pole&de=%E9tude', '/explorer?centre=pole&de=%E9tude'],
  ['/recherche?q=%E9cole%20%C3%A9cole', '/recherche?q=%E9cole école'],
  ['/?q=100%25%', '/?q=100%%'],
  ['', ''],
])('an address is read as far as it can be, and never refused: %s', (address, read) => {
  expect(readableAddress(address)).toBe(read);
});
