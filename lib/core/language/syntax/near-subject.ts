import type { ParsedWord } from './clause.ts';
import { MARK } from './words.ts';

/** Where a subject is by the order of words alone, and how plain the case is. */
export interface NearSubject {
  readonly first: number;
  readonly last: number;
  /** Nothing but auxiliaries and adverbs between it and the verb, and a boundary or nothing in front of it. */
  readonly isPlain: boolean;
}

const NAME_LIKE = /^(?:NOUN|PROPN|NUM|SYM|X|PRON(?:\.(?:Nom|Rel|Int))?)$/;
const BEFORE_NOUN = /^(?:NOUN|PROPN|NUM|SYM|X|ADJ|DET|PRON\.Poss)$/;
const BEHIND = /^(?:NOUN|PROPN|DET|ADJ|NUM|X|PRON\.(?:Nom|Poss))$/;
const BETWEEN = /^(?:AUX\..+|ADV|PART)$/;
const BREAK = MARK.colon | MARK.stop;
const SPOKEN_BREAK = MARK.comma | MARK.colon | MARK.stop | MARK.other;
const ASIDE = MARK.comma | MARK.dash | MARK.bracket;
/** Climbing over phrases and asides ends after so many steps: no subject is that far away. */
const MOST_STEPS = 8;

const classOf = (words: readonly ParsedWord[], i: number): string => words[i]?.wordClass ?? 'NONE';
const marksOf = (words: readonly ParsedWord[], i: number): number => words[i]?.marks ?? MARK.stop;
/** Marks behind which another statement begins. Marks of quotation alone only set a few words apart. */
const isBreak = (marks: number): boolean =>
  (marks & BREAK) !== 0 || ((marks & MARK.quote) !== 0 && (marks & SPOKEN_BREAK) !== 0);
/** Prepositions, with the words that make one of several: "such as". */
const isPreposition = (words: readonly ParsedWord[], i: number): boolean =>
  !isOwner(words, i) && (classOf(words, i) === 'ADP' || /^(?:case|fixed)$/.test(words[i]?.relation ?? ''));
const isNominal = (words: readonly ParsedWord[], i: number): boolean =>
  NAME_LIKE.test(classOf(words, i)) || isLoneModifier(words, i);

/** "Many say", "the younger asked": a determiner or adjective that has no noun. */
const isLoneModifier = (words: readonly ParsedWord[], i: number): boolean =>
  /^(?:ADJ|DET)$/.test(classOf(words, i)) && !BEFORE_NOUN.test(classOf(words, i + 1));

const isOwnerMark = /^['’]s?$/u;
const isOwner = (words: readonly ParsedWord[], i: number): boolean =>
  classOf(words, i) === 'PART' && isOwnerMark.test(words[i]?.text ?? '');

const MOMENT = /^(?:times?|days?|weeks?|months?|years?|nights?|moment|way|reason)$/;

/** "The first time Holm said": behind such a noun a name begins a clause. */
const isMoment = (words: readonly ParsedWord[], i: number): boolean =>
  MOMENT.test(words[i]?.text ?? '') && classOf(words, i) === 'NOUN' && classOf(words, i + 1) === 'PROPN';

/** Whether the word in front of `first` belongs to the same noun phrase: an article begins one. */
const reachesLeft = (words: readonly ParsedWord[], first: number): boolean =>
  isOwner(words, first - 1) ||
  (!isMoment(words, first - 1) &&
    BEFORE_NOUN.test(classOf(words, first - 1)) &&
    (!/^(?:DET|PRON\.Poss)$/.test(classOf(words, first)) || classOf(words, first - 1) === 'DET'));

/** The first word of the noun phrase that ends at `last`, its prepositional phrases aside. */
function phraseStart(words: readonly ParsedWord[], last: number): number {
  if (classOf(words, last).startsWith('PRON') && classOf(words, last) !== 'PRON.Poss') return last;
  let first = last;
  while (first > 0 && marksOf(words, first) === 0 && reachesLeft(words, first)) first--;
  return first;
}

/** The same across "and": "the mayor and her deputy". A pronoun that is a subject by its form joins nothing. */
function listStart(words: readonly ParsedWord[], last: number): number {
  let first = phraseStart(words, last);
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const isJoined =
      classOf(words, first - 1) === 'CCONJ' && marksOf(words, first) === 0 && marksOf(words, first - 1) === 0;
    const isPronoun = classOf(words, first) === 'PRON.Nom';
    if (!isJoined || isPronoun || !isNominal(words, first - 2)) break;
    first = phraseStart(words, first - 2);
  }
  return first;
}

