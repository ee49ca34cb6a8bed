import { expect, test } from 'vitest';
import { withTerritory } from '../../ui/data/territory-address.ts';

const EPCI = 'ca-henin-carvin';

test('a link keeps where one works, beside what it says itself', () => {
  expect(withTerritory('/explorer?centre=a#b', EPCI)).toEqual({
    pathname: '/explorer',
    search: '?centre=a&territoire=ca-henin-carvin',
    hash: '#b',
  });
  expect(withTerritory({ pathname: '/', search: '', hash: '' }, EPCI)).toMatchObject({
    search: '?territoire=ca-henin-carvin',
  });
});

test('a link that says a territory, or none, is left as it is', () => {
  expect(withTerritory('/?territoire=commune-62193', EPCI)).toMatchObject({
    search: '?territoire=commune-62193',
  });
  expect(withTerritory('/?territoire=', EPCI)).toMatchObject({ search: '' });
});

test('without a territory an address is left as it is', () => {
  expect(withTerritory('/explorer?centre=a', null)).toMatchObject({
    pathname: '/explorer',
    search: '?centre=a',
  });
});
