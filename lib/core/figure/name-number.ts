import { isHeadVerb } from './counted.ts';
import { isHyphen } from './read-cardinal.ts';
import type { NumberPhrase } from './read-number.ts';
import type { Token } from './token.ts';

/** Words that a number after them belongs to as a name or an ordinal: "Game 7", "page 5", "category 4". */
const SERIES = new Set(
  `iphone ipad galaxy model boeing airbus flight route highway interstate area chapter article section title game games
  week day group class category phase level tier type windows xbox playstation bowl fortune big s&p ftse dow russell
  nasdaq apollo formula channel unit room suite apt act pac ocean's proposition prop amendment war covid psalm form
  gate platform track studio season episode volume vol no nos number numbers page pages verse line grade step stage
  round part version figure table appendix rule schedule zone district ward precinct lane exit terminal bus train
  cell block pier resolution directive agenda studio op opus nr catch stoxx topix csi nikkei kospi index asx cac dax
  note pro max plus ultra mini pixel series generation gen mark mk matchday gameweek lot item question answer slide sp
  tranche protocol bill measure order docket precedent citation paragraph clause lap seed size sizes image photo picture`.split(
    /\s+/,
  ),
);
/** Of these, the ones that also end a phrase before a real number ("in the first week 300 people"). */
const WEAK_SERIES = new Set(
  'day week games pages group season number numbers figure line part war unit bus train class index order question area plus note bill measure mark round type'.split(
    ' ',
  ),
);

const STREET =
  /^(?:road|rd|street|st|avenue|ave|way|lane|ln|drive|dr|boulevard|blvd|place|pl|square|court|ct|highway|hwy|close|crescent|terrace|parkway|pkwy)$/;
/** A capital, or a brand's small letter before one: "iOS". */
const CAPITAL = /^\p{Ll}?\p{Lu}/u;
/** Capitals at the head of a sentence that are no names. */
const OPENING_WORD =
  /^(?:about|some|over|nearly|almost|around|roughly|approximately|only|just|at|in|on|by|for|from|of|to|up|more|less|fewer|another|other|an?|the|these|those|all|with|after|before|between|and|but|or|no|not|than|among|under|below|above|least|most|its?|his|her|their|our|my|your|this|that|is|are|was|were|has|have|had|who|which|when|where|while|since|until|during|within|every|each|both|last|past|next|first|additional|further|extra|record|total|average|including|say|says|said|as|if|he|she|they|we|i|you|there|here|per|plus|minus|negative|exactly|estimated|between|killed|killing|kills|kill|injured|worth|down|off|plummets|rises|surges|jumps|climbs|drops|falls|gains|sheds|dips|loses|slides|soars|turns?|hits|tops|nears|stabs|shoots|wounds|injures|hurts|traps|claims|leaves|sells?|steals?|buys?|builds?|cuts?|adds?|plans?|seeks?|wants?|gets?|makes?|takes?|gives?|saves?|finds?|frees?|fires?|hires?|bans?|sends?|shuts?|closes?|raises|pays?|owes?|earns?|rams?|kidnaps?|arrests?|detains?|rescues?|names)$/;
/** What somebody by name may have a number of. */
const OF_ANYBODY = /^(?:points?|votes|seats|goals|runs|yards|wins|delegates)$/;
const PLACE = /^(?:in|at|near|around|across|off|outside|from|on)$/;
const STATE = /^[A-Z]{2}$/;

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && CAPITAL.test(token.text);

/** "575 Wilbraham Road", "22 Ave Foch", "29km Road": a number before the name of a street. */
function isAddress(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + 5; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (!isCapital(token) && token.kind !== 'digits') return false;
    // "Loses $10M After Court Ruling"
    if (OPENING_WORD.test(token.lower)) return false;
    if (STREET.test(token.lower) && isCapital(token)) return true;
  }
  return false;
}

/** Whether the sentence writes most of its words with capitals, as headlines do: a capital then says nothing. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length > 3 && long.filter(isCapital).length > 0.6 * long.length;
}

/** "The number 10 shirt": a singular behind it is named by the number. */
const namesOne = (tokens: readonly Token[], first: number, next: number): boolean =>
  tokens[first - 1]?.lower === 'number' &&
  /^(?:the|a|his|her|its|their|no)$/.test(tokens[first - 2]?.lower ?? '') &&
  tokens[next]?.kind === 'word' &&
  !/(?:s|people|men|women|children)$/.test(tokens[next]?.lower ?? '');

