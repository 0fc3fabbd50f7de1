import type { Statements } from '../knowledge.ts';

/** The letter at work in body, home and outer change. */
export const transitPhysical: Statements<'transitPhysical'> = {
  1: {
    gift: ['estos años la vida de fuera te invita a estrenar llaves y rutinas', 'un camino nuevo te despierta los pies más que el café'],
    shadow: ['tanta novedad deja cajas sin abrir por el pasillo'],
  },
  2: {
    gift: ['por ahora la casa gana con visitas pausadas y pasos compartidos', 'las mesas pequeñas con dos tazas te sientan ahora mejor'],
    shadow: ['el ritmo ajeno marca a ratos hasta la hora de tu cena'],
  },
  3: {
    gift: ['son años de ropa alegre, fotos en la pared y mesas ruidosas', 'los pies se te van por ahora detrás de cualquier música'],
    shadow: ['la diversión deja la casa patas arriba más de un domingo'],
  },
  4: {
    gift: ['esta etapa te pide manos a la obra y paredes bien rematadas', 'lo que reparas en casa en esta época queda firme'],
    shadow: ['los horarios se endurecen y apenas dejan una rendija'],
  },
  5: {
    gift: ['en esta época el cuerpo pide caminos y la maleta no se guarda', 'cambiar de ventana cada cierto tiempo te aviva la mirada'],
    shadow: ['con tanto movimiento cuesta saber dónde quedaron las llaves'],
  },
  6: {
    gift: ['de momento la casa crece en platos, parientes y macetas', 'la puerta de tu casa se abre estos años con más frecuencia'],
    shadow: ['las tareas del hogar ocupan hasta tu sillón'],
  },
  7: {
    gift: ['son años de habitación tranquila y paseos sin rumbo', 'una buena lámpara y una manta llenan por ahora tus tardes'],
    shadow: ['lo de fuera se descuida como un jardín en vacaciones'],
  },
  8: {
    gift: ['por una temporada larga tienes fuerza para obras de gran tamaño', 'los encargos de peso te encuentran con las mangas subidas'],
    shadow: ['las obligaciones llegan a casa antes que tú'],
  },
  9: {
    gift: ['en estos años se vacían estantes y se despejan habitaciones', 'regalar lo que ya no usas te deja la casa más clara'],
    shadow: ['algunos rincones cuestan más de soltar de lo que parecía'],
  },
};

/** The letter at work in mood, mind and people. */
export const transitMental: Statements<'transitMental'> = {
  1: {
    gift: ['por estos años tu cabeza quiere opinar con voz propia', 'una ocurrencia tuya se atreve estos años a salir sin escolta'],
    shadow: ['las discusiones se calientan por llevar la razón'],
  },
  2: {
    gift: ['tu ánimo busca ahora conversaciones a dos y sin reloj', 'adivinas por ahora cómo está la gente en su forma de saludar'],
    shadow: ['las palabras de otros te siguen a casa y no se van'],
  },
  3: {
    gift: ['se abre una época de ocurrencias y cuadernos llenos', 'las palabras te llegan con dibujo y los demás las repiten'],
    shadow: ['la mente picotea y deja los libros por la mitad'],
  },
  4: {
    gift: ['tu pensamiento se vuelve por ahora más metódico y paciente', 'un cuaderno de listas y fechas te despeja la mente'],
    shadow: ['las opiniones se atrincheran y el humor se agria algo'],
  },
  5: {
    gift: ['estos años la curiosidad te presenta a gente de todo tipo', 'otro idioma o un oficio raro te hace cosquillas en la cabeza'],
    shadow: ['el interés salta tan rápido que la charla queda a medias'],
  },
  6: {
    gift: ['en este tiempo piensas mucho en quienes se apoyan en ti', 'los consejos que das ahora salen de haber escuchado bastante'],
    shadow: ['la inquietud por otros se sienta contigo a leer el periódico'],
  },
  7: {
    gift: ['durante unos años tu mente prefiere hondura a compañía', 'un buen párrafo te acompaña estos años como un amigo'],
    shadow: ['el recelo te hace releer mensajes que eran sencillos'],
  },
  8: {
    gift: ['por ahora razonas como quien dirige y la gente te escucha', 'distingues ahora en un momento quién dice y quién hace'],
    shadow: ['la cabeza convierte hasta el ocio en un plan de trabajo'],
  },
  9: {
    gift: ['tus simpatías se amplían y las opiniones viejas se quedan cortas', 'las historias lejanas te enseñan algo de tu propia calle'],
    shadow: ['cada titular te cambia el humor de color'],
  },
};

/** The letter at work within: what is slowly understood. */
export const transitSpiritual: Statements<'transitSpiritual'> = {
  1: {
    gift: ['poco a poco entiendes que nadie puede querer por ti', 'se afirma en ti el gusto de decidir en silencio'],
    shadow: ['el camino interior se siente estos años algo solitario'],
  },
  2: {
    gift: ['vas aprendiendo por dentro a confiar en lo que madura despacio', 'por dentro te crece el gusto de ir de la mano'],
    shadow: ['la espera parece vacía hasta que se le encuentra el ritmo'],
  },
  3: {
    gift: ['vas comprendiendo que la alegría también es cosa seria', 'algo en tu interior vuelve a cantar por lo bajo'],
    shadow: ['lo profundo se esconde tras bromas que ya no te hacen gracia'],
  },
  4: {
    gift: ['va calando en ti que lo más hondo cabe en lo cotidiano', 'encuentras sentido en repetir bien un gesto pequeño'],
    shadow: ['por dentro pides pruebas de cosas que solo se viven'],
  },
  5: {
    gift: [
      'descubres con los años que la libertad empieza sin moverse del sitio',
      'por dentro se ensancha el permiso de cambiar de opinión',
    ],
    shadow: ['tantas preguntas nuevas no dejan posarse ninguna respuesta'],
  },
  6: {
    gift: ['se aclara en tu interior la diferencia entre querer y retener', 'entiendes mejor que cuidar no siempre es estar delante'],
    shadow: ['la conciencia te presenta cuentas que ya pagaste'],
  },
  7: {
    gift: ['lo que callas por dentro va encontrando sus primeras palabras', 'una duda antigua se deja mirar por fin sin prisa'],
    shadow: ['la hondura de esta época puede tomarse por frialdad'],
  },
  8: {
    gift: ['crece en ti la sospecha de que mandar es servir', 'notas por dentro qué fuerza es tuya y cuál prestada'],
    shadow: ['el orgullo tarda en firmar lo que el corazón ya sabe'],
  },
  9: {
    gift: ['comprendes despacio que despedirse es otra forma de querer', 'el corazón aprende en esta época a contar menos y dar más'],
    shadow: ['una melancolía sin dueño te visita algunas tardes'],
  },
};
