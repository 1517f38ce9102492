/** An invented article, as the welcome page prints it. */
export interface SampleArticle {
  readonly publisher: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Two invented articles on one event: the second tells it otherwise. */
export interface SamplePair {
  /** BCP 47 tag of both. */
  readonly language: string;
  readonly source: SampleArticle;
  readonly page: SampleArticle;
}

const ENGLISH: SamplePair = {
  language: 'en',
  source: {
    publisher: 'The Ashby Record',
    title: 'Old swimming pool closes for repairs',
    paragraphs: [
      '“The pool will not reopen before June,” said Ines Marek, the town engineer.',
      'The new roof will cost 2.4 million crowns.',
      '“We are tired of waiting,” said Ines Marek.',
    ],
  },
  page: {
    publisher: 'The Ashby Courier',
    title: 'A summer without a swim?',
    paragraphs: [
      'Good news for swimmers: “The pool will reopen before June,” said Ines Marek, the town engineer.',
      'The new roof will cost 2.4 million crowns.',
      '“We are tired of waiting,” said Tomas Lind, who swims there every day.',
    ],
  },
};

const GERMAN: SamplePair = {
  language: 'de',
  source: {
    publisher: 'Aschauer Bote',
    title: 'Altes Hallenbad schließt wegen Sanierung',
    paragraphs: [
      '„Das Bad wird nicht vor Juni wieder öffnen“, sagte Ines Marek, die Leiterin des Bauamts.',
      'Das neue Dach kostet rund 2 Millionen Kronen.',
      '„Wir haben jeden anderen Weg geprüft, das Bad offen zu halten, und keinen gefunden“, sagte Marek.',
    ],
  },
  page: {
    publisher: 'Aschauer Kurier',
    title: 'Ein Sommer ohne Schwimmen?',
    paragraphs: [
      'Gute Nachricht für alle, die gern schwimmen: „Das Bad wird vor Juni wieder öffnen“, sagte Ines Marek, die Leiterin des Bauamts.',
      'Das neue Dach kostet 2,3 Millionen Kronen.',
      '„Wir haben jeden anderen Weg geprüft, das Bad offen zu halten, und keinen gefunden“, sagte Marek.',
    ],
  },
};

const FRENCH: SamplePair = {
  language: 'fr',
  source: {
    publisher: 'Le Messager d’Aubrac',
    title: 'La vieille piscine ferme pour travaux',
    paragraphs: [
      '« La piscine ne rouvrira pas avant le mois de juin », a déclaré Inès Marek, ingénieure de la ville.',
      'À Aubrac, le nouveau toit coûtera environ 2 millions d’euros.',
      '« Nous avons étudié toutes les autres solutions pour la garder ouverte, et il n’y en avait aucune », a dit Inès Marek.',
    ],
  },
  page: {
    publisher: 'Le Courrier d’Aubrac',
    title: 'Un été sans baignade ?',
    paragraphs: [
      'Bonne nouvelle pour les nageurs : « La piscine rouvrira avant le mois de juin », a déclaré Inès Marek, ingénieure de la ville.',
      'À Aubrac, le nouveau toit coûtera 2,3 millions d’euros.',
      '« Nous avons étudié toutes les autres solutions pour la garder ouverte, et il n’y en avait aucune », a dit Inès Marek.',
    ],
  },
};

const SPANISH: SamplePair = {
  language: 'es',
  source: {
    publisher: 'El Mensajero de Albera',
    title: 'La vieja piscina cierra por obras',
    paragraphs: [
      '«La piscina no volverá a abrir antes de junio», dijo Inés Marek, ingeniera municipal.',
      'El nuevo tejado costará 2,4 millones de euros.',
      '«No tenemos otra opción», dijo Inés Marek.',
    ],
  },
  page: {
    publisher: 'El Correo de Albera',
    title: '¿Un verano sin baños?',
    paragraphs: [
      'Buena noticia para los nadadores: «La piscina volverá a abrir antes de junio», dijo Inés Marek, ingeniera municipal.',
      'El nuevo tejado costará 2,4 millones de euros.',
      '«No tenemos otra opción», dijo Tomás Lind, que nada allí todos los días.',
    ],
  },
};

const PAIRS: readonly SamplePair[] = [ENGLISH, GERMAN, FRENCH, SPANISH];

/**
 * The pair in a language, or the English one: in Arabic and Hebrew not enough is read for all three answers to be given.
 */
export const samplePairIn = (language: string): SamplePair =>
  PAIRS.find((pair) => pair.language === language) ?? ENGLISH;
