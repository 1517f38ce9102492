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
    'none',
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
];
