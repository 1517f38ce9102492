import { TITLES } from '../language/lexicon/word-classes.ts';
import data from '../language/packs/en/transcripts.json' with { type: 'json' };
import { ENGLISH_SPEECH } from '../language/packs/english.ts';
import { setOf } from '../language/word-list.ts';

/** Whom transcripts call by an office: "THE COURT", "the witness". */
export const OFFICE_LABELS = setOf(data.offices);

/** Whom transcripts do not name: "REPORTER", "Speaker 2", "Question". */
export const ANONYMOUS_LABELS = setOf(data.anonymous);

/** What is before a colon at the beginning of a line and is nobody. */
export const NO_LABELS = setOf(ENGLISH_SPEECH.editorial, data.noNames);

/** The words of a label as they are looked up, without the article. */
export const labelWords = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[.,]/g, '')
    .replaceAll('’', "'")
    .split(' ')
    .filter((word) => word !== '' && word !== 'the');

/** Whether a label names nobody: "REPORTER", "Speaker 2", "Senator". */
export function isAnonymous(name: string): boolean {
  const words = labelWords(name);
  const [first = '', ...more] = words;
  if (words.every((word) => TITLES.has(word) && !OFFICE_LABELS.has(word))) return true;
  return ANONYMOUS_LABELS.has(first) && more.every((word) => ANONYMOUS_LABELS.has(word) || /^#?\d/.test(word));
}
