import type { Statements } from '../knowledge.ts';

/** What this month is good for, its risk, and what to do with it. */
export const personalMonth: Statements<'personalMonth'> = {
  1: {
    gift: ['el mes se presta a abrir lo que llevaba tiempo esperando', 'un primer borrador vale ahora más que una idea perfecta'],
    shadow: ['arrancar con varias cosas puede agotarte pronto', 'las prisas pueden dejar a tu gente sin noticias'],
    practice: ['llama esta semana por esa idea que no has movido', 'pon fecha de comienzo a una sola cosa'],
  },
  2: {
    gift: ['avanzas más si das tiempo a que otros respondan', 'una conversación a media voz arregla más que un acta'],
    shadow: ['un comentario suelto puede pesarte demasiado estas semanas', 'puedes dar por perdido lo que solo va despacio'],
    practice: ['toma un café con una sola persona y escúchala sin prisa', 'cede a otra persona la elección del plan del sábado'],
  },
  3: {
    gift: ['es un mes de visitas, ideas y buen humor', 'la gracia de una frase te abre este mes varias puertas'],
    shadow: ['hablar de todo puede dejar sin hacer casi todo', 'la agenda de encuentros puede ocupar todas tus noches'],
    practice: ['manda a alguien una foto o un dibujo que le alegre', 'canta en la ducha con la letra inventada'],
  },
  4: {
    gift: ['las tareas pendientes ceden ante un poco de método', 'papeles, armarios y horas encuentran por fin su cajón'],
    shadow: ['el horario puede volverse una jaula hecha por tu mano', 'la rigidez puede colarse hasta en el descanso'],
    practice: ['haz primero la tarea que más evitas', 'arregla el cajón que se atasca desde hace meses'],
  },
  5: {
    gift: ['conviene dejar huecos en la agenda para lo imprevisto', 'un desvío del camino trae mejores noticias que el mapa'],
    shadow: ['las distracciones brillan más de lo acostumbrado', 'puedes empezar cinco libros y dejar cinco marcas'],
    practice: ['come un día al aire libre y sin mirar pantallas', 'prueba en el mercado una fruta que no conozcas'],
  },
  6: {
    gift: ['la casa y su gente responden bien a tu atención', 'las palabras de reconciliación salen estas semanas más suaves'],
    shadow: ['puedes llenar el mes de favores y quedarte sin hueco', 'la preocupación por los tuyos puede quitarte el sueño'],
    practice: ['cocina despacio algo que guste a toda la mesa', 'pon flores o una lámpara en el rincón más triste'],
  },
  7: {
    gift: ['bajar el ritmo te deja ver lo que se escapaba', 'un libro y una taza te responden mejor que tres consejos'],
    shadow: ['puedes ver problemas donde solo falta descanso', 'el teléfono en silencio puede parecer enfado a los tuyos'],
    practice: ['guarda una tarde para ti y no la expliques', 'apaga un día los avisos del teléfono'],
  },
  8: {
    gift: ['las decisiones prácticas encuentran ahora menos resistencia', 'el esfuerzo callado de meses se ve por fin en la mesa'],
    shadow: ['el tono puede endurecerse al hablar de cuentas', 'el reloj puede mandar más que las ganas'],
    practice: ['pon al día un asunto de papeles o pagos', 'pide con claridad lo que vale tu trabajo'],
  },
  9: {
    gift: ['terminar un asunto viejo te quita peso de los hombros', 'lo aprendido pide estas semanas pasar a otras manos'],
    shadow: ['querer retenerlo todo te deja con las manos llenas', 'la nostalgia puede ocupar la silla de lo nuevo'],
    practice: ['cierra con unas líneas una conversación pendiente', 'regala un libro que ya cumplió contigo'],
  },
};
