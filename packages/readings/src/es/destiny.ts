import type { Statements } from '../knowledge.ts';

/** Where the whole date points: the wider aim. */
export const destiny: Statements<'destiny'> = {
  1: {
    gift: ['tu dirección es abrir sendas que otros puedan usar', 'el mapa de tu vida acaba donde empieza un camino sin nombre'],
    shadow: ['avanzar a solas puede vaciar de sentido la llegada', 'querer ser el comienzo de todo deja poco sitio a los demás'],
    practice: ['nombra en una frase lo que quieres poner en marcha', 'anota por qué te gustaría que te recordaran'],
  },
  2: {
    gift: ['tu horizonte es tender puentes que sigan en uso', 'tu largo viaje lleva a una mesa donde todos pueden hablar'],
    shadow: ['quedarte siempre en medio te impide llegar a tu orilla', 'buscar siempre el término medio borra tu propio color'],
    practice: ['presenta entre sí a personas que deberían conocerse', 'lleva un recado entre dos personas que no se escriben'],
  },
  3: {
    gift: ['a lo lejos tu brújula señala la palabra compartida', 'lo que persigues en el fondo es que la vida se pueda cantar'],
    shadow: ['el aplauso de hoy puede desviarte del mensaje', 'dispersar la voz en mil ecos la deja sin canción'],
    practice: ['graba un audio con algo que valga la pena recordar', 'escribe cuatro versos sobre tu calle y léelos en casa'],
  },
  4: {
    gift: ['el sentido de tus pasos está en dejar bases firmes', 'tu gran obra se parece a una casa que otros heredan'],
    shadow: ['tanto asegurar el suelo puede hacerte olvidar el tejado', 'la perfección del plano retrasa el primer ladrillo'],
    practice: ['escribe los pasos de una meta y cumple el primero', 'visita algo que ayudaste a levantar y quédate un rato'],
  },
  5: {
    gift: ['apuntas a mostrar que se puede vivir con puertas abiertas', 'el norte de tus años es un horizonte que se mueve'],
    shadow: ['el rumbo se borra si cada cruce te parece meta', 'cambiar de rumbo por costumbre cansa al mismo viento'],
    practice: ['elige entre varios caminos y recorre uno hasta el final', 'marca un lugar en el mapa y averigua cómo se llega'],
  },
  6: {
    gift: ['tu meta más ancha es que alguien más se sienta en casa', 'tu encargo es dejar más belleza de la que encontraste'],
    shadow: ['el deber puede crecer hasta tapar para quién era', 'arreglar la vida de todos puede ocupar el lugar de la tuya'],
    practice: ['repara una relación con un gesto pequeño', 'deja una silla fija para quien pasa a menudo'],
  },
  7: {
    gift: ['tu flecha apunta a comprender y transmitir', 'tus pasos van hacia una pregunta cada vez mejor hecha'],
    shadow: ['el saber guardado bajo llave no alumbra a nadie', 'buscar la respuesta perfecta aplaza las que ya sirven'],
    practice: ['resume en pocas líneas lo que entendiste este año', 'explica en una carta lo que todavía no entiendes'],
  },
  8: {
    gift: ['caminas hacia el arte de mover recursos con justicia', 'el largo plazo te pide una fuerza que reparta bien'],
    shadow: ['llegar arriba sin compañía deja la cima fría', 'contar logros puede hacer olvidar para quién eran'],
    practice: ['revisa si tu meta le sirve a alguien más', 'presta a alguien una ventaja que tú tienes'],
  },
  9: {
    gift: ['el viaje entero mira hacia un bien más grande que tú', 'la última estación de tu mapa es una mesa muy larga'],
    shadow: ['salvar al mundo puede ser una excusa para no mirarte', 'amar a la multitud resulta más fácil que amar a quien está enfrente'],
    practice: ['elige una causa y dedícale una hora esta semana', 'saluda a alguien en su propio idioma'],
  },
};
