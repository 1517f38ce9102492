import { browser } from '@wxt-dev/browser';
import { directionOf } from '../core/language/direction-of.ts';

/** The language that messages are in, as a BCP 47 tag: the browser's where there is a translation, otherwise English. */
export function languageOfMessages(): string {
  const i18n = browser.i18n as { getMessage: (name: string) => string };
  return i18n.getMessage('extension_language') || 'en';
}

/** Gives a page of the extension, or a card in a page, the language of its words and the direction it is written in. */
export function setLanguage(root: HTMLElement): void {
  const language = languageOfMessages();
  root.lang = language;
  root.dir = directionOf(language);
}
