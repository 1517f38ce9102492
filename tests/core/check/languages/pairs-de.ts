import type { PassagePair } from './passage-pair.ts';

/** German passages with their attribution, from grammar: what the source says, what a page says, and the verdict. */
export const PAIRS_DE: readonly PassagePair[] = [
  // Negation.
  [
    '„Wir werden den Hafen vor dem Sommer nicht sperren“, sagte Bürgermeisterin Anna Berg.',
    '„Wir werden den Hafen vor dem Sommer sperren“, sagte Bürgermeisterin Anna Berg.',
    'major words',
  ],
  [
    '„Es gibt keinen Plan für die Schule am Fluss“, erklärte der Sprecher Karl Holm.',
    '„Es gibt einen Plan für die Schule am Fluss“, erklärte der Sprecher Karl Holm.',
    'major words',
  ],
  [
    'Anna Berg sagte: „Die Stadt hat uns nie nach den Kosten gefragt.“',
    'Anna Berg sagte: „Die Stadt hat uns nach den Kosten gefragt.“',
    'major words',
  ],
  [
    '„Niemand hat die Arbeiter vor dem Rauch gewarnt“, so Holm. Karl Holm leitet das Werk.',
    '„Jemand hat die Arbeiter vor dem Rauch gewarnt“, so Holm. Karl Holm leitet das Werk.',
    'major words',
  ],
  [
    '„Das ist kein Grund zur Sorge, aber ein Grund zur Vorsicht“, sagte Karl Holm.',
    '„Das ist ein Grund zur Sorge und ein Grund zur Vorsicht“, sagte Karl Holm.',
    'major words',
  ],
  // Modals.
  [
    '„Der Konzern kann das Werk in diesem Jahr verkaufen“, sagte Anna Berg.',
    '„Der Konzern muss das Werk in diesem Jahr verkaufen“, sagte Anna Berg.',
    'major words',
  ],
  [
    '„Die Fähre darf bei Sturm im Hafen bleiben“, sagte Karl Holm.',
    '„Die Fähre soll bei Sturm im Hafen bleiben“, sagte Karl Holm.',
    'major words',
  ],
  [
    '„Die Deiche könnten in diesem Winter brechen“, warnte Anna Berg.',
    '„Die Deiche werden in diesem Winter brechen“, warnte Anna Berg.',
    'major words',
  ],
  [
    '„Der Rat wird das Bad wohl im Herbst schließen“, sagte Karl Holm.',
    '„Der Rat wird das Bad im Herbst schließen“, sagte Karl Holm.',
    'major words',
  ],
  // Quantifiers.
  [
    '„Alle Anwohner haben dem Plan zugestimmt“, sagte Anna Berg am Montag.',
    '„Einige Anwohner haben dem Plan zugestimmt“, sagte Anna Berg am Montag.',
    'major words',
  ],
  [
    '„Die meisten Fischer verdienen heute weniger als früher“, sagte Karl Holm.',
    '„Die Fischer verdienen heute weniger als früher“, sagte Karl Holm.',
    'major words',
  ],
  [
    '„Kaum ein Haus im Dorf ist gegen Wasser versichert“, sagte Karl Holm.',
    '„Jedes Haus im Dorf ist gegen Wasser versichert“, sagte Karl Holm.',
    'major words',
  ],
  // Conditions and exceptions.
  [
    '„Wir öffnen die Brücke wieder, wenn der Wind nachlässt“, sagte Anna Berg.',
    '„Wir öffnen die Brücke wieder“, sagte Anna Berg.',
    'major words',
  ],
  [
    '„Falls der Regen anhält, müssen wir das Tal räumen“, sagte Karl Holm.',
    '„Wir müssen das Tal räumen“, sagte Karl Holm.',
    'major words',
  ],
  [
    '„Wir zahlen allen Arbeitern den Lohn, außer den Leihkräften“, sagte Anna Berg.',
    '„Wir zahlen allen Arbeitern den Lohn“, sagte Anna Berg.',
    'major words',
  ],
  [
    '„Wir stimmen dem Vertrag nur zu, sofern der Preis fällt“, sagte Karl Holm.',
    '„Wir stimmen dem Vertrag zu“, sagte Karl Holm.',
    'major words',
  ],
  [
    '„Bis auf zwei Schulen bleiben alle Häuser im Winter offen“, sagte Anna Berg.',
    '„Alle Häuser bleiben im Winter offen“, sagte Anna Berg.',
    'major words',
  ],
  // In part, and the same.
  [
    '„Wir haben das Dach in drei Wochen repariert und sind stolz darauf“, sagte Anna Berg.',
    'Anna Berg sagte, man habe „das Dach in drei Wochen repariert“.',
    'same',
  ],
  [
    '„Die Ernte war gut. Der Preis war schlecht. Wir machen trotzdem weiter“, sagte Karl Holm.',
    '„Die Ernte war gut“, sagte Karl Holm.',
    'same',
  ],
  [
    '„Wir müssen die Straße bis März erneuern“, sagte Anna Berg.',
    'Anna Berg zufolge müsse man „die Straße bis März erneuern“.',
    'same',
  ],
  [
    '„Wir haben die Maße dreimal geprüft“, sagte der Ingenieur Karl Groß.',
    '«Wir haben die Masse dreimal geprüft», sagte der Ingenieur Karl Gross.',
    'same',
  ],
  [
    '„Es hat zwölf Jahre gedauert, bis die Bahn kam“, sagte Anna Berg.',
    '„Es hat 12 Jahre gedauert, bis die Bahn kam“, sagte Anna Berg.',
    'same',
  ],
  [
    '„Das kostet uns 1,5 Milliarden Euro im Jahr“, sagte Karl Holm.',
    '„Das kostet uns 1,5 Mrd. Euro im Jahr“, sagte Karl Holm.',
    'same',
  ],
  // Words added, changed, turned.
  [
    '„Wir haben die Halle am Hafen gebaut“, sagte Anna Berg.',
    '„Wir haben die schöne Halle am Hafen gebaut“, sagte Anna Berg.',
    'minor words',
  ],
  [
    '„Wir haben die Halle am Hafen gebaut“, sagte Anna Berg.',
    '„Wir haben die Halle am Hafen nur zum Teil gebaut“, sagte Anna Berg.',
    'major words',
  ],
  [
    '„Erst kommt die Schule, dann die Straße“, sagte Karl Holm.',
    '„Erst kommt die Straße, dann die Schule“, sagte Karl Holm.',
    'major words',
  ],
  [
    '„Die Preise für Brot sind seit dem Herbst gestiegen“, sagte Karl Holm.',
    '„Die Preise für Brot sind seit dem Herbst gesunken“, sagte Karl Holm.',
    'major words',
  ],
  [
    '„Die Miete steigt im Mai um zwanzig Euro“, sagte Karl Holm.',
    '„Die Miete steigt im Mai um achtzig Euro“, sagte Karl Holm.',
    'major words',
  ],
  // Who speaks.
  [
    '„Der Damm hält noch hundert Jahre“, sagte Anna Berg am Dienstag.',
    '„Der Damm hält noch hundert Jahre“, sagte Karl Holm am Dienstag.',
    'major speaker',
  ],
  [
    '„Der Damm hält noch hundert Jahre“, sagte Umweltministerin Anna Berg.',
    '„Der Damm hält noch hundert Jahre“, so Berg. Anna Berg ist Umweltministerin.',
    'same',
  ],
  [
    '„Der Damm hält noch hundert Jahre“, teilte die Nordwerft AG mit.',
    '„Der Damm hält noch hundert Jahre“, sagte ein Sprecher der Nordwerft AG.',
    'same',
  ],
  [
    '„Der Damm hält noch hundert Jahre“, sagte Anna Berg.',
    '„Der Damm hält noch hundert Jahre“, sagte sie am Abend.',
    'same',
  ],
  // Reported speech.
  [
    '„Ich habe das Geld zurückgezahlt und den Brief verbrannt“, sagte Karl Holm.',
    'Karl Holm sagte, er habe „das Geld zurückgezahlt und den Brief verbrannt“.',
    'same',
  ],
  [
    '„Ich habe das Geld nicht zurückgezahlt, sondern verspielt“, sagte Karl Holm.',
    'Karl Holm sagte, er habe das Geld „zurückgezahlt, sondern verspielt“.',
    'major words',
  ],
  // Figures.
  [
    'Bei dem Unglück in Kiel wurden mindestens 40 Menschen verletzt, teilte die Polizei mit.',
    'Bei dem Unglück in Kiel wurden höchstens 40 Menschen verletzt, teilte die Polizei mit.',
    'minor comparator',
  ],
  [
    'Bei dem Unglück in Kiel wurden mehr als 40 Menschen verletzt, teilte die Polizei mit.',
    'Bei dem Unglück in Kiel wurden über 40 Menschen verletzt, teilte die Polizei mit.',
    'same',
  ],
  [
    'Der Umbau der Brücke kostet drei Millionen Euro, sagte der Rat.',
    'Der Umbau der Brücke kostet drei Millionen Franken, sagte der Rat.',
    'major unit',
  ],
  [
    'Die Arbeitslosigkeit in Kiel stieg um 2 Prozentpunkte, meldete das Amt.',
    'Die Arbeitslosigkeit in Kiel stieg um 2 Prozent, meldete das Amt.',
    'major unit',
  ],
  [
    'Die neue Leitung ist 300 Kilometer lang, sagte der Betreiber.',
    'Die neue Leitung ist 300 Meter lang, sagte der Betreiber.',
    'major value',
  ],
  [
    'Bei der Explosion in der Fabrik starben zwölf Menschen, sagte die Polizei.',
    'Bei der Explosion in der Fabrik starben 14 Menschen, sagte die Polizei.',
    'major value',
  ],
  [
    'Bei der Explosion in der Fabrik starben zwölf Menschen, sagte die Polizei.',
    'Bei der Explosion in der Fabrik wurden zwölf Menschen verletzt, sagte die Polizei.',
    'none',
  ],
  [
    'In Hamburg wurden im vergangenen Jahr 300 Wohnungen gebaut.',
    'In Bremen wurden im vergangenen Jahr 400 Wohnungen gebaut.',
    'none',
  ],
  [
    'Die Werft beschäftigt heute 1.200 Menschen, sagte ihr Leiter.',
    'Die Werft beschäftigt heute 1,2 Millionen Menschen, sagte ihr Leiter.',
    'major value',
  ],
  [
    'Die Werft beschäftigt heute rund 1.200 Menschen, sagte ihr Leiter.',
    'Die Werft beschäftigt heute etwa zwölfhundert Menschen, sagte ihr Leiter.',
    'same',
  ],
];
