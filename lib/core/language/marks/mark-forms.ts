/** A mark of a text that may open or close a quotation. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The usual mark that it stands for; a line feed ends a block. */
  readonly form: string;
}

/** What careless or old text sets in the place of a mark. */
const FORMS: Readonly<Record<string, string>> = {
  '``': '\u201c',
  '\u2018\u2018': '\u201c',
  '&ldquo;': '\u201c',
  '&#8220;': '\u201c',
  '&#x201c;': '\u201c',
  '\u301d': '\u201c',
  ',,': '\u201e',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;&#39;': '"',
  '\u2033': '"',
  '\u2036': '"',
  '\u05f4': '"',
  '\u2019\u2019': '\u201d',
  '&rdquo;': '\u201d',
  '&#8221;': '\u201d',
  '&#x201d;': '\u201d',
  '\u301e': '\u201d',
  '\u301f': '\u201d',
  '<<': '\u00ab',
  '&laquo;': '\u00ab',
  '>>': '\u00bb',
  '&raquo;': '\u00bb',
};

/** Everything that can open or close a quotation, and line feeds. */
const MARK =
  /``|''|(?<![^\s([]),,(?=[^\s,])|\u2018\u2018|\u2019\u2019|<<|>>|&(?:amp;)?(?:[lr]dquo|quot|[lr]aquo|#34|#822[01]|#x201[cd]|#39;&#39);|["\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02\u2033\u2036\u301d-\u301f\u05f4\n]/gi;

/** The usual mark for one as written; an entity may have been written out twice ("&amp;quot;"). */
const formOf = (mark: string): string => FORMS[mark] ?? FORMS[mark.toLowerCase().replace('&amp;', '&')] ?? mark;

const DIGIT = /\d/;

/** The last character before `at` that is no space; empty at the beginning. */
function lastBefore(text: string, at: number): string {
  let i = at - 1;
  while (i >= 0 && i > at - 3 && text[i] === ' ') i--;
  return text[i] ?? '';
}

/** Whether a sign stands for inches or a shift and marks nothing: `12\u2033`, `1 << 3`. */
const isMeasure = (text: string, mark: string, at: number): boolean =>
  (mark === '\u2033' || mark === '<<' || mark === '>>') && DIGIT.test(lastBefore(text, at));

/** The same, one character each, for the many texts that have no other. */
const PLAIN_MARK =
  /["\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02\u2033\u2036\u301d-\u301f\u05f4\n]/g;
const LONG_MARK = /``|,,|''|\u2018\u2018|\u2019\u2019|<<|>>|&[alrq#]/i;

const APOSTROPHES = "''";
const OPENING_APOSTROPHES = /(?<=^|[\s([\u2014\u2013-])''(?=[\p{L}\p{N}$[\u2026])/mu;
const CLOSING_APOSTROPHES = /(?<=[.,!?\u2026])''(?![\p{L}\p{N}'])/u;

/** Whether pairs of apostrophes open speech and close it: behind the punctuation that ends what was said. */
function setOffSpeech(text: string): boolean {
  const opening = text.search(OPENING_APOSTROPHES);
  return opening >= 0 && CLOSING_APOSTROPHES.test(text.slice(opening + APOSTROPHES.length));
}

/** A block's marks, pairs of apostrophes read as double marks where they set off speech. */
function readApostrophes(text: string, block: readonly Mark[], areOnlyMarks: boolean): readonly Mark[] {
  const [first] = block;
  if (!first || !block.some(({ form }) => form === APOSTROPHES)) return block;
  const words = text.slice(Math.max(0, first.start - 1), block.at(-1)?.end);
  if (!areOnlyMarks && !setOffSpeech(words)) return block;
  return block.map((mark) => (mark.form === APOSTROPHES ? { ...mark, form: '"' } : mark));
}

/** Marks with the pairs of apostrophes that a text, which has no other marks, or one of its blocks sets off speech with. */
function withApostrophes(text: string, marks: readonly Mark[]): Mark[] {
  const areOnlyMarks = marks.every(({ form }) => form === APOSTROPHES || form === '\n') && setOffSpeech(text);
  const read: Mark[] = [];
  let block: Mark[] = [];
  for (const mark of marks) {
    if (mark.form !== '\n') {
      block.push(mark);
      continue;
    }
    read.push(...readApostrophes(text, block, areOnlyMarks), mark);
    block = [];
  }
  return [...read, ...readApostrophes(text, block, areOnlyMarks)];
}

const BEFORE_WRAP = /[\p{L}\p{N},;\u2019'-]/u;
const SMALL_LETTER = /\p{Ll}/u;

/** Whether the line feed at an offset only wraps a line: the sentence goes on behind it, in small letters. */
export const isWrap = (text: string, at: number): boolean =>
  BEFORE_WRAP.test(text.charAt(text[at - 1] === ' ' ? at - 2 : at - 1)) && SMALL_LETTER.test(text.charAt(at + 1));

const HEBREW = /[\u05d0-\u05ea]/;
/** Small words that Hebrew writes on to the next, with nothing before them; and two letters of a word, or its space. */
const SMALL_HEBREW = /(?:^|[^\p{L}\p{N}"])[ושהבכלמ]{1,3}$/u;
const LONGEST_SMALL = 4;
const HEBREW_WORD = /^[\u05d0-\u05ea]{2}/;

/** Whether a mark is between two Hebrew letters. */
const isInHebrew = (text: string, start: number, end: number): boolean =>
  HEBREW.test(text.charAt(start - 1)) && HEBREW.test(text.charAt(end));

/** Whether a Hebrew quotation has a small word written on to its mark: ש"הגשר סגור", which is no acronym like צה"ל. */
export const hasSmallWord = (text: string, start: number, end: number): boolean =>
  isInHebrew(text, start, end) &&
  HEBREW_WORD.test(text.slice(end, end + 2)) &&
  SMALL_HEBREW.test(text.slice(Math.max(0, start - LONGEST_SMALL), start));

/** Whether a mark only shows an acronym, before its last letter or one of its endings: צה"ל, מנכ"לית. */
const isAcronym = (text: string, start: number, end: number): boolean =>
  isInHebrew(text, start, end) && !hasSmallWord(text, start, end);

/** The marks of a text and the line feeds that end a block, in order. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: mark, index } of text.matchAll(LONG_MARK.test(text) ? MARK : PLAIN_MARK)) {
    const end = index + mark.length;
    if (mark === '\n' ? !isWrap(text, index) : !isMeasure(text, mark, index) && !isAcronym(text, index, end))
      marks.push({ start: index, end, form: formOf(mark) });
  }
  return marks.some(({ form }) => form === APOSTROPHES) ? withApostrophes(text, marks) : marks;
}

/**
 * Whether a straight mark with a space on either side opens a quotation, as in `said " it is safe " and`: the marks of
 * its block go in pairs, and it follows no number, which would make it a sign for inches.
 */
export function opensLoosely(text: string, { start, form }: Mark, isPaired: boolean): boolean {
  return (
    form === '"' &&
    isPaired &&
    (start === 0 || /\s/.test(text.charAt(start - 1))) &&
    !DIGIT.test(lastBefore(text, start))
  );
}