function isSeries(tokens: readonly Token[], { first, next }: NumberPhrase, hasNoun: boolean): boolean {
  // "COVID -19" is written with a space by mistake.
  const isParted = isHyphen(tokens[first - 1]) && !tokens[first]?.spaced && SERIES.has(tokens[first - 2]?.lower ?? '');
  const before = tokens[isParted ? first - 2 : first - 1];
  if (before === undefined || (!isParted && !tokens[first]?.spaced && before.text !== '.')) return false;
  if (before.lower === 'of' && tokens[first - 2]?.text === 'Group') return true;
  const isAbbreviated = before.text === '.' && /^(?:no|nos|vol|op|art|sec|ch)$/.test(tokens[first - 2]?.lower ?? '');
  if (isAbbreviated) return true;
  if (before.text === '500' || before.text === '&') return false;
  if (!SERIES.has(before.lower)) return false;
  if (namesOne(tokens, first, next)) return true;
  return !WEAK_SERIES.has(before.lower) || isCapital(before) || !hasNoun;
}

/** What moves an index by a number behind its name. */
const MOVING = /^(?:lifts?|boosts?|sends?|pushes|drives?|drags?|knocks?|pulls?|sinks?|gives?|costs?)$/;

/** "Tech Rally Lifts Dow 218": a change of an index, which its name alone does not tell. */
const isIndexMove = (tokens: readonly Token[], { first }: NumberPhrase): boolean =>
  /^(?:dow|nasdaq)$/.test(tokens[first - 1]?.lower ?? '') && MOVING.test(tokens[first - 2]?.lower ?? '');

/** The first word of the name that ends with token `last`. */
function startOfName(tokens: readonly Token[], last: number): number {
  let at = last;
  while (isCapital(tokens[at - 1]) && !PLACE.test(tokens[at - 1]?.lower ?? '')) at--;
  return at;
}

/** What is around a number that may be a name. */
export interface NumberSurroundings {
  readonly hasUnit: boolean;
  readonly hasNoun: boolean;
  readonly titleCase: boolean;
}

/** Words that makers put after the number of a model. */
const MODEL_SUFFIX = /^(?:Max|Pro|Ultra|Plus|Mini|Lite|Dreamliner|Turbo|Hybrid|GTI?|XL|Series)$/;
/** Verbs of those who see a programme, before a title that begins with a number. */
const WATCHING = /^(?:watch(?:e[sd]|ing)?|stream(?:s|ed|ing)?|binged?)$/;

/** Boeing's numbers, and what follows them: "the 777 programme", "two 787 jets". */
const AIRLINER = /^7[0-8]7$/;
const AFTER_AIRLINER =
  /^(?:x|programs?|programmes?|jets?|jetliners?|airliners?|aircraft|planes?|freighters?|fleets?|crash(?:es)?|pilots?|deliver(?:y|ies))$/;

/** "The 777 programme", "the 787 jets": an airliner's number without its maker. */
const isAirliner = (tokens: readonly Token[], { first, next }: NumberPhrase): boolean =>
  next === first + 1 && AIRLINER.test(tokens[first]?.text ?? '') && AFTER_AIRLINER.test(tokens[next]?.lower ?? '');

/** "The 737 Max", "we watched 30 Rock": a number with a capital after it that it makes a name with. */
function isHeadOfName(tokens: readonly Token[], { first, next, inDigits }: NumberPhrase): boolean {
  if (!inDigits || next !== first + 1 || !/^\d{1,4}$/.test(tokens[first]?.text ?? '')) return false;
  const after = tokens[next];
  if (MODEL_SUFFIX.test(after?.text ?? '')) return true;
  return isCapital(after) && WATCHING.test(tokens[first - 1]?.lower ?? '') && after?.lower.endsWith('s') === false;
}

/** The longest match, with extra time, in minutes. */
const LAST_MINUTE = 130;

