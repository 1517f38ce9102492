import { itemAt } from '../../item-at.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { BODY_HEADS, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/word-classes.ts';
import type { Token } from './narrative-tokens.ts';

const APOSTROPHE = /['’]/;
const GROUP = /^(?:women|men|children|people)$/;
const NO_NAME = /^(?:here|there|that|this|what|who|let|how|where)$/;

/** "Dockers' Union", "Women's Institute": a group whose name a body has for its own. */
function isOfGroup(text: string, tokens: readonly Token[], at: number): boolean {
  const { word, end } = itemAt(tokens, at);
  const next = tokens[at + 1];
  if (next?.capital !== true || !BODY_HEADS.has(next.word)) return false;
  if (GROUP.test(word) || tokens[at - 1]?.word === 'st') return true;
  return (
    word.endsWith('s') &&
    !FIRST_NAMES.has(word) &&
    APOSTROPHE.test(text.charAt(end)) &&
    !/\p{L}/u.test(text.charAt(end + 1))
  );
}

/** "McDonald's said": what speaks owns nothing. */
function isSpeaking(tokens: readonly Token[], at: number): boolean {
  const { word } = itemAt(tokens, at);
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const cue = next?.capital === false ? CUE_VERBS.get(next.word) : undefined;
  if (cue?.form !== 'finite' || cue.strength !== 'speech' || cue.isNounToo || before?.word === 'of') return false;
  return (
    ![DETERMINERS, SUBJECT_PRONOUNS, CLAUSE_WORDS, PREPOSITIONS].some((words) => words.has(word)) && !NO_NAME.test(word)
  );
}

/** Behind the possessive ending at `end`. */
const behindEnding = (text: string, end: number): number => end + (/^['’]s/i.test(text.slice(end, end + 2)) ? 2 : 1);

/**
 * Joins a possessive ending to its name where that is not somebody's: it is part of the name of a body, or, where the text has
 * the name without it, short for "has".
 */
export function joinPossessives(text: string, tokens: readonly Token[]): readonly Token[] {
  const bare = new Set(tokens.flatMap(({ capital, possessive, word }) => (capital && !possessive ? [word] : [])));
  return tokens.map((token, at) => {
    if (!token.possessive || !token.capital) return token;
    const isGroup = isOfGroup(text, tokens, at);
    if (!isGroup && !isSpeaking(tokens, at)) return token;
    const isShort = !isGroup && bare.has(token.word);
    return { ...token, possessive: false, end: isShort ? token.end : behindEnding(text, token.end) };
  });
}
