import { BODY_WORDS } from '../../language/lexicon/word-classes.ts';
import ar from '../../language/packs/ar/words.json' with { type: 'json' };
import de from '../../language/packs/de/words.json' with { type: 'json' };
import lexicon from '../../language/packs/en/figures.json' with { type: 'json' };
import es from '../../language/packs/es/words.json' with { type: 'json' };
import fr from '../../language/packs/fr/words.json' with { type: 'json' };
import he from '../../language/packs/he/words.json' with { type: 'json' };
import { reportingOf } from '../../language/packs/reporting.ts';
import { isUncased, plainLetters } from '../../language/reporting/plain-letters.ts';
import { setOf } from '../../language/word-list.ts';
import { areContrasting, areOtherRoles, isContentWord, isKindOfPeople, isPersonal } from '../news-lexicon.ts';
import { nameKey } from '../scope-names.ts';
import type { Token } from '../token.ts';
import type { FigureFrame } from './frame.ts';
import { foldedOf, isGermanArticleAt, meaningOf, SAYING } from './read-sentence.ts';

const PREPOSITION =
  /^(?:of|in|on|at|by|for|to|from|with|near|across|over|under|about|against|between|during|after|before)$/;

/** The same of other languages, but for those that are English words of another sense. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  [...setOf(ar.preposition, de.preposition, es.preposition, fr.preposition, he.preposition)].filter(
    (word) => !/^(?:a|al|am|an|as|con|face|par|per|pour|pro|sin|suite|sur)$/.test(word),
  ),
);
/** "In" in Hebrew, which is written on to its noun: "בעכו". */
const HEBREW_IN = /^ב(?=[\u05d0-\u05ea]{3})/;
/** Words that go with a verb, none of them English of another sense. */
const AUXILIARY: ReadonlySet<string> = new Set(
  [...setOf(de.auxiliary, es.auxiliary, fr.auxiliary)].filter((word) => !/^(?:hat|war|will|son|era)$/.test(word)),
);

/** Whether the token at `i` joins what follows to what is before it; inside a name it does not: "Charles de Lund". */
const isPreposition = (tokens: readonly Token[], i: number): boolean => {
  const { lower = '' } = tokens[i] ?? {};
  return (
    PREPOSITION.test(lower) ||
    (ELSEWHERE.has(isUncased(lower) ? plainLetters(lower) : lower) && !/^\p{Lu}/u.test(tokens[i - 1]?.text ?? ''))
  );
};

/** Before a vowel French writes its "of" on to the next word. */
const ELIDED_OF = /^d'\p{L}/u;

/** Verbs that only make a plan of the next: "*plans to* spend". */
const MEANT = setOf(lexicon.meant);

/** What a name begins with among the words of a clause. */
const NAMED = '@';

/** Whether a word that a clause tells is a name. */
export const isNameTold = (word: string): boolean => word.startsWith(NAMED);

/** What a clause tells before its figure, from tokens; who only says it is left out. */
export function readTold(tokens: readonly Token[], names: ReadonlySet<string>): (string | null)[] {
  const told: (string | null)[] = [];
  for (const [i, token] of tokens.entries()) {
    // "Die Einnahmen *der* Stadt": a German genitive.
    if (isGermanArticleAt(token) && told.length > 0 && /^de[rs]$/.test(token.text)) told.push(null);
    if (token.kind !== 'word' || AUXILIARY.has(token.lower)) continue;
    if (MEANT.has(token.lower) && tokens[i + 1]?.lower === 'to') continue;
    if (SAYING.test(token.lower)) told.length = 0;
    else if (isPreposition(tokens, i)) told.push(null);
    else {
      if (ELIDED_OF.test(token.lower) || (HEBREW_IN.test(token.text) && told.length > 0)) told.push(null);
      const word = foldedOf(token);
      const isNamed = names.has(nameKey(word)) && !isGermanArticleAt(tokens[i - 1]);
      if (isContentWord(word)) told.push(isNamed ? `${NAMED}${nameKey(word)}` : meaningOf(word));
    }
  }
  return told;
}

