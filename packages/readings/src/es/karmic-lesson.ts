import type { Statements } from '../knowledge.ts';

/** What a number that the name lacks leaves to be learned on purpose. */
export const karmicLesson: Statements<'karmicLesson'> = {
  1: {
    shadow: ['te cuesta alzar la mano aunque sepas la respuesta'],
    gift: ['la iniciativa aprendida con esfuerzo te sienta como traje propio'],
    practice: ['propón tú el lugar y la hora del próximo encuentro'],
  },
  2: {
    shadow: ['los tiempos de los demás te resultan difíciles de seguir'],
    gift: ['la paciencia practicada te convierte en buena compañía'],
    practice: ['espera a que alguien acabe de hablar y respira antes de contestar'],
  },
  3: {
    shadow: ['tus sentimientos se quedan a menudo en la garganta'],
    gift: ['la palabra ensayada a solas acaba sonando libre'],
    practice: ['dedica a alguien un elogio en voz alta'],
  },
  4: {
    shadow: ['los horarios y los papeles se te escurren de las manos'],
    gift: ['el orden aprendido te deja más tiempo que el que pide'],
    practice: ['asigna un sitio fijo a tus llaves y a tus papeles'],
  },
  5: {
    shadow: ['un cambio repentino te deja con los pies clavados'],
    gift: ['la soltura conquistada te abre mundos que temías'],
    practice: ['acepta un plan improvisado esta misma semana'],
  },
  6: {
    shadow: ['los compromisos del hogar te parecen ropa de otra talla'],
    gift: ['el cuidado aprendido a propósito echa raíces hondas'],
    practice: ['pregunta por la familia de alguien y recuerda la respuesta'],
  },
  7: {
    shadow: ['quedarte a solas con tus pensamientos te incomoda'],
    gift: ['la reflexión cultivada te da una segunda mirada'],
    practice: ['pasa un cuarto de hora en silencio antes de acostarte'],
  },
  8: {
    shadow: ['hablar de dinero o de mando te pone a la defensiva'],
    gift: ['la firmeza adquirida te permite tratar de igual a igual'],
    practice: ['anota tus gastos de la semana sin juzgarlos'],
  },
  9: {
    shadow: ['el dolor de gente lejana te llega como detrás de un vidrio'],
    gift: ['la compasión aprendida amplía el tamaño de tu casa'],
    practice: ['lee la historia de alguien que viva muy distinto de ti'],
  },
};
