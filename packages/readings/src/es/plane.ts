import type { Statements } from '../knowledge.ts';

/** Where the letters of the name gather, and where they are few. */
export const plane: Statements<'plane'> = {
  'physical.strong': {
    gift: ['confías en lo que se toca y resuelves con las manos', 'una tarea se te aclara en cuanto empiezas a moverla'],
    practice: ['mueve el cuerpo un rato antes de pensar más', 'siéntate un rato sin nada entre las manos'],
  },
  'physical.weak': {
    gift: ['te apegas poco a los objetos y viajas con poco equipaje', 'las ideas te interesan más que los muebles'],
    practice: ['haz algo con las manos y fíjate en su textura', 'cocina sin receta y huele cada ingrediente'],
  },
  'mental.strong': {
    gift: ['tu cabeza ordena los hechos antes de dar su opinión', 'una buena pregunta te tiene en vela con gusto'],
    practice: ['descansa la mente con un juego sin estrategia', 'elige algo hoy por gusto y no por conveniencia'],
  },
  'mental.weak': {
    gift: ['llegas a la respuesta sin pasar por largas cadenas de razones', 'aprendes haciendo y te sobran los manuales'],
    practice: ['anota las razones de una decisión antes de tomarla', 'explica un plan en voz alta y por orden'],
  },
  'emotional.strong': {
    gift: ['sientes con todo el volumen y eso da color a tus días', 'notas el ambiente de una casa desde el felpudo'],
    practice: ['deja que baje la emoción antes de responder un mensaje', 'busca la canción que suena a tu ánimo y báilala'],
  },
  'emotional.weak': {
    gift: ['conservas la cabeza fría donde otros se encienden', 'en plena crisis tu voz sigue a la misma altura'],
    practice: ['pregúntate a mediodía qué estás sintiendo', 'di a alguien cercano que te importa'],
  },
  'intuitive.strong': {
    gift: ['te fías de un saber que llega sin hacer ruido', 'adivinas la melodía con las primeras notas'],
    practice: ['comprueba una corazonada con un dato sencillo', 'apunta tus presentimientos y revísalos en un mes'],
  },
  'intuitive.weak': {
    gift: ['pisas sobre hechos y rara vez te venden humo', 'los detalles comprobables te dejan dormir a gusto'],
    practice: ['haz caso una vez a tu primera impresión', 'mira un minuto al techo antes de decidir'],
  },
};
