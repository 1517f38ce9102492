import { findWords } from '../language/words.ts';
import { OLDEST } from './age-context.ts';
import { frameOf, isContentWord, isPersonal, senseOf } from './news-lexicon.ts';
import { stemOf } from './word-stem.ts';

/** A figure in its surroundings, as a claim and a page both have them. */
export interface FigureInContext {
  readonly exact: string;
  readonly counted: string | null;
  readonly unit: string | null;
  /** The text right before and after the figure; a few words are enough. */
  readonly before: string;
  readonly after: string;
}

/** What a figure counts, so far as its words tell. */
export interface CountedThing {
  /** What happened to the counted ("killed" is `death`), or `null`. */
  readonly frame: string | null;
  /** The sense of the head noun (`child` for "kids"), or `null`. */
  readonly head: string | null;
  /** Qualifying words of the noun phrase, by sense: "Israeli", "civilian". */
  readonly qualifiers: readonly string[];
  readonly unit: string | null;
  /** Whether the words make it a part of a larger number: "including 15,000 children", "of whom 3". */
  readonly isPart: boolean;
  /** Whether it is somebody's age rather than a stretch of time. */
  readonly isAge: boolean;
  /** Whether the words add it to a number told before: "another 12", "20 more". */
  readonly isAddition: boolean;
  /** Whether it goes on from another number of the same: "20 more", not "20 others". */
  readonly isFurther: boolean;
}

/** Words of context that the event is looked for in, before and after the figure. */
const WORDS_BEFORE = 7;
const WORDS_AFTER = 9;
const GOES_ON = /^(?:including|among|and|or|plus)$/;
/** "A 12-person task force" counts the force's people, whatever they are. */
const OF_A_GROUP = /-(?:person|member|man|woman|strong)$/i;
/** From this many words on, what is between a comma and a figure is a clause of its own. */
const CLAUSE_WORDS = 3;
/** Characters after a figure within which its own noun begins. */
const REACH_OF_NOUN = 12;

const PART = /(?:\balone,|\bincluding|\bamong (?:them|whom|which|those)|\bof (?:them|whom|which|those))[^.;]{0,12}$/i;
const PART_AFTER =
  /^[^.;,]{0,24}\b(?:(?:among|of) (?:them|whom|which|those)|of the (?:victims|dead|injured|wounded|hostages))\b/i;
/** "In Ennick alone" */
const ALONE_AFTER = /^[^.;,]{0,60}\b(?:in|at|on|from) (?:[\p{L}'’-]+ ){1,4}alone\b/iu;
/** "Some 320 of the passengers" are a part of them; "54 percent of the vote" is a share and says so by its unit. */
const PART_OF_COUNT =
  /^[^.;,]{0,24}(?<!\b(?:half|thirds?|quarters?|fifths?|tenths?|majority|most))\sof (?:these|the|its|their)\b/i;
/** Marks inside a number. */
const GROUPING = /(?<=\p{N})[.,](?=\p{N})/gu;
/** Adjectives before a comma or "and", whose noun is further on: "current and former workers". */
/** "9 Feared Dead": a participle alone is no noun. */
const isParticiple = (phrase: readonly string[]): boolean =>
  phrase.length === 1 && /^\p{L}{3,}ed$/u.test(phrase[0] ?? '');
/** "A *magnitude* 6.3 earthquake", "a *6.3-magnitude* quake" */
const MAGNITUDE_BEFORE = /\bmagnitude(?: of)?(?: (?:about|roughly|around))? $/i;
const MAGNITUDE_AFTER = /^[-\s]magnitude\b/i;
const MAGNITUDE = senseOf('magnitude');
const NO_HEAD = new Set(
  'current former new old young other prospective potential additional foreign local federal'.split(' '),
);
const SHARE =
  /^\S+ of (?:the |its |their |all )?(?:\p{N}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred)\b)/iu;

/** "Seven of the nine members". */
const isShareOf = ({ exact, after }: FigureInContext): boolean => SHARE.test(exact + after.slice(0, 24));

/** "Six people died *at the scene*", "six were killed, and *two more died* later": they are not all. */
const NOT_ALL_DIED =
  /\b(?:at the scene|on the spot|instantly|outright|and (?:\S+ ){1,2}(?:more|others?) (?:died|later|the (?:next|following) day|on the way))\b/i;

function isPartAfter({ unit, after }: FigureInContext, own: string): boolean {
  const words = (own + after).replace(GROUPING, '');
  return (
    ALONE_AFTER.test(words) ||
    PART_AFTER.test(words) ||
    (unit === null && (PART_OF_COUNT.test(words) || NOT_ALL_DIED.test(after)))
  );
}

const ADDITION = /\b(?:another|additional|a further|extra)\s(?:\S+\s)?$/i;
const ADDITION_AFTER = /^\s*(?:more|others?|further|additional|extra)\b/i;
const ADDITION_INSIDE = /\b(?:another|additional|further|more|others?)\b/i;
const FURTHER_AFTER = /^\s*(?:more|further|additional|extra)\b/i;
const FURTHER_INSIDE = /\b(?:another|additional|further|more)\b/i;
const COMPARATOR_WORDS = /\b(?:more|fewer|less|greater|higher|lower) than\b/gi;

const AGE_BEFORE =
  /\b(?:aged?|age of|(?:dead|dies|died|death) at(?: the age of| age)?|(?:dies|died|dead)\b[^.;]{0,40}\bat|(?:he|she) (?:was|is)|turn(?:s|ed|ing)?)\s$|\p{L},\s$/iu;
const AGE_AFTER = /^(?:[-\s]?years?[-\s]olds?\b|\s*[,.;)]|\s*$|\s(?:after|from|of|following|when|while|because)\b)/i;

