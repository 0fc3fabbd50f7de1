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
    relationships: ['en un susto te arrimas a quien conserva la voz baja'],
    work: ['en un apuro te conviene pedir pronto una instrucción clara'],
    inner: ['el primer impulso es buscar con los ojos dónde agarrarte'],
    practice: ['escribe en una tarjeta a quién llamar en un mal rato'],
  },
  2: {
    gift: [
      'junto a alguien sereno recuperas el hilo',
      'tiendes la mano temprano y encuentras otra',
      'una charla corta deshace el nudo de la mala hora',
    ],
    shadow: ['en plena tormenta buscas una mano antes que una salida', 'la confusión te hace girar dos veces antes de ver la puerta'],
    relationships: ['la compañía tranquila obra en ti más que un razonamiento'],
    work: ['una avería se arregla antes si hay alguien a tu lado'],
    inner: ['el susto te deja mirando dos puertas a la vez'],
    practice: ['ensaya una frase corta para pedir un minuto'],
  },
  3: {
    gift: [
      'un plan sencillo escrito de antemano te sostiene en los sustos',
      'decirlo en voz alta te trae paso a paso a tierra firme',
      'tres pasos bien dichos ponen orden en el susto',
    ],
    shadow: ['la urgencia te dispersa como papeles al viento', 'tus gestos salen disparados en varias direcciones'],
    relationships: ['a veces pides ayuda a tres personas y haces caso a la cuarta'],
    work: ['un papel con los primeros pasos ordena tu prisa'],
    inner: ['la imaginación te adelanta lo peor y conviene hacerla esperar'],
    practice: ['anota en tres líneas qué harías si falla el plan de mañana'],
  },
  4: {
    gift: [
      'aguantas bien los aprietos que ya conoces',
      'una lista conocida te guía entre casi cualquier desorden',
      'la costumbre trabaja por ti en la hora de la avería',
    ],
    shadow: ['un problema fuera del manual te bloquea un buen rato', 'tu atención sin raíles se engancha en menudencias'],
    relationships: ['los tuyos te ven firme hasta que el libreto se pierde'],
    work: ['ante el problema de siempre sacas la caja de siempre y sirve'],
    inner: ['el suelo conocido te calma y el desconocido te hace pisar con fuerza'],
    practice: ['haz esta semana una cosa de otra manera para tener repuesto'],
  },
  5: {
    gift: [
      'te repones de un golpe con un poco de movimiento',
      'bajo presión sueles dar con una salida lateral',
      'el cuerpo encuentra la manera antes que la cabeza',
    ],
    shadow: ['en el desconcierto cambias de idea más de la cuenta', 'la precipitación puede hacer de un charco un lago'],
    relationships: ['en un enredo haces reír a casi todos y se te escapa quien temblaba'],
    work: ['te sacas un recurso de la manga mientras suena la alarma'],
    inner: ['la agitación te da alas y te quita la puntería'],
    practice: ['respira cinco veces antes de soltar la primera solución'],
  },
  6: {
    gift: [
      'ante un contratiempo piensas enseguida en proteger a los demás',
      'en el peor momento notas quién tiembla más',
      'la responsabilidad te sostiene las piernas en pleno jaleo',
    ],
    shadow: ['quieres salvarlo todo y te faltan manos', 'la angustia de los tuyos te desequilibra más que la propia'],
    relationships: ['en la tormenta abres la casa y cuentas cabezas'],
    work: ['en plena avería repartes tareas y te guardas tres de más'],
    inner: ['los nervios se te calman en cuanto los demás están a salvo'],
    practice: ['elige una sola persona a quien atender y descansa del resto'],
  },
  7: {
    gift: [
      'en los momentos difíciles encuentras un rincón de calma',
      'un paso atrás te devuelve la vista clara',
      'el tropiezo te lleva a pensar antes de actuar',
    ],
    shadow: ['bajo presión te encierras y nadie sabe cómo llegar', 'tu distancia puede helar a quien pide noticias'],
    relationships: ['te vas un momento para volver con la palabra justa'],
    work: ['donde otros corren, tú lees el manual de la avería'],
    inner: ['se te forma un cuarto de silencio en medio del estruendo'],
    practice: ['avisa antes de apartarte de que vas a volver'],
  },
  8: {
    gift: [
      'mantienes el pulso mientras otros corren por el pasillo',
      'en el temporal sigues de pie y repartes las tareas',
      'la emergencia te encuentra con el lápiz en la mano',
    ],
    shadow: ['tu eficacia en la crisis puede sonar algo seca', 'tu rapidez en resolver puede herir a quien solo tenía miedo'],
    relationships: ['en el mal trago miran tus manos y se tranquilizan'],
    work: ['repartes papeles en plena confusión sin mirar el guion'],
    inner: ['el apuro te pone en marcha con un chasquido seco'],
    practice: ['pregúntate cómo estás mientras das órdenes'],
  },
  9: {
    gift: [
      'pocas tormentas logran moverte de tu eje',
      'las tormentas pasan sobre ti como sobre un viejo faro',
      'una piedra lanzada no enturbia el fondo de tu lago',
    ],
    shadow: ['tanta serenidad puede parecer frialdad a quien llora', 'un sosiego tan ancho puede pasar por desinterés'],
    relationships: ['contigo cerca baja el miedo sin que digas gran cosa'],
    work: ['en la peor semana tu mesa sigue siendo un sitio seguro'],
    inner: ['la calma te llega de un fondo que no se mueve con las olas'],
    practice: ['admite ante alguien que el susto te ha tocado'],
  },
};
