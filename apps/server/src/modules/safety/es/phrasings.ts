import type { Phrasings } from '../words.ts';
import { danger, selfHarm, violence } from './crisis.ts';
import { ideas, together } from './together.ts';
import { childFate, dependency, financial, legal, medical } from './topics.ts';

export const phrasings: Phrasings = {
  choices: {
    ...ideas,
    voy: '(me voy a|me quiero|me kiero|me iba a|se quiere|se va a|me puedo|me podria)',
    alguien:
      '(marido|esposo|esposa|mujer|pareja|novio|novia|ex|padre|papa|madre|mama|padrastro|madrastra|hermano|tio|hijo|el|ella|suegro|suegra|hombre|jefe|primo|abuelo|anoche|ayer|siempre)',
    mi: '(mi|mis|nuestro|nuestra|nuestros|nuestras)',
    hijo: '(hijo|hija|hijos|hijas|hijito|hijita|niño|niña|niños|niñas|bebe|bebes|nene|nena|nieto|nieta|nietos|sobrino|sobrina|gemelos|gemelas|mellizos|pequeño|pequeña|chiquito|chiquita|adolescente|hijastro|hijastra|ahijado|ahijada|peque)',
    mal: '(cancer|tumor|tumores|diabetes|depresion|ansiedad|bipolar*|esquizofrenia|tdah|autismo|epilepsia|vih|sida|covid|infarto|ictus|enfermedad|tiroides|endometriosis|asma|migraña|migrañas|artritis|alzheimer|parkinson|lupus|hepatitis|infertilidad|leucemia|anorexia|bulimia|esclerosis|fibromialgia|insomnio|operacion|cirugia|accidente|coma|enfermo|enferma|riñones|higado|hipertension|psoriasis|quimio)',
  },
  concerns: { selfHarm, violence, danger, childFate, medical, legal, financial, dependency },
  together,
  signs: {
    isYoung: [
      'tengo (solo|apenas|recien)? (#age|8|9|11|doce|trece|catorce|quince|dieciseis|diecisiete|once) (años|anos|añitos)?',
      '(soy|siendo) (menor|menor de edad|una niña|un niño|adolescente|un adolescente|una adolescente)',
      '(#age|8|9|11|trece|catorce|quince|dieciseis|diecisiete) años',
      '(voy|estoy) (en|a) (la)? (secundaria|primaria|eso|instituto|prepa|preparatoria|sexto|primero de secundaria|(primero|segundo|tercero|cuarto) de (la)? eso)',
    ],
    isSexual: [
      '(sexo|sexual|sexuales|desnuda|desnudo|desnudos|desnudas|nudes|porno|pornografia|virgen|virginidad|masturb*|condon|condones|packs|pack|pene|vagina|fotos intimas)',
      '(acostarme|acostarse|acostado) con',
      'relaciones (con|sexuales|intimas)',
      '(hombre|novio|chico|señor) (mayor|adulto|mas grande)',
      'hacer el amor',
    ],
  },
  ordinary: [
    '(deuda|deudas) de (gratitud|honor)',
    '(parece|parecen|sientes como) ~ una deuda',
    '(muerta|muerto|muertas|muertos) de (cansancio|risa|sueño|miedo|hambre|frio|calor|amor|la risa)',
    '(corte|corto|cortar|cortarme) ~ (pelo|cabello|uñas|flequillo)',
    'me (rompio|parte|partio) el (corazon|alma)',
    '(chiste|broma|trabajo|calor|trafico|suspenso|musica|jefe|meme|pies|espalda|dieta|gimnasio|vecinos|espera|examen|curro|tarea|pelicula|serie|foto|frio) ~ (me|nos) ~ (mato|mata|matan|matando|van a matar)',
    '(me|nos) (esta|estan|va|van) (a)? matando',
    '(terminar|cancelar|acabar) mi (suscripcion|cuenta|membresia|prueba)',
    '(sin|por) (mi|el|un|una|mis) (cafe|movil|celular|chocolate|siesta) ~ me muero',
    'me muero sin (mi|el|un|cafe|chocolate|musica)',
    '(rompi|parti) la en la (entrevista|prueba)',
    'mataria por (un|una|el|la|unas|unos)',
    '(estoy|estas|me estoy|nos estamos) divorciando',
    '(soy|como|trabajo de) (abogado|abogada|juez|jueza|medico|medica|enfermera|policia)',
    'no (puedo|podria|se) vivir sin',
    '(me muero|muero|muriendo|me muera) (de|por) (ganas|risa|hambre|sueño|curiosidad|saber|ver|verte|vergüenza|conocer|calor|frio|amor|la curiosidad)',
    '(matar|mato|matando) el (tiempo|rato)',
    '(suicidio) (politico|profesional|comercial|laboral)',
    'escuadron suicida',
    '(deuda|deudas) (karmica|karmicas|karmico|13|14|16|19|del alma)',
    '(numero|numeros) de (deuda|destino)',
    'no quiero (morir|morirme)',
    'no quiero (vivir|estar aqui|despertar|despertarme) (en|con|cerca|sola en|temprano|tan|a|lejos|asi de)',
    'me (golpea|pega|pego) (la curiosidad|el sol|mucho el sol|fuerte la energia|la energia|en el corazon)',
    '(hijo|hija|hijos|hijas) (es un|tiene el|es|tiene) (numero)? (1|2|3|4|5|6|7|8|9|11|22|33)',
    '(numero) ~ (destino|expresion|camino) ~ mi ~ (hijo|hija|bebe|nieto|nieta)',
    'me (mata|matan) (la curiosidad|de risa|el trabajo|los lunes)',
  ],
};
