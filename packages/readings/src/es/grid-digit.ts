import type { Statements } from '../knowledge.ts';

/** A digit of the square of the birth date: absent, there once, or there more often. */
export const gridDigit: Statements<'gridDigit'> = {
  '1.none': { gift: ['dices más con gestos y hechos que con discursos'], shadow: ['hablar de ti te pide un esfuerzo deliberado'] },
  '1.one': { gift: ['te explicas con claridad una vez que arrancas'], shadow: ['lo más tuyo suele quedarse a medio decir'] },
  '1.many': { gift: ['las palabras te brotan y llenan cualquier mesa'], shadow: ['entre tanta charla tuya cuesta meter una frase ajena'] },
  '2.none': {
    gift: ['las indirectas te resbalan y el sueño te llega pronto'],
    shadow: ['captar el humor de otros te exige mirar dos veces'],
  },
  '2.one': { gift: ['un leve presentimiento te avisa sin alborotar'], shadow: ['un ambiente tenso te roza aunque no vaya contigo'] },
  '2.many': {
    gift: ['te basta cruzar un umbral para sentir qué ánimo hay dentro'],
    shadow: ['la piel tan fina recoge cada aspereza del día'],
  },
  '3.none': {
    gift: ['vas a lo que hay y no te pierdes en castillos de aire'],
    shadow: ['imaginar el paso siguiente te pide un empujón aparte'],
  },
  '3.one': { gift: ['ves el plan dibujado antes de sacar la regla'], shadow: ['la idea se adelanta y el resto de ti tarda en seguirla'] },
  '3.many': {
    gift: ['imaginas diez versiones de un mismo viaje'],
    shadow: ['el teatro de la cabeza te entretiene y nadie compra el boleto'],
  },
  '4.none': {
    gift: ['el desorden no te asusta y trabajas en cualquier rincón'],
    shadow: ['poner cada cosa en su lugar requiere un recordatorio'],
  },
  '4.one': { gift: ['tus manos saben dejar las cosas en buen uso'], shadow: ['un taller ajeno y revuelto te arruga el ánimo'] },
  '4.many': {
    gift: ['medir, atornillar y clasificar te salen casi sin mirar'],
    shadow: ['el exceso de método deja poco aire entre los muebles'],
  },
  '5.none': { gift: ['sin un centro fijo te adaptas a la forma de cada vaso'], shadow: ['el impulso hay que ir a buscarlo cada mañana'] },
  '5.one': { gift: ['conservas el eje aunque se muevan las sillas'], shadow: ['guardar el equilibrio te ocupa a ratos toda la atención'] },
  '5.many': { gift: ['el motor te zumba y despierta a medio vecindario'], shadow: ['tanto brío vuelca a veces su propia taza'] },
  '6.none': {
    gift: ['llevas la casa contigo y te basta un rincón prestado'],
    shadow: ['echar raíces en un sitio te pide clavos puestos a conciencia'],
  },
  '6.one': {
    gift: ['das a un cuarto cualquiera un toque que lo hace acogedor'],
    shadow: ['fuera de tus paredes la inspiración se encoge un poco'],
  },
  '6.many': {
    gift: ['los arreglos y las ideas para la casa nunca se te acaban'],
    shadow: ['el nido se llena de ramitas y deja poco sitio para volar'],
  },
  '7.none': { gift: ['aprendes de oídas y te ahorras algún golpe'], shadow: ['el silencio hay que ponerlo en la agenda para que ocurra'] },
  '7.one': {
    gift: ['un tropiezo te enseña lo que tres libros no pudieron'],
    shadow: ['la lección suele llegar un poco después del golpe'],
  },
  '7.many': { gift: ['de cada vivencia sacas una conclusión que guardar'], shadow: ['rumiar lo vivido te quita horas de lo que vives'] },
  '8.none': {
    gift: ['las minucias no te frenan y avanzas a zancadas'],
    shadow: ['repasar y aguantar hasta el final son cosas que debes proponerte'],
  },
  '8.one': { gift: ['notas el botón que falta y lo coses'], shadow: ['un fallo pequeño te retiene ante una obra ya buena'] },
  '8.many': {
    gift: ['resistes tareas largas sin perder de vista la última coma'],
    shadow: ['tanto detalle reunido no deja ver el dibujo'],
  },
  '9.none': {
    gift: ['una idea te interesa en la medida en que sirve'],
    shadow: ['mirar más allá de lo cercano te pide subir una escalera'],
  },
  '9.one': { gift: ['un ideal discreto te guía como la luz de un portal'], shadow: ['la realidad te sabe sosa comparada con la idea'] },
  '9.many': {
    gift: ['piensas a lo grande y te mueve lo que aún no existe'],
    shadow: ['la altura de tus ideales deja sin aire a los planes modestos'],
  },
};
