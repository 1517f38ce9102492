import { render } from 'preact';
import closeButtonStyles from '../../components/close-button.css?inline';
import findingSideStyles from '../../components/finding-side.css?inline';
import hoverCardStyles from '../../components/hover-card.css?inline';
import { HoverCard } from '../../components/hover-card.tsx';
import { NoteCard } from '../../components/note-card.tsx';
import tokens from '../../components/tokens.css?inline';
import { ToldCard } from '../../components/told-card.tsx';
import { SpeechContext, useTranslate } from '../../components/translate.ts';
import { type CardHost, isHostIntact, openCardHost } from '../../lib/page/card/card-host.ts';
import { placeCard } from '../../lib/page/card/place-card.ts';
import { watchLayers } from '../../lib/page/card/watch-layers.ts';
import { ENDED } from '../../lib/page/ended.ts';
import { findFocused, reachableWindows } from '../../lib/page/focus.ts';
import { outermostFrame } from '../../lib/page/frame-offset.ts';
import type { CardRequest, OpenCard } from '../../lib/page/session/card-script.ts';
import { type Act, actsOn, walkByKey } from './card-acts.ts';
import { paintWords } from './paint-words.ts';

/** Milliseconds between two signs of life; without any for three seconds the style sheet hides the card. */
const PULSE = 1000;

/**
 * Names of custom properties that no page knows: one that a page has registered (`CSS.registerProperty`) has the page's
 * initial value in closed shadow roots too, and so no colour or size of ours. Pages without TLS have no `randomUUID`.
 */
const SECRET = `--${[...crypto.getRandomValues(new Uint32Array(2))].map((number) => number.toString(36)).join('')}-`;

const STYLES = [tokens, closeButtonStyles, findingSideStyles, hoverCardStyles].join('\n');

paintWords();

/** The element of the page itself around a passage: a frame, when it is in one. */
function elementInPage(range: Range | undefined): Element | null {
  const start = range?.startContainer;
  return start ? (outermostFrame(start) ?? start.parentElement) : null;
}

/** Keeps the card alive: without it the style sheet hides what was left behind. */
function keepShown(card: HTMLElement, signal: AbortSignal): void {
  const pulse = setInterval(() => {
    for (const animation of card.getAnimations())
      if ('animationName' in animation && animation.animationName === 'abandoned') animation.currentTime = 0;
  }, PULSE);
  signal.addEventListener('abort', () => clearInterval(pulse), { once: true });
}

/** Closes on Esc, wherever in the page it is pressed; the page does not hear of that one. */
function closeOnEscape(close: () => void, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  for (const view of reachableWindows()) view.addEventListener('keydown', onKeyDown, { signal, capture: true });
}

/** Watches the card's host, which the page can hide and change. Gives what calls `onTaken` when it has. */
function guardHost(host: CardHost, onTaken: () => void, signal: AbortSignal): () => void {
  const closeUnlessIntact = (): void => {
    if (!signal.aborted && !isHostIntact(host)) onTaken();
  };
  // Hidden, the card is gone for good, and not fought over.
  host.element.addEventListener('toggle', (event) => event.newState === 'closed' && onTaken(), { signal });
  const observer = new MutationObserver(closeUnlessIntact);
  observer.observe(host.element, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return closeUnlessIntact;
}

interface CardProps extends Pick<CardRequest, 'found' | 'told' | 'notes' | 'code'> {
  readonly onAct: Act | undefined;
  readonly onClose: () => void;
}

function Passage({ found, told, onAct, ...more }: Omit<CardProps, 'code'>) {
  if (found) return <HoverCard {...found} {...more} onAct={onAct} />;
  return told ? <ToldCard told={told} {...more} /> : <NoteCard {...more} />;
}

/** The card of a finding, of what is told in other words, or of notes, with the code that the popup shows too. */
function Card({ code, ...more }: CardProps) {
  const t = useTranslate();
  return (
    <>
      <Passage {...more} />
      <p class="code">{t('card.code', [code])}</p>
    </>
  );
}

/** Opens a card beside its passage. Nothing of it stays in the page after it is closed. */
export function openCard({ ranges, near, speech, look, onTaken, onClosed, ...subject }: CardRequest): OpenCard {
  const opened = new AbortController();
  const focused = findFocused();
  const passage = elementInPage(ranges[0]);
  const host = openCardHost((STYLES + look).replace(/--(?=[a-z])/g, SECRET), passage);
  const { element, card } = host;
  speech.setLanguage(card);
  const onAct = actsOn(subject, speech);

  const close = (): void => {
    if (opened.signal.aborted) return;
    const hadFocus = document.activeElement === element;
    opened.abort(ENDED);
    render(null, card);
    element.remove();
    // In a frame it is no HTMLElement of this window.
    if (hadFocus) (focused as Partial<HTMLElement> | null)?.focus?.({ preventScroll: true });
    onClosed();
  };

  render(
    <SpeechContext.Provider value={speech}>
      <Card {...subject} onAct={onAct} onClose={close} />
    </SpeechContext.Provider>,
    card,
  );
  const { signal } = opened;
  signal.addEventListener('abort', placeCard(card, { ranges, near, onGone: close }), { once: true });
  keepShown(card, signal);
  watchLayers({ passage, card, host: element }, close, signal);
  closeOnEscape(close, signal);
  if (onAct) walkByKey({ card, host: element, act: onAct }, signal);
  if (!near) card.focus({ preventScroll: true });
  const taken = (): void => {
    onTaken();
    close();
  };
  const closeUnlessIntact = guardHost(host, taken, signal);
  return { host: element, close, closeUnlessIntact };
}
