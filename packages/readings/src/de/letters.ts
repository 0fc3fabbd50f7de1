import type { Statements } from '../knowledge.ts';

/** The first letter: how one begins and meets what stands in the way. */
export const cornerstone: Statements<'cornerstone'> = {
  1: {
    gift: ['Hindernisse gehst du von vorn an und meist gleich am ersten Tag', 'am Startpunkt hast du einen eigenen Kompass in der Tasche'],
    shadow: [
      'mit Anlauf rennst du gelegentlich gegen eine Tür, die man ziehen muss',
      'ein versperrter Weg macht dich zuerst zornig und dann erst klug',
    ],
  },
  2: {
    gift: ['deinen Anfang machst du leise und siehst dich zuerst nach Verbündeten um', 'beim Beginnen tastest du ab, wer mitgehen möchte'],
    shadow: [
      'vor der ersten Schwelle wartest du manchmal, bis dich jemand hinüberwinkt',
      'eine Absage am Anfang nimmst du schwerer als zehn am Ende',
    ],
  },
  3: {
    gift: [
      'du fängst mit einem Einfall an und redest dich fröhlich um Steine herum',
      'jeder Beginn bekommt von dir einen klingenden Titel',
    ],
    shadow: [
      'ein Stolperstein wird bei dir eher zur Anekdote als zur Aufgabe',
      'nach dem ersten Applaus vergisst du gern den zweiten Absatz',
    ],
  },
  4: {
    gift: ['bevor du loslegst, liegen Werkzeug und Reihenfolge bereit', 'dein erster Stein liegt waagerecht und darf belastet werden'],
    shadow: [
      'gegen einen Widerstand setzt du gern noch mehr Mühe derselben Sorte',
      'wo der Grund nicht ganz eben ist, fängst du lieber gar nicht an',
    ],
  },
  5: {
    gift: [
      'du beginnst mitten im Geschehen und findest an jedem Zaun die Lücke',
      'einem Hindernis begegnest du mit drei Umwegen und guter Laune',
    ],
    shadow: ['beim ersten zähen Stück schielst du schon nach einem anderen Anfang', 'deine Anfänge überholen sich manchmal gegenseitig'],
  },
  6: {
    gift: ['am Beginn steht bei dir die Frage, wem die Sache dient', 'zum Auftakt sorgst du dafür, dass alle einen Löffel haben'],
    shadow: [
      'du nimmst schon beim Losgehen so viele mit, dass der Wagen ächzt',
      'vor dem eigenen Start bringst du noch schnell die Wege der anderen in Ordnung',
    ],
  },
  7: {
    gift: ['deinen ersten Schritt bereitet eine lange stille Prüfung vor', 'bevor du einen Fuß vorsetzt, kennst du die Karte auswendig'],
    shadow: [
      'vor einer Hürde liest du alles über Hürden und springst zuletzt',
      'ein unklarer Satz in der Anleitung hält dich länger auf als jede Mauer',
    ],
  },
  8: {
    gift: [
      'du startest mit Gewicht und räumst weg, was den Weg versperrt',
      'auf ein Nein am Anfang antwortest du mit einem besseren Angebot',
    ],
    shadow: [
      'was sich dir entgegenstellt, behandelst du leicht wie einen Gegner',
      'du beginnst gleich so groß, dass kleine Hilfen keinen Platz finden',
    ],
  },
  9: {
    gift: ['du beginnst erst, sobald du das ganze Bild vor dir siehst', 'dein Anfang lädt alle ein, die gerade vorbeikommen'],
    shadow: [
      'so weit gespannt ist dein Vorhaben, dass der erste Griff fehlt',
      'bei Widerstand erklärst du das Ziel noch einmal, statt den Weg zu ändern',
    ],
  },
};

