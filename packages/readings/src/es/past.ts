import type { PastWords } from '../past-words.ts';

/** Etapas de la vida que ya pasaron. */
export const past: PastWords = {
  pinnacle: {
    1: {
      gift: ['el viento de aquellos años acompañaba a quien se lanzaba', 'una y otra vez te tocó dar el primer paso'],
      shadow: ['quizá faltaron manos que sostuvieran la escalera'],
    },
    2: {
      gift: ['los tiempos favorecían las alianzas tejidas con calma', 'la ayuda llegaba de lugares discretos'],
      shadow: ['las cosas avanzaban puntada a puntada y la espera pudo cansarte'],
    },
    3: {
      gift: ['fueron años sociables con música de fondo', 'tu alrededor pedía ver lo que sabías crear'],
      shadow: ['con tanta fiesta alrededor costaba acabar algo'],
    },
    4: {
      gift: ['la época se parecía a una obra con buenos cimientos', 'ladrillo a ladrillo tomó forma algo tuyo'],
      shadow: ['el horizonte pudo estrecharse a horarios y facturas'],
    },
    5: {
      gift: ['aquella temporada trajo viajes, giros y puertas nuevas', 'el paisaje cambiaba a menudo y despertaba tu curiosidad'],
      shadow: ['tanto movimiento apenas dejaba crecer raíces'],
    },
    6: {
      gift: ['aquellos años reunieron a mucha gente en torno a tu mesa', 'lo que cuidabas crecía a la vista de todos'],
      shadow: ['los deberes de casa quizá llamaron a la puerta a todas horas'],
    },
    7: {
      gift: ['un clima tranquilo dejó crecer tus pensamientos', 'en aquel silencio aprendiste cosas que no venían en el programa'],
      shadow: ['el mundo de fuera pudo parecer medio vacío'],
    },
    8: {
      gift: ['aquella etapa puso palancas de verdad en tus manos', 'los asuntos prácticos crecieron y pedían a alguien al mando'],
      shadow: ['la subida dejaba poco aliento para mirar el paisaje'],
    },
    9: {
      gift: ['el horizonte era ancho y pasó por él gente de todas partes', 'lo que diste volvió por caminos laterales'],
      shadow: ['las despedidas pudieron marcar aquel tramo'],
    },
    11: {
      gift: ['una luz viva e inquieta caía sobre aquellos años', 'las ideas entraban por todas las ventanas'],
      shadow: ['tanta tensión en el aire pudo gastarte los nervios'],
    },
    22: {
      gift: [
        'las circunstancias favorecían una obra más grande que un escritorio',
        'alrededor de un plan claro se juntaban manos y materiales',
      ],
      shadow: ['las expectativas quizá se alzaron como un edificio a medio hacer'],
    },
    33: {
      gift: ['aquellos años llamaron a la parte de ti que enseña y consuela', 'allá donde ibas se formaba un círculo de cuidado'],
      shadow: ['las necesidades ajenas parecían no tener orilla'],
    },
  },
  period: {
    1: {
      gift: ['al fondo sonaba un impulso constante hacia la independencia'],
      shadow: ['la vida alrededor pudo dejarte a solas con casi todo'],
    },
    2: {
      gift: ['una luz suave cubría aquella parte de la vida'],
      shadow: ['la atención de los demás quizá pasaba de largo'],
    },
    3: {
      gift: ['voces, colores y compañía llenaban el fondo'],
      shadow: ['tanta ligereza quizá dejó sin asiento a tu lado serio'],
    },
    4: {
      gift: ['el escenario era un taller donde se enseñaba paciencia a diario'],
      shadow: ['los días pudieron parecer una sola lista de tareas'],
    },
    5: {
      gift: ['aquel trecho del camino cruzó muchos paisajes'],
      shadow: ['la casa quizá se parecía más a una estación'],
    },
    6: {
      gift: ['el hogar, el jardín y los lazos cercanos formaban el paisaje'],
      shadow: ['la familia pudo escribir tu guion antes de que despertaras'],
    },
    7: {
      gift: ['cuartos tranquilos y buenas preguntas formaban el telón de fondo'],
      shadow: ['la vida pudo pasar detrás de un cristal mientras tomabas notas'],
    },
    8: {
      gift: ['el fondo era una plaza atareada donde las cosas se hacían'],
      shadow: ['lo que no tenía precio quizá recibió poca atención'],
    },
    9: {
      gift: ['un cielo ancho cubría aquella parte del viaje'],
      shadow: ['tener sitio en todas partes pudo parecerse a no tenerlo en ninguna'],
    },
    11: {
      gift: ['algo muy fino en el ambiente despertaba tus sentidos'],
      shadow: ['el consuelo de lo corriente pudo quedar lejos'],
    },
    22: {
      gift: ['grandes estructuras a tu alrededor enseñaban cómo se construye'],
      shadow: ['un entorno tan grande quizá hizo sentir pequeña una vida sola'],
    },
    33: {
      gift: ['la bondad era el idioma común de aquella parte de la vida'],
      shadow: ['ayudar a los demás quizá fue el único traje de tu armario'],
    },
  },
  challenge: {
    0: {
      shadow: ['ningún obstáculo destacaba y todos eran posibles', 'quizá buscabas vallas solo para sentir el esfuerzo'],
      inner: ['se trataba de decidir sin una cerca contra la que empujar'],
    },
    1: {
      shadow: ['junto a las voces fuertes quizá callabas o peleabas de más'],
      inner: ['aprendías que tu deseo también contaba'],
    },
    2: {
      shadow: ['una mirada fría pudo deshacer una tarde de confianza'],
      inner: ['se trataba de sentir con finura y tomarte menos cosas a pecho'],
    },
    3: {
      shadow: ['la crítica de dentro pudo cerrarte la boca antes de empezar'],
      inner: ['aprendías a decir lo verdadero de manera sencilla'],
    },
    4: {
      shadow: ['el trabajo pudo parecer una cárcel o un sitio que evitar'],
      inner: ['la lección era querer también la mitad aburrida de una tarea'],
    },
    5: {
      shadow: ['quizá te aferrabas a una rama o saltabas de todos los árboles'],
      inner: ['ibas descubriendo qué libertad merecía la pena'],
    },
    6: {
      shadow: ['los ideales altos pudieron convertir a un ser querido en un proyecto'],
      inner: ['el corazón aprendía que cada cual hace las cosas a su modo'],
    },
    7: {
      shadow: ['los sentimientos quizá se escondían detrás de razones brillantes'],
      inner: ['la confianza hubo que aprenderla como una lengua extranjera'],
    },
    8: {
      shadow: ['quizá perseguías el control o dejabas lo importante en otras manos'],
      inner: ['una y otra vez volvía la pregunta de cuánto es suficiente'],
    },
  },
};
