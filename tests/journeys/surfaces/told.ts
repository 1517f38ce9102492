/** What a screen reader is told of a part of a page; words with a $ are no words of the extension's. */
export type Told = readonly [role: string, name: string, inLanguage?: 'as it is'];

/** Words of an article, shortened as names of buttons have them. */
const CUT_WORDS = '“We have also told the Americans, we are … to hand over the government immediately,”'
  .split(' ')
  .map((word) => `$${word}`)
  .join(' ');

/** Surfaces with all that a page has, and the controls and headings that a screen reader must find on them. */
export const TOLD: ReadonlyMap<string, readonly Told[]> = new Map<string, readonly Told[]>([
  [
    'popup, findings',
    [
      ['heading', 'Crossread', 'as it is'],
      ['switch', 'Check pages on $HOST'],
      ['button', '$5 Differs'],
      ['button', 'More'],
      ['button', 'Export'],
    ],
  ],
  [
    'popup, first card opened',
    [
      ['button', 'Details'],
      ['button', `Not the same thing – ${CUT_WORDS}`],
    ],
  ],
  [
    'popup, nothing found',
    [
      ['heading', 'Nothing to compare here yet.'],
      ['button', 'Use as a source'],
    ],
  ],
  [
    'side panel, findings and notes',
    [
      ['tab', 'This page'],
      ['tabpanel', 'This page'],
      ['button', `Edit the note – ${CUT_WORDS}`],
    ],
  ],
  [
    'side panel, a note is written',
    [
      ['textbox', 'Note'],
      ['combobox', 'Status'],
      ['button', `Done – ${CUT_WORDS}`],
    ],
  ],
  [
    'side panel, an article as a source',
    [
      ['combobox', 'Said by'],
      ['combobox', 'Keep in'],
      ['button', 'Keep all'],
    ],
  ],
  [
    'library, a list',
    [
      ['button', 'Narrow down'],
      ['button', 'Choose all'],
      ['combobox', 'Order'],
    ],
  ],
  [
    'library, one opened',
    [
      ['textbox', 'Note'],
      ['button', 'Close'],
      ['button', 'Copy'],
      ['button', 'Delete'],
    ],
  ],
  [
    'options in use',
    [
      ['switch', 'Two articles on talks between Hamas and the United States', 'as it is'],
      ['radio', 'All news pages'],
      ['button', `Take back – ${CUT_WORDS}`],
      ['button', 'Switch on again: $rumours.example'],
    ],
  ],
  [
    'options, a claim edited',
    [
      ['textbox', 'Words'],
      ['button', 'Save'],
      ['link', 'All claim sets'],
    ],
  ],
  [
    'welcome',
    [
      ['heading', 'Welcome to Crossread'],
      ['complementary', 'The source, invented for this page'],
      ['button', 'Use as a source'],
      ['button', 'Open the next card'],
      ['radio', 'Only when I ask'],
    ],
  ],
  [
    'memory, what was read',
    [
      ['heading', 'Reading memory'],
      ['switch', 'Remember what I read'],
      ['combobox', 'Remember for'],
      ['searchbox', 'Search what you read'],
      ['button', 'More: $The $mayor $promises $new $sheds'],
    ],
  ],
  ['popup, read otherwise', [['heading', '1 passage that you have read otherwise']]],
  [
    'letter',
    [
      ['textbox', 'Subject'],
      ['textbox', 'Text'],
      ['radio', 'Letter to the editors'],
      ['button', 'Copy'],
      ['link', 'Open in mail'],
    ],
  ],
  [
    'compare, two articles',
    [
      ['combobox', 'First article'],
      ['button', 'Export'],
      ['heading', 'Where they differ'],
    ],
  ],
]);
