import { expect, test } from 'vitest';
import { writingDoor } from '../../api/server/writing-door.ts';

const knocks = (door: ReturnType<typeof writingDoor>, addresses: readonly string[]) =>
  addresses.map((address) => door.knock(address, 0) === null);

test('counts the addresses of one IPv6 subscriber as one, and two subscribers apart', () => {
  const door = writingDoor();
  const oneHouse = Array.from({ length: 11 }, (_, host) => `2001:db8:1:2::${(host + 1).toString(16)}`);
  expect(knocks(door, oneHouse).filter(Boolean)).toHaveLength(10);
  expect(door.knock('2001:db8:1:3::1', 0)).toBeNull();
});

test('counts one IPv4 address under both ways of writing it apart from its neighbours', () => {
  const door = writingDoor();
  const passed = knocks(
    door,
    Array.from({ length: 11 }, () => '::ffff:192.0.2.1'),
  );
  expect(passed.filter(Boolean)).toHaveLength(10);
  expect(door.knock('::ffff:192.0.2.2', 0)).toBeNull();
});

test('stops everybody for a while when all together send too much', () => {
  const door = writingDoor();
  const many = Array.from({ length: 301 }, (_, host) => `198.51.${Math.floor(host / 200)}.${host % 200}`);
  expect(knocks(door, many).filter(Boolean)).toHaveLength(300);
});
