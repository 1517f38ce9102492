import type { PassagePair } from './passage-pair.ts';

/** More German passages, written from grammar before the rules were looked at: quotations, then figures. */
export const LATER_PAIRS_DE: readonly PassagePair[] = [
  [
    '„Wir haben kaum noch Reserven für den Winter“, sagte Anna Berg.',
    '„Wir haben noch Reserven für den Winter“, sagte Anna Berg.',
    'major words',
  ],
  [
    '„Die Klinik muss im Sommer nicht schließen“, sagte Karl Holm.',
    '„Die Klinik darf im Sommer nicht schließen“, sagte Karl Holm.',
    'major words',
  ],
  [
    '„Wir zahlen den Lohn nur, wenn das Land uns hilft“, sagte Anna Berg.',
    '„Wir zahlen den Lohn, wenn das Land uns hilft“, sagte Anna Berg.',
    'major words',
  ],
  [
    '„Fast alle Betriebe im Kreis suchen Lehrlinge“, sagte Karl Holm.',
    '„Alle Betriebe im Kreis suchen Lehrlinge“, sagte Karl Holm.',
    'major words',
  ],
  [
    '„Es stimmt nicht, dass wir die Löhne der Fahrer gekürzt haben“, sagte Karl Holm.',
    'Karl Holm sagte, „dass wir die Löhne der Fahrer gekürzt haben“.',
    'major words',
  ],
  [
    '„Im Herbst werden wir die neue Schule eröffnen“, sagte Anna Berg.',
    '„Wir werden im Herbst die neue Schule eröffnen“, sagte Anna Berg.',
    'minor words',
  ],
  [
    '„Der Landrat hat den Bürgermeister jahrelang belogen“, sagte Karl Holm.',
    '„Den Landrat hat der Bürgermeister jahrelang belogen“, sagte Karl Holm.',
    'major words',
  ],
  [
    '„Ich habe meinen Bruder vor dem Brand im Keller gewarnt“, sagte Karl Holm.',
    'Karl Holm sagte, er habe „seinen Bruder vor dem Brand im Keller gewarnt“.',
    'minor words',
  ],
  [
    '„Wir werden die Verträge mit der Werft prüfen“, sagte Anna Berg.',
    '„Wir haben die Verträge mit der Werft geprüft“, sagte Anna Berg.',
    'major words',
  ],
  [
    '„Das ist ja eine gute Lösung für uns alle“, sagte Anna Berg.',
    '„Das ist eine gute Lösung für uns alle“, sagte Anna Berg.',
    'minor words',
  ],
  [
    '„Ich weiß, dass die Strasse zum Fluss morgen offen ist“, sagte Karl Holm.',
    '„Ich weiss, daß die Straße zum Fluß morgen offen ist“, sagte Karl Holm.',
    'same',
  ],
  [
    '„Wir haben das Kind aus dem brennenden Haus geholt“, sagte Karl Holm.',
    '„Wir haben die Kinder aus dem brennenden Haus geholt“, sagte Karl Holm.',
    'minor words',
  ],
  [
    '„Wir lehnen den Vorschlag des Ministers ab“, sagte Anna Berg.',
    '„Wir nehmen den Vorschlag des Ministers an“, sagte Anna Berg.',
    'major words',
  ],
  [
    '„So viel Schnee ist nicht ungewöhnlich für die Jahreszeit“, sagte Karl Holm.',
    '„So viel Schnee ist ungewöhnlich für die Jahreszeit“, sagte Karl Holm.',
    'major words',
  ],
  [
    '„Die Brücke bleibt bis Montag gesperrt“, sagte Anna Berg.',
    '„Die Brücke bleibt ab Montag gesperrt“, sagte Anna Berg.',
    'major words',
  ],
  // Figures.
  [
    'Die Mieten in Kiel stiegen im vergangenen Jahr um 4,5 Prozent, sagte Anna Berg.',
    'Die Mieten in Kiel stiegen im vergangenen Jahr um 4,5 %, sagte Anna Berg.',
    'same',
  ],
  [
    'Zur Eröffnung der Halle in Kiel kamen knapp 300 Gäste, teilte die Stadt mit.',
    'Zur Eröffnung der Halle in Kiel kamen gut 300 Gäste, teilte die Stadt mit.',
    'minor comparator',
  ],
  [
    'Mehr als 5.000 Menschen demonstrierten in Kiel, teilte die Polizei mit.',
    '5.000 Menschen demonstrierten in Kiel, teilte die Polizei mit.',
    'minor comparator',
  ],
  [
    'Der neue Tunnel in Kiel kostet 1,2 Mrd. Euro, sagte der Minister.',
    'Der neue Tunnel in Kiel kostet 1.200 Millionen Euro, sagte der Minister.',
    'same',
  ],
  [
    'Eine halbe Million Menschen waren in Hessen ohne Strom, sagte der Betreiber.',
    '500.000 Menschen waren in Hessen ohne Strom, sagte der Betreiber.',
    'same',
  ],
  [
    'Der Umbau des Bahnhofs kostet anderthalb Millionen Euro, sagte der Rat.',
    'Der Umbau des Bahnhofs kostet 1,5 Millionen Euro, sagte der Rat.',
    'same',
  ],
  [
    'In der Halle arbeiten 12’500 Menschen, sagte ihr Leiter.',
    'In der Halle arbeiten 12 500 Menschen, sagte ihr Leiter.',
    'same',
  ],
  [
    'Bei dem Brand in Kiel wurden dreiundzwanzig Menschen verletzt, sagte die Polizei.',
    'Bei dem Brand in Kiel wurden 32 Menschen verletzt, sagte die Polizei.',
    'major value',
  ],
  [
    'Der 34-Jährige starb bei dem Unfall auf der Brücke in Kiel, sagte die Polizei.',
    'Der 43-Jährige starb bei dem Unfall auf der Brücke in Kiel, sagte die Polizei.',
    'major value',
  ],
  [
    'Der Zoll fand im Hafen von Kiel 1,5 Tonnen Kokain.',
    'Der Zoll fand im Hafen von Kiel 1500 Kilogramm Kokain.',
    'same',
  ],
  [
    'Ein Viertel der Häuser im Dorf steht leer, sagte Anna Berg.',
    '25 Prozent der Häuser im Dorf stehen leer, sagte Anna Berg.',
    'same',
  ],
  ['Die Polizei nahm in Kiel ein Dutzend Männer fest.', 'Die Polizei nahm in Kiel zwölf Männer fest.', 'same'],
  [
    'Am 12. Mai sperrte die Stadt Kiel die Brücke am Hafen.',
    'Am 12. Mai um 14.30 Uhr sperrte die Stadt Kiel die Brücke am Hafen.',
    'none',
  ],
  [
    'Die Sanierung dauert zwischen 20 und 30 Monate, sagte der Rat.',
    'Die Sanierung dauert 20 bis 30 Monate, sagte der Rat.',
    'same',
  ],
  [
    'Das Bad in Kiel kostet die Stadt 3,4 Millionen Euro im Jahr, sagte Karl Holm.',
    'Das Bad in Kiel kostet die Stadt 3,4 Milliarden Euro im Jahr, sagte Karl Holm.',
    'major value',
  ],
  // Written when the rules for the above were done.
  [
    '„Wir haben nirgends Asbest in der Schule gefunden“, sagte Anna Berg.',
    '„Wir haben Asbest in der Schule gefunden“, sagte Anna Berg.',
    'major words',
  ],
  [
    '„Der Konzern sollte die Schäden am Ufer bezahlen“, sagte Karl Holm.',
    '„Der Konzern muss die Schäden am Ufer bezahlen“, sagte Karl Holm.',
    'major words',
  ],
  [
    '„Sobald das Geld da ist, bauen wir die Brücke“, sagte Anna Berg.',
    '„Obwohl das Geld da ist, bauen wir die Brücke“, sagte Anna Berg.',
    'major words',
  ],
  [
    '„Die Mehrheit der Eltern ist für die neue Schule“, sagte Karl Holm.',
    '„Eine Minderheit der Eltern ist für die neue Schule“, sagte Karl Holm.',
    'major words',
  ],
  [
    '„Ich glaube nicht, dass der Damm den Winter übersteht“, sagte Karl Holm.',
    'Karl Holm sagte: „Der Damm übersteht den Winter.“',
    'none',
  ],
  [
    'Anna Berg sagte: „Wir verkaufen das Rathaus“.',
    'Anna Berg sagte: „Wir verkaufen das Rathaus nicht unter Wert“.',
    'major words',
  ],
  [
    '„Die Fähre fährt stündlich zu den Inseln“, sagte Karl Holm.',
    '„Die Fähre fährt jede Stunde zu den Inseln“, sagte Karl Holm.',
    'minor words',
  ],
  [
    '„Wir haben im Juli 1.200 Kisten Äpfel verkauft“, sagte Anna Berg.',
    '„Wir haben im Juli 1200 Kisten Aepfel verkauft“, sagte Anna Berg.',
    'same',
  ],
  [
    'Die Stadt Kiel zahlt weniger als 2 Millionen Euro für die Halle, sagte Anna Berg.',
    'Die Stadt Kiel zahlt mehr als 2 Millionen Euro für die Halle, sagte Anna Berg.',
    'minor comparator',
  ],
  [
    'Bei der Explosion in Kiel starben siebenundzwanzig Menschen, sagte die Polizei.',
    'Bei der Explosion in Kiel starben 27 Menschen, sagte die Polizei.',
    'same',
  ],
  [
    'Die neue Straße bei Kiel ist 2,5 Kilometer lang, sagte der Rat.',
    'Die neue Straße bei Kiel ist 2500 Meter lang, sagte der Rat.',
    'same',
  ],
  [
    'Die Firma in Kiel baut 350 Stellen ab, sagte Karl Holm.',
    'Die Firma in Kiel baut 530 Stellen ab, sagte Karl Holm.',
    'major value',
  ],
  [
    'Rund drei Viertel der Bauern im Kreis haben Schäden, sagte Anna Berg.',
    'Rund 75 Prozent der Bauern im Kreis haben Schäden, sagte Anna Berg.',
    'same',
  ],
  [
    'Der Strompreis in Kiel sank auf 28 Cent, sagte der Versorger.',
    'Der Strompreis in Kiel sank auf 28 Euro, sagte der Versorger.',
    'major unit',
  ],
  ['Die Behörde in Kiel zählte 40 bis 50 Wölfe.', 'Die Behörde in Kiel zählte zwischen 40 und 50 Wölfe.', 'same'],
];
