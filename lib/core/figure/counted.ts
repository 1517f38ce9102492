import { itemAt } from '../item-at.ts';
import { ONES, TENS } from './number-words.ts';
import { isHyphen } from './read-cardinal.ts';
import type { Token } from './token.ts';

/** A noun phrase: tokens `first` up to, not including, `next`. */
export interface NounPhrase {
  readonly first: number;
  readonly next: number;
}

const LONGEST_PHRASE = 6;
/** "Family" and "supply" are nouns, longer words in "-ly" hardly ever. */
const LONGEST_LY_NOUN = 6;

/** Words that end a noun phrase or cannot begin one. */
const STOP = new Set(
  `a an the this that these those his her its their our my your whose and or but nor so yet if than then as at by for from in into
  of off on onto out over to up with within without about above across after against along among amid around before
  behind below beneath beside besides between beyond despite down during except inside like near outside since
  through throughout till toward towards under until upon via versus vs who whom which what when where why how while
  because although though unless whether is are was were be been being am has have had having do does did doing can
  could will would shall should may might must not no he she it they we you i him them us me there here also just only
  even still already ever never now last next today yesterday tomorrow tonight ago later earlier said say says told added adds
  according including such per x × each every both all any apart worldwide nationwide`.split(/\s+/),
);
/** Words that follow a counted noun and tell of it, no nouns themselves. */
const AFTER_NOUN = new Set(
  `died die dies killed kill kills injured wounded hurt left left-over remain remained took take takes went go came come won win
  lost lose made make found find see saw unclear available long wide tall deep high old apiece became become
  began begin got get gave give held hold kept live lived lives need needed want paid pay ran run sat stood voted
  showed show used use work worked believe believed think thought alive dead missing recover recovered recovering stay stayed wanted asked higher lower
  brought broke brings drew drove fell felt flew grew heard knew led let met rose said sent set shook shot sold spoke struck
  taught threw told understood wore wrote sank sang swam drank burst hid hung lay
  more less fewer extra ahead away due worth together`.split(/\s+/),
);
/** Adjectives and participles that are before a noun although they look like verbs. */
const IRREGULAR_PLURAL =
  /^(?:people|children|men|women|police|feet|teeth|mice|cattle|fish|media|data|criteria|phenomena|staff|aircraft|personnel|others|\p{L}*(?:men|women|children|people))$/u;
const NOT_PLURAL = /(?:ss|us|is|ous)$/;
const STATE_AS_NOUN =
  /^(?:dead|killed|injured|wounded|missing|hurt|deaths|lives|died|alive|arrested|detained|infected|displaced)$/;

/** Whether a word says what became of those counted, alone as well as before a noun. */
export const isState = (lower: string): boolean => STATE_AS_NOUN.test(lower);

/** Capitals that are no pronoun, and no sign: "two US pilots", "three IT workers", "40 Model X cars". */
const ABBREVIATION = /^(?:US|IT|WHO|X)$/;
const isStop = ({ text, lower }: Token): boolean => STOP.has(lower) && !ABBREVIATION.test(text);

/** Whether a word looks like a plural. */
export const isPluralWord = (lower: string): boolean =>
  IRREGULAR_PLURAL.test(lower) ||
  (lower.endsWith('s') && lower.length > 3 && !NOT_PLURAL.test(lower) && !lower.endsWith("'s"));

const isPlural = ({ lower }: Token): boolean => isPluralWord(lower);

/** Plurals that qualify the noun after them. */
const QUALIFYING_PLURAL =
  /^(?:sports|sales|arms|savings|customs|news|goods|earnings|operations|systems|communications)$/;

/** "New 737 Max jets": digits inside a noun phrase that name a model. */
const isModelNumber = (tokens: readonly Token[], i: number, words: number): boolean =>
  words > 0 &&
  /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') &&
  tokens[i + 2]?.kind === 'word' &&
  isPlural(itemAt(tokens, i + 2));

/** "63,000 Model 3s": the plural of a model's number, in two tokens. */
const isModelPlural = (tokens: readonly Token[], i: number, words: number): boolean =>
  words > 0 &&
  /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') &&
  tokens[i]?.kind === 'digits' &&
  tokens[i + 1]?.text === 's' &&
  tokens[i + 1]?.spaced === false;

/** Behind "one", nouns that are verbs behind other numbers: "one win in 11 games". */
const ONE_OF_DEEDS = /^(?:win|kill|find|run|hit|need|use|work)$/;

/** What headlines tell of people that they leave out, in the plural of the present: "2 Face Charges", "6 Flee". */
const HEAD_VERB =
  /^(?:Face|Flee|Vie|Die|Sue|Seek|Join|Quit|Plead|Admit|Deny|Arrive|Escape|Survive|Drown|Perish|Resign|Surrender|Confess|Testify|Emerge|Compete|Enter|Remain|Await|Accuse|Allege|Appeal)$/;
