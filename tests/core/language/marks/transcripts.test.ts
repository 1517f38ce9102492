import { describe, expect, it } from 'vitest';
import { findTranscriptLines } from '../../../../lib/core/language/marks/transcripts.ts';

const lines = (text: string): string[] =>
  findTranscriptLines(text).map(
    ({ label, content }) => `${text.slice(label.start, label.end)}|${text.slice(content.start, content.end)}`,
  );

describe('findTranscriptLines', () => {
  it('reads names in capitals', () => {
    expect(lines('LEE: Is it safe?\nDAY: It is. \nLEE: Good.')).toEqual(['LEE|Is it safe?', 'DAY|It is.', 'LEE|Good.']);
  });

  it('reads other names when two people speak twice', () => {
    expect(lines('Ann Lee: Is it?\nTom Day: It is.\nAnn Lee: Good.\nTom Day: Yes.\nPlace: Troy')).toHaveLength(4);
    expect(lines('Ann Lee: Is it?\nTom Day: It is.')).toEqual([]);
  });

  it.each([
    ['quotations after a label', 'LEE: “Is it?”\nDAY: “It is.”\nLEE: “Good.”'],
    ['lists of figures', 'Lee: 12\nDay: 14\nLee: 15\nDay: 16'],
    ['headings', 'UPDATE: It fell.\nWATCH: It falls.\nUPDATE: It is gone.'],
    ['nothing', ''],
  ])('leaves %s alone', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});
