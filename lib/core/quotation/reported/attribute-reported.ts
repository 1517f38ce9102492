import { itemAt } from '../../item-at.ts';
import type { QuotedSpan } from '../../language/marks/quoted-spans.ts';
import type { Token } from '../../language/narrative/narrative-tokens.ts';
import { findReports } from '../../language/reporting/find-reports.ts';
import { phraseAt } from '../../language/reporting/noun-phrase.ts';
import { hasEnding, isRole, type Told } from '../../language/reporting/person-name.ts';
import type { NounPhrase } from '../../language/reporting/phrase.ts';
import type { Report } from '../../language/reporting/report.ts';
import { type Stretch, sentencesOf } from '../../language/reporting/reporting-tokens.ts';

/** Who says a quotation as far as the words around it show. */
export interface ReportedSpan {
  readonly speaker: NounPhrase | null;
  readonly cue: Report['cue'] | null;
  /** `beside` in its sentence; `carried` from the quotation before it; `context` from the sentence before. */
  readonly ground: 'beside' | 'carried' | 'context' | null;
  readonly utterance: number;
  /** A word or two that no cue is beside are a term, a title or an irony. */
  readonly isSpeech: boolean;
}

/** Up to this many words, marks set off a title or a doubtful word more often than somebody's words. */
const SHORT_WORDS = 3;
const MOST_BETWEEN = 5;
/** Tokens of a name with what is before it. */
const MOST_OF_NAME = 10;

/** A sentence with its reports. */
interface ReportedSentence extends Stretch {
  readonly reports: readonly Report[];
}

const NOTHING = { speaker: null, cue: null, ground: null, isSpeech: true } as const;

class Attributor {
  private readonly told: Told;
  private readonly tokens: readonly Token[];
  private readonly sentences: readonly ReportedSentence[];
  private readonly found: ReportedSpan[] = [];

  constructor(told: Told) {
    this.told = told;
    this.tokens = told.tokens;
    this.sentences = sentencesOf(told.text, told.tokens).map((sentence) => ({
      ...sentence,
      reports: findReports(told, sentence),
    }));
  }

  run(): ReportedSpan[] {
    this.sentences.forEach((sentence, i) => {
      for (let at = sentence.from; at < sentence.to; at++) {
        const { kind, quotation } = itemAt(this.tokens, at);
        if (kind === 'quotation') this.found[quotation] = this.attribute(at, i);
      }
    });
    return this.found;
  }

  private kind(at: number): string {
    return this.tokens[at]?.kind ?? '';
  }

  private attribute(at: number, index: number): ReportedSpan {
    const { quotation } = itemAt(this.tokens, at);
    const sentence = itemAt(this.sentences, index);
    const listed = this.listed(at, sentence);
    if (listed) return { ...NOTHING, speaker: listed, ground: 'beside', utterance: quotation };
    if (this.isName(at, sentence)) return { ...NOTHING, utterance: quotation };
    const report = this.reportBeside(at, sentence);
    if (this.isTerm(at, report)) return { ...NOTHING, isSpeech: false, utterance: quotation };
    if (report?.speaker) {
      const before = this.found[quotation - 1];
      const isSame = before?.cue?.first === report.cue.first;
      return {
        speaker: report.speaker,
        cue: report.cue,
        ground: 'beside',
        isSpeech: true,
        utterance: isSame ? before.utterance : quotation,
      };
    }
    const introduced = this.introducing(at, sentence);
    if (introduced)
      return { speaker: introduced, cue: report?.cue ?? null, ground: 'beside', isSpeech: true, utterance: quotation };
    return this.carried(at, index, report) ?? { ...NOTHING, cue: report?.cue ?? null, utterance: quotation };
  }

