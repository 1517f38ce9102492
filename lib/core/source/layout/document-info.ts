/** What a document's file says of it, as the program that wrote it has filled it in. */
export interface DocumentInfo {
  readonly title: string | null;
  /** The day that the file was made, ISO 8601. */
  readonly created: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  /** The program that made the file. */
  readonly producer: string | null;
}

/** Programs that guess the words of a scanned page. */
const READS_SCANS = /abbyy|finereader|tesseract|ocr|paper capture|omnipage|readiris|luratech/i;

/** Whether a file's words are guessed from pictures of its pages. */
export const isGuessed = ({ producer }: DocumentInfo): boolean => producer !== null && READS_SCANS.test(producer);

/** What programs write as a title when nobody gave one: the file's name, or their own. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|unbenannt.*|sans titre.*|sin título.*|(?:powerpoint )?presentation\s*\d*|document\s*\d*|slide \d+|layout \d+|title|titel|none|null|.*\.(?:docx?|pdf|rtf|odt|indd|qx[dp]|pptx?|xlsx?|txt|tex|dvi|e?ps|html?|wpd|pmd|fm|ai)|\S+\.\w{2,4}|[\p{P}\p{N}\s]*|[^\s]*[_\\/][^\s]*|https?:.*)$/iu;

const LONGEST_TITLE = 300;

/** The title that a file's description gives; `null` where it is that of the file or of a program. */
export function sensibleTitle(title: string | null): string | null {
  const plain = (title ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return plain.length < 4 || plain.length > LONGEST_TITLE || NO_TITLE.test(plain) ? null : plain;
}

const PDF_DATE = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/;

/** A date as PDF writes it, in ISO 8601; `null` for none or one that no calendar has. */
export function parsePdfDate(written: string): string | null {
  const [, year, month = '01', day = '01'] = PDF_DATE.exec(written) ?? [];
  if (year === undefined) return null;
  const iso = `${year}-${month}-${day}`;
  return Number.isNaN(Date.parse(iso)) || !(Number(month) <= 12) ? null : iso;
}

/** How far from a document's beginning its date is looked for: a title page, or a letter's head. */
const OPENING = 3000;

/** The day a file was made, where the document itself names that year at its beginning: a scan of something older does not. */
export function provenDate(created: string | null, text: string): string | null {
  const year = created?.slice(0, 4) ?? '';
  return year !== '' && text.slice(0, OPENING).includes(year) ? created : null;
}
