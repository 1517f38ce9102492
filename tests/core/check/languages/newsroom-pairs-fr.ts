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
    'L’actrice Jeanne Morin est morte à l’âge de 91 ans à Nîmes.',
    'L’actrice Jeanne Morin est décédée à 91 ans à Nîmes.',
    'same',
  ],
  [
    'Une quinzaine de maisons ont été détruites à Nîmes, selon les pompiers.',
    'Une cinquantaine de maisons ont été détruites à Nîmes, selon les pompiers.',
    'major value',
  ],
  // Kinds that were wrong at first.
  // Lengths of time in two units.
  [
    'Le tribunal de Nîmes a condamné le banquier à deux ans et six mois de prison.',
    'Le tribunal de Nîmes a condamné le banquier à deux ans et demi de prison.',
    'same',
  ],
  [
    'Le tribunal de Nîmes a condamné le banquier à deux ans et six mois de prison.',
    'Le tribunal de Nîmes a condamné le banquier à deux ans de prison.',
    'major value',
  ],
  ['Le trajet de Nîmes à Lyon dure 1 heure et 25 minutes.', 'Le trajet de Nîmes à Lyon dure 85 minutes.', 'same'],
  // What somebody denies.
  [
    'Hélène Caron a confirmé que « la maternité de la ville fermera à l’automne ».',
    'Hélène Caron a démenti que « la maternité de la ville fermera à l’automne ».',
    'unclear',
  ],
  [
    'Hélène Caron a confirmé que « la maternité de la ville fermera à l’automne ».',
    'Hélène Caron nie que « la maternité de la ville fermera à l’automne ».',
    'unclear',
  ],
  [
    '« Je n’ai jamais reçu d’argent de la société », a dit Luc Perrin.',
    'Luc Perrin nie les faits : « Je n’ai jamais reçu d’argent de la société. »',
    'same',
  ],
  [
    '« La maternité de la ville fermera à l’automne », a dit Hélène Caron.',
    'Hélène Caron n’a pas démenti que « la maternité de la ville fermera à l’automne ».',
    'same',
  ],
  [
    '« La maternité de la ville fermera à l’automne », a dit Hélène Caron.',
    'Hélène Caron nie tout complot et répète que « la maternité de la ville fermera à l’automne ».',
    'same',
  ],
  // What is asked for, and what is given.
  [
    'Le parquet a requis sept ans de prison contre le maire de Nîmes.',
    'Le maire de Nîmes a été condamné à cinq ans de prison.',
    'none',
  ],
  ['Le maire de Nîmes encourt dix ans de prison.', 'Le maire de Nîmes a été condamné à cinq ans de prison.', 'none'],
  [
    'Le syndicat réclame 7 % de hausse des salaires à Nîmes.',
    'Le syndicat a obtenu 3 % de hausse des salaires à Nîmes.',
    'none',
  ],
  [
    'Le parquet a requis sept ans de prison contre le maire de Nîmes.',
    'Le parquet a requis neuf ans de prison contre le maire de Nîmes.',
    'major value',
  ],
  // Ages at death, degrees, letters before a mark.
  [
    'Le chanteur Guy Vernet est mort à 79 ans à Nîmes.',
    'Le chanteur Guy Vernet est mort à 89 ans à Nîmes.',
    'major value',
  ],
  [
    'Le chanteur Guy Vernet est mort à l’âge de 79 ans à Nîmes.',
    'Le chanteur Guy Vernet est mort à Nîmes, à 79 ans.',
    'same',
  ],
  // What is said to be untrue, some words before its clause.
  [
    '« Il est faux, malgré ce que certains journaux de la région ont écrit, que le chantier naval baisse les salaires », a dit Claire Vidal.',
    '« Le chantier naval baisse les salaires », a dit Claire Vidal.',
    'major words',
  ],
  [
    '« Je doute, après tout ce que nous venons d’entendre au ministère, que le chantier naval baisse les salaires », a dit Claire Vidal.',
    '« Le chantier naval baisse les salaires », a dit Claire Vidal.',
    'major words',
  ],
  [
    '« Les rumeurs ont fait beaucoup de mal aux familles, mais je sais que le chantier naval baisse les salaires », a dit Claire Vidal.',
    '« Le chantier naval baisse les salaires », a dit Claire Vidal.',
    'same',
  ],
  [
    '« Nous ne voulons pas la guerre avec les syndicats du port, et nous savons que le chantier naval baisse les salaires », a dit Claire Vidal.',
    '« Le chantier naval baisse les salaires », a dit Claire Vidal.',
    'same',
  ],
  // A sixth lot, written when the rules for the above were done.
  [
    '« Le gouvernement ne cédera pas aux routiers », a martelé la ministre Élise Garnier.',
    '« Le gouvernement cédera aux routiers », a martelé la ministre Élise Garnier.',
    'major words',
  ],
  [
    '« La neige a surpris tous les automobilistes de la vallée », a raconté le maire Denis Faure.',
    'Selon le maire Denis Faure, la neige a « surpris tous les automobilistes de la vallée ».',
    'same',
  ],
  [
    '« Ce but aurait dû être validé par l’arbitre », a pesté l’entraîneur Yann Le Goff.',
    '« Ce but a été validé par l’arbitre », a pesté l’entraîneur Yann Le Goff.',
    'major words',
  ],
  [
    'Le groupe brestois supprime 1 250 postes, a annoncé sa direction.',
    'Le groupe brestois supprime 2 150 postes, a annoncé sa direction.',
    'major value',
  ],
  [
    'Près des deux tiers des électeurs de Brest ont voté, selon la préfecture.',
    'À Brest, près de 67 % des électeurs ont voté, selon la préfecture.',
    'same',
  ],
  // Two subjects of one measure.
  [
    'L’usine de Brest emploie 300 personnes, selon la ville.',
    'Cette usine de Brest emploie 900 personnes, selon la ville.',
    'major value',
  ],
  [
    'La rénovation du stade coûtera 40 millions d’euros à Brest.',
    'La construction du stade a coûté 70 millions d’euros à Brest.',
    'none',
  ],
  [
    'Les ventes du groupe ont augmenté de 8 % à Brest, selon sa direction.',
    'Les coûts du groupe ont augmenté de 12 % à Brest, selon sa direction.',
    'none',
  ],
];