/** The last word of the noun phrase that starts at `first`, or -1. */
function phraseEnd(words: readonly ParsedWord[], first: number): number {
  if (classOf(words, first).startsWith('PRON') && classOf(words, first) !== 'PRON.Poss') return first;
  let last = -1;
  for (let i = first; i < words.length; i++) {
    const isLinked = i === first || (marksOf(words, i) & ~(MARK.stop | MARK.other)) === 0;
    if (!isLinked || !(BEFORE_NOUN.test(classOf(words, i)) || isOwner(words, i))) break;
    if (NAME_LIKE.test(classOf(words, i)) || isLoneModifier(words, i)) last = i;
  }
  return last;
}

/** A subject behind its verb: "…,” said the mayor". Not where another verb follows: "said the mayor had left". */
function behind(words: readonly ParsedWord[], verb: number, setting = verb): NearSubject | null {
  if (marksOf(words, setting + 1) !== 0 || !BEHIND.test(classOf(words, setting + 1))) return null;
  const last = phraseEnd(words, setting + 1);
  if (last < 0 || classOf(words, last) === 'DET') return null;
  let after = last + 1;
  while (marksOf(words, after) === 0 && classOf(words, after) === 'ADV') after++;
  const next = marksOf(words, after) === 0 ? classOf(words, after) : 'NONE';
  // "…,” concluded a report titled": behind a quotation it is a participle.
  const isParticiple = closesQuotation(words, verb) && after === last + 1 && isLikeParticiple(words, after);
  if (/^(?:VERB\.Fin|AUX\..+)$/.test(next) && !isParticiple) return null;
  return { first: setting + 1, last, isPlain: true };
}

/** Whether a word that was taken for a past may be a participle by its form. */
const isLikeParticiple = (words: readonly ParsedWord[], i: number): boolean =>
  classOf(words, i) === 'VERB.Fin' && words[i]?.text.endsWith('ed') === true;

const closesQuotation = (words: readonly ParsedWord[], i: number): boolean =>
  (marksOf(words, i) & MARK.quote) !== 0 && (marksOf(words, i) & SPOKEN_BREAK) !== 0;

/** The last word of the phrase that the preposition at `at` opens, with a name behind its noun: "in der Stadt Bonn"; or -1. */
function prepositionalEnd(words: readonly ParsedWord[], at: number): number {
  let last = at + 1;
  while (/^(?:DET|ADJ|NUM|PRON\.Poss)$/.test(classOf(words, last)) && marksOf(words, last) === 0) last++;
  if (!/^(?:NOUN|PROPN)$/.test(classOf(words, last)) || marksOf(words, last) !== 0) return -1;
  const isNamed = classOf(words, last + 1) === 'PROPN' && marksOf(words, last + 1) === 0;
  return isNamed && marksOf(words, last + 2) === 0 && BEHIND.test(classOf(words, last + 2)) ? last + 1 : last;
}

/** A subject behind the setting of its verb: "…“, sagte am Montag ein Sprecher". */
function behindSetting(words: readonly ParsedWord[], verb: number): NearSubject | null {
  if (!closesQuotation(words, verb)) return null;
  let last = verb;
  while (classOf(words, last + 1) === 'ADP' && marksOf(words, last + 1) === 0) {
    const end = prepositionalEnd(words, last + 1);
    if (end < 0) return null;
    last = end;
  }
  return last === verb ? null : behind(words, verb, last);
}

