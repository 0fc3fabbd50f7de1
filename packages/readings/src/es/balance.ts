import type { Statements } from '../knowledge.ts';

/** The way back to balance after an upset. */
export const balance: Statements<'balance'> = {
  1: {
    shadow: ['en el enojo quieres resolverlo todo sin ayuda'],
    practice: ['cuenta lo ocurrido a alguien antes de actuar'],
  },
  2: {
    shadow: ['el disgusto te afina la piel y te quita la voz'],
    practice: ['pon nombre a lo que sientes y dilo con calma'],
  },
  3: {
    shadow: ['con el susto exageras y el drama te gana la escena'],
    practice: ['pinta, canta o escribe hasta que baje la marea'],
  },
  4: {
    shadow: ['la rabia se te queda dentro como cemento fresco'],
    practice: ['barre el suelo o dobla ropa antes de hablar'],
  },
  5: {
    shadow: ['el malestar te empuja a salir dando un portazo'],
    practice: ['da una vuelta a la manzana y regresa'],
  },
  6: {
    shadow: ['en el conflicto cargas con la culpa de todos'],
    practice: ['prepárate algo caliente y devuelve el problema a su dueño'],
  },
  7: {
    shadow: ['el disgusto te lleva a una torre sin escalera'],
    practice: ['pon una hora para bajar y hablar del asunto'],
  },
  8: {
    shadow: ['al perder pie aprietas el control hasta hacerlo crujir'],
    practice: ['suelta los hombros y pregunta qué piensa la otra parte'],
  },
  9: {
    shadow: ['te consuelas con ideas grandes y esquivas la herida cercana'],
    practice: ['llora, escribe o habla de lo que te dolió hoy'],
  },
};
