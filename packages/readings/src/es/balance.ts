import type { Statements } from '../knowledge.ts';

/** The way back to balance after an upset. */
export const balance: Statements<'balance'> = {
  1: {
    shadow: ['en el enojo quieres resolverlo todo sin ayuda', 'la frustración te endurece la voz y te acelera el paso'],
    practice: [
      'cuenta lo ocurrido a alguien antes de actuar',
      'escribe primero la respuesta dura y guárdala sin enviar',
      'camina hasta la esquina antes de dar una orden',
    ],
  },
  2: {
    shadow: ['el disgusto te afina la piel y te quita la voz', 'con el ánimo herido esperas que adivinen lo que pasa'],
    practice: [
      'pon nombre a lo que sientes y dilo con calma',
      'busca un abrazo y quédate un rato en él',
      'separa en una hoja lo tuyo de lo ajeno',
    ],
  },
  3: {
    shadow: ['con el susto exageras y el drama te gana la escena', 'la pena se te disfraza de chiste y no descansa'],
    practice: [
      'pinta, canta o escribe hasta que baje la marea',
      'quédate en silencio el tiempo de una canción',
      'cuenta lo ocurrido sin adornos a alguien de confianza',
    ],
  },
  4: {
    shadow: ['la rabia se te queda dentro como cemento fresco', 'un golpe inesperado te pone a ordenar cajones a medianoche'],
    practice: [
      'barre el suelo o dobla ropa antes de hablar',
      'estira los brazos y afloja la mandíbula antes de seguir',
      'haz solo la tarea de hoy y deja la semana para mañana',
    ],
  },
  5: {
    shadow: ['el malestar te empuja a salir dando un portazo', 'con la cabeza revuelta dices que sí a cualquier distracción'],
    practice: [
      'da una vuelta a la manzana y regresa',
      'siéntate a beber un vaso de agua hasta el final',
      'espera a mañana para cambiar de planes',
    ],
  },
  6: {
    shadow: ['en el conflicto cargas con la culpa de todos', 'una ofensa te pone a cocinar para medio vecindario'],
    practice: [
      'prepárate algo caliente y devuelve el problema a su dueño',
      'pregunta qué parte del lío te toca de verdad',
      'acuéstate temprano aunque queden cosas por recoger',
    ],
  },
  7: {
    shadow: ['el disgusto te lleva a una torre sin escalera', 'la cabeza te repite la escena toda la noche'],
    practice: [
      'pon una hora para bajar y hablar del asunto',
      'mete las manos en la tierra o en la masa de pan',
      'pide a alguien su versión antes de cerrar el caso',
    ],
  },
  8: {
    shadow: ['al perder pie aprietas el control hasta hacerlo crujir', 'la preocupación te seca la voz y te alarga la jornada'],
    practice: [
      'suelta los hombros y pregunta qué piensa la otra parte',
      'haz una pausa lejos de la pantalla antes de decidir',
      'reconoce delante de alguien que hoy no llegas a todo',
    ],
  },
  9: {
    shadow: ['te consuelas con ideas grandes y esquivas la herida cercana', 'la decepción te hace dar por perdido el mundo entero'],
    practice: [
      'llora, escribe o habla de lo que te dolió hoy',
      'ayuda con una cosa concreta a alguien cercano',
      'abre la ventana y nombra lo que sí funciona',
    ],
  },
};
