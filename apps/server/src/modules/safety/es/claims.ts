import type { Claims } from '../words.ts';

export const claims: Claims = {
  choices: {
    mal: '(cancer|enfermedad|diabetes|depresion|tumor|infarto|infertilidad|ansiedad|trastorno|sintomas|dolor|dolencia)',
    tratamiento:
      '(medicacion|medicina|medicinas|medicamento|medicamentos|pastillas|insulina|antidepresivos|quimio|quimioterapia|tratamiento|terapia|medico|medica|doctor|doctora|vacuna|cirugia|operacion)',
    seguro:
      '(sin duda|seguro|seguramente|con certeza|con seguridad|inevitablemente|definitivamente|sin falta|indudablemente|ciertamente|irremediablemente)',
  },
  claims: {
    certainty: [
      '(predigo|preveo|garantizo|te prometo|te aseguro|te garantizo|vaticino|predicen|garantizan|aseguran que|vaticinan)',
      '(es|sera|son) (inevitable|inevitables|seguro que|un hecho que|ineludible)',
      '(esta|estaba) (escrito|escrita|predestinado|predestinada|sellado|sellada|predeterminado)',
      '(seras|tendras|vas a|encontraras|lograras|conseguiras|recibiras|llegara|ocurrira|pasara|sucedera|sucederá) ~ @seguro',
      '@seguro ~ (seras|tendras|vas a|encontraras|lograras|conseguiras|recibiras|llegara|ocurrira|pasara|sucedera|conoceras|alcanzaras)',
      'no (puedes|podras|se puede) (escapar|evitar|cambiar|huir) ~ (destino|karma|numero|numeros|suerte)',
      '(100|cien) (por cien|por ciento|%)? (seguro|cierto|exacto|garantizado)',
      'tu (destino|futuro|suerte) (esta|ya esta) (escrito|sellado|decidido|fijado|marcado|echada|trazado)',
    ],
    doom: [
      '(condenad*|maldit*|maldicion|embrujad*|mal de ojo|gafad*|desgraciad*)',
      '(destinad*|predestinad*) (a|al|para)',
      '(numero|numeros|karma|persona|alma) (malo|malos|maldito|malvado|maligno|negro|de mala suerte)',
      '(mala suerte|desgracia|tragedia|ruina|desastre|catastrofe) ~ (te espera|te persigue|llegara|vendra|caera|es segura)',
      'te (espera|esperan|aguarda) ~ (desgracia|tragedia|ruina|desastre|mala suerte|sufrimiento)',
      '(mereces|merece|merecias) (sufrir|este sufrimiento|el castigo|lo que te paso|el dolor)',
      '(castigo|castigado|castigada|pagas) ~ (vida pasada|vidas pasadas|pecados|karma)',
      '(nada|nadie) (puede|podra) (salvarte|ayudarte)',
    ],
    health: [
      '(te|se) (curaras|curara|recuperaras|recuperara|sanaras|enfermaras|enfermara)',
      '(vas a|va a|vas) (curarte|sanar|enfermar|recuperarte|morir|quedarte embarazada|tener cancer)',
      '(sanaras|enfermaras|padeceras|sufriras|tendras|desarrollaras) ~ (@mal|buena salud|mala salud|salud de hierro|una larga vida|larga vida|un accidente)',
      '(quedaras|estas|estaras|quedarás) ~ (embarazada|enferma|enfermo|deprimida|deprimido|esteril|sana para siempre)$',
      '(cura|curan|previene|sana|elimina|trata) (el|la|tu|los|las)? ~ @mal',
      '(tienes|padeces|sufres de|sufres) (un|una|el|la)? ~ (cancer|diabetes|depresion|bipolaridad|trastorno|tumor|tdah|autismo|esquizofrenia|enfermedad)',
      '(eres|es) (bipolar|autista|esquizofrenic*|esteril|infertil)',
      '(viviras|vivira) (muchos años|hasta los|poco)',
    ],
    medicine: [
      '(deja|dejes|dejar|suspende|abandona|reduce|aumenta|evita|rechaza|cancela|no tomes|no necesitas|olvida|tira|no hace falta|no confies en|duplica|cambia|no vayas al|no vayas a) ~ (de tomar|de ir al|de ver al|el|la|tu|tus|los|las|al)? ~ @tratamiento',
      '(en lugar de|en vez de|sustituye|reemplaza|mejor que) ~ @tratamiento',
      '(toma|tome) ~ (mg|miligramos|pastillas|comprimidos|gotas)',
    ],
    money: [
      '(seras|te haras|te volveras|vas a ser|acabaras) ~ (rico|rica|millonario|millonaria|pobre|arruinad*)',
      '(ganaras|perderas|recibiras|heredaras|vas a ganar|vas a perder|vas a heredar) ~~ (dinero|fortuna|loteria|herencia|millones|riqueza|ahorros|premio)',
      '(invierte|invertir|compra|vende|apuesta|pide un prestamo|hipoteca) ~ (ahorros|acciones|bitcoin|cripto*|casa|oro|todo|dinero|loteria|propiedades|terreno)',
      'debes (invertir|comprar|vender|apostar|renunciar)',
      '(ganancias|exito economico|dinero|riqueza|beneficios) (garantizad*|asegurad*|segur*)',
      '(la riqueza|el dinero|la fortuna|la ruina|la pobreza) ~ (te espera|llegara|vendra|esta asegurada|esta asegurado|esta en camino)',
      'numeros (ganadores|premiados)',
    ],
    law: [
      '(ganaras|perderas|vas a ganar|vas a perder) ~ (juicio|caso|pleito|demanda|custodia|apelacion)',
      '(juez|jueza|tribunal|jurado) ~ (fallara|dara|va a|decidira|estara)',
      '(iras|vas a ir|acabaras|te meteran) ~ (carcel|prision|pres*)',
      '(debes|tienes que|deberias) (demandar|denunciar|firmar|divorciarte|apelar|declararte)',
      '(te|os) (daran|concederan|negaran) ~ (visa|visado|custodia|asilo|residencia|nacionalidad)',
    ],
    love: [
      '(te casaras|se casara contigo|te divorciaras|encontraras el amor|encontraras a tu|encontraras pareja|encontraras a la persona|conoceras al amor|volvera contigo|volvera a ti|te dejara|te sera infiel|te engañara|te quedaras sol*|estaras sol* siempre)',
      'vas a (casarte|divorciarte|encontrar el amor|quedarte sol*|encontrar pareja|conocer al amor)',
      '(matrimonio|relacion|pareja|boda) ~ (fracasara|terminara|acabara|durara|sera feliz|se rompera|va a)',
      '(debes|tienes que|deberias) (dejarlo|dejarla|casarte|divorciarte|romper|dejar a tu)',
      '(te engaña|te es infiel)',
      '(nunca|jamas) (encontraras|tendras|conoceras) ~ (amor|pareja)',
      '(hechos|nacidos|nacisteis) (el|la)? (uno)? ~ para (el otro|estar juntos)',
    ],
    death: [
      '(moriras|morira|moriran|vas a morir|va a morir|falleceras|fallecera)',
      '(año|dia|fecha|edad|hora) de (tu|su) (muerte|fallecimiento)',
      '(tu|su) (muerte|final) (sera|llegara|esta|vendra|se acerca)',
      'muerte (temprana|violenta|subita|prematura|inesperada)',
      '(matate|suicidate|hazte daño|quitate la vida)',
    ],
    child: [
      '(tu|tus|el|la) (hijo|hija|bebe|hijos|hijas|niño|niña|nieto|nieta) ~ (sera|seran|tendra|tendran|va a|van a|morira|llegara|fracasara|triunfara|nunca|estara|esta destinad*)',
      '(tu|tus) (hijo|hija|bebe|niño|niña) es (un|una)? ~ (genio|problema|carga|decepcion|mal*|dificil|lento|lenta|superdotad*)',
      '(tendras|vas a tener) ~ (hijo|hijos|hija|hijas|bebe|gemelos|niño|niña)',
    ],
    insult: [
      '(las mujeres|los hombres|las chicas|los chicos|las esposas|los maridos) ~ (son|deben|no deben|no pueden|siempre|nunca|tienen que|no saben)',
      '(como|de) (toda|una|un|todo) (buena|verdadera|buen|verdadero) (mujer|esposa|hombre|marido|madre)',
      '(sexo debil|bello sexo|sexo fuerte|mujer de verdad|hombre de verdad|marimacho|mujerzuela|histerica|feminazi|maricon)',
      '(eres) ~ (tonta|tonto|estupid*|idiota|inutil|fracasad*|fea|feo|patetic*|mala persona|mala madre|mal padre|imbecil|basura)',
      '(imbecil|idiota|estupid*)',
    ],
  },
  ordinary: [
    '(no|nunca|ni|nadie|nada|ningun|ninguna|tampoco|sin) ~ (puede|pueden|predice|predicen|promete|prometen|garantiza|garantizan|asegura|aseguran|condenad*|maldit*|destinad*|predestinad*|escrito|decide|dice si|sabe si|saben si|dicen si)',
    '(ningun|no hay|no existen) (numero|numeros) (malo|malos|maldito)',
    '(si|cuando|aunque) (tu|el|la|tus) (hijo|hija|bebe|hijos) ~',
  ],
};
