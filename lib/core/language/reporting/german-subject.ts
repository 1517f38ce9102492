import { phraseAt } from './noun-phrase.ts';
import { NO_NOUN } from './person-name.ts';
import type { NounPhrase } from './phrase.ts';
import type { SentenceReader, Verb } from './sentence-reader.ts';

/** Whose verb it is: in front of the verb of a main clause, behind it, or first in a subordinate clause. */
export function germanSubject(s: SentenceReader, { at, cue }: Verb): NounPhrase | null {
  const { words } = s.told.reporting;
  const start = s.clauseStart(at);
  const last = Math.max(at, cue.last);
  const isFinal =
    (s.kind(last + 1) !== 'word' && s.kind(last + 1) !== 'open') || words.conjunction.has(s.word(last + 1));
  const relative = isFinal ? relativeBefore(s, start, at) : null;
  if (relative) return relative;
  if (words.subordinator.has(s.word(start)) && start < at) {
    const comma = s.firstComma(start, at);
    // "Wie X mitteilte, …" and ", dass X sagte"; behind "Wenn …," the main clause begins with its verb.
    if (isFinal) return s.nominative(start + 1, at) ?? outerSubject(s, start);
    if (comma >= 0 && !isVerbFirst(s, comma, at)) return s.nominative(start + 1, at);
    return s.nominative(at + 1, s.to);
  }
  if (at === start || (at === start + 1 && s.kind(start) === 'comma')) return s.nominative(at + 1, s.to);
  const front = frontSubject(s, start, at);
  // "X und Y sagten"
  if (
    front?.end === at ||
    (front &&
      s.word(front.end) === 'und' &&
      phraseAt(s.told, front.end + 1, at)?.end === at &&
      front.kind !== 'pronoun' &&
      front.first === start)
  )
    return front;
  return laterSubject(s, start, at) ?? front ?? s.nominative(at + 1, s.to);
}

/** "als er …, als „…“ beschrieb": the second "als" opens no clause. */
function outerSubject(s: SentenceReader, inner: number): NounPhrase | null {
  const start = s.clauseStart(inner);
  const opens = start < inner && s.told.reporting.words.subordinator.has(s.word(start));
  return opens ? s.nominative(start + 1, inner) : null;
}

/** Whether nothing is between a comma and the verb. */
function isVerbFirst(s: SentenceReader, comma: number, at: number): boolean {
  for (let i = at - 1; i > comma; i--) if (s.kind(i) === 'comma') return i === at - 1;
  return comma === at - 1;
}

/** ", die … sagte": whom the clause is about. */
function relativeBefore(s: SentenceReader, start: number, at: number): NounPhrase | null {
  const { words } = s.told.reporting;
  for (let i = at - 1; i > start; i--) {
    if (s.kind(i) !== 'comma') continue;
    const next = s.word(i + 1);
    if (!words.relative.has(next) || i + 1 >= at) return null;
    if (words.oblique.has(next)) return s.nominative(i + 2, at);
    // "die Müller erklärt hatte": the pronoun is the object.
    const inner = phraseAt(s.told, i + 2, at, false);
    if (
      inner &&
      !inner.oblique &&
      (inner.kind === 'pronoun' || (inner.kind === 'name' && inner.head.first === inner.first))
    )
      return inner;
    return s.relativeAt(i + 1, s.phraseEndingAt(start, i));
  }
  return null;
}

/** ", der Sprecher, X, sagte": the subject of a main clause that another is before. */
function laterSubject(s: SentenceReader, start: number, at: number): NounPhrase | null {
  for (let i = start; i < at - 1; i++) {
    const opens = s.kind(i) === 'comma' || /^(?:und|aber|doch|oder)$/.test(s.word(i));
    const phrase = opens ? phraseAt(s.told, i + 1, at) : null;
    const isSubject = phrase !== null && !phrase.oblique && phrase.end === at;
    if (isSubject && (phrase.kind !== 'pronoun' || s.kind(i) === 'word')) return phrase;
  }
  return null;
}

