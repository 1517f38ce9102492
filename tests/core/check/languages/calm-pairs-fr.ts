import type { PassagePair } from './passage-pair.ts';

/** French passages of two things, of which nothing is to be said, and some that do differ in the same ways. */
export const CALM_PAIRS_FR: readonly PassagePair[] = [
  [
    'La ville de Dole investit 12 millions d’euros dans le pont.',
    'La ville de Dole investit 21 millions d’euros dans le théâtre.',
    'none',
  ],
  [
    'Ces dix derniers jours, 340 réfugiés sont arrivés à Dole.',
    'Ces trois derniers mois, 2 100 réfugiés sont arrivés à Dole.',
    'none',
  ],
  [
    'En deux semaines, 85 cas de rougeole ont été signalés à Dole.',
    'En un an, 190 cas de rougeole ont été signalés à Dole.',
    'none',
  ],
  [
    'La rénovation du pont de Dole coûte 4 millions d’euros.',
    'La rénovation de l’école de Dole coûte 9 millions d’euros.',
    'none',
  ],
  ['À Dole, 300 logements sont prévus.', 'À Dole, 120 logements ont été construits.', 'none'],
  [
    'Sur les 340 salariés de l’usine de Dole, 120 étaient en grève.',
    'L’usine de Dole compte 340 salariés, dont 45 au chômage partiel.',
    'same',
  ],
  ['Les loyers à Dole ont augmenté de 4 %.', 'Les loyers à Gray ont augmenté de 7 %.', 'none'],
  ['Le nombre de chômeurs à Dole a augmenté de 300.', 'Le nombre de chômeurs à Dole a augmenté à 5 200.', 'none'],
  [
    'Le conducteur, âgé de 34 ans, a été légèrement blessé dans l’accident à Dole.',
    'Sa passagère, âgée de 61 ans, a été grièvement blessée dans l’accident à Dole.',
    'none',
  ],
  [
    'La police de Dole a enregistré 14 cambriolages pendant le premier mois.',
    'La police de Dole a enregistré 130 cambriolages pendant toute l’année.',
    'none',
  ],
  [
    '« Je ne paierai pas la rénovation du vieux moulin », a déclaré Anne Rey.',
    'Anne Rey a déclaré qu’elle « ne paierait pas la rénovation du vieux moulin ».',
    'minor words',
  ],
  [
    '« C’est une journée triste pour tous les clubs de la ville », a dit Anne Rey.',
    'Anne Rey a évoqué « une journée triste pour tous les clubs de la ville ».',
    'same',
  ],
  [
    'Ces dix derniers jours, 340 réfugiés sont arrivés à Dole.',
    'Au cours des dix derniers jours, 430 réfugiés sont arrivés à Dole.',
    'major value',
  ],
  [
    'La ville de Dole investit 12 millions d’euros dans le pont.',
    'La ville de Dole investit 21 millions d’euros dans le pont.',
    'major value',
  ],
  [
    'La rénovation du pont de Dole coûte 4 millions d’euros.',
    'La rénovation du pont de Dole coûte 9 millions d’euros.',
    'major value',
  ],
  [
    '« Je ne paierai pas la rénovation du vieux moulin », a déclaré Anne Rey.',
    'Anne Rey a déclaré qu’elle « paierait la rénovation du vieux moulin ».',
    'major words',
  ],
  // A second lot, written when the rules for the above were done.
  [
    'Pendant la première semaine, 4 000 personnes ont visité la foire de Dole.',
    'Pendant toute l’année, 61 000 personnes ont visité la foire de Dole.',
    'none',
  ],
  [
    'La cycliste, âgée de 23 ans, a été hospitalisée à Dole.',
    'L’automobiliste, âgé de 58 ans, a été hospitalisé à Dole.',
    'none',
  ],
  [
    'La ville de Dole dépense 5 millions d’euros pour les pompiers.',
    'La ville de Dole dépense 8 millions d’euros pour les parcs.',
    'none',
  ],
  // Names behind what is elided: of the seven that name two, all were contradicted at first run.
  ['Les pompiers d’Aubrac ont secouru 40 personnes.', 'Les pompiers de Mende ont secouru 60 personnes.', 'none'],
  ['L’usine d’Albi emploie 400 ouvriers.', 'L’usine de Rodez emploie 900 ouvriers.', 'none'],
  ['L’incendie d’Orange a détruit 12 maisons.', 'L’incendie d’Istres a détruit 30 maisons.', 'none'],
  ['La mairie d’Évry a supprimé 120 postes.', 'La mairie d’Uzès a supprimé 210 postes.', 'none'],
  ['Dans l’Yonne, 14 personnes sont mortes.', 'Dans l’Aude, 22 personnes sont mortes.', 'none'],
  ['Le tribunal d’Arras a jugé 33 prévenus.', 'Le tribunal de Lens a jugé 51 prévenus.', 'none'],
  ['Les élèves d’Agen ont récolté 3 200 euros.', 'Les élèves d’Auch ont récolté 4 700 euros.', 'none'],
  ['Les pompiers d’Aubrac ont secouru 40 personnes.', 'Les pompiers d’Aubrac ont secouru 60 personnes.', 'major value'],
  ['L’usine d’Albi emploie 400 ouvriers.', 'À Albi, l’usine emploie 900 ouvriers.', 'major value'],
  ['L’incendie d’Orange a détruit 12 maisons.', 'L’incendie d’Orange a détruit 30 maisons.', 'major value'],
  ['Dans l’Yonne, 14 personnes sont mortes.', 'Dans l’Yonne, 22 personnes sont mortes.', 'major value'],
  ['Les élèves d’Agen ont récolté 3 200 euros.', 'Les élèves d’Agen ont récolté 4 700 euros.', 'major value'],
];
