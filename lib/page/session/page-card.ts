import { setLanguage } from '../../locale/set-language.ts';
import { t, writer } from '../../locale/translate.ts';
import { isHost } from '../card/card-host.ts';
import { type HoverWatch, watchHover } from '../card/watch-hover.ts';
import { frameOffset } from '../frame-offset.ts';
import type { CardOpener, CardRequest, CardSubject, OpenCard } from './card-script.ts';
import type { KnownPage, Target } from './known-page.ts';

/** What a page's card asks of its surroundings. */
export interface CardSurroundings {
  /** Shown by each card. */
  readonly code: string;
  /** Has the card's script injected into the page; resolves when it has run. */
  readonly bringCard: () => Promise<void>;
  /** Before it is looked up what is under the pointer. */
  readonly onLook: () => void;
  /** The card of a finding has opened. */
  readonly onOpened: (findingId: string) => void;
  /** The page has taken a card away. */
  readonly onTaken: () => void;
}

interface Wanted {
  readonly subject: CardSubject;
  readonly near: CardRequest['near'];
}

/** Milliseconds for which a page that is never idle goes without the card's script. */
const LATEST = 1000;

/**
 * The one card of a page. Its script comes when there is something to open a card for and the page has nothing to do;
 * who wants a card sooner asks for it at once. As long as it has not come, each card that is wanted asks again: what was
 * asked may have failed, or be lost without an answer, as on a page that was left and come back to.
 */
export class PageCard {
  readonly #known: KnownPage;
  readonly #surroundings: CardSurroundings;
  #openCard: CardOpener | null = null;
  #isPrepared = false;
  /** What is to be shown as soon as the script has come. */
  #wanted: Wanted | null = null;
  #shown: { readonly card: OpenCard; readonly id: string } | null = null;

  constructor(known: KnownPage, surroundings: CardSurroundings) {
    this.#known = known;
    this.#surroundings = surroundings;
  }

  /** Takes over what the card's script provides. */
  take(openCard: CardOpener): void {
    this.#openCard = openCard;
    const wanted = this.#wanted;
    this.#wanted = null;
    if (wanted) this.#show(openCard, wanted);
  }

  /** There is something to open a card for by now. */
  prepare(): void {
    if (this.#openCard || this.#isPrepared) return;
    this.#isPrepared = true;
    requestIdleCallback(() => void this.#bring(), { timeout: LATEST });
  }

  /** Opens the card of what the pointer rests on. */
  followPointer(signal: AbortSignal): HoverWatch {
    let pointer = { x: 0, y: 0 };
    return watchHover<Target>(
      {
        findAt: (x, y, inDocument) => {
          const frame = frameOffset(inDocument);
          pointer = { x: x + frame.x, y: y + frame.y };
          this.#surroundings.onLook();
          return this.#known.findAt(x, y, inDocument);
        },
        isOnCard: ({ target }) => target === this.#shown?.card.host,
        onRest: (target) => this.open(target, pointer),
        onLeave: () => this.close(),
      },
      signal,
    );
  }

  /** Opens the card of a target in place of any other; one that is open already stays. */
  open(target: Target, near: CardRequest['near']): void {
    const subject = this.#known.subjectOf(target);
    if (this.#id === subject.id) return;
    this.close();
    if (this.#openCard) return this.#show(this.#openCard, { subject, near });
    this.#wanted = { subject, near };
    void this.#bring();
  }

  /** Closes the card, also one that is still on its way. */
  close(): void {
    this.#wanted = null;
    this.#shown?.card.close();
  }

  /** Whether a change of the page is the card's own; one that the page has made to the card closes it. */
  owns({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (type === 'attributes') return isHost(target);
    this.#shown?.card.closeUnlessIntact();
    const nodes = [...addedNodes, ...removedNodes];
    return isHost(target) || (nodes.length > 0 && nodes.every(isHost));
  }

  /** Closes the card when what it is about is not on the page any more. */
  closeUnlessKnown(): void {
    if (this.#id !== null && !this.#known.has(this.#id)) this.close();
  }

  get #id(): string | null {
    return this.#shown?.id ?? this.#wanted?.subject.id ?? null;
  }

  async #bring(): Promise<void> {
    if (this.#openCard) return;
    const wanted = this.#wanted;
    // Without the script there is no card, and nothing is harmed: the lines are there, and the popup has the list.
    await this.#surroundings.bringCard().catch(() => {});
    if (this.#wanted === wanted) this.#wanted = null;
  }

  #show(openCard: CardOpener, { subject, near }: Wanted): void {
    const { id, found } = subject;
    const speech = { t, write: writer(), setLanguage };
    const onClosed = (): void => {
      if (this.#shown?.id === id) this.#shown = null;
    };
    const { code, onTaken } = this.#surroundings;
    const card = openCard({ ...subject, near, speech, code, look: this.#known.look, onClosed, onTaken });
    this.#shown = { card, id };
    // A page may have kept it from being shown at all.
    card.closeUnlessIntact();
    if (found) this.#surroundings.onOpened(id);
  }
}
