import type { PassagePair } from './passage-pair.ts';

/** French passages in the manner of newsrooms: incises, passives, courts, weather, elections, deaths. */
export const NEWSROOM_PAIRS_FR: readonly PassagePair[] = [
  [
    '« La fermeture de la maternité mettra des vies en danger », a averti Hélène Caron.',
    '« La fermeture de la maternité, avertit Hélène Caron, mettra des vies en danger. »',
    'same',
  ],
  [
    '« Je n’ai jamais touché d’argent de cette société », a assuré l’ancien maire Luc Perrin.',
    'L’avocate Nadia Belkacem a vu Luc Perrin en prison. « Je n’ai jamais touché d’argent de cette société », assure ce dernier.',
    'same',
  ],
  [
    '« Le chantier du tramway sera terminé avant les élections », a dit Hélène Caron.',
    '« Le chantier du tramway sera terminé avant les élections », estime-t-on à la mairie.',
    'same',
  ],
  [
    '« Aucune preuve n’a été versée au dossier par le parquet », a dit Luc Perrin.',
    '« Des preuves ont été versées au dossier par le parquet », a dit Luc Perrin.',
    'major words',
  ],
  [
    '« Le directeur aurait détruit les courriels de ses employés », a dit Luc Perrin.',
    '« Le directeur a détruit les courriels de ses employés », a dit Luc Perrin.',
    'major words',
  ],
  // Figures.
  [
    'Quelque 450 kilos de cocaïne ont été saisis au Havre, a annoncé la douane.',
    'La douane a saisi quelque 450 kg de cocaïne au Havre.',
    'same',
  ],
  [
    'Il est tombé 90 millimètres de pluie en deux heures à Nîmes, selon Météo-France.',
    'Il est tombé 19 mm de pluie en deux heures à Nîmes, selon Météo-France.',
    'major value',
  ],
  [
    'Le candidat centriste a obtenu 31,4 % des voix à Nîmes.',
    'La candidate écologiste a obtenu 28,9 % des suffrages à Nîmes.',
    'none',
  ],
  [
    'Le déficit de la ville de Nîmes s’élève à 1,3 milliard d’euros, selon la Cour des comptes.',
    'Le déficit de la ville de Nîmes s’élève à 1 300 millions d’euros, selon la Cour des comptes.',
    'same',
  ],
  [
    'Le tribunal de Nîmes a condamné l’ancien maire à dix-huit mois de prison.',
    'L’ancien maire a été condamné par le tribunal de Nîmes à vingt-huit mois de prison.',
    'major value',
  ],
  [
    'Une quinzaine de maisons ont été détruites à Nîmes, selon les pompiers.',
    'Une cinquantaine de maisons ont été détruites à Nîmes, selon les pompiers.',
    'major value',
  ],
];
