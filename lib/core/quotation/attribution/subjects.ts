import { itemAt } from '../../item-at.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  isAdverbial,
  isRoleNoun,
  NAME_PARTICLES,
  PREPOSITIONS,
  RELATIVES,
  SETTING_WORDS,
  SUBJECT_PRONOUNS,
  TITLES,
} from '../lexicon/word-classes.ts';
import { withNamesAfter, withNamesBefore } from './coordination.ts';
import type { Token } from './narrative-tokens.ts';
import {
  isClauseWord,
  isCueVerbAt,
  isNamePart,
  isTime,
  joinsName,
  type Mention,
  mentionIn,
  phraseStart,
  type Run,
} from './noun-phrases.ts';

/** How many parts between commas are looked at for a subject: "Kim, 49, a nurse from Troy, Ohio, said". */
const MAX_SEGMENTS = 8;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

const isPause = (token: Token | undefined): boolean => token?.kind === 'comma' || token?.kind === 'dash';

/** The index of the bracket that opens what closes at `close`, not before `from`; -1 for none. */
function openingBracket(tokens: readonly Token[], close: number, from: number): number {
  for (let i = close - 1; i >= from; i--) if (itemAt(tokens, i).kind === 'open') return i;
  return -1;
}

/** The run without its bracketed end: "Ann Lee (D-Ohio)". */
function withoutBrackets(tokens: readonly Token[], { first, last }: Run): Run {
  if (tokens[last]?.kind !== 'close') return { first, last };
  const open = openingBracket(tokens, last, first);
  return { first, last: open < 0 ? last : open - 1 };
}

/** The parts between commas that end at `end`, from the right, back to `from`. */
function segmentsBefore(tokens: readonly Token[], end: number, from: number): Run[] {
  const segments: Run[] = [];
  let last = end;
  for (let i = end; i >= from - 1 && segments.length < MAX_SEGMENTS; i--) {
    if (i >= from && !isPause(tokens[i])) continue;
    if (last > i) segments.push({ first: i + 1, last });
    last = i - 1;
  }
  return segments;
}

/** Whether the run is a name and nothing else but what may stand before one: "Kim", "his lawyer Ann Lee". */
function isPureName(tokens: readonly Token[], run: Run, mention: Mention): boolean {
  if (mention.kind !== 'name' || mention.last < run.last) return false;
  for (let i = run.first; i < mention.first; i++) {
    const token = itemAt(tokens, i);
    const fits =
      token.possessive ||
      DETERMINERS.has(token.word) ||
      CONJUNCTIONS.has(token.word) ||
      isRoleNoun(token.word) ||
      token.capital ||
      i > run.first;
    if (!fits || PREPOSITIONS.has(token.word) || isCueVerbAt(tokens, i)) return false;
  }
  return true;
}

/** "Ohio" after "a nurse from Troy", "R-Ohio" after a name, a lone "Jr.": parts that name nobody. */
function isPlaceOrParty(tokens: readonly Token[], run: Run, before: Run | undefined): boolean {
  const { word } = itemAt(tokens, run.first);
  if (run.first === run.last && (/^[rdi]-/.test(word) || word === 'jr' || word === 'sr')) return true;
  if (!before) return false;
  let i = before.last;
  while (i > before.first && isNamePart(tokens[i])) i--;
  return i < before.last && isWord(tokens[i]) && ['in', 'of', 'from', 'at', 'near'].includes(itemAt(tokens, i).word);
}

/** Whether the run is an aside between subject and verb: "in a letter to Lee", "speaking in Troy", "asked by Lee". */
function opensAside(tokens: readonly Token[], { first, last }: Run): boolean {
  const token = itemAt(tokens, first);
  if (tokens[first - 1]?.kind !== 'comma' || isNamePart(token) || !isWord(token)) return false;
  if (PREPOSITIONS.has(token.word)) return !DETERMINERS.has(token.word) || last > first;
  return /(?:ing|ed)$/.test(token.word) && !isRoleNoun(token.word) && first < last;
}

/** The subject before a comma that ends at `end`, past appositions and relative clauses. */
function subjectBeforePause(tokens: readonly Token[], end: number, from: number): Mention | null {
  const segments = segmentsBefore(tokens, end, from);
  let description: Mention | null = null;
  for (let s = 0; s < segments.length; s++) {
    const segment = withoutBrackets(tokens, itemAt(segments, s));
    if (RELATIVES.has(tokens[segment.first]?.word ?? '') || opensAside(tokens, segment)) continue;
    let first = phraseStart(tokens, segment.last, segment.first);
    // "One man who lives in Troy": the subject is in front of the relative clause.
    const isRelative = first - 2 >= segment.first && RELATIVES.has(tokens[first - 1]?.word ?? '');
    const last = isRelative ? first - 2 : segment.last;
    if (isRelative) first = phraseStart(tokens, last, segment.first);
    const mention = mentionIn(tokens, { first, last });
    if (!mention) continue;
    const isWhole =
      first === segment.first || CONJUNCTIONS.has(tokens[first - 1]?.word ?? '') || tokens[first - 1]?.word === 'that';
    if (!isWhole) {
      if (description) continue;
      return s === segments.length - 1 || mention.kind !== 'description' ? mention : null;
    }
    if (mention.kind === 'pronoun') return mention;
    if (mention.kind === 'description') description = mention;
    else if (isPureName(tokens, { first, last }, mention) && !isPlaceOrParty(tokens, segment, segments[s + 1]))
      return mention;
  }
  return description;
}

