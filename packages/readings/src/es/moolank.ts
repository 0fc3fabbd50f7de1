import type { Statements } from '../knowledge.ts';

/** The temperament that Indian practice reads from the day. */
export const moolank: Statements<'moolank'> = {
  1: {
    gift: [
      'tu temperamento caldea una sala como una chimenea',
      'entras en los sitios con el paso de las buenas noticias',
      'te sale natural tomar la palabra y dar calor',
    ],
    shadow: ['te molesta la sombra que otros puedan hacerte', 'un segundo puesto te quema más de lo que confiesas'],
    relationships: ['das calor a manos llenas y agradeces que alguien lo note'],
    work: ['asumes el mando de un grupo con la naturalidad de quien abre la persiana'],
    inner: ['el orgullo te pide aplauso y el corazón te pide un abrazo'],
    practice: ['deja que otra persona encabece el plan y disfruta de la segunda fila'],
  },
  2: {
    gift: [
      'tu ánimo sensible refleja con finura lo que pasa alrededor',
      'tu imaginación ve caras en las nubes y salidas en los sueños',
      'sabes consolar sin hacer preguntas',
    ],
    shadow: ['tu humor crece y mengua sin avisar a nadie', 'una mala cara ajena te nubla la mañana'],
    relationships: ['tu ternura sube y baja y siempre vuelve a la misma orilla'],
    work: ['haces bien lo que pide tacto, imaginación y dos orejas'],
    inner: ['guardas pequeñas penas en cajitas y de noche las destapas'],
    practice: ['mira la luna unos minutos y cuéntale a alguien qué te pasa'],
  },
  3: {
    gift: [
      'te acompaña un gusto natural por enseñar y dar consejo',
      'tu sensatez da ganas de tomar apuntes',
      'te gusta el orden de las cosas bien explicadas',
    ],
    shadow: ['la norma te parece tan clara que sermoneas un poco', 'tus principios aprietan como un cuello almidonado'],
    relationships: ['tus amigos acuden por un consejo y se quedan a merendar'],
    work: ['explicas la norma de forma que dan ganas de cumplirla'],
    inner: ['el deseo de saber más te tira de la chaqueta en cualquier biblioteca'],
    practice: ['pide consejo a quien siempre te lo pide a ti'],
  },
  4: {
    gift: [
      'miras las cosas del revés y descubres su truco',
      'lo que todos dan por hecho despierta tu pregunta',
      'tienes olfato para lo que va a fallar en un sistema',
    ],
    shadow: ['llevar la contraria puede meterte en batallas inútiles', 'lo raro te atrae tanto que lo sencillo te parece poco'],
    relationships: ['haces amistad con quien se ríe de las reglas'],
    work: ['abres el aparato que nadie se atrevía a destornillar'],
    inner: ['tu pensamiento va por la calle paralela y saluda en cada cruce'],
    practice: ['acepta por una vez la manera más sencilla y mira qué pasa'],
  },
  5: {
    gift: [
      'tu ingenio salta como un pez entre las conversaciones',
      'pasas de la broma al trato serio sin perder el hilo',
      'tu cabeza calcula rápido y tu lengua le sigue el paso',
    ],
    shadow: ['los nervios te hacen cambiar de asunto a media frase', 'la prisa mental te hace oír media frase'],
    relationships: ['charlas con medio mundo y cambias de mesa sin perder el vaso'],
    work: ['negocias, traduces y calculas mientras los demás buscan silla'],
    inner: ['tres ideas te piden la palabra y ninguna respeta el turno'],
    practice: ['deja hablar a alguien hasta el punto final antes de responder'],
  },
  6: {
    gift: [
      'tienes un trato amable y un gusto fino por lo bello',
      'tu presencia suaviza una mesa como un buen vino',
      'eliges telas, sabores y palabras con el mismo cuidado',
    ],
    shadow: ['la comodidad puede convencerte de posponer lo áspero', 'un halago dulce te convence antes que una verdad con espinas'],
    relationships: ['cuidas los detalles del encuentro y por eso nadie quiere irse'],
    work: ['un encargo se te vuelve agradable en cuanto lo rodeas de belleza'],
    inner: ['el gusto por lo grato te acuna y a veces te retiene'],
    practice: ['encara hoy esa conversación áspera con una voz templada'],
  },
  7: {
    gift: [
      'tu carácter mira a lo lejos y se suelta de lo superfluo',
      'las preguntas sin respuesta te hacen buena compañía',
      'un viaje o una lectura te cambian por dentro sin ruido',
    ],
    shadow: ['de pronto te ausentas sin haberte levantado de la silla', 'tus dudas dan vueltas en redondo a la hora de dormir'],
    relationships: ['te marchas unos días y vuelves con los ojos más atentos'],
    work: ['resuelves mejor a solas y con una libreta al lado'],
    inner: ['una nostalgia de lo lejano te visita sin equipaje'],
    practice: ['cuenta hoy un pensamiento antes de haberlo terminado'],
  },
  8: {
    gift: [
      'tu temple serio resiste inviernos largos',
      'cumples en silencio y con el tiempo se nota',
      'aguantas las tareas largas con paciencia de piedra',
    ],
    shadow: ['el peso de las cosas te tienta a esperar poco', 'la seriedad se te pega a la cara hasta en las fiestas'],
    relationships: ['tu lealtad se mide en años y no en brindis'],
    work: ['la obra larga te encuentra el lunes donde la dejaste el sábado'],
    inner: ['cargas tu propia exigencia como un abrigo que no te quitas en casa'],
    practice: ['pon música ligera y haz algo sin esperar resultado'],
  },
  9: {
    gift: [
      'un brío franco te pone en pie a la primera llamada',
      'el esfuerzo físico te aclara las ideas',
      'plantas cara a un abuso sin calcular quién mira',
    ],
    shadow: ['el enfado te prende como paja y deja humo un rato', 'contestas con el pulso acelerado y luego repasas lo dicho'],
    relationships: ['quieres deprisa, defiendes fuerte y perdonas con la misma velocidad'],
    work: ['pones el hombro donde pesa y no preguntas de quién es la caja'],
    inner: ['un fuego vivo te cuece las decisiones y te chamusca las esperas'],
    practice: ['corre, baila o friega con ganas antes de contestar un agravio'],
  },
};
