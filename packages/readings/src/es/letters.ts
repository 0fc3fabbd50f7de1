import type { Statements } from '../knowledge.ts';

/** The first letter: how one begins and meets what stands in the way. */
export const cornerstone: Statements<'cornerstone'> = {
  1: { gift: ['arrancas sin ensayo y apartas la piedra con las manos'], shadow: ['a veces embistes un obstáculo que se podía rodear'] },
  2: { gift: ['mides el vado con un palo antes de meter el pie'], shadow: ['el comienzo se demora en espera de compañía'] },
  3: {
    gift: ['abres cualquier tarea con un dibujo en el margen'],
    shadow: ['el estreno te gusta tanto que la primera cuesta te sorprende'],
  },
  4: {
    gift: ['antes de empezar despejas la mesa y afilas los lápices'],
    shadow: ['un imprevisto en la primera hora te hace volver a la salida'],
  },
  5: { gift: ['entras en materia por curiosidad y esquivas baches con gracia'], shadow: ['a la primera traba te tienta otra puerta'] },
  6: {
    gift: ['comienzas por mirar quién va contigo y qué le falta'],
    shadow: ['aplazas la partida hasta que todo el grupo está a gusto'],
  },
  7: {
    gift: ['das la primera vuelta a solas para entender por dónde se entra'],
    shadow: ['estudias tanto la cerradura que la puerta sigue cerrada'],
  },
  8: { gift: ['empiezas en grande y tratas el obstáculo como parte del trato'], shadow: ['los comienzos modestos te parecen poca cosa'] },
  9: {
    gift: ['al empezar guardas ya sitio para quienes se sumen después'],
    shadow: ['abres tantos frentes nobles que la fuerza se reparte'],
  },
};

/** The last letter: how one finishes and lets go. */
export const capstone: Statements<'capstone'> = {
  1: {
    gift: ['cierras de un golpe limpio y miras ya hacia lo siguiente'],
    shadow: ['el último tramo te aburre y lo atas con un nudo rápido'],
  },
  2: { gift: ['te despides con tiempo y nadie sale con mal sabor'], shadow: ['alargas el final por no ver cerrarse la puerta'] },
  3: { gift: ['sabes terminar con gracia y un brindis'], shadow: ['dejas hilos sueltos bajo la última palabra alegre'] },
  4: { gift: ['rematas cada cosa hasta que ya no cojea'], shadow: ['lo acabado pasa por tantas revisiones que tarda en salir'] },
  5: { gift: ['sueltas con ligereza y sales con poco equipaje'], shadow: ['te vas antes de que se apaguen las luces'] },
  6: { gift: ['dejas la cocina recogida y a cada cual con su parte'], shadow: ['después del adiós sigues cuidando lo que ya camina solo'] },
  7: {
    gift: ['terminas en silencio y sacas tus conclusiones de vuelta a casa'],
    shadow: ['el cierre ocurre en tu cabeza y la gente se entera tarde'],
  },
  8: { gift: ['entregas lo prometido a su hora y con la cuenta clara'], shadow: ['te aferras a una obra mientras pueda dar algo más'] },
  9: { gift: ['sabes decir adiós con gratitud y sin mirar el reloj'], shadow: ['lo pasado te pide una última visita una y otra vez'] },
};

/** The first vowel: what the heart does before anyone sees. */
export const firstVowel: Statements<'firstVowel'> = {
  1: { gift: ['el corazón te dice quiero antes de que nadie pregunte'], shadow: ['por dentro te erizas en cuanto alguien te empuja'] },
  2: { gift: ['algo en ti se inclina hacia la otra persona antes de hablar'], shadow: ['una sombra de rechazo te encoge sin que se note'] },
  3: { gift: ['por dentro sonríes antes de encontrar el motivo'], shadow: ['la emoción recién nacida se escapa en forma de ocurrencia'] },
  4: { gift: ['tu corazón comprueba el suelo antes de apoyarse'], shadow: ['el primer latido ante un cambio suele decir todavía no'] },
  5: {
    gift: ['un cosquilleo de aventura te recorre antes de cualquier cálculo'],
    shadow: ['la impaciencia te late ya en el primer segundo'],
  },
  6: { gift: ['lo primero que notas por dentro es quién tiene frío'], shadow: ['cargas por dentro con culpas que aún no existen'] },
  7: { gift: ['el corazón da un paso atrás para mirar mejor'], shadow: ['la duda llega a tu pecho antes que la alegría'] },
  8: { gift: ['una fuerza serena te sube por el pecho y mide el terreno'], shadow: ['tu pulso toma por reto hasta una pregunta amable'] },
  9: { gift: ['se te ensancha el pecho ante lo ajeno como ante lo propio'], shadow: ['una tristeza de paso entra sin llamar y se queda'] },
};
