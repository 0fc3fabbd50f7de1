import type { Statements } from '../knowledge.ts';

/** Where the letters of the name gather, and where they are few. */
export const plane: Statements<'plane'> = {
  'physical.strong': {
    gift: ['confías en lo que se toca y resuelves con las manos', 'una tarea se te aclara en cuanto empiezas a moverla'],
    shadow: ['lo que no se puede tocar tarda en ganarse tu crédito'],
    relationships: ['demuestras el cariño cargando cajas y arreglando grifos'],
    work: ['prefieres probar la pieza a escuchar la charla sobre la pieza'],
    inner: ['el cuerpo te cuenta lo que sientes antes que las palabras'],
    practice: ['mueve el cuerpo un rato antes de pensar más', 'siéntate un rato sin nada entre las manos'],
  },
  'physical.weak': {
    gift: ['te apegas poco a los objetos y viajas con poco equipaje', 'las ideas te interesan más que los muebles'],
    shadow: ['el grifo gotea semanas mientras tú piensas en otra cosa'],
    relationships: ['olvidas la llave y recuerdas lo que alguien te contó'],
    work: ['la idea te sale entera y el clavo se te resiste'],
    inner: ['habitas más tu cabeza que tus zapatos'],
    practice: ['haz algo con las manos y fíjate en su textura', 'cocina sin receta y huele cada ingrediente'],
  },
  'mental.strong': {
    gift: ['tu cabeza ordena los hechos antes de dar su opinión', 'una buena pregunta te tiene en vela con gusto'],
    shadow: ['a fuerza de pensarlo bien se te pasa el autobús'],
    relationships: ['ofreces razones donde alguien esperaba un abrazo'],
    work: ['desmenuzas un problema hasta que se rinde por aburrimiento'],
    inner: ['hay en tu frente una oficina que no cierra ni en domingo'],
    practice: ['descansa la mente con un juego sin estrategia', 'elige algo hoy por gusto y no por conveniencia'],
  },
  'mental.weak': {
    gift: ['llegas a la respuesta sin pasar por largas cadenas de razones', 'aprendes haciendo y te sobran los manuales'],
    shadow: ['el argumento aparece cuando la discusión ya está recogida'],
    relationships: ['te entiendes con la gente antes de entender sus motivos'],
    work: ['te metes en la faena y la teoría te alcanza por el camino'],
    inner: ['sabes lo que quieres y te cuesta decir por qué'],
    practice: ['anota las razones de una decisión antes de tomarla', 'explica un plan en voz alta y por orden'],
  },
  'emotional.strong': {
    gift: ['sientes con todo el volumen y eso da color a tus días', 'notas el ambiente de una casa desde el felpudo'],
    shadow: ['una frase seca te inunda la tarde entera'],
    relationships: ['acompañas un disgusto ajeno hasta gastar tu propio pañuelo'],
    work: ['te vuelcas si el proyecto te toca y te apagas si no'],
    inner: ['los días te llegan subtitulados por lo que sientes'],
    practice: ['deja que baje la emoción antes de responder un mensaje', 'busca la canción que suena a tu ánimo y báilala'],
  },
  'emotional.weak': {
    gift: ['conservas la cabeza fría donde otros se encienden', 'en plena crisis tu voz sigue a la misma altura'],
    shadow: ['quien llora a tu lado puede creer que no te afecta'],
    relationships: ['tu afecto se nota en actos que no hacen ruido'],
    work: ['das tu opinión sin que tiemble el vaso de agua'],
    inner: ['sientes por lo bajo y te enteras tarde de lo que era'],
    practice: ['pregúntate a mediodía qué estás sintiendo', 'di a alguien cercano que te importa'],
  },
  'intuitive.strong': {
    gift: ['te fías de un saber que llega sin hacer ruido', 'adivinas la melodía con las primeras notas'],
    shadow: ['una sospecha bonita puede pasar por dato sin serlo'],
    relationships: ['adivinas quién miente y a veces te adelantas al relato'],
    work: ['das con la respuesta y luego buscas el camino para explicarla'],
    inner: ['una voz sin palabras te señala la calle'],
    practice: ['comprueba una corazonada con un dato sencillo', 'apunta tus presentimientos y revísalos en un mes'],
  },
  'intuitive.weak': {
    gift: ['pisas sobre hechos y rara vez te venden humo', 'los detalles comprobables te dejan dormir a gusto'],
    shadow: ['si falta el recibo no le crees ni a tu propia corazonada'],
    relationships: ['agradeces que te digan las cosas sin dejar nada entre líneas'],
    work: ['vas de dato en dato con paso firme y cuentas limpias'],
    inner: ['tus presentimientos hablan bajito y sin micrófono'],
    practice: ['haz caso una vez a tu primera impresión', 'mira un minuto al techo antes de decidir'],
  },
};
