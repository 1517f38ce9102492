import { meaningsOf, namesOf, type ReadSentence, readSentence } from '../figure/frame/read-sentence.ts';
import { isContentWord, senseOf } from '../figure/news-lexicon.ts';
import { refersBack } from '../figure/refers-back.ts';
import { nameKey } from '../figure/scope-names.ts';
import { sentenceAround } from '../figure/sentence-around.ts';
import { findTokens, type Token } from '../figure/token.ts';
import { hashSentence, hashWords } from '../index/find-figure-claims.ts';
import type { Span } from '../language/span.ts';
import { findWords } from '../language/words.ts';
import { foldedWithin, type WordsOfText } from './page-words.ts';

/** "(Mar 3, 2019 2:25 AM)" before a sentence says when the article appeared, not when its figures hold. */
const DATELINE = /^\s*\([^()]{0,60}\)/;

const PLACE = /\b(?:in|near|at|across|outside|off|around|throughout) (?:the )?((?:\p{Lu}[\p{L}\p{M}'’-]*\s?){1,3})/gu;

function placesIn(sentence: string, names: ReadonlySet<string>): string[] {
  const found = [...sentence.matchAll(PLACE)].flatMap((match) => findWords(match[1] ?? ''));
  return found.map(({ folded }) => nameKey(folded)).filter((key) => names.has(key));
}

/** A sentence of a page in which a figure is. What is asked of it is read when it is first asked, and once. */
export class PageSentence {
  readonly #page: WordsOfText;
  readonly #sentenceAt: (span: Span) => PageSentence;
  readonly #span: Span;
  #folded: readonly string[] | undefined;
  #names: ReadonlySet<string> | undefined;
  #places: readonly string[] | undefined;
  #topics: ReadonlySet<string> | undefined;
  #nearbyTopics: ReadonlySet<string> | undefined;
  #nameKeys: ReadonlySet<string> | undefined;
  #ownNames: ReadonlySet<string> | undefined;
  #tokens: readonly Token[] | undefined;
  #meanings: ReadonlySet<string> | undefined;
  #own: ReadSentence | undefined;
  #previous: PageSentence | undefined;
  #hashes: ReadonlySet<number> | undefined;
  #nearby: ReadonlySet<number> | undefined;

  constructor(page: WordsOfText, span: Span, sentenceAt: (span: Span) => PageSentence) {
    this.#page = page;
    this.#span = span;
    this.#sentenceAt = sentenceAt;
  }

  get start(): number {
    return this.#span.start;
  }

  get end(): number {
    return this.#span.end;
  }

  get text(): string {
    return this.#page.text.slice(this.#span.start, this.#span.end);
  }

  /** Its words, folded. */
  get folded(): readonly string[] {
    this.#folded ??= foldedWithin(this.#page, this.#span);
    return this.#folded;
  }

  /** Keys of the names in it. */
  get names(): ReadonlySet<string> {
    this.#names ??= namesOf(this.text);
    return this.#names;
  }

  /** Keys of the names that follow a preposition of place. */
  get places(): readonly string[] {
    this.#places ??= placesIn(this.text, this.names);
    return this.#places;
  }

  /** Senses of its content words. */
  get topics(): ReadonlySet<string> {
    this.#topics ??= new Set(this.folded.filter(isContentWord).map(senseOf));
    return this.#topics;
  }

  /** The same of it and of the sentence before it. */
  get nearbyTopics(): ReadonlySet<string> {
    this.#nearbyTopics ??= new Set([...this.topics, ...this.previous.topics]);
    return this.#nearbyTopics;
  }

  /** Keys, as if names, of all its words. */
  get nameKeys(): ReadonlySet<string> {
    this.#nameKeys ??= new Set(this.folded.map(nameKey));
    return this.#nameKeys;
  }

  /** Its text without the dateline. */
  get #told(): string {
    return this.text.replace(DATELINE, (line) => ' '.repeat(line.length));
  }

  /** Keys of the names that its figures' frames know. */
  get ownNames(): ReadonlySet<string> {
    const told = this.#told;
    this.#ownNames ??= told === this.text ? this.names : namesOf(told);
    return this.#ownNames;
  }

  get #ownTokens(): readonly Token[] {
    const told = this.#told;
    this.#tokens ??= findTokens(told, { start: 0, end: told.length });
    return this.#tokens;
  }

  /** What any of its words may mean to a frame, and those of the sentence before if it goes on from that. */
  get meanings(): ReadonlySet<string> {
    if (this.#meanings) return this.#meanings;
    const before = refersBack(this.#told) ? this.previous.#ownTokens : [];
    this.#meanings = meaningsOf([...this.#ownTokens, ...before]);
    return this.#meanings;
  }

  /** What its figures' frames are read from. */
  get own(): ReadSentence {
    this.#own ??= readSentence(this.#told, this.ownNames, this.#ownTokens);
    return this.#own;
  }

  /** The sentence before it; for the first of a page it is that one. */
  get previous(): PageSentence {
    const end = Math.max(0, this.#span.start - 1);
    this.#previous ??= this.#sentenceAt({ start: Math.max(0, end - 1), end });
    return this.#previous;
  }

  /** Hashes of its words as claims are looked up by them. */
  get hashes(): ReadonlySet<number> {
    this.#hashes ??= hashSentence(this.folded);
    return this.#hashes;
  }

  /** Hashes of its words and of those of the sentence before it. */
  get nearby(): ReadonlySet<number> {
    this.#nearby ??= hashWords([...this.folded, ...this.previous.folded]);
    return this.#nearby;
  }
}

/** Finds the sentences that figures of a page are in; of one sentence there is one object. */
export function pageSentences(page: WordsOfText): (span: Span) => PageSentence {
  const known = new Map<string, PageSentence>();
  const sentenceAt = (span: Span): PageSentence => {
    const at = sentenceAround(page.text, span);
    const key = `${at.start} ${at.end}`;
    const sentence = known.get(key) ?? new PageSentence(page, at, sentenceAt);
    known.set(key, sentence);
    return sentence;
  };
  return sentenceAt;
}
