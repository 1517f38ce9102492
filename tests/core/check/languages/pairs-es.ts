import type { PassagePair } from './passage-pair.ts';

/** Spanish passages with their attribution, from grammar: what the source says, what a page says, and the verdict. */
export const PAIRS_ES: readonly PassagePair[] = [
  // Negation.
  [
    '«No cerraremos el puerto antes del verano», dijo la alcaldesa Ana Roldán.',
    '«Cerraremos el puerto antes del verano», dijo la alcaldesa Ana Roldán.',
    'major words',
  ],
  [
    '«No hay ningún plan para la escuela del muelle», explicó Pablo Vera.',
    '«Hay un plan para la escuela del muelle», explicó Pablo Vera.',
    'major words',
  ],
  [
    '«La ciudad nunca nos preguntó por el precio de la obra», afirmó Ana Roldán.',
    '«La ciudad nos preguntó por el precio de la obra», afirmó Ana Roldán.',
    'major words',
  ],
  [
    '«Nadie avisó a los obreros del peligro», aseguró Pablo Vera.',
    '«Alguien avisó a los obreros del peligro», aseguró Pablo Vera.',
    'major words',
  ],
  [
    '«Ya no queremos pagar por el dique», dijo Ana Roldán.',
    '«Queremos pagar por el dique», dijo Ana Roldán.',
    'major words',
  ],
  [
    '«Tampoco los vecinos quieren la nueva carretera», dijo Ana Roldán.',
    '«También los vecinos quieren la nueva carretera», dijo Ana Roldán.',
    'major words',
  ],
  // Modals.
  [
    '«El grupo puede vender la fábrica este año», dijo Ana Roldán.',
    '«El grupo debe vender la fábrica este año», dijo Ana Roldán.',
    'major words',
  ],
  [
    '«Los diques podrían ceder este invierno», advirtió Ana Roldán.',
    '«Los diques van a ceder este invierno», advirtió Ana Roldán.',
    'major words',
  ],
  [
    '«El barco tiene que quedarse en el puerto», dijo Pablo Vera.',
    '«El barco puede quedarse en el puerto», dijo Pablo Vera.',
    'major words',
  ],
  [
    '«El consejo tal vez cierre la piscina en otoño», dijo Pablo Vera.',
    '«El consejo cierra la piscina en otoño», dijo Pablo Vera.',
    'major words',
  ],
  // Quantifiers.
  [
    '«Todos los vecinos aceptaron el proyecto», dijo Ana Roldán el lunes.',
    '«Algunos vecinos aceptaron el proyecto», dijo Ana Roldán el lunes.',
    'major words',
  ],
  [
    '«La mayoría de los pescadores gana menos que antes», dijo Pablo Vera.',
    '«Los pescadores ganan menos que antes», dijo Pablo Vera.',
    'major words',
  ],
  [
    '«Casi ninguna casa del pueblo está asegurada», dijo Pablo Vera.',
    '«Cada casa del pueblo está asegurada», dijo Pablo Vera.',
    'major words',
  ],
  // Conditions and exceptions.
  [
    '«Abriremos el puente si baja el viento», dijo Ana Roldán.',
    '«Abriremos el puente», dijo Ana Roldán.',
    'major words',
  ],
  [
    '«Siempre que baje el precio, firmaremos el contrato», dijo Pablo Vera.',
    '«Firmaremos el contrato», dijo Pablo Vera.',
    'major words',
  ],
  [
    '«Pagaremos a todos los obreros, salvo a los temporales», dijo Ana Roldán.',
    '«Pagaremos a todos los obreros», dijo Ana Roldán.',
    'major words',
  ],
  [
    '«Todas las escuelas seguirán abiertas, menos dos», dijo Ana Roldán.',
    '«Todas las escuelas seguirán abiertas», dijo Ana Roldán.',
    'major words',
  ],
  [
    '«Nos quedaremos aquí a menos que cambie la ley», dijo Pablo Vera.',
    '«Nos quedaremos aquí», dijo Pablo Vera.',
    'major words',
  ],
  // In part, and the same.
  [
    '«Arreglamos el tejado en tres semanas y estamos orgullosos», dijo Ana Roldán.',
    'Ana Roldán explicó que «arreglamos el tejado en tres semanas».',
    'same',
  ],
  [
    '«La cosecha fue buena. El precio fue malo. Seguimos adelante», dijo Pablo Vera.',
    '«La cosecha fue buena», dijo Pablo Vera.',
    'same',
  ],
  [
    '«El Estado sólo pagó la mitad de la obra», dijo Ana Roldán.',
    '“El Estado solo pagó la mitad de la obra”, dijo Ana Roldán.',
    'same',
  ],
  [
    '«Pasaron doce años hasta que llegó el tren», dijo Ana Roldán.',
    '«Pasaron 12 años hasta que llegó el tren», dijo Ana Roldán.',
    'same',
  ],
  [
    '«Eso nos cuesta tres millones de euros al año», dijo Pablo Vera.',
    '«Eso nos cuesta 3 millones de euros al año», dijo Pablo Vera.',
    'same',
  ],
  [
    '«Hay que rehacer la carretera antes de marzo», dijo Ana Roldán.',
    'Según Ana Roldán, hay que «rehacer la carretera antes de marzo».',
    'same',
  ],
  // Words added, changed, turned.
  [
    '«Construimos la lonja del puerto», dijo Ana Roldán.',
    '«Construimos la bonita lonja del puerto», dijo Ana Roldán.',
    'minor words',
  ],
  [
    '«Construimos la lonja del puerto», dijo Ana Roldán.',
    '«Construimos solo una parte de la lonja del puerto», dijo Ana Roldán.',
    'major words',
  ],
  [
    '«Primero viene la escuela, después la carretera», dijo Pablo Vera.',
    '«Primero viene la carretera, después la escuela», dijo Pablo Vera.',
    'major words',
  ],
  [
    '«El banco demandó al granjero por una deuda del año pasado», dijo Ana Roldán ayer ante el juez.',
    '«El granjero demandó al banco por una deuda del año pasado», dijo Ana Roldán ayer ante el juez.',
    'major words',
  ],
  [
    '«El precio del pan ha subido desde el otoño», dijo Pablo Vera.',
    '«El precio del pan ha bajado desde el otoño», dijo Pablo Vera.',
    'major words',
  ],
  [
    '«El alquiler sube veinte euros en mayo», dijo Pablo Vera.',
    '«El alquiler sube ochenta euros en mayo», dijo Pablo Vera.',
    'major words',
  ],
  // Who speaks.
  [
    '«El dique aguantará otros cien años», dijo Ana Roldán el martes.',
    '«El dique aguantará otros cien años», dijo Pablo Vera el martes.',
    'major speaker',
  ],
  [
    '«El dique aguantará otros cien años», dijo la ministra Ana Roldán.',
    '«El dique aguantará otros cien años», según Roldán. Ana Roldán es ministra.',
    'same',
  ],
  [
    '«El dique aguantará otros cien años», informó la Compañía del Puerto.',
    '«El dique aguantará otros cien años», informó un portavoz de la Compañía del Puerto.',
    'same',
  ],
  [
    '«El dique aguantará otros cien años», dijo Ana Roldán.',
    '«El dique aguantará otros cien años», añadió ella por la tarde.',
    'same',
  ],
  // Figures.
  [
    'El accidente de Vigo dejó al menos 40 heridos, según la policía.',
    'El accidente de Vigo dejó como máximo 40 heridos, según la policía.',
    'minor comparator',
  ],
  [
    'El accidente de Vigo dejó más de 40 heridos, según la policía.',
    'El accidente de Vigo dejó más de cuarenta heridos, según la policía.',
    'same',
  ],
  [
    'La reparación del puente cuesta tres millones de euros, dijo el consejo.',
    'La reparación del puente cuesta tres millones de dólares, dijo el consejo.',
    'major unit',
  ],
  [
    'El paro en Vigo aumentó 2 puntos porcentuales, según el instituto.',
    'El paro en Vigo aumentó un 2 %, según el instituto.',
    'major unit',
  ],
  [
    'La nueva tubería mide 300 kilómetros, dijo la empresa.',
    'La nueva tubería mide 300 metros, dijo la empresa.',
    'major value',
  ],
  [
    'La explosión de la fábrica mató a doce personas, informó la policía.',
    'La explosión de la fábrica mató a 14 personas, informó la policía.',
    'major value',
  ],
  [
    'La explosión de la fábrica mató a doce personas, informó la policía.',
    'La explosión de la fábrica hirió a doce personas, informó la policía.',
    'none',
  ],
  [
    'En Vigo se construyeron 300 viviendas el año pasado.',
    'En Gijón se construyeron 400 viviendas el año pasado.',
    'none',
  ],
  [
    'El astillero emplea a 15.000 personas, dijo su director.',
    'El astillero emplea a 15 mil personas, dijo su director.',
    'same',
  ],
  [
    'El astillero emplea a unas 1.200 personas, dijo su director.',
    'El astillero emplea a cerca de mil doscientas personas, dijo su director.',
    'same',
  ],
  [
    'El astillero emplea a 1.200 personas, dijo su director.',
    'El astillero emplea a 2.100 personas, dijo su director.',
    'major value',
  ],
];
