/** So many per so long: counted over the time just past, not by clock hours. */
export interface Allowance {
  readonly most: number;
  readonly windowMs: number;
}

/** Keys remembered at once; beyond, the oldest are forgotten: memory stays bounded whoever asks. */
const MOST_KEYS = 10_000;

/** Counts what each key did in the time just past. Time is given, so that a test holds it. */
export class SlidingWindow {
  readonly #allowance: Allowance;
  readonly #moments = new Map<string, number[]>();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** Milliseconds to wait before this key may act again; 0 when it may now. */
  waitOf(key: string, now: number): number {
    const recent = this.#recent(key, now);
    if (recent.length < this.#allowance.most) return 0;
    return (recent[recent.length - this.#allowance.most] ?? now) + this.#allowance.windowMs - now;
  }

  /** Notes that this key acts now. */
  note(key: string, now: number): void {
    const recent = [...this.#recent(key, now), now];
    this.#moments.delete(key);
    this.#moments.set(key, recent);
    const [oldest] = this.#moments.keys();
    if (this.#moments.size > MOST_KEYS && oldest !== undefined) this.#moments.delete(oldest);
  }

  /** Forgets one act of this key at this moment: it came to nothing. */
  takeBack(key: string, moment: number): void {
    const moments = this.#moments.get(key) ?? [];
    const place = moments.indexOf(moment);
    if (place >= 0) this.#moments.set(key, moments.toSpliced(place, 1));
  }

  #recent(key: string, now: number): number[] {
    return (this.#moments.get(key) ?? []).filter((moment) => moment > now - this.#allowance.windowMs);
  }
}
