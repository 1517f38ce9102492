import { itemAt } from '../../item-at.ts';
import type { Token } from '../narrative/narrative-tokens.ts';
import { hasEnding, isGiven, isLoneName, isOpening, isRole, personIn, type Run, type Told } from './person-name.ts';
import type { NounPhrase } from './phrase.ts';
import { uncasedPhraseAt } from './uncased-phrase.ts';

const MOST_MODIFIERS = 6;
const MOST_LINKED = 4;
const MOST_CAPITALS = 12;
const LONGEST_BRACKET = 10;
const LONGEST_MARKED = 60;
const LONGEST_NAME = 30;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** Whether a small word may be an adjective or another modifier before a noun. */
function isModifier({ reporting }: Told, { word, capital }: Token): boolean {
  const { words, finite, isGerman } = reporting;
  if (capital || words.preposition.has(word) || words.conjunction.has(word) || words.subordinator.has(word))
    return false;
  if (words.auxiliary.has(word) || words.determiner.has(word) || words.object.has(word) || words.relative.has(word))
    return false;
  if (words.pronoun.has(word)) return false;
  if (reporting.pack.days.has(word)) return false;
  if (isGerman) return /(?:e|er|en|es|em|\d\.?)$/.test(word) || words.adverb.has(word);
  return !finite.has(word) || isRole(reporting, word);
}

/** Where the run of capitalised words that begins at `at` ends, and one past it. */
function capitalsEnd(told: Told, at: number, to: number): number {
  const { tokens, reporting } = told;
  let end = at;
  for (; end < Math.min(to, at + MOST_CAPITALS); end++) {
    const token = tokens[end];
    if (!isWord(token)) break;
    if (token.capital) continue;
    const next = tokens[end + 1];
    const joins = reporting.words.particle.has(token.word) && end > at && end + 1 < to && isWord(next);
    if (!joins || !(next.capital || (isDeterminer(told, next) && tokens[end + 2]?.capital))) break;
    if (!next.capital) end++;
  }
  return end;
}

/** The noun's run: capitals, in other languages than German small words with the capitals behind them. */
function nounRun(told: Told, from: number, to: number, hasDeterminer: boolean): Run | null {
  const { tokens, reporting } = told;
  let at = from;
  while (at < to && at - from < MOST_MODIFIERS && isWord(tokens[at]) && isModifier(told, itemAt(tokens, at))) at++;
  const isCapital = at < to && isWord(tokens[at]) && itemAt(tokens, at).capital;
  if (reporting.isGerman) {
    if (!isCapital || (at > from && !hasDeterminer && at - from > 2)) return null;
    return { first: at, last: capitalsEnd(told, at, to) - 1 };
  }
  // "Indicaron fuentes del partido": only those who are known to speak go without an article.
  const opening = tokens[from]?.word ?? '';
  const isBare = opening.endsWith('s') && reporting.people.body.has(opening);
  const small = at > from && (hasDeterminer || isBare);
  if (!small && !(isCapital && at === from)) return null;
  const end = isCapital ? capitalsEnd(told, at, to) : at;
  const { word } = itemAt(tokens, end - 1);
  const isAlone = end === from + 1 && isCapital && !hasDeterminer;
  // "Le 22 décembre", "ce matin", "Hier": when it was; a capital that opens a sentence may be any word.
  if (
    /^\d/.test(word) ||
    reporting.words.time.has(word) ||
    (isAlone && end < to && isOpening(told, from) && !isLoneName(told, from))
  )
    return null;
  return { first: from, last: end - 1 };
}

/** Past brackets, and past a short name in marks: "Müller (SPD)", "die Zeitung „Kurier“". */
function pastAside({ tokens }: Told, at: number, to: number): number {
  const token = tokens[at];
  if (token?.kind === 'open') {
    for (let end = at + 1; end < Math.min(to, at + LONGEST_BRACKET); end++)
      if (tokens[end]?.kind === 'close') return end + 1;
  }
  const isMarked = token?.kind === 'quotation' && at < to && token.end - token.start <= LONGEST_MARKED && token.capital;
  return isMarked ? at + 1 : at;
}

/** Past what belongs to the noun: "der Hafenbehörde in Kiel", "du parti". */
function pastLinked(told: Told, from: number, to: number, isName: boolean): number {
  const { tokens, reporting } = told;
  const { words } = reporting;
  let end = pastAside(told, from, to);
  for (let count = 0; count < MOST_LINKED && end < to; count++) {
    const token = tokens[end];
    if (!isWord(token) || token.capital) break;
    const isGenitive = reporting.isGerman && words.oblique.has(token.word);
    if (!words.linking.has(token.word) || (isName && isGenitive)) break;
    let at = end + 1;
    while (at < to && isWord(tokens[at]) && isDeterminer(told, itemAt(tokens, at))) at++;
    const run = nounRun(told, at, to, at > end + 1 || isGenitive || !reporting.isGerman);
    if (!run) break;
    end = pastAside(told, run.last + 1, to);
  }
  return end;
}

