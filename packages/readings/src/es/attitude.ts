import type { Statements } from '../knowledge.ts';

/** The first reaction to what is new. */
export const attitude: Statements<'attitude'> = {
  1: {
    gift: ['ante lo nuevo das un paso al frente casi sin pensarlo', 'frente a una puerta cerrada ya tienes la mano en el pomo'],
    shadow: ['saltas antes de mirar dónde cae el pie', 'la primera respuesta te sale con más filo del que querías'],
    practice: ['respira hondo antes de contestar a la próxima propuesta', 'pregunta quién más quiere entrar antes de abrir la puerta'],
  },
  2: {
    gift: ['ante una cara desconocida tu primera reacción es escuchar', 'al llegar a un sitio lees primero quién se siente incómodo'],
    shadow: ['averiguas qué opina el grupo antes de saber si te gusta', 'esperas una señal y la ocasión pasa de largo'],
    practice: ['di tu impresión la primera vez que te la pidan', 'entra en el próximo sitio nuevo con una frase preparada'],
  },
  3: {
    gift: ['una novedad te saca enseguida una broma o una idea', 'el hielo de un encuentro se rompe contigo en dos frases'],
    shadow: ['tomas a la ligera algo que pedía silencio', 'el chiste llega antes que la pregunta necesaria'],
    practice: ['haz una pregunta seria antes del primer chiste', 'recibe la siguiente noticia en silencio y sonríe después'],
  },
  4: {
    gift: ['tu primer gesto es buscar en qué se apoya la cosa', 'con un aparato nuevo en la mano buscas primero los tornillos'],
    shadow: ['tu respuesta automática a lo nuevo suele ser un no', 'un plan cambiado a última hora te arruga la frente'],
    practice: ['contesta con un tal vez donde ibas a negarte', 'usa una novedad dos días enteros antes de juzgarla'],
  },
  5: {
    gift: ['lo desconocido te despierta como el olor a café', 'una invitación repentina te suena a música'],
    shadow: ['te lanzas a cada invitación y se te enfría la anterior', 'te aburres de la novedad antes de sacarla de la caja'],
    practice: ['mira tu agenda antes de aceptar el próximo plan', 'acaba la taza que tienes en la mano antes de levantarte'],
  },
  6: {
    gift: ['en un grupo nuevo preguntas primero si alguien necesita algo', 'el primer impulso ante un apuro es poner agua a calentar'],
    shadow: ['adoptas un problema recién llegado sin que nadie lo pida', 'ofreces soluciones cuando la queja va por la mitad'],
    practice: ['deja pasar una noche antes de ofrecer tu ayuda', 'en el próximo grupo nuevo siéntate y deja que te sirvan'],
  },
  7: {
    gift: ['primero observas y por eso rara vez te deslumbran', 'un rumor pasa por tu aduana y enseña sus papeles'],
    shadow: ['miras tanto la novedad desde fuera que se te pasa', 'tu silencio inicial puede parecer un portazo'],
    practice: ['entra en una actividad sin leer las reseñas', 'haz una sola pregunta y da luego un paso hacia dentro'],
  },
  8: {
    gift: ['en una situación nueva ves pronto quién puede hacer qué', 'en pleno desconcierto miras enseguida qué se puede hacer'],
    shadow: ['entras a ganar en juegos que eran para divertirse', 'tomas el mando de una reunión que ya tenía quien la llevara'],
    practice: ['deja que otra persona marque las reglas esta vez', 'ante la próxima propuesta di primero qué te gusta de ella'],
  },
  9: {
    gift: ['recibes lo extraño con una curiosidad sin prejuicios', 'quien acaba de llegar encuentra en ti una cara conocida'],
    shadow: ['te entusiasma la humanidad y olvidas preguntar el nombre', 'tu sí generoso sale antes de consultar la agenda'],
    practice: ['averigua cómo se llama alguien a quien ves a menudo', 'apréndete un nombre nuevo y la historia que va con él'],
  },
};
