import { describe, expect, inject, it } from 'vitest';
import { mirroredMessages } from '../../support/longer-messages.ts';
import { findClipped, whenTight } from './find-clipped.ts';
import { startInWords } from './in-longer-words.ts';
import { findClippedInCard } from './look-at-card.ts';
import { byName, mirroredLooks } from './looks.ts';

// Sides are told by the same logical properties in both browsers.
describe('in a language with longer words that is written from right to left', () => {
  const journey = startInWords(mirroredMessages);
  const { own, cards } = mirroredLooks(inject('browser'));

  it.each(byName(own))('%s cuts off no words when it is tight', async (_, { open }) => {
    const page = await open(journey);
    expect(await whenTight(page, () => page.evaluate(findClipped))).toEqual([]);
  });

  it.each(byName(cards))('%s cuts off no words in a page that is tight', async (_, { open }) => {
    const page = await open(journey);
    expect(await whenTight(page, () => findClippedInCard(journey.session, page))).toEqual([]);
  });
});
