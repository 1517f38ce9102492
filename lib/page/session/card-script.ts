import type { Finding, ToldOtherwise } from '../../core/check/finding.ts';
import type { LanguageWriter } from '../../core/language/language-writer.ts';
import type { setLanguage } from '../../locale/set-language.ts';
import type { t } from '../../locale/translate.ts';

/** What a card speaks to the user with. It is given, so that the card's script does without the extension's interface. */
export interface CardSpeech {
  readonly t: typeof t;
  readonly write: LanguageWriter;
  readonly setLanguage: typeof setLanguage;
}

/** What a card is opened for. */
export interface CardSubject {
  /** Of the finding, of what is told in other words, otherwise of the annotation. */
  readonly id: string;
  readonly ranges: readonly Range[];
  /** The finding that is there, and its place among all, counted from 1; `null` where there are notes alone. */
  readonly found: {
    readonly finding: Finding;
    readonly place: { readonly number: number; readonly of: number };
  } | null;
  /** What the passage tells in other words; `null` where it does not, or a finding is there. */
  readonly told: ToldOtherwise | null;
  /** How many notes the user has on the passage; what they say never comes into a page. */
  readonly notes: number;
}

/** Which card is opened, and how. */
export interface CardRequest extends CardSubject {
  /** Where the pointer is; `null` when the card is opened from the keyboard and takes the focus. */
  readonly near: { readonly x: number; readonly y: number } | null;
  readonly speech: CardSpeech;
  /** Rules for the card that its reader has chosen, over its own. */
  readonly look: string;
  /** What the popup shows too, and no page knows. */
  readonly code: string;
  /** Called before that when it is the page that has hidden, moved or changed it. */
  readonly onTaken: () => void;
  /** Called once when the card has gone, no matter who closed it. */
  readonly onClosed: () => void;
}

/** A card that is open. */
export interface OpenCard {
  readonly host: HTMLElement;
  /** Closes it when the page has moved or changed it: a page that takes the card away has its way. */
  readonly closeUnlessIntact: () => void;
  readonly close: () => void;
}

/** Opens the card of a finding, of what is told in other words, or of notes, beside its passage. */
export type CardOpener = (request: CardRequest) => OpenCard;
