/**
 * German reporting frames. `{N}` is a name; what follows the bar is the speaker that is expected: `N` for the name, `-` for
 * nobody, other words for the mention itself, and `> N` for a second quotation's.
 */
export const NAMES_DE = ['Anke Brandis', 'Jonas Weidner', 'Tülay Kesen'];

export const FRAMES_DE: readonly string[] = [
  '„Wir haben die Brücke zu spät gesperrt“, sagte {N}. | N',
  '„Wir haben die Brücke zu spät gesperrt“, sagte {N} am Montag vor dem Rathaus. | N',
  '„Wir haben die Brücke zu spät gesperrt“, so {N}. | N',
  '„Die Brücke bleibt noch lange zu“, erklärte {N}, Sprecher der Hafenbehörde. | N',
  '„Die Brücke bleibt noch lange zu“, erklärte der Sprecher der Hafenbehörde, {N}. | N',
  '„Die Brücke bleibt noch lange zu“, teilte {N} der Stadtzeitung mit. | N',
  '„Die Brücke bleibt noch lange zu“, fügte {N} hinzu. | N',
  '„Wann wird denn endlich gebaut?“, fragte {N}. | N',
  '„Das lassen wir uns nicht länger bieten!“, rief {N} den Leuten zu. | N',
  '„Die Brücke“, sagte {N}, „bleibt noch lange zu.“ | N > N',
  '{N} sagte: „Die Brücke bleibt noch sehr lange zu.“ | N',
  '{N} sagte am Dienstag in Lübeck: „Die Brücke bleibt noch lange zu.“ | N',
  '{N} hat gestern gesagt: „Die Brücke bleibt noch lange zu.“ | N',
  '{N}, die Leiterin des Bauamts, sagte: „Die Brücke bleibt noch lange zu.“ | N',
  'Bürgermeister {N} betonte, die Brücke sei „noch auf Jahre hinaus nicht sicher“. | N',
  'Am Abend sagte {N} dem Radio: „Die Brücke bleibt noch lange zu.“ | N',
  'In einer Mitteilung erklärte die Ministerin {N}: „Die Brücke bleibt noch lange zu.“ | N',
  'Wie {N} mitteilte, bleibt die Brücke „noch auf unabsehbare Zeit gesperrt“. | N',
  'Laut {N} ist die Brücke „auf Jahre hinaus nicht mehr sicher“. | N',
  'Nach Angaben von {N} ist die Brücke „auf Jahre hinaus nicht mehr sicher“. | N',
  '{N} zufolge ist die Brücke „auf Jahre hinaus nicht mehr sicher“. | N',
  '{N} nannte den Plan „eine Zumutung für alle Pendler“. | N',
  '{N} wörtlich: „Die Brücke bleibt noch sehr lange zu.“ | N',
  '{N}: „Die Brücke bleibt noch sehr lange zu.“ | N',
  'Die Brücke sei „auf Jahre hinaus nicht mehr sicher“, sagte {N}. | N',
  '{N} kam spät. „Die Brücke bleibt noch sehr lange zu“, sagte er. | er',
  '„Die Brücke bleibt lange zu“, sagte {N}. „Wir suchen nach einem anderen Weg.“ | N > N',
  '{N} hob hervor, dass die Brücke „auf Jahre hinaus nicht sicher“ sei. | N',
  'Die Polizei meldete: „Die Lage ist wieder unter Kontrolle.“ | Die Polizei',
  '„Die Lage ist wieder unter Kontrolle“, teilte die Feuerwehr mit. | die Feuerwehr',
  '„Die Lage ist wieder unter Kontrolle“, heißt es in dem Bericht. | dem Bericht',
  '„Die Lage ist wieder unter Kontrolle“, sagte eine Sprecherin des Kreises. | eine Sprecherin des Kreises',
  '{N} las aus dem Roman „Der lange Weg nach Hause“ vor. | -',
  'Das Schiff „Stern des Nordens“ lag im Hafen. | -',
  'Die sogenannte „Straße der guten Hoffnung“ ist gesperrt. | -',
  'Auf dem Schild stand „Betreten der Brücke verboten“. | -',
];
