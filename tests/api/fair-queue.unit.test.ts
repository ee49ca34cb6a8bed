import { expect, test } from 'vitest';
import { FairQueue, type Turn } from '../../api/server/fair-queue.ts';

const PLACES = { atOnce: 3, atOnceOfOne: 2, waiting: 4, waitingOfOne: 3 };

/** A queue whose callers say when their turn has come. */
function opened() {
  const queue = new FairQueue(PLACES);
  const working: string[] = [];
  const ask = (name: string): Turn | null => {
    const turn = queue.ask(name.charAt(0));
    void turn?.come.then(() => working.push(name));
    return turn;
  };
  return { ask, working, settled: () => new Promise(setImmediate) };
}

test('one caller works at two things at once, and leaves the third place to another', async () => {
  const { ask, working, settled } = opened();
  ask('a1');
  ask('a2');
  ask('a3');
  ask('b1');
  await settled();
  expect(working).toEqual(['a1', 'a2', 'b1']);
});

test('a place that frees goes to who has fewest, whoever came first', async () => {
  const { ask, working, settled } = opened();
  const [first] = [ask('a1'), ask('a2'), ask('b1'), ask('a3'), ask('c1')];
  first?.leave();
  await settled();
  expect(working).toEqual(['a1', 'a2', 'b1', 'c1']);
});

test('beyond its line a caller is told to come back, and so is everybody when the whole line is full', () => {
  const { ask } = opened();
  for (const name of ['a1', 'a2', 'a3', 'a4', 'a5']) expect(ask(name)).not.toBeNull();
  expect(ask('a6')).toBeNull();
  expect(ask('b1')).not.toBeNull();
  expect(ask('b2')).not.toBeNull();
  expect(ask('c1')).toBeNull();
});

test('who leaves before their turn frees their place in the line, and waits no more', async () => {
  const { ask, working, settled } = opened();
  ask('a1');
  ask('a2');
  const [third] = [ask('a3'), ask('a4'), ask('a5')];
  third?.leave();
  third?.leave();
  await settled();
  expect(working).toEqual(['a1', 'a2', 'a3']);
  expect(ask('a6')).not.toBeNull();
});

test('nobody works beyond the places there are, and everybody in the line works in the end', async () => {
  const { ask, working, settled } = opened();
  const turns = new Map<string, Turn>();
  for (const name of ['a1', 'b1', 'c1', 'a2', 'b2', 'c2', 'a3']) {
    const turn = ask(name);
    if (turn) turns.set(name, turn);
  }
  for (let done = 0; done < turns.size; done += 1) {
    await settled();
    expect(working.length - done).toBe(Math.min(PLACES.atOnce, turns.size - done));
    turns.get(working[done] ?? '')?.leave();
  }
  expect([...working].sort()).toEqual([...turns.keys()].sort());
});
