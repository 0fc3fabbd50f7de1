import type { Statements } from '../knowledge.ts';

/** A habit that holds security too tightly, and how to loosen it. */
export const habitChallenge: Statements<'habitChallenge'> = {
  1: {
    shadow: ['la inseguridad te lleva a decidirlo todo sin consultar'],
    practice: ['cede la elección de la película y disfrútala sin opinar', 'consulta una decisión menuda con quien menos suele opinar'],
  },
  2: {
    shadow: ['en la duda pides permiso hasta para lo que ya es tuyo'],
    practice: ['manda un mensaje sin preguntar antes a nadie si está bien', 'elige tú el restaurante y no preguntes si gustó'],
  },
  3: {
    shadow: ['el apuro te lleva a llenar de palabras cualquier hueco'],
    practice: [
      'cuenta despacio hasta cinco antes de romper el próximo silencio',
      'oye la anécdota de alguien y guarda la que se te ocurra',
    ],
  },
  4: {
    shadow: ['ante lo incierto te agarras a la lista y la haces más larga'],
    practice: ['tacha de la lista una tarea que ya no hace falta', 'cambia de orden dos cosas de tu rutina y déjalas así'],
  },
  5: {
    shadow: ['la duda te pone a mirar otro plan y otra pantalla'],
    practice: ['quédate con una sola tarea hasta que se enfríe el café', 'guarda en un cajón todas las pantallas hasta terminar de comer'],
  },
  6: {
    shadow: ['para sentir suelo buscas que te necesiten en casa ajena'],
    practice: ['devuelve con una sonrisa un encargo que no era tuyo', 'deja que alguien se equivoque sin acudir al rescate'],
  },
  7: {
    shadow: ['en terreno dudoso reúnes datos y te encierras con ellos'],
    practice: ['pregunta en voz alta algo que ibas a buscar a escondidas', 'muestra un trabajo tuyo a medio pulir'],
  },
  8: {
    shadow: ['la falta de suelo te hace contar y vigilar cada resultado'],
    practice: ['guarda por una tarde las cifras, los mensajes y los marcadores', 'juega a algo que te salga mal y ríete del resultado'],
  },
  9: {
    shadow: ['el desasosiego te empuja a arreglar el mundo y aplazar lo tuyo'],
    practice: [
      'atiende primero el asunto propio que lleva más días en espera',
      'aplaza un día la causa ajena y contesta tus propias cartas',
    ],
  },
};
