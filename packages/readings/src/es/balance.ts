import type { Statements } from '../knowledge.ts';

/** The way back to balance after an upset. */
export const balance: Statements<'balance'> = {
  1: {
    shadow: ['en el enojo quieres resolverlo todo sin ayuda', 'la frustración te endurece la voz y te acelera el paso'],
    gift: ['después de un buen bufido sabes encontrar la salida más corta'],
    relationships: ['dejar que otra persona hable primero te enfría la cabeza'],
    work: ['al tropezar en la tarea sueltas la herramienta y miras quién sabe más'],
    inner: ['la rabia se te calma al decidir una sola cosa pequeña'],
    practice: [
      'cuenta lo ocurrido a alguien antes de actuar',
      'escribe primero la respuesta dura y guárdala sin enviar',
      'camina hasta la esquina antes de dar una orden',
    ],
  },
  2: {
    shadow: ['el disgusto te afina la piel y te quita la voz', 'con el ánimo herido esperas que adivinen lo que pasa'],
    gift: ['unas palabras suaves te devuelven pronto al centro'],
    relationships: ['contar sin reproches lo que te dolió arregla medio enfado'],
    work: ['un encargo mal recibido pesa menos si lo comentas con alguien tranquilo'],
    inner: ['el ánimo se asienta cuando preguntas lo que dabas por sabido'],
    practice: [
      'pon nombre a lo que sientes y dilo con calma',
      'busca un abrazo y quédate un rato en él',
      'separa en una hoja lo tuyo de lo ajeno',
    ],
  },
  3: {
    shadow: ['con el susto exageras y el drama te gana la escena', 'la pena se te disfraza de chiste y no descansa'],
    gift: ['convertir el disgusto en cuento te devuelve el aire'],
    relationships: ['los que saben reír contigo también pueden oírte llorar'],
    work: ['el bloqueo cede si cambias la frase por un dibujo'],
    inner: ['debajo de la burla asoma un pesar que quiere quedarse quieto'],
    practice: [
      'pinta, canta o escribe hasta que baje la marea',
      'quédate en silencio el tiempo de una canción',
      'cuenta lo ocurrido sin adornos a alguien de confianza',
    ],
  },
  4: {
    shadow: ['la rabia se te queda dentro como cemento fresco', 'un golpe inesperado te pone a ordenar cajones a medianoche'],
    gift: ['un gesto repetido y sencillo te pone el mundo a plomo'],
    relationships: ['avisar de que necesitas ordenar antes de hablar te evita portazos'],
    work: ['el día torcido se endereza con el primer asunto tachado'],
    inner: ['el nudo se te deshace contando lo que sí está en su sitio'],
    practice: [
      'barre el suelo o dobla ropa antes de hablar',
      'estira los brazos y afloja la mandíbula antes de seguir',
      'haz solo la tarea de hoy y deja la semana para mañana',
    ],
  },
  5: {
    shadow: ['el malestar te empuja a salir dando un portazo', 'con la cabeza revuelta dices que sí a cualquier distracción'],
    gift: ['un cambio de calle te cambia también el humor'],
    relationships: ['a los tuyos les basta con saber cuándo vuelves'],
    work: ['levantarte y ventilar la sala ayuda más que insistir en la silla'],
    inner: ['la inquietud se posa en cuanto le das una tarea para las piernas'],
    practice: [
      'da una vuelta a la manzana y regresa',
      'siéntate a beber un vaso de agua hasta el final',
      'espera a mañana para cambiar de planes',
    ],
  },
  6: {
    shadow: ['en el conflicto cargas con la culpa de todos', 'una ofensa te pone a cocinar para medio vecindario'],
    gift: ['te recompones cuidando algo que no te pide explicaciones'],
    relationships: ['pedir a cada cual que recoja lo suyo reparte mejor el disgusto'],
    work: ['soltar la responsabilidad ajena te devuelve la propia en buen estado'],
    inner: ['el sosiego vuelve cuando te perdonas por no llegar a todo'],
    practice: [
      'prepárate algo caliente y devuelve el problema a su dueño',
      'pregunta qué parte del lío te toca de verdad',
      'acuéstate temprano aunque queden cosas por recoger',
    ],
  },
  7: {
    shadow: ['el disgusto te lleva a una torre sin escalera', 'la cabeza te repite la escena toda la noche'],
    gift: ['un rato de silencio bien elegido te da la versión larga del asunto'],
    relationships: ['basta un mensaje breve para que nadie lea mal tu retirada'],
    work: ['antes de corregirlo todo te ayuda buscar de dónde vino el error'],
    inner: ['la mente deja de morder el hueso cuando la sacas de paseo'],
    practice: [
      'pon una hora para bajar y hablar del asunto',
      'mete las manos en la tierra o en la masa de pan',
      'pide a alguien su versión antes de cerrar el caso',
    ],
  },
  8: {
    shadow: ['al perder pie aprietas el control hasta hacerlo crujir', 'la preocupación te seca la voz y te alarga la jornada'],
    gift: ['una derrota contada en frío te sirve de plano para el próximo intento'],
    relationships: ['pedir un abrazo te centra antes que pedir cuentas'],
    work: ['la crisis se encoge al separar lo urgente de lo ruidoso'],
    inner: ['abres la mano y descubres que el mundo sigue girando sin tu permiso'],
    practice: [
      'suelta los hombros y pregunta qué piensa la otra parte',
      'haz una pausa lejos de la pantalla antes de decidir',
      'reconoce delante de alguien que hoy no llegas a todo',
    ],
  },
  9: {
    shadow: ['te consuelas con ideas grandes y esquivas la herida cercana', 'la decepción te hace dar por perdido el mundo entero'],
    gift: ['mirar desde lejos el enfado le quita volumen y veneno'],
    relationships: ['una disculpa corta te aligera más que un discurso sobre la paz'],
    work: ['ayudar en una minucia te devuelve la escala de las cosas'],
    inner: ['la pena ancha se sosiega si le pones un nombre concreto'],
    practice: [
      'llora, escribe o habla de lo que te dolió hoy',
      'ayuda con una cosa concreta a alguien cercano',
      'abre la ventana y nombra lo que sí funciona',
    ],
  },
};
