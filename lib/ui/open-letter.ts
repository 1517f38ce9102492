import { browser } from 'wxt/browser';
import { type LetterSubject, letterAddress } from './letter-address.ts';

/** Opens the page on which a letter to the editors is written. */
export async function openLetter(subject: LetterSubject): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(letterAddress(subject)) });
}
