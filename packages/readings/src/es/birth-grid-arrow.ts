import type { Statements } from '../knowledge.ts';

/** The full and the empty lines of the birth grid. */
export const birthGridArrow: Statements<'birthGridArrow'> = {
  determination: {
    gift: [
      'lo que te propones no se apaga con el primer chaparrón',
      'la meta elegida tira de ti como una soga de barco',
      'tres puertas cerradas no bastan para darte la vuelta',
    ],
    practice: ['pregúntate si el empeño de hoy sigue valiendo la pena', 'busca una vez el lado abierto del muro'],
  },
  procrastination: {
    gift: [
      'sabes esperar hasta que un asunto está maduro',
      'tu pausa deja caer de la rama las prisas inútiles',
      'quien espera contigo ve también las flores del camino',
    ],
    practice: ['haz ahora mismo la parte más corta de lo aplazado', 'pon un temporizador y trabaja hasta que suene'],
  },
  spirituality: {
    gift: [
      'una fe callada en lo bueno te da serenidad',
      'lo sagrado te visita en el fregadero y en la cola',
      'una confianza mansa te da la mano en las horas raras',
    ],
    practice: ['busca un momento de quietud al despertar', 'enciende una vela al anochecer y no hagas nada más'],
  },
  enquirer: {
    gift: [
      'no tragas nada sin masticarlo antes con preguntas',
      'pides ver las piezas antes de aplaudir',
      'toda explicación corta recibe de ti un porqué más',
    ],
    practice: ['escucha una convicción ajena sin rebatirla', 'deja en paz un misterio pequeño'],
  },
  intellect: {
    gift: [
      'tu mente enlaza datos con gusto y buena memoria',
      'una buena duda pone tu cabeza a bailar',
      'tu pensamiento es vivo, ancho y bien amueblado',
    ],
    practice: ['explica una idea complicada sin palabras largas', 'enseña a alguien tres estrellas que sepas nombrar'],
  },
  poor_memory: {
    gift: [
      'vives en el presente y guardas pocos rencores',
      'cada mañana te encuentra con la pizarra limpia',
      'tu cabeza respira porque guarda poco papel viejo',
    ],
    practice: ['anota al instante lo que quieras recordar', 'repite en voz alta el próximo nombre que oigas'],
  },
  emotional_balance: {
    gift: [
      'tu humor vuelve al centro como un péndulo bien puesto',
      'tu calma sirve de sillón a mucha gente',
      'entre el frío y el calor hallas el punto donde se respira',
    ],
    practice: ['acompaña a alguien agitado sin darle prisa', 'déjate llevar un día por un estribillo tonto'],
  },
  hypersensitivity: {
    gift: [
      'notas roces y matices que a otros se les escapan',
      'sientes cambiar el aire de un cuarto detrás de la puerta',
      'la belleza más tímida se deja ver por ti',
    ],
    practice: ['resérvate un rincón cómodo y sin visitas', 'date una hora de silencio después de cada multitud'],
  },
  practicality: {
    gift: [
      'tus manos saben por instinto dónde va cada cosa',
      'herramientas, motores y horarios te obedecen de buen grado',
      'un problema concreto te mejora el humor',
    ],
    practice: ['usa tus manos en algo que sea puro juego', 'dedica una tarde a algo perfectamente inútil'],
  },
  disorder: {
    gift: [
      'te mueves bien donde otros ya no encuentran nada',
      'del revoltijo de papeles salen tus mejores hallazgos',
      'sales del paso con lo que haya a mano',
    ],
    practice: ['recoge cada noche una sola superficie de tu cuarto', 'da un sitio fijo a las llaves y a los cables'],
  },
  planner: {
    gift: [
      'ves el conjunto y el orden en que conviene hacerlo',
      'ves la ruta antes de abrir la maleta',
      'las etapas se ordenan en tu cabeza como cartas en la mano',
    ],
    practice: ['empieza un plan antes de pulirlo del todo', 'reserva un día libre y no planees nada más'],
  },
  will: {
    gift: [
      'sostienes la palabra dada contra viento y marea',
      'fijas un rumbo y el día se acomoda alrededor',
      'una resolución de la mañana llega entera a la noche',
    ],
    practice: ['cede en un punto pequeño y observa qué pasa', 'pierde a propósito una discusión sin importancia'],
  },
  frustrations: {
    gift: [
      'de los desengaños sabes sacar una mirada más realista',
      'los tropiezos te enseñaron a construir sobre suelo real',
      'una esperanza rota se vuelve en ti sentido común',
    ],
    practice: ['di lo que esperas antes de molestarte por no recibirlo', 'avisa con tiempo de lo que esperas de una persona'],
  },
  activity: {
    gift: [
      'el cuerpo te pide acción y la tarea lo agradece',
      'tus pies salen de casa a la vez que la idea',
      'estar sin hacer nada te cansa más que la escalera',
    ],
    practice: ['guarda quietud unos minutos después de comer', 'túmbate en la hierba o en el sofá sin ningún fin'],
  },
  passivity: {
    gift: [
      'tu calma da tiempo a que las cosas muestren su forma',
      'sabes no hacer nada con elegancia',
      'cerca de ti el cuarto entero baja de velocidad',
    ],
    practice: ['elige una gestión pendiente y hazla antes del mediodía', 'prefiere hoy un paseo corto al sillón'],
  },
};
