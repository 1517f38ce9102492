import { describe, inject, it } from 'vitest';
import { longerMessages } from '../../support/longer-messages.ts';
import { startInWords } from './in-longer-words.ts';
import { lookAtCard } from './look-at-card.ts';
import { byName, cardLooks } from './looks.ts';

describe('cards, in a language with longer words', () => {
  const journey = startInWords(longerMessages);

  it.each(byName(cardLooks(inject('browser'))))(
    '%s: axe finds no fault, and no words are cut off when the page is tight',
    (_, look) => lookAtCard(journey, look),
  );
});
