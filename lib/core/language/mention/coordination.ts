import { itemAt } from '../../item-at.ts';
import { DETERMINERS, isAdverbial, isRoleNoun, PREPOSITIONS, TITLES } from '../lexicon/word-classes.ts';
import type { Token } from '../narrative/narrative-tokens.ts';
import { isCueVerbAt } from './cue-verb-at.ts';
import { isNamePart, isTime, nameEnd, nameEndingAt } from './name-part.ts';
import type { Reference } from './reference.ts';

/** People who are named side by side; more are a list of something else. */
const MOST_NAMES = 4;

const isAnd = (token: Token | undefined): boolean => token?.word === 'and' || token?.word === '&';

/** Words behind which a clause begins, and with it its subject. */
const OPENS_CLAUSE =
  /^(?:that|when|while|whereas|as|after|before|because|since|if|whether|although|though|but|by|with|against|where|until|once|hears?|heard)$/;

/** The first token of what is before the name at `first` in one phrase with it: "the engineers Ann Lee". */
function withTitles(tokens: readonly Token[], first: number, from: number): number {
  let start = first;
  while (start > from) {
    const token = itemAt(tokens, start - 1);
    const fits =
      token.kind === 'word' && (isRoleNoun(token.word) || TITLES.has(token.word) || DETERMINERS.has(token.word));
    if (!fits || isNamePart(token)) break;
    start--;
  }
  return start;
}

/** Whether a subject can begin at `first`: at its clause's beginning, or behind a verb of speech. */
function canBeginSubject(tokens: readonly Token[], first: number, from: number): boolean {
  const before = first > from ? tokens[first - 1] : undefined;
  if (before?.kind !== 'word') return true;
  return OPENS_CLAUSE.test(before.word) || isAdverbial(before.word) || isTime(before) || isCueVerbAt(tokens, first - 1);
}

/** What a setting with a name in it may begin with: "In Troy, Ohio," "asked by Sue Roe," "unlike Sue Roe,". */
const opensSetting = (token: Token | undefined): boolean =>
  token?.kind === 'comma' || (token?.kind === 'word' && PREPOSITIONS.has(token.word));

/** Several people or bodies as one who speaks; `parts` are in order. */
const together = (parts: readonly Reference[]): Reference => ({
  first: itemAt(parts, 0).first,
  last: (parts.at(-1) as Reference).last,
  kind: 'name',
  parts,
});

/** A name with the names before it that share its verb: "Ann Lee, Sue Roe and Tom Day". */
export function withNamesBefore(tokens: readonly Token[], mention: Reference, from: number): Reference {
  if (mention.kind !== 'name' || mention.parts) return mention;
  const parts: Reference[] = [mention];
  /** How many of the last names the subject is sure to hold. */
  let sure = 1;
  let start = withTitles(tokens, mention.first, from);
  while (parts.length < MOST_NAMES && start - 2 >= from) {
    const joint = tokens[start - 1];
    if (!(parts.length === 1 ? isAnd(joint) : joint?.kind === 'comma')) break;
    const name = isNamePart(tokens[start - 2]) && !tokens[start - 2]?.possessive;
    const before = name ? nameEndingAt(tokens, start - 2, from) : null;
    if (before?.kind !== 'name') break;
    parts.unshift(before);
    start = withTitles(tokens, before.first, from);
    // "In Troy, Ohio, Ann Lee and Tom Day": in front of three it leaves open what belongs to them.
    const isOpen = parts.length > 2 && start > from && opensSetting(tokens[start - 1]);
    if (!isOpen && canBeginSubject(tokens, start, from)) sure = parts.length;
  }
  return sure > 1 ? together(parts.slice(-sure)) : mention;
}

/**
 * A name with the one that "and" joins to it. Where the verb is in front of them, what follows must end the clause:
 * "said Ann Lee and Tom Day left" names one speaker.
 */
export function withNamesAfter(
  tokens: readonly Token[],
  mention: Reference,
  { to, verbFollows }: { readonly to: number; readonly verbFollows: boolean },
): Reference {
  if (mention.kind !== 'name' || mention.parts || !isAnd(tokens[mention.last + 1])) return mention;
  let first = mention.last + 2;
  while (first <= to && tokens[first]?.kind === 'word' && !isNamePart(tokens[first])) {
    const { word } = itemAt(tokens, first);
    if (!(isRoleNoun(word) || TITLES.has(word) || DETERMINERS.has(word))) return mention;
    first++;
  }
  if (first > to || !isNamePart(tokens[first])) return mention;
  const last = nameEnd(tokens, first);
  const after = tokens[last + 1];
  const isOver =
    verbFollows || after?.kind !== 'word' || PREPOSITIONS.has(after.word) || after.word === 'who' || isTime(after);
  const name = nameEndingAt(tokens, last, first);
  return name?.kind === 'name' && isOver && last <= to ? together([mention, name]) : mention;
}
