import type { Statements } from '../knowledge.ts';

/** The lines of the Lo Shu square, complete or empty. */
export const loShuLine: Statements<'loShuLine'> = {
  'mental.complete': {
    gift: ['tu memoria y tu lógica trabajan en la misma mesa'],
    practice: ['enseña a alguien un truco para pensar mejor'],
  },
  'mental.empty': {
    gift: ['aprendes mejor con imágenes y ejemplos que con teoría'],
    practice: ['cuenta con palabras tuyas lo que acabas de leer'],
  },
  'emotional.complete': {
    gift: ['reconoces lo que siente la gente y también lo tuyo'],
    practice: ['da unos minutos a una emoción sin arreglarla'],
  },
  'emotional.empty': {
    gift: ['tu ánimo no se contagia fácilmente del drama ajeno'],
    practice: ['busca una palabra exacta para tu humor de hoy'],
  },
  'practical.complete': {
    gift: ['lo que ideas termina sobre la mesa y funcionando'],
    practice: ['ayuda a alguien a montar un mueble o un plan'],
  },
  'practical.empty': {
    gift: ['tu vida se mueve ligera entre ideas y sentimientos'],
    practice: ['aprende una habilidad casera y úsala esta semana'],
  },
  'thought.complete': {
    gift: ['sabes planear, imaginar y prever en un mismo gesto'],
    practice: ['dibuja el mapa de una idea de cabo a rabo'],
  },
  'thought.empty': {
    gift: ['te dejas sorprender por lo que el día propone'],
    practice: ['escribe por la noche los pasos del día siguiente'],
  },
  'will.complete': {
    gift: ['una decisión tomada por ti aguanta muchos vientos'],
    practice: ['revisa con honestidad si una meta aún te importa'],
  },
  'will.empty': {
    gift: ['te adaptas al paso de otros sin perder el buen humor'],
    practice: ['haz una promesa diminuta y cúmplela antes de dormir'],
  },
  'action.complete': {
    gift: ['pasas del dicho al hecho en poco rato'],
    practice: ['espera un minuto antes de ponerte en marcha'],
  },
  'action.empty': {
    gift: ['miras bien el terreno antes de mover ficha'],
    practice: ['pon un reloj de cocina y empieza lo aplazado'],
  },
  'golden.complete': {
    gift: ['unes mano hábil y buen corazón en lo que haces'],
    practice: ['usa una destreza tuya para alegrar a alguien'],
  },
  'golden.empty': {
    gift: ['buscas a tu modo el punto entre lo útil y lo sentido'],
    practice: ['haz con cariño una tarea puramente útil'],
  },
  'silver.complete': {
    gift: ['percibes el valor de un lugar y sabes cuidarlo'],
    practice: ['arregla una gotera, una bisagra o un marco'],
  },
  'silver.empty': {
    gift: ['las posesiones te atan poco y cambias de sitio con soltura'],
    practice: ['cuida un objeto tuyo como si fuera a durar siempre'],
  },
};
