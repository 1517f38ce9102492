import type { PassagePair } from './passage-pair.ts';

/** Spanish articles of some sentences, each with a source: all desks, figures and speakers; a third of them are calm. */
export const ARTICLE_PAIRS_ES: readonly PassagePair[] = [
  [
    'La consejera de Sanidad compareció el lunes en el Parlamento. «Vamos a contratar a doscientas enfermeras para los centros rurales», anunció Teresa Bravo. La oposición pidió plazos.',
    'La Consejería de Sanidad reforzará los pueblos. Teresa Bravo aseguró que van «a contratar a doscientas enfermeras para los centros rurales». Los demás grupos reclamaron plazos.',
    'same',
  ],
  [
    'El club dio su versión por la noche. «Nunca hemos hablado con el delantero uruguayo», sostuvo el presidente Fermín Salas. El mercado cierra el viernes.',
    'El mercado cierra el viernes. «Hemos hablado con el delantero uruguayo», sostuvo Fermín Salas, presidente del club.',
    'major words',
  ],
  [
    'El pleno acabó a gritos. «Este ayuntamiento está en quiebra», denunció la concejala Nuria Vidal. El alcalde Jorge Prats negó los datos.',
    'El alcalde Jorge Prats abrió el pleno. «Este ayuntamiento está en quiebra», reconoció Prats ante los vecinos. Nuria Vidal aplaudió.',
    'major speaker',
  ],
  [
    '«Si no llueve en abril, cortaremos el agua por las noches», advirtió el director del canal, Andrés Luque. Los embalses están al 18 %.',
    'Los embalses están al 18 %. «Cortaremos el agua por las noches», advirtió Andrés Luque, director del canal.',
    'major words',
  ],
  [
    'La escritora Irene Castro recogió el premio en Bilbao. «Escribo para entender a mi madre», confesó. El jurado destacó su prosa.',
    'Irene Castro ganó el premio de novela. En Bilbao explicó que escribe «para entender a mi madre».',
    'same',
  ],
  [
    'El gobernador habló con la prensa. «El consumo de agua ha aumentado este verano en toda la provincia», dijo Raúl Medina. La línea abrirá en 2027.',
    '«El consumo de agua ha disminuido este verano en toda la provincia», dijo el gobernador Raúl Medina a la prensa.',
    'major words',
  ],
  // Silence for “major value”.
  [
    'Un terremoto sacudió ayer la costa de Piura. Murieron 26 personas y 340 resultaron heridas, según Defensa Civil.',
    'El terremoto de Piura dejó 62 muertos y 340 heridos, informó Defensa Civil.',
    'same',
  ],
  [
    'La naviera Altamar facturó 2.300 millones de euros en 2023. Su plantilla supera los 8.000 empleados.',
    'Altamar ingresó 2,3 mil millones de euros en 2023. Tiene más de 8.000 trabajadores.',
    'same',
  ],
  [
    'La Audiencia de Cádiz condenó al exalcalde. El juicio duró nueve semanas.',
    'El exalcalde de Cádiz fue condenado. La investigación duró treinta semanas.',
    'none',
  ],
  [
    'La Fundación Mirador compró el cuadro por 450.000 euros. La obra saldrá a la luz en otoño.',
    'El cuadro costó 450.000 dólares a la Fundación Mirador. Se expondrá en otoño.',
    'major unit',
  ],
  [
    'La inflación en Colombia fue del 6,2 % en marzo. En febrero había sido del 7,1 %.',
    'En febrero, la inflación en Colombia fue del 7,1 %. Un mes después bajó al 6,2 %.',
    'same',
  ],
  // Silence for “major value”.
  [
    'El paro en Murcia bajó en 4.300 personas en mayo. Quedan 76.000 parados en la región.',
    'Murcia tiene 67.000 parados tras la bajada de mayo, que fue de 4.300 personas.',
    'same',
  ],
  // Tolls in the words that news has for them.
  ['Murieron 26 personas en Piura, según Defensa Civil.', '62 muertos en Piura, informó Defensa Civil.', 'major value'],
  [
    'En el terremoto de Piura murieron 26 personas, según Defensa Civil.',
    'El terremoto de Piura dejó 62 muertos, informó Defensa Civil.',
    'major value',
  ],
  [
    'En el terremoto de Piura murieron 26 personas, según Defensa Civil.',
    'En el terremoto de Piura murieron 62 personas, informó Defensa Civil.',
    'major value',
  ],
  [
    'Un terremoto sacudió la costa de Piura. Murieron 26 personas, según Defensa Civil.',
    'Un terremoto sacudió la costa de Piura. Murieron 62 personas, según Defensa Civil.',
    'major value',
  ],
  ['Un incendio en Jaca dejó 17 muertos.', 'Un incendio en Jaca mató a 27 personas.', 'major value'],
  // Silence for “major value”.
  ['Un incendio en Jaca dejó 17 muertos.', '27 personas perdieron la vida en un incendio en Jaca.', 'none'],
  ['17 personas resultaron heridas en un incendio en Jaca.', 'Un incendio en Jaca dejó 27 heridos.', 'major value'],
  ['Un incendio en Jaca dejó 17 muertos.', 'Un incendio en Jaca dejó 27 heridos.', 'none'],
  // Who is named by the last part of a name.
  [
    '«Este presupuesto golpea a los más pobres», dijo Ana Roldán.',
    'El ministro Pablo Vera habló. «Este presupuesto golpea a los más pobres», dijo Vera.',
    'major speaker',
  ],
  // Trials and inquiries, and other things of which there are two kinds.
  [
    'El juicio en Vigo duró tres semanas, dijo el tribunal.',
    'La investigación en Vigo duró cinco semanas, dijo el tribunal.',
    'none',
  ],
  [
    'El juicio por el incendio de Vigo duró tres meses.',
    'La investigación del incendio de Vigo duró cinco meses.',
    'none',
  ],
  [
    'El juicio al banquero en Vigo costó 2 millones de euros.',
    'La investigación al banquero en Vigo costó 3 millones de euros.',
    'none',
  ],
  ['El paro de las mujeres en Vigo llegó al 7 %.', 'El paro de los hombres en Vigo llegó al 9 %.', 'none'],
  [
    'La nueva estación de Vigo costó 45 millones de euros.',
    'La antigua estación de Vigo costó 12 millones de euros.',
    'none',
  ],
  [
    'El gasto anual del tren de Vigo es de 12 millones de euros.',
    'El gasto mensual del tren de Vigo es de 3 millones de euros.',
    'none',
  ],
  // An eighth lot, written when the rules for the above were done.
  [
    'La investigación del caso Puerto en Gijón duró cuatro años. El fiscal pidió llevarlo a juicio.',
    'El juicio del caso Puerto en Gijón duró dos años. El tribunal absolvió a todos.',
    'none',
  ],
  [
    'El chef cierra su local. «Quiero volver a cenar con mis hijos los domingos», escribió Mateo Lozano. Abrió en 2009.',
    'Mateo Lozano deja los fogones: dice que quiere «volver a cenar con mis hijos los domingos».',
    'same',
  ],
  // Silence for “major words”.
  [
    '«Todos los barcos tienen permiso para faenar», aseguró la consejera Rosa Mei. La flota salió el lunes.',
    '«Casi ningún barco tiene permiso para faenar», aseguró la consejera Rosa Mei. La flota salió el lunes.',
    'unclear',
  ],
  [
    'La sequía en Jaén ha arruinado 12.500 hectáreas de olivar, según el sindicato. Las pérdidas suman 40 millones de euros.',
    'La sequía ha arruinado en Jaén 15.200 hectáreas de olivar, según el sindicato. Las pérdidas suman 40 millones de euros.',
    'major value',
  ],
  [
    'El tren entre Soria y Madrid tardará dos horas y media, según Renfe. Costará 22 euros.',
    'El viaje en tren de Soria a Madrid durará 150 minutos, según Renfe. El billete vale 22 euros.',
    'same',
  ],
  [
    '«Este acuerdo traiciona a los pescadores», clamó el líder vecinal Julio Arce. La ministra Eva Ruano lo defendió.',
    'La ministra Eva Ruano habló en Cádiz. «Este acuerdo traiciona a los pescadores», admitió Ruano.',
    'major speaker',
  ],
  // What sums are for.
  [
    'La empresa Karst de Jaca aumentó sus ventas un 8 %, hasta 40 millones de euros.',
    'La empresa Karst de Jaca aumentó sus ventas un 6 %, hasta 40 millones de euros.',
    'major value',
  ],
  [
    'En Jaca, 1.200 personas protestaron contra el cierre de la clínica.',
    'Contra el cierre de la clínica protestaron en Jaca 2.100 personas.',
    'major value',
  ],
  [
    'La ciudad de Jaca gasta 12 millones de euros en el puente.',
    'La ciudad de Jaca gasta 21 millones de euros en el teatro.',
    'none',
  ],
  [
    'La ciudad de Jaca destina 12 millones de euros a las escuelas.',
    'La ciudad de Jaca destina 21 millones de euros a las carreteras.',
    'none',
  ],
  [
    'La ciudad de Jaca gasta 12 millones de euros en el nuevo puente.',
    'La ciudad de Jaca gasta 21 millones de euros en el puente.',
    'major value',
  ],
];