/** Words that colour a subject and tell no other of its kind: "the *deadly* fire". */
const NO_RESTRICTION: ReadonlySet<string> = new Set(lexicon.colouring.split(' ').map(meaningOf));

/** The head of the first noun phrase before a word of a clause: "repairs" of "repairs to the bridge cost". */
function headBefore(told: FigureFrame['told'], at: number): string {
  const phrase = told.slice(0, at);
  const end = phrase.indexOf(null);
  return phrase[(end < 0 ? at : end) - 1] ?? '';
}

/** The names in the first noun phrase before a word of a clause: "the *Tigers* team of Sam Dale offered". */
function namesBefore(told: FigureFrame['told'], at: number): string[] {
  const phrase = told.slice(0, at);
  const end = phrase.indexOf(null);
  return wordsIn(phrase.slice(0, end < 0 ? at : end)).filter(isNameTold);
}

const isTelling = (word: string): boolean => !isNameTold(word) && !NO_RESTRICTION.has(word);

const wordsIn = (told: FigureFrame['told']): string[] => told.filter((word) => word !== null);

/** The words that restrict the subject before a word of a clause, before its head and behind: "*charity* tickets for the *gala* cost". */
function wordsBesideHead(told: FigureFrame['told'], at: number): readonly [string[], string[]] {
  const phrase = told.slice(0, at);
  const end = phrase.indexOf(null);
  const head = (end < 0 ? at : end) - 1;
  return [wordsIn(phrase.slice(0, head)), wordsIn(phrase.slice(head + 1))];
}

/** Whether some words are telling, and the other subject and its sentence have none of them. */
function areOwn(words: readonly string[], other: readonly string[], { sentence, names }: FigureFrame): boolean {
  const telling = words.filter(isTelling);
  const isKnown = (word: string): boolean => other.includes(word) || sentence.has(word) || names.has(nameKey(word));
  return telling.length > 0 && !telling.some(isKnown);
}

/** Whether two subjects have one head and other words beside it: "the *sugar* mill", "the *paper* mill". */
function areRestrictedApart(
  [a, at]: readonly [FigureFrame, number],
  [b, there]: readonly [FigureFrame, number],
): boolean {
  const others = wordsBesideHead(b.told, there);
  return wordsBesideHead(a.told, at).some((own, i) => {
    const other = others[i] ?? [];
    return areOwn(own, other, b) && areOwn(other, own, a);
  });
}

/** Whether two names are before one verb, and neither is anywhere in the other's sentence. */
const areOtherNames = ([a, own]: readonly [string, FigureFrame], [b, other]: readonly [string, FigureFrame]): boolean =>
  a !== b && !other.names.has(a.slice(NAMED.length)) && !own.names.has(b.slice(NAMED.length));

const isNoName = (word: string | null): boolean => word === null || !isNameTold(word);

const FIRM_WORDS: ReadonlySet<string> = new Set([...BODY_WORDS].map((word) => `${NAMED}${nameKey(word)}`));

/** Whether a name is a firm's, by a word that others of its kind have, too: "Norrin *Motors*", "Velto *Motors*". */
const isOfFirm = (names: readonly string[]): boolean => names.some((name) => FIRM_WORDS.has(name));

/** Whether two clauses begin with names, and with one word behind them: "*the Hawks offered*", "*the Tigers offered*". */
function haveOtherDoers(a: FigureFrame, b: FigureFrame): boolean {
  const [at, there] = [a.told.findIndex(isNoName), b.told.findIndex(isNoName)];
  const verb = a.told[at];
  if (at < 1 || there < 1 || !verb || verb !== b.told[there]) return false;
  const [own, others] = [wordsIn(a.told.slice(0, at)), wordsIn(b.told.slice(0, there))];
  if (own.every((name) => others.every((other) => areOtherNames([name, a], [other, b])))) return true;
  const [first = '', other = ''] = [own[0], others[0]];
  return isOfFirm(own) && isOfFirm(others) && areOtherNames([first, a], [other, b]);
}

