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
  },
  2: {
    gift: [
      'tu ánimo sensible refleja con finura lo que pasa alrededor',
      'tu imaginación ve caras en las nubes y salidas en los sueños',
      'sabes consolar sin hacer preguntas',
    ],
    shadow: ['tu humor crece y mengua sin avisar a nadie', 'una mala cara ajena te nubla la mañana'],
  },
  3: {
    gift: [
      'te acompaña un gusto natural por enseñar y dar consejo',
      'tu sensatez da ganas de tomar apuntes',
      'te gusta el orden de las cosas bien explicadas',
    ],
    shadow: ['la norma te parece tan clara que sermoneas un poco', 'tus principios aprietan como un cuello almidonado'],
  },
  4: {
    gift: [
      'miras las cosas del revés y descubres su truco',
      'lo que todos dan por hecho despierta tu pregunta',
      'tienes olfato para lo que va a fallar en un sistema',
    ],
    shadow: ['llevar la contraria puede meterte en batallas inútiles', 'lo raro te atrae tanto que lo sencillo te parece poco'],
  },
  5: {
    gift: [
      'tu ingenio salta como un pez entre las conversaciones',
      'pasas de la broma al trato serio sin perder el hilo',
      'tu cabeza calcula rápido y tu lengua le sigue el paso',
    ],
    shadow: ['los nervios te hacen cambiar de asunto a media frase', 'la prisa mental te hace oír media frase'],
  },
  6: {
    gift: [
      'tienes un trato amable y un gusto fino por lo bello',
      'tu presencia suaviza una mesa como un buen vino',
      'eliges telas, sabores y palabras con el mismo cuidado',
    ],
    shadow: ['la comodidad puede convencerte de posponer lo áspero', 'un halago dulce te convence antes que una verdad con espinas'],
  },
  7: {
    gift: [
      'tu carácter mira a lo lejos y se suelta de lo superfluo',
      'las preguntas sin respuesta te hacen buena compañía',
      'un viaje o una lectura te cambian por dentro sin ruido',
    ],
    shadow: ['de pronto te ausentas sin haberte levantado de la silla', 'tus dudas dan vueltas en redondo a la hora de dormir'],
  },
  8: {
    gift: [
      'tu temple serio resiste inviernos largos',
      'cumples en silencio y con el tiempo se nota',
      'aguantas las tareas largas con paciencia de piedra',
    ],
    shadow: ['el peso de las cosas te tienta a esperar poco', 'la seriedad se te pega a la cara hasta en las fiestas'],
  },
  9: {
    gift: [
      'un brío franco te pone en pie a la primera llamada',
      'el esfuerzo físico te aclara las ideas',
      'plantas cara a un abuso sin calcular quién mira',
    ],
    shadow: ['el enfado te prende como paja y deja humo un rato', 'contestas con el pulso acelerado y luego repasas lo dicho'],
  },
};