/** The subject that is first in its clause: nothing but what belongs to it is between it and the verb. */
function frontSubject(s: SentenceReader, start: number, at: number): NounPhrase | null {
  const { words } = s.told.reporting;
  if (/^(?:und|oder)$/.test(s.word(at - 1)) && at - 1 > start) return firstSubject(s, start, at - 1);
  const special = nobleName(s, start, at) ?? qualifiedAtLength(s, start, at);
  if (special) return special;
  let from = start;
  while (
    from < at &&
    (s.kind(from) === 'comma' || words.conjunction.has(s.word(from)) || words.focus.has(s.word(from)))
  )
    from++;
  if (words.preposition.has(s.word(from)) || words.adverb.has(s.word(from)) || s.word(from) === 'es') return null;
  const isAdverb = NO_NOUN.test(s.word(from)) && !s.tokens[from + 1]?.capital && from === s.from;
  const phrase = isAdverb || s.kind(from) === 'quotation' ? null : phraseAt(s.told, from, at);
  if (!phrase || phrase.oblique || isObject(s, phrase, at)) return null;
  // "Er komme nicht, sagte X": the first clause is what is said.
  if (s.kind(at - 1) === 'comma' && phrase.end < at) return s.isExplained(phrase, at) ? phrase : null;
  return phrase;
}

/** "X kam und sagte": the subject of the first verb. */
function firstSubject(s: SentenceReader, from: number, to: number): NounPhrase | null {
  return frontSubject(s, from, to) ?? s.nominative(from, to);
}

/** A participle before its noun. */
const PARTICIPLE = /(?:end|[^s]t|en)e[nrms]?$/;

/** "Der von vielen als Retter gefeierte Müller sagte": the noun that is behind what qualifies it, which has nouns of its own. */
function qualifiedAtLength(s: SentenceReader, start: number, at: number): NounPhrase | null {
  const { words } = s.told.reporting;
  const [first, second] = [s.word(start), s.word(start + 1)];
  const isOpen = words.determiner.has(first) && !s.tokens[start + 1]?.capital;
  if (!isOpen || !(words.preposition.has(second) || words.object.has(second) || words.adverb.has(second))) return null;
  for (let i = at - 2; i > start + 1; i--) {
    if (s.kind(i) !== 'word') return null;
    if (s.tokens[i]?.capital || !PARTICIPLE.test(s.word(i))) continue;
    const phrase = phraseAt(s.told, i + 1, at);
    if (phrase?.end === at) return phrase;
  }
  return null;
}

/** "Von der Leyen sagte" */
function nobleName(s: SentenceReader, start: number, at: number): NounPhrase | null {
  const { words } = s.told.reporting;
  let from = start;
  while (from < at - 1 && (words.particle.has(s.word(from)) || words.determiner.has(s.word(from)))) from++;
  if (
    from === start ||
    !/^(?:von|van|de)$/.test(s.word(start)) ||
    from !== at - 1 ||
    !words.particle.has(s.word(start)) ||
    !s.tokens[from]?.capital
  )
    return null;
  const head = { first: start, last: from };
  return { ...head, kind: 'name', head, oblique: false, end: at };
}

/** A thing before the verb with a person right behind it is what is spoken of: "Den Plan nannte Müller". */
function isObject(s: SentenceReader, phrase: NounPhrase, at: number): boolean {
  if (phrase.kind === 'pronoun') return false;
  const { words } = s.told.reporting;
  if (/^(?:er|ich|wir|man)$/.test(s.word(at + 1))) return true;
  if (phrase.kind === 'name' && phrase.head.last > phrase.head.first) return false;
  if (words.object.has(s.word(at + 1))) return false;
  const next = phraseAt(s.told, at + 1, s.to, false);
  return next?.kind === 'name' && !next.oblique && (phrase.kind === 'noun' || phrase.first === s.from);
}