/** "Jarosik (Cole 63)": when one player came on for another. */
function isSubstitution(tokens: readonly Token[], { first, next, value }: NumberPhrase): boolean {
  const isClosed = tokens[next]?.text === ')' || (tokens[next]?.text === "'" && tokens[next + 1]?.text === ')');
  const opening = tokens[startOfName(tokens, first) - 1]?.text === '(';
  const isFor = isCapital(tokens[startOfName(tokens, first) - 2]);
  return isClosed && opening && isFor && isCapital(tokens[first - 1]) && (value ?? LAST_MINUTE) < LAST_MINUTE;
}

/** "The Six Nations", "number eight Owens": a number in capitals amid a sentence, and one that a player goes by. */
function isInName(tokens: readonly Token[], { first, next, inDigits }: NumberPhrase): boolean {
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || !isCapital(tokens[next])) return false;
  if (before.lower === 'number') return true;
  return !inDigits && isCapital(tokens[first]) && !isCapital(before);
}

/** Whether a number is part of a name, an address or a list rather than a quantity. */
export function isNameNumber(tokens: readonly Token[], number: NumberPhrase, around: NumberSurroundings): boolean {
  const { first, next, inDigits } = number;
  const before = tokens[first - 1];
  const after = tokens[next];
  if (inDigits && (isAddress(tokens, next) || isAirliner(tokens, number))) return true;
  if (isHeadOfName(tokens, number)) return true;
  if (around.hasUnit || number.scale > 1 || isIndexMove(tokens, number)) return false;
  if (isSubstitution(tokens, number) || (!around.titleCase && isInName(tokens, number))) return true;
  if (isSeries(tokens, number, around.hasNoun)) return true;
  if (
    after?.lower === 'zip' ||
    (inDigits && STATE.test(before?.text ?? '') && /^\d{5}$/.test(tokens[first]?.text ?? ''))
  )
    return true;
  if (inDigits && isListNumber(tokens, number)) return true;
  const isShort = (number.value ?? 0) < 10000 && !/[,.]/.test(tokens[first]?.text ?? '');
  const isNamed = isCapital(before) && !OPENING_WORD.test(before?.lower ?? '') && !around.titleCase;
  if (!isShort || !isNamed || tokens[first]?.spaced === false) return false;
  // "In Halden 20 workers" opens with a place, not with a name that ends in a number.
  const isPlaced = around.hasNoun && PLACE.test(tokens[startOfName(tokens, first - 1) - 1]?.lower ?? '');
  // "The poll puts Holm 10 points ahead."
  if (around.hasNoun && OF_ANYBODY.test(after?.lower ?? '')) return false;
  return inDigits ? (first > 1 && !isPlaced) || !around.hasNoun : isCapital(tokens[first]);
}

const AFTER_PARTICIPLE = /^(?:in|at|on|by|to|for|after|over|as|from|with|near|during|amid)$/;
/** What else a verb at the head of a headline may have behind it: "184 Survived ‘Hopeless’ Crash". */
const AFTER_VERB = /^(?:an?|the|[‘“"'])$/;

/** "1. Foreword", "1 View gallery": a number at the head of a line before a capital, unless a plural follows. */
function isListNumber(tokens: readonly Token[], { first, next }: NumberPhrase): boolean {
  const before = tokens[first - 1];
  const isHead = first === 0 || before?.text === ':' || (before?.text === '(' && first === 1);
  if (!isHead) return false;
  const after = tokens[next];
  if ((after?.text === '.' || after?.text === ')') && tokens[next + 1] !== undefined) return true;
  // "27 Sentenced to Death", "20 Never-Seen Poems" are headlines' ways to count.
  const isCount =
    /\p{L}ed$/u.test(after?.text ?? '') &&
    (AFTER_PARTICIPLE.test(tokens[next + 1]?.lower ?? '') ||
      (first === 0 && AFTER_VERB.test(tokens[next + 1]?.lower ?? '')));
  return (
    isCapital(after) &&
    !isCount &&
    !isHeadVerb(tokens, next) &&
    !isHyphen(tokens[next + 1]) &&
    !/(?:s|men|women|people|children|die|dead|face|held|shot|killed|injured|wounded|arrested|hurt|missing|percent|new|more)$/i.test(
      after?.text ?? '',
    ) &&
    !isCapital(tokens[next + 1]) &&
    // "4 Fla. Counties", "2 Good, Young Leaders"
    !(/^[.,]$/.test(tokens[next + 1]?.text ?? '') && isCapital(tokens[next + 2]))
  );
}
