import type { PassagePair } from './passage-pair.ts';

/** A third lot of German passages, written from grammar before the rules were looked at: quotations, then figures. */
export const THIRD_PAIRS_DE: readonly PassagePair[] = [
  [
    '„Weder der Bund noch das Land hat uns Geld für die Schule zugesagt“, sagte Petra Lang.',
    '„Der Bund und das Land haben uns Geld für die Schule zugesagt“, sagte Petra Lang.',
    'major words',
  ],
  [
    '„Niemand im Rat wollte die alte Sporthalle abreißen“, sagte Petra Lang.',
    '„Alle im Rat wollten die alte Sporthalle abreißen“, sagte Petra Lang.',
    'major words',
  ],
  [
    '„Das Werk kommt bis Weihnachten ohne Entlassungen aus“, sagte Jens Wolter.',
    '„Das Werk kommt bis Weihnachten mit Entlassungen aus“, sagte Jens Wolter.',
    'major words',
  ],
  [
    '„Man darf die Angehörigen der Opfer jetzt nicht allein lassen“, sagte Petra Lang.',
    '„Man darf die Angehörigen der Opfer jetzt allein lassen“, sagte Petra Lang.',
    'major words',
  ],
  [
    '„Wir könnten die neue Kita schon im August öffnen“, sagte Petra Lang.',
    '„Wir werden die neue Kita schon im August öffnen“, sagte Petra Lang.',
    'major words',
  ],
  [
    '„Falls der Regen anhält, räumen wir den Campingplatz am See“, sagte Jens Wolter.',
    '„Weil der Regen anhält, räumen wir den Campingplatz am See“, sagte Jens Wolter.',
    'major words',
  ],
  [
    '„Mindestens die Hälfte der Brücken im Landkreis ist marode“, sagte Petra Lang.',
    '„Höchstens die Hälfte der Brücken im Landkreis ist marode“, sagte Petra Lang.',
    'major words',
  ],
  [
    '„Angeblich hat der Verein die Rechnungen des Stadions gefälscht“, sagte Jens Wolter.',
    '„Der Verein hat die Rechnungen des Stadions gefälscht“, sagte Jens Wolter.',
    'major words',
  ],
  [
    '„Die Lage in den Kliniken im Norden ist ernst“, so Petra Lang.',
    '„Die Lage in den Kliniken im Norden ist ernst“, erklärte Jens Wolter.',
    'major speaker',
  ],
  [
    '„Wir haben mit dem großen Andrang auf die Impfungen nicht gerechnet“, sagte Petra Lang.',
    'Laut Petra Lang hatte man „mit dem großen Andrang auf die Impfungen nicht gerechnet“.',
    'same',
  ],
  [
    '„Der Flughafen bleibt bis zum Abend gesperrt“, sagte ein Sprecher der Deutschen Presse-Agentur.',
    'Ein Sprecher sagte: „Der Flughafen bleibt bis zum Abend gesperrt.“',
    'same',
  ],
  [
    '„Ich trete im Frühjahr nicht noch einmal an“, sagte Petra Lang.',
    'Petra Lang will aufhören. „Ich trete im Frühjahr nicht noch einmal an“, sagte sie.',
    'same',
  ],
  [
    '„Das ist ein schwerer Schlag für die ganze Region“, sagte Jens Wolter.',
    'Jens Wolter sprach von einem „schweren Schlag für die ganze Region“.',
    'minor words',
  ],
  [
    '„Die Buße für den Fußballer war nach dem Spaß zu groß“, sagte Petra Lang.',
    '„Die Busse für den Fussballer war nach dem Spass zu gross“, sagte Petra Lang.',
    'same',
  ],
  [
    '„Das Potential der neuen Biographie ist aufwendig zu heben“, sagte Petra Lang.',
    '„Das Potenzial der neuen Biografie ist aufwändig zu heben“, sagte Petra Lang.',
    'same',
  ],
  [
    '„Wir bauen die Schule im Ort im nächsten Jahr neu“, sagte Petra Lang.',
    '„Wir bauen die Schule im Ort im nächsten Jahr neu, falls der Bund zahlt“, sagte Petra Lang.',
    'major words',
  ],
  [
    '„Die Zahl der Einbrüche in der Stadt ist im letzten Jahr gesunken“, sagte Jens Wolter.',
    '„Die Zahl der Einbrüche in der Stadt ist im letzten Jahr gestiegen“, sagte Jens Wolter.',
    'major words',
  ],
  // Figures.
  [
    'Die Arbeitslosigkeit in Bremen stieg um 2 Prozentpunkte, sagte Petra Lang.',
    'Die Arbeitslosigkeit in Bremen stieg um 2 Prozent, sagte Petra Lang.',
    'major unit',
  ],
  [
    'Der Umsatz der Bremer Werft stieg um 12 Prozent auf 340 Millionen Euro, teilte die Firma mit.',
    'Der Umsatz der Bremer Werft stieg um zwölf Prozent auf 340 Mio. Euro, teilte die Firma mit.',
    'same',
  ],
  [
    'Höchstens 250 Zuschauer durften in die Halle in Bremen, teilte die Stadt mit.',
    'Bis zu 250 Zuschauer durften in die Halle in Bremen, teilte die Stadt mit.',
    'same',
  ],
  [
    'Der 17-jährige Fahrer wurde in Bremen schwer verletzt, sagte die Polizei.',
    'Der siebzehnjährige Fahrer wurde in Bremen schwer verletzt, sagte die Polizei.',
    'same',
  ],
  [
    'Anwohner zahlen in Bremen 45 Euro im Monat für das Parken, sagte die Stadt.',
    'Anwohner zahlen in Bremen 50 Euro im Jahr für das Parken, sagte die Stadt.',
    'major value',
  ],
  [
    'Bei dem Unglück in Bremen wurden vierzehn Menschen verletzt, sagte die Polizei.',
    'Bei dem Unglück in Bremen wurden 40 Menschen verletzt, sagte die Polizei.',
    'major value',
  ],
  [
    'In Bremen sprechen 30 Prozent der Schüler zu Hause kein Deutsch, sagte das Amt.',
    'In Bremen sprechen 35 Prozent der Lehrer zu Hause kein Deutsch, sagte das Amt.',
    'none',
  ],
  [
    'Die neue Halle in Bremen ist 1.250,5 Quadratmeter groß, sagte die Stadt.',
    'Die neue Halle in Bremen ist 1250,5 m² groß, sagte die Stadt.',
    'same',
  ],
  // A fourth lot, written when the rules for the above were done.
  [
    '„Kein einziger Anwohner hat der Umleitung zugestimmt“, sagte Petra Lang.',
    '„Mancher Anwohner hat der Umleitung zugestimmt“, sagte Petra Lang.',
    'major words',
  ],
  [
    '„Der Verband dürfte die Klage im Herbst zurückziehen“, sagte Petra Lang.',
    '„Der Verband wird die Klage im Herbst zurückziehen“, sagte Petra Lang.',
    'major words',
  ],
  [
    '„Wir liefern erst, wenn die Rechnung bezahlt ist“, sagte Petra Lang.',
    '„Wir liefern, obwohl die Rechnung bezahlt ist“, sagte Petra Lang.',
    'major words',
  ],
  [
    '„Wir haben den Antrag der Opposition abgelehnt“, sagte Petra Lang.',
    '„Wir haben dem Antrag der Opposition zugestimmt“, sagte Petra Lang.',
    'major words',
  ],
  [
    '„Die Pumpen im Keller sind seit Jahren defekt“, kritisiert Petra Lang.',
    'Petra Lang zufolge sind „die Pumpen im Keller seit Jahren defekt“.',
    'minor words',
  ],
  [
    '„Die Pumpen im Keller sind seit Jahren defekt“, kritisiert Petra Lang.',
    'Nach Angaben von Jens Wolter sind die Leitungen alt. „Die Pumpen im Keller sind seit Jahren defekt“, fügte er hinzu.',
    'same',
  ],
  [
    '„Über die Grösse des Schlosses muss man heute nicht mehr streiten“, sagte Petra Lang.',
    '„Über die Größe des Schlosses muß man heute nicht mehr streiten“, sagte Petra Lang.',
    'same',
  ],
  [
    'Der Zug nach Bremen hatte 95 Minuten Verspätung, sagte die Bahn.',
    'Der Zug nach Bremen hatte 59 Minuten Verspätung, sagte die Bahn.',
    'major value',
  ],
  [
    'Ein Fünftel der Läden in Bremen steht leer, sagte die Kammer.',
    '20 Prozent der Läden in Bremen stehen leer, sagte die Kammer.',
    'same',
  ],
  [
    'Die Miete in Bremen stieg auf 11,50 Euro je Quadratmeter, sagte der Verein.',
    'Die Miete in Bremen stieg auf 11,5 Euro pro Quadratmeter, sagte der Verein.',
    'same',
  ],
  // Opinions, which are the speaker’s own, and what only seems so.
  [
    '„Man kann sagen, dass der alte Deich noch lange hält“, sagte Petra Lang.',
    '„Der alte Deich hält noch lange“, sagte Petra Lang.',
    'minor words',
  ],
  [
    '„Mir scheint, dass der Deich am Fluss wieder dicht ist“, sagte Petra Lang.',
    '„Der Deich am Fluss ist wieder dicht“, sagte Petra Lang.',
    'minor words',
  ],
  [
    '„Es scheint, dass der Deich am Fluss wieder dicht ist“, sagte Petra Lang.',
    '„Der Deich am Fluss ist wieder dicht“, sagte Petra Lang.',
    'major words',
  ],
  // What governs the clause is ahead of what it is joined to.
  [
    '„Mein Vater hat immer gesagt, was er denkt, und dass ich die alte Mühle am See heute verkaufen will, weiß das ganze Dorf“, sagte Petra Lang.',
    '„Dass ich die alte Mühle am See heute verkaufen will, weiß das ganze Dorf“, sagte Petra Lang.',
    'same',
  ],
];
