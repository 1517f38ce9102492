import { itemAt } from '../../item-at.ts';
import { germanSubject } from './german-subject.ts';
import { phraseAt } from './noun-phrase.ts';
import type { Told } from './person-name.ts';
import type { NounPhrase } from './phrase.ts';
import type { Report } from './report.ts';
import type { Stretch } from './reporting-tokens.ts';
import { romanceSubject } from './romance-subject.ts';
import { isSpeech, SentenceReader, type Verb } from './sentence-reader.ts';
import { findUncasedReports } from './uncased-reports.ts';

type Found = Omit<Report, 'strength'>;

/** Tokens between a verb and the particle that belongs to it, or an auxiliary and its participle, at most. */
const REACH = 25;

/** "laut Müller", "selon le maire"; "Müller zufolge". */
function leadAt(s: SentenceReader, at: number): Found | null {
  const { reporting } = s.told;
  if (reporting.behind.has(s.word(at))) {
    for (let first = Math.max(s.from, at - 8); first < at; first++) {
      const phrase = phraseAt(s.told, first, at, false);
      if (phrase?.end === at) return { cue: { first: at, last: at }, speaker: phrase };
    }
  }
  const lead = reporting.leads.find((words) => words.every((word, i) => s.word(at + i) === word));
  if (!lead) return null;
  const phrase = phraseAt(s.told, at + lead.length, s.to);
  if (!phrase || !canLead(s, lead, at, phrase)) return null;
  return { cue: { first: at, last: at + lead.length - 1 }, speaker: phrase };
}

/** "so Müller" ends a clause; "für" and "pour" name who thinks so only with a comma or the verb behind the name. */
function canLead(s: SentenceReader, lead: readonly string[], at: number, phrase: NounPhrase): boolean {
  if (lead.length > 1) return true;
  if (lead[0] === 'so') {
    const before = s.kind(at - 1);
    return before === 'comma' || before === 'quotation' || before === 'dash';
  }
  if (!/^(?:für|pour|para)$/.test(itemAt(lead, 0))) return true;
  return at === s.from && phrase.kind === 'name' && s.kind(phrase.end) !== 'word'
    ? true
    : s.kind(phrase.last + 1) === 'comma' && at === s.from && phrase.kind === 'name';
}

/** "nach Angaben der Polizei", "nach Müllers Idee", "seiner Ansicht nach". */
function sourceAt(s: SentenceReader, at: number): Found | null {
  const { sourceLead, sources } = s.told.reporting;
  if (!sourceLead.has(s.word(at))) return null;
  for (let i = at + 1; i < Math.min(s.to, at + 5); i++) {
    if (!sources.has(s.word(i))) continue;
    // "nach eigenen Angaben": the sentence's subject gives them.
    if (/^eigene[nmr]$/.test(s.word(i - 1))) return null;
    const next = /^(?:von|vom)$/.test(s.word(i + 1)) ? i + 2 : i + 1;
    const own = phraseAt(s.told, next, s.to);
    const isOwn =
      own !== null &&
      (next > i + 1 || s.told.reporting.words.oblique.has(s.word(next)) || /^(?:der|des)$/.test(s.word(next)));
    const speaker = isOwn ? own : phraseAt(s.told, at + 1, i + 1, false);
    return speaker && { cue: { first: at, last: i }, speaker };
  }
  const speaker = sources.has(s.word(at - 1)) && at - 2 >= s.from ? phraseAt(s.told, at - 2, at, false) : null;
  return speaker && { cue: { first: at, last: at }, speaker };
}

function verbAt(s: SentenceReader, at: number): Verb | null {
  const { finite, participles, split, quoting, weak, impersonal } = s.told.reporting;
  const word = s.word(at);
  if (s.tokens[at]?.capital && at > s.from && s.told.reporting.isGerman) return null;
  const particle = split.has(word) ? particleOf(s, at, split.get(word) as ReadonlySet<string>) : -1;
  if (particle > 0) return { at, cue: { first: at, last: at } };
  // "…, erklärt ein Sprecher"
  const opens = finite.has(word) && (s.kind(at - 1) === 'comma' || s.kind(at - 1) === 'quotation');
  if (participles.has(word) && !opens) {
    const auxiliary = auxiliaryOf(s, at);
    if (auxiliary >= 0) return { at: auxiliary, cue: { first: at, last: at } };
  }
  const isVerb = finite.has(word) || quoting.has(word) || weak.has(word) || impersonal.has(word);
  return isVerb && !isNoun(s, at) ? { at, cue: { first: at, last: at } } : null;
}

/** Whether an article or a preposition makes the word a noun: "la demande", "una crítica". */
function isNoun(s: SentenceReader, at: number): boolean {
  const { words, isGerman } = s.told.reporting;
  const before = s.word(at - 1);
  if (isGerman || before === '') return false;
  if (words.object.has(before)) return isNounBehindObject(s, at);
  return (words.determiner.has(before) || words.preposition.has(before)) && !words.pronoun.has(before);
}

/** "la" is an article and a pronoun: a verb has a subject before it or behind. */
function isNounBehindObject(s: SentenceReader, at: number): boolean {
  const { words } = s.told.reporting;
  return words.determiner.has(s.word(at - 1)) && words.preposition.has(s.word(at - 2));
}