/** From a phrase that a preposition governs to the phrase that this one describes, or -1. */
function pastPrepositions(words: readonly ParsedWord[], first: number): number {
  if (!isPreposition(words, first - 1) || marksOf(words, first) !== 0) return -1;
  let at = first - 1;
  while (isPreposition(words, at - 1) || classOf(words, at - 1) === 'ADV') {
    if (marksOf(words, at) !== 0) return -1;
    at--;
  }
  return marksOf(words, at) === 0 && isNominal(words, at - 1) ? at - 1 : -1;
}

/** "An audit ordered in May suggests": of two verbs that nothing joins, the one behind the phrase in front is a participle. */
function isReduced(words: readonly ParsedWord[], at: number): boolean {
  if (!isLikeParticiple(words, at) || marksOf(words, at) !== 0 || classOf(words, at + 1) !== 'ADP') return false;
  if (!/^(?:NOUN|PROPN)$/.test(classOf(words, at - 1))) return false;
  const first = phraseStart(words, at - 1);
  return first === 0 || isBreak(marksOf(words, first)) || classOf(words, first - 1) === 'SCONJ';
}

/** From a phrase in a relative clause or behind a participle to what that clause describes, or -1. */
function pastClause(words: readonly ParsedWord[], first: number): number {
  if (marksOf(words, first) !== 0) return -1;
  let at = first - 1;
  while (at > 0 && marksOf(words, at) === 0 && /^(?:VERB|AUX|ADV|PART|ADP|CCONJ)/.test(classOf(words, at))) {
    if (/^VERB\.(?:Part|Ger)$/.test(classOf(words, at)) && isNominal(words, at - 1)) return at - 1;
    if (isReduced(words, at)) return at - 1;
    at--;
  }
  // "The firm that built it": between a noun and a verb, "that" is a pronoun whatever it was taken for.
  const isRelative = /^(?:PRON\.Rel|SCONJ)$/.test(classOf(words, at)) && marksOf(words, at + 1) === 0;
  if (!isRelative || at === first - 1) return -1;
  return isNominal(words, at - 1) ? at - 1 : -1;
}

/** From behind an aside between commas ("NAME, 54, of PLACE,") to the word in front of it, or -1. */
function pastAside(words: readonly ParsedWord[], last: number): number {
  let at = last;
  while (at > 0 && (marksOf(words, at) & ~MARK.quote) === 0) at--;
  const marks = marksOf(words, at);
  if (at === 0 || isBreak(marks) || (marks & ASIDE) === 0) return -1;
  // "…, but to have low stores" is no aside.
  if (classOf(words, at) === 'CCONJ' && !BEFORE_NOUN.test(classOf(words, at + 1))) return -1;
  return at - 1;
}

/** Whether a phrase between commas only says more of what is in front of it. */
const isAside = (words: readonly ParsedWord[], first: number): boolean =>
  (marksOf(words, first) & ASIDE) !== 0 &&
  !isBreak(marksOf(words, first)) &&
  isNominal(words, first - 1) &&
  !classOf(words, first).startsWith('PRON');

/** From an adjective behind its noun ("diplomats intimately involved") to the noun, or -1. */
function pastModifier(words: readonly ParsedWord[], first: number, last: number): number {
  if (first !== last || classOf(words, last) !== 'ADJ' || marksOf(words, first) !== 0) return -1;
  const at = classOf(words, first - 1) === 'ADV' && marksOf(words, first - 1) === 0 ? first - 2 : first - 1;
  return /^(?:NOUN|PROPN)$/.test(classOf(words, at)) ? at : -1;
}

type Climb = Pick<WordOrder, 'openers' | 'genitives'> & { readonly words: readonly ParsedWord[] };

/** "Guys like Bush": right behind a noun it says what sort. */
const isOfSort = (words: readonly ParsedWord[], at: number): boolean =>
  words[at]?.text.toLowerCase() === 'like' &&
  marksOf(words, at) === 0 &&
  /^(?:NOUN|PROPN)$/.test(classOf(words, at - 1));

/** Whether the word in front of a phrase opens a clause, though it was taken for a preposition: "as the city reports". */
const opensClause = ({ words, openers }: Climb, at: number): boolean =>
  words[at]?.relation !== 'fixed' &&
  !isOfSort(words, at) &&
  classOf(words, at) === 'ADP' &&
  openers.has(words[at]?.text.toLowerCase() ?? '');

