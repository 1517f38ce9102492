import type { PassagePair } from './passage-pair.ts';

/** More French passages, written from grammar before the rules were looked at: quotations, then figures. */
export const LATER_PAIRS_FR: readonly PassagePair[] = [
  [
    '« Nous n’avons guère de réserves pour l’hiver », a dit Anne Morel.',
    '« Nous avons des réserves pour l’hiver », a dit Anne Morel.',
    'major words',
  ],
  [
    '« Il ne faut pas fermer la clinique cet été », a dit Paul Girard.',
    '« Il faut fermer la clinique cet été », a dit Paul Girard.',
    'major words',
  ],
  [
    '« Nous ne paierons que si la région nous aide », a dit Anne Morel.',
    '« Nous paierons si la région nous aide », a dit Anne Morel.',
    'major words',
  ],
  [
    '« Presque toutes les fermes du canton cherchent des apprentis », a dit Paul Girard.',
    '« Toutes les fermes du canton cherchent des apprentis », a dit Paul Girard.',
    'major words',
  ],
  [
    '« Il est faux de dire que nous avons baissé les salaires des chauffeurs », a dit Paul Girard.',
    'Paul Girard a dit : « Nous avons baissé les salaires des chauffeurs ».',
    'major words',
  ],
  [
    '« Cet automne, nous ouvrirons la nouvelle école », a dit Anne Morel.',
    '« Nous ouvrirons la nouvelle école cet automne », a dit Anne Morel.',
    'minor words',
  ],
  [
    '« Le préfet a menti au maire pendant des mois », a dit Paul Girard.',
    '« Le maire a menti au préfet pendant des mois », a dit Paul Girard.',
    'major words',
  ],
  [
    '« J’ai prévenu mon frère avant l’incendie de la cave », a dit Paul Girard.',
    'Paul Girard dit qu’il a « prévenu son frère avant l’incendie de la cave ».',
    'minor words',
  ],
  [
    '« Nous examinerons les contrats avec le chantier naval », a dit Anne Morel.',
    '« Nous avons examiné les contrats avec le chantier naval », a dit Anne Morel.',
    'major words',
  ],
  [
    '« C’est donc une bonne solution pour nous tous », a dit Anne Morel.',
    '« C’est une bonne solution pour nous tous », a dit Anne Morel.',
    'minor words',
  ],
  [
    '« À l’évidence, l’événement a coûté cher à l’État », a dit Paul Girard.',
    '« A l’évidence, l’évènement a coûté cher à l’Etat », a dit Paul Girard.',
    'same',
  ],
  [
    '« Nous avons sorti l’enfant de la maison en feu », a dit Paul Girard.',
    '« Nous avons sorti les enfants de la maison en feu », a dit Paul Girard.',
    'minor words',
  ],
  [
    '« Nous rejetons la proposition du ministre », a dit Anne Morel.',
    '« Nous acceptons la proposition du ministre », a dit Anne Morel.',
    'major words',
  ],
  [
    '« Tant de neige n’est pas inhabituel en cette saison », a dit Paul Girard.',
    '« Tant de neige est inhabituel en cette saison », a dit Paul Girard.',
    'major words',
  ],
  [
    '« Le pont restera fermé jusqu’à lundi », a dit Anne Morel.',
    '« Le pont restera fermé à partir de lundi », a dit Anne Morel.',
    'major words',
  ],
  // Figures.
  [
    'Les loyers de Nantes ont augmenté de 4,5 pour cent l’an dernier, a dit Anne Morel.',
    'Les loyers de Nantes ont augmenté de 4,5 % l’an dernier, a dit Anne Morel.',
    'same',
  ],
  [
    'La manifestation de Nantes a réuni près de 300 personnes, selon la police.',
    'La manifestation de Nantes a réuni plus de 300 personnes, selon la police.',
    'minor comparator',
  ],
  [
    'L’accident de Nantes a fait au moins 40 blessés, selon la police.',
    'L’accident de Nantes a fait une quarantaine de blessés, selon la police.',
    'same',
  ],
  [
    'Le nouveau tunnel de Nantes coûtera 1,2 milliard d’euros, a dit le ministre.',
    'Le nouveau tunnel de Nantes coûtera 1.200 millions d’euros, a dit le ministre.',
    'same',
  ],
  [
    'Un demi-million de foyers bretons étaient privés d’électricité, a dit Enedis.',
    '500 000 foyers bretons étaient privés d’électricité, a dit Enedis.',
    'same',
  ],
  [
    'Les travaux de la gare coûtent un million et demi d’euros, a dit le conseil.',
    'Les travaux de la gare coûtent 1,5 million d’euros, a dit le conseil.',
    'same',
  ],
  [
    'L’usine emploie soixante-quinze personnes, a dit son directeur.',
    'L’usine emploie septante-cinq personnes, a dit son directeur.',
    'same',
  ],
  [
    'L’incendie de Nantes a fait vingt-trois blessés, selon la police.',
    'L’incendie de Nantes a fait 32 blessés, selon la police.',
    'major value',
  ],
  [
    'L’usine emploie quatre-vingt-dix-sept personnes, a dit son directeur.',
    'L’usine emploie 97 personnes, a dit son directeur.',
    'same',
  ],
  [
    'Les douaniers ont saisi 1,5 tonne de cocaïne dans le port de Nantes.',
    'Les douaniers ont saisi 1 500 kilos de cocaïne dans le port de Nantes.',
    'same',
  ],
  [
    'Un quart des maisons du village sont vides, a dit Anne Morel.',
    '25 % des maisons du village sont vides, a dit Anne Morel.',
    'same',
  ],
  ['La police de Nantes a arrêté une douzaine d’hommes.', 'La police de Nantes a arrêté douze hommes.', 'same'],
  [
    'Le 14 juillet, la ville de Nantes a fermé le pont du port.',
    'Le 14 juillet à 18 h 30, la ville de Nantes a fermé le pont du port.',
    'none',
  ],
  [
    'Les travaux dureront entre 20 et 30 mois, a dit le conseil.',
    'Les travaux dureront de 20 à 30 mois, a dit le conseil.',
    'same',
  ],
  [
    'La piscine de Nantes coûte 3,4 millions d’euros par an à la ville, a dit Paul Girard.',
    'La piscine de Nantes coûte 3,4 milliards d’euros par an à la ville, a dit Paul Girard.',
    'major value',
  ],
  // Written when the rules for the above were done.
  [
    '« Nous n’avons trouvé d’amiante nulle part », a dit Anne Morel.',
    '« Nous avons trouvé de l’amiante partout », a dit Anne Morel.',
    'none',
  ],
  [
    '« Le groupe devrait payer les dégâts sur la côte », a dit Paul Girard.',
    '« Le groupe doit payer les dégâts sur la côte », a dit Paul Girard.',
    'major words',
  ],
  [
    '« Nous signerons le contrat dès que le prix aura baissé », a dit Anne Morel.',
    '« Nous signerons le contrat bien que le prix ait baissé », a dit Anne Morel.',
    'major words',
  ],
  [
    '« La majorité des parents veut une nouvelle école », a dit Paul Girard.',
    '« Une minorité des parents veut une nouvelle école », a dit Paul Girard.',
    'major words',
  ],
  [
    '« Je ne crois pas que la digue tiendra tout l’hiver », a dit Paul Girard.',
    'Paul Girard a dit : « La digue tiendra tout l’hiver ».',
    'major words',
  ],
  [
    'Anne Morel a dit : « Nous vendrons la mairie ».',
    'Anne Morel a dit : « Nous vendrons la mairie à condition que le conseil vote ».',
    'major words',
  ],
  [
    '« Le bac part toutes les heures vers les îles », a dit Paul Girard.',
    '« Le bac part chaque heure vers les îles », a dit Paul Girard.',
    'minor words',
  ],
  [
    '« Nous avons vendu 1 200 caisses de pommes en juillet », a dit Anne Morel.',
    '« Nous avons vendu 1200 caisses de pommes en juillet », a dit Anne Morel.',
    'same',
  ],
  [
    'La ville de Nantes paie moins de 2 millions d’euros pour la halle, a dit Anne Morel.',
    'La ville de Nantes paie plus de 2 millions d’euros pour la halle, a dit Anne Morel.',
    'minor comparator',
  ],
  [
    'L’explosion de Nantes a fait vingt-sept morts, selon la police.',
    'L’explosion de Nantes a fait 27 morts, selon la police.',
    'same',
  ],
  [
    'La nouvelle route de Nantes mesure 2,5 kilomètres, a dit le conseil.',
    'La nouvelle route de Nantes mesure 2 500 mètres, a dit le conseil.',
    'same',
  ],
  [
    'L’entreprise nantaise supprime 350 emplois, a dit Paul Girard.',
    'L’entreprise nantaise supprime 530 emplois, a dit Paul Girard.',
    'major value',
  ],
  [
    'Les trois quarts des agriculteurs ont subi des dégâts, a dit Anne Morel.',
    '75 % des agriculteurs ont subi des dégâts, a dit Anne Morel.',
    'same',
  ],
  [
    'Le conducteur du bus, âgé de 34 ans, est mort à Nantes, selon la police.',
    'Le conducteur du bus, âgé de 43 ans, est mort à Nantes, selon la police.',
    'major value',
  ],
  ['L’office de Nantes a compté de 40 à 50 loups.', 'L’office de Nantes a compté entre 40 et 50 loups.', 'same'],
  // Who speaks, within the marks.
  [
    '« La digue tiendra encore cent ans », a dit Claire Maubert.',
    '« La digue, poursuit la ministre Claire Maubert, tiendra encore cent ans. »',
    'same',
  ],
  [
    '« La digue, poursuit la ministre Claire Maubert, tiendra encore cent ans. »',
    '« La digue tiendra encore cent ans », a dit Claire Maubert.',
    'same',
  ],
];
