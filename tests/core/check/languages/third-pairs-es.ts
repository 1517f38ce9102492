import type { PassagePair } from './passage-pair.ts';

/** A third lot of Spanish passages, written from grammar before the rules were looked at: quotations, then figures. */
export const THIRD_PAIRS_ES: readonly PassagePair[] = [
  [
    '«Nadie nos avisó de la crecida del río», dijo Marta Gil.',
    '«Todos nos avisaron de la crecida del río», dijo Marta Gil.',
    'major words',
  ],
  [
    '«No tenemos ni agua ni luz en el barrio desde el martes», dijo Luis Ortega.',
    '«Tenemos agua y luz en el barrio desde el martes», dijo Luis Ortega.',
    'major words',
  ],
  [
    '«El juez tampoco admitió la última prueba de la defensa», dijo Marta Gil.',
    '«El juez también admitió la última prueba de la defensa», dijo Marta Gil.',
    'major words',
  ],
  [
    '«La empresa podría trasladar la fábrica a Portugal», dijo Luis Ortega.',
    '«La empresa trasladará la fábrica a Portugal», dijo Luis Ortega.',
    'major words',
  ],
  [
    '«A menos que llueva pronto, perderemos toda la cosecha de aceituna», dijo Marta Gil.',
    '«Perderemos toda la cosecha de aceituna», dijo Marta Gil.',
    'major words',
  ],
  [
    '«Algunos vecinos quieren vender sus casas del puerto», dijo Marta Gil.',
    '«Todos los vecinos quieren vender sus casas del puerto», dijo Marta Gil.',
    'major words',
  ],
  [
    '«Dicen que el concejal cobró dinero de la constructora», dijo Luis Ortega.',
    '«El concejal cobró dinero de la constructora», dijo Luis Ortega.',
    'major words',
  ],
  [
    '«El hospital no puede atender a más pacientes», advirtió Marta Gil.',
    '«El hospital no puede atender a más pacientes», según Luis Ortega.',
    'major speaker',
  ],
  [
    '«El hospital no puede atender a más pacientes», advirtió Marta Gil.',
    'Según Marta Gil, «el hospital no puede atender a más pacientes».',
    'same',
  ],
  [
    '«Las clases empezarán el lunes en todos los colegios», dijo a Efe una portavoz del Gobierno.',
    'Una portavoz del Gobierno aseguró: «Las clases empezarán el lunes en todos los colegios».',
    'same',
  ],
  [
    '«No volveré a presentarme a unas elecciones», dijo Marta Gil.',
    'Marta Gil deja el cargo. «No volveré a presentarme a unas elecciones», añadió.',
    'same',
  ],
  [
    '«Este acuerdo es un paso histórico para toda la provincia», dijo Luis Ortega.',
    'Luis Ortega calificó el acuerdo de «un paso histórico para toda la provincia».',
    'same',
  ],
  [
    '«He perdido mi casa y todos mis ahorros en la riada», dijo Luis Ortega.',
    'Luis Ortega contó que había «perdido su casa y todos sus ahorros en la riada».',
    'minor words',
  ],
  [
    '«Quizás el vídeo de la psicóloga llegó por fin al juzgado», dijo Marta Gil.',
    '«Quizá el video de la sicóloga llegó por fin al juzgado», dijo Marta Gil.',
    'same',
  ],
  [
    '“Vamos a pedir ayuda a Bruselas para el campo”, dijo Marta Gil.',
    '«Vamos a pedir ayuda a Bruselas para el campo», dijo Marta Gil.',
    'same',
  ],
  [
    '«Abriremos la biblioteca del barrio el sábado», dijo Marta Gil.',
    '«Abriremos la biblioteca del barrio el sábado, si todo va bien», dijo Marta Gil.',
    'major words',
  ],
  [
    '«La ministra apoya la reforma de las pensiones», dijo Marta Gil.',
    '«La ministra rechaza la reforma de las pensiones», dijo Marta Gil.',
    'major words',
  ],
  // Figures.
  ['El paro en Sevilla subió 2 puntos, según Marta Gil.', 'El paro en Sevilla subió un 2 %, según Marta Gil.', 'none'],
  [
    'Las ventas del grupo sevillano crecieron un 12 %, hasta 340 millones de euros, según su directora.',
    'Las ventas del grupo sevillano crecieron un doce por ciento, hasta los 340 millones de euros, según su directora.',
    'same',
  ],
  [
    'Como máximo 250 espectadores pudieron entrar en la sala de Sevilla, según el Ayuntamiento.',
    'Hasta 250 espectadores pudieron entrar en la sala de Sevilla, según el Ayuntamiento.',
    'same',
  ],
  [
    'El conductor, de 17 años, resultó herido en Sevilla, según la policía.',
    'El conductor, de diecisiete años, resultó herido en Sevilla, según la policía.',
    'same',
  ],
  [
    'La planta de Sevilla trata 80.000 litros por hora, según el Ayuntamiento.',
    'La planta de Sevilla trata 90.000 litros al día, según el Ayuntamiento.',
    'none',
  ],
  [
    'El incendio de Sevilla dejó catorce heridos, según la policía.',
    'El incendio de Sevilla dejó 40 heridos, según la policía.',
    'major value',
  ],
  [
    'En Sevilla, el 30 % de los alumnos llega tarde los lunes, según el rector.',
    'En Sevilla, el 35 % de los profesores llega tarde los lunes, según el rector.',
    'none',
  ],
  [
    'La ciudad de Monterrey debe 12,500 millones de pesos, según el alcalde.',
    'La ciudad de Monterrey debe 12 mil 500 millones de pesos, según el alcalde.',
    'same',
  ],
  // A fourth lot, written when the rules for the above were done.
  [
    '«Ningún vecino ha aceptado el desvío del tranvía», dijo Marta Gil.',
    '«Algún vecino ha aceptado el desvío del tranvía», dijo Marta Gil.',
    'major words',
  ],
  [
    '«El sindicato debería retirar la denuncia en otoño», dijo Marta Gil.',
    '«El sindicato retira la denuncia en otoño», dijo Marta Gil.',
    'major words',
  ],
  [
    '«Entregaremos el pedido solo cuando paguen la factura», dijo Marta Gil.',
    '«Entregaremos el pedido cuando paguen la factura», dijo Marta Gil.',
    'major words',
  ],
  [
    '«Hemos rechazado la moción de la oposición», dijo Marta Gil.',
    '«Hemos aprobado la moción de la oposición», dijo Marta Gil.',
    'major words',
  ],
  [
    '«Las bombas del sótano llevan años averiadas», denuncia Marta Gil.',
    'De acuerdo con Marta Gil, «las bombas del sótano llevan años averiadas».',
    'same',
  ],
  [
    '«Las bombas del sótano llevan años averiadas», denuncia Marta Gil.',
    '«Las bombas del sótano —denuncia Luis Ortega— llevan años averiadas».',
    'major speaker',
  ],
  [
    '«El período de obras acabó el último lunes de setiembre», dijo Marta Gil.',
    '«El periodo de obras acabó el último lunes de septiembre», dijo Marta Gil.',
    'same',
  ],
  [
    'El tren de Sevilla llegó con 95 minutos de retraso, según Renfe.',
    'El tren de Sevilla llegó con 59 minutos de retraso, según Renfe.',
    'major value',
  ],
  [
    'Una quinta parte de los comercios de Sevilla está vacía, según la cámara.',
    'El 20 % de los comercios de Sevilla está vacío, según la cámara.',
    'same',
  ],
  [
    'El alquiler en Sevilla subió a 11,50 euros por metro cuadrado, según el portal.',
    'El alquiler en Sevilla subió a 11,5 euros el metro cuadrado, según el portal.',
    'same',
  ],
  // Opinions, which are the speaker’s own, and what only seems so.
  [
    '«Me parece que el dique aguantará todo el invierno», dijo Marta Gil.',
    '«El dique aguantará todo el invierno», dijo Marta Gil.',
    'same',
  ],
  [
    '«Parece que el dique aguantará todo el invierno», dijo Marta Gil.',
    '«El dique aguantará todo el invierno», dijo Marta Gil.',
    'major words',
  ],
];
