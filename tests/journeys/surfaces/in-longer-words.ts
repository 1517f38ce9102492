import { afterAll, describe, inject, it } from 'vitest';
import { copyBuild, type Messages, readMessages } from '../../support/build-in-language.ts';
import { STAGE_PAGES } from '../../support/gallery/stage-pages.ts';
import { longerMessages } from '../../support/longer-messages.ts';
import { ARTICLES, buildOf, type Journey, startJourney } from '../journey.ts';
import { lookAtOwn } from './look-at-own.ts';
import { byName, ownLooks } from './looks.ts';

/** A journey with a build whose English messages are changed. */
export function startInWords(change: (messages: Messages) => Messages): Journey {
  const build = buildOf(inject('browser'));
  const copy = copyBuild(build, change(readMessages(build, 'en')));
  afterAll(() => copy.remove());
  return startJourney({ folder: ARTICLES, pages: STAGE_PAGES }, { extensionPath: copy.folder });
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
