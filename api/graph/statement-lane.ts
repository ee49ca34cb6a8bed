/** Statements that wait longer than this for a connection are given up, and the reader is told. */
const PATIENCE_MS = 10_000;

/** Nothing freed a connection in time. */
export class Crowded extends Error {}

/**
 * So many statements at once, first come first served. Readers wait here, in the order they came, and never at the
 * driver's pool: it would refuse after two seconds, and leave no connection to whoever asks whether the database is there.
 */
export class StatementLane {
  readonly #atOnce: number;
  readonly #patienceMs: number;
  readonly #waiting = new Set<() => void>();
  #running = 0;

  constructor(atOnce: number, patienceMs = PATIENCE_MS) {
    this.#atOnce = atOnce;
    this.#patienceMs = patienceMs;
  }

  /**
   * Waits for a place; what comes back gives it up. Rejects with `Crowded` when none is free in time, with the reason of
   * the signal when whoever asks has left.
   */
  async enter(signal?: AbortSignal): Promise<() => void> {
    if (this.#running < this.#atOnce) this.#running += 1;
    else await this.#turn(signal);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const [next] = this.#waiting;
      if (next) next();
      else this.#running -= 1;
    };
  }

  #turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((settle, fail) => {
      const go = () => {
        over();
        settle();
      };
      const giveUp = () => {
        over();
        fail(signal?.aborted ? signal.reason : new Crowded());
      };
      const timer = setTimeout(giveUp, this.#patienceMs);
      const over = () => {
        this.#waiting.delete(go);
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
      };
      this.#waiting.add(go);
      signal?.addEventListener('abort', giveUp, { once: true });
    });
  }
}
