import type { Statements } from '../knowledge.ts';

/** A digit of the Pythagorean square: absent, there once, twice, or more often. */
export const psychomatrixDigit: Statements<'psychomatrixDigit'> = {
  '1.none': { gift: ['convives sin imponer y dejas que otros lleven el paso'], shadow: ['sostener un no pide que lo decidas de antemano'] },
  '1.one': { gift: ['tu voluntad es flexible y sabe ceder a tiempo'], shadow: ['un empujón fuerte puede cambiarte el rumbo'] },
  '1.two': { gift: ['te mantienes en lo tuyo sin pisar a nadie'], shadow: ['bajo presión dudas entre plantarte y ceder'] },
  '1.many': {
    gift: ['lo que decides queda decidido aunque llueva a cántaros'],
    shadow: ['la firmeza se te vuelve roca y la gente la rodea'],
  },
  '2.none': {
    gift: ['dosificas el trato y guardas fuerzas para pocas personas'],
    shadow: ['en las reuniones largas la chispa se te apaga temprano'],
  },
  '2.one': { gift: ['das calor con mesura, como una estufa pequeña'], shadow: ['tu viveza se gasta pronto y vuelve en las horas a solas'] },
  '2.two': { gift: ['tu viveza alcanza para ti y para quien se acerque'], shadow: ['te cuesta entender a quien prefiere no moverse'] },
  '2.many': {
    gift: ['llegas a un sitio y hasta los relojes parecen correr'],
    shadow: ['tanta efusión puede agobiar a quien busca penumbra'],
  },
  '3.none': { gift: ['aprendes por gusto y sin manual'], shadow: ['los apuntes y los archivos te cuestan fuerza de voluntad'] },
  '3.one': {
    gift: ['clasificas lo que te interesa y dejas el resto en montón'],
    shadow: ['las ganas de saber se encienden según el día'],
  },
  '3.two': {
    gift: ['la curiosidad ordenada te lleva de un dato a su vecino'],
    shadow: ['un cabo suelto en una explicación te tiene en vilo'],
  },
  '3.many': {
    gift: ['podrías pasarte la vida entre fichas, mapas y piezas raras'],
    shadow: ['las ganas de saberlo todo dejan poco rato para usarlo'],
  },
  '4.none': { gift: ['vas con pies ligeros y te basta con poco'], shadow: ['habitar el cuerpo con gusto es algo que se te olvida'] },
  '4.one': { gift: ['te encuentras a gusto con ropa cómoda y un buen paseo'], shadow: ['lo incómodo te saca enseguida de tu sitio'] },
  '4.two': {
    gift: ['pisas con aplomo y ocupas tu silla sin disculparte'],
    shadow: ['tu solidez hace que te toquen las cajas pesadas'],
  },
  '4.many': {
    gift: ['te plantas en cualquier terreno como en tu propio patio'],
    shadow: ['tanta robustez no siempre nota las pieles más finas'],
  },
  '5.none': { gift: ['te guías por el olfato y llegas sin dibujar el mapa'], shadow: ['prever el siguiente paso te pide lápiz y papel'] },
  '5.one': {
    gift: ['a menudo adivinas el final antes de la última página'],
    shadow: ['entre la corazonada y la cuenta no sabes a cuál creer'],
  },
  '5.two': { gift: ['ves venir las consecuencias y apartas el vaso a tiempo'], shadow: ['calcular tanto te deja pocas sorpresas buenas'] },
  '5.many': { gift: ['tu cabeza va varias jugadas por delante en la partida'], shadow: ['adelantarte a todo le quita sabor al presente'] },
  '6.none': {
    gift: ['prefieres pensar la obra y dejar a otros el martillo'],
    shadow: ['las tareas de mano se acumulan hasta que les pones fecha'],
  },
  '6.one': {
    gift: ['haces bien con las manos lo que haces con gusto'],
    shadow: ['un trabajo manual sin gracia se queda a medio barnizar'],
  },
  '6.two': {
    gift: ['arreglar una lámpara o un dobladillo te deja buen sabor'],
    shadow: ['te impacienta mirar cómo otra persona lo hace peor'],
  },
  '6.many': {
    gift: ['tus manos sacan de unas tablas algo que da gusto tocar'],
    shadow: ['cuesta dejar la herramienta aunque el día haya terminado'],
  },
  '7.none': { gift: ['lo que tienes lo levantaste tú y conoces cada viga'], shadow: ['dejarte llevar es un arte que toca ensayar'] },
  '7.one': { gift: ['a ratos sueltas los remos y la barca sigue'], shadow: ['la ligereza te visita sin horario y se va igual'] },
  '7.two': {
    gift: ['te tomas los contratiempos con un encogimiento de hombros'],
    shadow: ['fiarte de la corriente te hace llegar con lo justo'],
  },
  '7.many': {
    gift: ['andas por los días como si alguien llevara la maleta'],
    shadow: ['lo fácil te acostumbra y la cuesta te encuentra sin botas'],
  },
  '8.none': { gift: ['das solo lo que te nace y nadie te debe nada'], shadow: ['las obligaciones de otros tardan en parecerte cosa tuya'] },
  '8.one': { gift: ['cumples con tu gente sin hacer ruido'], shadow: ['el deber te pesa más o menos según quién lo pida'] },
  '8.two': { gift: ['te sale ayudar antes de que terminen la frase'], shadow: ['dices presente tantas veces que ya nadie pregunta'] },
  '8.many': { gift: ['tu sentido del deber sostiene a media familia'], shadow: ['la bondad sin freno te cuelga mochilas ajenas'] },
  '9.none': { gift: ['olvidas pronto los agravios y miras lo de ahora'], shadow: ['los nombres y las fechas piden una libreta cerca'] },
  '9.one': { gift: ['recuerdas lo que usas y dejas ir lo demás'], shadow: ['lo que no apuntas se te va por la rendija'] },
  '9.two': { gift: ['atrapas al vuelo las explicaciones y retienes lo esencial'], shadow: ['te aburre oír otra vez lo que ya entendiste'] },
  '9.many': {
    gift: ['tu memoria guarda hasta el color de aquella puerta'],
    shadow: ['la rapidez mental te deja esperando en cada esquina'],
  },
};
