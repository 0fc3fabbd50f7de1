import type { Statements } from '../knowledge.ts';

/** The letter at work in body, home and outer change. */
export const transitPhysical: Statements<'transitPhysical'> = {
  1: {
    gift: ['estos años la vida de fuera te invita a estrenar llaves y rutinas'],
    shadow: ['tanta novedad deja cajas sin abrir por el pasillo'],
  },
  2: {
    gift: ['por ahora la casa gana con visitas pausadas y pasos compartidos'],
    shadow: ['el ritmo ajeno marca a ratos hasta la hora de tu cena'],
  },
  3: {
    gift: ['son años de ropa alegre, fotos en la pared y mesas ruidosas'],
    shadow: ['la diversión deja la casa patas arriba más de un domingo'],
  },
  4: {
    gift: ['esta etapa te pide manos a la obra y paredes bien rematadas'],
    shadow: ['los horarios se endurecen y apenas dejan una rendija'],
  },
  5: {
    gift: ['en esta época el cuerpo pide caminos y la maleta no se guarda'],
    shadow: ['con tanto movimiento cuesta saber dónde quedaron las llaves'],
  },
  6: { gift: ['de momento la casa crece en platos, parientes y macetas'], shadow: ['las tareas del hogar ocupan hasta tu sillón'] },
  7: { gift: ['son años de habitación tranquila y paseos sin rumbo'], shadow: ['lo de fuera se descuida como un jardín en vacaciones'] },
  8: { gift: ['por una temporada larga tienes fuerza para obras de gran tamaño'], shadow: ['las obligaciones llegan a casa antes que tú'] },
  9: {
    gift: ['en estos años se vacían estantes y se despejan habitaciones'],
    shadow: ['algunos rincones cuestan más de soltar de lo que parecía'],
  },
};

/** The letter at work in mood, mind and people. */
export const transitMental: Statements<'transitMental'> = {
  1: { gift: ['por estos años tu cabeza quiere opinar con voz propia'], shadow: ['las discusiones se calientan por llevar la razón'] },
  2: { gift: ['tu ánimo busca ahora conversaciones a dos y sin reloj'], shadow: ['las palabras de otros te siguen a casa y no se van'] },
  3: { gift: ['se abre una época de ocurrencias y cuadernos llenos'], shadow: ['la mente picotea y deja los libros por la mitad'] },
  4: {
    gift: ['tu pensamiento se vuelve por ahora más metódico y paciente'],
    shadow: ['las opiniones se atrincheran y el humor se agria algo'],
  },
  5: {
    gift: ['estos años la curiosidad te presenta a gente de todo tipo'],
    shadow: ['el interés salta tan rápido que la charla queda a medias'],
  },
  6: {
    gift: ['en este tiempo piensas mucho en quienes se apoyan en ti'],
    shadow: ['la inquietud por otros se sienta contigo a leer el periódico'],
  },
  7: { gift: ['durante unos años tu mente prefiere hondura a compañía'], shadow: ['el recelo te hace releer mensajes que eran sencillos'] },
  8: {
    gift: ['por ahora razonas como quien dirige y la gente te escucha'],
    shadow: ['la cabeza convierte hasta el ocio en un plan de trabajo'],
  },
  9: {
    gift: ['tus simpatías se amplían y las opiniones viejas se quedan cortas'],
    shadow: ['el ánimo se te hincha y se te vacía con cada titular'],
  },
};

/** The letter at work within: what is slowly understood. */
export const transitSpiritual: Statements<'transitSpiritual'> = {
  1: { gift: ['poco a poco entiendes que nadie puede querer por ti'], shadow: ['el camino interior se siente estos años algo solitario'] },
  2: {
    gift: ['vas aprendiendo por dentro a confiar en lo que madura despacio'],
    shadow: ['la espera parece vacía hasta que se le encuentra el ritmo'],
  },
  3: {
    gift: ['vas comprendiendo que la alegría también es cosa seria'],
    shadow: ['lo profundo se esconde tras bromas que ya no te hacen gracia'],
  },
  4: { gift: ['va calando en ti que lo más hondo cabe en lo cotidiano'], shadow: ['por dentro pides pruebas de cosas que solo se viven'] },
  5: {
    gift: ['descubres con los años que la libertad empieza sin moverse del sitio'],
    shadow: ['tantas preguntas nuevas no dejan posarse ninguna respuesta'],
  },
  6: {
    gift: ['se aclara en tu interior la diferencia entre querer y retener'],
    shadow: ['la conciencia te presenta cuentas que ya pagaste'],
  },
  7: {
    gift: ['lo que callas por dentro va encontrando sus primeras palabras'],
    shadow: ['la hondura de esta época puede sonar a distancia'],
  },
  8: { gift: ['crece en ti la sospecha de que mandar es servir'], shadow: ['el orgullo tarda en firmar lo que el corazón ya sabe'] },
  9: {
    gift: ['comprendes despacio que despedirse es otra forma de querer'],
    shadow: ['una melancolía sin dueño te visita algunas tardes'],
  },
};
