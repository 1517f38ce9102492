import { itemAt } from '../../item-at.ts';
import { CONJUNCTIONS, DETERMINERS, isRoleNoun, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/word-classes.ts';
import { isWord, type Token } from '../narrative/narrative-tokens.ts';
import { withNamesAfter, withNamesBefore } from './coordination.ts';
import { isClauseWord, isNamePart, isTime, TIME_NOUN } from './name-part.ts';
import { phraseEnd, referenceIn } from './noun-phrase.ts';
import type { Reference } from './reference.ts';

/** What cannot begin the subject of an inverted cue, as in "said on Friday". */
const cannotBegin = (token: Token): boolean =>
  (PREPOSITIONS.has(token.word) && !token.capital) ||
  isTime(token) ||
  CONJUNCTIONS.has(token.word) ||
  isClauseWord(token);

/** Words of a role before a name: "state assembly member Ann Lee". */
const MAX_ROLE_LENGTH = 4;

/** Whether a noun phrase for a speaker begins here: with a capital, an article, a number, or a role before a name. */
function opensPhrase(tokens: readonly Token[], first: number): boolean {
  const { word, capital } = itemAt(tokens, first);
  if (capital || DETERMINERS.has(word) || /^\d/.test(word)) return true;
  for (let i = first; i - first <= MAX_ROLE_LENGTH && isWord(tokens[i]); i++) {
    if (isNamePart(tokens[i]) || isRoleNoun(tokens[i]?.word ?? '')) return true;
  }
  return false;
}

/** The name that is an apposition from `first` on: "Ann Lee", "the Harbour Board", "Lee" at the sentence's end. */
function nameBehind(tokens: readonly Token[], first: number, to: number): Reference | null {
  const end = phraseEnd(tokens, first, to);
  const name = end < first ? null : referenceIn(tokens, { first, last: end });
  const joined = name && withNamesAfter(tokens, name, { to, verbFollows: false });
  if (joined?.parts) return joined;
  if (name?.kind !== 'name' || isWord(tokens[end + 1])) return null;
  const isArticle = name.first === first + 1 && DETERMINERS.has(tokens[first]?.word ?? '');
  if (name.first !== first && !isArticle) return null;
  // "the mayor of Troy, Ohio": one name may be a place.
  const isPlace = end === first && isNamePart(tokens[first - 2]);
  return isPlace ? null : name;
}

/** Whether an article at `at` begins another noun phrase: "told by a source the toll may rise". */
function beginsAnother(tokens: readonly Token[], at: number): boolean {
  const before = itemAt(tokens, at - 1);
  if (!/^(?:the|an?)$/.test(itemAt(tokens, at).word)) return false;
  return !before.capital && isRoleNoun(before.word);
}

/** Adverbs and nouns that say when something is said: "shortly after the vote", "ahead of the vote". */
const OPENS_TIME = /^(?:shortly|just|ahead|right|well)$/;

/** Whether words at `at`, behind somebody, say when: "said Ann Lee *hours* later", "*a day* after", "*shortly* before". */
function beginsTime(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [itemAt(tokens, at - 1), itemAt(tokens, at)];
  if (token.capital || before.possessive || !(isNamePart(before) || isRoleNoun(before.word))) return false;
  if (OPENS_TIME.test(token.word) || TIME_NOUN.test(token.word)) return true;
  const next = tokens[at + 1];
  const isCounted = DETERMINERS.has(token.word) || /^\d/.test(token.word);
  return isCounted && (TIME_NOUN.test(next?.word ?? '') || TIME_NOUN.test(tokens[at + 2]?.word ?? ''));
}

/** Words that begin a clause behind the subject: "asked by Ann Lee whether". */
const OPENS_CLAUSE = /^(?:who|that|when|as|whether|if|why|how)$/;

/** The subject after an inverted cue, "said Ann Lee", looking right from `first` to `to`, with those who share it. */
export function subjectAfter(tokens: readonly Token[], first: number, to: number): Reference | null {
  const mention = subjectFollowing(tokens, first, to);
  if (!mention) return null;
  const joined = withNamesBefore(tokens, mention, first);
  return withNamesAfter(tokens, joined, { to, verbFollows: false });
}

function subjectFollowing(tokens: readonly Token[], first: number, to: number): Reference | null {
  const start = tokens[first];
  if (first > to || !isWord(start) || cannotBegin(start)) return null;
  if (SUBJECT_PRONOUNS.has(start.word)) return { first, last: first, kind: 'pronoun' };
  if (!start.possessive && !opensPhrase(tokens, first)) return null;
  let last = first;
  for (; last <= to; last++) {
    const token = tokens[last];
    if (
      !isWord(token) ||
      (last > first && (OPENS_CLAUSE.test(token.word) || beginsAnother(tokens, last) || beginsTime(tokens, last)))
    )
      break;
  }
  const mention = referenceIn(tokens, { first, last: last - 1 });
  if (mention?.kind !== 'description' || tokens[last]?.kind !== 'comma') return mention;
  // "said the mayor's spokeswoman, Ann Lee": the apposition holds the name.
  return nameBehind(tokens, last + 1, to) ?? mention;
}
