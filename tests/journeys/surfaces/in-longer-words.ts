import { describe, inject, it } from 'vitest';
import { type BuildCopy, copyBuild, type Messages, readMessages } from '../../support/build-in-language.ts';
import { STAGE_PAGES } from '../../support/gallery/stage-pages.ts';
import { longerMessages } from '../../support/longer-messages.ts';
import { ARTICLES, buildOf, type Journey, startJourney } from '../journey.ts';
import { lookAtOwn } from './look-at-own.ts';
import { byName, ownLooks } from './looks.ts';

type Change = (messages: Messages) => Messages;

function copyInWords(change: Change): BuildCopy {
  const build = buildOf(inject('browser'));
  return copyBuild(build, change(readMessages(build, 'en')));
}

/** One build for all files of a worker that change the words alike: the extension is not installed again for each. */
// oxlint-disable-next-line no-empty-pattern -- Vitest reads in the pattern what a fixture needs
const wordsTest = it.extend('copies', { scope: 'worker' }, ({}, { onCleanup }) => {
  const copies = new Map<Change, BuildCopy>();
  onCleanup(() => {
    for (const copy of copies.values()) copy.remove();
  });
  return copies;
});

/** A journey with a build whose English messages are changed. */
export function startInWords(change: Change): Journey {
  const fresh = { extensionPath: '' };
  // Before the journey's own, which takes the browser with it.
  wordsTest.beforeAll(({ copies }) => {
    const copy = copies.get(change) ?? copyInWords(change);
    copies.set(change, copy);
    fresh.extensionPath = copy.folder;
  });
  return startJourney({ folder: ARTICLES, pages: STAGE_PAGES }, fresh);
}

/** Looks at every state of some pages of the extension, in a language with longer words. */
export function describeOwn(what: string, isWanted: (name: string) => boolean): void {
  describe(`${what}, in a language with longer words`, () => {
    const journey = startInWords(longerMessages);
    it.each(byName(ownLooks(inject('browser'), isWanted)))(
      '%s: axe finds no fault, Tab comes to every control, and no words are cut off when it is tight',
      (_, look) => lookAtOwn(journey, look),
    );
  });
}
