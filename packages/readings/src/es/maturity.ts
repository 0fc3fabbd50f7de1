import type { Statements } from '../knowledge.ts';

/** What grows from the middle of life on. */
export const maturity: Statements<'maturity'> = {
  1: {
    gift: ['con el tiempo te atreves a decidir sin pedir aplauso', 'vuelven, más serenas, las ganas de estrenar'],
    shadow: ['el tono puede salirte cortante al defender tu espacio', 'tus decisiones dejan cada vez menos sitio a las de otros'],
    practice: ['apúntate a algo donde nadie sepa quién fuiste', 'haz una lista de lo que ya no quieres hacer por compromiso'],
  },
  2: {
    gift: ['el oído se te afina para lo que no se dice', 'vas descubriendo que acompañar también es una forma de fuerza'],
    shadow: ['el deseo de armonía puede aplazar verdades necesarias', 'la aspereza ajena te pesa más que en otros tiempos'],
    practice: ['busca una amistad antigua y propón un paseo', 'expresa un desacuerdo con voz serena y sin disculparte'],
  },
  3: {
    gift: ['la lengua y la risa se te sueltan sin permiso', 'una afición creativa florece una vez que nada hay que demostrar'],
    shadow: ['el miedo a la seriedad puede dejarte en la orilla', 'repites las historias de siempre por no estrenar otras'],
    practice: ['aprende una canción nueva de principio a fin', 'escribe un recuerdo de infancia para alguien joven'],
  },
  4: {
    gift: ['lo aprendido se asienta y otros construyen sobre ello', 'la constancia te va dando un suelo que antes faltaba'],
    shadow: ['la seguridad puede convertirse en miedo a mover una silla', 'mides a los jóvenes con reglas de otra época'],
    practice: ['pasa a alguien un truco de tu oficio', 'cambia una costumbre diaria durante unos días'],
  },
  5: {
    gift: ['el apetito de mundo se te abre sin alarma', 'aprendes a cambiar sin romper lo que quieres'],
    shadow: ['la prisa por recuperar lo no vivido puede marearte', 'las ataduras de siempre te pesan de golpe'],
    practice: ['planea una excursión corta a un lugar pendiente', 'prueba una clase de algo que te dé un poco de vergüenza'],
  },
  6: {
    gift: ['tu casa se va volviendo refugio de varias generaciones', 'entiendes mejor qué cuidado alimenta y cuál ahoga'],
    shadow: ['puedes seguir haciendo de madre o padre sin que haga falta', 'te ofende que ya no te necesiten tanto'],
    practice: ['ofrece una comida donde no se hable de obligaciones', 'dedica una mañana a embellecer un rincón tuyo'],
  },
  7: {
    gift: ['las preguntas de fondo ganan sitio sobre las urgencias', 'tu soledad se vuelve más habitable con el tiempo'],
    shadow: ['el retiro puede acabar en un portazo suave al mundo', 'desconfiar de todo te ahorra sustos y también sorpresas'],
    practice: ['relee un libro que te marcó y subraya otra cosa', 'conversa con alguien joven sobre lo que no sabes'],
  },
  8: {
    gift: ['llega el momento en que tu criterio pesa de verdad', 'usas el poder con pulso más sereno que antes'],
    shadow: ['el miedo a perder terreno puede cerrar tu mano', 'confundes tu valor con lo que has reunido'],
    practice: ['cede a alguien una llave que siempre guardas tú', 'apoya con tus medios el comienzo de otra persona'],
  },
  9: {
    gift: ['la vida te ensancha y cada vez juzgas menos', 'lo vivido se convierte en algo que puedes regalar'],
    shadow: ['la nostalgia puede llenar la casa de retratos', 'te repartes entre causas y descuidas la mesa propia'],
    practice: ['vacía una caja de recuerdos y elige qué se queda', 'enseña a un grupo algo que aprendiste a golpes'],
  },
  11: {
    gift: ['tu intuición gana peso con cada año que la escuchas', 'lo que antes te aturdía empieza a guiarte'],
    shadow: ['el afán de sentido puede despreciar los días sencillos', 'te abruma notar tanto y poder cambiar tan poco'],
    practice: ['vuelve a un lugar que un día te dio una idea', 'comparte una intuición con alguien que pise firme'],
  },
  22: {
    gift: ['las piezas sueltas de tu historia empiezan a formar un edificio', 'te llega la paciencia que pedían tus planes grandes'],
    shadow: ['la obra tardía puede exigirte jornadas sin descanso', 'comparas lo logrado con un sueño sin medidas'],
    practice: ['elige qué proyecto merece los próximos años y descarta otro', 'busca a alguien que pueda continuar lo que empezaste'],
  },
  33: {
    gift: ['tu experiencia se vuelve pan que otros pueden partir', 'consuelas igual que antes y cargas menos'],
    shadow: ['la entrega sin pausa puede dejarte sin voz propia', 'esperas de los demás la bondad que tú practicas'],
    practice: ['reserva un día de la semana en que nadie te pida nada', 'cuenta a un grupo pequeño qué aprendiste de cuidar'],
  },
};