/** Who or what a verb's subject is, with those who share it: see `nearestSubject`. */
export function subjectBefore(tokens: readonly Token[], verb: number, from: number): Mention | null {
  const mention = nearestSubject(tokens, verb, from);
  return mention && withNamesBefore(tokens, mention, from);
}

/**
 * Who or what a verb's subject is, looking left from the verb at `verb` to the sentence's beginning at `from`: past
 * adverbs and auxiliaries, "who", appositions, brackets and other verbs of the same subject.
 */
function nearestSubject(tokens: readonly Token[], verb: number, from: number): Mention | null {
  let i = verb - 1;
  while (i >= from && isWord(tokens[i]) && isAdverbial(itemAt(tokens, i).word)) i--;
  while (
    i >= from &&
    isWord(tokens[i]) &&
    isTime(tokens[i]) &&
    i > from &&
    (isNamePart(tokens[i - 1]) || tokens[i - 1]?.word === 'on')
  )
    i--;
  if (i < from) return null;
  const token = itemAt(tokens, i);
  // "thanked Lee, then said": the subject is that of the verb before.
  if (isPause(token) && tokens[i + 1]?.word === 'then') return leadingSubject(tokens, from, i - 1);
  if (isPause(token)) return subjectBeforePause(tokens, i - 1, from) ?? leadingSubject(tokens, from, i - 1);
  if (token.kind === 'close') {
    const open = openingBracket(tokens, i, from);
    return open < 0 ? null : subjectBefore(tokens, open, from);
  }
  if (!isWord(token)) return leadingSubject(tokens, from, i);
  if (token.word === 'who' || token.word === 'which') {
    const last = isPause(tokens[i - 1]) ? i - 2 : i - 1;
    const run = withoutBrackets(tokens, { first: from, last });
    return mentionIn(tokens, { first: phraseStart(tokens, run.last, from), last: run.last });
  }
  if (CONJUNCTIONS.has(token.word)) return leadingSubject(tokens, from, i);
  const first = phraseStart(tokens, i, from);
  const mention = mentionIn(tokens, { first, last: i });
  // "has in the past described": the setting stands between the verb and its auxiliary.
  const isInserted = !mention && first > from && first <= i && PREPOSITIONS.has(itemAt(tokens, first).word);
  return isInserted ? subjectBefore(tokens, first, from) : mention;
}

/** Whether a token goes on with a name behind a small word: "Harker", or "der" in "van der Merwe". */
const goesOn = (token: Token | undefined): boolean => isNamePart(token) || NAME_PARTICLES.has(token?.word ?? '');

/** The end of the noun phrase that begins at `first`, reading right to `to`; names end at the first small word. */
function phraseEnd(tokens: readonly Token[], first: number, to: number): number {
  let i = first;
  let seenName = false;
  for (; i <= to; i++) {
    const token = itemAt(tokens, i);
    if (!isWord(token) || isTime(token)) break;
    if (isNamePart(token)) {
      seenName = !token.possessive && (seenName || !TITLES.has(token.word));
    } else if (!(i > first && i < to && joinsName(tokens, i) && goesOn(tokens[i + 1]))) {
      if (seenName && !isRoleNoun(token.word)) break;
      const before = tokens[i - 1];
      const isAdjective = i === first + 1 && /(?:al|ic|ary)$/.test(token.word);
      if (i > first && !before?.capital && isRoleNoun(before?.word ?? '') && !isRoleNoun(token.word) && !isAdjective)
        break;
      if (i > first && (PREPOSITIONS.has(token.word) || isAdverbial(token.word))) break;
    }
  }
  return i - 1;
}

/** The run without conjunctions, adverbs and days in front: "But on Monday", "Meanwhile". */
function withoutOpener(tokens: readonly Token[], { first, last }: Run): Run {
  let i = first;
  while (i <= last) {
    const token = itemAt(tokens, i);
    const isOpener =
      isWord(token) && !isNamePart(token) && (CONJUNCTIONS.has(token.word) || isAdverbial(token.word) || isTime(token));
    if (!isOpener) break;
    i++;
  }
  return { first: i, last };
}

const isSetting = (token: Token): boolean =>
  SETTING_WORDS.has(token.word) ||
  (!token.capital && /(?:ing|ed)$/.test(token.word)) ||
  CUE_VERBS.get(token.word)?.form === 'gerund';

