import type { Annotation, FindingAnnotation } from '../../annotation/annotation.ts';
import type { Finding, SourceReference } from '../../check/finding.ts';
import { isWebAddress } from '../../claim/web-address.ts';
import { type PlaceWords, placeOf } from '../../claim/write-place.ts';
import type { LanguageWriter } from '../../language/language-writer.ts';
import { linkToPassage } from './text-fragment.ts';

/** A letter to the editors of an article, or a comment below it. */
export const LETTER_FORMS = ['letter', 'comment'] as const;

/** One of them. */
export type LetterForm = (typeof LETTER_FORMS)[number];

/** The words of a request for a correction, in one language; none of them says that anybody is wrong. */
export interface LetterWords {
  /** What a finding is, in one sentence. */
  readonly say: (finding: Finding) => string;
  readonly write: LanguageWriter;
  /** How pages and lines are named. */
  readonly places: PlaceWords;
  readonly subject: (title: string) => string;
  readonly subjectOfSeveral: string;
  /** The name of a source without a title, by the words that it begins with. */
  readonly untitled: (opening: string) => string;
  readonly greeting: string;
  /** `day`: when the article was read; `sources`: how many are named. */
  readonly intro: (day: string, sources: number) => string;
  /** The same for several articles, each of which says below when it was read. */
  readonly introToSeveral: (sources: number) => string;
  readonly readOn: (day: string) => string;
  readonly differs: (count: number) => string;
  readonly inArticle: string;
  readonly inSource: (source: string) => string;
  /** By whose account a figure is what it is. */
  readonly accordingTo: (name: string) => string;
  readonly ask: (count: number) => string;
  readonly regards: string;
  readonly commentIntro: (sources: number) => string;
  readonly commentOnSeveral: (sources: number) => string;
  readonly commentSource: (source: string) => string;
  readonly commentAsk: string;
}

/** What is sent: the subject for a mail, and the text. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Whether a letter can be written about an annotation: the article differs from the source there. */
export const isCorrectable = (annotation: Annotation): annotation is FindingAnnotation =>
  annotation.finding?.relation === 'differs';

/** The sentence that words are in, as far as what is around them is known: three dots and whole words where it is not. */
function inSentence(before: string, exact: string, after: string): string {
  const start = before.search(/[^.!?؟\n]*$/u);
  const end = after.search(/[.!?؟](?=\s|$)|\n/u);
  const isWholeAtHead = start > 0 || before === '';
  const isWholeAtTail = end >= 0 || after === '';
  const head = isWholeAtHead ? before.slice(start).replace(/^[\s\-–—•*]+/u, '') : before.replace(/^\S*\s+/u, '…');
  const tail = isWholeAtTail ? after.slice(0, end + 1) : after.replace(/[\s,;:]+\S*$/u, '…');
  return inOneLine(`${head}${exact}${tail}`);
}

/** A quotation says enough on its own; an amount, a date or a name does not. */
const wordsOf = ({ type }: Finding, { prefix, exact, suffix }: Pick<SourceReference, 'prefix' | 'exact' | 'suffix'>) =>
  type === 'quotation' || type === 'unquoted' ? inOneLine(exact) : inSentence(prefix, exact, suffix);

const given = ({ type }: Finding, name: string | null | undefined, { accordingTo }: LetterWords): string =>
  name ? (type === 'figure' ? ` (${accordingTo(name)})` : ` — ${name}`) : '';

function nameSource(source: SourceReference, { write, untitled, places }: LetterWords): string {
  const { title, opening, publisher, date } = source;
  return [title ?? untitled(opening), publisher, date && write.date(date), placeOf(source, places)]
    .filter(Boolean)
    .join(', ');
}

const lines = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join('\n');

/** Words that are enough to find a passage by: an address in a letter is read by people. */
const WORDS_IN_LINK = 6;

function linkTo(url: string, exact: string): string {
  const words = exact
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .split(/\s+/u)
    .slice(0, WORDS_IN_LINK)
    .join(' ');
  return linkToPassage(url, words.replace(/[^\p{L}\p{N}]+$/u, '') || exact);
}

