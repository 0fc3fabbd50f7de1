import type { Statements } from '../knowledge.ts';

/** How to bring two sides together. */
export const bridge: Statements<'bridge'> = {
  0: {
    shadow: ['sin distancia entre orillas puedes olvidar que hay río', 'la armonía fácil se duerme si nadie la despierta'],
    gift: ['lo que quieres y lo que haces van del brazo'],
    relationships: ['tu gente ve en ti una sola pieza y a veces olvida preguntar'],
    work: ['tu oficio y tu gusto se parecen y conviene invitar una mirada de fuera'],
    inner: ['un acuerdo interior tan cómodo agradece una visita que discuta'],
    practice: [
      'haz algo fuera de tu manera habitual',
      'aprende algo que no se parezca a nada de lo tuyo',
      'pide a alguien muy distinto que opine de tu plan',
    ],
  },
  1: {
    shadow: ['a un lado del puente esperas permiso para cruzar', 'dudas en la orilla con los zapatos en la mano'],
    gift: ['el primer paso decidido acerca orillas que llevaban años mirándose'],
    relationships: ['opinar antes que nadie acorta el trecho entre lo que callas y lo que muestras'],
    work: ['una prueba pequeña acerca a tus manos lo que rondaba por la cabeza'],
    inner: ['una mitad tuya espera órdenes y la otra está cansada de darlas'],
    practice: [
      'da tú el primer paso en un acercamiento',
      'decide una cosa pendiente antes de la cena',
      'da tu opinión en primer lugar en la próxima charla',
    ],
  },
  2: {
    shadow: ['tus partes opuestas se hablan poco y con aspereza', 'la impaciencia rompe los hilos que querías tender'],
    gift: ['tratarte con tacto junta lo que en ti se daba la espalda'],
    relationships: ['mediar entre dos amigos te enseña a escuchar tus propios bandos'],
    work: ['escuchar a la parte callada del equipo te ayuda a oír la tuya'],
    inner: ['dos voces tuyas dejan de gritar cuando una pregunta a la otra'],
    practice: [
      'concede la razón a la parte que siempre pierde',
      'pregunta a cada lado qué echaría de menos sin el otro',
      'escucha una discusión tuya como si fuera ajena',
    ],
  },
  3: {
    shadow: ['entre lo que vives y lo que cuentas queda un hueco', 'tragarte las palabras hace más ancho el río'],
    gift: ['ponerle palabras y risa al desacuerdo lo deja del tamaño de la mesa'],
    relationships: ['tus amigos cruzan contigo si les cuentas lo que pasa dentro'],
    work: ['un boceto alegre une la parte seria con la que juega'],
    inner: ['lo que no cabe en un plan cabe a veces en una canción'],
    practice: [
      'di con humor lo que te cuesta decir en serio',
      'dibuja en un papel lo que tira de cada lado',
      'canta por la calle lo que no te atreves a decir',
    ],
  },
  4: {
    shadow: ['a la pasarela le faltan tablas y le sobran promesas', 'los buenos propósitos se quedan sin horario'],
    gift: ['tabla a tabla tus dos lados terminan viviendo en la misma calle'],
    relationships: ['cumplir lo mismo en casa que fuera hace que los tuyos te reconozcan'],
    work: ['una costumbre diaria reúne la intención y el resultado'],
    inner: ['entre el sueño y el esfuerzo hay un hueco que se cruza a pasos cortos'],
    practice: [
      'repite cada día un gesto que te acerque a lo que quieres',
      'reserva la misma hora cada tarde para un solo propósito',
      'recorta el plan hasta que quepa en un día',
    ],
  },
  5: {
    shadow: ['el miedo a lo distinto deja cada orilla en su sitio', 'la costumbre te ata los cordones al mismo banco'],
    gift: ['basta moverte un palmo para ver con otros ojos cada orilla'],
    relationships: ['una compañía distinta te muestra por dónde se pasa'],
    work: ['cambiar de método a tiempo pone de acuerdo lo que quieres con lo que sabes'],
    inner: ['la parte que quiere quedarse y la que quiere irse negocian un paseo'],
    practice: [
      'cambia hoy de lugar en la mesa y mira desde allí',
      'acepta una invitación que normalmente rechazarías',
      'prueba la comida que siempre dejas en el plato',
    ],
  },
  6: {
    shadow: ['lo que das por fuera no siempre llega a tu propia casa', 'cuidas un lado de ti y dejas el otro sin cenar'],
    gift: ['cuidar a la vez lo de dentro y lo de fuera deja un sitio donde quedarse'],
    relationships: ['dejarte cuidar por los tuyos endereza la balanza'],
    work: ['aquello que haces por deber mejora con una pizca de gusto'],
    inner: ['una mitad tuya pone la mesa y la otra aún no se atreve a sentarse'],
    practice: [
      'trata a tu parte torpe como a un huésped querido',
      'reparte la tarde entre un deber y un gusto',
      'perdónate por escrito una falta vieja',
    ],
  },
  7: {
    shadow: ['saltas de un lado a otro sin detenerte a entender', 'la respuesta rápida tapa la pregunta buena'],
    gift: ['pensar despacio te enseña el vado que la prisa no veía'],
    relationships: ['explicar tus dudas a alguien de confianza tiende la primera tabla'],
    work: ['averiguar por qué chocan dos metas ahorra elegir mal entre ellas'],
    inner: ['dos certezas tuyas esperan el día en que te sientes a escucharlas'],
    practice: [
      'siéntate a escribir qué quiere cada una de tus voces',
      'pasa un rato sin pantallas y mira qué idea asoma',
      'lee algo que contradiga lo que piensas',
    ],
  },
  8: {
    shadow: ['tus fuerzas se anulan si tiran de cuerdas opuestas', 'el miedo a pedir lo justo deja a medias tus dos mitades'],
    gift: ['con la fuerza bien repartida tus dos lados levantan el mismo peso'],
    relationships: ['hablar sin rodeos de lo que cada cual pide evita luchas sordas'],
    work: ['una meta con cifras claras pone a remar tus dos brazos a la vez'],
    inner: ['el querer y el poder firman dentro de ti un trato sin letra pequeña'],
    practice: [
      'ponte una meta que contente a la cabeza y al corazón',
      'di con claridad cuánto tiempo puedes dar',
      'elige una prioridad y defiéndela hasta el viernes',
    ],
  },
  9: {
    shadow: ['cuesta unir las orillas mirando solo la propia', 'los rencores viejos pesan a mitad del puente'],
    gift: ['una mirada ancha deja ver que las dos orillas son del mismo río'],
    relationships: ['perdonar a otros tu mismo defecto te acerca más a ti'],
    work: ['mirar a quién ayuda lo que haces une tus dos maneras de trabajar'],
    inner: ['la parte que da y la que pide descansan en el mismo banco'],
    practice: [
      'suelta una vieja idea de cómo deberías ser',
      'da las gracias por escrito a quien eras hace unos años',
      'regala algo que te recuerde una pelea',
    ],
  },
};
