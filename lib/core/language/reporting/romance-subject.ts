import { phraseAt } from './noun-phrase.ts';
import { isRole } from './person-name.ts';
import type { NounPhrase } from './phrase.ts';
import type { SentenceReader, Verb } from './sentence-reader.ts';

/** Whose verb it is in French and Spanish: before it, or behind it where the clause begins with it. */
export function romanceSubject(s: SentenceReader, { at, cue }: Verb): NounPhrase | null {
  const { words } = s.told.reporting;
  if (words.pronoun.has(s.word(at + 1)) && at !== cue.first) return phraseAt(s.told, at + 1, s.to, false);
  if (words.enclitic.has(s.word(cue.last + 1))) return phraseAt(s.told, cue.last + 1, s.to, false);
  let first = at;
  while (first > s.from && isCluster(s, first - 1)) first--;
  if (isRelative(s, first - 1)) return s.relativeAt(first - 1, s.phraseEndingAt(s.from, first - 1));
  const start = s.clauseStart(first);
  const front = phraseBefore(s, start, first);
  if (front) return front;
  const opening = s.kind(first - 1) === 'comma' ? openingPhrase(s, start, first) : null;
  if (opening && isAside(s, opening.last + 1, first - 1)) return opening;
  const behind = s.nominative(cue.last + 1, s.to);
  const isInverted = first <= start + 1 || s.kind(first - 1) !== 'word';
  return behind && (isInverted || isSpeaker(s, behind)) ? behind : openingPhrase(s, start, first);
}

/** Whether what is between two commas only explains what is before them: "…, qui est …,", "…, comme …,". */
function isAside(s: SentenceReader, from: number, to: number): boolean {
  const { words } = s.told.reporting;
  if (s.kind(from) !== 'comma') return false;
  if (words.relative.has(s.word(from + 1))) return true;
  for (let i = from + 1; i < to; i++) {
    const isClause =
      words.auxiliary.has(s.word(i)) || (words.pronoun.has(s.word(i)) && !words.determiner.has(s.word(i)));
    if (s.kind(i) === 'comma' || isClause) return false;
  }
  return true;
}

function isSpeaker(s: SentenceReader, { kind, head }: NounPhrase): boolean {
  const { people } = s.told.reporting;
  return kind !== 'noun' || people.body.has(s.word(head.last)) || isRole(s.told.reporting, s.word(head.first));
}

/** "qui a dit", "los que afirman"; behind a verb of speech "que" is no pronoun. */
function isRelative(s: SentenceReader, at: number): boolean {
  const word = s.word(at);
  if (word === 'qui' || word === 'quien' || word === 'quienes') return true;
  const { finite, participles, words } = s.told.reporting;
  if (word !== 'que' || words.elided.has("l'")) return false;
  const before = s.word(at - 1);
  return before !== '' && !finite.has(before) && !participles.has(before) && !words.adverb.has(before);
}

/** Words that are part of a verb: auxiliaries, clitics, negation. */
function isCluster(s: SentenceReader, at: number): boolean {
  const { words } = s.told.reporting;
  const word = s.word(at);
  if (word === '') return false;
  return words.auxiliary.has(word) || words.object.has(word) || words.adverb.has(word);
}

/** The longest phrase that ends right before a verb, with what explains it, and has no preposition before it. */
function phraseBefore(s: SentenceReader, start: number, at: number): NounPhrase | null {
  const { words } = s.told.reporting;
  // Nothing but words that belong to no subject is before it.
  let isOpen = true;
  for (let i = start; i < at; i++) {
    if (s.kind(i) !== 'word') continue;
    if (words.preposition.has(s.word(i))) {
      i = Math.max(i, s.pastPreposition(i + 1, at) - 1);
      continue;
    }
    const phrase = phraseAt(s.told, i, at);
    const opens = isOpen || s.kind(i - 1) === 'comma' || words.conjunction.has(s.word(i - 1));
    if (phrase?.end === at && opens) return phrase;
    if (phrase) i = phrase.last;
    isOpen &&=
      phrase === null &&
      (words.adverb.has(s.word(i)) ||
        words.time.has(s.word(i)) ||
        words.conjunction.has(s.word(i)) ||
        words.subordinator.has(s.word(i)));
  }
  return null;
}

/** The phrase that opens a clause whose verb has a comma before it or words that are not known. */
function openingPhrase(s: SentenceReader, start: number, at: number): NounPhrase | null {
  const { words } = s.told.reporting;
  for (let i = start; i < at; ) {
    const word = s.word(i);
    if (s.kind(i) === 'comma' || words.conjunction.has(word) || words.adverb.has(word) || words.focus.has(word)) i++;
    else if (words.subordinator.has(word)) i++;
    else if (words.preposition.has(word)) i = Math.max(s.pastPreposition(i + 1, at), i + 1);
    else {
      const phrase = s.kind(i) === 'quotation' ? null : phraseAt(s.told, i, at);
      return phrase && (s.kind(at - 1) !== 'comma' || s.isExplained(phrase, at)) ? phrase : null;
    }
  }
  return null;
}
