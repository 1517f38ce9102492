import { itemAt } from '../../item-at.ts';
import { defineLayer } from '../document.ts';
import { quotedSpansOf } from '../narrative/narrative-layer.ts';
import { reportingOf } from '../packs/reporting.ts';
import type { Span } from '../span.ts';
import { findReports } from './find-reports.ts';
import type { Told } from './person-name.ts';
import { findReportingTokens, sentencesOf } from './reporting-tokens.ts';
import { tell } from './told.ts';

/** A document's tokens with all that shows who speaks in it; `null` in English, and where a language's ways are not known. */
export const toldOf = defineLayer((document): Told | null => {
  const reporting = reportingOf(document.language);
  if (!reporting) return null;
  return tell(document.text, findReportingTokens(document.text, quotedSpansOf(document), reporting), reporting);
});

/** A word of speech, and who says it. */
interface SpokenBy {
  readonly cue: Span;
  readonly subject: Span | null;
}

/** Every report of speech of a document, with its speaker. */
export const reportsOf = defineLayer((document): readonly SpokenBy[] => {
  const told = toldOf(document);
  if (!told) return [];
  const { tokens } = told;
  const spanOf = (first: number, last: number): Span => ({
    start: itemAt(tokens, first).start,
    end: itemAt(tokens, last).end,
  });
  return sentencesOf(document.text, tokens)
    .flatMap((sentence) => findReports(told, sentence))
    .map(({ cue, speaker }) => ({
      cue: spanOf(cue.first, cue.last),
      subject: speaker && spanOf(speaker.first, speaker.last),
    }));
});
