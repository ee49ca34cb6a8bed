import { hash, verify } from '@node-rs/argon2';

/** Argon2id: against whoever has the memory of a graphic card, and whoever watches the machine. */
const ARGON2ID = 2;

/** How dear a guess is. */
export interface HashingCost {
  readonly memoryKiB: number;
  readonly passes: number;
}

/** What OWASP asks of argon2id on a server whose memory is shared: 19 MiB, two passes, one lane (2024). */
export const USUAL_COST: HashingCost = { memoryKiB: 19_456, passes: 2 };

/** Hashes of this many passwords at once: each holds its memory, and threads that the questions of readers need too. */
const AT_ONCE = 2;

/** Passwords as they are kept, and whether one is the one that was kept; a few at once, the others in line. */
export function passwordHashing({ memoryKiB, passes }: HashingCost) {
  let running = 0;
  const waiting: (() => void)[] = [];
  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (running >= AT_ONCE) await new Promise<void>((turn) => waiting.push(turn));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
  const options = { algorithm: ARGON2ID, memoryCost: memoryKiB, timeCost: passes, parallelism: 1 };
  return {
    hash: (password: string) => inTurn(() => hash(password.normalize('NFC'), options)),
    verify: (kept: { hash: string; password: string }) =>
      inTurn(() => verify(kept.hash, kept.password.normalize('NFC'))),
  };
}
