import type { Statements } from '../knowledge.ts';

/** How steady a person is when things go wrong. */
export const subconsciousSelf: Statements<'subconsciousSelf'> = {
  1: {
    gift: [
      'una ayuda cercana te devuelve pronto el suelo bajo los pies',
      'una crisis te enseña pronto en qué hombro confiar',
      'la buena compañía hace que el miedo te quepa en el bolsillo',
    ],
    shadow: ['un apuro repentino puede dejarte sin saber qué tocar', 'un golpe inesperado puede clavarte los pies al suelo'],
  },
  2: {
    gift: [
      'junto a alguien sereno recuperas el hilo',
      'tiendes la mano temprano y encuentras otra',
      'una charla corta deshace el nudo de la mala hora',
    ],
    shadow: ['en plena tormenta buscas una mano antes que una salida', 'la confusión te hace girar dos veces antes de ver la puerta'],
  },
  3: {
    gift: [
      'un plan sencillo escrito de antemano te sostiene en los sustos',
      'decirlo en voz alta te trae paso a paso a tierra firme',
      'tres pasos bien dichos ponen orden en el susto',
    ],
    shadow: ['la urgencia te dispersa como papeles al viento', 'tus gestos salen disparados en varias direcciones'],
  },
  4: {
    gift: [
      'aguantas bien los aprietos que ya conoces',
      'una lista conocida te guía entre casi cualquier desorden',
      'la costumbre trabaja por ti en la hora de la avería',
    ],
    shadow: ['un problema fuera del manual te bloquea un buen rato', 'tu atención sin raíles se engancha en menudencias'],
  },
  5: {
    gift: [
      'te repones de un golpe con un poco de movimiento',
      'bajo presión sueles dar con una salida lateral',
      'el cuerpo encuentra la manera antes que la cabeza',
    ],
    shadow: ['en el desconcierto cambias de idea más de la cuenta', 'la precipitación puede hacer de un charco un lago'],
  },
  6: {
    gift: [
      'ante un contratiempo piensas enseguida en proteger a los demás',
      'en el peor momento notas quién tiembla más',
      'la responsabilidad te sostiene las piernas en pleno jaleo',
    ],
    shadow: ['quieres salvarlo todo y te faltan manos', 'la angustia de los tuyos te desequilibra más que la propia'],
  },
  7: {
    gift: [
      'en los momentos difíciles encuentras un rincón de calma',
      'un paso atrás te devuelve la vista clara',
      'el tropiezo te lleva a pensar antes de actuar',
    ],
    shadow: ['bajo presión te encierras y nadie sabe cómo llegar', 'tu distancia puede helar a quien pide noticias'],
  },
  8: {
    gift: [
      'mantienes el pulso mientras otros corren por el pasillo',
      'en el temporal sigues de pie y repartes las tareas',
      'la emergencia te encuentra con el lápiz en la mano',
    ],
    shadow: ['tu eficacia en la crisis puede sonar algo seca', 'tu rapidez en resolver puede herir a quien solo tenía miedo'],
  },
  9: {
    gift: [
      'pocas tormentas logran moverte de tu eje',
      'las tormentas pasan sobre ti como sobre un viejo faro',
      'una piedra lanzada no enturbia el fondo de tu lago',
    ],
    shadow: ['tanta serenidad puede parecer frialdad a quien llora', 'un sosiego tan ancho puede pasar por desinterés'],
  },
};
