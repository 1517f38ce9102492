/** What is pointed at, and what happens then. */
export interface HoverListener<T> {
  /** The target at a point of the viewport. */
  readonly findAt: (x: number, y: number) => T | null;
  /** Whether an event comes from our own card. */
  readonly isOnCard: (event: Event) => boolean;
  /** The pointer has come to rest on a target, or it was tapped. */
  readonly onRest: (target: T) => void;
  /** The pointer has left the target and the card, or something else was tapped. */
  readonly onLeave: () => void;
}

/** Milliseconds on a passage before its card opens, so that crossing the text opens none. */
const REST = 80;
/** Milliseconds in which the pointer may travel from the passage to the card. */
const TRAVEL = 300;

/** A timer that is started anew each time. */
class Timer {
  #id: ReturnType<typeof setTimeout> | undefined;

  start(callback: () => void, delay: number): void {
    clearTimeout(this.#id);
    this.#id = setTimeout(callback, delay);
  }

  stop(): void {
    clearTimeout(this.#id);
  }
}

class Hover<T> {
  readonly #listener: HoverListener<T>;
  readonly #rest = new Timer();
  readonly #leave = new Timer();
  #point: { readonly x: number; readonly y: number; readonly isOnCard: boolean } | null = null;
  #target: T | null = null;

  constructor(listener: HoverListener<T>) {
    this.#listener = listener;
  }

  readonly onMove = (event: PointerEvent): void => {
    // With a button down, text is being selected.
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    if (!this.#point) requestAnimationFrame(this.#look);
    this.#point = { x: event.clientX, y: event.clientY, isOnCard: this.#listener.isOnCard(event) };
  };

  readonly onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || this.#listener.isOnCard(event)) return;
    const target = this.#listener.findAt(event.clientX, event.clientY);
    this.#target = target;
    if (target) this.#open(target);
    else this.#close();
  };

  readonly onLeave = (event: Event): void => {
    if (event.isTrusted) this.#startLeaving();
  };

  stop(): void {
    this.#rest.stop();
    this.#leave.stop();
  }

  readonly #look = (): void => {
    const point = this.#point;
    this.#point = null;
    if (!point) return;
    const target = point.isOnCard ? null : this.#listener.findAt(point.x, point.y);
    if (point.isOnCard || (target && target === this.#target)) this.#leave.stop();
    else if (target) {
      this.#target = target;
      this.#leave.stop();
      this.#rest.start(() => this.#open(target), REST);
    } else this.#startLeaving();
  };

  #startLeaving(): void {
    if (!this.#target) return;
    this.#rest.stop();
    this.#leave.start(() => this.#close(), TRAVEL);
  }

  #open(target: T): void {
    this.#leave.stop();
    this.#rest.stop();
    this.#listener.onRest(target);
  }

  #close(): void {
    this.#target = null;
    this.#rest.stop();
    this.#listener.onLeave();
  }
}

/**
 * Tells when the pointer rests on a target and when it has left both the target and the card. Looks once a frame at
 * most, and only at events the user made.
 */
export function watchHover<T>(listener: HoverListener<T>, signal: AbortSignal): void {
  const hover = new Hover(listener);
  const options = { signal, capture: true, passive: true };
  window.addEventListener('pointermove', hover.onMove, options);
  window.addEventListener('click', hover.onClick, options);
  document.documentElement.addEventListener('pointerleave', hover.onLeave, { signal });
  signal.addEventListener('abort', () => hover.stop(), { once: true });
}