const FACE_COVER = /^(?:masks?|coverings?|shields?|creams?|veils?)$/;

/** Whether a headline goes on with a verb right behind a number: "6 Flee", not "2 Face Masks". */
export const isHeadVerb = (tokens: readonly Token[], i: number): boolean =>
  HEAD_VERB.test(tokens[i]?.text ?? '') && !FACE_COVER.test(tokens[i + 1]?.lower ?? '');

/** The hyphened word that begins at token `i` ("first-team"): the first token after it. */
function endOfWord(tokens: readonly Token[], i: number): number {
  let next = i + 1;
  while (
    isHyphen(tokens[next]) &&
    !tokens[next]?.spaced &&
    tokens[next + 1] &&
    !tokens[next + 1]?.spaced &&
    tokens[next + 1]?.kind !== 'mark'
  )
    next += 2;
  return next;
}

const isPluralNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isPlural(token) && !STOP.has(token.lower);

/** "Of the *three* judges": a number of its own, which no noun phrase goes over; "three-man crews" and "Big Five banks" are phrases. */
const isNumberWord = (tokens: readonly Token[], i: number): boolean => {
  const { text = '', lower = '' } = tokens[i] ?? {};
  return text === lower && lower !== 'one' && (ONES.has(lower) || TENS.has(lower)) && !isHyphen(tokens[i + 1]);
};

/** "Kia and Hyundai vehicles", "digital and physical sales": whether "and" joins two qualifiers of one noun. */
function joinsQualifiers(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== 'and') return false;
  const [qualifier, noun] = [tokens[i + 1], tokens[i + 2]];
  return (
    qualifier?.kind === 'word' &&
    noun?.kind === 'word' &&
    !isPlural(qualifier) &&
    // "Killed one person and injured dozens"
    !STATE_AS_NOUN.test(qualifier.lower) &&
    !isNumberWord(tokens, i + 1) &&
    !STOP.has(qualifier.lower) &&
    isPlural(noun)
  );
}

const PREPOSITION = /^(?:at|in|on|from|into|by|for|with|over|across|through|to|after|before|during|along|off)$/;

/**
 * "About 73 raising the prospect", "there are nine currently", "4,000 crossed at dawn": whether tokens `i` up to `next` are
 * a participle or an adverb alone.
 */
function isNoNoun(tokens: readonly Token[], i: number, next: number): boolean {
  const { lower = '', text = '' } = tokens[i] ?? {};
  if (lower.endsWith('ing') && DETERMINER.test(tokens[i + 1]?.lower ?? '')) return true;
  if (next > i + 1) return false;
  if (lower.length > LONGEST_LY_NOUN && lower.endsWith('ly')) return true;
  return /^\p{Ll}+ed$/u.test(text) && !isState(lower) && PREPOSITION.test(tokens[next]?.lower ?? '');
}

/**
 * The noun phrase that begins at token `i`, up to its head: the first plural, or the last word before one that no noun
 * phrase holds. `null` when there is none.
 */
export function readNounPhrase(tokens: readonly Token[], i: number, isOne: boolean): NounPhrase | null {
  let next = i;
  for (let words = 0; words < LONGEST_PHRASE; words++) {
    const token = tokens[next];
    if (token === undefined || (token.kind === 'mark' && !(token.text === '“' || token.text === '"'))) break;
    if (joinsQualifiers(tokens, next) && words > 0) {
      next++;
      continue;
    }
    // "New Hampshire's eight delegates": what is before a number is not what is counted.
    if (isNumberWord(tokens, next)) return isPlural(itemAt(tokens, next - 1)) && next > i ? { first: i, next } : null;
    if (token.kind === 'mark' || isStop(token)) break;
    if (isModelPlural(tokens, next, words)) return { first: i, next: next + 2 };
    if (token.kind === 'digits' && !isModelNumber(tokens, next, words)) break;
    if (words > 0 && AFTER_NOUN.has(token.lower)) break;
    if (words === 0 && isHeadVerb(tokens, next)) return null;
    if (words === 0 && isOne && ONE_OF_DEEDS.test(token.lower)) return { first: i, next: next + 1 };
    if (words === 0 && AFTER_NOUN.has(token.lower) && !STATE_AS_NOUN.test(token.lower) && !isPlural(token)) return null;
    if (words > 0 && token.lower.endsWith('ed') && !isPluralNoun(tokens[next + 1])) break;
    const end = endOfWord(tokens, next);
    const last = itemAt(tokens, end - 1);
    if (words > 0 && isOne && (isPlural(last) || last.lower.endsWith('ed'))) break;
    if (words > 0 && token.lower.endsWith('ly') && token.lower.length > 4) break;
    next = end;
    if (isPlural(last) && last.kind === 'word') {
      // "Sales jobs" goes on; other plurals in a row are a noun and its verb.
      const after = tokens[next];
      if (QUALIFYING_PLURAL.test(last.lower) && after?.kind === 'word' && isPlural(after)) continue;
      break;
    }
    if (STATE_AS_NOUN.test(last.lower) && words === 0 && !isPlural(tokens[next] ?? last)) break;
  }
  return next > i && !isNoNoun(tokens, i, next) ? { first: i, next } : null;
}

