import type { Statements } from '../knowledge.ts';

/** What this day is good for, its risk, and what to do with it. */
export const personalDay: Statements<'personalDay'> = {
  1: {
    gift: ['la mañana se presta a tomar la delantera', 'un paso corto dado temprano cambia el resto de la jornada'],
    shadow: ['hoy la impaciencia puede hablar antes que tú', 'puedes confundir hoy firmeza con prisa'],
    practice: ['haz antes que nada aquello que más te importa', 'da hoy el primer paso y deja el segundo para mañana'],
  },
  2: {
    gift: ['hoy una respuesta suave abre más que una razón', 'dos sillas y un café resuelven lo que parecía un nudo'],
    shadow: ['puedes esperar todo el día una señal ajena', 'un tono seco puede quedarse contigo hasta la noche'],
    practice: ['da las gracias a alguien por algo concreto', 'cede hoy el mejor asiento y disfruta de la charla'],
  },
  3: {
    gift: ['las palabras te salen hoy con gracia y color', 'el buen humor te lleva hoy de la mano por la calle'],
    shadow: ['un rumor divertido puede costar más de lo que parece', 'las ganas de contar pueden saltarse un secreto'],
    practice: ['escribe un mensaje que saque una sonrisa', 'pon música mientras haces lo más aburrido'],
  },
  4: {
    gift: ['el día rinde más si va tarea por tarea', 'la paciencia encuentra hoy dónde apretaba el tornillo'],
    shadow: ['un detalle torcido puede agriarte la jornada', 'el deber puede comerse la hora de la merienda'],
    practice: ['despeja tu mesa antes de ponerte a trabajar', 'ordena una sola balda de arriba abajo'],
  },
  5: {
    gift: ['una sorpresa puede mejorar lo que tenías previsto', 'el aire de la calle te trae hoy una idea fresca'],
    shadow: ['hoy es fácil salirse del camino y del presupuesto', 'las ganas saltan de rama en rama como gorriones'],
    practice: ['toma otra ruta para ir a lo de siempre', 'siéntate hoy en un sitio donde nunca te sientas'],
  },
  6: {
    gift: ['un gesto casero calienta hoy el día de alguien', 'la mesa puesta con cariño hace hoy de embajadora'],
    shadow: ['cuidas de todo y te olvidas de comer con calma', 'puedes repartir tanto que se enfríe tu plato'],
    practice: ['lleva algo rico para compartir con quien encuentres', 'llama a alguien de la familia sin ningún encargo'],
  },
  7: {
    gift: ['hoy entiendes mejor lo que miras en silencio', 'una hora sin ruido rinde hoy como tres'],
    shadow: ['la cabeza puede darle cuerda a una duda pequeña', 'la distancia de hoy puede parecer desinterés'],
    practice: ['sal a caminar un rato sin auriculares', 'lee diez páginas lejos de cualquier pantalla'],
  },
  8: {
    gift: ['hoy tu palabra pesa en los asuntos prácticos', 'un asunto de peso se deja mover hoy con una sola llamada'],
    shadow: ['querer resolverlo todo antes de la cena te endurece', 'la voz de mando puede escaparse en la cocina'],
    practice: ['decide una cosa aplazada y comunícala con amabilidad', 'cierra hoy una cuenta pequeña y celébralo'],
  },
  9: {
    gift: ['es buen día para poner punto final con cariño', 'perdonar una menudencia deja hoy espacio en el pecho'],
    shadow: ['las emociones del pasado pueden teñir lo de hoy', 'el cansancio del mundo puede sentarse a tu lado'],
    practice: ['tira, archiva o entrega algo que ya cumplió', 'deja pasar delante a quien lleve prisa'],
  },
};
