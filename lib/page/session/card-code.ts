/** Letters and digits that nobody takes for one another. */
const SIGNS = 'ACDEFHJKLMNPRTUVWXY3479';
const LENGTH = 4;

/**
 * A code that no page can know and none can read in a card: popup and card both show it, so that a reader can tell our
 * cards from those that a page draws.
 */
export const makeCardCode = (): string =>
  [...crypto.getRandomValues(new Uint32Array(LENGTH))].map((number) => SIGNS[number % SIGNS.length]).join('');
