import type { NamedSpeaker } from './names.ts';

/** A speaker with the words that name them later in the same text. */
export interface OutletSpeaker extends NamedSpeaker {
  readonly short: string;
}

export type OutletNameKind =
  | 'hyphen or apostrophe'
  | 'name with a number'
  | 'honorific'
  | 'surname that is a word'
  | 'role before the name'
  | 'company, club or college';

export const person = (written: string, he: 'he' | 'she', name = written): OutletSpeaker => {
  const short = name.replace(/ (?:Jr\.|III|II)$/, '').replace(/^.* /, '');
  return { written, name, he, short };
};
export const body = (name: string, article = '', short = name): OutletSpeaker => ({
  written: `${article}${name}`,
  name,
  he: 'it',
  short: `${article}${short}`,
});

/** Kinds of names that the first grid has not. All are made up. */
export const OUTLET_NAMES: Readonly<Record<OutletNameKind, readonly OutletSpeaker[]>> = {
  'hyphen or apostrophe': [
    person('Fiona Marsh-Doyle', 'she'),
    person('Jean-Luc Perrin', 'he'),
    person('Mick O’Dowd', 'he'),
    person('Sinéad D’Arcy', 'she'),
    person('Min-ji Kwon', 'she'),
  ],
  'name with a number': [
    person('Harold Beck Jr.', 'he'),
    person('Walter Sims III', 'he'),
    person('George Tull II', 'he'),
    person('Ned Farrow Jr.', 'he'),
    person('Amos Reed III', 'he'),
  ],
  honorific: [
    person('Sir Alan Pryce', 'he'),
    person('Dr. Mina Sato', 'she'),
    person('Professor Ian Crewe', 'he', 'Ian Crewe'),
    person('Judge Ellen Roth', 'she', 'Ellen Roth'),
    person('Sgt. Luis Ortega', 'he', 'Luis Ortega'),
  ],
  'surname that is a word': [
    person('Nora Price', 'she'),
    person('Jack Hunter', 'he'),
    person('Tessa Brown', 'she'),
    person('Leo Banks', 'he'),
    person('Ivy Waters', 'she'),
  ],
  'role before the name': [
    person('defender Luka Horvat', 'he', 'Luka Horvat'),
    person('pensioner Joyce Webb', 'she', 'Joyce Webb'),
    person('lead author Priya Nair', 'she', 'Priya Nair'),
    person('chief analyst Tom Seward', 'he', 'Tom Seward'),
    person('co-founder Ben Adler', 'he', 'Ben Adler'),
  ],
  'company, club or college': [
    body('Kestrel Motors'),
    body('Meadow Trust', 'the '),
    body('Lorne United', '', 'United'),
    body('Hexham College', '', 'the college'),
    body('Arden & Sons'),
  ],
};
