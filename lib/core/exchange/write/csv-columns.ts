import type { Annotation } from '../../annotation/annotation.ts';
import { ENGLISH_PLACES, placeOf } from '../../claim/write-place.ts';
import { describeDifference, nameDifference } from '../../difference.ts';

/** One column of the table. */
export interface CsvColumn {
  readonly name: string;
  /** What it holds, for the description of the table. */
  readonly description: string;
  /** A datatype of CSV on the Web. */
  readonly datatype: 'string' | 'anyURI' | 'dateTime' | 'nonNegativeInteger';
  /** What parts the values of a cell with several. */
  readonly separator?: string;
  readonly read: (annotation: Annotation) => string | number | null;
}

const SEPARATOR = '; ';

const text = (name: string, description: string, read: CsvColumn['read']): CsvColumn => ({
  name,
  description,
  datatype: 'string',
  read,
});
const list = (
  name: string,
  description: string,
  read: (annotation: Annotation) => readonly string[] | undefined,
): CsvColumn => ({
  name,
  description,
  datatype: 'string',
  separator: SEPARATOR,
  read: (annotation) => read(annotation)?.join(SEPARATOR) ?? null,
});
const count = (name: string, description: string, read: (annotation: Annotation) => number): CsvColumn => ({
  name,
  description,
  datatype: 'nonNegativeInteger',
  read,
});
const time = (name: string, description: string, read: CsvColumn['read']): CsvColumn => ({
  name,
  description,
  datatype: 'dateTime',
  read,
});

/** The columns in the order they are written. Names are never changed or given a new meaning: other programs know them. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
  { ...text('id', 'Name of the annotation, an IRI', ({ id }) => id), datatype: 'anyURI' },
  time('created', 'When it was made', ({ created }) => created),
  text('page_url', 'Address of the page', ({ page }) => page.url),
  text('page_title', 'Title of the page', ({ page }) => page.title),
  text('page_publisher', 'Publisher of the page', ({ page }) => page.publisher),
  text('page_date', 'Date of the page, as precise as it gives it', ({ page }) => page.date),
  text(
    'type',
    'quotation, unquoted, figure, date, or detail; empty for a passage that the reader marked',
    ({ finding }) => finding?.type ?? null,
  ),
  text(
    'relation',
    'How the passage stands to the source: same, differs, or unclear',
    ({ finding }) => finding?.relation ?? null,
  ),
  text('severity', 'none, minor, or major', ({ finding }) => finding?.severity ?? null),
  text('status', 'open, checked, or dismissed', ({ status }) => status),
  text('summary', 'The finding in a sentence, in English', ({ summary }) => summary),
  text('note', "The reader's note, Markdown", ({ note }) => note),
  list('tags', "The reader's tags", ({ tags }) => tags),
  text('page_words', 'The words of the page', ({ target }) => target.exact),
  text('source_words', 'The words of the source', ({ finding }) => finding?.claim.exact ?? null),
  list('differences', 'What differs, with what it touches', ({ finding }) => finding?.differences.map(nameDifference)),
  text('page_speaker', 'Whom the page gives the words to', ({ finding }) => finding?.speaker?.page ?? null),
  text('source_speaker', 'Whom the source gives the words to', ({ finding }) => finding?.speaker?.source ?? null),
  list('source_documents', 'Titles of the sources', ({ finding }) =>
    finding?.claim.sources.map(({ title, opening }) => title ?? opening),
  ),
  {
    ...list('source_urls', 'Addresses of the sources', ({ finding }) =>
      finding?.claim.sources.flatMap(({ url }) => url ?? []),
    ),
  },
  text('prefix', 'The words right before the passage', ({ target }) => target.prefix),
  text('suffix', 'The words right after the passage', ({ target }) => target.suffix),
  count('start', "Where the passage begins in the page's text, in UTF-16 code units", ({ target }) => target.start),
  count('end', "Where the passage ends in the page's text, in UTF-16 code units", ({ target }) => target.end),
  time('modified', 'When the reader last changed it', ({ modified }) => modified),
  text('page_canonical_url', 'Address that the page names as its own', ({ page }) => page.canonicalUrl),
  text('page_byline', 'Authors that the page names', ({ page }) => page.byline),
  text('page_language', 'Language of the page, a BCP 47 tag', ({ page }) => page.language),
  text('claim_set', 'Claim set that the claim is from', ({ finding }) => finding?.claim.set ?? null),
  text('claim_set_version', 'Its version', ({ finding }) => finding?.claim.setVersion ?? null),
  text('claim', 'The claim in that set', ({ finding }) => finding?.claim.id ?? null),
  list('source_places', 'Where in the sources: page, line or time of a recording, in English', ({ finding }) =>
    finding?.claim.sources.map((source) => placeOf(source, ENGLISH_PLACES)).filter((place) => place !== ''),
  ),
  text('crossread', 'Version of Crossread that made the annotation', ({ crossread }) => crossread),
  list('difference_words', 'What differs, with the words of both sides', ({ finding }) =>
    finding?.differences.map(describeDifference),
  ),
  text('finding', 'The finding as JSON, as it is in a file of Crossread; imports read it', ({ finding }) =>
    finding ? JSON.stringify(finding) : null,
  ),
];