/** The word joined to a number by a hyphen: "nation" of "12-nation trade deal". */
export function readHyphenedNoun(tokens: readonly Token[], i: number): NounPhrase | null {
  return tokens[i]?.kind === 'word' && !STOP.has(tokens[i]?.lower ?? '') ? { first: i, next: i + 1 } : null;
}

const DETERMINER = /^(?:the|these|those|its|their|his|her|our|my|your|all|an?)$/;

/** "Of the German students" after a share or "one": the phrase behind the preposition. */
export function readOfPhrase(tokens: readonly Token[], i: number): NounPhrase | null {
  if (tokens[i]?.lower !== 'of') return null;
  let at = i + 1;
  while (at < i + 4 && DETERMINER.test(tokens[at]?.lower ?? '')) at++;
  return readNounPhrase(tokens, at, false);
}

const REACHING =
  /^(?:passed|reached|hit|neared|topped|exceeded|surpassed|rose|climbed|grew|fell|dropped|stood|stands|is|was|were|are|numbered|totalled|totaled|increased|decreased|jumped|dipped|slipped|slid|edged|sank|plunged|tumbled|shrank|narrowed|widened|eased|soared|surged|leapt|declined|weakened|strengthened|averaged|averages|closed|peaked|reaches|exceeds|tops|remains|remained|rises|numbering|totalling|totaling|has|had|risen|grown|fallen|swollen|reported|at|to|of|by|be|been|now|currently|around|about|over|nearly|almost|more|than|up|least|already|just|under|below|above|still|put|as)$/;

/** What a cause, a place or a time between a noun and its verb begins with; "of" tells what is counted. */
const ASIDE = /^(?:in|at|from|near|across|on|for|with|since|during|after|by|about|around|along|against|among|within)$/;
/** Words that such an aside may be long, and how many may follow each other. */
const LONGEST_ASIDE = 8;
const MOST_ASIDES = 3;

/** Where the aside begins that ends right before token `end`; `end` where there is none. */
function startOfAside(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at > 0 && at >= end - LONGEST_ASIDE; at--) {
    const { kind, lower } = itemAt(tokens, at);
    if (ASIDE.test(lower)) return at;
    if (kind !== 'word' || lower === 'of' || (STOP.has(lower) && !DETERMINER.test(lower))) break;
  }
  return end;
}

/** Words for how high a level is: "was *marginally higher* at". */
const TELLING =
  /^(?:higher|lower|firmer|weaker|stronger|softer|flat|steady|unchanged|changed|little|down|marginally|slightly|sharply|modestly|fractionally|narrowly|barely|broadly)$/;
const CLOSING = /^(?:end|close|finish|settle|open)$/;

/** Whether a word tells how a level is reached: "to *close* at", "was *flat* at". */
const tellsLevel = (tokens: readonly Token[], i: number): boolean => {
  const word = tokens[i]?.lower ?? '';
  return TELLING.test(word) || (CLOSING.test(word) && tokens[i - 1]?.lower === 'to');
};

/** "The death toll passed 53,000", "hostages numbered 50": the noun phrase before the verb that a bare number follows. */
export function findNounBefore(tokens: readonly Token[], i: number): NounPhrase | null {
  // "Another pick or two"
  if (tokens[i - 1]?.lower === 'or' && /^(?:an?|another)$/.test(tokens[i - 3]?.lower ?? ''))
    return { first: i - 2, next: i - 1 };
  let end = i;
  while (end > i - 6 && (REACHING.test(tokens[end - 1]?.lower ?? '') || (end < i && tellsLevel(tokens, end - 1))))
    end--;
  if (end === i || end === 0) return null;
  for (let asides = 0; asides < MOST_ASIDES; asides++) end = startOfAside(tokens, end);
  let first = end;
  while (first > end - 4 && tokens[first - 1]?.kind === 'word' && !STOP.has(tokens[first - 1]?.lower ?? '')) first--;
  return first < end ? { first, next: end } : null;
}
