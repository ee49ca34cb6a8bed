export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What two fingers did since they were last looked at: spread apart by a factor about a point, which went from one place to another. */
export interface Pinch {
  readonly factor: number;
  readonly from: Spot;
  readonly to: Spot;
}

export interface Fingers {
  readonly onPinch: (pinch: Pinch) => void;
  /** One finger tried to move what only two move. */
  readonly onOne: () => void;
  /** Whether one finger is for what it lands on, and does not scroll the page. */
  readonly keepsOne: (at: Spot) => boolean;
}

/** Pixels a finger travels before it is no longer a tap. */
const SLACK = 8;

/**
 * Over a drawing or a map one finger scrolls the page, two move and magnify what is drawn. `element` has
 * `touch-action: pan-x pan-y`. Whoever else listens to it is told of taps only: a press that becomes a scroll or a pinch is
 * cancelled for it. Gives what stops it.
 */
export function followFingers(element: HTMLElement | SVGElement, fingers: Fingers): () => void {
  let start: Spot | null = null;
  let kept = false;
  let before: readonly [Spot, Spot] | null = null;
  const spot = ({ clientX, clientY }: Touch): Spot => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const giveUp = () => {
    start = null;
    element.dispatchEvent(new Event('touchcancel', { bubbles: true }));
  };
  const down = (event: TouchEvent) => {
    const [one, two] = event.touches;
    if (one && two) {
      event.preventDefault();
      event.stopPropagation();
      if (start) giveUp();
      kept = false;
      before = [spot(one), spot(two)];
    } else if (one) {
      start = spot(one);
      kept = fingers.keepsOne(start);
      if (kept) event.preventDefault();
    }
  };
  const move = (event: TouchEvent) => {
    const [one, two] = event.touches;
    if (kept || !one) return;
    event.stopPropagation();
    if (two && before) {
      const now = [spot(one), spot(two)] as const;
      event.preventDefault();
      fingers.onPinch(pinchOf(before, now));
      before = now;
    } else if (start && distance(start, spot(one)) > SLACK) {
      giveUp();
      fingers.onOne();
    }
  };
  const up = ({ touches }: TouchEvent) => {
    if (touches.length < 2) before = null;
    if (touches.length === 0) start = null;
  };
  const options = { capture: true, passive: false };
  element.addEventListener('touchstart', down as EventListener, options);
  element.addEventListener('touchmove', move as EventListener, options);
  element.addEventListener('touchend', up as EventListener, true);
  return () => {
    element.removeEventListener('touchstart', down as EventListener, true);
    element.removeEventListener('touchmove', move as EventListener, true);
    element.removeEventListener('touchend', up as EventListener, true);
  };
}

/** From where two fingers were to where they are. */
export function pinchOf(before: readonly [Spot, Spot], now: readonly [Spot, Spot]): Pinch {
  return {
    factor: distance(...now) / Math.max(distance(...before), 1),
    from: middle(...before),
    to: middle(...now),
  };
}

const distance = (one: Spot, other: Spot) => Math.hypot(one.x - other.x, one.y - other.y);
const middle = (one: Spot, other: Spot): Spot => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
