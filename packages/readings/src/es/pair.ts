import type { Statements } from '../knowledge.ts';

/** What two people give each other, where they rub, and what helps. */
export const pair: Statements<'pair'> = {
  '1-1': {
    gift: ['entre ustedes cada idea encuentra enseguida quien la empuje'],
    shadow: ['chocan en la puerta por ver quién pasa primero'],
    practice: ['repartan el mando por días y respeten el turno'],
  },
  '1-2': {
    gift: ['entre el empuje y el tacto cubren ustedes mucho terreno'],
    shadow: ['la prisa de una parte atropella los matices de la otra'],
    practice: ['hablen primero de lo que siente quien calla más'],
  },
  '1-3': {
    gift: ['la decisión y la gracia hacen de ustedes un buen espectáculo'],
    shadow: ['compiten por la última palabra y por el mejor chiste'],
    practice: ['dejen que cada quien cuente una historia sin cortes'],
  },
  '1-4': {
    gift: ['quien arranca y quien sostiene forman un equipo muy útil'],
    shadow: ['discuten si conviene correr o revisar los frenos'],
    practice: ['acuerden un plazo y una pausa antes de empezar'],
  },
  '1-5': {
    gift: ['ustedes se contagian el valor de salir a probar'],
    shadow: ['nadie quiere quedarse a cerrar la casa'],
    practice: ['elijan una aventura pequeña y terminen lo que toque después'],
  },
  '1-6': {
    gift: ['el arrojo encuentra hogar y el hogar encuentra rumbo'],
    shadow: ['los planes de fuera chocan con los deberes de dentro'],
    practice: ['marquen una noche para casa y otra para proyectos'],
  },
  '1-7': {
    gift: ['la acción gana hondura y el pensamiento gana pies'],
    shadow: ['el silencio se toma por rechazo y el empuje por ruido'],
    practice: ['avísense de cuándo necesitan hablar y cuándo no'],
  },
  '1-8': {
    gift: ['ustedes se respetan por su fuerza y apuntan alto'],
    shadow: ['la casa puede parecer una sala de mando con demasiadas sillas'],
    practice: ['decidan quién manda en cada asunto y quién descansa'],
  },
  '1-9': {
    gift: ['la chispa propia y la mirada ancha se dan alas'],
    shadow: ['el yo primero tropieza con el todos primero'],
    practice: ['hagan algo por su barrio con una idea propia'],
  },
  '2-2': {
    gift: ['ustedes se entienden con media mirada y mucha ternura'],
    shadow: ['esperan en silencio a que la otra parte decida'],
    practice: ['digan en voz alta un deseo cada noche'],
  },
  '2-3': {
    gift: ['la escucha de un lado hace brillar la voz del otro'],
    shadow: ['la broma rápida roza a veces la piel fina'],
    practice: ['pregunten si la broma cayó bien antes de seguir'],
  },
  '2-4': {
    gift: ['entre ustedes crece un nido ordenado y en calma'],
    shadow: ['los detalles ocupan el lugar de lo que duele'],
    practice: ['reserven un rato sin tareas para hablar de ustedes'],
  },
  '2-5': {
    gift: ['se enseñan a viajar con cuidado y a querer con aire'],
    shadow: ['una parte busca cercanía donde la otra busca camino'],
    practice: ['fijen una cita semanal y dejen libre otra tarde'],
  },
  '2-6': {
    gift: ['el cariño entre ustedes se sirve en platos llenos'],
    shadow: ['tanto cuidado puede dejar sin sitio la queja sincera'],
    practice: ['cuéntense una molestia pequeña con voz amable'],
  },
  '2-7': {
    gift: ['la dulzura abre puertas que la reflexión mantenía cerradas'],
    shadow: ['la necesidad de compañía se cruza con la de silencio'],
    practice: ['compartan un cuarto leyendo cada quien su libro'],
  },
  '2-8': {
    gift: ['la fuerza aprende suavidad y la suavidad aprende firmeza'],
    shadow: ['el tono de mando puede encoger a quien escucha'],
    practice: ['tomen una decisión en voz baja y por turnos'],
  },
  '2-9': {
    gift: ['entre ustedes vive una bondad que llega hasta los vecinos'],
    shadow: ['la ayuda a los de fuera deja celos en la mesa'],
    practice: ['cenen a solas y sin teléfonos una noche por semana'],
  },
  '3-3': {
    gift: ['la misma risa les sirve para crear mundos enteros'],
    shadow: ['hablan a la vez y las cuentas quedan sin hacer'],
    practice: ['acaben un proyecto común antes de estrenar el siguiente'],
  },
  '3-4': {
    gift: ['la imaginación halla andamio y el trabajo halla música'],
    shadow: ['el reloj de un lado riñe con el humor del otro'],
    practice: ['pongan una hora para jugar y otra para ordenar'],
  },
  '3-5': {
    gift: ['con ustedes cualquier viaje se vuelve anécdota'],
    shadow: ['nadie recuerda quién guardó las llaves'],
    practice: ['anoten entre risas quién se ocupa de qué'],
  },
  '3-6': {
    gift: ['alegría y cuidado hacen una casa donde da gusto entrar'],
    shadow: ['quien juega descansa mientras quien cuida se cansa'],
    practice: ['cambien de papel durante un fin de semana'],
  },
  '3-7': {
    gift: ['la charla ligera y la pregunta honda se dan frescura'],
    shadow: ['el bullicio agota a quien pide calma'],
    practice: ['alternen una salida con una tarde en casa'],
  },
  '3-8': {
    gift: ['el ingenio encuentra camino y la ambición encuentra sonrisa'],
    shadow: ['la broma en mal momento irrita a quien lleva las cuentas'],
    practice: ['celebren cada logro antes de fijar el próximo'],
  },
  '3-9': {
    gift: ['el entusiasmo de ustedes llena salas y anima causas'],
    shadow: ['prometen a medio mundo y llegan tarde a casa'],
    practice: ['digan que no a un compromiso y quédense charlando'],
  },
  '4-4': {
    gift: ['la palabra de ustedes vale y sus muros aguantan'],
    shadow: ['cada cual defiende su manera de doblar las toallas'],
    practice: ['rompan la rutina con un plan sin horario'],
  },
  '4-5': {
    gift: ['el suelo firme recibe aire y el aire recibe suelo'],
    shadow: ['lo previsto y lo improvisado se pelean cada fin de semana'],
    practice: ['planeen la mitad del paseo y dejen libre el resto'],
  },
  '4-6': {
    gift: ['entre ustedes se levanta un hogar que huele a pan y madera'],
    shadow: ['las obligaciones se comen el tiempo de los abrazos'],
    practice: ['olviden la lista de tareas durante una cena'],
  },
  '4-7': {
    gift: ['método y profundidad llegan lejos sin hacer ruido'],
    shadow: ['pueden pasar semanas sin decirse nada tierno'],
    practice: ['escriban una nota breve y déjenla sobre la mesa'],
  },
  '4-8': {
    gift: ['saben poner en pie algo grande ladrillo a ladrillo'],
    shadow: ['el trabajo se sienta a cenar con ustedes'],
    practice: ['cierren las cuentas a una hora fija y salgan a pasear'],
  },
  '4-9': {
    gift: ['el ideal baja a tierra y la tierra cobra sentido'],
    shadow: ['el detalle de hoy choca con la visión de mañana'],
    practice: ['elijan una causa y denle una tarea concreta'],
  },
  '5-5': {
    gift: ['ustedes se dan permiso para cambiar y volver a elegirse'],
    shadow: ['la casa queda vacía por falta de quien se quede'],
    practice: ['prométanse una cosa pequeña y cúmplanla sin excusas'],
  },
  '5-6': {
    gift: ['el nido gana ventanas y el vuelo gana regreso'],
    shadow: ['a la libertad le pesa la mano que espera despierta'],
    practice: ['avisen de la hora de vuelta y respétenla'],
  },
  '5-7': {
    gift: ['recorren mundos de fuera y de dentro con igual curiosidad'],
    shadow: ['una parte se marcha lejos y la otra hacia adentro'],
    practice: ['cuéntense cada semana un descubrimiento propio'],
  },
  '5-8': {
    gift: ['la rapidez y la estrategia se llevan bien entre ustedes'],
    shadow: ['el control y la improvisación se disputan el volante'],
    practice: ['decidan de antemano cuánto margen dejan a lo imprevisto'],
  },
  '5-9': {
    gift: ['ustedes abren la mesa a gente de todos los caminos'],
    shadow: ['con tanto mundo fuera lo íntimo queda para luego'],
    practice: ['guarden un día sin visitas ni compromisos'],
  },
  '6-6': {
    gift: ['se cuidan con un esmero que otros miran con gusto'],
    shadow: ['rivalizan en sacrificios y nadie acepta descansar'],
    practice: ['túrnense para no hacer nada una tarde'],
  },
  '6-7': {
    gift: ['el calor de la casa saca al pensamiento de su torre'],
    shadow: ['la pregunta cariñosa suena a veces como interrogatorio'],
    practice: ['acuerden una señal amable para pedir espacio'],
  },
  '6-8': {
    gift: ['amparo y empuje dan a la gente cercana un techo firme'],
    shadow: ['el hogar y el cargo se disputan las tardes'],
    practice: ['decidan qué noches no se tocan por trabajo'],
  },
  '6-9': {
    gift: ['la ternura de puertas adentro y la de fuera se alimentan'],
    shadow: ['la familia pregunta por qué siempre hay alguien más a quien salvar'],
    practice: ['hagan primero una buena obra en casa'],
  },
  '7-7': {
    gift: ['comparten silencios que otros no sabrían leer'],
    shadow: ['cada torre tiene su puente levadizo en alto'],
    practice: ['salgan a ver gente al menos una tarde'],
  },
  '7-8': {
    gift: ['el pensamiento afina lo que la ambición pone en marcha'],
    shadow: ['la duda frena y la prisa empuja en mal momento'],
    practice: ['dense un día para pensar y una fecha para decidir'],
  },
  '7-9': {
    gift: ['la sabiduría y la compasión conversan hasta tarde'],
    shadow: ['las grandes ideas dejan platos sin lavar'],
    practice: ['hagan a dúo una tarea sencilla con las manos'],
  },
  '8-8': {
    gift: ['se miden con respeto y sacan lo mejor de cada reto'],
    shadow: ['el pulso por el mando no descansa ni en vacaciones'],
    practice: ['jueguen a algo donde ganar no importe'],
  },
  '8-9': {
    gift: ['los medios hallan un fin y el ideal halla medios'],
    shadow: ['contar y regalar tiran de la misma bolsa'],
    practice: ['separen una parte para dar y otra para guardar'],
  },
  '9-9': {
    gift: ['la generosidad de ustedes no pregunta apellidos'],
    shadow: ['con tanto perdonar se olvidan de poner límites'],
    practice: ['miren de frente una despedida pendiente y háblenla'],
  },
};
