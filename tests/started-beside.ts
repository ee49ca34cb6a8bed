import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What a run starts is not waited for before its first test: it is told in a file, from the process of the run to those of the
 * tests, once it is there or cannot be.
 */
export function tellWhenThere<T extends object>(file: string, starting: Promise<T>): void {
  const tell = (said: object) => {
    // Written whole before it is seen.
    writeFileSync(`${file}.new`, JSON.stringify(said));
    renameSync(`${file}.new`, file);
  };
  starting.then(
    (there) => tell({ there }),
    (problem) => tell({ problem: String(problem) }),
  );
}

/** What was started, once it is there. Throws what it said when it could not be. */
export async function whenThere<T>(file: string): Promise<T> {
  while (!existsSync(file)) await sleep(50);
  const { there, problem } = JSON.parse(readFileSync(file, 'utf8'));
  if (problem) throw new Error(problem);
  return there;
}
