import type { Statements } from '../knowledge.ts';

/** The first reaction to what is new. */
export const attitude: Statements<'attitude'> = {
  1: {
    gift: ['ante lo nuevo das un paso al frente casi sin pensarlo'],
    shadow: ['saltas antes de mirar dónde cae el pie'],
    practice: ['respira hondo antes de contestar a la próxima propuesta'],
  },
  2: {
    gift: ['ante una cara desconocida tu primera reacción es escuchar'],
    shadow: ['averiguas qué opina el grupo antes de saber si te gusta'],
    practice: ['di tu impresión la primera vez que te la pidan'],
  },
  3: {
    gift: ['una novedad te saca enseguida una broma o una idea'],
    shadow: ['tomas a la ligera algo que pedía silencio'],
    practice: ['haz una pregunta seria antes del primer chiste'],
  },
  4: {
    gift: ['tu primer gesto es buscar en qué se apoya la cosa'],
    shadow: ['tu respuesta automática a lo nuevo suele ser un no'],
    practice: ['contesta con un tal vez donde ibas a negarte'],
  },
  5: {
    gift: ['lo desconocido te despierta como el olor a café'],
    shadow: ['te lanzas a cada invitación y se te enfría la anterior'],
    practice: ['mira tu agenda antes de aceptar el próximo plan'],
  },
  6: {
    gift: ['en un grupo nuevo preguntas primero si alguien necesita algo'],
    shadow: ['adoptas un problema recién llegado sin que nadie lo pida'],
    practice: ['deja pasar una noche antes de ofrecer tu ayuda'],
  },
  7: {
    gift: ['primero observas y por eso rara vez te deslumbran'],
    shadow: ['miras tanto la novedad desde fuera que se te pasa'],
    practice: ['entra en una actividad sin leer las reseñas'],
  },
  8: {
    gift: ['en una situación nueva ves pronto quién puede hacer qué'],
    shadow: ['entras a ganar en juegos que eran para divertirse'],
    practice: ['deja que otra persona marque las reglas esta vez'],
  },
  9: {
    gift: ['recibes lo extraño con una curiosidad sin prejuicios'],
    shadow: ['te entusiasma la humanidad y olvidas preguntar el nombre'],
    practice: ['averigua cómo se llama alguien a quien ves a menudo'],
  },
};
