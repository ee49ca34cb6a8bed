import { describe, expect, test } from 'vitest';
import { Readers } from '../../api/graph/readers.ts';
import { paceBeside } from '../../seed/load/pace.ts';

/** Whether something has resolved once everything that could go on has. */
async function isOver(work: Promise<void>): Promise<boolean> {
  let over = false;
  work.then(() => {
    over = true;
  });
  await new Promise((settle) => setImmediate(settle));
  return over;
}

describe('a load beside readers', () => {
  test('goes on at once when nobody reads', async () => {
    expect(await isOver(paceBeside(new Readers()).turn())).toBe(true);
  });

  test('awaits the end of every question under way, asked in whichever thread', async () => {
    const readers = new Readers();
    const pace = paceBeside(new Readers(readers.shared));
    pace.took(60_000);
    const leave = [readers.arrive(), readers.arrive()];
    const turn = pace.turn();
    leave[0]?.();
    leave[0]?.();
    expect(await isOver(turn)).toBe(false);
    leave[1]?.();
    await turn;
  });

  test('gives a reader who never pauses half as much time as its last transaction took, then goes on', async () => {
    const readers = new Readers();
    readers.arrive();
    const pace = paceBeside(readers);
    pace.took(100);
    const startedAt = performance.now();
    await pace.turn();
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(49);
  });

  test('awaits room on the disk before each transaction, however long it takes', async () => {
    let full = true;
    const pace = paceBeside(new Readers(), () => !full);
    pace.took(1);
    const turn = pace.turn();
    await new Promise((settle) => setTimeout(settle, 700));
    expect(await isOver(turn)).toBe(false);
    full = false;
    await turn;
    expect(await isOver(pace.turn())).toBe(true);
  });

  test('holds less after a long transaction, more after a short one, between 400 and 1 000 claims', () => {
    const pace = paceBeside(new Readers());
    const first = pace.rows;
    pace.took(100);
    expect(pace.rows).toBe(first * 1.5);
    pace.took(300);
    expect(pace.rows).toBe(first);
    for (let times = 0; times < 20; times += 1) pace.took(10_000);
    expect(pace.rows).toBe(400);
    for (let times = 0; times < 20; times += 1) pace.took(1);
    expect(pace.rows).toBe(1_000);
  });
});
