import { itemAt } from '../../item-at.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { BEFORE_MONTHS, CALENDAR, GENDER_HONORIFICS, isAuxiliary, isRoleNoun } from '../lexicon/word-classes.ts';
import { isWord, type Token } from './narrative-tokens.ts';

/** Months and modals that are names as well: "Will Harker", "May Tolliver", "Theresa May". */
const ALSO_NAMES: ReadonlySet<string> = new Set('will may april june august'.split(' '));
const FAMILY_NAMES: ReadonlySet<string> = new Set('will may march august'.split(' '));

/** Small words that are given and family names too: "Per Nygaard", "An Tran", "To Lam". */
const SMALL_NAMES: ReadonlySet<string> = new Set('per an so to nor do he you'.split(' '));

/** Words that are initials as well: "Lanny A. Breuer". */
const INITIALS: ReadonlySet<string> = new Set('a i'.split(' '));

/** What keeps its capital where it is a name, so that it is none of its class there. */
const KEEPS_CAPITAL: ReadonlySet<string> = new Set([...SMALL_NAMES, ...INITIALS]);

const MAY_BE_NAMES: ReadonlySet<string> = new Set([...ALSO_NAMES, ...FAMILY_NAMES, ...KEEPS_CAPITAL, 'today']);

/** "May God bless", "May Day", "August Bank Holiday". */
const NO_FAMILY_NAMES: ReadonlySet<string> = new Set('god allah day bank'.split(' '));

const isCapitalWord = (token: Token | undefined): token is Token => token?.kind === 'word' && token.capital;

/** How far ahead a question mark is looked for: "Will Harker run?" asks. */
const QUESTION_REACH = 40;

function isAsked(text: string, tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(tokens.length, at + QUESTION_REACH); i++) {
    const { kind, start } = itemAt(tokens, i);
    if (kind === 'stop') return text[start] === '?';
    if (kind === 'break') return false;
  }
  return false;
}

/** "Started by May Tolliver, who": behind a participle, and nothing goes on behind the name. */
const isAgent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === 'by' && tokens[at - 2]?.word.endsWith('ed') === true && tokens[at + 2]?.kind !== 'word';

/** What somebody does: "glaciologist", "farmer". */
const CALLING = /(?:er|or|ist|ian|man|woman)$/;

/** Whether a sentence goes on at `at`, behind a verb of speech, somebody's calling or words that a comma closes. */
function goesOn(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'quotation') return text[before.end - 2] === ',';
  if (before?.kind === 'comma') return tokens[at - 2]?.kind === 'quotation';
  return (
    isWord(before) &&
    !before.capital &&
    (CUE_VERBS.has(before.word) || isRoleNoun(before.word) || CALLING.test(before.word))
  );
}

/** Whether the word at `at` is an initial between two parts of a name. */
function isInitial(text: string, tokens: readonly Token[], at: number): boolean {
  const { word, start } = itemAt(tokens, at);
  const isShortened = INITIALS.has(word) && text[start + word.length] === '.';
  return isShortened && isCapitalWord(tokens[at - 1]) && isCapitalWord(tokens[at + 1]);
}

/** Whether the word at `at` begins a name: "Will Harker", not "in May Lee left", "Will Lee run?". */
function beginsName(text: string, tokens: readonly Token[], at: number): boolean {
  const { word } = itemAt(tokens, at);
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (word === 'today') return before?.word === 'usa';
  if (SMALL_NAMES.has(word)) return isCapitalWord(next) && !CALENDAR.has(next.word) && goesOn(text, tokens, at);
  if (!ALSO_NAMES.has(word) || !isCapitalWord(next) || CALENDAR.has(next.word) || NO_FAMILY_NAMES.has(next.word))
    return false;
  if (before?.kind === 'word') return word === 'will' || !BEFORE_MONTHS.has(before.word) || isAgent(tokens, at);
  return !isAsked(text, tokens, at);
}

/** Whether the word at `at` ends a name: "Theresa May", "Mrs. May". */
function endsName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!FAMILY_NAMES.has(itemAt(tokens, at).word) || !isCapitalWord(before)) return false;
  const isDate = /^\d/.test(tokens[at + 1]?.word ?? '');
  return !isDate && (FIRST_NAMES.has(before.word) || GENDER_HONORIFICS.has(before.word));
}

/** Whether what follows makes the word a subject: "May said", "May has", "May, who", "May, speaking". */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const [next, behind] = [tokens[at + 1], tokens[at + 2]];
  if (next?.kind === 'comma') return behind?.word === 'who' || CUE_VERBS.get(behind?.word ?? '')?.form === 'gerund';
  return next?.kind === 'word' && (CUE_VERBS.get(next.word)?.form === 'finite' || isAuxiliary(next.word));
}

/**
 * Marks the words that are names where they are though they are months or modals elsewhere. Once a text names
 * somebody so ("Theresa May"), the name alone is read as well where it is a subject ("May said").
 */
export function markGivenNames(text: string, tokens: readonly Token[]): readonly Token[] {
  const given = new Set<number>();
  const family = new Set<string>();
  tokens.forEach((token, at) => {
    if (!token.capital || !MAY_BE_NAMES.has(token.word)) return;
    if (endsName(tokens, at)) family.add(token.word);
    else if (!isInitial(text, tokens, at) && !beginsName(text, tokens, at)) return;
    given.add(at);
  });
  if (given.size === 0) return tokens;
  tokens.forEach((token, at) => {
    if (token.capital && family.has(token.word) && (token.possessive || isSubject(tokens, at))) given.add(at);
  });
  return tokens.map((token, at) => {
    if (!given.has(at)) return token;
    return {
      ...token,
      given: true,
      word: KEEPS_CAPITAL.has(token.word) ? text.slice(token.start, token.start + token.word.length) : token.word,
    };
  });
}
