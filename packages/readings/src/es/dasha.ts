import type { Statements } from '../knowledge.ts';

/** What a number brings while it rules a stretch of years, a year, some weeks or a day. */
export const dasha: Statements<'dasha'> = {
  1: {
    gift: [
      'por ahora te conviene dar la cara y firmar lo que haces',
      'este tiempo te pone bajo la lámpara y te pide aplomo',
      'las miradas se vuelven ahora hacia quien habla claro',
    ],
    shadow: ['el afán de brillar deja en penumbra a quien te ayuda', 'una orden de más enfría a la gente que estaba contigo'],
    practice: ['ponte al frente de una cosa concreta y reparte los aplausos', 'di en voz alta qué has hecho bien y quién te ayudó'],
  },
  2: {
    gift: [
      'este tiempo sabe a caldo, a casa y a confidencias',
      'tu ternura encuentra ahora más puertas abiertas',
      'las emociones hablan por ahora en voz alta y piden oído',
    ],
    shadow: ['el ánimo sube y baja como espuma en la orilla', 'un desaire leve puede ocupar por ahora toda la pantalla'],
    practice: ['apunta cómo estás al levantarte y al acostarte', 'prepara algo caliente para alguien y siéntate a su lado'],
  },
  3: {
    gift: [
      'ahora se aprende deprisa y se enseña con gusto',
      'un buen consejo anda cerca y a veces sale de tu boca',
      'lo que estudias ahora ordena lo que ya sabías',
    ],
    shadow: ['la tentación del momento es aconsejar sin que nadie pregunte', 'saber mucho de algo puede cerrarte los oídos'],
    practice: ['haz una pregunta a quien sepa más y toma nota', 'explica a una persona joven algo que te costó aprender'],
  },
  4: {
    gift: [
      'el guion cambia de golpe y tú improvisas con soltura',
      'lo raro resulta por ahora la mejor pista',
      'los caminos poco usados tienen en este tiempo su gracia',
    ],
    shadow: ['tanto giro marea y cuesta fiarse del suelo', 'romper la norma por gusto te deja explicaciones pendientes'],
    practice: ['haz de otra manera algo que siempre haces igual', 'contesta con humor al primer imprevisto que aparezca'],
  },
  5: {
    gift: [
      'las palabras corren y los recados llegan a su sitio',
      'este es un tiempo de tratos, cuadernos y respuestas rápidas',
      'hablar con unos y con otros mueve ahora las cosas',
    ],
    shadow: ['con tantas ventanas abiertas la atención se te deshilacha', 'un mensaje enviado con prisa trae dos de vuelta'],
    practice: ['lee dos veces cada mensaje importante antes de mandarlo', 'haz esa llamada que vas dejando para luego'],
  },
  6: {
    gift: [
      'los sentidos piden ahora buena tela, música y sobremesa',
      'el trato amable abre en este tiempo casi todo',
      'arreglar lo que te rodea te arregla también el humor',
    ],
    shadow: ['la comodidad se alarga y lo pendiente espera en la puerta', 'por quedar bien con todos se te escapa un sí de más'],
    practice: ['pon la mesa con esmero, aunque comas a solas', 'cambia las flores o la luz del sitio donde más estás'],
  },
  7: {
    gift: [
      'conviene por ahora bajar el ruido y buscar lo esencial',
      'las preguntas te llevan ahora más lejos que los planes',
      'un rato de retiro devuelve el color a las cosas',
    ],
    shadow: ['el silencio se vuelve costumbre y nadie sabe de ti', 'la niebla del momento hace dudar hasta de lo firme'],
    practice: ['busca un sitio callado y vuelve de él con una sola idea', 'deja un hueco vacío en la agenda y no lo rellenes'],
  },
  8: {
    gift: [
      'este tiempo va a paso de buey y ara hondo',
      'la paciencia es por ahora tu mejor herramienta',
      'lo hecho sin prisa y sin brillo queda bien asentado',
    ],
    shadow: ['la lentitud pesa y dan ganas de dejar la carga en la cuneta', 'te acostumbras a fruncir el ceño y olvidas reír'],
    practice: ['avanza un poco en la tarea más larga y déjala por hoy', 'haz sin prisa la parte más aburrida y ponle música'],
  },
  9: {
    gift: [
      'hay ahora brío de sobra para lo que daba miedo',
      'el momento pide actuar y tus manos ya están en marcha',
      'decir las cosas de frente despeja ahora el terreno',
    ],
    shadow: ['el calor de la sangre enciende discusiones por una cuchara', 'la prisa por vencer rompe lo que solo estaba flojo'],
    practice: ['gasta el enfado en fregar, correr o cavar antes de hablar', 'defiende a alguien con una frase corta y sin gritar'],
  },
};
