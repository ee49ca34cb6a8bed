import { expect, test } from 'vitest';
import { pinchOf } from '../../ui/kit/fingers.ts';

const at = (x: number, y: number) => ({ x, y });

test('two fingers that part magnify by as much about the point between them', () => {
  const pinch = pinchOf([at(90, 50), at(110, 50)], [at(80, 50), at(120, 50)]);
  expect(pinch).toEqual({ factor: 2, from: at(100, 50), to: at(100, 50) });
});

test('two fingers that go together move and do not magnify', () => {
  const pinch = pinchOf([at(90, 50), at(110, 50)], [at(120, 10), at(140, 10)]);
  expect(pinch).toEqual({ factor: 1, from: at(100, 50), to: at(130, 10) });
});

test('two fingers that met part without magnifying beyond measure', () => {
  expect(pinchOf([at(5, 5), at(5, 5)], [at(0, 5), at(10, 5)]).factor).toBe(10);
});
