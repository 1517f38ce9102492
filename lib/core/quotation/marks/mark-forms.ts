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
  '\u301d': '\u201c',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;&#39;': '"',
  '\u2033': '"',
  '\u05f4': '"',
  '\u2019\u2019': '\u201d',
  '&rdquo;': '\u201d',
  '\u301e': '\u201d',
  '\u301f': '\u201d',
  '<<': '\u00ab',
  '&laquo;': '\u00ab',
  '>>': '\u00bb',
  '&raquo;': '\u00bb',
};

/** Everything that can open or close a quotation, and line feeds. */
const MARK =
  /``|''|\u2018\u2018|\u2019\u2019|<<|>>|&(?:[lr]dquo|quot|[lr]aquo|#34|#39;&#39);|["\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02\u2033\u301d-\u301f\u05f4\n]/g;

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
const PLAIN_MARK = /["\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02\u2033\u301d-\u301f\u05f4\n]/g;
const LONG_MARK = /``|''|\u2018\u2018|\u2019\u2019|<<|>>|&[lrq#]/;

/** The marks and line feeds of a text, in order. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: mark, index } of text.matchAll(LONG_MARK.test(text) ? MARK : PLAIN_MARK)) {
    if (!isMeasure(text, mark, index))
      marks.push({ start: index, end: index + mark.length, form: FORMS[mark] ?? mark });
  }
  return marks;
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