/** "Turns 100 on Friday": only an age is written so. */
const TURNING = /\bturn(?:s|ed|ing)?\s$/i;
const AFTER_TURNING = /^\s(?:on|in|this|next|last|today|tomorrow|yesterday|by|and|at)\b/i;

/** Whether a number is somebody's age: by its unit, or, without one, by the words around it. */
function isAge({ unit, exact, before, after }: FigureInContext): boolean {
  if (unit !== null) return unit.endsWith(' of age');
  const isBare = /^\p{N}+$/u.test(exact) && Number(exact) <= OLDEST;
  if (!isBare) return false;
  return (AGE_BEFORE.test(before) && AGE_AFTER.test(after)) || (TURNING.test(before) && AFTER_TURNING.test(after));
}

const foldedWords = (text: string): string[] => findWords(text).map(({ folded }) => folded);

/** The words of the clause next to the figure: up to the punctuation that parts clauses. */
function clauseBefore(before: string): string[] {
  const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf(': ')) + 1;
  const clause = before.slice(from);
  // "53,000 deaths, with 50" begins another matter after the comma; "53,000 deaths, including 50" does not.
  const afterComma = foldedWords(clause.slice(clause.lastIndexOf(',') + 1));
  const goesOn = afterComma.length === 0 || (afterComma.length < CLAUSE_WORDS && GOES_ON.test(afterComma[0] ?? ''));
  const words = goesOn ? foldedWords(clause) : afterComma;
  return words.slice(-WORDS_BEFORE);
}
/** What follows another number belongs to that one: "50 people, with 100 wounded". */
const NEXT_NUMBER = /[;:,(—–]|\.\s|\.$|\d|\b(?:dozens|scores|hundreds|thousands|several)\b/;

const clauseAfter = (after: string): string[] => foldedWords(after.split(NEXT_NUMBER)[0] ?? '').slice(0, WORDS_AFTER);

/** "Saved 9 lives" is no death. */
const eventOfLives = (before: readonly string[]): string => {
  const event = before.map(frameOf).findLast((frame) => frame !== null);
  return event === 'rescue' ? 'rescue' : 'death';
};

/** The nouns and adjectives of a noun phrase up to its first preposition; the last is the head. */
function nounPhrase(counted: string): string[] {
  const words = foldedWords(counted);
  const end = words.findIndex((word) =>
    /^(?:of|in|from|at|on|for|with|who|that|to|by|under|as|were|was|are|is)$/.test(word),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** "Of 800 *staff* at the mill, 60": what is counted is a part of what the sentence begins with. */
const OF_ALL =
  /\bof (?:the |its |their |all )?\p{N}[\p{N}.,]* (\p{Ll}{3,})\b[^.;:,]*, (?:(?:about|some|only|at least) )?$/iu;

/** "412,000 people *visited* the museum": its visitors. */
const VISITED = /^(?: \p{L}+)? (?:have |had )?(?:visited|attended)\b/u;
const VISITOR = senseOf('visitor');

const isMagnitude = ({ unit, before, after }: FigureInContext): boolean =>
  unit === null && (MAGNITUDE_BEFORE.test(before) || MAGNITUDE_AFTER.test(after));

const JOINS = /^(?:and|or|while|but)$/;

function eventAround(before: readonly string[], after: readonly string[], isNewClause: boolean): string | null {
  const nearBefore = before
    .slice(-2)
    .map(frameOf)
    .findLast((frame) => frame !== null);
  const following = after.map(frameOf).find((frame) => frame !== null);
  // "Four were killed and three wounded": what is before "and" is about others.
  if (nearBefore && !((isNewClause || JOINS.test(before.at(-1) ?? '')) && following)) return nearBefore;
  // "The toll of the war against the clans": only right at the number are those against counted.
  const earlier = before.map(frameOf).filter((frame) => frame !== null && frame !== 'opposition');
  return following ?? earlier.at(-1) ?? null;
}

/** "The toll in Halden rose to 48": a name before the figure is where it is counted, not what. */
const isPlaceBefore = ({ counted, exact, after }: FigureInContext): boolean =>
  counted !== null &&
  !exact.includes(counted) &&
  !after.slice(0, counted.length + REACH_OF_NOUN).includes(counted) &&
  counted.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));

/** Reads what a figure counts from its noun phrase and from the words around it. */
export function readCountedThing(figure: FigureInContext): CountedThing {
  const own = figure.exact.replace(COMPARATOR_WORDS, '');
  const rest = {
    unit: figure.unit,
    isAge: isAge(figure),
    isPart: PART.test(figure.before) || isPartAfter(figure, own) || isShareOf(figure),
    isAddition: ADDITION.test(figure.before) || ADDITION_AFTER.test(figure.after) || ADDITION_INSIDE.test(own),
    isFurther: ADDITION.test(figure.before) || FURTHER_AFTER.test(figure.after) || FURTHER_INSIDE.test(own),
  };
  const before = clauseBefore(figure.before);
  const after = clauseAfter(figure.after);
  if (rest.isAge) return { ...rest, unit: figure.unit ?? 'year of age', frame: null, head: null, qualifiers: [] };
  const whole = figure.counted === null && figure.unit === null ? OF_ALL.exec(figure.before)?.[1] : undefined;
  if (whole !== undefined)
    return { ...rest, isPart: true, frame: eventAround(before, after, true), head: senseOf(whole), qualifiers: [] };
  if (isMagnitude(figure)) return { ...rest, frame: null, head: MAGNITUDE, qualifiers: [] };
  const phrase = isPlaceBefore(figure) ? [] : nounPhrase(figure.counted ?? '').filter(isContentWord);
  const last = phrase.at(-1) ?? null;
  const isNoNoun = last !== null && (NO_HEAD.has(last) || (isParticiple(phrase) && frameOf(last) === null));
  const word = isNoNoun ? null : last;
  if (OF_A_GROUP.test(figure.exact)) return { ...rest, frame: null, head: 'group', qualifiers: [] };
  const qualifiers = phrase.slice(0, -1).map(senseOf);
  if (word !== null && stemOf(word) === 'lif')
    return { ...rest, frame: eventOfLives(before), head: 'person', qualifiers };
  if (word !== null && VISITED.test(figure.after) && senseOf(word) === 'person')
    return { ...rest, frame: null, head: VISITOR, qualifiers };
  const ownFrame = word === null ? null : frameOf(word);
  if (ownFrame !== null)
    return { ...rest, frame: ownFrame, head: isPersonal(ownFrame) ? 'person' : ownFrame, qualifiers };
  const phraseFrame = phrase.map(frameOf).find((frame) => frame !== null) ?? null;
  const frame = phraseFrame ?? eventAround(before, after, /,\s*$/.test(figure.before));
  const head =
    word === null ? (frame !== null && figure.unit === null && isPersonal(frame) ? 'person' : null) : senseOf(word);
  // "Killing two and injuring 116 others": they are all who were injured.
  const isAddition = rest.isAddition && !(frame === 'injury' && !rest.isFurther);
  return { ...rest, isAddition, frame, head, qualifiers };
}
