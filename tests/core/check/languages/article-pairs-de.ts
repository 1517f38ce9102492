import type { PassagePair } from './passage-pair.ts';

/** German articles of some sentences, each with a source: all desks, figures and speakers; a third of them are calm. */
export const ARTICLE_PAIRS_DE: readonly PassagePair[] = [
  [
    'Der Bahnhof in Eutin wird von Juli an umgebaut. „Wir werden die Gleise barrierefrei ausbauen und das Dach erneuern“, sagte Bahnsprecherin Inga Thoms am Dienstag. Die Arbeiten sollen zwei Jahre dauern.',
    'Die Bahn modernisiert den Bahnhof in Eutin. Man werde „die Gleise barrierefrei ausbauen und das Dach erneuern“, kündigte Sprecherin Inga Thoms an. Bis zum Ende der Arbeiten vergehen zwei Jahre.',
    'same',
  ],
  [
    'Nach dem Brand in der Lagerhalle sucht die Polizei nach der Ursache. „Wir können Brandstiftung derzeit nicht ausschließen“, sagte Kommissarin Beate Ritter. Verletzt wurde niemand.',
    'In einer Lagerhalle hat es gebrannt, verletzt wurde niemand. Kommissarin Beate Ritter sagte: „Wir können Brandstiftung derzeit ausschließen.“',
    'major words',
  ],
  [
    'Im Streit um das Stadion meldeten sich zwei Fraktionen zu Wort. „Dieses Stadion wird die Stadt in den Ruin treiben“, sagte Grünen-Stadträtin Elke Baumann. CDU-Fraktionschef Thorsten Wied nannte das Vorhaben eine Chance.',
    'Der Streit um das Stadion geht weiter. „Dieses Stadion wird die Stadt in den Ruin treiben“, sagte CDU-Fraktionschef Thorsten Wied am Abend. Elke Baumann von den Grünen widersprach.',
    'major speaker',
  ],
  [
    '„Wenn der Bund die Hälfte bezahlt, bauen wir die Brücke noch in diesem Jahr“, sagte Verkehrsminister Arne Holst in Flensburg. Die alte Brücke ist seit 2021 gesperrt.',
    'Die gesperrte Brücke in Flensburg soll ersetzt werden. „Wir bauen die Brücke noch in diesem Jahr“, versprach Verkehrsminister Arne Holst.',
    'major words',
  ],
  [
    'Die Schauspielerin Maren Kolbe verlässt das Ensemble. „Ich brauche nach zwölf Jahren eine Pause vom Theater“, sagte sie der Zeitung. Der Intendant bedauerte den Schritt.',
    'Das Ensemble verliert Maren Kolbe. Sie brauche „nach zwölf Jahren eine Pause vom Theater“, erklärte die Schauspielerin. Intendant Lutz Perl bedauert ihren Abschied.',
    'same',
  ],
  [
    'Der Verband hat die Schulen befragt. „Einige Lehrkräfte haben das Gutachten nicht gelesen“, sagte Verbandschef Olaf Kern. Das Ministerium will die Antworten prüfen.',
    '„Die meisten Lehrkräfte haben das Gutachten nicht gelesen“, sagte Verbandschef Olaf Kern nach der Befragung. Das Ministerium prüft nun die Antworten.',
    'major words',
  ],
  [
    'Ein Hagelsturm hat am Sonntag Weinberge bei Landau verwüstet. Der Verband schätzt den Schaden auf 14,5 Millionen Euro. Betroffen sind rund 300 Betriebe.',
    'Nach dem Hagelsturm bei Landau schätzt der Verband den Schaden auf 15,4 Millionen Euro. Etwa 300 Betriebe sind betroffen.',
    'major value',
  ],
  [
    'Der Konzern Nordwerk hat im ersten Quartal 1,2 Milliarden Euro umgesetzt. Der Gewinn sank um 7 Prozent auf 85 Millionen Euro.',
    'Nordwerk verbuchte von Januar bis März einen Umsatz von 1200 Millionen Euro. Das Ergebnis ging um sieben Prozent auf 85 Mio. Euro zurück.',
    'same',
  ],
  [
    'Das Landgericht Aachen hat das Urteil im Betrugsfall gesprochen. Der Prozess dauerte 14 Wochen.',
    'Im Aachener Betrugsfall ist das Urteil gefallen. Die Ermittlungen dauerten 31 Wochen.',
    'none',
  ],
  [
    'Bei einem Busunfall auf der A7 bei Fulda sind drei Menschen getötet und 17 verletzt worden. Der Fahrer war eingeschlafen.',
    'Ein Bus ist auf der A7 bei Fulda verunglückt. Drei Menschen wurden getötet und 27 verletzt, wie die Polizei mitteilte.',
    'major value',
  ],
  [
    'Bei einem Brand in einem Altenheim in Celle sind am Montag vier Bewohner verletzt worden. Der Schaden beträgt 200.000 Euro.',
    'In einem Altenheim in Gera hat es im vergangenen Winter gebrannt. Damals wurden neun Bewohner verletzt, der Schaden betrug 80.000 Euro.',
    'none',
  ],
  [
    'Die Stadt Husum will Wohnungen bauen. Bis 2028 sollen mindestens 400 Wohnungen entstehen, sagte Bürgermeister Kai Thun. Sie kosten 90 Millionen Euro.',
    'Husum baut: Bis 2028 sollen höchstens 400 Wohnungen entstehen, kündigte Bürgermeister Kai Thun an. Die Kosten liegen bei 90 Millionen Euro.',
    'minor comparator',
  ],
  // Tolls in the words that news has for them.
  [
    'Bei einem Busunfall auf der A7 bei Fulda sind 17 Menschen verletzt worden.',
    'Bei einem Busunfall auf der A7 bei Fulda wurden 27 Menschen verletzt.',
    'major value',
  ],
  [
    'Bei einem Busunfall auf der A7 bei Fulda sind 17 Menschen getötet und 30 verletzt worden.',
    'Bei einem Busunfall auf der A7 bei Fulda sind 17 Menschen getötet und 40 verletzt worden.',
    'major value',
  ],
  [
    'Bei einem Busunfall auf der A7 bei Fulda gab es 17 Tote und 30 Verletzte.',
    'Bei einem Busunfall auf der A7 bei Fulda gab es 17 Tote und 40 Verletzte.',
    'major value',
  ],
  // Silence for “major value”.
  [
    'Bei einem Busunfall auf der A7 bei Fulda starben 17 Menschen.',
    'Bei einem Busunfall auf der A7 bei Fulda kamen 27 Menschen ums Leben.',
    'none',
  ],
  [
    'Bei einem Busunfall auf der A7 bei Fulda starben 17 Menschen.',
    'Bei einem Busunfall auf der A7 bei Fulda wurden 27 Menschen getötet.',
    'major value',
  ],
  ['Bei einem Brand in Hagen starben 17 Menschen.', 'Bei einem Brand in Hagen gab es 27 Tote.', 'major value'],
  // Silence for “major value”.
  ['Bei einem Brand in Hagen starben 17 Menschen.', 'Ein Brand in Hagen hat 27 Menschen das Leben gekostet.', 'none'],
  // Silence for “major value”.
  ['Bei einem Brand in Hagen wurden 17 Menschen verletzt.', 'Ein Brand in Hagen forderte 27 Verletzte.', 'none'],
  ['Bei einem Brand in Hagen wurden 17 Menschen verletzt.', 'Bei einem Brand in Hagen starben 27 Menschen.', 'none'],
  // Who is named by the last part of a name.
  [
    '„Dieser Haushalt trifft die Ärmsten im Land“, sagte Anna Berg.',
    'Minister Karl Holm sprach. „Dieser Haushalt trifft die Ärmsten im Land“, sagte Holm.',
    'major speaker',
  ],
  // Trials and inquiries, and other things of which there are two kinds.
  [
    'Der Prozess in Kiel dauerte drei Wochen, sagte das Gericht.',
    'Die Ermittlung in Kiel dauerte fünf Wochen, sagte das Gericht.',
    'none',
  ],
  [
    'Der Prozess um den Brand in Kiel dauerte drei Monate.',
    'Die Untersuchung zum Brand in Kiel dauerte fünf Monate.',
    'none',
  ],
  [
    'Der Prozess gegen den Bankier in Kiel kostete 2 Millionen Euro.',
    'Die Untersuchung gegen den Bankier in Kiel kostete 3 Millionen Euro.',
    'none',
  ],
  ['Im Prozess in Kiel wurden 40 Zeugen gehört.', 'Im Untersuchungsausschuss in Kiel wurden 60 Zeugen gehört.', 'none'],
  [
    'Die Arbeitslosigkeit der Frauen in Kiel stieg auf 7 Prozent.',
    'Die Arbeitslosigkeit der Männer in Kiel stieg auf 9 Prozent.',
    'none',
  ],
  ['Im Norden von Kiel fielen 45 Liter Regen.', 'Im Süden von Kiel fielen 25 Liter Regen.', 'none'],
  [
    'Der neue Bahnhof in Kiel kostete 45 Millionen Euro.',
    'Der alte Bahnhof in Kiel kostete 12 Millionen Euro.',
    'none',
  ],
  [
    'Die jährlichen Kosten der Bahn in Kiel liegen bei 12 Millionen Euro.',
    'Die monatlichen Kosten der Bahn in Kiel liegen bei 3 Millionen Euro.',
    'none',
  ],
  // An eighth lot, written when the rules for the above were done.
  [
    'Die Ermittlungen gegen den Konzern Velto in Kiel dauerten drei Jahre. Am Freitag wurde Anklage erhoben.',
    'Der Prozess gegen den Konzern Velto in Kiel dauerte zwei Jahre. Am Freitag fiel das Urteil.',
    'none',
  ],
  [
    'Der Wirt des „Anker“ gibt auf. „Die hohen Strompreise haben uns das Genick gebrochen“, sagte Holger Thies. Das Lokal bestand seit 1954.',
    'Das Lokal „Anker“ schließt nach Jahrzehnten. Wie Wirt Holger Thies erklärte, hätten „die hohen Strompreise“ dem Betrieb „das Genick gebrochen“.',
    'same',
  ],
  [
    '„Die Impfung schützt sehr gut vor schweren Verläufen“, sagte die Virologin Sabine Ott. Sie rät vor allem Älteren dazu.',
    '„Die Impfung schützt kaum vor schweren Verläufen“, sagte die Virologin Sabine Ott. Sie rät vor allem Älteren dazu.',
    'major words',
  ],
  [
    'Die Messe in Essen hat 210.000 Besucher angezogen, teilte der Veranstalter mit. Im Vorjahr waren es 185.000.',
    'Die Messe in Essen hat 120.000 Besucher angezogen. Im Vorjahr waren es 185.000, teilte der Veranstalter mit.',
    'major value',
  ],
  [
    'Ein Unbekannter hat in Trier eine Bank überfallen. Er erbeutete rund 30.000 Euro.',
    'In Trier ist eine Bank überfallen worden. Die Beute: etwa 30.000 Euro.',
    'same',
  ],
  [
    '„Die Reform kommt zu spät und sie ist ungerecht“, kritisierte Linken-Politikerin Jana Wolff. Kanzleramtschef Bernd Falk verteidigte das Gesetz.',
    'Kanzleramtschef Bernd Falk räumte Fehler ein. „Die Reform kommt zu spät und sie ist ungerecht“, sagte Falk.',
    'major speaker',
  ],
  // What sums are for.
  [
    'Der Umsatz der Firma Karst in Gera stieg um 8 Prozent auf 40 Millionen Euro.',
    'Der Umsatz der Firma Karst in Gera stieg um 6 Prozent auf 40 Millionen Euro.',
    'major value',
  ],
  [
    'In Gera haben 1.200 Menschen gegen die Schließung der Klinik demonstriert.',
    'Gegen die Schließung der Klinik haben in Gera 2.100 Menschen demonstriert.',
    'major value',
  ],
  [
    'Die Stadt Gera gibt für die neue Brücke 12 Millionen Euro aus.',
    'Die Stadt Gera gibt für das neue Theater 21 Millionen Euro aus.',
    'none',
  ],
  // Silence for “major value”.
  [
    'Die Stadt Gera gibt 12 Millionen Euro für die neue Brücke aus.',
    'Für die Brücke gibt die Stadt Gera 21 Millionen Euro aus.',
    'none',
  ],
  [
    'Das Land zahlt der Stadt Gera 12 Millionen Euro für Schulen.',
    'Das Land zahlt der Stadt Gera 21 Millionen Euro für Straßen.',
    'none',
  ],
];
