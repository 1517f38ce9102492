import type { PassagePair } from './passage-pair.ts';

/** A third lot of French passages, written from grammar before the rules were looked at: quotations, then figures. */
export const THIRD_PAIRS_FR: readonly PassagePair[] = [
  [
    '« Personne n’a jamais contrôlé les freins de ce vieux train », a dit Claire Vidal.',
    '« On a toujours contrôlé les freins de ce vieux train », a dit Claire Vidal.',
    'major words',
  ],
  [
    '« Nous n’avons ni médecin ni infirmière dans la vallée », a dit Marc Lenoir.',
    '« Nous avons un médecin et une infirmière dans la vallée », a dit Marc Lenoir.',
    'major words',
  ],
  [
    '« Le conseil n’augmentera plus les impôts locaux », a dit Claire Vidal.',
    '« Le conseil augmentera les impôts locaux », a dit Claire Vidal.',
    'major words',
  ],
  [
    '« L’usine de pneus pourrait fermer avant la fin de l’année », a dit Marc Lenoir.',
    '« L’usine de pneus va fermer avant la fin de l’année », a dit Marc Lenoir.',
    'major words',
  ],
  [
    '« Si l’État ne nous aide pas, nous vendrons le vieux théâtre de la place », a dit Claire Vidal.',
    '« Nous vendrons le vieux théâtre de la place », a dit Claire Vidal.',
    'major words',
  ],
  [
    '« La plupart des élèves mangent à la cantine du collège », a dit Claire Vidal.',
    '« Tous les élèves mangent à la cantine du collège », a dit Claire Vidal.',
    'major words',
  ],
  [
    '« Il est possible que la mairie ait perdu les dossiers du port », a dit Marc Lenoir.',
    '« La mairie a perdu les dossiers du port », a dit Marc Lenoir.',
    'major words',
  ],
  [
    '« Les secours sont arrivés trop tard au village », déplore Claire Vidal.',
    '« Les secours sont arrivés trop tard au village », regrette Marc Lenoir.',
    'major speaker',
  ],
  [
    '« Les secours sont arrivés trop tard au village », déplore Claire Vidal.',
    'Pour Claire Vidal, « les secours sont arrivés trop tard au village ».',
    'same',
  ],
  [
    '« Le trafic reprendra dimanche matin sur toute la ligne », a déclaré à l’AFP un porte-parole de la compagnie.',
    '« Le trafic reprendra dimanche matin sur toute la ligne », a indiqué un porte-parole de la compagnie.',
    'same',
  ],
  [
    'Claire Vidal quitte le parti. « Je n’ai plus confiance dans la direction », explique-t-elle.',
    '« Je n’ai plus confiance dans la direction », a dit Claire Vidal.',
    'same',
  ],
  [
    '« C’est une décision injuste pour tous les habitants de l’île », a dit Marc Lenoir.',
    'Marc Lenoir a dénoncé « une décision injuste pour tous les habitants de l’île ».',
    'same',
  ],
  [
    '« Nous les avons prévenus trois fois avant la grève », a dit Marc Lenoir.',
    'Marc Lenoir assure les avoir « prévenus trois fois avant la grève ».',
    'same',
  ],
  [
    '« Le maître d’œuvre doit connaître le coût de la cour d’école », a dit Claire Vidal.',
    '« Le maitre d’oeuvre doit connaitre le cout de la cour d’école », a dit Claire Vidal.',
    'same',
  ],
  [
    '« On n’a pas le choix, l’eau manque partout », lance Marc Lenoir.',
    '"On n\'a pas le choix, l\'eau manque partout", lance Marc Lenoir.',
    'same',
  ],
  [
    '« Les travaux du pont finiront au mois de mars », a dit Claire Vidal.',
    '« Peut-être que les travaux du pont finiront au mois de mars », a dit Claire Vidal.',
    'major words',
  ],
  [
    '« Le chômage a baissé dans tout le département », a dit Claire Vidal.',
    '« Le chômage a augmenté dans tout le département », a dit Claire Vidal.',
    'major words',
  ],
  // Figures.
  [
    'Le taux de chômage a augmenté de 2 points à Lille, a dit Marc Lenoir.',
    'Le taux de chômage a augmenté de 2 % à Lille, a dit Marc Lenoir.',
    'none',
  ],
  [
    'Le chiffre d’affaires du groupe lillois a progressé de 12 % à 340 millions d’euros, a annoncé sa direction.',
    'Le chiffre d’affaires du groupe lillois a progressé de douze pour cent à 340 M€, a annoncé sa direction.',
    'same',
  ],
  [
    'Au maximum 250 spectateurs pouvaient entrer dans la salle de Lille, selon la ville.',
    'Jusqu’à 250 spectateurs pouvaient entrer dans la salle de Lille, selon la ville.',
    'same',
  ],
  [
    'Le conducteur de 17 ans a été blessé à Lille, selon la police.',
    'Le conducteur, âgé de dix-sept ans, a été blessé à Lille, selon la police.',
    'same',
  ],
  [
    'Le tramway de Lille transporte 80 000 voyageurs par jour, selon la ville.',
    'Le tramway de Lille transporte 90 000 voyageurs par mois, selon la ville.',
    'none',
  ],
  [
    'L’incendie de Lille a blessé quatorze personnes, selon la police.',
    'L’incendie de Lille a blessé 40 personnes, selon la police.',
    'major value',
  ],
  [
    'À Lille, 30 % des élèves arrivent en retard le lundi, selon le rectorat.',
    'À Lille, 35 % des enseignants arrivent en retard le lundi, selon le rectorat.',
    'none',
  ],
  [
    'Une trentaine de manifestants ont été arrêtés à Lille, selon la police.',
    'Environ 30 manifestants ont été arrêtés à Lille, selon la police.',
    'same',
  ],
  // A fourth lot, written when the rules for the above were done.
  [
    '« Aucun riverain de la rue n’a accepté la déviation », a dit Claire Vidal.',
    '« Certains riverains de la rue ont accepté la déviation », a dit Claire Vidal.',
    'major words',
  ],
  [
    '« Le syndicat devrait retirer sa plainte à l’automne », a dit Claire Vidal.',
    '« Le syndicat retire sa plainte à l’automne », a dit Claire Vidal.',
    'major words',
  ],
  [
    '« Nous livrerons seulement quand la facture sera payée », a dit Claire Vidal.',
    '« Nous livrerons quand la facture sera payée », a dit Claire Vidal.',
    'major words',
  ],
  [
    '« Nous avons rejeté la motion de l’opposition », a dit Claire Vidal.',
    '« Nous avons adopté la motion de l’opposition », a dit Claire Vidal.',
    'major words',
  ],
  [
    '« Les pompes de la cave sont en panne depuis des années », dénonce Claire Vidal.',
    'Selon Claire Vidal, « les pompes de la cave sont en panne depuis des années ».',
    'same',
  ],
  [
    '« Les pompes de la cave sont en panne depuis des années », dénonce Claire Vidal.',
    '« Les pompes de la cave, dénonce Marc Lenoir, sont en panne depuis des années. »',
    'major speaker',
  ],
  [
    '« L’île est aux trois-quarts brûlée, où que l’on aille », a dit Claire Vidal.',
    '« L’ile est aux trois quarts brulée, où que l’on aille », a dit Claire Vidal.',
    'same',
  ],
  [
    'Le train de Lille avait 95 minutes de retard, selon la SNCF.',
    'Le train de Lille avait 59 minutes de retard, selon la SNCF.',
    'major value',
  ],
  [
    'Un cinquième des commerces de Lille sont vides, selon la chambre.',
    '20 % des commerces de Lille sont vides, selon la chambre.',
    'same',
  ],
  [
    'Le loyer à Lille a atteint 11,50 euros par mètre carré, selon la ville.',
    'Le loyer à Lille a atteint 11,5 euros le mètre carré, selon la ville.',
    'same',
  ],
  // Opinions, which are the speaker’s own, and what only seems so.
  [
    '« On peut dire que la digue tiendra encore tout l’hiver », a dit Claire Vidal.',
    '« La digue tiendra encore tout l’hiver », a dit Claire Vidal.',
    'same',
  ],
  [
    '« Il me semble que la digue tiendra encore tout l’hiver », a dit Claire Vidal.',
    '« La digue tiendra encore tout l’hiver », a dit Claire Vidal.',
    'same',
  ],
  [
    '« On pense que la digue tiendra encore tout l’hiver », a dit Claire Vidal.',
    '« La digue tiendra encore tout l’hiver », a dit Claire Vidal.',
    'same',
  ],
  [
    '« Il semble que la digue tiendra encore tout l’hiver », a dit Claire Vidal.',
    '« La digue tiendra encore tout l’hiver », a dit Claire Vidal.',
    'major words',
  ],
  [
    '« Il se peut que la digue tienne encore tout l’hiver », a dit Claire Vidal.',
    '« La digue tienne encore tout l’hiver », a dit Claire Vidal.',
    'major words',
  ],
];
