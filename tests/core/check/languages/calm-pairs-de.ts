import type { PassagePair } from './passage-pair.ts';

/** German passages of two things, of which nothing is to be said, and some that do differ in the same ways. */
export const CALM_PAIRS_DE: readonly PassagePair[] = [
  [
    'In Gera investiert der Stadtrat 12 Millionen Euro in die Brücke.',
    'In Gera investiert der Stadtrat 21 Millionen Euro in das Theater.',
    'none',
  ],
  ['Polizei Gera meldet 14 Einbrüche in der Altstadt.', 'Polizei Gera meldet 41 Diebstähle in der Altstadt.', 'none'],
  [
    'In den letzten zehn Tagen kamen 340 Flüchtlinge in Gera an.',
    'In den letzten drei Monaten kamen 2.100 Flüchtlinge in Gera an.',
    'none',
  ],
  [
    'Binnen zwei Wochen wurden in Gera 85 Masernfälle gemeldet.',
    'Innerhalb eines Jahres wurden in Gera 190 Masernfälle gemeldet.',
    'none',
  ],
  [
    'Die Sanierung der Brücke in Gera kostet 4 Millionen Euro.',
    'Die Sanierung der Schule in Gera kostet 9 Millionen Euro.',
    'none',
  ],
  ['In Gera sind 300 Wohnungen geplant.', 'In Gera wurden 120 Wohnungen gebaut.', 'none'],
  [
    'Von den 340 Beschäftigten des Werks in Gera streikten 120.',
    'Das Werk in Gera hat 340 Beschäftigte, 45 von ihnen sind in Kurzarbeit.',
    'same',
  ],
  ['Die Mieten in Gera stiegen um 4 Prozent.', 'Die Mieten in Jena stiegen um 7 Prozent.', 'none'],
  ['Die Zahl der Arbeitslosen in Gera stieg um 300.', 'Die Zahl der Arbeitslosen in Gera stieg auf 5.200.', 'none'],
  [
    'Der 34-jährige Fahrer wurde bei dem Unfall in Gera leicht verletzt.',
    'Seine 61-jährige Beifahrerin wurde bei dem Unfall in Gera schwer verletzt.',
    'none',
  ],
  [
    '„Ich werde den Umbau der alten Mühle nicht bezahlen“, sagte Anke Reuter.',
    'Anke Reuter sagte, sie werde „den Umbau der alten Mühle nicht bezahlen“.',
    'same',
  ],
  [
    '„Das war ein trauriger Tag für alle Vereine in der Stadt“, sagte Anke Reuter.',
    'Anke Reuter sprach von einem „traurigen Tag für alle Vereine in der Stadt“.',
    'minor words',
  ],
  [
    'In den letzten zehn Tagen kamen 340 Flüchtlinge in Gera an.',
    'In den vergangenen zehn Tagen kamen 430 Flüchtlinge in Gera an.',
    'major value',
  ],
  [
    'In Gera investiert der Stadtrat 12 Millionen Euro in die Brücke.',
    'In Gera investiert der Stadtrat 21 Millionen Euro in die Brücke.',
    'major value',
  ],
  [
    'Die Sanierung der Brücke in Gera kostet 4 Millionen Euro.',
    'Die Sanierung der Brücke in Gera kostet 9 Millionen Euro.',
    'major value',
  ],
  [
    '„Ich werde den Umbau der alten Mühle nicht bezahlen“, sagte Anke Reuter.',
    'Anke Reuter sagte, sie werde „den Umbau der alten Mühle bezahlen“.',
    'major words',
  ],
  // A second lot, written when the rules for the above were done.
  [
    'Während der ersten Woche besuchten 4.000 Menschen die Messe in Gera.',
    'Im ganzen Jahr besuchten 61.000 Menschen die Messe in Gera.',
    'none',
  ],
  ['Der Umbau des Bahnhofs in Gera dauert 14 Monate.', 'Der Umbau des Rathauses in Gera dauert 30 Monate.', 'none'],
  [
    'Die 23-jährige Radfahrerin kam in Gera ins Krankenhaus.',
    'Der 58-jährige Autofahrer kam in Gera ins Krankenhaus.',
    'none',
  ],
  [
    'Stadt Gera gibt 5 Millionen Euro für die Feuerwehr aus.',
    'Stadt Gera gibt 8 Millionen Euro für die Parks aus.',
    'none',
  ],
];