/** Both passages, word for word, with who says them and where they are. */
function bothSides({ finding, target, page }: FindingAnnotation, words: LetterWords) {
  const [source] = finding.claim.sources;
  const article = `${wordsOf(finding, target)}${given(finding, finding.speaker?.page, words)}`;
  const theirs = source ? wordsOf(finding, source) : inOneLine(finding.claim.exact);
  return {
    article,
    articleLink: isWebAddress(page.url) ? linkTo(page.url, target.exact) : null,
    source: `${theirs}${given(finding, finding.speaker?.source, words)}`,
    sourceName: source ? nameSource(source, words) : finding.claim.setTitle,
    sourceLink: source?.url && isWebAddress(source.url) ? linkTo(source.url, source.exact) : null,
  };
}

function letterPart(annotation: FindingAnnotation, number: number, words: LetterWords): string {
  const { article, articleLink, source, sourceName, sourceLink } = bothSides(annotation, words);
  return lines(
    `${number}. ${words.say(annotation.finding)}`,
    words.inArticle,
    article,
    articleLink,
    words.inSource(sourceName),
    source,
    sourceLink,
  );
}

function commentPart(annotation: FindingAnnotation, inArticle: string | null, words: LetterWords): string {
  const { article, source, sourceName, sourceLink } = bothSides(annotation, words);
  return lines(inArticle, article, words.commentSource(sourceName), source, sourceLink);
}

/** How many sources are named: of those that have a passage, the first. */
function countSources(annotations: readonly FindingAnnotation[]): number {
  const named = annotations.map(({ finding: { claim } }) => `${claim.set} ${claim.sources[0]?.document ?? ''}`);
  return new Set(named).size;
}

/** What is noted on one article. */
interface OfArticle {
  readonly first: FindingAnnotation;
  readonly all: readonly FindingAnnotation[];
}

/** Annotations by the address of their article, in the order in which the articles come first. */
export const byArticle = (annotations: readonly FindingAnnotation[]): readonly OfArticle[] =>
  [...Map.groupBy(annotations, ({ page }) => page.url).values()].flatMap((all) =>
    all.slice(0, 1).map((first) => ({ first, all })),
  );

/** What an article is called, its publisher and date, and where it is. */
function nameArticle({ page }: Annotation, { write }: LetterWords): string {
  const name = [page.title || page.url, page.publisher, page.date && write.date(page.date)].filter(Boolean).join(', ');
  return lines(name, page.title && isWebAddress(page.url) ? page.url : null);
}

function commentParts([only, ...others]: readonly OfArticle[], sources: number, words: LetterWords): string[] {
  if (!only) return [];
  // It is printed below the article that it is about.
  if (others.length === 0)
    return [words.commentIntro(sources), ...only.all.map((annotation) => commentPart(annotation, null, words))];
  const parts = [only, ...others].flatMap(({ first, all }) => [
    nameArticle(first, words),
    ...all.map((annotation) => commentPart(annotation, words.inArticle, words)),
  ]);
  return [words.commentOnSeveral(sources), ...parts];
}

function letterParts(articles: readonly OfArticle[], sources: number, words: LetterWords): string[] {
  const [only, ...others] = articles;
  if (!only) return [];
  const isOfSeveral = others.length > 0;
  const dayOf = ({ created }: Annotation): string => words.write.day(created);
  let number = 0;
  const parts = articles.flatMap(({ first, all }) => [
    lines(nameArticle(first, words), isOfSeveral ? words.readOn(dayOf(first)) : null),
    words.differs(all.length),
    ...all.map((annotation) => letterPart(annotation, ++number, words)),
  ]);
  return [isOfSeveral ? words.introToSeveral(sources) : words.intro(dayOf(only.first), sources), ...parts];
}

/**
 * Asks for a correction of passages in which articles differ from their sources: who says what on either side, word for
 * word, with addresses and dates, and what is asked for. Of several articles each is named above what differs in it.
 * It accuses nobody, for a source can be wrong. Plain text.
 */
export function writeLetter(annotations: readonly FindingAnnotation[], form: LetterForm, words: LetterWords): Letter {
  const articles = byArticle(annotations);
  const [article, ...others] = articles;
  if (!article) return { subject: words.subject(''), text: '' };
  const { page } = article.first;
  const sources = countSources(annotations);
  const parts =
    form === 'comment'
      ? [...commentParts(articles, sources, words), words.commentAsk]
      : [words.greeting, ...letterParts(articles, sources, words), words.ask(annotations.length), words.regards];
  return {
    subject: others.length > 0 ? words.subjectOfSeveral : words.subject(page.title || page.url),
    text: parts.join('\n\n'),
  };
}
