import type { PassagePair } from './passage-pair.ts';

/** More Spanish passages, written from grammar before the rules were looked at: quotations, then figures. */
export const LATER_PAIRS_ES: readonly PassagePair[] = [
  [
    '«Apenas tenemos reservas para el invierno», dijo Ana Roldán.',
    '«Tenemos reservas para el invierno», dijo Ana Roldán.',
    'major words',
  ],
  [
    '«No hay que cerrar la clínica este verano», dijo Pablo Vera.',
    '«Hay que cerrar la clínica este verano», dijo Pablo Vera.',
    'major words',
  ],
  [
    '«Pagaremos solo si la región nos ayuda», dijo Ana Roldán.',
    '«Pagaremos si la región nos ayuda», dijo Ana Roldán.',
    'major words',
  ],
  [
    '«Casi todas las granjas de la comarca buscan aprendices», dijo Pablo Vera.',
    '«Todas las granjas de la comarca buscan aprendices», dijo Pablo Vera.',
    'major words',
  ],
  [
    '«Es falso que hemos bajado el sueldo a los conductores», dijo Pablo Vera.',
    'Pablo Vera dijo: «Hemos bajado el sueldo a los conductores».',
    'major words',
  ],
  [
    '«En otoño abriremos la nueva escuela», dijo Ana Roldán.',
    '«Abriremos la nueva escuela en otoño», dijo Ana Roldán.',
    'minor words',
  ],
  [
    '«El delegado mintió al alcalde de la ciudad», dijo Pablo Vera.',
    '«Al delegado le mintió el alcalde de la ciudad», dijo Pablo Vera.',
    'major words',
  ],
  [
    '«Avisé a mi hermano antes del incendio del sótano», dijo Pablo Vera.',
    'Pablo Vera dijo que «avisó a su hermano antes del incendio del sótano».',
    'minor words',
  ],
  [
    '«Revisaremos los contratos con el astillero», dijo Ana Roldán.',
    '«Hemos revisado los contratos con el astillero», dijo Ana Roldán.',
    'major words',
  ],
  [
    '«Pues es una buena solución para todos nosotros», dijo Ana Roldán.',
    '«Es una buena solución para todos nosotros», dijo Ana Roldán.',
    'same',
  ],
  [
    '«Sólo México pagó éste período de la obra», dijo Pablo Vera.',
    '«Solo Méjico pagó este periodo de la obra», dijo Pablo Vera.',
    'same',
  ],
  [
    '«Sacamos al niño de la casa en llamas», dijo Pablo Vera.',
    '«Sacamos a los niños de la casa en llamas», dijo Pablo Vera.',
    'minor words',
  ],
  [
    '«Rechazamos la propuesta del ministro», dijo Ana Roldán.',
    '«Aceptamos la propuesta del ministro», dijo Ana Roldán.',
    'major words',
  ],
  [
    '«Tanta nieve no es inusual en esta época», dijo Pablo Vera.',
    '«Tanta nieve es inusual en esta época», dijo Pablo Vera.',
    'major words',
  ],
  [
    '«El puente seguirá cerrado hasta el lunes», dijo Ana Roldán.',
    '«El puente seguirá cerrado desde el lunes», dijo Ana Roldán.',
    'major words',
  ],
  // Figures.
  [
    'Los alquileres de Vigo subieron un 4,5 por ciento el año pasado, dijo Ana Roldán.',
    'Los alquileres de Vigo subieron un 4,5 % el año pasado, dijo Ana Roldán.',
    'same',
  ],
  [
    'La manifestación de Vigo reunió a casi 300 personas, según la policía.',
    'La manifestación de Vigo reunió a más de 300 personas, según la policía.',
    'minor comparator',
  ],
  [
    'El accidente de Vigo dejó al menos 40 heridos, según la policía.',
    'El accidente de Vigo dejó unos 40 heridos, según la policía.',
    'same',
  ],
  [
    'El nuevo túnel de Vigo costará 1.200 millones de euros, dijo el ministro.',
    'El nuevo túnel de Vigo costará mil doscientos millones de euros, dijo el ministro.',
    'same',
  ],
  [
    '500.000 hogares gallegos estaban sin luz, dijo la empresa.',
    'Medio millón de hogares gallegos estaban sin luz, dijo la empresa.',
    'same',
  ],
  [
    'Las obras de la estación cuestan un millón y medio de euros, dijo el consejo.',
    'Las obras de la estación cuestan 1,5 millones de euros, dijo el consejo.',
    'same',
  ],
  [
    'La fábrica de Puebla emplea a 12,500 personas, dijo su director.',
    'La fábrica de Puebla emplea a 12 mil 500 personas, dijo su director.',
    'same',
  ],
  [
    'El incendio de Vigo dejó veintitrés heridos, según la policía.',
    'El incendio de Vigo dejó 32 heridos, según la policía.',
    'major value',
  ],
  [
    'El conductor del autobús, de 34 años, murió en el accidente de Vigo.',
    'El conductor del autobús, de 43 años, murió en el accidente de Vigo.',
    'major value',
  ],
  [
    'La aduana halló 1,5 toneladas de cocaína en el puerto de Vigo.',
    'La aduana halló 1.500 kilos de cocaína en el puerto de Vigo.',
    'same',
  ],
  [
    'La cuarta parte de las casas del pueblo está vacía, dijo Ana Roldán.',
    'El 25 % de las casas del pueblo está vacío, dijo Ana Roldán.',
    'none',
  ],
  ['La policía detuvo en Vigo a una docena de hombres.', 'La policía detuvo en Vigo a doce hombres.', 'same'],
  [
    'El 12 de mayo, la ciudad de Vigo cerró el puente del puerto.',
    'El 12 de mayo a las 14.30 horas, la ciudad de Vigo cerró el puente del puerto.',
    'none',
  ],
  [
    'Las obras durarán entre 20 y 30 meses, dijo el consejo.',
    'Las obras durarán de 20 a 30 meses, dijo el consejo.',
    'same',
  ],
  [
    'La piscina de Vigo cuesta 3 millones de euros al año, dijo Pablo Vera.',
    'La piscina de Vigo cuesta 3.000 millones de euros al año, dijo Pablo Vera.',
    'major value',
  ],
  // Written when the rules for the above were done.
  [
    '«No encontramos amianto en ninguna parte», dijo Ana Roldán.',
    '«Encontramos amianto en todas partes», dijo Ana Roldán.',
    'major words',
  ],
  [
    '«El grupo debería pagar los daños de la costa», dijo Pablo Vera.',
    '«El grupo debe pagar los daños de la costa», dijo Pablo Vera.',
    'major words',
  ],
  [
    '«Firmaremos el contrato en cuanto baje el precio», dijo Ana Roldán.',
    '«Firmaremos el contrato aunque baje el precio», dijo Ana Roldán.',
    'major words',
  ],
  [
    '«La mayoría de los padres quiere una nueva escuela», dijo Pablo Vera.',
    '«Una minoría de los padres quiere una nueva escuela», dijo Pablo Vera.',
    'major words',
  ],
  [
    '«No creo que el dique aguanta todo el invierno», dijo Pablo Vera.',
    'Pablo Vera dijo: «El dique aguanta todo el invierno».',
    'major words',
  ],
  [
    'Ana Roldán dijo: «Venderemos el ayuntamiento».',
    'Ana Roldán dijo: «Venderemos el ayuntamiento con la condición de que vote el consejo».',
    'major words',
  ],
  [
    '«El barco sale cada hora hacia las islas», dijo Pablo Vera.',
    '«El barco sale todas las horas hacia las islas», dijo Pablo Vera.',
    'minor words',
  ],
  [
    '«Vendimos 1.200 cajas de manzanas en julio», dijo Ana Roldán.',
    '«Vendimos 1200 cajas de manzanas en julio», dijo Ana Roldán.',
    'same',
  ],
  [
    'La ciudad de Vigo paga menos de 2 millones de euros por la lonja, dijo Ana Roldán.',
    'La ciudad de Vigo paga más de 2 millones de euros por la lonja, dijo Ana Roldán.',
    'minor comparator',
  ],
  [
    'La explosión de Vigo dejó veintisiete muertos, según la policía.',
    'La explosión de Vigo dejó 27 muertos, según la policía.',
    'same',
  ],
  [
    'La nueva carretera de Vigo mide 2,5 kilómetros, dijo el consejo.',
    'La nueva carretera de Vigo mide 2.500 metros, dijo el consejo.',
    'same',
  ],
  [
    'La empresa de Vigo elimina 350 empleos, dijo Pablo Vera.',
    'La empresa de Vigo elimina 530 empleos, dijo Pablo Vera.',
    'major value',
  ],
  [
    'La reforma del puerto de Veracruz costó 2 millones 300 mil pesos, dijo Pablo Vera.',
    'La reforma del puerto de Veracruz costó 2.3 millones de pesos, dijo Pablo Vera.',
    'same',
  ],
  [
    'El precio de la luz en Vigo bajó a 28 céntimos, dijo la empresa.',
    'El precio de la luz en Vigo bajó a 28 euros, dijo la empresa.',
    'major unit',
  ],
  ['La oficina de Vigo contó de 40 a 50 lobos.', 'La oficina de Vigo contó entre 40 y 50 lobos.', 'same'],
  // Who speaks, within the marks.
  [
    '«El dique aguantará otros cien años», dijo Ana Roldán.',
    '«El dique —prosiguió la alcaldesa Ana Roldán— aguantará otros cien años».',
    'same',
  ],
];
