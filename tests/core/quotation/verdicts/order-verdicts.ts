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

export const ORDER_VERDICTS: readonly VerdictTable[] = [FRAMES, NEGATIONS, SWAPS, SPELLINGS];
