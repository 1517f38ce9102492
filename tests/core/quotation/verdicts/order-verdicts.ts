import type { VerdictTable } from './verdict-rows.ts';

/*
 * Written from grammar before there were rules for them: what governs a statement from further off, and what turns it by
 * another order of its words.
 */

const FRAMES: VerdictTable = {
  about: 'what the speaker says of a statement is gone',
  rows: [
    [
      'We were led to believe that the water was safe to drink.',
      '“The water was safe to drink,” Ann Lee said.',
      'major',
    ],
    ['They want us to believe that the fire was an accident.', '“The fire was an accident,” Ann Lee said.', 'major'],
    [
      'I once thought that the union could save this factory.',
      '“The union could save this factory,” Ann Lee said.',
      'major',
    ],
    [
      'We used to believe that the river would never reach the church.',
      '“The river would never reach the church,” Ann Lee said.',
      'major',
    ],
    [
      'People keep asking me whether the minister lied to the house.',
      '“The minister lied to the house,” Ann Lee said.',
      'major',
    ],
    [
      'It remains to be seen whether the new owner will keep the staff.',
      '“The new owner will keep the staff,” Ann Lee said.',
      'major',
    ],
    ['It would be wrong to say that nobody tried to stop them.', '“Nobody tried to stop them,” Ann Lee said.', 'major'],
    [
      'There is no evidence that the pilot had been drinking that day.',
      '“The pilot had been drinking that day,” Ann Lee said.',
      'major',
    ],
    [
      'I want to be clear that the goods were paid for in cash at the gate.',
      '“The goods were paid for in cash at the gate,” Ann Lee said.',
      'part',
    ],
    [
      'What worries me is that the dam was never tested at high water.',
      '“The dam was never tested at high water,” Ann Lee said.',
      'part',
    ],
    [
      'It breaks my heart that the hospital is about to close for good.',
      '“The hospital is about to close for good,” Ann Lee said.',
      'part',
    ],
  ],
};

const NEGATIONS: VerdictTable = {
  about: 'a negation that goes with another verb',
  rows: [
    [
      'The doctors told us nothing about the risk to the child.',
      '“The doctors did not tell us anything about the risk to the child,” Ann Lee said.',
      'minor',
    ],
    [
      'It is not only the farmers who will pay for this drought.',
      '“It is only the farmers who will pay for this drought,” Ann Lee said.',
      'major',
    ],
    [
      'It is only the farmers who will pay for this drought.',
      '“It is not only the farmers who will pay for this drought,” Ann Lee said.',
      'major',
    ],
    [
      'The nurses were advised not to speak to the police.',
      '“The nurses were not advised to speak to the police,” Ann Lee said.',
      'major',
    ],
    [
      'She promised not to sell the farm to a stranger.',
      '“She did not promise to sell the farm to a stranger,” Ann Lee said.',
      'major',
    ],
    [
      'He asked me not to sign the letter to the bank.',
      '“He did not ask me to sign the letter to the bank,” Ann Lee said.',
      'major',
    ],
    [
      'They decided not to raise the rent this year.',
      '“They did not decide to raise the rent this year,” Ann Lee said.',
      'major',
    ],
    [
      'We were told not to open the gates before noon.',
      '“We were not told to open the gates before noon,” Ann Lee said.',
      'major',
    ],
    [
      'The bridge doesn’t seem to be safe for lorries now.',
      '“The bridge seems not to be safe for lorries now,” Ann Lee said.',
      'minor',
    ],
    [
      'We want nobody to be hurt on the march on Sunday.',
      '“We don’t want anybody to be hurt on the march on Sunday,” Ann Lee said.',
      'minor',
    ],
    [
      'There is not any reason for us to leave the valley.',
      '“There is no reason for us to leave the valley,” Ann Lee said.',
      'minor',
    ],
  ],
};

const SWAPS: VerdictTable = {
  about: 'two words that have changed places',
  rows: [
    [
      'The tenants owe the landlord three months of rent already.',
      '“The landlord owes the tenants three months of rent already,” Ann Lee said.',
      'major',
    ],
    [
      'We put safety before profit in everything that we do here.',
      '“We put profit before safety in everything that we do here,” Ann Lee said.',
      'major',
    ],
    [
      'The mother blamed the daughter for the state of the shop.',
      '“The daughter blamed the mother for the state of the shop,” Ann Lee said.',
      'major',
    ],
    [
      'We must rebuild the school before we rebuild the stadium.',
      '“We must rebuild the stadium before we rebuild the school,” Ann Lee said.',
      'major',
    ],
    [
      'The fire took the barn and the house and the orchard too.',
      '“The fire took the house and the barn and the orchard too,” Ann Lee said.',
      'minor',
    ],
    [
      'He was a friend, a teacher and a father to all of us.',
      '“He was a teacher, a friend and a father to all of us,” Ann Lee said.',
      'minor',
    ],
  ],
};

