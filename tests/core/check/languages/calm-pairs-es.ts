import type { PassagePair } from './passage-pair.ts';

/** Spanish passages of two things, of which nothing is to be said, and some that do differ in the same ways. */
export const CALM_PAIRS_ES: readonly PassagePair[] = [
  [
    'El ayuntamiento de Soria invierte 12 millones de euros en el puente.',
    'El ayuntamiento de Soria invierte 21 millones de euros en el teatro.',
    'none',
  ],
  [
    'En los últimos diez días llegaron a Soria 340 refugiados.',
    'En los últimos tres meses llegaron a Soria 2.100 refugiados.',
    'none',
  ],
  [
    'En dos semanas se registraron 85 casos de sarampión en Soria.',
    'En un año se registraron 190 casos de sarampión en Soria.',
    'none',
  ],
  [
    'La reforma del puente de Soria cuesta 4 millones de euros.',
    'La reforma de la escuela de Soria cuesta 9 millones de euros.',
    'none',
  ],
  ['En Soria están previstas 300 viviendas.', 'En Soria se construyeron 120 viviendas.', 'none'],
  [
    'De los 340 empleados de la fábrica de Soria, 120 hicieron huelga.',
    'La fábrica de Soria tiene 340 empleados, de los cuales 45 están de baja.',
    'same',
  ],
  ['Los alquileres en Soria subieron un 4 por ciento.', 'Los alquileres en Teruel subieron un 7 por ciento.', 'none'],
  ['El número de parados en Soria subió en 300.', 'El número de parados en Soria subió a 5.200.', 'none'],
  [
    'El conductor, de 34 años, resultó herido leve en el accidente de Soria.',
    'Su acompañante, de 61 años, resultó herida grave en el accidente de Soria.',
    'none',
  ],
  [
    'La policía de Soria registró 14 robos durante el primer mes.',
    'La policía de Soria registró 130 robos durante todo el año.',
    'none',
  ],
  [
    '«No voy a pagar la reforma del viejo molino», dijo Ana Ríos.',
    'Ana Ríos dijo que no iba a «pagar la reforma del viejo molino».',
    'same',
  ],
  [
    '«Es un día triste para todos los clubes de la ciudad», dijo Ana Ríos.',
    'Ana Ríos habló de «un día triste para todos los clubes de la ciudad».',
    'same',
  ],
  [
    'En los últimos diez días llegaron a Soria 340 refugiados.',
    'Durante los últimos diez días llegaron a Soria 430 refugiados.',
    'major value',
  ],
  [
    'El ayuntamiento de Soria invierte 12 millones de euros en el puente.',
    'El ayuntamiento de Soria invierte 21 millones de euros en el puente.',
    'major value',
  ],
  [
    'La reforma del puente de Soria cuesta 4 millones de euros.',
    'La reforma del puente de Soria cuesta 9 millones de euros.',
    'major value',
  ],
  [
    '«No voy a pagar la reforma del viejo molino», dijo Ana Ríos.',
    'Ana Ríos dijo que «va a pagar la reforma del viejo molino».',
    'major words',
  ],
  // A second lot, written when the rules for the above were done.
  [
    'Durante la primera semana 4.000 personas visitaron la feria de Soria.',
    'Durante todo el año 61.000 personas visitaron la feria de Soria.',
    'none',
  ],
  ['La obra de la estación de Soria dura 14 meses.', 'La obra del ayuntamiento de Soria dura 30 meses.', 'none'],
  [
    'La ciclista, de 23 años, fue hospitalizada en Soria.',
    'El conductor, de 58 años, fue hospitalizado en Soria.',
    'none',
  ],
  [
    'La ciudad de Soria gasta 5 millones de euros en los bomberos.',
    'La ciudad de Soria gasta 8 millones de euros en los parques.',
    'none',
  ],
];
