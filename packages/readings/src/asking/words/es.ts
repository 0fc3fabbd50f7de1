import type { AskingWords } from '../asking-words.ts';

export const asking: AskingWords = {
  numbers: {
    lifePath: 'camino de vida, sendero de vida, numero de vida, numero principal, mision de vida, ruta de vida, numero mas importante',
    expression: 'numero de expresion, numero del nombre, numero de mi nombre, mi nombre completo, nombre, talento natural',
    soulUrge: 'numero del alma, alma, deseo del alma, impulso del alma, deseo del corazon, anhelo del alma, vocales',
    personality:
      'numero de personalidad, personalidad, como me ven, primera impresion, imagen exterior, consonantes, me ven los demas, me ve la gente, me perciben, caigo a la gente',
    birthday: 'numero de cumpleanos, cumpleanos, dia de nacimiento, dia en que naci',
    maturity: 'numero de madurez, madurez, segunda mitad de la vida, cuando sea mayor',
    attitude: 'numero de actitud, actitud',
    destiny: 'numero de destino, destino',
    personalYear: 'ano personal, numero del ano, mi ano',
    personalMonth: 'mes personal, numero del mes, mi mes',
    personalDay: 'dia personal, numero del dia, mi dia',
    pinnacle: 'pinaculo, pinaculos, cima, cimas, cumbre*',
    challenge: 'desafio, desafios, reto, retos',
    period: 'periodo, periodos, ciclo de vida, ciclos de vida, ciclo*',
    essence: 'esencia, transito*',
    karmicDebt: 'deuda karmica, deudas karmicas, karma, deuda carmica',
    karmicLesson:
      'leccion karmica, lecciones karmicas, numeros que me faltan, numeros ausentes, que numeros me faltan, numeros faltan, numero me falta, faltan en mi nombre',
    hiddenPassion: 'pasion oculta, pasion secreta',
    subconsciousSelf: 'yo subconsciente, subconsciente',
    balance: 'numero de equilibrio, equilibrio, iniciales',
    bridge: 'puente, puentes, numero puente',
    plane: 'plano, planos de expresion, planos',
    loShuLine: 'lo shu, cuadrado magico, loshu',
    birthGridArrow: 'cuadricula, flecha*, tabla de nacimiento',
    compound: 'numero compuesto, compuesto',
    moolank: 'mulank, numero psiquico',
    bhagyank: 'numero de la suerte',
  },
  sides: {
    work: 'trabaj*, carrera, empleo, profesion*, negocio*, oficina, jefe, jefa, laboral, proyecto*, dinero, curro, plata, chamba, sueldo, vocacion',
    relationships:
      'amor*, relacion*, pareja*, matrimonio, novio, novia, marido, esposa, esposo, amistad*, amigo*, amiga*, familia*, romance*, sentimental*',
    inner: 'interior*, sentimiento*, emocion*, espiritual*, por dentro, soledad',
    growth: 'crec*, desarroll*, mejorar, evolucion*',
    gift: 'fortaleza*, punto fuerte, puntos fuertes, talento*, don, dones, bueno en, buena en, virtud*',
    shadow: 'debilidad*, punto debil, puntos debiles, sombra*, dificultad*, defecto*, problema*, lado malo, me frena, me cuesta',
    practice: 'consejo*, que puedo hacer, que debo hacer, que hago, ejercicio*, practica*, sugerencia*, recomienda*, puedo practicar',
  },
  cues: {
    hello: 'hola, buenos dias, buenas tardes, buenas noches, saludos, buenas',
    thanks: 'gracias, muchas gracias, te agradezco',
    help: 'ayuda, ayudame, que puedes hacer, que sabes hacer, que puedo preguntar, como funciona esto, opciones, te puedo preguntar, puedo preguntarte, para que sirves, como funcionas',
    why: 'por que, porque, como se calcul*, calcul*, de donde sale, de donde viene, como sacaste, como llegaste, como se obtiene',
    meaning: 'significa*, que es, que quiere decir, quiere decir, sentido',
    master: 'numero maestro, numeros maestros, maestro, maestros',
    compare:
      'otra calculadora, otras calculadoras, otra pagina, otro sitio, otra web, otra aplicacion, resultado distinto, resultado diferente, sale otro, caldeo, caldea, pitagorico, pitagorica, otro sistema, diferen*, distinto*, numero equivocado',
    pair: 'compatib*, me llevo con, nos llevamos, llevarme con, pega conmigo, juntos, juntas, hacemos buena pareja, encaj*, entre nosotros, entre, me llevo bien con, hacemos pareja, somos el uno para el otro',
    fate: 'loteria, voy a morir, cuando morire, me casare, voy a casarme, cuando me caso, sere rico, sere rica, voy a ganar, ganare, predi*, adivina*, volvera conmigo, mi futuro, me voy a casar, casarme, encontrar el amor, encontrare, voy a encontrar, voy a ser famos*, tendre hijos, voy a tener hijos, se va a casar',
    portrait:
      'sobre mi, quien soy, mi carta, mi lectura, mi retrato, resumen, describeme, todos mis numeros, mis numeros, como soy, resumen de mi carta, resumeme',
    remember: 'recuerda que, acuerdate de que, acuerdate que, ten en cuenta que, no olvides que, apunta que',
    forget: 'olvida eso, olvida lo que dije, olvidame, olvidalo todo',
  },
  times: {
    thisYear: 'este ano, ano actual, ano en curso',
    nextYear: 'ano que viene, proximo ano, ano proximo, ano siguiente, siguiente ano',
    lastYear: 'ano pasado, ano anterior',
    thisMonth: 'este mes, mes actual',
    nextMonth: 'mes que viene, proximo mes, mes proximo, mes siguiente',
    lastMonth: 'mes pasado, mes anterior',
    today: 'hoy, este dia, ahora mismo',
    tomorrow: 'manana',
    yesterday: 'ayer',
  },
  months: 'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre|setiembre, octubre, noviembre, diciembre',
  dayFirst: true,
  systems: { pythagorean: 'pitagórica', chaldean: 'caldea' },
  says: {
    hello:
      '¡Hola! Pregúntame por cualquier número de esta carta, por un año, un mes o un día, por un lado de la vida como el trabajo o el amor, o por alguien que hayas guardado.',
    thanks: 'De nada. Sigue preguntando cuando quieras.',
    help: 'Respondo con tu propia carta, sin modelo de lenguaje. Puedes preguntar: qué significa un número («mi camino de vida», «lecciones kármicas»); qué dice del trabajo, del amor, de la vida interior o del crecimiento; cómo es un año, un mes o un día («el año que viene», «3 de mayo de 2027»); cómo se calculó un número; cómo te llevas con alguien que hayas guardado, por el nombre que le diste; qué representa un número como el 11; por qué otra calculadora muestra otra cosa. No adivino el futuro ni respondo a cuestiones de salud, leyes o dinero.',
    unknown:
      'No he entendido qué preguntas. Sin modelo de lenguaje entiendo preguntas sobre los números de esta carta, épocas, lados de la vida, personas guardadas y cómo se calculó un número. Prueba con «¿Qué significa mi año personal para el trabajo?» o «ayuda».',
    fate: 'Eso los números no lo pueden decir, y yo tampoco: aquí nada anuncia qué ocurrirá, cuándo ni con quién. Lo que sí puedo es leer el presente de tu carta, como algo en lo que pensar:',
    absent:
      'En esta carta no hay {name}: o nada en ella cuenta como tal, o falta el nombre completo o la fecha de nacimiento completa de la que se obtiene.',
    seen: 'Visto desde {when}, {name} es {n}: {a}.',
    howUnknown: '{name} {n} se lee directamente de las letras o las cifras; la página de la carta muestra cada paso.',
    master: 'El {n} es un número maestro: una suma que da {n} se conserva y no se reduce a {root}.',
    meaning: 'Como {name}, el {n} dice: {a}.',
    inChart: 'En esta carta el {n} aparece como {who}.',
    notInChart: 'Ninguno de los números principales de esta carta es {n}.',
    valueUnknown:
      'Sé lo que se dice del 1 al 9, del 11, el 22 y el 33, de las deudas kármicas 13, 14, 16 y 19 y de los compuestos del 10 al 52; del {n} no hay nada escrito.',
    compare:
      'Las calculadoras difieren porque las tradiciones difieren: qué tabla da números a las letras, si la Y es vocal, si se conservan el 11, el 22 y el 33, y si una fecha se suma entera o por partes. Ninguna es la correcta; esta dice qué camino ha tomado. Para esta carta:',
    bySystem: 'Con la tabla {system}, {name} es {n}.',
    otherWay: 'Con otra forma de contar aceptada, {name} sería {n}.',
    about: 'Sobre {name}, contado como si se lo dijera a {name}:',
    whom: 'Dime con quién, con el nombre con que guardaste a esa persona. Solo puedo comparar a personas guardadas.',
    noSubject:
      'Esta conversación todavía no trata de nadie. Empieza una sobre un perfil guardado, o con un nombre y una fecha de nacimiento, y podré responder con su carta.',
    remembered: 'Lo tendré presente: «{a}». Puedes ver y borrar lo que guardo en cualquier momento.',
    notRemembered: 'Solo guardo datos sobre ti si lo permites, en Privacidad. Nada se ha guardado fuera de esta conversación.',
  },
};
