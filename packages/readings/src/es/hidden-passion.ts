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
    relationships: ['te gusta la gente que te sigue el ritmo y a veces te adelanta'],
    work: ['ante una tarea sin dueño se te hace la boca agua'],
    inner: ['algo en ti echa siempre carreras con su propia sombra'],
    practice: ['elige un juego en el que no puedas ganar y disfrútalo entero'],
  },
  2: {
    gift: [
      'te tira con fuerza el arte de llevarse bien',
      'un imán suave te lleva adonde hay compañía',
      'tu mano busca otra antes de cruzar la calle',
    ],
    shadow: ['la sed de aprobación te hace girar como veleta', 'el apego a la armonía se traga verdades necesarias'],
    relationships: ['buscas compañía como las plantas buscan la ventana'],
    work: ['disfrutas más del acuerdo que de tener razón'],
    inner: ['una corriente de afecto te deja sin sueño si no halla orilla'],
    practice: ['pasa una tarde entera con tu propia compañía y elige el plan'],
  },
  3: {
    gift: [
      'el escenario te llama incluso desde la última butaca',
      'palabras y colores te tiran de la manga todo el día',
      'el gusto de hacer reír corre por delante del reloj',
    ],
    shadow: ['las ganas de brillar pueden quemar la función', 'el hambre de aplauso te saca a veces de tu propio guion'],
    relationships: ['mides una amistad por las carcajadas que caben en una tarde'],
    work: ['haces brillar lo que tocas con una frase o un garabato'],
    inner: ['llevas una fanfarria dentro que no entiende de horarios'],
    practice: ['acaba una pieza pequeña antes de anunciar la siguiente'],
  },
  4: {
    gift: [
      'te mueve un gusto casi obstinado por el trabajo bien hecho',
      'una herramienta en la mano te endereza el día',
      'una tarea clara te saca de la cama mejor que el despertador',
    ],
    shadow: ['la pasión por el método puede comerse la fiesta', 'el taller empieza como refugio y acaba como muro'],
    relationships: ['te enternece quien devuelve los libros en buen estado'],
    work: ['un trabajo bien rematado te da más gusto que un aplauso'],
    inner: ['el gusto por el orden te ronronea como un gato satisfecho'],
    practice: ['haz un rato algo que no tenga remate ni utilidad'],
  },
  5: {
    gift: [
      'las ganas de probarlo todo te empujan como un buen viento',
      'un billete de ida te alegra más que una herencia',
      'el hambre de mundo te hace levantar la vista de todo',
    ],
    shadow: ['el apetito de novedades rara vez sabe decir basta', 'el gusto por todo te deja la agenda con empacho'],
    relationships: ['te atraen las personas que llegan con polvo de camino'],
    work: ['donde hay algo nuevo que aprender te presentas sin que te llamen'],
    inner: ['la piel te pide sabores, ritmos y calles que no conoce'],
    practice: ['saborea un mismo plato dos días y busca lo que se te pasó'],
  },
  6: {
    gift: [
      'el impulso de proteger te levanta de cualquier silla',
      'la casa en desorden de un amigo llama a tus manos',
      'una corriente tibia te lleva hacia quien necesita algo',
    ],
    shadow: ['esa pasión por cuidar puede cerrar las ventanas', 'las ganas de ayudar entran sin llamar en cuartos cerrados'],
    relationships: ['sientes la casa llena como un premio bien ganado'],
    work: ['entregas con más cariño lo que alguien va a usar a diario'],
    inner: ['te late un instinto de nido que no pide permiso'],
    practice: ['observa una tarde sin ofrecer ni una manta'],
  },
  7: {
    gift: [
      'un hambre de saber te lleva siempre a la página siguiente',
      'algo tira de ti por debajo de la superficie',
      'un misterio a medias te acelera el paso',
    ],
    shadow: ['el deseo de entender puede apartarte de la mesa', 'el amor al porqué puede olvidar el qué tal estás'],
    relationships: ['te enamora quien responde con otra pregunta'],
    work: ['un enigma en la mesa te roba la hora de comer'],
    inner: ['una sed tranquila te lleva siempre un escalón más abajo'],
    practice: ['comparte con alguien una curiosidad antes de tenerla resuelta'],
  },
  8: {
    gift: [
      'te atrae lo grande como la montaña a quien escala',
      'el tamaño de la cumbre solo aumenta las ganas',
      'un motor potente te pone en pie bien temprano',
    ],
    shadow: ['la pasión por lograr convierte el juego en examen', 'la mirada puesta en la cima deja sin gracia el valle'],
    relationships: ['te atrae quien mira a los ojos y cierra tratos con risa'],
    work: ['un reto con cifras y fecha te pone a cantar en la ducha'],
    inner: ['en ti suena un tambor que no sabe tocar bajito'],
    practice: ['cambia una meta por una merienda y no lo lamentes'],
  },
  9: {
    gift: [
      'un fervor por mejorar lo que es de todos te enciende',
      'tu corazón se desborda por causas, pueblos y animales',
      'lo que sufre conoce el camino de tu puerta',
    ],
    shadow: ['el ideal puede consumir leña que era de tu hogar', 'el fervor por todos olvida el nombre del vecino'],
    relationships: ['adoptas amistades de lejos con la facilidad de quien adopta gatos'],
    work: ['madrugas con gusto por lo que beneficia a gente que no conoces'],
    inner: ['un amor sin nombre te humedece los ojos con cualquier himno'],
    practice: ['haz un bien del tamaño de tu calle y vuelve temprano a casa'],
  },
};