/** The last letter: how one finishes and lets go. */
export const capstone: Statements<'capstone'> = {
  1: {
    gift: [
      'am Ende ziehst du einen sauberen Strich und blickst schon nach vorn',
      'ein gutes Ende erkennst du früh und sagst es als Erstes',
    ],
    shadow: [
      'den Schluss machst du gern mit dir allein aus und überraschst damit alle',
      'ein unvollendetes Stück gibst du ungern in fremde Hände',
    ],
  },
  2: {
    gift: [
      'zum Abschied findest du ein sanftes Wort, das keinem die Tür zuschlägt',
      'was endet, begleitest du noch ein Stück bis zur Ecke',
    ],
    shadow: ['du verlängerst manches Ende, um niemanden traurig zu machen', 'nach einem Abschied horchst du lange auf ein Echo'],
  },
  3: {
    gift: ['dein Schlusspunkt ist am liebsten ein kleines Fest', 'mit einer guten Pointe entlässt du alle heiter nach Hause'],
    shadow: [
      'kurz vor dem Ziel verlierst du dich gern in einer Zugabe',
      'das Ende einer Sache redest du manchmal länger als die Sache selbst',
    ],
  },
  4: {
    gift: ['du fegst nach getaner Arbeit noch die Späne zusammen', 'du übergibst Dinge sauber beschriftet und mit Ersatzschrauben'],
    shadow: ['fertig ist für dich erst, was dreimal nachgemessen wurde', 'altes Werkzeug hebst du auf, obwohl nichts mehr zu tun bleibt'],
  },
  5: {
    gift: [
      'loslassen kannst du leicht, weil vor dem Fenster schon Neues vorbeizieht',
      'am Ende stehst du oft schon halb in der nächsten Tür',
    ],
    shadow: ['die letzten Meter überlässt du gern dem Zufall', 'bevor der Vorhang fällt, sitzt du oft schon im nächsten Stück'],
  },
  6: {
    gift: ['du gibst eine Sache erst aus der Hand, sobald sie gut versorgt ist', 'am Schluss fragst du, ob jeder gut nach Hause kommt'],
    shadow: [
      'auch nach dem Abschied schaust du noch durchs Schlüsselloch, ob alles läuft',
      'du lässt schwer los, was du lange gepflegt hast',
    ],
  },
  7: {
    gift: ['am Ende einer Sache setzt du dich hin und ziehst die Lehre', 'beim Abschließen bleibt von dir ein kluger Satz zurück'],
    shadow: ['du gehst manchmal so leise, dass keiner das Ende bemerkt', 'nachträglich zweifelst du am Ende, das du selbst gesetzt hast'],
  },
  8: {
    gift: ['deine Vorhaben enden mit einem Ergebnis, das man anfassen kann', 'über dem letzten Schritt steht bei dir ein klares Ja'],
    shadow: ['ein Ende ohne Gewinn willst du dir schwer eingestehen', 'erst ein sichtbarer Erfolg erlaubt dir, den Stift hinzulegen'],
  },
  9: {
    gift: ['du schließt ab, indem du das Erreichte großzügig weitergibst', 'dein Loslassen macht anderen den Anfang leichter'],
    shadow: [
      'beim Abschließen rührt dich alles so, dass die Kiste offen bleibt',
      'aus Güte verlängerst du, was längst zu Ende erzählt ist',
    ],
  },
};

/** The first vowel: what the heart does before anyone sees. */
export const firstVowel: Statements<'firstVowel'> = {
  1: {
    gift: ['innen steht sofort ein Ja oder Nein, noch ehe du blinzelst', 'ungefragt richtet sich in deinem Inneren etwas auf'],
    shadow: ['der erste Stich ist oft gekränkter Stolz, den niemand sieht', 'eine Bitte hört dein Herz im ersten Moment als Befehl'],
  },
  2: {
    gift: ['bevor man dir etwas ansieht, hat dein Herz schon mitgefühlt', 'deine innerste Antwort ist ein leises Anlehnen'],
    shadow: ['heimlich zuckst du zurück, sobald eine Stimme lauter wird', 'im Verborgenen fragt dein Herz sofort, ob man dich noch mag'],
  },
  3: {
    gift: [
      'tief drinnen kichert etwas, während dein Gesicht noch höflich bleibt',
      'im Herzen beginnt sogleich ein Summen, das keiner hört',
    ],
    shadow: [
      'ein kleiner Seufzer wird in dir sofort zum Drama mit drei Akten',
      'eine Enttäuschung färbt dir innen auf der Stelle den ganzen Himmel',
    ],
  },
  4: {
    gift: [
      'als Erstes tastet dein Inneres nach dem Geländer und findet es',
      'insgeheim ordnet dein Herz die Lage, während andere noch rufen',
    ],
    shadow: [
      'das Unerwartete lässt dein Herz für einen Moment die Arme verschränken',
      'die erste Regung heißt Vorsicht und geht nur langsam wieder weg',
    ],
  },
  5: {
    gift: ['unsichtbar für alle macht etwas in dir einen kleinen Hüpfer', 'im selben Augenblick hat dein Herz schon das Fenster geöffnet'],
    shadow: ['innerlich suchst du bei jeder Bindung gleich den Notausgang', 'ungesehen wippst du auf den Zehen, wo Bleiben gefragt wäre'],
  },
  6: {
    gift: ['dein Herz zählt beim Eintreten unwillkürlich, ob alle da sind', 'ehe du es merkst, hat dein Inneres jemanden zugedeckt'],
    shadow: ['deine erste Regung ist die Sorge, etwas versäumt zu haben', 'heimlich misst du zuerst, ob man dich braucht'],
  },
  7: {
    gift: [
      'zuerst wird es in dir ganz still, als horchte jemand an einer Wand',
      'dein Herz tritt zunächst einen Schritt zurück, um besser zu sehen',
    ],
    shadow: ['ein leiser Argwohn ist schneller da als die Freude', 'was dich freut, muss innen erst eine Prüfung bestehen'],
  },
  8: {
    gift: ['insgeheim krempelst du sofort die Ärmel hoch und willst es schaffen', 'das Erste in dir ist ein fester Griff um das Seil'],
    shadow: [
      'das Herz rechnet dir blitzschnell vor, wer hier stärker ist',
      'dein Herz verschließt sich ohne Geräusch, sobald es schwach wirken könnte',
    ],
  },
  9: {
    gift: ['eine warme Welle läuft durch dich und braucht keinen Grund', 'zuallererst sucht dein Herz den Menschen hinter der Sache'],
    shadow: [
      'fremder Kummer steht dir innen bis zum Hals, ehe jemand klagt',
      'im Stillen sagst du Ja zu jedem Leid und überhörst das eigene',
    ],
  },
};
