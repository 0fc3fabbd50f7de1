import type { Statements } from '../knowledge.ts';

/** Work and shortcuts, freedom and measure, pride and rebuilding, standing alone and asking. */
export const karmicDebt: Statements<'karmicDebt'> = {
  13: {
    shadow: [
      'los atajos suelen devolverte al punto de partida',
      'aplazar lo pesado hace que pese el doble',
      'las quejas se comen el tiempo que la tarea pedía',
    ],
    gift: [
      'una tarea hecha de principio a fin te da suelo firme',
      'la constancia humilde abre puertas que el ingenio no pudo',
      'con cada jornada cumplida crece la fe en tus propias manos',
    ],
    relationships: ['los demás confían más en ti desde que acabas lo que ofreces'],
    work: ['el oficio te pide barrer el taller además de inaugurarlo'],
    inner: ['una voz busca siempre la escalera mecánica y otra ya sube a pie'],
    practice: [
      'termina hoy el trabajo que dejaste a la mitad',
      'empieza mañana por lo que menos apetece',
      'haz despacio y bien una faena que sueles despachar',
    ],
  },
  14: {
    shadow: [
      'la libertad sin medida puede acabar mandando sobre ti',
      'un capricho detrás de otro te deja sin rumbo fijo',
      'escapar a tiempo se parece a veces a no llegar nunca',
    ],
    gift: [
      'la moderación elegida te da más aire que el impulso',
      'con poco se disfruta más en cuanto eliges qué dejar',
      'la rutina bien escogida te sirve de ancla y no de cadena',
    ],
    relationships: ['tus afectos ganan mucho con que te quedes hasta el postre'],
    work: ['decir hasta aquí a tiempo mejora el resultado y te devuelve la tarde'],
    inner: ['hay en ti un paladar curioso que todavía aprende a decir ya basta'],
    practice: [
      'ponle límite a un gusto y respétalo hasta el fin de semana',
      'acuéstate a la hora prevista tres noches seguidas',
      'cumple una promesa pequeña antes de hacer otra',
    ],
  },
  16: {
    shadow: [
      'el orgullo levanta torres que un soplo puede inclinar',
      'mirar un consejo desde arriba cuesta caídas evitables',
      'la imagen que cuidas puede separarte de quien te quiere',
    ],
    gift: [
      'de los muros caídos sabes hacer una casa más sencilla',
      'la humildad aprendida te acerca a los demás',
      'después de un derrumbe distingues lo firme de lo vistoso',
    ],
    relationships: ['una amistad te quiere más sin la armadura de gala'],
    work: ['pides que revisen tu plano antes de que fragüe el cemento'],
    inner: ['reconocer un fallo te da primero vértigo y después descanso'],
    practice: [
      'pide perdón por algo pequeño sin añadir excusas',
      'deja que alguien te corrija y dale las gracias',
      'cuenta una derrota sin convertirla en lección',
    ],
  },
  19: {
    shadow: [
      'no pedir nada a nadie puede dejarte lejos del fuego',
      'la costumbre de poder con todo cansa también a los tuyos',
      'aceptar ayuda te parece a veces una deuda',
    ],
    gift: [
      'tu fuerza madura una vez que aprende a apoyarse',
      'sostenerte por tu cuenta te enseñó a tender la mano',
      'una fuerza que pregunta llega más lejos que una que ordena',
    ],
    relationships: ['quien te quiere lleva tiempo con los brazos libres para ayudarte'],
    work: ['repartir la faena te cuesta más que hacerla entera'],
    inner: ['preguntas poco por miedo a que se note que hacía falta'],
    practice: [
      'pide un favor concreto a una persona concreta',
      'consulta una decisión con quien vaya a vivirla',
      'comparte el mérito de algo reciente y di nombres',
    ],
  },
};
