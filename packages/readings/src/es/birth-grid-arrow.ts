import type { Statements } from '../knowledge.ts';

/** The full and the empty lines of the birth grid. */
export const birthGridArrow: Statements<'birthGridArrow'> = {
  determination: {
    gift: ['lo que te propones no se apaga con el primer chaparrón'],
    practice: ['pregúntate si el empeño de hoy sigue valiendo la pena'],
  },
  procrastination: {
    gift: ['sabes esperar hasta que un asunto está maduro'],
    practice: ['haz ahora mismo la parte más corta de lo aplazado'],
  },
  spirituality: {
    gift: ['una fe callada en lo bueno te da serenidad'],
    practice: ['busca un momento de quietud al despertar'],
  },
  enquirer: {
    gift: ['no tragas nada sin masticarlo antes con preguntas'],
    practice: ['escucha una convicción ajena sin rebatirla'],
  },
  intellect: {
    gift: ['tu mente enlaza datos con gusto y buena memoria'],
    practice: ['explica una idea complicada sin palabras largas'],
  },
  poor_memory: {
    gift: ['vives en el presente y guardas pocos rencores'],
    practice: ['anota al instante lo que quieras recordar'],
  },
  emotional_balance: {
    gift: ['tu humor vuelve al centro como un péndulo bien puesto'],
    practice: ['acompaña a alguien agitado sin darle prisa'],
  },
  hypersensitivity: {
    gift: ['notas roces y matices que a otros se les escapan'],
    practice: ['resérvate un rincón cómodo y sin visitas'],
  },
  practicality: {
    gift: ['tus manos saben por instinto dónde va cada cosa'],
    practice: ['usa tus manos en algo que sea puro juego'],
  },
  disorder: {
    gift: ['te mueves bien donde otros ya no encuentran nada'],
    practice: ['recoge cada noche una sola superficie de tu cuarto'],
  },
  planner: {
    gift: ['ves el conjunto y el orden en que conviene hacerlo'],
    practice: ['empieza un plan antes de pulirlo del todo'],
  },
  will: {
    gift: ['sostienes la palabra dada contra viento y marea'],
    practice: ['cede en un punto pequeño y observa qué pasa'],
  },
  frustrations: {
    gift: ['de los desengaños sabes sacar una mirada más realista'],
    practice: ['di lo que esperas antes de molestarte por no recibirlo'],
  },
  activity: {
    gift: ['el cuerpo te pide acción y la tarea lo agradece'],
    practice: ['guarda quietud unos minutos después de comer'],
  },
  passivity: {
    gift: ['tu calma da tiempo a que las cosas muestren su forma'],
    practice: ['elige una gestión pendiente y hazla antes del mediodía'],
  },
};
