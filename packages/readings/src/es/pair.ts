import type { Statements } from '../knowledge.ts';

/** What two people give each other, where they rub, and what helps. */
export const pair: Statements<'pair'> = {
  '1-1': {
    gift: ['entre ustedes cada idea encuentra enseguida quien la empuje', 'dos motores encendidos suben la cuesta en la mitad de tiempo'],
    shadow: ['chocan en la puerta por ver quién pasa primero', 'nadie quiere ir de copiloto ni en el trayecto corto'],
    practice: ['repartan el mando por días y respeten el turno', 'busquen una meta que solo salga a cuatro manos'],
  },
  '1-2': {
    gift: ['entre el empuje y el tacto cubren ustedes mucho terreno', 'una mano abre la puerta y la otra la sostiene con gracia'],
    shadow: ['la prisa de una parte atropella los matices de la otra', 'el silencio de un lado pasa por acuerdo sin serlo'],
    practice: ['hablen primero de lo que siente quien calla más', 'hagan una pausa antes de decidir en nombre de ambas partes'],
  },
  '1-3': {
    gift: ['la decisión y la gracia hacen de ustedes un buen espectáculo', 'la idea valiente encuentra aquí su mejor pregonero'],
    shadow: ['compiten por la última palabra y por el mejor chiste', 'el protagonismo da para una silla y media'],
    practice: ['dejen que cada quien cuente una historia sin cortes', 'aplaudan la idea ajena antes de contar la propia'],
  },
  '1-4': {
    gift: ['quien arranca y quien sostiene forman un equipo muy útil', 'el primer clavo y la última capa de pintura quedan en casa'],
    shadow: ['discuten si conviene correr o revisar los frenos', 'un lado ve lentitud donde el otro ve cuidado'],
    practice: ['acuerden un plazo y una pausa antes de empezar', 'empiecen y acaben algo pequeño en media hora'],
  },
  '1-5': {
    gift: ['ustedes se contagian el valor de salir a probar', 'a su lado un lunes cualquiera empieza como un viaje'],
    shadow: ['nadie quiere quedarse a cerrar la casa', 'las dos maletas tiran hacia estaciones distintas'],
    practice: ['elijan una aventura pequeña y terminen lo que toque después', 'guarden las llaves y las facturas en un mismo cajón'],
  },
  '1-6': {
    gift: ['el arrojo encuentra hogar y el hogar encuentra rumbo', 'quien sale a conquistar sabe que hay sopa caliente'],
    shadow: ['los planes de fuera chocan con los deberes de dentro', 'la ayuda de un lado suena al otro como una orden'],
    practice: ['marquen una noche para casa y otra para proyectos', 'pregunten si hace falta ayuda antes de darla'],
  },
  '1-7': {
    gift: ['la acción gana hondura y el pensamiento gana pies', 'el paso decidido y la pregunta lenta afinan el rumbo'],
    shadow: ['el silencio se toma por rechazo y el empuje por ruido', 'uno de los lados llama a la puerta cuando el otro piensa'],
    practice: ['avísense de cuándo necesitan hablar y cuándo no', 'den un paseo largo y hablen solo a la vuelta'],
  },
  '1-8': {
    gift: ['ustedes se respetan por su fuerza y apuntan alto', 'donde otros ven un muro, ustedes ven una obra'],
    shadow: ['la casa puede parecer una sala de mando con demasiadas sillas', 'ceder un punto cuesta aquí más que perder la tarde'],
    practice: ['decidan quién manda en cada asunto y quién descansa', 'jueguen a algo que se gane o se pierda en equipo'],
  },
  '1-9': {
    gift: ['la chispa propia y la mirada ancha se dan alas', 'una meta clara recibe entre ustedes un corazón grande'],
    shadow: ['el yo primero tropieza con el todos primero', 'los planes propios y los de todos caen en el mismo sábado'],
    practice: ['hagan algo por su barrio con una idea propia', 'cuenten antes del sábado un deseo propio y otro compartido'],
  },
  '2-2': {
    gift: ['ustedes se entienden con media mirada y mucha ternura', 'el cuidado va y viene como una pelota bien lanzada'],
    shadow: ['esperan en silencio a que la otra parte decida', 'las quejas se guardan tan bien que nadie las encuentra'],
    practice: ['digan en voz alta un deseo cada noche', 'resuelvan una duda pequeña lanzando una moneda'],
  },
  '2-3': {
    gift: ['la escucha de un lado hace brillar la voz del otro', 'las tardes con ustedes tienen cuento y quien lo escuche'],
    shadow: ['la broma rápida roza a veces la piel fina', 'el ruido de la fiesta tapa una confidencia'],
    practice: ['pregunten si la broma cayó bien antes de seguir', 'cuéntense algo triste sin buscarle la gracia'],
  },
  '2-4': {
    gift: ['entre ustedes crece un nido ordenado y en calma', 'la paciencia y la constancia ponen aquí buenos cimientos'],
    shadow: ['los detalles ocupan el lugar de lo que duele', 'el afecto espera a que la lista quede tachada'],
    practice: ['reserven un rato sin tareas para hablar de ustedes', 'abrácense antes de repasar la lista del día'],
  },
  '2-5': {
    gift: ['se enseñan a viajar con cuidado y a querer con aire', 'una postal y un plato guardado dicen lo mismo en su casa'],
    shadow: ['una parte busca cercanía donde la otra busca camino', 'la llave que gira tarde despierta viejas preguntas'],
    practice: ['fijen una cita semanal y dejen libre otra tarde', 'mándense una foto del camino y otra del sofá'],
  },
  '2-6': {
    gift: ['el cariño entre ustedes se sirve en platos llenos', 'cualquiera que llega cansado encuentra con ustedes una silla'],
    shadow: ['tanto cuidado puede dejar sin sitio la queja sincera', 'los favores mutuos acaban por llevar una cuenta secreta'],
    practice: ['cuéntense una molestia pequeña con voz amable', 'túrnense para cocinar y para dejarse servir'],
  },
  '2-7': {
    gift: ['la dulzura abre puertas que la reflexión mantenía cerradas', 'una mirada atenta respeta aquí el libro abierto'],
    shadow: ['la necesidad de compañía se cruza con la de silencio', 'lo que un lado calla el otro lo imagina peor'],
    practice: ['compartan un cuarto leyendo cada quien su libro', 'pongan una taza en la puerta como señal de bienvenida'],
  },
  '2-8': {
    gift: ['la fuerza aprende suavidad y la suavidad aprende firmeza', 'el acuerdo justo sale mejor entre tacto y firmeza'],
    shadow: ['el tono de mando puede encoger a quien escucha', 'la decisión llega hecha y el gusto se queda sin preguntar'],
    practice: ['tomen una decisión en voz baja y por turnos', 'bajen la voz un tono en la próxima discusión'],
  },
  '2-9': {
    gift: ['entre ustedes vive una bondad que llega hasta los vecinos', 'de dos sensibilidades nace una casa con las puertas abiertas'],
    shadow: ['la ayuda a los de fuera deja celos en la mesa', 'la pena del mundo se acuesta a veces en medio'],
    practice: ['cenen a solas y sin teléfonos una noche por semana', 'cierren la puerta una tarde y apaguen las noticias'],
  },
  '3-3': {
    gift: ['la misma risa les sirve para crear mundos enteros', 'una tarde de lluvia les sale mejor que una función'],
    shadow: ['hablan a la vez y las cuentas quedan sin hacer', 'los planes se cuentan con tanta gracia que no se hacen'],
    practice: ['acaben un proyecto común antes de estrenar el siguiente', 'hagan las cuentas con música y salgan al acabar'],
  },
  '3-4': {
    gift: ['la imaginación halla andamio y el trabajo halla música', 'el carnaval de ustedes tiene calendario y escenario firme'],
    shadow: ['el reloj de un lado riñe con el humor del otro', 'la risa llega justo al cuadrar las sumas'],
    practice: ['pongan una hora para jugar y otra para ordenar', 'cuelguen un calendario con dibujos y síganlo'],
  },
  '3-5': {
    gift: ['con ustedes cualquier viaje se vuelve anécdota', 'la curiosidad del par convierte un retraso en aventura'],
    shadow: ['nadie recuerda quién guardó las llaves', 'la despensa y el depósito se vacían a la vez'],
    practice: ['anoten entre risas quién se ocupa de qué', 'dejen siempre las llaves en el mismo cuenco'],
  },
  '3-6': {
    gift: ['alegría y cuidado hacen una casa donde da gusto entrar', 'las canciones y el guiso se hacen aquí en la misma olla'],
    shadow: ['quien juega descansa mientras quien cuida se cansa', 'la ligereza parece descuido a quien pone la mesa'],
    practice: ['cambien de papel durante un fin de semana', 'frieguen los platos a dúo y cantando'],
  },
  '3-7': {
    gift: ['la charla ligera y la pregunta honda se dan frescura', 'un pensamiento callado encuentra en ustedes voz y color'],
    shadow: ['el bullicio agota a quien pide calma', 'a una mitad le sobra público y a la otra le falta cuarto'],
    practice: ['alternen una salida con una tarde en casa', 'acuerden una seña para pedir silencio'],
  },
  '3-8': {
    gift: ['el ingenio encuentra camino y la ambición encuentra sonrisa', 'el brillo y el oficio llevan lejos lo que emprenden'],
    shadow: ['la broma en mal momento irrita a quien lleva las cuentas', 'un lado quiere aplauso y el otro quiere factura'],
    practice: ['celebren cada logro antes de fijar el próximo', 'guarden el chiste hasta que el asunto esté cerrado'],
  },
  '3-9': {
    gift: ['el entusiasmo de ustedes llena salas y anima causas', 'la fiesta de ustedes tiene siempre un buen motivo'],
    shadow: ['prometen a medio mundo y llegan tarde a casa', 'los sentimientos grandes hacen drama de una taza rota'],
    practice: ['digan que no a un compromiso y quédense charlando', 'dejen una noche del mes sin invitar a nadie'],
  },
  '4-4': {
    gift: ['la palabra de ustedes vale y sus muros aguantan', 'lo que ustedes prometen queda escrito en piedra'],
    shadow: ['cada cual defiende su manera de doblar las toallas', 'la costumbre se sienta en el sillón y no se levanta'],
    practice: ['rompan la rutina con un plan sin horario', 'prueben la receta de otra familia sin cambiarle nada'],
  },
  '4-5': {
    gift: ['el suelo firme recibe aire y el aire recibe suelo', 'la tienda de campaña lleva aquí buenas estacas'],
    shadow: ['lo previsto y lo improvisado se pelean cada fin de semana', 'un cambio de hora le arruina a un lado la semana'],
    practice: ['planeen la mitad del paseo y dejen libre el resto', 'tiren un dado para elegir el destino del domingo'],
  },
  '4-6': {
    gift: ['entre ustedes se levanta un hogar que huele a pan y madera', 'nada se estropea mucho tiempo bajo su techo'],
    shadow: ['las obligaciones se comen el tiempo de los abrazos', 'la lista de la compra le gana al beso de buenas noches'],
    practice: ['olviden la lista de tareas durante una cena', 'siéntense en el sofá antes de recoger la cocina'],
  },
  '4-7': {
    gift: ['método y profundidad llegan lejos sin hacer ruido', 'el trabajo bien pensado se vuelve entre ustedes obra fina'],
    shadow: ['pueden pasar semanas sin decirse nada tierno', 'dos maneras de callar levantan una pared'],
    practice: ['escriban una nota breve y déjenla sobre la mesa', 'díganse un elogio por escrito cada viernes'],
  },
  '4-8': {
    gift: ['saben poner en pie algo grande ladrillo a ladrillo', 'los planes de ustedes llegan a fin de mes y a fin de obra'],
    shadow: ['el trabajo se sienta a cenar con ustedes', 'el cansancio se convierte en el único tema'],
    practice: ['cierren las cuentas a una hora fija y salgan a pasear', 'coman una vez por semana fuera y sin agenda'],
  },
  '4-9': {
    gift: ['el ideal baja a tierra y la tierra cobra sentido', 'la buena intención encuentra aquí martillo y clavos'],
    shadow: ['el detalle de hoy choca con la visión de mañana', 'el presupuesto y la compasión discuten en la cocina'],
    practice: ['elijan una causa y denle una tarea concreta', 'pongan una hucha y decidan a fin de mes para qué'],
  },
  '5-5': {
    gift: ['ustedes se dan permiso para cambiar y volver a elegirse', 'ninguna puerta se queda sin abrir mucho rato'],
    shadow: ['la casa queda vacía por falta de quien se quede', 'regar las plantas es un misterio sin dueño'],
    practice: ['prométanse una cosa pequeña y cúmplanla sin excusas', 'planten en una maceta algo que les pida volver'],
  },
  '5-6': {
    gift: ['el nido gana ventanas y el vuelo gana regreso', 'el camino trae historias y la casa les pone mantel'],
    shadow: ['a la libertad le pesa la mano que espera despierta', 'la pregunta por la vuelta suena a candado'],
    practice: ['avisen de la hora de vuelta y respétenla', 'preparen una maleta y una mesa en la misma tarde'],
  },
  '5-7': {
    gift: ['recorren mundos de fuera y de dentro con igual curiosidad', 'lo que un lado prueba el otro lo comprende'],
    shadow: ['una parte se marcha lejos y la otra hacia adentro', 'el ritmo de baile cambia a mitad de canción'],
    practice: ['cuéntense cada semana un descubrimiento propio', 'viajen con un libro y léanlo por turnos en voz alta'],
  },
  '5-8': {
    gift: ['la rapidez y la estrategia se llevan bien entre ustedes', 'la ocasión pasa volando y ustedes ya tienen la red'],
    shadow: ['el control y la improvisación se disputan el volante', 'el riesgo alegra a una parte y desvela a la otra'],
    practice: ['decidan de antemano cuánto margen dejan a lo imprevisto', 'escriban el plan a lápiz y lleven una goma'],
  },
  '5-9': {
    gift: ['ustedes abren la mesa a gente de todos los caminos', 'su sofá ha oído todos los acentos'],
    shadow: ['con tanto mundo fuera lo íntimo queda para luego', 'los entusiasmos se suceden sin que ninguno llegue a puerto'],
    practice: ['guarden un día sin visitas ni compromisos', 'acaben la tarde en casa y sin contestar al timbre'],
  },
  '6-6': {
    gift: ['se cuidan con un esmero que otros miran con gusto', 'el afecto se cocina aquí a fuego lento y para muchos'],
    shadow: ['rivalizan en sacrificios y nadie acepta descansar', 'las dos partes saben cómo se hace y ninguna pregunta'],
    practice: ['túrnense para no hacer nada una tarde', 'acepten un favor y esperen una semana para devolverlo'],
  },
  '6-7': {
    gift: ['el calor de la casa saca al pensamiento de su torre', 'la lámpara de leer y la de la cocina brillan a la vez'],
    shadow: ['la pregunta cariñosa suena a veces como interrogatorio', 'el cariño insiste justo donde el pensamiento pide paz'],
    practice: ['acuerden una señal amable para pedir espacio', 'deslicen una nota bajo la puerta en vez de llamar'],
  },
  '6-8': {
    gift: ['amparo y empuje dan a la gente cercana un techo firme', 'la despensa llena y el corazón atento protegen a los suyos'],
    shadow: ['el hogar y el cargo se disputan las tardes', 'dirigir y cuidar usan de pronto la misma voz'],
    practice: ['decidan qué noches no se tocan por trabajo', 'metan los teléfonos del trabajo en un cajón al cenar'],
  },
  '6-9': {
    gift: ['la ternura de puertas adentro y la de fuera se alimentan', 'el amor les alcanza para la familia y para la plaza'],
    shadow: ['la familia pregunta por qué siempre hay alguien más a quien salvar', 'la puerta abierta a todos enfría a veces el salón'],
    practice: ['hagan primero una buena obra en casa', 'inviten a una sola persona y dedíquenle la tarde'],
  },
  '7-7': {
    gift: ['comparten silencios que otros no sabrían leer', 'dos lámparas encendidas de noche se hacen buena compañía'],
    shadow: ['cada torre tiene su puente levadizo en alto', 'una pregunta sin hacer puede durar meses'],
    practice: ['salgan a ver gente al menos una tarde', 'háganse una pregunta cada noche y contesten deprisa'],
  },
  '7-8': {
    gift: ['el pensamiento afina lo que la ambición pone en marcha', 'la idea madura en calma y sale al mercado con fuerza'],
    shadow: ['la duda frena y la prisa empuja en mal momento', 'el porqué y el cuándo no se ponen de acuerdo'],
    practice: ['dense un día para pensar y una fecha para decidir', 'dibujen la idea en un mantel de papel y pónganle fecha'],
  },
  '7-9': {
    gift: ['la sabiduría y la compasión conversan hasta tarde', 'quien les pide consejo se lleva verdad y consuelo'],
    shadow: ['las grandes ideas dejan platos sin lavar', 'el retiro de un lado deja al otro hablando con el mundo'],
    practice: ['hagan a dúo una tarea sencilla con las manos', 'barran el patio después de arreglar el mundo'],
  },
  '8-8': {
    gift: ['se miden con respeto y sacan lo mejor de cada reto', 'dos manos fuertes levantan lo que otros dejan en el suelo'],
    shadow: ['el pulso por el mando no descansa ni en vacaciones', 'hasta el dominó termina en campeonato'],
    practice: ['jueguen a algo donde ganar no importe', 'cedan el mando de la televisión toda una semana'],
  },
  '8-9': {
    gift: ['los medios hallan un fin y el ideal halla medios', 'el poder aprende aquí para qué sirve'],
    shadow: ['contar y regalar tiran de la misma bolsa', 'la mano que suma se tensa ante la mano que reparte'],
    practice: ['separen una parte para dar y otra para guardar', 'anoten qué significa bastante para cada quien'],
  },
  '9-9': {
    gift: ['la generosidad de ustedes no pregunta apellidos', 'cabe en su abrazo gente que ni conocen'],
    shadow: ['con tanto perdonar se olvidan de poner límites', 'los grandes sueños dejan el fregadero lleno'],
    practice: ['miren de frente una despedida pendiente y háblenla', 'rechacen una petición y gasten ese rato en un paseo'],
  },
};
