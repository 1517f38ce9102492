import type { Annotation, AnnotationStatus } from '../../annotation/annotation.ts';
import { describeFinding } from '../../check/describe-finding.ts';
import type { Finding } from '../../check/finding.ts';
import { ENGLISH_PLACES, type PlaceWords } from '../../claim/write-place.ts';
import type { Relation, Severity } from '../../difference.ts';
import { type LanguageWriter, writeIn } from '../../language/language-writer.ts';

/** The words of ours that are in exports for people, in one language. */
export interface ExportWords {
  /** BCP 47 tag of that language. */
  readonly language: string;
  /** What a finding is, in one sentence. */
  readonly say: (finding: Finding) => string;
  /** How days, numbers and lists are written in it. */
  readonly write: LanguageWriter;
  /** How pages and lines are named in it. */
  readonly places: PlaceWords;
  /** The name of a collection or page without a title. */
  readonly untitled: string;
  /** The heading of a passage that the user marked. */
  readonly marked: string;
  readonly goTo: string;
  readonly page: string;
  readonly source: string;
  readonly sourceHas: string;
  readonly note: string;
  readonly tags: string;
  readonly severity: string;
  readonly status: string;
  readonly saidBy: string;
  readonly givenBy: string;
  readonly saidByHere: string;
  readonly saidByThere: string;
  readonly nobody: string;
  /** The heading of what a page does not carry, and a sentence on it. */
  readonly leftOut: string;
  readonly leftOutIntro: string;
  readonly madeWith: string;
  /** When a page was read, and when the report was made; given the day as it is written. */
  readonly readOn: (day: string) => string;
  readonly madeOn: (day: string) => string;
  /** What marks mean: words that only one side has, words that the page leaves out, and what else was said. */
  readonly legend: Readonly<Record<'marked' | 'cut' | 'beyond', string>>;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly statuses: Readonly<Record<AnnotationStatus, string>>;
}

/** The words in English. */
export const ENGLISH_WORDS: ExportWords = {
  language: 'en',
  say: describeFinding,
  write: writeIn('en'),
  places: ENGLISH_PLACES,
  untitled: 'Annotations',
  marked: 'A passage annotated by the reader',
  goTo: 'Go to the passage',
  page: 'This page',
  source: 'Source',
  sourceHas: 'The source has',
  note: 'Note',
  tags: 'Tags',
  severity: 'Severity',
  status: 'Status',
  saidBy: 'Said by',
  givenBy: 'Given by',
  saidByHere: 'here',
  saidByThere: 'in the source',
  nobody: 'nobody named',
  leftOut: 'Left out',
  leftOutIntro: 'The sources have these; the page does not carry them.',
  madeWith: 'Made with Crossread',
  readOn: (day) => `Read on ${day}`,
  madeOn: (day) => `Report of ${day}`,
  legend: {
    marked: 'words that only one side has',
    cut: 'words that the page leaves out',
    beyond: 'what else the source says',
  },
  relations: { same: 'Same', differs: 'Differs', unclear: 'Could not tell' },
  severities: { none: 'none', minor: 'minor', major: 'major' },
  statuses: { open: 'open', checked: 'checked', dismissed: 'dismissed' },
};

/** What an annotation's finding is, in one sentence; what another program said of it where there is none; or nothing. */
export const sentenceOf = ({ finding, summary }: Annotation, { say }: ExportWords): string =>
  finding ? say(finding) : summary;
