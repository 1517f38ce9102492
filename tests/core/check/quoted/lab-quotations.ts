import type { QuotedRow, QuotedTable } from './quoted-rows.ts';

/*
 * Press releases and the stories that were written from them, by kind, after reading what was said of 747 such pairs; before
 * the rules. 10 of 23 were right at first.
 */

const said = (verdict: QuotedRow[0], source: string, page: string): QuotedRow => [
  verdict,
  `“${source},” said Dr Nora Holm, who led the study.`,
  `“${page},” said Dr Nora Holm, who led the study.`,
];

export const LAB_QUOTATIONS: readonly QuotedTable[] = [
  {
    about: 'words that only look like quantities',
    rows: [
      said(
        'minor',
        'They will help to shape the hopes of couples, allowing them to plan and to prepare emotionally and financially',
        'They will help to shape the hopes of couples, allowing them to plan and prepare both emotionally and financially',
      ),
      said(
        'same',
        'For those infants that go on crying for more than 3 hours a day, the needles may be a treatment',
        'For those infants that go on crying for more than three hours each day, the needles may be a treatment',
      ),
      said(
        'minor',
        'When a germ becomes resistant it changes the locks so the key won’t fit any more and the drug is lost',
        'When a germ becomes resistant it changes the locks so the key won’t fit and the drug is lost',
      ),
      said(
        'major',
        'Some patients became worse under the new drug and two of them had to leave the study',
        'Most patients became worse under the new drug and two of them had to leave the study',
      ),
    ],
  },
  {
    about: 'what was done, and what somebody was able to do',
    rows: [
      said(
        'minor',
        'Our study demonstrates that thin honey is potentially a useful agent against films on plastic tubes',
        'We have been able to demonstrate that thin honey is potentially a useful agent against films on plastic tubes',
      ),
      said(
        'same',
        'For me it felt like a wonder drug and I can’t wait for it to be on the shelves because I think it could make a huge difference to me',
        'It felt like a wonder drug',
      ),
      said(
        'major',
        'The drug is able to stop the films from growing on plastic tubes',
        'The drug is not able to stop the films from growing on plastic tubes',
      ),
      said(
        'major',
        'The drug may stop the films from growing on plastic tubes',
        'The drug stops the films from growing on plastic tubes',
      ),
    ],
  },
  {
    about: 'a part of a sentence that goes on',
    rows: [
      [
        'same',
        '“It is a public health failure that Norland has not put the vitamin into its flour,” Prof Joan Marr wrote.',
        'Prof Joan Marr likened the “public health failure” to the scandals of the 1960s.',
      ],
      [
        'same',
        '“It is a public health failure that Norland has not put the vitamin into its flour,” Prof Joan Marr wrote.',
        'Prof Joan Marr likened the Norland “public health failure” to the scandals of the 1960s.',
      ],
      [
        'same',
        'The authors stress that their results “should be interpreted cautiously given the low strength of evidence for most outcomes.”',
        'The authors admitted that the results “should be interpreted cautiously” but said they fitted other research.',
      ],
      [
        'same',
        '“Those who groom are more likely to engage in risky behaviour than those who do not groom,” the authors wrote.',
        'The authors wrote that those who groom are “more likely to engage in risky behaviour”.',
      ],
      [
        'same',
        '“People who struggle with anxiety can be very hard on themselves when things go wrong in their lives,” Prof Chris Brand said.',
        '“People who struggle with anxiety can be very hard on themselves,” Prof Chris Brand said.',
      ],
      [
        'major',
        '“The results should be interpreted as proof of harm by nobody,” the authors wrote.',
        'The authors wrote that the results “should be interpreted as proof of harm”.',
      ],
    ],
  },
  {
    about: 'what one’s own work suggests',
    rows: [
      [
        'same',
        '“Our work suggests that addressing loneliness may have an important role in the prevention of two of the leading causes of illness,” Nicole Vale wrote.',
        '“Addressing loneliness may have an important role in the prevention of two of the leading causes of illness,” Nicole Vale said.',
      ],
      [
        'same',
        '“Our findings suggest that the pill could be given to far more women than today,” Nicole Vale wrote.',
        'Nicole Vale wrote that “the pill could be given to far more women than today”.',
      ],
      [
        'major',
        '“Our critics suggest that the pill was given to far more women than today,” Nicole Vale wrote.',
        'Nicole Vale wrote that “the pill was given to far more women than today”.',
      ],
      [
        'minor',
        '“In this research we looked at doses along with the effect of a second drug. We found that there was a considerable drop in deaths when this cheap drug was used,” Craig Curran said.',
        '“In this research we found that there was a considerable drop in deaths when this cheap drug was used,” Craig Curran said.',
      ],
    ],
  },
  {
    about: 'brackets, and shares written otherwise',
    rows: [
      [
        'minor',
        '“Going on with the treatment in women with hormone levels of 4.1 to 10.0 units is reasonable,” the authors wrote.',
        '“Going on with the treatment in women with [higher levels] is reasonable,” the authors wrote.',
      ],
      [
        'minor',
        '“We estimate that 3.9% of all new cases or 12.5% of deaths in our study could be avoided,” Dr Nita Farr said.',
        '“We estimate that one in 25 of all new cases or one in eight deaths in our study could be avoided,” Dr Nita Farr said.',
      ],
      [
        'major',
        '“We estimate that 3.9% of all new cases in our study could be avoided,” Dr Nita Farr said.',
        '“We estimate that one in five of all new cases in our study could be avoided,” Dr Nita Farr said.',
      ],
      [
        'major',
        '“Going on with the treatment in women with hormone levels of 4.1 to 10.0 units is reasonable,” the authors wrote.',
        '“Going on with the treatment in women with hormone levels of 1.4 to 10.0 units is reasonable,” the authors wrote.',
      ],
    ],
  },
  {
    about: 'another sentence before the same ones',
    rows: [
      [
        'same',
        '“Perhaps because of this, they are more at risk of missing out on medical help. We found that women were more likely to be given sedatives, which can be harmful in the long term,” Dr Claudia Cole said.',
        '“They also live longer and so are more likely to be without the friends who would spot the signs. We found that women were more likely to be given sedatives, which can be harmful in the long term,” Dr Claudia Cole said.',
      ],
      [
        'major',
        '“We found that women were more likely to be given sedatives. These can be harmful in the long term and should not be given for years,” Dr Claudia Cole said.',
        '“We found that women were less likely to be given sedatives. These can be harmful in the long term and should not be given for years,” Dr Claudia Cole said.',
      ],
    ],
  },
];
