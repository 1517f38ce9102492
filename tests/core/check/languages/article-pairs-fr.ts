import type { PassagePair } from './passage-pair.ts';

/** French articles of some sentences, each with a source: all desks, figures and speakers; a third of them are calm. */
export const ARTICLE_PAIRS_FR: readonly PassagePair[] = [
  [
    'Le maire de Lorient a présenté son budget jeudi. « Nous allons réduire la dette sans augmenter les impôts locaux », a assuré Yann Le Goff. Le vote aura lieu en mars.',
    'Jeudi, le maire de Lorient Yann Le Goff a promis de « réduire la dette sans augmenter les impôts locaux ». Les élus voteront en mars.',
    'same',
  ],
  [
    'La direction a réagi dans la soirée. « Aucun poste ne sera supprimé sur le site de Vesoul », a déclaré la directrice générale Hélène Caron. Les syndicats restent prudents.',
    'Les syndicats de Vesoul s’inquiètent. « Quelques postes seront supprimés sur le site de Vesoul », a déclaré la directrice générale Hélène Caron.',
    'major words',
  ],
  [
    '« La loi sera votée avant l’été », a affirmé la ministre Sonia Belkacem à l’Assemblée. Le député Marc Thévenot a dénoncé un passage en force.',
    'À l’Assemblée, le ton est monté. « La loi sera votée avant l’été », a lancé le député Marc Thévenot. La ministre Sonia Belkacem n’a pas répondu.',
    'major speaker',
  ],
  [
    'Le fabricant a écrit à ses clients. « Cette batterie peut prendre feu en cas de choc », prévient son président Luc Aubry. Le rappel commence lundi.',
    'Un rappel commence lundi. « Cette batterie prend feu en cas de choc », prévient Luc Aubry, le président du fabricant.',
    'major words',
  ],
  [
    'L’entraîneure ne cachait pas sa joie. « Mes joueuses ont montré un courage immense pendant tout le match », a souri Patricia Noël. Metz a gagné 31-27.',
    '« Mes joueuses, a souri Patricia Noël, ont montré un courage immense pendant tout le match. » Les Messines se sont imposées 31-27.',
    'same',
  ],
  [
    'Le préfet a fait le point. « Trois villages restent privés d’eau potable ce soir », a indiqué Alain Ferrand. La crue a baissé.',
    '« Trente villages restent privés d’eau potable ce soir », a indiqué le préfet Alain Ferrand, alors que la crue baisse.',
    'major words',
  ],
  [
    'Un incendie a parcouru la garrigue près de Sète mercredi. Les flammes ont détruit 340 hectares. 180 pompiers sont mobilisés.',
    'Près de Sète, les flammes ont détruit 430 hectares de garrigue mercredi. Les 180 pompiers luttent toujours.',
    'major value',
  ],
  [
    'Le constructeur Valmont a vendu 45 000 voitures en juin. Ses ventes progressent de 12 %. L’action a gagné 3 euros.',
    'En juin, Valmont a écoulé 45.000 voitures, soit une hausse de 12 pour cent. Le titre a pris trois euros.',
    'same',
  ],
  [
    'La cour d’assises de Nîmes a rendu son verdict. Le procès a duré six semaines.',
    'Le verdict est tombé à Nîmes. L’enquête a duré quinze semaines.',
    'none',
  ],
  // Silence for “major value”.
  [
    'Une avalanche a emporté un groupe de skieurs à Tignes dimanche. Cinq personnes sont mortes et huit ont été blessées, selon la préfecture.',
    'À Tignes, une avalanche a tué sept personnes dimanche et en a blessé huit, selon la préfecture.',
    'none',
  ],
  [
    'À Tours, 62 % des lycéens prennent le bus. Le réseau compte 41 lignes.',
    'À Tours, 38 % des enseignants prennent le bus. Le réseau compte 41 lignes.',
    'same',
  ],
  [
    'Le concert de samedi à Arras a attiré plus de 20 000 spectateurs, selon la mairie. Le prix moyen du billet était de 45 euros.',
    'Moins de 20 000 spectateurs ont assisté au concert de samedi à Arras, selon la mairie. Le billet coûtait 45 euros en moyenne.',
    'minor comparator',
  ],
  // Tolls in the words that news has for them.
  [
    'Une avalanche à Tignes a fait 15 morts dimanche, selon la préfecture.',
    'Une avalanche à Tignes a tué 17 personnes dimanche, selon la préfecture.',
    'major value',
  ],
  [
    'Quinze personnes sont mortes dans une avalanche à Tignes dimanche, selon la préfecture.',
    'Dix-sept personnes sont mortes dans une avalanche à Tignes dimanche, selon la préfecture.',
    'major value',
  ],
  [
    'Quinze personnes sont mortes dans une avalanche à Tignes dimanche, selon la préfecture.',
    'Une avalanche à Tignes a tué dix-sept personnes dimanche, selon la préfecture.',
    'major value',
  ],
  [
    'Un incendie à Dax a fait 17 morts et 30 blessés.',
    'Un incendie à Dax a fait 27 morts et 30 blessés.',
    'major value',
  ],
  // Silence for “major value”.
  ['Un incendie à Dax a tué 17 personnes.', 'Dans un incendie à Dax, 27 personnes ont perdu la vie.', 'none'],
  ['Un incendie à Dax a tué 17 personnes.', 'Un incendie à Dax a blessé 27 personnes.', 'none'],
  ['17 personnes ont été blessées dans un incendie à Dax.', 'Un incendie à Dax a fait 27 blessés.', 'major value'],
  // Who is named by the last part of a name.
  [
    '« Ce budget frappe les plus pauvres du pays », a dit Anne Morel.',
    'Le ministre Paul Girard a parlé. « Ce budget frappe les plus pauvres du pays », a dit Girard.',
    'major speaker',
  ],
  // Who speaks, within the marks.
  [
    '« Mes joueuses ont montré un courage immense pendant tout le match », a souri Patricia Noël.',
    '« Mes joueuses, a souri Patricia Noël, ont montré un courage immense pendant tout le match. »',
    'same',
  ],
  [
    '« Mes joueuses ont montré un courage immense pendant tout le match », a dit Patricia Noël.',
    '« Mes joueuses, a dit Patricia Noël, ont montré un courage immense pendant tout le match. »',
    'same',
  ],
  [
    '« Mes joueuses ont montré un courage immense pendant tout le match », sourit Patricia Noël.',
    '« Mes joueuses, sourit Patricia Noël, ont montré un courage immense pendant tout le match. »',
    'same',
  ],
  // Trials and inquiries, and other things of which there are two kinds.
  [
    'Le procès de Nantes a duré trois semaines, a dit le tribunal.',
    'L’enquête de Nantes a duré cinq semaines, a dit le tribunal.',
    'none',
  ],
  [
    'Le procès de l’incendie de Nantes a duré trois mois.',
    'L’enquête sur l’incendie de Nantes a duré cinq mois.',
    'none',
  ],
  [
    'Le procès du banquier à Nantes a coûté 2 millions d’euros.',
    'L’enquête sur le banquier à Nantes a coûté 3 millions d’euros.',
    'none',
  ],
  ['Le chômage des femmes à Nantes a atteint 7 %.', 'Le chômage des hommes à Nantes a atteint 9 %.', 'none'],
  [
    'La nouvelle gare de Nantes a coûté 45 millions d’euros.',
    'L’ancienne gare de Nantes a coûté 12 millions d’euros.',
    'none',
  ],
  ['Les importations de Nantes ont augmenté de 8 %.', 'Les exportations de Nantes ont augmenté de 12 %.', 'none'],
  // An eighth lot, written when the rules for the above were done.
  [
    'L’enquête sur le naufrage de Brest a duré quatre ans. Le parquet a renvoyé l’armateur devant le tribunal.',
    'Le procès du naufrage de Brest a duré deux ans. Le tribunal a condamné l’armateur.',
    'none',
  ],
  [
    'La cheffe étoilée ferme son restaurant. « Je veux retrouver le goût des dimanches en famille », a écrit Élise Charrier. Elle avait ouvert en 2009.',
    'Élise Charrier rend son tablier : la cheffe dit vouloir « retrouver le goût des dimanches en famille ».',
    'same',
  ],
  [
    '« Le médicament n’a provoqué aucun effet grave chez les patients », assure le professeur Guy Lantier. L’étude a duré deux ans.',
    '« Le médicament a provoqué des effets graves chez les patients », assure le professeur Guy Lantier. L’étude a duré deux ans.',
    'major words',
  ],
  [
    'Le tunnel de Modane coûtera 1,8 milliard d’euros, selon la région. Il mesure 12 kilomètres.',
    'Le tunnel de Modane, long de 12 kilomètres, coûtera 1,8 million d’euros, selon la région.',
    'major value',
  ],
  [
    'Un séisme de magnitude 5,2 a été ressenti à Pau lundi. Aucun dégât n’est signalé.',
    'En 1967, un séisme de magnitude 5,7 avait frappé Arette. Lundi, une secousse de 5,2 a été ressentie à Pau.',
    'same',
  ],
  [
    '« Le budget sera équilibré en 2027 », a soutenu le ministre Éric Fabre. La députée Nora Saïdi en doute.',
    '« Le budget sera équilibré en 2027 », a soutenu la députée Nora Saïdi face au ministre Éric Fabre.',
    'major speaker',
  ],
  // What sums are for.
  [
    'La société Karst de Dax a vu son chiffre d’affaires augmenter de 8 %, à 40 millions d’euros.',
    'La société Karst de Dax a vu son chiffre d’affaires augmenter de 6 %, à 40 millions d’euros.',
    'major value',
  ],
  [
    'À Dax, 1 200 personnes ont manifesté contre la fermeture de la clinique.',
    'Contre la fermeture de la clinique, 2 100 personnes ont manifesté à Dax.',
    'major value',
  ],
  [
    'La ville de Dax dépense 12 millions d’euros pour le pont.',
    'La ville de Dax dépense 21 millions d’euros pour le théâtre.',
    'none',
  ],
  [
    'La ville de Dax a investi 12 millions d’euros dans le pont.',
    'La ville de Dax a investi 21 millions d’euros dans le théâtre.',
    'none',
  ],
  [
    'La ville de Dax dépense 12 millions d’euros pour le nouveau pont.',
    'La ville de Dax dépense 21 millions d’euros pour le pont.',
    'major value',
  ],
];
