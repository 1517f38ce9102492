import type { ThreadTime } from '../../schedule/thread-time.ts';
import { attribute, ELEMENT_NODE, localName, nodeType } from '../unclobbered.ts';
import { ChangeCollector, type PageChanges } from './page-changes.ts';

/** What is watched, and what happens then. */
export interface ChangeListener {
  /** Whether a change concerns our own elements alone. */
  readonly isOwn: (record: MutationRecord) => boolean;
  /** What the observer has seen, told at once; of other text in one node once. */
  readonly onRecord: (record: MutationRecord) => void;
  /** Text nodes have other text by now; told at once. */
  readonly onText: (texts: ReadonlySet<Node>) => void;
  /** The page has changed and come to rest, or has gone on changing for a while. */
  readonly onChange: (changes: PageChanges) => Promise<void> | void;
  /** What `onChange` has taken of the page's thread by now. */
  readonly time: Pick<ThreadTime, 'total'>;
}

/** Milliseconds without a change after which the page counts as settled. */
const SETTLED = 300;
/** Milliseconds after which a page that never settles is looked at all the same. */
const LONGEST_WAIT = 2000;
/** The share of the page's thread that looking again may take is one part in this many. */
const THREAD_SHARE = 40;
/**
 * The longest pause between two looks, in milliseconds. A look is timed by the clock, which on a busy machine counts the
 * time of other programs too, and a multiple of that would leave a page unread for half a minute.
 */
const LONGEST_PAUSE = 8000;
/** The share of the clock's time, in which most of a look is the background's work or a wait, is one in this many. */
const CLOCK_SHARE = 4;

/** Attributes by which text is shown, hidden, or read in another way. */
const ATTRIBUTES = ['hidden', 'open', 'class', 'id', 'style', 'aria-hidden', 'role', 'contenteditable'];

/** The element that something happened to; classes do not tell, since a frame's elements are of those of its own window. */
const elementOf = (target: EventTarget | null): Element | null =>
  target && nodeType(target as Node) === ELEMENT_NODE ? (target as Element) : null;

class ChangeWatch {
  readonly #page: Document;
  readonly #listener: ChangeListener;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstChange = 0;
  #lastChange = 0;
  #earliest = 0;
  #isLooking = false;
  #changes = new ChangeCollector();

  constructor(page: Document, listener: ChangeListener) {
    this.#page = page;
    this.#listener = listener;
  }

  /** Some pages change a thousand times a second, so that this does as little as can be. */
  readonly note = (records: readonly MutationRecord[]): void => {
    const texts = new Set<Node>();
    let isChanged = false;
    for (const record of records) {
      const isText = record.type === 'characterData';
      if (isText && texts.has(record.target)) continue;
      if (!isText && this.#listener.isOwn(record)) continue;
      if (isText) texts.add(record.target);
      this.#listener.onRecord(record);
      this.#changes.add(record);
      isChanged = true;
    }
    if (texts.size > 0) this.#listener.onText(texts);
    if (isChanged) this.#waitAndLook();
  };

  /** A frame has loaded another document, which no observer has seen. */
  readonly noteLoad = ({ target }: Event): void => {
    const element = elementOf(target);
    if (!element || localName(element) !== 'iframe') return;
    this.#changes.addEverything();
    this.#waitAndLook();
  };

  readonly noteToggle = ({ target }: Event): void => {
    const element = elementOf(target);
    if (!element || attribute(element, 'popover') === null) return;
    this.#changes.addOpened(element);
    this.#waitAndLook();
  };

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #waitAndLook(): void {
    this.#lastChange = performance.now();
    this.#firstChange ||= this.#lastChange;
    this.#plan();
  }

  /** Milliseconds until it is time to look. */
  #wait(): number {
    const settled = Math.min(this.#lastChange + SETTLED, this.#firstChange + LONGEST_WAIT);
    return Math.max(settled, this.#earliest) - performance.now();
  }

  /** What changed while nobody saw it is looked at once, when somebody does. */
  readonly noteSight = (): void => {
    if (this.#page.hidden) this.stop();
    else if (this.#firstChange) this.#plan();
  };

  /** One timer serves all changes that come while it runs; in a hidden tab there is none. */
  #plan(): void {
    if (!this.#isLooking && !this.#page.hidden) this.#timer ??= setTimeout(this.#lookIfTime, this.#wait());
  }

  readonly #lookIfTime = (): void => {
    this.#timer = undefined;
    if (this.#wait() > 1) this.#plan();
    else void this.#look();
  };

  readonly #look = async (): Promise<void> => {
    this.#firstChange = 0;
    this.#isLooking = true;
    const changes = this.#changes;
    this.#changes = new ChangeCollector();
    const start = performance.now();
    const { total: before } = this.#listener.time;
    try {
      await this.#listener.onChange(changes);
    } finally {
      this.#isLooking = false;
      const end = performance.now();
      const onThread = this.#listener.time.total - before;
      const pause = Math.max((end - start) * CLOCK_SHARE, onThread * THREAD_SHARE);
      this.#earliest = start + Math.min(pause, LONGEST_PAUSE);
      if (this.#firstChange) this.#plan();
    }
  };
}

/**
 * Tells when a page's text may have changed, by one observer for all of it. Changes are gathered until the page settles;
 * one that never does is looked at as rarely as keeps the looks to a small share of the page's thread and of the background.
 *
 * Returns a function that has a further root (an open shadow root, the document in a frame) watched too.
 */
export function watchChanges(root: Document, listener: ChangeListener, signal: AbortSignal): (root: Node) => void {
  const watch = new ChangeWatch(root, listener);
  root.addEventListener('visibilitychange', watch.noteSight, { signal });
  const observer = new MutationObserver(watch.note);
  const observe = (node: Node): void => {
    observer.observe(node, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
    // Neither of these bubbles or leaves its tree, but what is above it hears of both on the way down.
    node.addEventListener('load', watch.noteLoad, { capture: true, signal });
    node.addEventListener('toggle', watch.noteToggle, { capture: true, signal });
  };
  observe(root);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      watch.stop();
    },
    { once: true },
  );
  return observe;
}