const SPELLINGS: VerdictTable = {
  about: 'spelling and signs of money',
  rows: [
    [
      'They live on Mill St. near Oak Rd. in the old town.',
      '“They live on Mill Street near Oak Road in the old town,” he said.',
      'whole',
    ],
    [
      'I saw it on TV in Calif. on a Tues. in May.',
      '“I saw it on television in California on a Tuesday in May,” he said.',
      'whole',
    ],
    [
      'The train does 90 mph on the plain for 2 hrs.',
      '“The train does 90 miles an hour on the plain for 2 hours,” she said.',
      'whole',
    ],
    [
      'Should the river rise again we will leave the house.',
      '“If the river rises again we will leave the house,” he said.',
      'minor',
    ],
    ['They live on Mill St. in the old town.', '“They live on Mill Lane in the old town,” he said.', 'major'],
    [
      'It happened in the 1980s, when I was nine.',
      '“It happened in the ’80s, when I was nine,” Ann Lee said.',
      'whole',
    ],
    [
      'It happened in the 1980s, when I was nine.',
      '“It happened in the 1970s, when I was nine,” Ann Lee said.',
      'major',
    ],
    [
      'Our favourite neighbour fuelled rumours about the jewellery.',
      '“Our favorite neighbor fueled rumors about the jewelry,” Ann Lee said.',
      'whole',
    ],
    [
      'The minister announced ₹500 crore for the flood-hit districts of the state.',
      '“The minister announced Rs 500 crore for the flood-hit districts of the state,” Ann Lee said.',
      'whole',
    ],
    [
      'The colour of the harbour at the centre of the theatre’s programme is grey.',
      '“The color of the harbor at the center of the theater’s program is gray,” Ann Lee said.',
      'whole',
    ],
  ],
};

const NUMERALS: VerdictTable = {
  about: 'numbers, parts and hours as they are written',
  rows: [
    [
      'It took us two and a half days to get the boat off the rocks.',
      '“It took us 2½ days to get the boat off the rocks,” Ann Lee said.',
      'whole',
    ],
    [
      'It took us two and a half days to get the boat off the rocks.',
      '“It took us 2 1/2 days to get the boat off the rocks,” Ann Lee said.',
      'whole',
    ],
    [
      'It took us two and a half days to get the boat off the rocks.',
      '“It took us 2.5 days to get the boat off the rocks,” Ann Lee said.',
      'whole',
    ],
    [
      'It took us two and a half days to get the boat off the rocks.',
      '“It took us 3½ days to get the boat off the rocks,” Ann Lee said.',
      'major',
    ],
    [
      'We lost half of the flock and three quarters of the hay.',
      '“We lost ½ of the flock and ¾ of the hay,” Ann Lee said.',
      'whole',
    ],
    [
      'We lost half of the flock and three quarters of the hay.',
      '“We lost ½ of the flock and ¼ of the hay,” Ann Lee said.',
      'major',
    ],
    [
      'The siren went at 9:30 and we ran down to the harbour.',
      '“The siren went at 9.30 and we ran down to the harbour,” Ann Lee said.',
      'whole',
    ],
    [
      'The siren went at 9:30 and we ran down to the harbour.',
      '“The siren went at 9:50 and we ran down to the harbour,” Ann Lee said.',
      'major',
    ],
    [
      'The siren went at 10:00 a.m. and we ran down to the harbour.',
      '“The siren went at 10am and we ran down to the harbour,” Ann Lee said.',
      'whole',
    ],
    [
      'The siren went at seven o’clock and we ran down to the harbour.',
      '“The siren went at 7 o’clock and we ran down to the harbour,” Ann Lee said.',
      'whole',
    ],
    [
      'The siren went at 7 a.m. and we ran down to the harbour.',
      '“The siren went at 7 p.m. and we ran down to the harbour,” Ann Lee said.',
      'major',
    ],
    [
      'We have had fifty percent more visitors since the 20th century ended.',
      '“We have had 50 per cent more visitors since the twentieth century ended,” Ann Lee said.',
      'whole',
    ],
    [
      'We won 3-1 and should have won by five or six goals.',
      '“We won 3–1 and should have won by 5 or 6 goals,” Ann Lee said.',
      'whole',
    ],
    [
      'The man at No. 10 told us to wait for the second bus.',
      '“The man at Number 10 told us to wait for the 2nd bus,” Ann Lee said.',
      'whole',
    ],
    [
      'I paid 50p for the ticket and two grand for the fine.',
      '“I paid 50 pence for the ticket and two grand for the fine,” Ann Lee said.',
      'whole',
    ],
    [
      'She is 5 feet 2 inches tall and weighs 60 kg soaking wet.',
      '“She is five feet two inches tall and weighs 60 kilograms soaking wet,” Ann Lee said.',
      'whole',
    ],
    [
      'There were 1.2 million of us on the streets of the capital.',
      '“There were 1.2m of us on the streets of the capital,” Ann Lee said.',
      'whole',
    ],
    [
      'There were a hundred and twenty of us in the hall that night.',
      '“There were 120 of us in the hall that night,” Ann Lee said.',
      'whole',
    ],
    [
      'He is a 45-year-old man with a wife and three kids at home.',
      '“He is a forty-five-year-old man with a wife and 3 kids at home,” Ann Lee said.',
      'whole',
    ],
    [
      'It cost the town 2.5 million pounds to mend the wall.',
      '“It cost the town 2½ million pounds to mend the wall,” Ann Lee said.',
      'whole',
    ],
    ['The wall is 1.2 m high and 40 m long.', '“The wall is 1.2 million high and 40 m long,” Ann Lee said.', 'major'],
  ],
};

export const ORDER_VERDICTS: readonly VerdictTable[] = [FRAMES, NEGATIONS, SWAPS, SPELLINGS, NUMERALS];