/** From a genitive to the noun it describes, or -1. */
function pastGenitive({ words, genitives }: Climb, first: number): number {
  const isGenitive = marksOf(words, first) === 0 && genitives.has(words[first]?.text.toLowerCase() ?? '');
  return isGenitive && /^(?:NOUN|PROPN)$/.test(classOf(words, first - 1)) ? first - 1 : -1;
}

const PLAIN_FRONT = /^(?:NONE|SCONJ|CCONJ|ADV|AUX\.Fin|VERB\.Fin|PRON\.Rel|PRON\.Int)$/;

/** Whether a phrase right in front of the verb can be nothing but its subject: "years the board said", "Joseph, who said". */
const isPlainHere = (words: readonly ParsedWord[], first: number, inFront: string): boolean =>
  PLAIN_FRONT.test(inFront) ||
  isMoment(words, first - 1) ||
  /^PRON\.(?:Nom|Rel|Int)$/.test(classOf(words, first)) ||
  (/^(?:DET|PRON\.Poss)$/.test(classOf(words, first)) && /^(?:NOUN|PROPN)$/.test(inFront));

/** Whether a phrase begins the sentence, or what follows a quotation. */
const isAnchored = (words: readonly ParsedWord[], first: number): boolean =>
  (first === 0 && classOf(words, first) !== 'NUM') ||
  (first === 1 && classOf(words, 0) === 'CCONJ') ||
  (isBreak(marksOf(words, first)) && (marksOf(words, first) & MARK.quote) !== 0);

/** Climbs from the phrase that ends at `last` to the one that is no part of another. */
function climb(reader: Climb, last: number, { far, joins }: { far: boolean; joins: boolean }): NearSubject | null {
  const { words } = reader;
  const first = joins ? listStart(words, last) : phraseStart(words, last);
  const opens = !far && opensClause(reader, first - 1) && marksOf(words, first) === 0;
  const prepositional = opens ? -1 : Math.max(pastPrepositions(words, first), pastGenitive(reader, first));
  const up =
    prepositional >= 0 || opens ? prepositional : Math.max(pastClause(words, first), pastModifier(words, first, last));
  const aside = up < 0 && far && isAside(words, first) ? first - 1 : -1;
  if (up >= 0 || aside >= 0) {
    const higher = climb(reader, Math.max(up, aside), { far: true, joins: true });
    // A prepositional phrase belongs to what it describes.
    if (higher) return prepositional >= 0 && higher.last === prepositional ? { ...higher, last } : higher;
    if (up >= 0) return null;
  }
  const inFront = marksOf(words, first) === 0 && !opens ? classOf(words, first - 1) : 'NONE';
  const isComplement = classOf(words, last) === 'ADJ' && /^(?:AUX|VERB)/.test(inFront);
  if (inFront === 'ADP' || isComplement || classOf(words, last) === 'PRON.Acc') return null;
  return { first, last, isPlain: far ? isAnchored(words, first) : isPlainHere(words, first, inFront) };
}

/** Climbs across lists where that leads to a subject, otherwise from the last member alone. */
const climbFrom = (reader: Climb, last: number, far: boolean): NearSubject | null => {
  const joined = climb(reader, last, { far, joins: true });
  if (joined) return joined;
  const alone = climb(reader, last, { far, joins: false });
  return alone && { ...alone, isPlain: false };
};

/** The last word in front of the verb's auxiliaries, adverbs and unstressed pronouns; -1 where there is none. */
function beforeVerb(words: readonly ParsedWord[], verb: number, clitics: ReadonlySet<string>): number {
  let at = verb - 1;
  while (at >= 0 && marksOf(words, at + 1) === 0 && !isOwner(words, at)) {
    const isBetween = BETWEEN.test(classOf(words, at)) || clitics.has(words[at]?.text.toLowerCase() ?? '');
    if (!isBetween) break;
    at--;
  }
  return at;
}

