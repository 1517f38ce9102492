import { fold } from '../../language/fold.ts';
import { nameKey } from '../scope-names.ts';
import type { Token } from '../token.ts';

/** The names of a sentence by what they stand for beside its figures. */
export interface NameSlots {
  readonly subjects: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const PLACE_WORD = /^(?:in|near|at|across|outside|off|around|throughout|from|inside|over|on)$/;
const ARTICLE =
  /^(?:the|a|an|its|their|his|her|this|that|nearby|northern|southern|eastern|western|central|city|town|village|state|province)$/;
/** After these comes who says or does it, or whom it goes to: neither the subject nor the place. */
const OTHER_WORD = /^(?:by|with|to|for|against|between|and|said|says|told|as|than|like|via|per|under|about)$/;

const keyOf = (token: Token): string => nameKey(fold(token.text).text);

/** The word that governs a name: the nearest before it that is neither an article nor a part of the name. */
function governorOf(tokens: readonly Token[], i: number, isName: (at: number) => boolean): string {
  let at = i - 1;
  while (at >= 0 && (isName(at) || /^\p{Lu}/u.test(tokens[at]?.text ?? '') || ARTICLE.test(tokens[at]?.lower ?? '')))
    at--;
  return tokens[at]?.lower ?? '';
}

/** Parts the names of a sentence, known by their keys, into those of its subject and those of places. */
export function findNameSlots(tokens: readonly Token[], names: ReadonlySet<string>): NameSlots {
  const [subjects, places] = [new Set<string>(), new Set<string>()];
  const isName = (at: number): boolean => {
    const token = tokens[at];
    return token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && names.has(keyOf(token));
  };
  tokens.forEach((token, i) => {
    if (!isName(i)) return;
    const governor = governorOf(tokens, i, isName);
    if (PLACE_WORD.test(governor)) places.add(keyOf(token));
    else if (!OTHER_WORD.test(governor)) subjects.add(keyOf(token));
  });
  return { subjects, places };
}
