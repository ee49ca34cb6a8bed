/** How many may work and wait, in all and for one caller. */
export interface Places {
  readonly atOnce: number;
  readonly atOnceOfOne: number;
  readonly waiting: number;
  readonly waitingOfOne: number;
}

/** One's turn to work: `come` settles when it is there; `leave` when one is done, or waits no more, which settles it too. */
export interface Turn {
  readonly come: Promise<void>;
  leave(): void;
}

interface Waiting {
  readonly caller: string;
  readonly go: () => void;
}

/**
 * Heavy work, a few at a time. A place that frees goes to the caller who has fewest, to the first come among equals: who
 * asks a lot waits behind themselves. Nobody waits in an endless line: beyond its length, who comes is told to come back.
 */
export class FairQueue {
  readonly #places: Places;
  readonly #working = new Map<string, number>();
  #waiting: readonly Waiting[] = [];

  constructor(places: Places) {
    this.#places = places;
  }

  /** A turn, now or later; `null` when the line is full, as a whole or for this caller. */
  ask(caller: string): Turn | null {
    const { promise, resolve } = Promise.withResolvers<void>();
    const asked: Waiting = { caller, go: resolve };
    let left = false;
    const turn: Turn = {
      come: promise,
      leave: () => {
        if (left) return;
        left = true;
        if (this.#waiting.includes(asked)) {
          this.#waiting = this.#waiting.filter((other) => other !== asked);
          resolve();
        } else {
          this.#free(caller);
          this.#callNext();
        }
      },
    };
    if (this.#hasPlaceFor(caller)) {
      this.#begin(asked);
      return turn;
    }
    const own = this.#waiting.filter((other) => other.caller === caller).length;
    if (this.#waiting.length >= this.#places.waiting || own >= this.#places.waitingOfOne) return null;
    this.#waiting = [...this.#waiting, asked];
    return turn;
  }

  #hasPlaceFor(caller: string): boolean {
    const all = [...this.#working.values()].reduce((sum, count) => sum + count, 0);
    return all < this.#places.atOnce && this.#of(caller) < this.#places.atOnceOfOne;
  }

  #of(caller: string): number {
    return this.#working.get(caller) ?? 0;
  }

  #begin({ caller, go }: Waiting): void {
    this.#working.set(caller, this.#of(caller) + 1);
    go();
  }

  #free(caller: string): void {
    const rest = this.#of(caller) - 1;
    if (rest > 0) this.#working.set(caller, rest);
    else this.#working.delete(caller);
  }

  #callNext(): void {
    const [next] = this.#waiting
      .filter(({ caller }) => this.#hasPlaceFor(caller))
      .sort((one, other) => this.#of(one.caller) - this.#of(other.caller));
    if (next === undefined) return;
    this.#waiting = this.#waiting.filter((other) => other !== next);
    this.#begin(next);
  }
}
