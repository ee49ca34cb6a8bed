import type { WriteStream } from 'node:tty';

const BETWEEN_PLAIN_LINES_MS = 5_000;

/** What whoever starts Maillage reads while it starts. */
export interface Terminal {
  say(line: string): void;
  /** A line that replaces itself in a terminal, and comes now and then in a file. */
  progress(line: string): void;
  complain(line: string): void;
}

export function openTerminal(output: WriteStream | NodeJS.WriteStream, errors: NodeJS.WriteStream): Terminal {
  const rewrites = output.isTTY === true;
  let moving = false;
  let lastPlain = 0;
  // Who reads may have left, and a file may have no room: what cannot be said is let go.
  for (const stream of [output, errors]) stream.on('error', () => undefined);
  const settle = () => {
    if (moving) output.write('\n');
    moving = false;
  };
  return {
    say(line) {
      settle();
      output.write(`${line}\n`);
    },
    progress(line) {
      if (rewrites) {
        output.write(`\r${line}\u001b[K`);
        moving = true;
      } else if (Date.now() - lastPlain >= BETWEEN_PLAIN_LINES_MS) {
        lastPlain = Date.now();
        output.write(`${line}\n`);
      }
    },
    complain(line) {
      settle();
      errors.write(`${line}\n`);
    },
  };
}
