import type { QuotedRow, QuotedTable, QuotedVerdict } from './quoted-rows.ts';

/* Two tellings of one statement, of kinds that were said to differ gravely in articles on one event. */

const said = (verdict: QuotedVerdict, source: string, page: string): QuotedRow => [
  verdict,
  `“${source},” chairman Tom Alder said.`,
  `“${page},” chairman Tom Alder said.`,
];

export const TELLING_QUOTATIONS: readonly QuotedTable[] = [
  {
    about: 'a name and its initials',
    rows: [
      said(
        'minor',
        'The European Commission should never have paid for that pipeline',
        'The EC should never have paid for that pipeline',
      ),
      said(
        'minor',
        'I trust the Royal Geographic Society to look after those maps',
        'I trust the RGS to look after those maps',
      ),
      said(
        'minor',
        'Anybody who still runs Windows Vista at home should update it tonight',
        'Anybody who still runs WV at home should update it tonight',
      ),
      said(
        'major',
        'The European Commission should never have paid for that pipeline',
        'The ECB should never have paid for that pipeline',
      ),
      said(
        'major',
        'I trust the Royal Geographic Society to look after those maps',
        'I trust the RHS to look after those maps',
      ),
    ],
  },
  {
    about: 'times of day',
    rows: [
      said(
        'same',
        'The alarm went off at 6:41 pm and nobody came until morning',
        'The alarm went off at 18:41 and nobody came until morning',
      ),
      said(
        'same',
        'We shut the gate at 9.30 p.m. every night of the year',
        'We shut the gate at 21:30 every night of the year',
      ),
      said(
        'same',
        'The alarm went off at 7 a.m. and nobody came until noon',
        'The alarm went off at 07:00 and nobody came until noon',
      ),
      said(
        'major',
        'The alarm went off at 6:41 pm and nobody came until morning',
        'The alarm went off at 16:41 and nobody came until morning',
      ),
      said(
        'major',
        'The alarm went off at 6:41 am and nobody came until noon',
        'The alarm went off at 18:41 and nobody came until noon',
      ),
    ],
  },
  {
    about: 'to want to say, and to say',
    rows: [
      said(
        'minor',
        'I want to thank every nurse on this ward for what she did',
        'I thank every nurse on this ward for what she did',
      ),
      said(
        'minor',
        'I wish my successor all the best and good luck in this house',
        'I just want to wish my successor all the best and good luck in this house',
      ),
      said(
        'minor',
        'We would like to apologise to the families of the crew',
        'We apologise to the families of the crew',
      ),
      said(
        'major',
        'I want to buy every house on this street for my workers',
        'I buy every house on this street for my workers',
      ),
      said(
        'major',
        'We wanted to close the mine before the winter rains came',
        'We closed the mine before the winter rains came',
      ),
    ],
  },
  {
    about: '“nothing less than”',
    rows: [
      said(
        'minor',
        'This is about nothing less than the future of our whole valley',
        'This is about the future of our whole valley',
      ),
      said(
        'minor',
        'What she did on that night was nothing short of a miracle',
        'What she did on that night was a miracle',
      ),
      said(
        'major',
        'Nothing in the contract gives the town the right to sell',
        'The contract gives the town the right to sell',
      ),
    ],
  },
  {
    about: '“all” behind those who are meant',
    rows: [
      said(
        'minor',
        'We are all deeply shocked by the death of these three men',
        'We are deeply shocked by the death of these three men',
      ),
      said(
        'minor',
        'They all knew that the boiler had never been inspected',
        'They knew that the boiler had never been inspected',
      ),
      said('minor', 'We have both lost a brother to this war', 'We have lost a brother to this war'),
      said(
        'major',
        'They are not all guilty of what happened in that cellar',
        'They are not guilty of what happened in that cellar',
      ),
      said(
        'major',
        'They were nearly all drunk when the ferry left the quay',
        'They were drunk when the ferry left the quay',
      ),
    ],
  },
  {
    about: 'a mark that is never closed',
    rows: [
      [
        'same',
        '“I am so proud to be leading this house for a second time,” Nora Dell said.',
        '“We are thrilled,” said Hugo Ames.\n\n“I am so proud to be leading this house for a second time.\n\nYou know what they say about the third,” said Nora Dell.',
      ],
      [
        'same',
        '“The harvest was the worst that I have seen in forty years,” Piet Maas said.',
        '“Prices will rise,” said minister Eva Holt.\n\n“The harvest was the worst that I have seen in forty years.\n\nThe board meets on Friday to discuss it.',
      ],
    ],
  },
  {
    about: 'a verb with a modal of its own',
    rows: [
      said(
        'minor',
        'I never wanted the crew to think about the speed record that week',
        'I never wanted the crew to think about trying to set a speed record that week',
      ),
      said(
        'minor',
        'We talked all night about the tower and its tenants',
        'We talked all night about wanting to save the tower and its tenants',
      ),
      said(
        'major',
        'They are accused of killing the keeper of the lighthouse',
        'They are accused of trying to kill the keeper of the lighthouse',
      ),
    ],
  },
  {
    about: 'a quantity that tells no more',
    rows: [
      said(
        'minor',
        'I found some old maps in the attic and copied them by hand',
        'I found old maps in the attic and copied them by hand',
      ),
      said(
        'minor',
        'She is both a great surgeon and a very patient teacher',
        'She is a great surgeon and a very patient teacher',
      ),
      said(
        'minor',
        'He would not put up with any of the noise from the quarry',
        'He would not put up with the noise from the quarry',
      ),
      said(
        'major',
        'Some doctors in this hospital knew about the needles for years',
        'Doctors in this hospital knew about the needles for years',
      ),
      said(
        'minor',
        'There were another dozen people in the hall when the roof fell',
        'There were a dozen people in the hall when the roof fell',
      ),
      said(
        'major',
        'There were another dozen people in the hall when the roof fell',
        'There were another twenty people in the hall when the roof fell',
      ),
      said(
        'minor',
        'If I could fine you more for this, I would',
        'If there was any more I could fine you for this, I would',
      ),
      said(
        'same',
        'I would choose Nora Dell for the post, because she never gives up',
        'I’d choose Nora Dell for the post, because she never gives up',
      ),
    ],
  },
  {
    about: 'a condition of another clause',
    rows: [
      said(
        'same',
        'We will read the ruling when it is published tomorrow, but I think we will see them in court',
        'We will see them in court',
      ),
      said(
        'same',
        'I sleep at the office if the trains are late, and my wife runs the farm on her own',
        'My wife runs the farm on her own',
      ),
      said(
        'major',
        'If the frost comes early and the buyers stay away, we will lose the farm',
        'We will lose the farm',
      ),
      said(
        'major',
        'We hired more guards last year, and unless the council pays for them we will shut the hall',
        'We will shut the hall',
      ),
    ],
  },
  {
    about: 'what is left out of one sentence is in the next',
    rows: [
      [
        'minor',
        '“If I had to name one player, I’d name her, because I think she is the best we ever had,” coach Ann Brody said.',
        '“If I had to name one player, it would be Dell. I think she is the best we ever had,” coach Ann Brody said.',
      ],
    ],
  },
  {
    about: 'times of day with a zone',
    rows: [
      said(
        'same',
        'She passed away at 6:41 pm PST in a hospital in the city',
        'She passed away at 18:41 in a hospital in the city',
      ),
      said(
        'major',
        'She passed away at 6:41 pm PST in a hospital in the city',
        'She passed away at 6:41 pm GMT in a hospital in the city',
      ),
    ],
  },
  {
    about: 'what only stresses a statement',
    rows: [
      said(
        'same',
        'No less than the survival of the club is at stake on Sunday',
        'The survival of the club is at stake on Sunday',
      ),
    ],
  },
];
