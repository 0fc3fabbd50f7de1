import type { TogetherWords } from '../together-words.ts';

/** Ein neuer Name, zwei Menschen, eine Gruppe. */
export const together: TogetherWords = {
  headings: {
    number: 'Was die Zahl sagt',
    how: 'Wie sie entsteht',
    beside: 'Neben deinen anderen Zahlen',
    stays: 'Was bleibt',
    adds: 'Was der neue Name hinzufügt',
    common: 'Was euch verbindet',
    between: 'Wer zwischen wem vermittelt',
    lacks: 'Was unter euch fehlt',
    relation: 'Was ihr zusammen ergebt',
  },
  newName: {
    title: { named: '{name} unter anderem Namen', unnamed: 'Unter anderem Namen' },
    stays: [
      'Der Geburtsname behält {who}: {a}.',
      'Unter jedem Namen bleibt dir {who}: {a}.',
      '{who} nimmt dir niemand: {a}.',
      'Darunter geht es weiter mit {who}: {a}.',
    ],
    adds: [
      'Neu ist {who}: {a}.',
      'Mit dem heutigen Namen kommt {who}: {a}.',
      'Jetzt klingt auch {who} mit: {a}.',
      'Darüber legt sich {who}: {a}.',
    ],
    same: ['Beide Namen ergeben hier dasselbe, {who}.', '{who} ist bei beiden Namen gleich.', 'Der neue Name wiederholt {who}.'],
  },
  pair: {
    relationship: ['Eure beiden Lebenswege ergeben zusammen {n}: {a}.', 'Zusammengezählt kommen eure Lebenswege auf {n}: {a}.'],
    sameYear: [
      '{name} und {other} sind beide in einem Persönlichen Jahr {n}, da kommen dieselben Fragen zur selben Zeit.',
      'Das Persönliche Jahr {n} gilt für {name} wie für {other}, und vieles davon lässt sich teilen.',
    ],
    otherYears: [
      '{name} ist in einem Persönlichen Jahr {n} und {other} in einem mit der {m}, da hilft die Frage, was wer gerade braucht.',
      'Für {name} trägt dieses Jahr die {n}, für {other} die {m}: zwei Takte nebeneinander.',
      '{name} geht durch ein Persönliches Jahr {n}, {other} durch eines mit der {m}, und Pläne gelingen besser, wenn beide gehört werden.',
      'Bei {name} steht das Jahr auf {n}, bei {other} auf {m}, ein guter Stoff für den nächsten Kaffee.',
    ],
    fills: [
      'Im Namen von {name} steht, was dem Namen von {other} fehlt: {n}.',
      'Was {other} Stück für Stück lernt, hat {name} schon im Namen: {n}.',
      '{other} kann sich bei {name} etwas abschauen, ganz ohne Unterricht: {n}.',
    ],
    bothLack: [
      'In beiden Namen fehlt etwas, {n}, und das lässt sich gut zu zweit lernen.',
      'Weder bei {name} noch bei {other} steht {n} im Namen, da muss niemand Unterricht geben.',
    ],
  },
  relationship: {
    1: 'zu zweit fangt ihr an, was sonst niemand anfangen würde',
    2: 'zu zweit hört ihr besser zu als einzeln',
    3: 'das Lachen findet schnell in eure Pläne',
    4: 'was ihr zu zweit baut, steht meist viele Jahre',
    5: 'das Leben zwischen euch bleibt selten an einem Ort',
    6: 'um euch beide wächst bald ein Zuhause',
    7: 'ein Zimmer und ein langes Schweigen können euch genügen',
    8: 'ihr bringt zu Ende, worüber andere nur reden',
    9: 'eure Tür steht mehr Menschen offen als geplant',
  },
  group: {
    common: [
      'Etwas teilt ihr alle: {a}.',
      'Nebeneinandergelegt sind sich eure Zahlen einig: {a}.',
      'Eines muss hier niemand erklären: {a}.',
    ],
    between: [
      'Auf der einen Seite {who}, auf der anderen {other}, und dazwischen {name}: {a}.',
      'Zwischen beiden Enden des Tisches, hier {who} und dort {other}, kann {name} übersetzen: {a}.',
    ],
    lacks: ['Etwas bringt hier kaum jemand mit: {a}.', 'Ein Stuhl in diesem Kreis ist leer: {a}.'],
    missing: 'Kein Name unter euch enthält {n}, das will also bewusst geübt sein.',
  },
  axes: {
    closeness: {
      low: 'jede und jeder braucht eine Tür, die sich schließen lässt',
      high: 'ihr macht die Dinge gern Seite an Seite',
      bridge: 'wer nah sein und trotzdem früh gehen kann, schafft Platz für beides',
      lack: 'niemand ruft laut nach Gesellschaft oder nach Ruhe',
      practice: 'plant einen gemeinsamen Abend mit einem klaren Ende',
    },
    order: {
      low: 'Gewohnheiten und Pläne fallen euch leicht',
      high: 'ihr schaut lieber, was der Tag bringt',
      bridge: 'ein Plan mit offenen Stellen passt beiden Seiten',
      lack: 'weder Alltag noch Überraschung hat hier eine laute Stimme',
      practice: 'legt eine einzige Sache für die Woche fest und lasst den Rest offen',
    },
    voice: {
      low: 'erst wird gedacht und später geredet',
      high: 'an eurem Tisch reden alle, und gelacht wird auch',
      bridge: 'eine gute Frage im rechten Moment bringt stille Menschen zum Reden',
      lack: 'Reden und Schweigen wiegen bei euch etwa gleich viel',
      practice: 'gebt jedem Menschen am Tisch zwei Minuten ohne Unterbrechung',
    },
    aim: {
      low: 'der Sinn einer Sache zählt für euch mehr als ihr Ertrag',
      high: 'ihr seht alle gern bis zum Abend ein Ergebnis',
      bridge: 'ein Mensch, der nach dem Warum und dem Wieviel fragt, hält euch zusammen',
      lack: 'noch sitzt kein gemeinsames Ziel mit am Tisch',
      practice: 'schreibt zusammen auf, wozu ihr etwas tut und woran ihr das Ende erkennt',
    },
    pace: {
      low: 'die Eile bleibt bei euch vor der Tür',
      high: 'wo ihr euch trefft, geht alles schnell',
      bridge: 'eine ruhige und eine flinke Hand können sich abwechseln',
      lack: 'eure Runde hat noch kein eigenes Tempo',
      practice: 'wählt das Tempo, bevor die nächste Aufgabe beginnt',
    },
  },
};
