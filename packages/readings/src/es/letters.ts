import type { Statements } from '../knowledge.ts';

/** The first letter: how one begins and meets what stands in the way. */
export const cornerstone: Statements<'cornerstone'> = {
  1: {
    gift: ['arrancas sin ensayo y apartas la rama con las manos', 'un muro delante te parece solo un muro'],
    shadow: ['a veces embistes un obstáculo que se podía rodear'],
  },
  2: {
    gift: ['mides el vado con un palo antes de meter el pie', 'pides una mano al principio y así llegas más lejos'],
    shadow: ['el comienzo se demora en espera de compañía'],
  },
  3: {
    gift: ['abres cualquier tarea con un dibujo en el margen', 'un tropiezo temprano se te convierte en anécdota'],
    shadow: ['el estreno te gusta tanto que la primera cuesta te sorprende'],
  },
  4: {
    gift: ['antes de empezar despejas la mesa y afilas los lápices', 'clavas la primera estaca donde el suelo ya está probado'],
    shadow: ['un imprevisto a media mañana te hace volver a la salida'],
  },
  5: {
    gift: ['entras en materia por curiosidad y esquivas baches con gracia', 'los planes torcidos te despiertan el ingenio'],
    shadow: ['a la primera traba te tienta otra puerta'],
  },
  6: {
    gift: ['comienzas por mirar quién va contigo y qué le falta', 'ante un obstáculo miras si alguien más tropieza con él'],
    shadow: ['aplazas la partida hasta que todo el grupo está a gusto'],
  },
  7: {
    gift: ['das la primera vuelta a solas para entender por dónde se entra', 'miras el problema por detrás antes de tocarlo'],
    shadow: ['estudias tanto la cerradura que la puerta sigue cerrada'],
  },
  8: {
    gift: ['arrancas en grande y cuentas desde antes con el obstáculo', 'la cuesta del principio te calienta los músculos'],
    shadow: ['los comienzos modestos te parecen poca cosa'],
  },
  9: {
    gift: ['al empezar guardas ya sitio para quienes se sumen después', 'el primer paso lo das con la meta común a la vista'],
    shadow: ['abres tantos frentes nobles que la fuerza se reparte'],
  },
};

/** The last letter: how one finishes and lets go. */
export const capstone: Statements<'capstone'> = {
  1: {
    gift: ['cortas limpio y miras ya hacia lo siguiente', 'tu punto y aparte sale corto y sin temblor'],
    shadow: ['el último tramo te aburre y lo atas con un nudo rápido'],
  },
  2: {
    gift: ['te despides con tiempo y nadie sale con mal sabor', 'de cada etapa guardas una carta o una dirección'],
    shadow: ['alargas el adiós por no ver cerrarse la puerta'],
  },
  3: {
    gift: ['sabes terminar con gracia y un brindis', 'las despedidas contigo acaban en carcajada'],
    shadow: ['dejas hilos sueltos bajo la última palabra alegre'],
  },
  4: {
    gift: ['rematas cada cosa hasta que ya no cojea', 'archivas lo terminado donde se pueda encontrar'],
    shadow: ['lo acabado pasa por tantas revisiones que tarda en salir'],
  },
  5: {
    gift: ['sueltas con ligereza y sales con poco equipaje', 'cambias de capítulo como quien cambia de acera'],
    shadow: ['te vas antes de que se apaguen las luces'],
  },
  6: {
    gift: ['dejas la cocina recogida y a cada cual con su parte', 'acompañas hasta la puerta a quien se marcha'],
    shadow: ['después del adiós sigues cuidando lo que ya camina solo'],
  },
  7: {
    gift: ['terminas en silencio y sacas tus conclusiones de vuelta a casa', 'te llevas de cada cosa acabada una idea limpia'],
    shadow: ['el desenlace ocurre en tu cabeza y la gente se entera tarde'],
  },
  8: {
    gift: ['entregas lo prometido a su hora y con la cuenta clara', 'haces balance sin drama y repartes lo ganado'],
    shadow: ['te aferras a una obra mientras pueda dar algo más'],
  },
  9: {
    gift: ['sabes decir adiós con gratitud y sin mirar el reloj', 'dejas ir lo que cumplió su tiempo y le das las gracias'],
    shadow: ['lo pasado te pide una última visita una y otra vez'],
  },
};

/** The first vowel: what the heart does before anyone sees. */
export const firstVowel: Statements<'firstVowel'> = {
  1: {
    gift: ['el corazón te dice quiero antes de que nadie pregunte', 'un sí rotundo te sube desde el estómago'],
    shadow: ['por dentro te erizas en cuanto alguien te empuja'],
  },
  2: {
    gift: ['algo en ti se inclina hacia la otra persona antes de hablar', 'tu silencio de entrada ya está escuchando'],
    shadow: ['una sombra de rechazo te encoge sin que se note'],
  },
  3: {
    gift: ['por dentro sonríes antes de encontrar el motivo', 'las ganas de jugar te asoman antes que la prudencia'],
    shadow: ['la emoción recién nacida se escapa en forma de ocurrencia'],
  },
  4: {
    gift: ['tu corazón comprueba el suelo antes de apoyarse', 'algo sereno en ti cuenta los escalones antes de bajar'],
    shadow: ['un latido prudente ante el cambio suele decir todavía no'],
  },
  5: {
    gift: ['un cosquilleo de aventura te recorre antes de cualquier cálculo', 'tu corazón abre la ventana antes que la carta'],
    shadow: ['la impaciencia te late ya en el mismo instante'],
  },
  6: {
    gift: ['por dentro notas enseguida quién tiene frío', 'tu corazón acerca una silla antes de que pidan asiento'],
    shadow: ['cargas en silencio con culpas que aún no existen'],
  },
  7: {
    gift: ['el corazón da un paso atrás para mirar mejor', 'una pregunta callada se te enciende antes que el gesto'],
    shadow: ['la duda llega a tu pecho antes que la alegría'],
  },
  8: {
    gift: ['una fuerza serena te sube por el pecho y mide el terreno', 'en tu fuero interno ya estás sosteniendo el peso'],
    shadow: ['tu pulso toma por reto hasta una pregunta amable'],
  },
  9: {
    gift: ['se te ensancha el pecho ante lo ajeno como ante lo propio', 'tu corazón responde por muchos antes que por ti'],
    shadow: ['una tristeza de paso entra sin llamar y se queda'],
  },
};
