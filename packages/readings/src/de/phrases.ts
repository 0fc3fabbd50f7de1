import type { Phrases } from '../phrases.ts';
import { themes } from './themes.ts';

/**
 * A whole sentence after a colon begins with a capital in German: the writer sees to it wherever `: {a}` or `: {b}` stands. `{who}` and
 * `{other}` stand only as subjects: the names have no article and are not declined.
 */
export const phrases: Phrases = {
  joints: {
    with: ['{A}, und {b}.', '{A}; {b}.', '{A}. {B}.', '{A}; dazu kommt: {b}.', '{A}. Und {b}.', '{A}; noch etwas: {b}.'],
    against: ['{A}, aber {b}.', '{A}, doch {b}.', '{A}. Aber {b}.', '{A}; doch {b}.', '{A}. Doch {b}.'],
    doing: ['{A}; {b}.', '{A}, oder {b}.', '{A}. Oder so: {b}.', '{A}; auch gut: {b}.'],
  },
  topics: {
    relationships: [
      'Wo Nähe entsteht, sprechen {who} mit: {pair}',
      'Am gemeinsamen Tisch sitzen auch {who}: {pair}',

      'Bei deinen Lieben kommen {who} zusammen: {pair}',
      'In Liebe und Freundschaft reden {who} beide mit: {pair}',
      'Unter Freunden melden sich {who} gleichzeitig: {pair}',
      'Aus der Nähe hört man {who} sofort heraus: {pair}',
    ],
    work: [
      'Wenn die Arbeit ruft, antworten {who}: {pair}',
      'Auf der Werkbank liegen {who} nebeneinander: {pair}',

      'Bei der Arbeit sitzen {who} am selben Schreibtisch: {pair}',
      'An einem Arbeitstag wechseln sich {who} ab: {pair}',
      'Wo etwas zu tun ist, packen {who} gemeinsam an: {pair}',
      'Für den Beruf hinterlassen {who} eine Notiz: {pair}',
    ],
    inner: [
      'Hinter der Stirn wohnen {who} Tür an Tür: {pair}',
      'Vor dem Einschlafen melden sich {who}: {pair}',

      'Innen leisten {who} einander Gesellschaft: {pair}',
      'In stillen Stunden unterhalten sich {who}, und {pair}',
      'Was niemand sieht, bringen {who} mit: {pair}',
      'Hinter geschlossenen Augen begegnen sich {who}: {pair}',
    ],
    shadow: [
      'Eine Stolperstelle bauen auch {who}: {pair}',
      'Schatten werfen auch {who}: {pair}',

      'Auch eine Kehrseite haben {who}: {pair}',
      'An müden Tagen zeigen {who} ein anderes Gesicht: {pair}',
      'Ab und zu kosten dich {who} etwas: {pair}',
      'Manchmal meinen es {who} zu gut, und {pair}',
    ],
    gift: [
      'Etwas zum Verschenken haben {who}: {pair}',
      'Zwei Stärken kommen zusammen, {who}: {pair}',

      'Zusammen ergeben {who} eine gute Mischung: {pair}',
      'Einiges bringen {who} von Haus aus mit: {pair}',
      'Jede Zahl für sich steuert etwas bei, {who}: {pair}',
      'Verlass ist auf zweierlei, {who}: {pair}',
    ],
  },
  alone: '{A}.',
  list: { beforeNumber: ' ', comma: ', ', last: ' und ' },
  names: {
    lifePath: 'Lebensweg',
    expression: 'Ausdruck',
    soulUrge: 'Seelendrang',
    personality: 'Persönlichkeit',
    birthday: 'Geburtstag',
    maturity: 'Reife',
    attitude: 'Haltung',
    destiny: 'Schicksalszahl',
    personalYear: 'Persönliches Jahr',
    personalMonth: 'Persönlicher Monat',
    personalDay: 'Persönlicher Tag',
    pinnacle: 'Höhepunkt',
    challenge: 'Herausforderung',
    period: 'Lebenszyklus',
    essence: 'Essenz',
    karmicDebt: 'Karmische Schuld',
    karmicLesson: 'Karmische Lektion',
    hiddenPassion: 'Verborgene Leidenschaft',
    subconsciousSelf: 'Unterbewusstes Selbst',
    balance: 'Balancezahl',
    bridge: 'Brückenzahl',
    plane: 'Ausdrucksebene',
    loShuLine: 'Lo-Shu-Quadrat',
    birthGridArrow: 'Geburtsraster',
    compound: 'Zusammengesetzte Zahl',
    moolank: 'Moolank',
    bhagyank: 'Bhagyank',
    pair: 'Paar',
  },
  leads: {
    lifePath: [
      'Dein Lebensweg trägt die {n}: {a}.',
      'Das ganze Geburtsdatum ergibt {n}, deinen Lebensweg: {a}.',
      'Du gehst einen Lebensweg mit der {n}, und {a}.',
      'Lebensweg {n} gibt die Richtung vor: {a}.',
    ],
    expression: [
      'Alle Buchstaben deines Namens ergeben den Ausdruck {n}: {a}.',
      'Deine Ausdruckszahl ist die {n}: {a}.',
      'Deine Talente zeigt der Ausdruck {n} ganz offen, denn {a}.',
      'Der volle Name zählt {n}, und {a}.',
    ],
    soulUrge: [
      'In den Vokalen steckt der leisere Wunsch, ein Seelendrang mit der {n}: {a}.',
      'Innen spricht der Seelendrang {n}: {a}.',
      'Dein Seelendrang ist die {n}, und {a}.',
      'Worum das Herz bittet, verrät der Seelendrang {n}: {a}.',
    ],
    personality: [
      'Von außen sieht man eine Persönlichkeit mit der {n}: {a}.',
      'Deine Persönlichkeitszahl ist die {n}: {a}.',
      'Die Konsonanten ergeben {n}, das Gesicht nach außen, und {a}.',
      'Auf den ersten Blick redet die Persönlichkeit {n}: {a}.',
    ],
    birthday: [
      'Dein Geburtstag am Tag {n} bringt einen eigenen Kniff mit: {a}.',
      'Auch der Tag {n} legt etwas dazu: {a}.',
      'Im Kalender steht deine Geburt bei der {n}, und {a}.',
      'Die {n} in deiner Geburtsurkunde zählt ebenfalls: {a}.',
    ],
    maturity: [
      'Mit den Jahren gewinnt die Reife {n} an Gewicht: {a}.',

      'Ab der Lebensmitte tritt die Reife {n} nach vorn: {a}.',
      'Die Reife {n} wächst langsam heran, und {a}.',
      'Spätere Jahre stützen sich auf die Reife {n}: {a}.',
    ],
    attitude: [
      'Vor einer fremden Tür steht zuerst die Haltung {n}: {a}.',

      'Auf Neues antwortet zuerst die Haltung {n}: {a}.',
      'Deine Haltungszahl ist die {n}: {a}.',
      'In der ersten Minute meldet sich die Haltung {n}, und {a}.',
    ],
    destiny: [
      'Aufs Ganze gesehen führt das Datum zur {n}: {a}.',

      'Alle Ziffern des Datums zusammen zeigen auf die {n}: {a}.',
      'Die Schicksalszahl {n} setzt ein Ziel in die Ferne: {a}.',
      'Im Ganzen endet das Datum bei der {n}: {a}.',
    ],
    personalYear: [
      'Du bist in einem Persönlichen Jahr mit der {n}: {a}.',
      'Dies ist ein Persönliches Jahr {n}: {a}.',
      'Im Kreis der neun Jahre stehst du bei der {n}, und {a}.',
      'Das Persönliche Jahr {n} stellt die Aufgabe: {a}.',
    ],
    personalMonth: [
      'Dieser Monat steht unter der {n}: {a}.',

      'Der Monat trägt eine {n}: {a}.',
      'Der Persönliche Monat {n} gibt einen Ton dazu: {a}.',
      'Innerhalb des Jahres ist dieser Monat eine {n}, und {a}.',
    ],
    personalDay: [
      'Unter dem Tag steht eine {n}: {a}.',
      'Heute ist eine {n}: {a}.',
      'Der Tag selbst zählt {n}, und {a}.',
      'Dann ist da noch der Persönliche Tag {n}: {a}.',
    ],
    pinnacle: [
      'Von {from} bis {to}, zwischen {fromAge} und {toAge} Jahren, lebst du unter einem Höhepunkt mit der {n}: {a}.',
      'Bis {to} läuft ein Höhepunkt mit der {n}: {a}.',
      'Bis zum Alter von {toAge} Jahren macht der Höhepunkt {n} das Wetter, und {a}.',
      'Ein Höhepunkt mit der {n} reicht von {from} bis {to}: {a}.',
    ],
    pinnacleOpen: [
      'Seit {from} lebst du unter deinem letzten Höhepunkt, einer {n}: {a}.',
      'Dein vierter Höhepunkt, die {n}, begann mit {fromAge} Jahren und bleibt: {a}.',
      'Ab {fromAge} Jahren gilt ein Höhepunkt mit der {n}, und {a}.',
    ],
    challenge: [
      'Dazu gehört die Herausforderung {n}: {a}.',
      'Eine Lektion kehrt wieder, die Herausforderung {n}: {a}.',
      'Die Herausforderung {n} klopft immer wieder an, und {a}.',
    ],
    period: [
      'Dahinter liegt ein Lebenszyklus mit der {n}, von {from} bis {to}: {a}.',
      'Bis {to} bildet ein Lebenszyklus mit der {n} den Hintergrund: {a}.',
      'Ein Lebenszyklus mit der {n} färbt die Jahre bis zum Alter von {toAge}, und {a}.',
    ],
    periodOpen: [
      'Dahinter liegt dein letzter Lebenszyklus, seit {from} eine {n}: {a}.',
      'Seit deinem Alter von {fromAge} Jahren bildet ein Lebenszyklus mit der {n} den Hintergrund: {a}.',
      'Ein Lebenszyklus mit der {n} färbt die Tage seit {from}, und {a}.',
    ],
    essence: [
      'Für dieses Jahr mischt der Name eine Essenz mit der {n}: {a}.',

      'Die Buchstaben deines Namens geben diesem Jahr die Essenz {n}: {a}.',
      'Die Essenz {n} tönt diese Monate: {a}.',
      'Darunter fließt eine Essenz mit der {n}, und {a}.',
    ],
    karmicDebt: [
      'In der Rechnung steht eine {n}: {a}.',
      'Die Karmische Schuld {n} bittet um Aufmerksamkeit: {a}.',
      'Unterwegs lautet eine Summe {n}, und {a}.',
    ],
    karmicLesson: [
      'Kein Buchstabe deines Namens zählt {n}: {a}.',
      'Dem Namen fehlt die {n}: {a}.',
      'Die Karmische Lektion {n} wartet, denn {a}.',
      'Ausgelassen hat der Name die {n}: {a}.',
    ],
    hiddenPassion: [
      'Deine Buchstaben lieben die {n}: {a}.',

      'Mehr Buchstaben zählen {n} als irgendetwas sonst: {a}.',
      'Die Verborgene Leidenschaft {n} zieht kräftig, denn {a}.',
      'Am vollsten ist der Name bei der {n}: {a}.',
    ],
    subconsciousSelf: [
      'In der Not meldet sich das Unterbewusste Selbst {n}: {a}.',

      'Von den neun Zahlen enthält dein Name {n}: {a}.',
      'Unter Druck zeigt sich das Unterbewusste Selbst {n}: {a}.',
      'Wo Pläne zerfallen, übernimmt das Unterbewusste Selbst {n}, und {a}.',
    ],
    balance: [
      'Deine Initialen ergeben die Balancezahl {n}: {a}.',
      'An einem schlechten Tag ist die Balancezahl {n} das Geländer: {a}.',
      'Die Balancezahl {n} kennt den Weg zurück: {a}.',
    ],
    bridge: [
      'Der Abstand zwischen beiden ist {n}: {a}.',
      'Eine Brückenzahl, die {n}, verbindet zwei Seiten: {a}.',
      'Zwischen den beiden liegt eine {n}, und {a}.',
    ],
    plane: [
      'Die Buchstaben verteilen sich ungleich: {a}.',
      'Ein Blick auf die Ebenen des Namens zeigt noch etwas: {a}.',
      'Unter den Ebenen des Namens fällt eine auf, denn {a}.',
    ],
    loShuLine: [
      'Ins Lo Shu gelegt, zeigt das Datum eine Linie: {a}.',

      'Im Lo-Shu-Quadrat spricht eine Linie mit: {a}.',
      'Das Quadrat des Datums legt etwas dazu: {a}.',
      'Eine Linie im Lo Shu ist deutlich zu lesen, denn {a}.',
    ],
    birthGridArrow: [
      'Im Geburtsraster zeigt ein Pfeil hierher: {a}.',

      'Ein Pfeil kreuzt das Geburtsraster: {a}.',
      'Das Raster des Datums zeichnet einen Pfeil: {a}.',
      'Drei Felder im Raster bilden eine Reihe, und {a}.',
    ],
    compound: [
      'Die zusammengesetzte Zahl des Namens ist {n}: {a}.',
      'Vor der Quersumme zählt der Name {n}: {a}.',
      'Zur {n} gehört ein altes Bild, und {a}.',
    ],
    moolank: ['Moolank {n} prägt das Temperament: {a}.', 'Der Tag allein ergibt Moolank {n}: {a}.', 'Dein Moolank ist die {n}, und {a}.'],
    bhagyank: [
      'Bhagyank {n} zeigt, welche Wendung die Dinge nehmen: {a}.',
      'Das ganze Datum ergibt Bhagyank {n}: {a}.',
      'Dein Bhagyank ist die {n}, und {a}.',
    ],
    pair: ['Seite an Seite, {n}: {a}.', 'Zu zweit, {n}: {a}.', 'Zwischen euch steht {n}: {a}.', 'Als Paar, {n}: {a}.'],
    stretch: [
      'Von {from} bis {to}, im Alter von {fromAge} bis {toAge} Jahren, gilt die {n}: {a}.',
      'Eine {n} füllt die Jahre {from} bis {to}, das Alter von {fromAge} bis {toAge}: {a}.',
      'Die Zeit von {from} bis {to}, zwischen {fromAge} und {toAge} Jahren, ist eine {n}, und {a}.',
    ],
    stretchOpen: [
      'Ab {from}, mit {fromAge} Jahren, gilt die {n}: {a}.',
      'Eine {n} beginnt {from}, im Alter von {fromAge} Jahren, und bleibt: {a}.',
      'Mit {fromAge} Jahren, im Jahr {from}, kommt eine {n} zum Bleiben: {a}.',
    ],
    agreement: [
      '{who} ziehen in dieselbe Richtung: {a}.',
      '{who} sind sich einig: {a}.',
      '{who} kommen auf dasselbe zurück, denn {a}.',
      '{who} sagen es im Chor: {a}.',
    ],
    tension: [
      '{who} und {other} wollen Verschiedenes: {a}.',
      '{who} zieht hierhin und {other} dorthin: {a}.',
      '{who} neigt zur einen Seite, {other} zur anderen: {a}.',
      '{who} und {other} sitzen an entgegengesetzten Enden des Tisches, denn {a}.',
    ],
    lack: [
      'Etwas bringt kaum eine deiner Zahlen mit: {a}.',
      'Eine Sache fehlt in diesem Bild beinahe ganz: {a}.',
      'Deine Zahlen lassen eine Ecke leer: {a}.',
    ],
    oneThing: [
      'Nimm von dieser Seite vor allem eines mit: {a}.',
      'Etwas Kleines zum Ausprobieren: {a}.',
      'Ein guter Anfang wäre dies: {a}.',
    ],
  },
  headings: {
    who: 'Wer du bist',
    love: 'Mit deinen Lieben',
    work: 'Bei der Arbeit',
    inner: 'Im Inneren',
    pulls: 'Was dagegen zieht',
    bridges: 'Was eine Brücke baut',
    more: 'Was die Zahlen noch enthalten',
    time: 'In welcher Zeit du stehst',
    pinnacles: 'Die vier Höhepunkte',
    periods: 'Die drei Lebenszyklen',
    year: 'Dieses Jahr',
    month: 'Dieser Monat',
    day: 'Heute',
    practice: 'Eine Sache zum Tun',
  },
  titles: {
    portrait: { named: 'Porträt von {name}', unnamed: 'Ein Porträt in Zahlen' },
    relationships: { named: '{name} und die Menschen ringsum', unnamed: 'Du und deine Lieben' },
    career: { named: '{name} bei der Arbeit', unnamed: 'Du bei der Arbeit' },
    growth: { named: 'Raum zum Wachsen für {name}', unnamed: 'Raum zum Wachsen' },
    cycles: { named: 'Die großen Zyklen von {name}', unnamed: 'Die großen Zyklen' },
    year: { named: 'Das Jahr von {name}', unnamed: 'Dein Jahr' },
    month: { named: 'Der Monat von {name}', unnamed: 'Dein Monat' },
    day: { named: 'Der Tag von {name}', unnamed: 'Dein Tag' },
  },
  themes,
};