/** A German "der" before a noun that is feminine is of another case than the subject's. */
function isOblique({ tokens, reporting }: Told, at: number, { last }: Run, head: number): boolean {
  const { words, people, isGerman } = reporting;
  const { word } = itemAt(tokens, at);
  if (words.oblique.has(word)) return !(word === 'einer' && tokens[at + 1]?.kind !== 'word');
  if (!isGerman || word !== 'der') return false;
  const noun = itemAt(tokens, Math.min(head, last)).word;
  return hasEnding(noun, people.feminineEnd) || (noun.endsWith('in') && isRole(reporting, noun));
}

const isDeterminer = ({ reporting: { words } }: Told, { word }: Token): boolean =>
  words.determiner.has(word) || words.oblique.has(word);

function pronounAt(told: Told, at: number, to: number): NounPhrase | null {
  const { tokens, reporting } = told;
  if (!reporting.words.pronoun.has(itemAt(tokens, at).word)) return null;
  const head = { first: at, last: at };
  // "Einer der Männer", "l'un des élus"
  const end = pastLinked(told, at + 1, to, false);
  return { first: at, last: end - 1, kind: 'pronoun', head, oblique: false, end };
}

/** A name in marks: "die „Zeit“ schreibt". */
function markedAt({ tokens }: Told, at: number, from: number, to: number): NounPhrase | null {
  const token = tokens[from];
  if (from >= to || token?.kind !== 'quotation' || token.end - token.start > LONGEST_NAME || !token.capital)
    return null;
  const head = { first: from, last: from };
  return { first: at, last: from, kind: 'noun', head, oblique: false, end: from + 1 };
}

/** What explains a phrase between commas: the name behind a role, or the role behind a name. */
function pastApposition(told: Told, end: number, to: number): { name: Run | null; end: number } {
  const { tokens } = told;
  if (tokens[end]?.kind !== 'comma' || end + 1 >= to) return { name: null, end };
  // "…, comme Weller,"
  const from = /^(?:wie|comme|como)$/.test(tokens[end + 1]?.word ?? '') ? end + 2 : end + 1;
  const next = phraseAt(told, from, to, false);
  if (!next || next.kind === 'pronoun' || next.oblique) return { name: null, end };
  const after = tokens[next.end];
  if (next.end < to && after && after.kind !== 'comma' && after.kind !== 'colon' && after.kind !== 'quotation') {
    return { name: null, end };
  }
  return {
    name: next.kind === 'name' ? next.head : null,
    end: after?.kind === 'comma' && next.end < to ? next.end + 1 : next.end,
  };
}

/** The name at the end of what belongs to a noun: "der Chef des Rats Ulrich Müller". */
function nameAtEnd(told: Told, from: number, end: number): Run | null {
  const { tokens, reporting } = told;
  for (let at = from; at < end - 1; at++) {
    const token = itemAt(tokens, at);
    const isStart =
      isWord(token) && token.capital && isGiven(reporting, token.word) && tokens[at - 1]?.capital === true;
    if (isStart) return { first: at, last: capitalsEnd(told, at, end) - 1 };
  }
  return null;
}

/** Whether a sentence begins with a word that is no noun in spite of its capital: "Comme", "Dazu". */
function isFunctionWord(told: Told, at: number): boolean {
  const { words } = told.reporting;
  const { word, capital } = itemAt(told.tokens, at);
  if (!capital || !isOpening(told, at) || words.pronoun.has(word)) return false;
  return [words.subordinator, words.conjunction, words.preposition, words.adverb, words.auxiliary].some((set) =>
    set.has(word),
  );
}

/** The noun phrase that begins at a token and ends before `to`; `null` where none does. */
export function phraseAt(told: Told, at: number, to: number, withApposition = true): NounPhrase | null {
  if (told.reporting.isUncased) return uncasedPhraseAt(told, at, to);
  const token = told.tokens[at];
  if (token?.kind === 'quotation') return markedAt(told, at, at, to);
  if (!isWord(token) || at >= to) return null;
  let from = at;
  while (from < to && isWord(told.tokens[from]) && isDeterminer(told, itemAt(told.tokens, from))) from++;
  const determined = from > at;
  if (!determined && isFunctionWord(told, at)) return null;
  if (!determined && told.reporting.words.pronoun.has(token.word)) return pronounAt(told, at, to);
  const run = nounRun(told, from, to, determined);
  const next = told.tokens[from];
  if (
    !run &&
    determined &&
    isWord(next) &&
    (told.reporting.words.time.has(next.word) || told.reporting.pack.days.has(next.word))
  )
    return null;
  if (!run) return pronounAt(told, at, to) ?? (determined ? markedAt(told, at, from, to) : null);
  if (told.reporting.words.pronoun.has(token.word) && from > at + 1) return pronounAt(told, at, to);
  const person = personIn(told, run, determined);
  const linked = pastLinked(told, run.last + 1, to, person !== null);
  const inner = person ?? nameAtEnd(told, run.last + 1, linked);
  const apposition = withApposition ? pastApposition(told, linked, to) : { name: null, end: linked };
  const name = inner ?? apposition.name;
  const head = name ?? run;
  const oblique = determined && isOblique(told, at, run, person ? person.first - 1 : run.first);
  return { first: at, last: linked - 1, kind: name ? 'name' : 'noun', head, oblique, end: apposition.end };
}