function areOfTwo(a: string, b: string): boolean {
  if (isKindOfPeople(a) && isKindOfPeople(b)) return areContrasting(a, b) || areOtherRoles(a, b);
  return true;
}

const ARABIC = /\p{Script=Arabic}/u;

/** Whether both begin with one Arabic verb, which says nothing of who reports it: its subject is behind it. */
function isVerbFirst({ told: [verb] }: FigureFrame, { told: [other] }: FigureFrame): boolean {
  return (
    typeof verb === 'string' && verb === other && ARABIC.test(verb) && reportingOf('ar')?.finite.has(verb) !== true
  );
}

/** Whether the nouns behind one verb are two, and neither is anywhere in the other's sentence: "تكلفة ترميم *الجسر*". */
function areTwoBehindVerb(a: FigureFrame, b: FigureFrame): boolean {
  const at = a.told.findIndex((word, i) => word === null || word !== b.told[i]);
  const [one, other] = [a.told[at], b.told[at]];
  if (!one || !other || isNameTold(one) || isNameTold(other)) return false;
  return one !== other && !a.sentence.has(other) && !b.sentence.has(one);
}

/** Whether a word ends what a clause tells before its figure here, and is the head of a noun with more to it there: "harvested", "the harvest in". */
const isVerbAndNoun = (a: FigureFrame['told'], at: number, b: FigureFrame['told'], there: number): boolean =>
  (at === a.length - 1 && b[there + 1] === null && b.indexOf(null) === there + 1) ||
  (there === b.length - 1 && a[at + 1] === null && a.indexOf(null) === at + 1);

/**
 * Whether one thing is said of two subjects: "the bridge cost", "the tunnel cost", "repairs to the bridge cost". Only the
 * same word behind both shows that they are in one place. What befalls people has many names: "the blast killed", "the
 * attack killed".
 */
export function haveOtherSubjects(a: FigureFrame, b: FigureFrame, areMeasures: boolean): boolean {
  if (isVerbFirst(a, b)) return areMeasures && areTwoBehindVerb(a, b);
  if (haveOtherDoers(a, b)) return true;
  const at = a.told.findLastIndex((word) => word && !isNameTold(word) && b.told.includes(word));
  const shared = a.told[at] ?? '';
  if (at < 0 || (!areMeasures && (isPersonal(shared) || ARABIC.test(shared)))) return false;
  const there = b.told.lastIndexOf(shared);
  if (isVerbAndNoun(a.told, at, b.told, there)) return false;
  const [left, right] = [headBefore(a.told, at), headBefore(b.told, there)];
  if (left === '' || right === '') return false;
  if (isNameTold(left) || isNameTold(right)) {
    const [names, others] = [namesBefore(a.told, at), namesBefore(b.told, there)];
    return (
      names.length > 0 &&
      others.length > 0 &&
      names.every((name) => others.every((other) => areOtherNames([name, a], [other, b])))
    );
  }
  if (left === right) return areRestrictedApart([a, at], [b, there]);
  if (!areOfTwo(left, right)) return false;
  // "Der Kandidat", "die Kandidatin"
  if (left === `${right}in` || right === `${left}in`) return true;
  // "Regulators fined Velto", "Velto was fined": at a sentence's head a name looks like any word.
  if (a.names.has(nameKey(right)) || b.names.has(nameKey(left))) return false;
  const [isKnown, isTold] = [a.sentence.has(right), b.sentence.has(left)];
  // In Hebrew and Arabic the last word of a subject may only colour it: "the mill", "the old mill".
  return isUncased(left) ? !isKnown && !isTold : !isKnown || !isTold;
}
