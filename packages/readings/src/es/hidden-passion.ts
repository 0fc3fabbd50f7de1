import type { Statements } from '../knowledge.ts';

/** The pull of the number that the name holds most. */
export const hiddenPassion: Statements<'hiddenPassion'> = {
  1: {
    gift: [
      'una fuerza terca te arrastra hacia el primer puesto',
      'las ganas de abrir el baile laten en ti como un tambor',
      'tu motor arranca mejor en la cuesta que nadie intenta',
    ],
    shadow: ['el ansia de mando puede atropellar a quien ayudaba', 'tanto impulso deja poco volante para los demás'],
  },
  2: {
    gift: [
      'te tira con fuerza el arte de llevarse bien',
      'un imán suave te lleva adonde hay compañía',
      'tu mano busca otra antes de cruzar la calle',
    ],
    shadow: ['la sed de aprobación te hace girar como veleta', 'el apego a la armonía se traga verdades necesarias'],
  },
  3: {
    gift: [
      'el escenario te llama incluso desde la última butaca',
      'palabras y colores te tiran de la manga todo el día',
      'el gusto de hacer reír corre por delante del reloj',
    ],
    shadow: ['las ganas de brillar pueden quemar la función', 'el hambre de aplauso te saca a veces de tu propio guion'],
  },
  4: {
    gift: [
      'te mueve un gusto casi obstinado por el trabajo bien hecho',
      'una herramienta en la mano te endereza el día',
      'una tarea clara te saca de la cama mejor que el despertador',
    ],
    shadow: ['la pasión por el método puede comerse la fiesta', 'el taller empieza como refugio y acaba como muro'],
  },
  5: {
    gift: [
      'las ganas de probarlo todo te empujan como un buen viento',
      'un billete de ida te alegra más que una herencia',
      'el hambre de mundo te hace levantar la vista de todo',
    ],
    shadow: ['el apetito de novedades rara vez sabe decir basta', 'el gusto por todo te deja la agenda con empacho'],
  },
  6: {
    gift: [
      'el impulso de proteger te levanta de cualquier silla',
      'la casa en desorden de un amigo llama a tus manos',
      'una corriente tibia te lleva hacia quien necesita algo',
    ],
    shadow: ['esa pasión por cuidar puede cerrar las ventanas', 'las ganas de ayudar entran sin llamar en cuartos cerrados'],
  },
  7: {
    gift: [
      'un hambre de saber te lleva siempre a la página siguiente',
      'algo tira de ti por debajo de la superficie',
      'un misterio a medias te acelera el paso',
    ],
    shadow: ['el deseo de entender puede apartarte de la mesa', 'el amor al porqué puede olvidar el qué tal estás'],
  },
  8: {
    gift: [
      'te atrae lo grande como la montaña a quien escala',
      'el tamaño de la cumbre solo aumenta las ganas',
      'un motor potente te pone en pie bien temprano',
    ],
    shadow: ['la pasión por lograr convierte el juego en examen', 'la mirada puesta en la cima deja sin gracia el valle'],
  },
  9: {
    gift: [
      'un fervor por mejorar lo que es de todos te enciende',
      'tu corazón se desborda por causas, pueblos y animales',
      'lo que sufre conoce el camino de tu puerta',
    ],
    shadow: ['el ideal puede consumir leña que era de tu hogar', 'el fervor por todos olvida el nombre del vecino'],
  },
};
