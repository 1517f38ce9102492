import { describe, expect, it } from 'vitest';
import { compareEventDates } from '../../../lib/core/date/compare-event-dates.ts';
import { findEventDates } from '../../../lib/core/date/find-dates.ts';

type Case = readonly [outcome: string, source: string, page: string, sourceDay?: string, pageDay?: string];

/** What is surely said of the dates of two texts: that they are one, or which part of them differs. */
function outcomeOf([, source, page, sourceDay, pageDay]: Case): string {
  const pairs = findEventDates({ text: source }, sourceDay ?? null).flatMap((a) =>
    findEventDates({ text: page }, pageDay ?? null).map((b) => compareEventDates(a, b)),
  );
  const said = pairs.flatMap((pair) => {
    if (!pair?.isSure) return [];
    return pair.comparison.relation === 'same' ? 'same' : `differs:${pair.comparison.part}`;
  });
  return said.includes('same') ? 'same' : (said[0] ?? 'nothing');
}

const CASES: readonly Case[] = [
  [
    'differs:year',
    'The old bridge in Colvane was built in 1961.',
    'Built in 1916, the old bridge in Colvane is closed.',
  ],
  ['differs:year', 'The Harwick library was built 1961.', 'The Harwick library was built 1916.'],
  [
    'differs:month',
    'The Norrin fair begins March 12 at the fairground.',
    'The Norrin fair begins May 12 at the fairground.',
    '2024-02-05',
    '2024-02-06',
  ],
  [
    'differs:day',
    'The trial of Peter Lund will start on June 3.',
    'The trial of Peter Lund will start on June 13.',
    '2024-05-20',
    '2024-05-20',
  ],
  [
    'differs:weekday',
    'The council voted on Tuesday to close the Harwick ferry.',
    'The council voted on Wednesday to close the Harwick ferry.',
    '2024-03-07',
    '2024-03-07',
  ],
  ['differs:year', 'Ada Moss died in 1987 in Andoria.', 'Ada Moss died in 1978 in Andoria.'],
  [
    'differs:year',
    'Ada Moss, who died in 1987, founded the Velto mill.',
    'Ada Moss, who died in 1978, founded the Velto mill.',
  ],
  [
    'differs:year',
    'The Velto company was founded in March 2004 by two brothers.',
    'The Velto company was founded in March 2006 by two brothers.',
  ],
  ['differs:year', 'In 1994, the Colvane tram was closed.', 'The Colvane tram was closed in 1949.'],
  ['differs:day', 'The ship sank off Andoria on April 14, 1912.', 'The ship sank off Andoria on April 15, 1912.'],
  [
    'differs:weekday',
    'Police arrested Tom Varga in Halden on Friday.',
    'Police arrested Tom Varga in Halden on Saturday.',
    '2024-03-10',
    '2024-03-10',
  ],
  [
    'differs:month',
    'The Harwick museum will reopen on September 1.',
    'The Harwick museum will reopen on October 1.',
    '2024-08-10',
    '2024-08-12',
  ],
  ['same', 'The Harwick museum was opened in 1961.', 'Opened in 1961, the Harwick museum closed again.'],
  [
    'same',
    'The council voted on Tuesday to close the Harwick ferry.',
    'The council voted March 5 to close the Harwick ferry.',
    '2024-03-07',
    '2024-03-08',
  ],
  [
    'same',
    'The council voted yesterday to close the Harwick ferry.',
    'The council voted on Tuesday to close the Harwick ferry.',
    '2024-03-06',
    '2024-03-08',
  ],
  ['nothing', 'The old bridge in Colvane was built in 1961.', 'The old bridge in Colvane was repaired in 1984.'],
  ['nothing', 'The old bridge in Colvane was built in 1961.', 'The new town hall in Colvane was built in 1975.'],
  [
    'nothing',
    'The mayor said on Monday that the ferry is safe.',
    'The mayor said on Tuesday that the ferry is safe.',
    '2024-03-07',
    '2024-03-07',
  ],
  [
    'nothing',
    'The council voted on Tuesday to close the Harwick ferry.',
    'The council voted on Tuesday to close the Harwick ferry.',
    '2024-03-07',
    '2024-05-07',
  ],
  ['nothing', 'Velto built mills in Colvane in the 1960s.', 'Velto built mills in Colvane in the 1950s.'],
  ['nothing', 'Lund has led the Harwick council since 2004.', 'Lund led the Harwick council until 2009.'],
  [
    'nothing',
    'Velto earned more in the first quarter of 2020 in Andoria.',
    'Velto earned more in the second quarter of 2020 in Andoria.',
  ],
  ['nothing', 'Prices in Harwick rose in fiscal 2019.', 'Prices in Harwick rose in fiscal 2020.'],
  ['nothing', 'Peter Lund was elected mayor of Harwick in 2008.', 'Anna Holm was elected mayor of Harwick in 2012.'],
  ['nothing', 'The Harwick tunnel is due to open in 2019.', 'The Harwick tunnel opened in 2020.'],
  ['nothing', 'The Harwick tunnel was built between 1961 and 1964.', 'The Harwick tunnel was built in 1963.'],
  [
    'nothing',
    'Harwick held the first game on Monday.',
    'Harwick held the second game on Tuesday.',
    '2024-03-07',
    '2024-03-07',
  ],
  ['nothing', 'The Harwick mill was built around 1900.', 'The Harwick mill was built in 1905.'],
  [
    'nothing',
    'Tom Varga was arrested in Halden on Friday.',
    'Tom Varga was charged in Halden on Saturday.',
    '2024-03-10',
    '2024-03-10',
  ],
  [
    'nothing',
    'The Senate passed the ferry bill on Tuesday.',
    'The House passed the ferry bill on Wednesday.',
    '2024-03-07',
    '2024-03-07',
  ],
  [
    'nothing',
    'The council did not vote on Tuesday on the Harwick ferry.',
    'The council voted on Wednesday on the Harwick ferry.',
    '2024-03-07',
    '2024-03-07',
  ],
  [
    'nothing',
    'The Harwick fair ran from March 12 to March 15.',
    'The Harwick fair ran from March 13 to March 16.',
    '2024-03-20',
    '2024-03-20',
  ],
  ['nothing', 'The 2016 election in Andoria changed the law.', 'The 2012 election in Andoria changed the law.'],
  [
    'differs:year',
    'The lighthouse at Corran Point, built in 1861, was sold to a hotel owner from Velto last week.',
    'A hotel owner has bought the Corran Point lighthouse, which was built in 1816.',
  ],
  [
    'differs:month',
    'The festival begins March 12 and is expected to draw 40,000 visitors to Halden.',
    'Halden expects 40,000 visitors for its festival, which begins on May 12.',
  ],
  [
    'differs:month',
    'Judge Ines Carrow will sentence Varga on June 14.',
    'Varga will be sentenced on July 14, Judge Ines Carrow said.',
    '2024-05-01',
    '2024-05-01',
  ],
  [
    'differs:weekday',
    'The avalanche struck the village of Sorn early on Sunday, killing four people.',
    'An avalanche struck the village of Sorn on Saturday, killing four.',
    '2024-02-12',
    '2024-02-12',
  ],
  [
    'differs:year',
    'Mr. Dahl joined the bank in 1998 and became its chairman in 2006.',
    'Dahl became chairman of the bank in 2009.',
  ],
  [
    'differs:day',
    'Norrin Steel filed for bankruptcy on January 9.',
    'On January 19, Norrin Steel filed for bankruptcy.',
    '2024-02-01',
    '2024-02-02',
  ],
  [
    'differs:year',
    'The Treaty of Halden was signed in 1848.',
    'The Treaty of Halden was signed in 1884, ending the war.',
  ],
  ['differs:day', 'The rover landed on the moon on July 4, 1997.', 'The rover landed on the moon on July 14, 1997.'],
  ['differs:year', 'Anna Holm, born in 1952, grew up in Sorn.', 'Anna Holm was born in 1925 in Sorn.'],
  [
    'differs:month',
    'The hospital in Sorn closed in December 2018 after a fire.',
    'After a fire, the hospital in Sorn closed in September 2018.',
  ],
  [
    'differs:day',
    'Velto will launch its new electric van on October 3.',
    'Velto launches its new electric van on October 30.',
    '2024-09-01',
    '2024-09-02',
  ],
  [
    'differs:weekday',
    'The Harwick derby was played on Saturday before 30,000 fans.',
    'The Harwick derby was played on Sunday before 30,000 fans.',
    '2024-04-08',
    '2024-04-08',
  ],
  [
    'differs:weekday',
    'Prime Minister Oskar Lind resigned on Thursday over the tram scandal.',
    'Oskar Lind resigned as prime minister on Wednesday over the tram scandal.',
    '2024-04-05',
    '2024-04-05',
  ],
  ['differs:year', 'The firm was founded in 1979 by Clara Brandt.', 'Clara Brandt founded the firm in 1997.'],
  [
    'differs:year',
    'The gallery, opened in 1934, holds 3,000 paintings.',
    'The gallery opened in 1943 and holds 3,000 paintings.',
  ],
  [
    'differs:weekday',
    'Two climbers were found dead on Mount Sorn on Friday.',
    'Two climbers were found dead on Mount Sorn on Tuesday.',
    '2024-04-06',
    '2024-04-06',
  ],
  [
    'same',
    'Halden expects visitors for its festival, which begins on March 12.',
    'The Halden festival begins March 12.',
    '2024-02-01',
    '2024-02-01',
  ],
  [
    'same',
    'Oskar Lind resigned Thursday over the tram scandal.',
    'Oskar Lind resigned on April 4 over the tram scandal.',
    '2024-04-05',
    '2024-04-20',
  ],
  ['same', 'The firm was founded in 1979 by Clara Brandt.', 'Clara Brandt founded the firm in March 1979.'],
  [
    'nothing',
    'The company reported a loss on Tuesday.',
    'The company reported a loss on Wednesday.',
    '2024-04-05',
    '2024-04-05',
  ],
  ['nothing', 'Velto shares fell on Monday.', 'Velto shares fell on Tuesday.', '2024-04-03', '2024-04-03'],
  [
    'nothing',
    'Police arrested three men in Halden on Friday over the theft.',
    'Police arrested a fourth man in Halden on Saturday over the theft.',
    '2024-04-08',
    '2024-04-08',
  ],
  [
    'nothing',
    'The Norrin fair begins March 12 at the fairground.',
    'The Norrin fair begins March 14 at the fairground.',
    '2023-02-05',
    '2024-02-06',
  ],
  ['nothing', 'Anna Holm won the Harwick marathon in 2014.', 'Anna Holm won the Harwick marathon in 2016.'],
  ['nothing', 'The river flooded Sorn in 1987.', 'The river flooded Sorn in 2013.'],
  [
    'nothing',
    'A quake hit Andoria on Monday, killing 12.',
    'A quake hit Andoria on Thursday, killing 40.',
    '2024-03-05',
    '2024-06-14',
  ],
  ['nothing', 'Sales rose in March in Andoria.', 'Sales rose in April in Andoria.', '2024-05-05', '2024-05-05'],
  [
    'nothing',
    'Talks between Andoria and Colvane resumed on Monday in Halden.',
    'Talks between Andoria and Colvane resumed on Wednesday in Sorn.',
    '2024-05-05',
    '2024-05-05',
  ],
  ['nothing', 'Lund was born in 1961.', 'Holm was born in 1958.'],
  [
    'same',
    'Dahl was treated in Sorn on Monday and released on Tuesday.',
    'Dahl was treated in Sorn on Monday and released on Tuesday.',
    '2024-05-09',
    '2024-05-09',
  ],
  [
    'nothing',
    'Mr. Lund was appointed to the court in 2004 and to the board in 2006.',
    'Mr. Lund was appointed to the board in 2006.',
  ],
  ['nothing', 'The law expired in 2004 and again in 2010.', 'The law expired in 2010.'],
  [
    'nothing',
    'Clashes broke out in Halden on Friday.',
    'Clashes broke out in Halden on Saturday.',
    '2024-05-13',
    '2024-05-13',
  ],
  [
    'nothing',
    'Hundreds marched in Halden on Friday against the tram plan.',
    'Hundreds marched in Halden on Saturday against the tram plan.',
    '2024-05-13',
    '2024-05-13',
  ],
  [
    'differs:year',
    'Construction of the Halden dam began in 1953 and took nine years.',
    'The Halden dam took nine years; construction of the dam began in 1935.',
  ],
  [
    'differs:year',
    'The singer Ines Carrow, who died in 2011, recorded nine albums.',
    'Ines Carrow died in 2001 after recording nine albums.',
  ],
  [
    'differs:day',
    'Parliament in Andoria passed the fishing law on June 11.',
    'On June 21, parliament in Andoria passed the fishing law.',
    '2024-06-25',
    '2024-06-25',
  ],
  [
    'differs:month',
    'The exhibition at the Sorn gallery runs until August 31.',
    'The exhibition at the Sorn gallery runs until September 30.',
    '2024-07-01',
    '2024-07-02',
  ],
  [
    'differs:weekday',
    'A cargo plane crashed near Colvane on Monday night.',
    'A cargo plane crashed near Colvane late on Sunday.',
    '2024-09-10',
    '2024-09-10',
  ],
  [
    'differs:year',
    'Her first novel, published in 1998, won the Halden prize.',
    'The Halden prize went to her first novel, which was published in 1989.',
  ],
  ['differs:year', 'Andoria joined the union in 2004.', 'Andoria, which joined the union in 2007, uses the krone.'],
  [
    'differs:weekday',
    'The suspect, Tom Varga, will appear in court on Thursday.',
    'Tom Varga will appear in court on Friday.',
    '2024-09-10',
    '2024-09-10',
  ],
  [
    'differs:year',
    'Founded in 1848, the Sorn brewery is the oldest in Andoria.',
    'The Sorn brewery was founded in 1884 and is the oldest in Andoria.',
  ],
  [
    'differs:day',
    'The strike at the Velto plant ended on May 2.',
    'The strike at the Velto plant ended on May 12 after talks.',
    '2024-05-15',
    '2024-05-15',
  ],
  [
    'differs:day',
    'The Norrin bridge collapsed on August 14, 2018, killing 43.',
    'The Norrin bridge collapsed on August 4, 2018, and 43 people died.',
  ],
  ['nothing', 'The company moved its seat to Halden in 2015.', 'In 2012, the company moved its seat to Halden.'],
  ['same', 'Lind became prime minister in 2010.', 'Lind became prime minister in 2010, and again in 2016.'],
  ['differs:year', 'Lind married Clara Brandt in 1991.', 'In 1993, Lind married Clara Brandt in Sorn.'],
  ['nothing', 'The ferry sank in 1994 with 852 aboard.', 'The ferry Velto sank in 1987 with 193 aboard.'],
  [
    'nothing',
    'The court will hear the case on March 3.',
    'The court heard the case on March 4.',
    '2024-02-20',
    '2024-03-05',
  ],
  [
    'nothing',
    'Sales of the Velto van began in June in Andoria.',
    'Sales of the Velto van began in September in Colvane.',
    '2024-10-05',
    '2024-10-05',
  ],
  ['nothing', 'Two hikers died on Mount Sorn in 2019.', 'Two hikers died on Mount Sorn in 2022.'],
  [
    'nothing',
    'The pool in Halden opens at 8 a.m. on Saturday.',
    'The pool in Halden opens at 9 a.m. on Sunday.',
    '2024-06-05',
    '2024-06-05',
  ],
  ['nothing', 'The flight left Sorn on Tuesday.', 'The flight left Halden on Wednesday.', '2024-06-05', '2024-06-05'],
  [
    'nothing',
    'The council approved the budget in March.',
    'The council approved the tram plan in April.',
    '2024-06-05',
    '2024-06-05',
  ],
  ['nothing', 'Carrow was released from prison in May 2012.', 'Carrow was arrested in May 2014.'],
];

describe('compareEventDates', () => {
  it.each(CASES.map((row) => ({ row, name: row.slice(0, 3).join(': ') })))('$name', ({ row }) => {
    expect(outcomeOf(row)).toBe(row[0]);
  });

  it.each([
    ['major', 'The mill was built in 1961 in Sorn.', 'The mill was built in 1916 in Sorn.'],
    ['minor', 'The ship sank off Sorn on April 14, 1912.', 'The ship sank off Sorn on April 15, 1912.'],
    ['major', 'The ship sank off Sorn on April 4, 1912.', 'The ship sank off Sorn on April 14, 1912.'],
  ])('grades as %s: %s / %s', (severity, source, page) => {
    const [[a], [b]] = [findEventDates({ text: source }, null), findEventDates({ text: page }, null)];
    expect(a && b && compareEventDates(a, b)?.comparison).toMatchObject({ relation: 'differs', severity });
  });
});
