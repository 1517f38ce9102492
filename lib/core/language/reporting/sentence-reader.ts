import type { Token } from '../narrative/narrative-tokens.ts';
import { phraseAt } from './noun-phrase.ts';
import type { Run, Told } from './person-name.ts';
import type { NounPhrase } from './phrase.ts';
import type { Stretch } from './reporting-tokens.ts';

/** A verb of speech: the word that is inflected, and all of it. */
export interface Verb {
  readonly at: number;
  readonly cue: Run;
}

/** A marked name has at most so many characters; longer ones are what somebody says. */
const LONGEST_NAME = 60;

/** Whether a token is what somebody says, and no name in marks. */
export const isSpeech = (token: Token | undefined): boolean =>
  token?.kind === 'quotation' && (token.end - token.start > LONGEST_NAME || !token.capital);

/** One sentence, asked for its clauses and phrases. */
export class SentenceReader {
  readonly told: Told;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;

  constructor(told: Told, { from, to }: Stretch) {
    this.told = told;
    this.tokens = told.tokens;
    this.from = from;
    this.to = to;
  }

  word(at: number): string {
    return at >= this.from && at < this.to ? (this.tokens[at]?.word ?? '') : '';
  }

  kind(at: number): string {
    return at >= this.from && at < this.to ? (this.tokens[at]?.kind ?? '') : '';
  }

  /** Where the clause of a verb begins: behind a colon, a dash, what is quoted, or a word that subordinates. */
  clauseStart(at: number): number {
    const { words } = this.told.reporting;
    for (let i = at - 1; i >= this.from; i--) {
      const kind = this.kind(i);
      // "…, als „…“ beschrieb."
      if (isSpeech(this.tokens[i]) && i === at - 1 && this.kind(i - 1) === 'word' && this.kind(at + 1) !== 'word')
        continue;
      if (this.isHyphen(i)) continue;
      if (kind === 'colon' || kind === 'dash' || isSpeech(this.tokens[i])) return i + 1;
      if (kind !== 'word') continue;
      const opensClause =
        i === this.from ||
        this.kind(i - 1) === 'comma' ||
        this.kind(i - 1) === 'quotation' ||
        words.conjunction.has(this.word(i - 1)) ||
        !this.told.reporting.isGerman;
      // ", comme Weller," opens no clause.
      const isAside = /^com[mo]e?$/.test(this.word(i)) && this.kind(i - 1) === 'comma' && this.firstComma(i, at) > 0;
      if (opensClause && !isAside && words.subordinator.has(this.word(i))) return i;
    }
    return this.from;
  }

  /** "Ruder- und Segelbund": what is left of a word before "und" ends in no dash. */
  private isHyphen(at: number): boolean {
    const isGlued = this.tokens[at - 1]?.end === this.tokens[at]?.start;
    return this.kind(at) === 'dash' && isGlued && this.told.reporting.words.conjunction.has(this.word(at + 1));
  }

  firstComma(from: number, to: number): number {
    for (let i = from; i < to; i++) if (this.kind(i) === 'comma') return i;
    return -1;
  }

  /** A relative pronoun that is for somebody. */
  relativeAt(at: number, meant: NounPhrase | null): NounPhrase {
    const self = { first: at, last: at };
    if (!meant) return { ...self, kind: 'pronoun', head: self, oblique: false, end: at + 1 };
    return { ...meant, ...self, end: at + 1 };
  }

  phraseEndingAt(from: number, end: number): NounPhrase | null {
    for (let first = Math.max(from, end - 14); first < end; first++) {
      const phrase = phraseAt(this.told, first, end, false);
      if (phrase && phrase.last + 1 === end) return phrase;
    }
    return null;
  }

  /**
   * Whether all between a phrase and the verb is set off by commas: a relative clause, an apposition. With nothing between
   * them the verb is put in: "Der Deich, sagte Holm, halte".
   */
  isExplained({ last }: NounPhrase, at: number): boolean {
    const end = last + 1;
    return this.kind(end) === 'comma' && at > end + 1;
  }

  isTime({ first, last }: NounPhrase): boolean {
    return first === last && this.told.reporting.people.nameless.has(this.word(first));
  }

  /** The first noun phrase from a place on that can be a subject, past objects, adverbs and phrases with a preposition. */
  nominative(from: number, to: number): NounPhrase | null {
    const { words } = this.told.reporting;
    for (let at = from; at < to; ) {
      const kind = this.kind(at);
      if (kind === 'open') {
        while (at < to && this.kind(at) !== 'close') at++;
        at++;
        continue;
      }
      const word = this.word(at);
      if ((kind !== 'word' && kind !== 'quotation') || words.subordinator.has(word)) return null;
      const isSmall = !this.tokens[at]?.capital || at === this.from;
      if (isSmall && words.preposition.has(word)) {
        at = this.pastPreposition(at + 1, to);
        continue;
      }
      if (
        word === 'es' ||
        (isSmall && (words.adverb.has(word) || words.object.has(word)) && !words.determiner.has(word))
      ) {
        at++;
        continue;
      }
      const phrase = phraseAt(this.told, at, to);
      if (phrase && !phrase.oblique && !this.isTime(phrase)) return phrase;
      if (kind === 'quotation') return null;
      at = phrase ? phrase.last + 1 : at + 1;
    }
    return null;
  }

  /** Behind the phrase that a preposition is before. */
  pastPreposition(at: number, to: number): number {
    const phrase = phraseAt(this.told, at, to, false);
    if (!phrase) return at;
    // "dem Sender Anna Berg": the name is not the sender's.
    const { head, kind, first } = phrase;
    if (!this.told.reporting.isGerman && kind === 'noun') return this.capitalsIn(first + 1, phrase.end) ?? phrase.end;
    return kind === 'name' && head.first > first + 1 && head.last > head.first ? head.first : phrase.end;
  }

  /** Where a name of two parts begins behind a small word: "en una entrada Ana Roe". */
  capitalsIn(from: number, to: number): number | null {
    const isCapital = (at: number): boolean => this.kind(at) === 'word' && this.tokens[at]?.capital === true;
    const { words } = this.told.reporting;
    for (let at = from + 1; at < to - 1; at++) {
      const before = this.word(at - 1);
      const isNoun = before !== '' && !isCapital(at - 1) && !words.linking.has(before) && !words.determiner.has(before);
      if (isNoun && isCapital(at) && isCapital(at + 1)) return at;
    }
    return null;
  }
}