/** Whether a word can stand right before a name in one phrase with it: "the mayor Ann Lee", not "the crowd saw Ann Lee". */
const canPrecedeName = (token: Token | undefined): boolean =>
  isWord(token) &&
  (token.capital ||
    token.possessive ||
    DETERMINERS.has(token.word) ||
    isRoleNoun(token.word) ||
    TITLES.has(token.word));

/** Whom a clause that begins with this run is about; `null` for a setting and for what cannot be told. */
function subjectLeading(tokens: readonly Token[], run: Run): Mention | null {
  const { first, last } = withoutOpener(tokens, run);
  const start = tokens[first];
  if (first > last || !isWord(start) || isSetting(start)) return null;
  if (SUBJECT_PRONOUNS.has(start.word)) return { first, last: first, kind: 'pronoun' };
  const end = phraseEnd(tokens, first, last);
  const mention = end < first ? null : mentionIn(tokens, { first, last: end });
  if (mention?.kind === 'description') return isRoleNoun(tokens[end]?.word ?? '') ? mention : null;
  // "neurosurgeon Ann Lee left": a lone noun in front of a name at a clause's beginning is what she is.
  const isLone = mention?.first === first + 1 && !PREPOSITIONS.has(start.word) && !isAdverbial(start.word);
  return mention && mention.first > first && !isLone && !canPrecedeName(tokens[mention.first - 1]) ? null : mention;
}

/** The name between commas right after a description: "The mayor of Troy, Ann Lee, left". */
function appositionAfter(tokens: readonly Token[], pause: number, to: number): Mention | null {
  const first = pause + 1;
  let end = first;
  while (end <= to && isWord(tokens[end])) end++;
  if (!isPause(tokens[pause]) || end > to || !isPause(tokens[end])) return null;
  const name = mentionIn(tokens, { first, last: end - 1 });
  return name?.kind === 'name' && name.first === first && name.last === end - 1 && end - first > 1 ? name : null;
}

/**
 * The subject a clause begins with, past its setting ("In a speech on Friday, …"). Only names, pronouns and nouns that
 * can speak are taken, as nothing shows here where the phrase ends.
 */
export function leadingSubject(tokens: readonly Token[], from: number, to: number): Mention | null {
  const mention = firstSubject(tokens, from, to);
  return mention && withNamesAfter(tokens, mention, { to, verbFollows: true });
}

function firstSubject(tokens: readonly Token[], from: number, to: number): Mention | null {
  let first = from;
  let before: Run | undefined;
  for (let segment = 0; first <= to && segment < MAX_SEGMENTS; segment++) {
    let last = first;
    while (last <= to && !isPause(tokens[last]) && itemAt(tokens, last).kind !== 'quotation') last++;
    if (last > first) {
      const run = { first, last: last - 1 };
      const leading = isPlaceOrParty(tokens, run, before) ? null : subjectLeading(tokens, run);
      const mention = leading?.kind === 'description' ? (appositionAfter(tokens, last, to) ?? leading) : leading;
      if (
        mention &&
        (before === undefined || mention.kind !== 'description' || isSetting(itemAt(tokens, before.first)))
      )
        return mention;
      before = run;
    }
    first = last + 1;
  }
  return null;
}

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
function nameBehind(tokens: readonly Token[], first: number, to: number): Mention | null {
  const end = phraseEnd(tokens, first, to);
  const name = end < first ? null : mentionIn(tokens, { first, last: end });
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

/** The subject after an inverted cue, "said Ann Lee", looking right from `first` to `to`, with those who share it. */
export function subjectAfter(tokens: readonly Token[], first: number, to: number): Mention | null {
  const mention = subjectFollowing(tokens, first, to);
  if (!mention) return null;
  const joined = withNamesBefore(tokens, mention, first);
  return withNamesAfter(tokens, joined, { to, verbFollows: false });
}

function subjectFollowing(tokens: readonly Token[], first: number, to: number): Mention | null {
  const start = tokens[first];
  if (first > to || !isWord(start) || cannotBegin(start)) return null;
  if (SUBJECT_PRONOUNS.has(start.word)) return { first, last: first, kind: 'pronoun' };
  if (!start.possessive && !opensPhrase(tokens, first)) return null;
  let last = first;
  for (; last <= to; last++) {
    const token = tokens[last];
    if (
      !isWord(token) ||
      (last > first &&
        (token.word === 'who' || token.word === 'that' || token.word === 'when' || token.word === 'as')) ||
      (last > first && beginsAnother(tokens, last))
    )
      break;
  }
  const mention = mentionIn(tokens, { first, last: last - 1 });
  if (mention?.kind !== 'description' || tokens[last]?.kind !== 'comma') return mention;
  // "said the mayor's spokeswoman, Ann Lee": the apposition holds the name.
  return nameBehind(tokens, last + 1, to) ?? mention;
}
