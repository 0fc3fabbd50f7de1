import type { Statements } from '../knowledge.ts';

/** What this month is good for, its risk, and what to do with it. */
export const personalMonth: Statements<'personalMonth'> = {
  1: {
    gift: ['el mes se presta a abrir lo que llevaba tiempo esperando'],
    shadow: ['arrancar varias cosas a la vez puede agotarte pronto'],
    practice: ['llama esta semana por esa idea que no has movido'],
  },
  2: {
    gift: ['avanzas más si das tiempo a que otros respondan'],
    shadow: ['un comentario suelto puede pesarte demasiado estas semanas'],
    practice: ['toma un café con una sola persona y escúchala sin prisa'],
  },
  3: {
    gift: ['es un mes de visitas, ideas y buen humor'],
    shadow: ['hablar de todo puede dejar sin hacer casi todo'],
    practice: ['manda a alguien una foto o un dibujo que le alegre'],
  },
  4: {
    gift: ['las tareas pendientes ceden ante un poco de método'],
    shadow: ['el horario puede volverse una jaula hecha por tu mano'],
    practice: ['haz primero la tarea que más evitas'],
  },
  5: {
    gift: ['conviene dejar huecos en la agenda para lo imprevisto'],
    shadow: ['las distracciones brillan más de lo acostumbrado'],
    practice: ['come un día al aire libre y sin mirar pantallas'],
  },
  6: {
    gift: ['la casa y su gente responden bien a tu atención'],
    shadow: ['puedes llenar el mes de favores y quedarte sin hueco'],
    practice: ['cocina despacio algo que guste a toda la mesa'],
  },
  7: {
    gift: ['bajar el ritmo te deja ver lo que se escapaba'],
    shadow: ['puedes ver problemas donde solo falta descanso'],
    practice: ['guarda una tarde para ti y no la expliques'],
  },
  8: {
    gift: ['las decisiones prácticas encuentran ahora menos resistencia'],
    shadow: ['el tono puede endurecerse al hablar de cuentas'],
    practice: ['pon al día un asunto de papeles o pagos'],
  },
  9: {
    gift: ['terminar un asunto viejo te quita peso de los hombros'],
    shadow: ['querer retenerlo todo te deja con las manos llenas'],
    practice: ['cierra con unas líneas una conversación pendiente'],
  },
};
