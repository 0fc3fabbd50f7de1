import type { Statements } from '../knowledge.ts';

/** How somebody sounds to those who call them by it: the near, everyday face. */
export const firstName: Statements<'firstName'> = {
  1: {
    gift: ['quienes te llaman de cerca oyen en ti a alguien que arranca', 'tu voz es la que suena donde falta alguien que empiece'],
    shadow: ['de lunes a viernes tu tono puede sonar a última palabra'],
  },
  2: {
    gift: ['quien te busca suele hacerlo para hablar a media voz', 'en la cocina de un amigo eres la voz que baja el fuego'],
    shadow: ['tu respuesta es a veces tan suave que nadie la oye'],
  },
  3: {
    gift: ['oír tu voz al teléfono ya pone de buen humor', 'los apodos se te pegan con facilidad y todos hacen sonreír'],
    shadow: ['te llaman para reír y pocos preguntan cómo estás'],
  },
  4: {
    gift: ['te llaman por el pasillo cada vez que algo se atasca', 'la familia te pregunta a ti dónde se guarda cada cosa'],
    shadow: ['la gente cercana da por hecho que siempre vas a cumplir'],
  },
  5: {
    gift: ['una llamada corta contigo acaba en plan para el sábado', 'a los tuyos les traes siempre una noticia fresca'],
    shadow: ['cuesta encontrarte dos tardes seguidas en el mismo sitio'],
  },
  6: {
    gift: ['tu forma de saludar suena a sopa caliente', 'las criaturas de la casa te llaman antes que a nadie'],
    shadow: ['te buscan tanto para pedir favores que olvidan invitarte'],
  },
  7: {
    gift: ['te consultan en confianza lo que no preguntarían a cualquiera', 'con los de cerca hablas poco y cada palabra se queda'],
    shadow: ['tus respuestas cortas dejan a veces la duda de si molestan'],
  },
  8: {
    gift: ['basta con que digas yo me encargo para que el grupo respire', 'en tu círculo tu palabra sirve de punto final'],
    shadow: ['tu saludo puede sonar a reunión de trabajo incluso en pijama'],
  },
  9: {
    gift: ['hasta el vecindario recién llegado te cuenta sus asuntos de familia', 'te tratan con esa confianza que se da a quien no juzga'],
    shadow: ['respondes a tantas voces que la más cercana queda en espera'],
  },
};
