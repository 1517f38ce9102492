import { findWords } from '../language/words.ts';
import { readPersonName } from './read-person-name.ts';

/** Words between a body and its spokesman: "Harbour Board chief spokesman". */
const MOST_BETWEEN = 1;
/** Longer texts hold more than one sentence about a speaker; what is beyond goes unread. */
const LONGEST = 400;

const SPOKESMAN = /^spokes(?:man|woman|person|men|women|people)$/;
/** Who heads a body and speaks for it: "Norvik's chief executive". */
const OFFICERS =
  'ceo|chair(?:man|woman|person)?|president|executive|director|secretary|boss|founder|owner|head|manager|minister';
const OFFICER = new RegExp(`^(?:${OFFICERS})$`);
/** A body goes by the first word of its name, unless that is a short one. */
const SHORTEST_FIRST = 5;
const FOR = /^(?:for|of|at|with|from)$/;

const wordsOf = (text: string): string[] =>
  findWords(text.slice(0, LONGEST)).flatMap(({ folded }) => (folded === 'the' ? [] : [folded.replace(/'s$|'$/, '')]));

const hasAt = (words: readonly string[], at: number, body: readonly string[]): boolean =>
  at >= 0 && body.every((word, i) => words[at + i] === word);

/** What a text has in which somebody is called a spokesman: the word, or characters that may fold to some of its letters. */
const MAY_NAME_SPOKESMAN = new RegExp(String.raw`spokes|${OFFICERS}|[^\p{ASCII}‘’“”–—…\u00a0]`, 'iu');

/** What a person's spokesman may be called besides: "Lee campaign spokesman". */
const OF_PERSON = /^(?:campaign|chief|senior|team|office|press)$/;
/** Words of a name or a title between "for" and a family name: "for former Governor Ann Lee". */
const MOST_BEFORE_FAMILY = 6;
const OF_OFFICE =
  /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|president|vice|former|governor|gov|senator|sen|rep|representative|mayor|minister|prime|chancellor|secretary|judge|king|queen|prince|princess|candidate|elect)$/;

/** Whether a person is named at `at`: by his family name, with nothing before it but his other names and titles. */
function isPersonAt(words: readonly string[], at: number, parts: readonly string[]): boolean {
  for (let i = at; i < at + MOST_BEFORE_FAMILY; i++) {
    const word = words[i] ?? '';
    if (word === parts.at(-1)) return true;
    if (!parts.includes(word) && !OF_OFFICE.test(word)) return false;
  }
  return false;
}

/** Whether a word is the first of a body's name of several, by which it goes: "Norvik" of Norvik Lines. */
function isFirstOf(word: string | undefined, principal: string): boolean {
  const [first = '', ...more] = wordsOf(principal);
  return more.length > 0 && first.length >= SHORTEST_FIRST && word === first;
}

/** Whether the officer at `at` is of the body beside: "Norvik's chief executive", "head of the Harbour Board". */
function isHeadedAt(words: readonly string[], at: number, isBodyAt: (at: number) => boolean): boolean {
  if (!OFFICER.test(words[at] ?? '')) return false;
  return isBodyAt(at - (words[at - 1] === 'chief' ? 2 : 1)) || (words[at + 1] === 'of' && isBodyAt(at + 2));
}

/**
 * Whether a text says of somebody that he speaks for a body or for another person: "Harbour Board spokesman Tom Day", "Tom
 * Day, a spokesman for the Harbour Board", "Ann Lee's spokesman", or heads the body.
 */
export function hasSpokesmanFor(text: string, principal: string): boolean {
  if (!MAY_NAME_SPOKESMAN.test(text)) return false;
  const { isPerson, parts } = readPersonName(principal);
  const named = isPerson ? parts.slice(-1) : wordsOf(principal);
  if (named.length === 0) return false;
  const words = wordsOf(text);
  const isBodyAt = (at: number): boolean => (!isPerson && hasAt(words, at, named)) || isFirstOf(words[at], principal);
  const isNamedAt = (at: number): boolean => (isPerson ? isPersonAt(words, at, parts) : isBodyAt(at));
  return words.some((word, at) => {
    if (isHeadedAt(words, at, isBodyAt)) return true;
    if (!SPOKESMAN.test(word)) return false;
    if (FOR.test(words[at + 1] ?? '') && isNamedAt(at + 2)) return true;
    // "Hillary spokesman Tom Day": some are known by the first name.
    if (isPerson && parts.includes(words[at - 1] ?? '')) return true;
    const most = isPerson && !OF_PERSON.test(words[at - 1] ?? '') ? 0 : MOST_BETWEEN;
    for (let between = 0; between <= most; between++) if (hasAt(words, at - between - named.length, named)) return true;
    return false;
  });
}
