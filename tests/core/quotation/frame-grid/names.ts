/** One way to name who speaks, and the words that agree with it. */
export interface NamedSpeaker {
  /** As it is written in the middle of a sentence, titles and article included. */
  readonly written: string;
  /** The name in it. */
  readonly name: string;
  readonly he: 'he' | 'she' | 'it' | 'they';
}

/** Words of a frame that depend on whom it names: "who" or "which", "says" or "say". */
export type Agreement = Readonly<
  Record<'he' | 'his' | 'who' | 'says' | 'was' | 'has' | 'role' | 'lives' | 'works', string>
>;

export type NameKind =
  | 'modal given name'
  | 'foreign'
  | 'particle'
  | 'organisation'
  | 'title chain'
  | 'initials'
  | 'single name'
  | 'two names';

const person = (written: string, he: 'he' | 'she', name = written): NamedSpeaker => ({ written, name, he });
const body = (name: string, article = ''): NamedSpeaker => ({ written: `${article}${name}`, name, he: 'it' });
const two = (name: string): NamedSpeaker => ({ written: name, name, he: 'they' });

/** Each frame is tried with one name of each kind; the names take turns. All are made up. */
export const NAMES: Readonly<Record<NameKind, readonly NamedSpeaker[]>> = {
  'modal given name': [
    person('Will Harker', 'he'),
    person('May Tolliver', 'she'),
    person('Mark Ostrow', 'he'),
    person('Grace Pell', 'she'),
    person('Hope Dunmore', 'she'),
    person('Drew Carrow', 'he'),
  ],
  foreign: [
    person('Zbigniew Kowalczyk', 'he'),
    person('Ayşe Çelik', 'she'),
    person('Øystein Bråten', 'he'),
    person('Nguyen Thi Hoa', 'she'),
    person('Oluwaseun Adeyemi', 'he'),
    person('Žaneta Němcová', 'she'),
  ],
  particle: [
    person('Pieter van der Merwe', 'he'),
    person('Maria de la Cruz', 'she'),
    person('Khalid bin Rashid', 'he'),
    person('Ursula von Hagen', 'she'),
    person('Luc du Plessis', 'he'),
    person('Sami al-Khatib', 'he'),
  ],
  organisation: [
    body('Harbour Board', 'the '),
    body('Riverside Hospital'),
    body('Ministry of Works', 'the '),
    body('Northern Rail'),
    body('Coastal Workers Union', 'the '),
    body('Brackwater Council'),
  ],
  'title chain': [
    person('Deputy Chief Constable Ann Rowe', 'she', 'Ann Rowe'),
    person('former Interior Minister Paul Brandt', 'he', 'Paul Brandt'),
    person('state Rep. Dana Cole', 'she', 'Dana Cole'),
    person('club chairman and owner Rolf Hagen', 'he', 'Rolf Hagen'),
    person('Lt. Gov. Susan Marsh', 'she', 'Susan Marsh'),
    person('Deputy Prime Minister Olaf Berg', 'he', 'Olaf Berg'),
  ],
  initials: [
    person('J. R. Whitlock', 'he'),
    person('A.B. Corrie', 'he'),
    person('Samuel L. Pike', 'he'),
    person('T.J. Moss', 'he'),
    person('Helen P. Straw', 'she'),
    person('K. Anders', 'she'),
  ],
  'single name': [
    person('Zorana', 'she'),
    person('Pelinho', 'he'),
    person('Oduya', 'he'),
    person('Whitcombe', 'she'),
    person('Bjarke', 'he'),
    person('Kestrelle', 'she'),
  ],
  'two names': [
    two('Ann Lee and Tom Barr'),
    two('Ruth Ames and Ivo Lang'),
    two('Carla Voss and Dieter Kron'),
    two('Sam Poole and Nadia Wirth'),
    two('Gwen Hart and Owen Price'),
    two('Leila Aziz and Peter Holm'),
  ],
};

const SINGULAR = { says: 'says', was: 'was', has: 'has', lives: 'lives', works: 'works' };
const PLURAL = { says: 'say', was: 'were', has: 'have', lives: 'live', works: 'work' };

const AGREEMENTS: Readonly<Record<NamedSpeaker['he'], Agreement>> = {
  he: { ...SINGULAR, he: 'he', his: 'his', who: 'who', role: "the city's chief engineer" },
  she: { ...SINGULAR, he: 'she', his: 'her', who: 'who', role: "the city's chief engineer" },
  it: { ...SINGULAR, he: 'it', his: 'its', who: 'which', role: 'the biggest employer in the city' },
  they: { ...PLURAL, he: 'they', his: 'their', who: 'who', role: 'two engineers from the city' },
};

export const agreementOf = ({ he }: NamedSpeaker): Agreement => AGREEMENTS[he];
