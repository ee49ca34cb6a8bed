/** How many questions of readers are being answered, the same figure in every thread that is given `shared`. */
export class Readers {
  readonly shared: SharedArrayBuffer;
  readonly #present: Int32Array;

  constructor(shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.shared = shared;
    this.#present = new Int32Array(shared);
  }

  /** A question comes; what is given back says that it is answered. */
  arrive(): () => void {
    Atomics.add(this.#present, 0, 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      Atomics.sub(this.#present, 0, 1);
      Atomics.notify(this.#present, 0);
    };
  }

  /** Resolves once nobody waits for an answer, at the latest after so many milliseconds. */
  async absence(mostMs: number): Promise<void> {
    const end = performance.now() + mostMs;
    for (;;) {
      const present = Atomics.load(this.#present, 0);
      const patience = end - performance.now();
      if (present === 0 || patience <= 0) return;
      await Atomics.waitAsync(this.#present, 0, present, patience).value;
    }
  }
}
