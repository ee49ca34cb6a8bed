import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Says, each time it is asked, whether a starting server did anything since: a log that grew, or processor time spent where
 * the system tells it. A store that is recovered writes nothing for minutes, and computes all the while.
 */
export function watchProgress(pid: number | undefined, logs: string): () => boolean {
  let before = '';
  return () => {
    const now = `${bytesIn(logs)} ${processorTime(pid)}`;
    const moved = now !== before;
    before = now;
    return moved;
  };
}

function bytesIn(folder: string): number {
  try {
    return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  } catch {
    return 0;
  }
}

/**
 * Tens of seconds of processor that a process has had, whole: a Java that waits for nothing spends one in many minutes, one
 * that works in half a minute on a busy machine. `null` where the system does not tell.
 */
function processorTime(pid: number | undefined): number | null {
  if (process.platform !== 'linux' || pid === undefined) return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13);
    return Math.floor((Number(user) + Number(system)) / 1_000);
  } catch {
    return null;
  }
}
