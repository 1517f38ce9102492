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
];
