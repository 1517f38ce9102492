import type { QuotedRow, QuotedTable } from './quoted-rows.ts';

/*
 * Quotations of a press release that go on in a new paragraph, and who speaks them there and in the story; before the rule.
 * 6 of 12 were right at first.
 */

const FIRST = 'This shows the value of patient research';
const SECOND = 'The cell findings could lead to treatments that help us lead longer lives';
const LED = 'Professor Melanie Welby, Chief Executive at the Research Council, said';

const row = (verdict: QuotedRow[0], source: string, page: string): QuotedRow => [verdict, source, page];

export const RELEASE_QUOTATIONS: readonly QuotedTable[] = [
  {
    about: 'the next paragraph of one who is named before the first',
    rows: [
      row('major:speaker', `${LED}: “${FIRST}.\n\n“${SECOND}.”`, `“${SECOND},” said David Cole.`),
      row('major:speaker', `${LED}: “${FIRST}.\n\n“${SECOND}.”`, `“${SECOND},” David Cole of Lorne University noted.`),
      row('major:speaker', `${LED}: "${FIRST}.\n\n"${SECOND}."`, `"${SECOND}," said David Cole.`),
      row('major:speaker', `${LED}: “${FIRST}.\n\n“It took years.\n\n“${SECOND}.”`, `“${SECOND},” said David Cole.`),
      row('same', `${LED}: “${FIRST}.\n\n“${SECOND}.”`, `“${SECOND},” said Melanie Welby.`),
      row('same', `${LED}: “${FIRST}.\n\n“${SECOND}.”`, `“${SECOND},” said Professor Welby.`),
      row('same', `${LED}: “${FIRST}.\n\n“${SECOND}.”`, `“${SECOND},” the council said.`),
      // A closed quotation is not surely gone on with.
      row('same', `${LED}: “${FIRST}.”\n\n“${SECOND}.”`, `“${SECOND},” said David Cole.`),
    ],
  },
  {
    about: 'a surname alone, of another whom the source names',
    rows: [
      row(
        'major:speaker',
        `“${SECOND},” said Melanie Welby. “We are glad of it,” said David Cole.`,
        `“${SECOND},” added Cole.`,
      ),
      row(
        'major:speaker',
        `${LED}: “${FIRST}.\n\n“${SECOND}.”\n\nDavid Cole said: “We are glad.”`,
        `“${SECOND},” added Cole.`,
      ),
      row(
        'same',
        `“${SECOND},” said Melanie Welby. “We are glad of it,” said David Cole.`,
        `“${SECOND},” added Welby.`,
      ),
      row(
        'same',
        `“${SECOND},” said Melanie Welby. “We are glad of it,” said David Cole.`,
        `“${SECOND},” added Reuters.`,
      ),
    ],
  },
];
