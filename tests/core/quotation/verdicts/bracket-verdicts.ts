import type { VerdictTable } from './verdict-rows.ts';

/*
 * Written from grammar before there were rules for them: an editor's brackets around words that the source has itself, and
 * sources that were cut off before their attribution.
 */

const OWN_WORDS: VerdictTable = {
  about: 'brackets that hold the source’s own words',
  rows: [
    ['The sled went 70 mph past the old mill.', '“The sled went 70 [mph] past the old mill,” he said.', 'whole'],
    ['She came up Bell Street with two dogs.', '“She came up Bell (Street) with two dogs,” he said.', 'whole'],
    [
      'The sled went 70 mph and hit the barn.',
      '“The sled went 70 [mph] down [Lane] 12 and hit the barn,” he said.',
      'minor',
    ],
    [
      'The tank held 40 litres when it burst.',
      '“The tank held 40 [litres] in [Hall] 3 when it burst,” she said.',
      'minor',
    ],
    ['Our bakers & millers worked all night.', '“Our bakers [and the] millers worked all night,” she said.', 'whole'],
    ['Our bakers & millers worked all night.', '“Our bakers and millers worked all night,” she said.', 'whole'],
    ['The lamp cost 40 in the spring.', '“The lamp cost [40 euros] in the spring,” she said.', 'whole'],
    ['Keller opened the lock at noon.', '“[Anna Keller] opened the lock at noon,” he said.', 'whole'],
    ['Keller opened the lock at noon.', '“[Anna] Keller opened the lock at noon,” he said.', 'whole'],
    ['The tank held 40 litres when it burst.', '“The tank held 60 [litres] when it burst,” she said.', 'major'],
    ['The tank held 40 litres when it burst.', '“The tank held [60] litres when it burst,” she said.', 'major'],
    ['We never sold the boats to strangers.', '“We [always] sold the boats to strangers,” he said.', 'major'],
    [
      'He was late for the fair on Sunday, but the mayor came.',
      '“[The mayor] was late for the fair on Sunday,” she said.',
      'part',
    ],
  ],
};

const CUT_OFF: VerdictTable = {
  about: 'a source that ends in the comma before its attribution',
  rows: [
    [
      'This is a garden we want to keep,',
      '“The soil is rich and that’s why I think this is a garden we want to keep,” he said.',
      'whole',
    ],
    ['The ferry will be ready,', '“The ferry will be ready to sail in the spring,” she said.', 'whole'],
    ['We are proud of the choir,', '“As a teacher I know we are proud of the choir,” he said.', 'whole'],
    ['The mill has to close,', '“The mill has to close by Friday,” she said.', 'whole'],
    ['We found the bell,', '“Last Monday we found the bell,” he said.', 'whole'],
    ['The bridge is safe,', '“I never claimed the bridge is safe,” she said.', 'major'],
    ['The bridge is safe,', '“My rivals claim that the bridge is safe,” she said.', 'major'],
    ['The pool will open,', '“The pool will open only if it rains,” he said.', 'major'],
    ['The pool will open,', '“The pool will open unless the pump fails,” he said.', 'major'],
    ['The mill has to close.', '“The mill has to close by Friday,” she said.', 'major'],
  ],
};

const NAMED: VerdictTable = {
  about: 'a name in brackets for what was pointed at',
  rows: [
    ['It is a sad day for the people of this state.', '“It is a sad day for the people of [Ohio],” he said.', 'whole'],
    [
      'Nobody in that family paid a penny of it.',
      '“Nobody in [the Hale] family paid a penny of it,” he said.',
      'whole',
    ],
    ['Those two men never came back to the camp.', '“[Lee and Day] never came back to the camp,” she said.', 'whole'],
    ['I know that no ferry sails in winter.', '“I know [the Ohio] ferry sails in winter,” she said.', 'major'],
    ['We want those three schools to close by May.', '“We want [the Ohio] schools to close by May,” he said.', 'major'],
    ['These people never came back to the camp.', '“[The miners] never came back to the camp,” she said.', 'minor'],
  ],
};

const HEARSAY: VerdictTable = {
  about: 'what is set off says that it is others’',
  rows: [
    ['The driver, I was told, had been drinking.', '“The driver had been drinking,” she said.', 'major'],
    ['The driver had been drinking.', '“The driver, they say, had been drinking,” she said.', 'major'],
    ['The mayor, we hear, is leaving in the spring.', '“The mayor is leaving in the spring,” he said.', 'major'],
    ['The bridge, it is said, was built by monks.', '“The bridge was built by monks,” he said.', 'major'],
    ['The wine, supposedly, was that of a king.', '“The wine was that of a king,” she said.', 'major'],
    ['The house, I think, was sold to a firm.', '“The house was sold to a firm,” she said.', 'minor'],
    ['The road, I promise you, will open in May.', '“The road will open in May,” she said.', 'minor'],
  ],
};

/** Verdicts on brackets, on sources that end in a comma and on what is set off, with their rows. */
export const BRACKET_VERDICTS: readonly VerdictTable[] = [OWN_WORDS, CUT_OFF, NAMED, HEARSAY];
