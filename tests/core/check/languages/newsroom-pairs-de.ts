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
  // Nothing but the names is said alike.
  [
    'Vor 12.400 Zuschauern gewann Kiel am Samstag gegen Rostock mit 3:1.',
    'Kiel gewann gegen Rostock 3:1, 12.400 Zuschauer sahen das Spiel.',
    'same',
  ],
  [
    'In Kiel fielen binnen einer Stunde 45 Liter Regen je Quadratmeter, meldete der Wetterdienst.',
    'In Kiel fielen binnen einer Stunde 54 Liter Regen pro Quadratmeter, meldete der Wetterdienst.',
    'major value',
  ],
  [
    'Das Landgericht Kiel verurteilte den Bankier zu vier Jahren und sechs Monaten Haft.',
    'Das Landgericht Kiel verurteilte den Bankier zu viereinhalb Jahren Haft.',
    'same',
  ],
  [
    'Das Landgericht Kiel verurteilte den Bankier zu einer Freiheitsstrafe von drei Jahren.',
    'Das Landgericht Kiel verurteilte den Bankier zu einer Freiheitsstrafe von fünf Jahren.',
    'major value',
  ],
  // Two forms of a German verb are not known for one.
  [
    'Die Wahlbeteiligung in Kiel lag bei 58,3 Prozent, teilte der Wahlleiter mit.',
    'In Kiel habe die Wahlbeteiligung bei 53,8 Prozent gelegen, teilte der Wahlleiter mit.',
    'none',
  ],
  [
    'Der Kandidat der SPD erhielt in Kiel 41 Prozent der Stimmen.',
    'Die Kandidatin der CDU erhielt in Kiel 38 Prozent der Stimmen.',
    'none',
  ],
  [
    'Der Schriftsteller Erwin Tamm ist im Alter von 87 Jahren in Kiel gestorben.',
    'Der Schriftsteller Erwin Tamm ist mit 87 Jahren in Kiel gestorben.',
    'same',
  ],
  // Kinds that were wrong at first.
  // Lengths of time in two units.
  [
    'Das Gericht in Kiel verurteilte die Ärztin zu zwei Jahren und drei Monaten Haft.',
    'Das Gericht in Kiel verurteilte die Ärztin zu 27 Monaten Haft.',
    'same',
  ],
  [
    'Der Bahnstreik in Kiel dauerte zwei Stunden und 30 Minuten.',
    'Der Bahnstreik in Kiel dauerte zweieinhalb Stunden.',
    'same',
  ],
  [
    'Der Bahnstreik in Kiel dauerte 2 Stunden 30 Minuten.',
    'Der Bahnstreik in Kiel dauerte 3 Stunden 20 Minuten.',
    'major value',
  ],
  [
    'Das Gericht in Kiel verhängte ein Jahr und acht Monate Haft gegen den Bankier.',
    'Das Gericht in Kiel verhängte 20 Monate Haft gegen den Bankier.',
    'same',
  ],
  [
    'Das Gericht in Kiel verhängte ein Jahr und acht Monate Haft gegen den Bankier.',
    'Das Gericht in Kiel verhängte ein Jahr und drei Monate Haft gegen den Bankier.',
    'major value',
  ],
  ['Das Kind aus Kiel ist ein Jahr und acht Monate alt.', 'Das Kind aus Kiel ist 20 Monate alt.', 'same'],
  // What somebody denies.
  [
    'Sabine Kohl bestätigte, „dass die Klinik am Hafen im Herbst schließt“.',
    'Sabine Kohl bestritt, „dass die Klinik am Hafen im Herbst schließt“.',
    'unclear',
  ],
  [
    'Sabine Kohl bestätigte, „dass die Klinik am Hafen im Herbst schließt“.',
    'Sabine Kohl dementierte, „dass die Klinik am Hafen im Herbst schließt“.',
    'unclear',
  ],
  [
    'Sabine Kohl bestritt, „dass die Klinik am Hafen im Herbst schließt“.',
    'Sabine Kohl dementierte, „dass die Klinik am Hafen im Herbst schließt“.',
    'same',
  ],
  [
    '„Ich habe nie Geld von der Firma bekommen“, sagte Dirk Sommer.',
    'Dirk Sommer bestritt die Vorwürfe: „Ich habe nie Geld von der Firma bekommen.“',
    'same',
  ],
  [
    '„Die Klinik am Hafen schließt im Herbst“, sagte Sabine Kohl.',
    'Sabine Kohl bestritt nicht, dass „die Klinik am Hafen im Herbst schließt“.',
    'minor words',
  ],
  [
    '„Die Klinik am Hafen schließt im Herbst“, sagte Sabine Kohl.',
    'Sabine Kohl bestritt ein Komplott und sagte: „Die Klinik am Hafen schließt im Herbst.“',
    'same',
  ],
  // What is asked for, and what is given.
  [
    'Die Staatsanwältin fordert sieben Jahre Haft für den Bürgermeister von Kiel.',
    'Der Richter verurteilte den Bürgermeister von Kiel zu fünf Jahren Haft.',
    'none',
  ],
  [
    'Die Anklage beantragte sieben Jahre Haft für den Bürgermeister von Kiel.',
    'Der Bürgermeister von Kiel muss fünf Jahre in Haft.',
    'none',
  ],
  [
    'Dem Bürgermeister von Kiel drohen bis zu zehn Jahre Haft.',
    'Der Bürgermeister von Kiel bekam fünf Jahre Haft.',
    'none',
  ],
  [
    'Die Gewerkschaft verlangt in Kiel 7 Prozent mehr Lohn.',
    'Die Gewerkschaft erreichte in Kiel 3 Prozent mehr Lohn.',
    'none',
  ],
  [
    'Die Gewerkschaft fordert für die Werft in Kiel 7 Prozent mehr Lohn.',
    'Die Gewerkschaft fordert für die Werft in Kiel 8 Prozent mehr Lohn.',
    'major value',
  ],
  // Ages at death, degrees, letters before a mark.
  ['Die Sängerin Rosa Linde starb mit 91 Jahren in Kiel.', 'Die Sängerin Rosa Linde wurde 91 Jahre alt.', 'same'],
  [
    'Die Sängerin Rosa Linde starb im Alter von 91 Jahren in Kiel.',
    'Die Sängerin Rosa Linde starb im Alter von 81 Jahren in Kiel.',
    'major value',
  ],
  [
    'Die Sängerin Rosa Linde starb mit 91 Jahren in Kiel.',
    'Die Sängerin Rosa Linde starb mit 81 Jahren in Kiel.',
    'major value',
  ],
  [
    'Die Sängerin Rosa Linde starb mit 91 Jahren in Kiel.',
    'Rosa Linde ist im Alter von 91 Jahren in Kiel gestorben.',
    'same',
  ],
  // What is said to be untrue, some words before its clause.
  [
    '„Es stimmt einfach nicht, wie es manche Blätter der Stadt gern schreiben, dass die Werft am Hafen die Löhne kürzt“, sagte Petra Lang.',
    '„Dass die Werft am Hafen die Löhne kürzt“, sagte Petra Lang.',
    'major words',
  ],
  [
    '„Ich bezweifle nach allem, was wir heute aus dem Ministerium hören, dass die Werft am Hafen die Löhne kürzt“, sagte Petra Lang.',
    'Petra Lang sagte, „dass die Werft am Hafen die Löhne kürzt“.',
    'major words',
  ],
  [
    '„Ich habe keinen Zweifel nach allem, was wir heute aus dem Ministerium hören, dass die Werft am Hafen die Löhne kürzt“, sagte Petra Lang.',
    'Petra Lang sagte, „dass die Werft am Hafen die Löhne kürzt“.',
    'same',
  ],
  [
    '„Die Gerüchte der letzten Woche haben uns alle sehr geärgert, aber fest steht heute, dass die Werft am Hafen die Löhne kürzt“, sagte Petra Lang.',
    'Petra Lang sagte, „dass die Werft am Hafen die Löhne kürzt“.',
    'same',
  ],
  // A sixth lot, written when the rules for the above were done.
  [
    '„Die Brandmauer im Altbau hat dem Feuer nicht lange standgehalten“, sagte Einsatzleiter Rolf Meinert.',
    'Einsatzleiter Rolf Meinert zufolge habe die Brandmauer „dem Feuer nicht lange standgehalten“.',
    'same',
  ],
  [
    '„Wir hätten den Deich früher verstärken müssen“, sagte Ministerin Heike Albers.',
    '„Wir haben den Deich früher verstärkt“, sagte Ministerin Heike Albers.',
    'major words',
  ],
  [
    '„Die Mannschaft hat das Spiel verdient verloren“, sagte Trainer Uwe Brandt.',
    '„Die Mannschaft hat das Spiel verdient verloren“, so Kapitän Nils Hauser nach dem Abpfiff.',
    'major speaker',
  ],
  [
    'Die Inflation in Hessen sank im Mai auf 2,1 Prozent, teilte das Amt mit.',
    'Im Mai ging die Inflation in Hessen auf 2,4 Prozent zurück, teilte das Amt mit.',
    'none',
  ],
  [
    'Die Reederei in Emden nahm einen Kredit von 75 Mio. Euro auf, teilte sie mit.',
    'Die Reederei in Emden nahm einen Kredit von 57 Millionen Euro auf, teilte sie mit.',
    'major value',
  ],
  [
    'Auf der Zugspitze lagen 3,20 Meter Schnee, meldete der Dienst.',
    'Auf der Zugspitze lagen 320 Zentimeter Schnee, meldete der Dienst.',
    'same',
  ],
  // Two subjects of one measure.
  [
    'Der Prozess in Kiel dauert drei Wochen, sagte das Gericht.',
    'Die Ermittlung in Kiel dauerte fünf Wochen, sagte das Gericht.',
    'none',
  ],
  [
    'Die Einnahmen der Stadt Kiel stiegen um 8 Prozent, sagte das Amt.',
    'Die Ausgaben der Stadt Kiel stiegen um 12 Prozent, sagte das Amt.',
    'none',
  ],
  [
    'Das Krankenhaus in Kiel beschäftigt 300 Menschen, sagte die Stadt.',
    'Das Krankenhaus in Kiel beschäftigt 900 Menschen, sagte die Stadt.',
    'major value',
  ],
];
