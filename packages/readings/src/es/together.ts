import type { TogetherWords } from '../together-words.ts';

/** Un nombre nuevo, dos personas, un grupo. */
export const together: TogetherWords = {
  headings: {
    number: 'Lo que dice',
    how: 'De dónde sale',
    beside: 'Junto a tus otros números',
    stays: 'Lo que se queda',
    adds: 'Lo que suma el nombre nuevo',
    common: 'Lo que tienen en común',
    between: 'Quién hace de puente',
    lacks: 'Lo que falta en el grupo',
    relation: 'Lo que forman juntos los números',
  },
  newName: {
    title: { named: '{name} con otro nombre', unnamed: 'Con otro nombre' },
    stays: [
      'Sin cambios queda {who}: {a}.',
      'Con cualquier nombre sigue contigo {who}: {a}.',
      'Nada te quita {who}: {a}.',
      'Por debajo continúa {who}: {a}.',
    ],
    adds: [
      'El nombre que usas añade {who}: {a}.',
      'Con el nombre nuevo llega {who}: {a}.',
      'Ahora también se oye {who}: {a}.',
      'Por encima se coloca {who}: {a}.',
    ],
    same: ['Los dos nombres coinciden en {who}.', '{who} sale igual con los dos nombres.', 'El nombre nuevo repite {who}.'],
  },
  pair: {
    relationship: ['Los dos Caminos de Vida suman {n}: {a}.', 'Sus Caminos de Vida, sumados, dan {n}: {a}.'],
    sameYear: [
      '{name} y {other} viven un Año Personal {n}, así que las mismas preguntas llegan a la vez.',
      'El Año Personal {n} es el mismo para {name} y para {other}, y muchas cosas se pueden compartir.',
    ],
    otherYears: [
      '{name} vive un Año Personal {n} y {other} un {m}, de modo que conviene preguntar qué necesita ahora cada cual.',
      'A {name} le toca este año un {n} y a {other} un {m}: son dos ritmos que conviene conocer.',
      'Para {name} corre un Año Personal {n}, para {other} un {m}, y los planes salen mejor después de oír las dos partes.',
      '{name} está en un año {n} y {other} en un {m}, buen tema para la próxima sobremesa.',
    ],
    fills: [
      'El nombre de {name} tiene lo que le falta al de {other}: {n}.',
      'Lo que {other} aprende con esfuerzo, {name} lo lleva en el nombre: {n}.',
      '{name} puede mostrarle algo a {other} sin dar lecciones: {n}.',
    ],
    bothLack: [
      'Algo falta en los dos nombres, {n}, y se puede aprender en compañía.',
      'Ni {name} ni {other} llevan {n} en el nombre, y lo que se aprende a la par se aprende mejor.',
    ],
  },
  relationship: {
    1: 'en compañía empiezan cosas que nadie empezaría a solas',
    2: 'como pareja escuchan mejor que cada cual por su lado',
    3: 'la risa se cuela pronto en los planes de ustedes',
    4: 'lo que levantan a cuatro manos suele durar años',
    5: 'la vida entre ustedes rara vez se queda quieta',
    6: 'alrededor de ustedes crece pronto un hogar',
    7: 'un cuarto y un largo silencio les pueden bastar',
    8: 'ustedes terminan lo que otra gente solo comenta',
    9: 'la puerta de ustedes se abre a más gente de la prevista',
  },
  group: {
    common: [
      'Algo que comparten en este grupo: {a}.',
      'Puestos en fila, los números coinciden en esto: {a}.',
      'Aquí hay algo que nadie tiene que explicar: {a}.',
    ],
    between: [
      'De un lado {who}, del otro {other}, y en medio {name}: {a}.',
      'Entre los dos extremos de la mesa, {who} aquí y {other} allá, puede traducir {name}: {a}.',
    ],
    lacks: ['Algo que casi nadie trae: {a}.', 'En este círculo hay una silla vacía: {a}.'],
    missing: 'Ningún nombre del grupo tiene {n}, así que eso pide práctica a propósito.',
  },
  axes: {
    closeness: {
      low: 'cada persona necesita una puerta que se pueda cerrar',
      high: 'a este grupo le gusta hacer las cosas codo con codo',
      bridge: 'quien sabe quedarse cerca y también irse temprano deja sitio para las dos partes',
      lack: 'nadie pide en voz alta ni compañía ni calma',
      practice: 'planeen una tarde en común con hora de cierre',
    },
    order: {
      low: 'las costumbres y los planes salen sin esfuerzo',
      high: 'prefieren ver qué trae el día',
      bridge: 'un plan con huecos conviene a las dos partes',
      lack: 'ni la rutina ni la sorpresa tienen mucha voz',
      practice: 'acuerden una sola cosa fija para la semana y dejen libre lo demás',
    },
    voice: {
      low: 'primero se piensa y después se habla',
      high: 'en su mesa habla todo el mundo y casi siempre hay risas',
      bridge: 'una buena pregunta a tiempo da la palabra a la gente callada',
      lack: 'la charla y el silencio pesan más o menos lo mismo',
      practice: 'dejen que cada persona hable dos minutos sin que nadie interrumpa',
    },
    aim: {
      low: 'el sentido de las cosas les importa más que lo que dejan',
      high: 'les gusta ver un resultado antes de la noche',
      bridge: 'alguien que pregunta para qué y también cuánto mantiene unido al grupo',
      lack: 'ninguna meta común se ha sentado todavía a la mesa',
      practice: 'escriban para qué hacen una cosa y cómo sabrán que está terminada',
    },
    pace: {
      low: 'la prisa se queda fuera de la puerta',
      high: 'donde ustedes se juntan todo va deprisa',
      bridge: 'una mano tranquila y otra rápida pueden turnarse',
      lack: 'el grupo todavía no encuentra su propio paso',
      practice: 'elijan el ritmo antes de empezar la próxima tarea',
    },
  },
};
