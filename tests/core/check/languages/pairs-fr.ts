import type { PassagePair } from './passage-pair.ts';

/** French passages with their attribution, from grammar: what the source says, what a page says, and the verdict. */
export const PAIRS_FR: readonly PassagePair[] = [
  // Negation.
  [
    '« Nous ne fermerons pas le port avant cet été », a déclaré la maire Anne Morel.',
    '« Nous fermerons le port avant cet été », a déclaré la maire Anne Morel.',
    'major words',
  ],
  [
    '« Il n’y a aucun projet pour l’école du quai », a expliqué Paul Girard.',
    '« Il y a un projet pour l’école du quai », a expliqué Paul Girard.',
    'major words',
  ],
  [
    '« La ville ne nous a jamais demandé le prix des travaux », affirme Anne Morel.',
    '« La ville nous a demandé le prix des travaux », affirme Anne Morel.',
    'major words',
  ],
  [
    '« Personne n’a prévenu les ouvriers du danger », assure Paul Girard.',
    '« Quelqu’un a prévenu les ouvriers du danger », assure Paul Girard.',
    'major words',
  ],
  [
    '« Nous n’avons que trois bateaux pour toute la côte », dit Paul Girard.',
    '« Nous avons trois bateaux pour toute la côte », dit Paul Girard.',
    'major words',
  ],
  [
    '« Nous ne voulons plus payer pour la digue », a dit Anne Morel.',
    '« Nous voulons payer pour la digue », a dit Anne Morel.',
    'major words',
  ],
  // Modals.
  [
    '« Le groupe peut vendre son usine cette année », a dit Anne Morel.',
    '« Le groupe doit vendre son usine cette année », a dit Anne Morel.',
    'major words',
  ],
  [
    '« Les digues pourraient céder cet hiver », prévient Anne Morel.',
    '« Les digues vont céder cet hiver », prévient Anne Morel.',
    'major words',
  ],
  [
    '« Le bac devrait rester à quai pendant la tempête », dit Paul Girard.',
    '« Le bac doit rester à quai pendant la tempête », dit Paul Girard.',
    'major words',
  ],
  [
    '« Le conseil va sans doute fermer la piscine en automne », dit Paul Girard.',
    '« Le conseil va fermer la piscine en automne », dit Paul Girard.',
    'major words',
  ],
  // Quantifiers.
  [
    '« Tous les habitants ont accepté le projet », a dit Anne Morel lundi.',
    '« Certains habitants ont accepté le projet », a dit Anne Morel lundi.',
    'major words',
  ],
  [
    '« La plupart des pêcheurs gagnent moins qu’autrefois », dit Paul Girard.',
    '« Les pêcheurs gagnent moins qu’autrefois », dit Paul Girard.',
    'major words',
  ],
  [
    '« Presque aucune maison du village n’est assurée », dit Paul Girard.',
    '« Chaque maison du village est assurée », dit Paul Girard.',
    'major words',
  ],
  // Conditions and exceptions.
  [
    '« Nous rouvrirons le pont si le vent tombe », a dit Anne Morel.',
    '« Nous rouvrirons le pont », a dit Anne Morel.',
    'major words',
  ],
  [
    '« À condition que le prix baisse, nous signerons le contrat », a dit Paul Girard.',
    '« Nous signerons le contrat », a dit Paul Girard.',
    'major words',
  ],
  [
    '« Nous paierons tous les ouvriers, sauf les intérimaires », a dit Anne Morel.',
    '« Nous paierons tous les ouvriers », a dit Anne Morel.',
    'major words',
  ],
  [
    '« Toutes les écoles resteront ouvertes, à l’exception de deux », a dit Anne Morel.',
    '« Toutes les écoles resteront ouvertes », a dit Anne Morel.',
    'major words',
  ],
  [
    '« Nous resterons ici à moins que la loi change », a dit Paul Girard.',
    '« Nous resterons ici », a dit Paul Girard.',
    'major words',
  ],
  // In part, and the same.
  [
    '« Nous avons réparé le toit en trois semaines et nous en sommes fiers », a dit Anne Morel.',
    'Anne Morel explique avoir « réparé le toit en trois semaines ».',
    'same',
  ],
  [
    '« La récolte était bonne. Le prix était mauvais. Nous continuons », a dit Paul Girard.',
    '« La récolte était bonne », a dit Paul Girard.',
    'same',
  ],
  [
    '« L’État a payé la moitié des travaux », a dit Anne Morel.',
    "“L'Etat a payé la moitié des travaux”, a dit Anne Morel.",
    'same',
  ],
  [
    '« Il a fallu douze ans pour que le train arrive », a dit Anne Morel.',
    '« Il a fallu 12 ans pour que le train arrive », a dit Anne Morel.',
    'same',
  ],
  [
    '« Nous devons refaire la route avant le mois de mars », a dit Anne Morel.',
    'Selon Anne Morel, il faut « refaire la route avant le mois de mars ».',
    'same',
  ],
  // Words added, changed, turned.
  [
    '« Nous avons construit la halle du port », a dit Anne Morel.',
    '« Nous avons construit la belle halle du port », a dit Anne Morel.',
    'minor words',
  ],
  [
    '« Nous avons construit la halle du port », a dit Anne Morel.',
    '« Nous avons construit seulement une partie de la halle du port », a dit Anne Morel.',
    'major words',
  ],
  [
    '« Le prix du pain a augmenté depuis cet automne », a dit Paul Girard.',
    '« Le prix du pain a baissé depuis cet automne », a dit Paul Girard.',
    'major words',
  ],
  [
    '« Le loyer augmente de vingt euros en mai », a dit Paul Girard.',
    '« Le loyer augmente de quatre-vingts euros en mai », a dit Paul Girard.',
    'major words',
  ],
  // Who speaks.
  [
    '« La digue tiendra encore cent ans », a dit Anne Morel mardi.',
    '« La digue tiendra encore cent ans », a dit Paul Girard mardi.',
    'major speaker',
  ],
  [
    '« La digue tiendra encore cent ans », a dit la ministre Anne Morel.',
    '« La digue tiendra encore cent ans », selon Mme Morel. Anne Morel est ministre.',
    'same',
  ],
  [
    '« La digue tiendra encore cent ans », a indiqué la Société du Port.',
    '« La digue tiendra encore cent ans », a indiqué un porte-parole de la Société du Port.',
    'same',
  ],
  [
    '« La digue tiendra encore cent ans », a dit Anne Morel.',
    '« La digue tiendra encore cent ans », a-t-elle dit dans la soirée.',
    'same',
  ],
  // Figures.
  [
    'L’accident de Brest a blessé au moins 40 personnes, selon la police.',
    'L’accident de Brest a blessé au plus 40 personnes, selon la police.',
    'minor comparator',
  ],
  [
    'L’accident de Brest a blessé plus de 40 personnes, selon la police.',
    'L’accident de Brest a blessé plus de quarante personnes, selon la police.',
    'same',
  ],
  [
    'La réparation du pont coûte trois millions d’euros, a dit le conseil.',
    'La réparation du pont coûte trois millions de dollars, a dit le conseil.',
    'major unit',
  ],
  [
    'Le chômage à Brest a augmenté de 2 points de pourcentage, selon l’institut.',
    'Le chômage à Brest a augmenté de 2 %, selon l’institut.',
    'major unit',
  ],
  [
    'La nouvelle conduite mesure 300 kilomètres, a dit l’exploitant.',
    'La nouvelle conduite mesure 300 mètres, a dit l’exploitant.',
    'major value',
  ],
  [
    'L’explosion de l’usine a tué douze personnes, a annoncé la police.',
    'L’explosion de l’usine a tué 14 personnes, a annoncé la police.',
    'major value',
  ],
  [
    'L’explosion de l’usine a tué douze personnes, a annoncé la police.',
    'L’explosion de l’usine a blessé douze personnes, a annoncé la police.',
    'none',
  ],
  [
    'À Brest, 300 logements ont été construits l’an dernier.',
    'À Nantes, 400 logements ont été construits l’an dernier.',
    'none',
  ],
  [
    'Le chantier naval emploie 1 200 personnes, a dit son directeur.',
    'Le chantier naval emploie 1,2 million de personnes, a dit son directeur.',
    'major value',
  ],
  [
    'Le chantier naval emploie environ 1 200 personnes, a dit son directeur.',
    'Le chantier naval emploie quelque mille deux cents personnes, a dit son directeur.',
    'same',
  ],
];
