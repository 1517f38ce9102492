import { itemAt } from '../../item-at.ts';
import { mayStandFor } from '../lexicon/contractions.ts';
import { isSlip } from '../lexicon/slips.ts';
import { hides } from '../read-masked.ts';
import type { Token } from '../read-tokens.ts';

/** What parts words; a dot or comma within a number is part of it. */
const NO_LETTER = /[^\p{L}\p{N}*.,]|(?<!\d)[.,]|[.,](?!\d)/gu;

const lettersOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => token.surface)
    .join('')
    .replace(NO_LETTER, '');

const isNegation = (token: Token): boolean => token.key === 'not' || token.key === 'no';

const areAlike = (source: Token, page: Token): boolean =>
  source.key === page.key ||
  mayStandFor(source.key, page.key) ||
  isSlip(source.surface, page.surface) ||
  hides(source.key, page.key) ||
  hides(page.key, source.key);

/** Whether both sides are the same words, written otherwise: parted, masked, shortened, or with a slip of one letter. */
export function isSameWords(source: readonly Token[], page: readonly Token[]): boolean {
  const written = [source, page].map(lettersOf) as [string, string];
  if (written[0] !== '' && written[0] === written[1]) {
    return source.filter(isNegation).length === page.filter(isNegation).length;
  }
  if (hides(written[0], written[1]) || hides(written[1], written[0])) return true;
  return source.length === page.length && source.every((token, i) => areAlike(token, itemAt(page, i)));
}

const POSSESSIVE = "'s";

/** Whether all that differs is the "s" behind an apostrophe ("Hughes’", "Hughes’s"), `before` being the word before it. */
export function isPossessiveForm(
  source: readonly Token[],
  page: readonly Token[],
  before: string | undefined,
): boolean {
  const only = source.length === 0 ? page : page.length === 0 ? source : [];
  return only.length === 1 && only[0]?.key === POSSESSIVE && (before ?? '').endsWith('s');
}