function particleOf(s: SentenceReader, at: number, particles: ReadonlySet<string>): number {
  for (let i = at + 1; i < Math.min(s.to, at + REACH); i++) {
    if (!particles.has(s.word(i))) continue;
    // "freute sich Müller"
    if (s.word(i) === 'sich' && i === at + 1) return i;
    // A preposition has a noun behind it, a particle ends the clause.
    if (s.kind(i + 1) !== 'word' || /^(?:und|oder)$/.test(s.word(i + 1))) return i;
  }
  return -1;
}

/** The auxiliary of a participle: before it in its clause, or right behind where the clause is subordinate. */
function auxiliaryOf(s: SentenceReader, at: number): number {
  const { words } = s.told.reporting;
  if (isPerfect(s, at + 1) && s.told.reporting.isGerman) return modalOf(s, at) ?? at + 1;
  for (let i = at - 1; i >= Math.max(s.from, at - REACH); i--) {
    if (isPerfect(s, i)) return i;
    if (s.kind(i) === 'colon' || isSpeech(s.tokens[i])) return -1;
    if (!s.told.reporting.isGerman && !words.adverb.has(s.word(i)) && !words.enclitic.has(s.word(i))) return -1;
  }
  return -1;
}

/** "soll Müller gesagt haben": the modal in front, of which "haben" is only the infinitive. */
function modalOf(s: SentenceReader, at: number): number | null {
  if (s.word(at + 1) !== 'haben') return null;
  for (let i = at - 1; i >= Math.max(s.from, at - REACH); i--) {
    if (/^(?:soll|sollen|will|wollen|muss|müssen|kann|können|dürfte|dürften|mag|mögen)$/.test(s.word(i))) return i;
    if (s.kind(i) === 'colon' || s.kind(i) === 'comma' || isSpeech(s.tokens[i])) return null;
  }
  return null;
}

/** "hat", "a"; "s'est" is one too. */
function isPerfect(s: SentenceReader, at: number): boolean {
  const { perfect } = s.told.reporting.words;
  if (perfect.has(s.word(at))) return true;
  return /^(?:est|sont|était)$/.test(s.word(at)) && /^s[e']$/.test(s.word(at - 1));
}

function subjectOf(s: SentenceReader, verb: Verb): NounPhrase | null {
  const { impersonal, quoting, participles } = s.told.reporting;
  const cue = s.word(verb.cue.first);
  if (impersonal.has(cue)) return documentOf(s);
  const passive = quoting.has(cue) ? passiveOf(s, verb.at) : -1;
  if (passive >= 0) return germanSubject(s, { at: passive, cue: verb.cue });
  if (quoting.has(cue) && verb.at === verb.cue.first && !participles.has(s.word(verb.at + 1)))
    return quotedBy(s, verb.at);
  return s.told.reporting.isGerman ? germanSubject(s, verb) : romanceSubject(s, verb);
}

/** "wird … zitiert", "zitiert wird" */
function passiveOf(s: SentenceReader, at: number): number {
  const isPassive = (i: number): boolean => /^(?:wird|wurde|werden|wurden)$/.test(s.word(i));
  if (isPassive(at + 1)) return at + 1;
  for (let i = at - 1; i >= Math.max(s.from, at - REACH); i--) {
    if (isPassive(i)) return i;
    if (isSpeech(s.tokens[i])) return -1;
  }
  return -1;
}

/** Whom a verb like "zitiert" has behind it: the last phrase where the one who quotes is behind it too. */
function quotedBy(s: SentenceReader, at: number): NounPhrase | null {
  const isInverted = s.kind(at - 1) !== 'word' && s.kind(at - 1) !== 'close';
  let from = at + 1;
  while (s.told.reporting.words.adverb.has(s.word(from))) from++;
  // "ndr.de" is no word.
  while (from < at + 4 && s.kind(from) === 'word' && !s.tokens[from]?.capital && !phraseAt(s.told, from, s.to, false))
    from++;
  const first = phraseAt(s.told, from, s.to, false);
  if (!first || !isInverted) return first;
  const split = first.kind === 'name' && first.head.first > first.first && first.first === from ? first : null;
  return phraseAt(s.told, first.end, s.to, false) ?? split ?? first;
}

/** "In dem Bericht heißt es" */
function documentOf(s: SentenceReader): NounPhrase | null {
  const { inDocument } = s.told.reporting;
  for (let at = s.from; at < s.to; at++) {
    // "heißt es vom Sprecher"
    const isSender = /^(?:von|vom|seitens)$/.test(s.word(at)) && s.word(at - 1) === 'es';
    if (!isSender && !inDocument.has(s.word(at))) continue;
    const phrase = phraseAt(s.told, at + 1, s.to, false);
    if (phrase) return phrase;
  }
  return null;
}

/** The reports of a sentence, in order. */
export function findReports(told: Told, sentence: Stretch): Report[] {
  const s = new SentenceReader(told, sentence);
  if (told.reporting.isUncased) return findUncasedReports(s);
  const reports: Report[] = [];
  for (let at = s.from; at < s.to; at++) {
    if (s.kind(at) !== 'word') continue;
    const lead = leadAt(s, at) ?? sourceAt(s, at);
    const verb = lead ? null : verbAt(s, at);
    const strength = lead ? 1 : verb && s.told.reporting.weak.has(s.word(verb.cue.first)) ? 0 : 2;
    const report = lead ?? (verb ? { cue: verb.cue, speaker: subjectOf(s, verb) } : null);
    if (report) reports.push({ ...report, strength });
  }
  return reports;
}