/** What the order of words needs to know of a language. */
export interface WordOrder {
  /** Words that open clauses though they look like prepositions: "as the city reports". */
  readonly openers: ReadonlySet<string>;
  /** Unstressed pronouns between subject and verb: "yo le decía". */
  readonly clitics: ReadonlySet<string>;
  /** Verbs that are never in front of their subject: who follows "told" is told. */
  readonly uninverted: ReadonlySet<string>;
  /** Articles that show whose something is, without a preposition: "die Gesichter der Besucher". */
  readonly genitives: ReadonlySet<string>;
  /** What makes a subject of the noun before a participle: "with one reader writing". */
  readonly attending: ReadonlySet<string>;
  /**
   * Where a subject can be: in front of its verb, and behind it only where a quotation ends (`fixed`, English); behind any
   * verb too, but seldom (`mixed`, French); on either side (`free`, German and Spanish).
   */
  readonly subjects: 'fixed' | 'mixed' | 'free';
}

/** "With one reader writing": whom a participle's noun phrase names behind such a preposition; `null` where it has none. */
export function findAttending(words: readonly ParsedWord[], verb: number, order: WordOrder): NearSubject | null {
  const last = beforeVerb(words, verb, order.clitics);
  if (last < 0 || marksOf(words, last + 1) !== 0 || !isNominal(words, last)) return null;
  const first = phraseStart(words, last);
  const isAttending =
    first > 0 && marksOf(words, first) === 0 && order.attending.has(words[first - 1]?.text.toLowerCase() ?? '');
  return isAttending ? { first, last, isPlain: true } : null;
}

const isAuxiliary = (words: readonly ParsedWord[], i: number): boolean => classOf(words, i).startsWith('AUX');

/** In front of the verb or behind it: a phrase that begins the sentence is not given up for an object behind the verb. */
function chooseSides(
  words: readonly ParsedWord[],
  aside: NearSubject | null,
  inverted: NearSubject | null,
): NearSubject[] {
  const isName = inverted !== null && /^(?:PROPN|PRON)/.test(classOf(words, inverted.last));
  const kept = aside?.isPlain && !isName ? [aside] : [aside, inverted];
  return kept.filter((found) => found !== null);
}

/**
 * Where the subject of the verb at `verb` can be by the order of words and their parts of speech alone, the likeliest place
 * first; none where the order says nothing. It reads what a parser that was trained on few sentences misses: asides between
 * subject and verb, and inversion behind a quotation.
 */
export function findNearSubjects(words: readonly ParsedWord[], verb: number, order: WordOrder): NearSubject[] {
  const { clitics, uninverted } = order;
  const isFree = order.subjects !== 'fixed';
  const reader = { words, openers: order.openers, genitives: order.genitives };
  const at = beforeVerb(words, verb, clitics);
  const marks = at < 0 ? MARK.stop : marksOf(words, at + 1);
  const canFollow =
    (at + 1 === verb || isAuxiliary(words, at + 1)) && !uninverted.has(words[verb]?.text.toLowerCase() ?? '');
  const inverted =
    canFollow && (isFree || marks !== 0) ? (behind(words, verb) ?? (isFree ? behindSetting(words, verb) : null)) : null;
  const isNearNoun = isNominal(words, at) || (classOf(words, at) === 'PRON.Acc' && classOf(words, at - 1) === 'ADP');
  if (marks === 0) {
    const near = isNearNoun ? climbFrom(reader, at, false) : null;
    return [near, inverted].filter((found) => found !== null);
  }
  const isBroken = isBreak(marks);
  const inFront = isBroken ? -1 : pastAside(words, at);
  const aside = inFront >= 0 && isNominal(words, inFront) ? climbFrom(reader, inFront, true) : null;
  if (aside || inverted || at < 0 || isBroken || (marks & MARK.quote) !== 0)
    return isFree ? [aside, inverted].filter((found) => found !== null) : chooseSides(words, aside, inverted);
  // A comma too many between subject and verb, where nothing but the subject is in front of it.
  const stray = isNearNoun && inFront < 0 ? climbFrom(reader, at, true) : null;
  return stray && (stray.first === 0 || marksOf(words, stray.first) !== 0) ? [stray] : [];
}
