import type { Statements } from '../knowledge.ts';

/** Where the letters of the name gather, and where they are few. */
export const plane: Statements<'plane'> = {
  'physical.strong': {
    gift: ['confías en lo que se toca y resuelves con las manos'],
    practice: ['mueve el cuerpo un rato antes de pensar más'],
  },
  'physical.weak': {
    gift: ['te apegas poco a los objetos y viajas con poco equipaje'],
    practice: ['haz algo con las manos y fíjate en su textura'],
  },
  'mental.strong': {
    gift: ['tu cabeza ordena los hechos antes de dar su opinión'],
    practice: ['descansa la mente con un juego sin estrategia'],
  },
  'mental.weak': {
    gift: ['llegas a la respuesta sin pasar por largas cadenas de razones'],
    practice: ['anota las razones de una decisión antes de tomarla'],
  },
  'emotional.strong': {
    gift: ['sientes con todo el volumen y eso da color a tus días'],
    practice: ['deja que baje la emoción antes de responder un mensaje'],
  },
  'emotional.weak': {
    gift: ['conservas la cabeza fría donde otros se encienden'],
    practice: ['pregúntate a mediodía qué estás sintiendo'],
  },
  'intuitive.strong': {
    gift: ['te fías de un saber que llega sin hacer ruido'],
    practice: ['comprueba una corazonada con un dato sencillo'],
  },
  'intuitive.weak': {
    gift: ['pisas sobre hechos y rara vez te venden humo'],
    practice: ['haz caso una vez a tu primera impresión'],
  },
};
