import type { PassagePair } from './passage-pair.ts';

/** German passages in the manner of newsrooms: reported speech, courts, sport, weather, elections, deaths. */
export const NEWSROOM_PAIRS_DE: readonly PassagePair[] = [
  [
    '„Die Partei ist auf Neuwahlen gut vorbereitet“, sagte Sabine Kohl.',
    'Sabine Kohl betonte, die Partei sei „auf Neuwahlen gut vorbereitet“.',
    'same',
  ],
  [
    '„Ich habe von den Zahlungen an den Verein nichts gewusst“, sagte Dirk Sommer.',
    'Dirk Sommer gab an, er habe „von den Zahlungen an den Verein gewusst“.',
    'major words',
  ],
  [
    '„Die Ermittlungen gegen den Trainer sind noch nicht abgeschlossen“, sagte Oberstaatsanwalt Henning Voss.',
    'Rechtsanwältin Ute Krämer teilte mit: „Die Ermittlungen gegen den Trainer sind noch nicht abgeschlossen.“',
    'major speaker',
  ],
  [
    '„Die Kürzung der Mittel für die Frauenhäuser ist unverantwortlich“, sagte Ute Krämer.',
    'Ute Krämer nannte „die Kürzung der Mittel für die Frauenhäuser“ unverantwortlich.',
    'same',
  ],
  [
    '„Der Minister soll von der Affäre um die Masken gewusst haben“, sagte Ute Krämer.',
    '„Der Minister hat von der Affäre um die Masken gewusst“, sagte Ute Krämer.',
    'major words',
  ],
  // Figures.
  [
    'In Kiel fielen binnen einer Stunde 45 Liter Regen je Quadratmeter, meldete der Wetterdienst.',
    'In Kiel fielen binnen einer Stunde 54 Liter Regen pro Quadratmeter, meldete der Wetterdienst.',
    'major value',
  ],
  [
    'Das Landgericht Kiel verurteilte den Bankier zu einer Freiheitsstrafe von drei Jahren.',
    'Das Landgericht Kiel verurteilte den Bankier zu einer Freiheitsstrafe von fünf Jahren.',
    'major value',
  ],
  [
    'Die Wahlbeteiligung in Kiel lag bei 58,3 Prozent, teilte der Wahlleiter mit.',
    'In Kiel habe die Wahlbeteiligung bei 53,8 Prozent gelegen, teilte der Wahlleiter mit.',
    'major value',
  ],
  [
    'Der Kandidat der SPD erhielt in Kiel 41 Prozent der Stimmen.',
    'Die Kandidatin der CDU erhielt in Kiel 38 Prozent der Stimmen.',
    'none',
  ],
];