  /** Whether a word or two are in marks with nothing beside them that shows speech: a colon, a comma, the cue itself. */
  private isTerm(at: number, report: Report | null): boolean {
    const { start, end } = itemAt(this.tokens, at);
    const words = this.told.text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length > SHORT_WORDS) return false;
    const before = this.kind(at - 1);
    if (before === 'colon' || before === 'comma' || before === 'break') return false;
    // "er habe „die Stadt belogen“"
    if (
      report &&
      words.length === SHORT_WORDS &&
      this.told.reporting.words.reported.has(this.tokens[at - 1]?.word ?? '')
    )
      return false;
    if (!report) return true;
    const { cue, speaker } = report;
    const first = Math.min(cue.first, speaker?.first ?? cue.first);
    return cue.first > at ? !this.isBeside(at + 1, Math.max(first, at + 1)) : !this.isObject(cue.last + 1, at);
  }

  /** Whether a few words alone are between a verb and what is in marks: "nannte das „Unfug“". */
  private isObject(from: number, to: number): boolean {
    if (to - from > MOST_BETWEEN) return false;
    for (let i = from; i < to; i++) {
      if (this.kind(i) !== 'word' || this.told.reporting.words.subordinator.has(this.tokens[i]?.word ?? ''))
        return false;
    }
    return true;
  }

  /** Whether what is in marks names something: it is itself who speaks, or a title behind its noun. */
  private isName(at: number, { from, reports }: ReportedSentence): boolean {
    if (reports.some(({ speaker }) => speaker !== null && speaker.first <= at && speaker.last >= at)) return true;
    const before = this.tokens[at - 1];
    if (at === from || before?.kind !== 'word') return false;
    const { start, end } = itemAt(this.tokens, at);
    const words = this.told.text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (!/^\p{Lu}/u.test(words[0] ?? '') || /[.!?…][”“"»«]?$/u.test(this.told.text.slice(start, end).trim()))
      return false;
    const { reporting } = this.told;
    if (reporting.sayings.has(before.word) || reporting.finite.has(before.word)) return false;
    if (reporting.people.work.has(before.word)) return true;
    // "sprach von einer „Gefahr für Leib und Leben“": German nouns have capitals in anybody's words.
    const isTold = reports.some(({ cue, strength }) => strength === 2 && cue.first < at);
    if (isTold && !(before.capital && reporting.isGerman)) return false;
    const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
    return capitals * 2 >= words.length;
  }

  /** The report that a quotation is tied to: right behind it, before it, or at its sentence's end. */
  private reportBeside(at: number, { reports }: ReportedSentence): Report | null {
    const told = reports.filter((report) => this.isSaid(report, at));
    const behind = told.find(({ cue }) => cue.first > at);
    if (behind && this.isBeside(at + 1, Math.min(behind.cue.first, behind.speaker?.first ?? behind.cue.first)))
      return behind;
    const most = Math.max(0, ...told.map(({ strength }) => strength));
    const before = told.filter(({ cue, strength }) => cue.first < at && strength === most).at(-1);
    return (
      before ??
      told.find(({ cue, strength }) => cue.first > at && strength === most) ??
      this.unsaid(reports.find(({ cue }) => cue.first > at) ?? reports.at(-1))
    );
  }

  /** A report of which the speaker is nobody's. */
  private unsaid(report: Report | undefined): Report | null {
    return report ? { ...report, speaker: null } : null;
  }

  /** Whether somebody says something by a report, and is not himself what is quoted. */
  private isSaid({ speaker, strength }: Report, at: number): boolean {
    if (speaker === null || (speaker.first <= at && speaker.last >= at) || this.isMute(speaker)) return false;
    return strength > 0 || this.canSpeak(speaker);
  }

  /** Whether a noun is one of which nothing is said to speak: "die Feststellung", "der Vorwurf". */
  private isMute({ kind, head }: NounPhrase): boolean {
    return kind === 'noun' && hasEnding(itemAt(this.tokens, head.last).word, this.told.reporting.people.muteEnd);
  }

  private isBeside(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const { kind, word } = itemAt(this.tokens, i);
      if (
        kind !== 'comma' &&
        kind !== 'dash' &&
        !this.told.reporting.words.adverb.has(word) &&
        !this.told.reporting.words.auxiliary.has(word)
      )
        return false;
    }
    return true;
  }

  /** A colon before the quotation: the subject of its sentence says it. */
  private introducing(at: number, { from }: ReportedSentence): NounPhrase | null {
    const isColon = this.kind(at - 1) === 'colon' || (this.kind(at - 1) === 'break' && this.kind(at - 2) === 'colon');
    if (!isColon) return this.isThat(from, at) && !this.isRetold(from, at) ? this.mainSubject(from, at) : null;
    const colon = this.kind(at - 1) === 'colon' ? at - 1 : at - 2;
    const { words } = this.told.reporting;
    const first = this.tokens[from]?.word ?? '';
    const isLabel = !words.conjunction.has(first) && !words.adverb.has(first) && !words.preposition.has(first);
    const label = isLabel ? phraseAt(this.told, from, colon, false) : null;
    return label && label.kind !== 'pronoun' && label.end === colon ? label : this.mainSubject(from, at);
  }

  /** "Müller („…“) und Weller: „…“": in a list of names each has his words behind him. */
  private listed(at: number, { from }: ReportedSentence): NounPhrase | null {
    if (this.kind(at - 1) === 'open') return this.nameBefore(from, at - 1);
    if (this.kind(at - 1) !== 'colon') return null;
    for (let i = from + 1; i < at; i++)
      if (this.kind(i) === 'quotation' && this.kind(i - 1) === 'open') return this.nameBefore(from, at - 1);
    return null;
  }

  /** The name that ends right before a token: "Müller („…“)". */
  private nameBefore(from: number, end: number): NounPhrase | null {
    for (let first = Math.max(from, end - MOST_OF_NAME); first < end; first++) {
      const phrase = phraseAt(this.told, first, end, false);
      if (phrase?.kind === 'name' && phrase.last + 1 === end) return phrase;
    }
    return null;
  }

  /** "Die Studie zeige, „dass …“": the verb of one's words that another tells, whom the sentence before names. */
  private isRetold(from: number, to: number): boolean {
    if (!this.told.reporting.isGerman) return false;
    const subject = this.mainSubject(from, to);
    const { word = '', capital = false } = this.tokens[subject?.end ?? to] ?? {};
    return subject?.kind === 'noun' && !capital && /[^t]e$/.test(word) && !this.told.reporting.words.adverb.has(word);
  }

  /** Whether a "that" before or at its beginning makes the quotation what somebody thinks or holds. */
  private isThat(from: number, at: number): boolean {
    const { start } = itemAt(this.tokens, at);
    const THAT = /^.?\s?(?:dass|daß|que|qu['’])(?![\p{L}])/u;
    if (this.kind(at - 1) === 'comma' && THAT.test(this.told.text.slice(start, start + 8))) return true;
    for (let i = from + 1; i < at; i++) if (/^(?:dass|daß)$/.test(this.tokens[i]?.word ?? '')) return true;
    return false;
  }

  /** The first phrase of a sentence that can be its subject and can speak. */
  private mainSubject(from: number, to: number): NounPhrase | null {
    const { words } = this.told.reporting;
    for (let i = from; i < to; ) {
      const word = this.tokens[i]?.word ?? '';
      if (this.kind(i) === 'quotation') return null;
      if (words.preposition.has(word)) {
        i = Math.max(phraseAt(this.told, i + 1, to, false)?.end ?? 0, i + 1);
        continue;
      }
      const skips =
        this.kind(i) !== 'word' || words.adverb.has(word) || words.conjunction.has(word) || words.focus.has(word);
      const phrase = skips ? null : phraseAt(this.told, i, to);
      if (phrase && !phrase.oblique && this.canSpeak(phrase)) return phrase;
      i = phrase ? phrase.last + 1 : i + 1;
    }
    return null;
  }

  /** Whether a phrase is somebody or a body that speaks. */
  private canSpeak({ kind, head }: NounPhrase): boolean {
    const { word } = itemAt(this.tokens, head.first);
    const { words, people } = this.told.reporting;
    if (kind === 'pronoun') return words.he.has(word) || words.she.has(word);
    return kind === 'name' || people.body.has(word) || isRole(this.told.reporting, word);
  }

  /** A quotation without a report of its own goes on with the one before it in its paragraph. */
  private carried(at: number, index: number, report: Report | null): ReportedSpan | null {
    const { quotation } = itemAt(this.tokens, at);
    const before = this.found[quotation - 1];
    const { from, to } = itemAt(this.sentences, index);
    const isAlone = this.isAlone(from, to);
    const isReported = this.isReported(from, to) || report !== null;
    if (!isAlone && !isReported) return null;
    const last = this.sentences[index - 1];
    if (!last || this.hasBreak(last.to, from)) return null;
    if (before?.speaker && this.holds(last, quotation - 1)) return { ...before, ground: 'carried' };
    const told = last.reports.filter(({ speaker }) => speaker).at(-1);
    const speaker = told?.speaker ?? (isAlone || isReported ? this.mainSubject(last.from, last.to) : null);
    return speaker ? { speaker, cue: null, ground: 'context', isSpeech: true, utterance: quotation } : null;
  }

  /** Whether a sentence is nothing but what is quoted, with an "and" before it at most. */
  private isAlone(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      if (this.kind(i) === 'word' && !this.told.reporting.words.conjunction.has(this.tokens[i]?.word ?? ''))
        return false;
    }
    return true;
  }

  private holds({ from, to }: Stretch, quotation: number): boolean {
    for (let i = from; i < to; i++) if (this.tokens[i]?.quotation === quotation) return true;
    return false;
  }

  private hasBreak(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.kind(i) === 'break') return true;
    return false;
  }

  private isReported(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.told.reporting.words.reported.has(this.tokens[i]?.word ?? '')) return true;
    return false;
  }
}

/** Who says each quotation of a text in another language than English. Linear in the length of the text. */
export const attributeReported = (told: Told, spans: readonly QuotedSpan[]): ReportedSpan[] => {
  const found = new Attributor(told).run();
  return spans.map((_span, i) => found[i] ?? { ...NOTHING, utterance: i });
};
