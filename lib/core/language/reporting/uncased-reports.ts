import type { NounPhrase } from './phrase.ts';
import type { Report } from './report.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { uncasedPhraseAt } from './uncased-phrase.ts';

/** Words before a subject that is behind its verb: "قال في مؤتمر صحفي اليوم". */
const MOST_BETWEEN = 6;

/** Whose verb it is: what is right behind it, as is usual in Arabic, or what its clause begins with. */
function subjectOf(s: SentenceReader, at: number): NounPhrase | null {
  return subjectBehind(s, at) ?? subjectBefore(s, at);
}

function subjectBehind(s: SentenceReader, at: number): NounPhrase | null {
  const { words } = s.told.reporting;
  for (let from = at + 1; from < Math.min(s.to, at + MOST_BETWEEN); from++) {
    if (s.kind(from) !== 'word' || words.subordinator.has(s.word(from)) || words.relative.has(s.word(from)))
      return null;
    if (words.preposition.has(s.word(from))) return behindPreposition(s, from);
    const phrase = uncasedPhraseAt(s.told, from, s.to);
    if (phrase) return s.told.reporting.words.adverb.has(s.word(phrase.first)) ? null : phrase;
  }
  return null;
}

/** "قال في تغريدة له سامر نجار": of what is behind a preposition only a name that another word parts from it is the subject. */
function behindPreposition(s: SentenceReader, at: number): NounPhrase | null {
  const { words } = s.told.reporting;
  const aside = uncasedPhraseAt(s.told, at + 1, s.to);
  const next = aside ? aside.last + 1 : at + 1;
  const isParted = words.object.has(s.word(next)) || words.adverb.has(s.word(next));
  const phrase = isParted ? uncasedPhraseAt(s.told, next + 1, s.to) : null;
  return phrase?.kind === 'name' ? phrase : null;
}

/** "سامر نجار، مدير المصنع، قال": the phrase that opens the clause, if nothing but what explains it is before the verb. */
function subjectBefore(s: SentenceReader, at: number): NounPhrase | null {
  const { words } = s.told.reporting;
  if (words.relative.has(s.word(at - 1))) return phraseEndingAt(s, at - 1);
  const own = s.word(at - 1);
  if (words.pronoun.has(own)) return uncasedPhraseAt(s.told, at - 1, at);
  const inner = phraseEndingAt(s, at);
  // "كان الرومان يشيرون", "أن سامر نجار قال"
  if (inner && words.subordinator.has(s.word(inner.first - 1))) return inner;
  let start = s.from;
  for (let i = at - 1; i > s.from; i--)
    if (s.kind(i) === 'quotation' || s.kind(i) === 'colon' || s.kind(i) === 'dash') {
      start = i + 1;
      break;
    }
  while (start < at && (s.kind(start) !== 'word' || words.conjunction.has(s.word(start)))) start++;
  const phrase = uncasedPhraseAt(s.told, start, at);
  return phrase && (phrase.last + 1 === at || phrase.end === at || isSetOff(s, phrase, at)) ? phrase : null;
}

const isSetOff = (s: SentenceReader, { last }: NounPhrase, at: number): boolean =>
  s.kind(last + 1) === 'comma' && s.kind(at - 1) === 'comma' && at > last + 2;

function phraseEndingAt(s: SentenceReader, end: number): NounPhrase | null {
  for (let first = Math.max(s.from, end - MOST_BETWEEN); first < end; first++) {
    const phrase = uncasedPhraseAt(s.told, first, end);
    if (phrase?.last === end - 1) return phrase;
  }
  return null;
}

/** "بحسب الشرطة": whom a preposition names as the source. */
function leadAt(s: SentenceReader, at: number): Report | null {
  const lead = s.told.reporting.leads.find((words) => words.every((word, i) => s.word(at + i) === word));
  if (!lead) return null;
  const speaker = uncasedPhraseAt(s.told, at + lead.length, s.to);
  return speaker && { cue: { first: at, last: at + lead.length - 1 }, speaker, strength: 1 };
}

/** The reports of an Arabic or Hebrew sentence, in order. */
export function findUncasedReports(s: SentenceReader): Report[] {
  const { finite, weak } = s.told.reporting;
  const reports: Report[] = [];
  for (let at = s.from; at < s.to; at++) {
    if (s.kind(at) !== 'word') continue;
    const lead = leadAt(s, at);
    const isVerb = finite.has(s.word(at)) && !s.told.reporting.words.determiner.has(s.word(at - 1));
    if (lead) reports.push(lead);
    else if (isVerb)
      reports.push({ cue: { first: at, last: at }, speaker: subjectOf(s, at), strength: weak.has(s.word(at)) ? 0 : 2 });
  }
  return reports;
}
