import type { Statements } from '../knowledge.ts';

/** The lines of the Lo Shu square, complete or empty. */
export const loShuLine: Statements<'loShuLine'> = {
  'mental.complete': {
    gift: [
      'tu memoria y tu lógica trabajan en la misma mesa',
      'nombres, caras y fechas encuentran en tu cabeza su cajón',
      'el hilo de una conversación larga no se te escapa',
    ],
    practice: ['enseña a alguien un truco para pensar mejor', 'presta un recuerdo tuyo a quien haya perdido uno'],
  },
  'mental.empty': {
    gift: [
      'aprendes mejor con imágenes y ejemplos que con teoría',
      'tus manos aprenden antes de que se abra el libro',
      'miras lo que hay delante sin cargar con lo que hubo',
    ],
    practice: ['cuenta con palabras tuyas lo que acabas de leer', 'apunta en un papel lo importante y descansa la cabeza'],
  },
  'emotional.complete': {
    gift: [
      'reconoces lo que siente la gente y también lo tuyo',
      'oyes el latido que va debajo de las palabras corteses',
      'tu cariño sabe a qué temperatura servirse a cada invitado',
    ],
    practice: ['da unos minutos a una emoción sin arreglarla', 'pregunta a alguien cómo está y escucha la respuesta entera'],
  },
  'emotional.empty': {
    gift: [
      'tu ánimo no se contagia fácilmente del drama ajeno',
      'una discusión acalorada encuentra en ti una ventana abierta',
      'los hechos te guían cuando el mal humor quiere el volante',
    ],
    practice: ['busca una palabra exacta para tu humor de hoy', 'párate a mediodía y pregúntale a tu corazón qué tal va'],
  },
  'practical.complete': {
    gift: [
      'lo que ideas termina sobre la mesa y funcionando',
      'las cosas rotas recobran la confianza cerca de ti',
      'entre tus dedos una ocurrencia se vuelve pronto objeto',
    ],
    practice: ['ayuda a alguien a montar un mueble o un plan', 'mira un minuto entero lo que acabas de terminar'],
  },
  'practical.empty': {
    gift: [
      'tu vida se mueve ligera entre ideas y sentimientos',
      'tus riquezas caben en historias más que en herramientas',
      'el desorden de la casa no les corta el vuelo a tus ideas',
    ],
    practice: ['aprende una habilidad casera y úsala esta semana', 'sigue una receta nueva al pie de la letra'],
  },
  'thought.complete': {
    gift: [
      'sabes planear, imaginar y prever en un mismo gesto',
      'tus planes nacen ya con bisagras y tornillos',
      'una idea tuya sale a la calle con los cordones atados',
    ],
    practice: ['dibuja el mapa de una idea de cabo a rabo', 'deja en blanco una casilla de tu plan a propósito'],
  },
  'thought.empty': {
    gift: [
      'te dejas sorprender por lo que el día propone',
      'llegas a la gente sin juicios preparados en el bolsillo',
      'las soluciones te vienen frescas como el pan de la mañana',
    ],
    practice: ['escribe por la noche los pasos del día siguiente', 'decide antes de acostarte una sola cosa para mañana'],
  },
  'will.complete': {
    gift: [
      'una decisión tomada por ti aguanta muchos vientos',
      'tu sí sigue siendo sí después del aguacero',
      'hay en ti un eje que no se tuerce con facilidad',
    ],
    practice: ['revisa con honestidad si una meta aún te importa', 'pide a alguien su opinión antes de cerrar el asunto'],
  },
  'will.empty': {
    gift: [
      'te adaptas al paso de otros sin perder el buen humor',
      'dejas madurar los asuntos sin forzar la cerradura',
      'un proyecto ajeno encuentra sitio en tu mesa sin celos',
    ],
    practice: ['haz una promesa diminuta y cúmplela antes de dormir', 'elige una meta tan pequeña que no puedas fallarla'],
  },
  'action.complete': {
    gift: [
      'pasas del dicho al hecho en poco rato',
      'tus pies se mueven con la idea todavía tibia',
      'una palabra dada por la mañana es un hecho por la tarde',
    ],
    practice: ['espera un minuto antes de ponerte en marcha', 'bebe un té sin moverte de la silla'],
  },
  'action.empty': {
    gift: [
      'miras bien el terreno antes de mover ficha',
      'ves con calma cómo otros corren en círculo',
      'el gesto tarda en salir y por eso sale entero',
    ],
    practice: ['pon un reloj de cocina y empieza lo aplazado', 'haz en el acto la primera tarea que te venga a la cabeza'],
  },
  'golden.complete': {
    gift: [
      'unes mano hábil y buen corazón en lo que haces',
      'el trabajo útil sale de tus manos con aire de regalo',
      'la destreza y la ternura tiran en ti del mismo carro',
    ],
    practice: ['usa una destreza tuya para alegrar a alguien', 'ofrece tu oficio a alguien de tu calle'],
  },
  'golden.empty': {
    gift: [
      'buscas a tu modo el punto entre lo útil y lo sentido',
      'casas lo práctico con lo tierno sin copiar a nadie',
      'cada una de tus mitades enseña a la otra en días distintos',
    ],
    practice: ['haz con cariño una tarea puramente útil', 'remienda algo para una persona querida'],
  },
  'silver.complete': {
    gift: [
      'percibes el valor de un lugar y sabes cuidarlo',
      'tu ojo reconoce el valor debajo de la pintura vieja',
      'un buen terreno te habla antes que el anuncio',
    ],
    practice: ['arregla una gotera, una bisagra o un marco', 'recorre tu casa como si estuvieras de visita'],
  },
  'silver.empty': {
    gift: [
      'las posesiones te atan poco y cambias de sitio con soltura',
      'tener poco te deja las manos libres',
      'la llave de una casa pesa en ti menos que su recuerdo',
    ],
    practice: ['cuida un objeto tuyo como si fuera a durar siempre', 'elige un objeto digno de quedarse y dale su sitio'],
  },
};
