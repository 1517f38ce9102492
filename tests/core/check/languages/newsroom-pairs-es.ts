import type { PassagePair } from './passage-pair.ts';

/** Spanish passages in the manner of newsrooms: clitics, relatives, courts, weather, markets, deaths. */
export const NEWSROOM_PAIRS_ES: readonly PassagePair[] = [
  [
    '«Se lo advertimos al ministro antes de la huelga de trenes», dijo Irene Campos.',
    '«No se lo advertimos al ministro antes de la huelga de trenes», dijo Irene Campos.',
    'major words',
  ],
  [
    '«El juez cerró el caso sin oír a ningún testigo», denunció el abogado Tomás Rey.',
    'Tomás Rey, al que la familia contrató en mayo, lo denunció así: «El juez cerró el caso sin oír a ningún testigo».',
    'same',
  ],
  [
    '«Las pensiones subirán lo mismo que los precios», según la ministra Irene Campos.',
    '«Las pensiones subirán lo mismo que los precios», sostuvo el diputado Tomás Rey.',
    'major speaker',
  ],
  [
    '«Las pensiones subirán lo mismo que los precios», según la ministra Irene Campos.',
    'Irene Campos afirmó que «las pensiones subirán lo mismo que los precios».',
    'same',
  ],
  [
    '«Quien diga que hubo fraude en el recuento de los votos miente», dijo Tomás Rey.',
    '«Hubo fraude en el recuento de los votos», dijo Tomás Rey.',
    'major words',
  ],
  // Figures.
  [
    'El Estado invertirá 2.500 millones de euros en la red de Murcia, según la ministra.',
    'El Estado invertirá 2,5 mil millones de euros en la red de Murcia, según la ministra.',
    'same',
  ],
  [
    'Unos 3.000 manifestantes marcharon en Murcia, según la policía.',
    'Más de 5.000 manifestantes marcharon en Murcia, según la policía.',
    'major value',
  ],
  [
    'El Murcia fichó al delantero argentino por 4 millones de euros.',
    'El Murcia vendió al portero suplente por 6 millones de euros.',
    'none',
  ],
  // Degrees without a scale are compared with none.
  [
    'El termómetro alcanzó los 43,5 grados en Murcia, según la agencia.',
    'El termómetro alcanzó los 43,5 ºC en Murcia, según la agencia.',
    'none',
  ],
  [
    'La fiscal pide siete años de cárcel para el alcalde de Murcia.',
    'El juez condenó a cinco años de cárcel al alcalde de Murcia.',
    'none',
  ],
  [
    'El poeta Julio Arce murió en Murcia a los 84 años.',
    'El poeta Julio Arce falleció en Murcia a los ochenta y cuatro años.',
    'same',
  ],
  [
    'Una cuarta parte de los jóvenes de Murcia está en paro, según el instituto.',
    'El 35 % de los jóvenes de Murcia está en paro, según el instituto.',
    'major value',
  ],
  // Kinds that were wrong at first.
  // Lengths of time in two units.
  [
    'El tribunal de Murcia condenó al banquero a cuatro años y seis meses de cárcel.',
    'El tribunal de Murcia condenó al banquero a cuatro años y medio de cárcel.',
    'same',
  ],
  [
    'El tribunal de Murcia condenó al banquero a cuatro años y tres meses de cárcel.',
    'El tribunal de Murcia condenó al banquero a tres años y cuatro meses de cárcel.',
    'major value',
  ],
  ['El viaje de Murcia a Madrid dura dos horas y 45 minutos.', 'El viaje de Murcia a Madrid dura 165 minutos.', 'same'],
  // What somebody denies.
  [
    'Irene Campos confirmó que «la planta de coches cerrará en otoño».',
    'Irene Campos negó que «la planta de coches cerrará en otoño».',
    'unclear',
  ],
  [
    'Irene Campos confirmó que «la planta de coches cerrará en otoño».',
    'Irene Campos desmintió que «la planta de coches cerrará en otoño».',
    'unclear',
  ],
  [
    'Irene Campos negó que «la planta de coches cerrará en otoño».',
    'Irene Campos desmintió que «la planta de coches cerrará en otoño».',
    'same',
  ],
  [
    '«Nunca recibí dinero de la empresa de obras», dijo Tomás Rey.',
    'Tomás Rey negó los hechos: «Nunca recibí dinero de la empresa de obras».',
    'same',
  ],
  [
    '«La planta de coches cerrará en otoño», dijo Irene Campos.',
    'Irene Campos no negó que «la planta de coches cerrará en otoño».',
    'same',
  ],
  [
    '«La planta de coches cerrará en otoño», dijo Irene Campos.',
    'Irene Campos, que rechazó la oferta del grupo, dijo que «la planta de coches cerrará en otoño».',
    'same',
  ],
  // What is asked for, and what is given.
  [
    'La Fiscalía solicita siete años de cárcel para el alcalde de Murcia.',
    'El alcalde de Murcia fue condenado a cinco años de cárcel.',
    'none',
  ],
  [
    'La fiscal pide siete años de cárcel para el alcalde de Murcia.',
    'El juez condenó a cinco años de cárcel al alcalde de Murcia.',
    'none',
  ],
  [
    'La fiscal pide siete años de cárcel para el alcalde de Murcia.',
    'La fiscal pidió nueve años de cárcel para el alcalde de Murcia.',
    'major value',
  ],
  // Ages at death, degrees, letters before a mark.
  [
    'El cantante Paco Luna murió a los 79 años en Murcia.',
    'El cantante Paco Luna murió a los 89 años en Murcia.',
    'major value',
  ],
  [
    'Murcia registró ayer 43,5 grados, según la agencia.',
    'Murcia registró ayer 34,5 grados, según la agencia.',
    'major value',
  ],
  [
    'El poeta Julio Arce murió en Murcia a la edad de 84 años.',
    'El poeta Julio Arce falleció en Murcia a los 84 años.',
    'same',
  ],
  // What is said to be untrue, some words before its clause.
  [
    '«Es falso, digan lo que digan hoy algunos periódicos de la región, que el astillero del puerto baja los sueldos», dijo Marta Gil.',
    '«El astillero del puerto baja los sueldos», dijo Marta Gil.',
    'major words',
  ],
  [
    '«Dudo mucho, después de todo lo que hemos oído en el ministerio, que el astillero del puerto baje los sueldos», dijo Marta Gil.',
    '«El astillero del puerto baje los sueldos», dijo Marta Gil.',
    'major words',
  ],
  [
    '«Quien diga que el astillero del puerto baja los sueldos miente», dijo Marta Gil.',
    '«El astillero del puerto baja los sueldos», dijo Marta Gil.',
    'major words',
  ],
  [
    '«Los rumores han hecho mucho daño a las familias, pero sé que el astillero del puerto baja los sueldos», dijo Marta Gil.',
    '«El astillero del puerto baja los sueldos», dijo Marta Gil.',
    'same',
  ],
  [
    '«No queremos una guerra con los sindicatos del puerto, y creo que el astillero del puerto baja los sueldos», dijo Marta Gil.',
    '«El astillero del puerto baja los sueldos», dijo Marta Gil.',
    'same',
  ],
  // A sixth lot, written when the rules for the above were done.
  [
    '«Jamás firmé ese contrato con la constructora», declaró la exalcaldesa Pilar Nieto.',
    'La exalcaldesa Pilar Nieto declaró que «jamás firmó ese contrato con la constructora».',
    'minor words',
  ],
  [
    '«La cosecha se ha perdido casi por completo este año», lamentó el agricultor Jaime Soto.',
    '«La cosecha se ha perdido por completo este año», lamentó el agricultor Jaime Soto.',
    'major words',
  ],
  [
    '«El penalti fue clarísimo y el árbitro no lo vio», protestó el técnico Diego Rojas.',
    '«El penalti fue clarísimo y el árbitro no lo vio», protestó el capitán Iván Mora.',
    'major speaker',
  ],
  [
    'El terremoto de Lorca dejó una treintena de heridos, según el Gobierno.',
    'El terremoto de Lorca dejó unos 30 heridos, según el Gobierno.',
    'same',
  ],
  [
    'La inflación en Chile cerró el año en el 4,5 %, según el instituto.',
    'La inflación en Chile cerró el año en el 5,4 %, según el instituto.',
    'major value',
  ],
  [
    'El candidato conservador logró 41 escaños en Galicia.',
    'La candidata socialista logró 28 escaños en Galicia.',
    'none',
  ],
  // Two subjects of one measure.
  [
    'El juicio de Murcia durará tres semanas, según el fiscal.',
    'La investigación de Murcia duró cinco semanas, según el fiscal.',
    'none',
  ],
  [
    'Las ventas del grupo subieron un 8 % en Murcia, según su directora.',
    'Los costes del grupo subieron un 12 % en Murcia, según su directora.',
    'none',
  ],
  [
    'El hospital de Murcia emplea a 300 personas, según el alcalde.',
    'El hospital de Murcia emplea a 900 personas, según el alcalde.',
    'major value',
  ],
];
