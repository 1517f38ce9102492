import { windowOf } from '../view-of.ts';

/** What is pointed at, and what happens then. */
export interface HoverListener<T> {
  /** The target at a point of the viewport of a document: the page, or what is in a frame of it. */
  readonly findAt: (x: number, y: number, document: Document) => T | null;
  /** Whether an event comes from our own card. */
  readonly isOnCard: (event: Event) => boolean;
  /** The pointer has come to rest on a target, or it was tapped. */
  readonly onRest: (target: T) => void;
  /** The pointer has left the target and the card, or something else was tapped. */
  readonly onLeave: () => void;
}

/** A pointer that is followed. */
export interface HoverWatch {
  /** Also listens in the document of a frame; calling it again changes nothing. */
  readonly listenIn: (document: Document) => void;
  /** Looks once more at what is under a pointer that has not moved: it may be a target by now. */
  readonly lookAgain: () => void;
  /** What was pointed at is left by other means than the pointer: moving on closes nothing. */
  readonly letGo: () => void;
}

/** Milliseconds on a passage before its card opens, so that crossing the text opens none. */
const REST = 80;
/** Milliseconds in which the pointer may travel from the passage to the card. */
const TRAVEL = 300;

/** A timer that is started again each time. */
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

const documentOf = ({ target }: Event): Document => (target as Node | null)?.ownerDocument ?? document;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly document: Document;
  readonly isOnCard: boolean;
}

class Hover<T> {
  readonly #listener: HoverListener<T>;
  readonly #rest = new Timer();
  readonly #leave = new Timer();
  /** Where the pointer is, until it has been looked there, and where it was at the last look. */
  #point: Point | null = null;
  #seen: Point | null = null;
  #target: T | null = null;

  constructor(listener: HoverListener<T>) {
    this.#listener = listener;
  }

  readonly onMove = (event: PointerEvent): void => {
    // With a button down, text is being selected.
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    if (!this.#point) requestAnimationFrame(this.#look);
    const { clientX: x, clientY: y } = event;
    this.#point = { x, y, document: documentOf(event), isOnCard: this.#listener.isOnCard(event) };
  };

  readonly onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || this.#listener.isOnCard(event)) return;
    const target = this.#listener.findAt(event.clientX, event.clientY, documentOf(event));
    this.#target = target;
    if (target) this.#open(target);
    else this.#close();
  };

  readonly onLeave = (event: PointerEvent): void => {
    // A finger that is lifted leaves the page wherever it was; what closes a card is a tap elsewhere.
    if (!event.isTrusted || event.pointerType === 'touch') return;
    this.#seen = null;
    this.#startLeaving();
  };

  lookAgain(): void {
    this.#point ??= this.#seen;
    this.#look();
  }

  letGo(): void {
    this.#target = null;
    this.stop();
  }

  stop(): void {
    this.#rest.stop();
    this.#leave.stop();
  }

  readonly #look = (): void => {
    const point = this.#point;
    this.#point = null;
    if (!point) return;
    this.#seen = point;
    const target = point.isOnCard ? null : this.#listener.findAt(point.x, point.y, point.document);
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
export function watchHover<T>(listener: HoverListener<T>, signal: AbortSignal): HoverWatch {
  const hover = new Hover(listener);
  const listenIn = (target: Document): void => {
    const options = { signal, capture: true, passive: true };
    const view = windowOf(target);
    if (!view) return;
    view.addEventListener('pointermove', hover.onMove as EventListener, options);
    view.addEventListener('click', hover.onClick as EventListener, options);
    target.documentElement.addEventListener('pointerleave', hover.onLeave, { signal });
  };
  listenIn(document);
  signal.addEventListener('abort', () => hover.stop(), { once: true });
  return { listenIn, lookAgain: () => hover.lookAgain(), letGo: () => hover.letGo() };
}
