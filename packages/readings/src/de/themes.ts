import type { Phrases } from '../phrases.ts';

/** What is said where several numbers meet. */
export const themes: Phrases['themes'] = {
  closeness: {
    low: {
      agree: [
        'deine besten Stunden sind die, in die niemand etwas eingetragen hat',
        'allein zu entscheiden liegt dir, und die Erklärung kommt später',
        'es gibt in deinem Leben eine Tür, die nur du aufmachst',
        'ein eigenes Zimmer bedeutet dir mehr als eine volle Tafel',
      ],
      much: [
        'wer dich gernhat, wartet manchmal lange auf eine Einladung',
        'früh geteilte Sorgen wären nur halb so schwer',
        'vom Flur aus gesehen wirkt deine Selbstständigkeit leicht wie Kälte',
      ],
    },
    high: {
      agree: [
        'erst im Gespräch mit anderen werden die Dinge für dich wirklich',
        'zu einem guten Tag gehört bei dir meistens noch jemand dazu',
        'du spürst die Stimmung im Raum, noch bevor du deinen Stuhl rückst',
        'was du aufbaust, baust du gern mit mehreren Händen',
      ],
      much: [
        'dein eigener Wunsch geht zwischen all den fremden leicht verloren',
        'der Frieden am Tisch ist manchmal mit deinem Schweigen bezahlt',
        'zu viele Leute haben ein Stück von deiner Woche in der Hand',
      ],
    },
    tension: [
      'ein Teil von dir bestellt den Tisch für sechs, ein anderer hofft auf Absagen',
      'du wünschst dir Nähe und eine abgeschlossene Tür, oft am selben Abend',
      'Zuneigung wärmt dich, bis sie wissen will, wo du gewesen bist',
      'eine Seite sagt schon Wir und die andere ist noch beim Ich',
    ],
    bridge: [
      'Besuch tut dir gut, sobald feststeht, wann er wieder geht',
      'ein ehrlicher Satz über eine Stunde Ruhe rettet ein ganzes Wochenende',
      'im kleinen Kreis haben deine beiden Seiten nebeneinander Platz',
      'gemeinsame Arbeit mit getrennten Aufgaben passt besser zu dir als jedes Extrem',
    ],
    practice: [
      'sag diese Woche einem Menschen, was du lieber für dich machst',
      'trag einen freien und einen gemeinsamen Abend ein und halte beide',
      'gib auf eine Einladung ein klares Ja und auf eine andere ein klares Nein',
    ],
    lack: [
      'wie nah jemand kommen darf, entscheidest du jedes Mal neu',
      'weder das Gedränge noch die geschlossene Tür ist dein Zuhause',
      'Alleinsein und Gesellschaft wiegen bei dir ungefähr gleich viel',
    ],
  },
  order: {
    low: {
      agree: [
        'eine Liste, die aufgeht, ist für dich eine kleine Freude',
        'Vertrauen bekommt bei dir, was zweimal geprüft wurde',
        'vor dem ersten Schritt klopfst du den Boden ab',
        'die Dinge um dich haben ihren Platz und behalten ihn meistens auch',
      ],
      much: [
        'mancher Plan lebt länger als der Grund, aus dem du ihn gemacht hast',
        'Überraschungen kosten dich mehr, als sie müssten',
        'Regeln für einen einzigen Winter gelten bei dir im Sommer noch',
      ],
    },
    high: {
      agree: [
        'eine offene Straße gibt dir mehr als eine gute Karte',
        'eine Regel bleibt für dich ein Vorschlag, bis jemand den Grund nennt',
        'du atmest leichter, solange noch nichts festgelegt ist',
        'am Ende gewinnt bei dir oft die Seitenstraße',
      ],
      much: [
        'die Hälfte des Begonnenen liegt noch in irgendeiner Schublade',
        'auf dein Wort vom Montag verlässt sich am Freitag nicht mehr jeder',
        'Freiheit ohne Rahmen klingt irgendwann nur noch nach Lärm',
      ],
    },
    tension: [
      'du zeichnest den Plan und schlüpfst als Erstes wieder hinaus',
      'feste Abläufe beruhigen dich eine Woche und engen dich in der nächsten ein',
      'eine Hand löst den Knoten, den die andere gerade gebunden hat',
      'Sicherheit und offene Fenster stehen beide auf deiner Liste und streiten sich',
    ],
    bridge: [
      'ein fester Rahmen mit leerer Mitte dient beiden Wünschen',
      'die Uhrzeit darf feststehen, der Inhalt darf offen bleiben',
      'kurze Pläne stehen dir gut, jeden Monat frisch gemacht',
      'eine Regel, die immer gilt, schafft Platz für viele, die sich biegen',
    ],
    practice: [
      'lege für diese Woche eine Sache fest und lass eine andere laufen',
      'erledige heute die kleinste offene Aufgabe, bevor eine neue beginnt',
      'halte dir einen Nachmittag ganz ohne Vorhaben frei',
    ],
    lack: [
      'weder Ordnung noch Abenteuer treibt dich an, und beides ist dir recht',
      'wie aufgeräumt das Leben sein soll, fragen dich eher die anderen',
      'Struktur ist für dich ein Werkzeug, das du ohne Gefühl hinlegst',
    ],
  },
  voice: {
    low: {
      agree: [
        'in dir geschieht schon viel, bevor ein Wort herauskommt',
        'dein Ohr hört auch das, was ungesagt geblieben ist',
        'ein stilles Zimmer gibt dir zurück, was der Tag genommen hat',
        'deine Gedanken sind fertig, sobald andere sie zum ersten Mal hören',
      ],
      much: [
        'die Leute raten, was du meinst, und raten daneben',
        'gute Einfälle bleiben eine Jahreszeit zu lang im Notizbuch',
        'dein Schweigen wird manchmal als Antwort gelesen, die du nie gegeben hast',
      ],
    },
    high: {
      agree: [
        'beim lauten Reden findest du heraus, was du denkst',
        'eine gut erzählte Geschichte ist dein Weg zu den meisten Herzen',
        'mit dir wird ein Raum schneller warm als mit der Heizung',
        'dein Gesicht hat meistens schon gesprochen, bevor du es tust',
      ],
      much: [
        'das letzte Wort ist nicht immer das fehlende',
        'deine Ankündigungen sind manchmal größer als der Rucksack dafür',
        'vor Publikum hörst du dich selbst nicht immer gut',
      ],
    },
    tension: [
      'du möchtest gehört werden und lieber keine Blicke auf dir spüren',
      'an manchen Tagen redest du für drei und danach für niemanden',
      'ein stiller Kopf und eine laute Stimme teilen sich eine kleine Wohnung',
      'Zeigen und Verbergen wechseln sich bei dir ohne Vorwarnung ab',
    ],
    bridge: [
      'erst schreiben und dann reden lässt beide Seiten zu Wort kommen',
      'ein kleiner Kreis, der dich kennt, ist die richtige Bühnengröße',
      'eine ruhige Viertelstunde vor dem Treffen gibt deinen Worten doppeltes Gewicht',
      'ein wahrer Satz bringt dir mehr als zehn glänzende',
    ],
    practice: [
      'sprich einen unfertigen Gedanken vor einem freundlichen Menschen aus',
      'schreib heute Abend auf, was du tagsüber verschwiegen hast',
      'lass in einem Gespräch eine Pause stehen, bis sie von selbst endet',
    ],
    lack: [
      'du redest, wo es etwas zu sagen gibt, und belässt es dabei',
      'weder die Bühne noch die Studierstube ruft dich beim Namen',
      'wie viel du von dir zeigst, ist für dich selten eine Frage',
    ],
  },
  aim: {
    low: {
      agree: [
        'eine Sache muss dir etwas bedeuten, bevor du sie anhebst',
        'nützlich zu sein liegt dir näher als ein Platz ganz vorn',
        'Erfolg schmeckt dir fad, solange er sonst niemandem guttut',
        'du fragst nach dem Wozu und wartest die Antwort auch ab',
      ],
      much: [
        'deine eigenen Stunden und Rechnungen kommen als Letztes dran',
        'neben großen Idealen sieht ein gewöhnlicher guter Tag klein aus',
        'das Geben geht manchmal weiter, obwohl die Hände längst müde sind',
      ],
    },
    high: {
      agree: [
        'am Abend zeigst du gern auf etwas, das fertig geworden ist',
        'ein Ziel mit Termin macht dich hellwach',
        'ein Ergebnis macht dich ruhiger als jedes Lob',
        'was sich nicht bald brauchen lässt, verliert für dich den Reiz',
      ],
      much: [
        'eine Pause fühlt sich leicht an wie eine Schuld, die wächst',
        'unbemerkt können aus Menschen Stufen auf deinem Weg werden',
        'das nächste Vorhaben steht schon da, bevor dieses gefeiert ist',
      ],
    },
    tension: [
      'es soll etwas bedeuten und es soll klappen, nur selten zur gleichen Uhrzeit',
      'eine Seite zählt, die andere fragt, ob sich das Zählen lohnt',
      'eine gute Sache und eine gute Stellung haben beide deine Adresse',
      'Großzügigkeit öffnet die Hand, die der Ehrgeiz eben geschlossen hat',
    ],
    bridge: [
      'ein nützliches Ding, gut gemacht, bringt deine beiden Ziele zusammen',
      'ein fairer Preis für das, was du gibst, hält die Rechnung ehrlich',
      'wenige Ziele genügen, jedes mit einem Gesicht dahinter',
      'Zeit, die du mit Absicht verschenkst, braucht keine Abrechnung',
    ],
    practice: [
      'nenne den Menschen, dem deine Arbeit dieser Woche etwas erleichtert',
      'plane eine Stunde für ein Ergebnis und eine für eine Freundlichkeit',
      'schreib auf, woran du in diesem Monat merkst, dass es reicht',
    ],
    lack: [
      'weder der Preis noch die große Sache hält dich lange fest',
      'du tust, was vor dir liegt, und das Warum darf warten',
      'große Ziele lassen dich ruhig, und das ist seltener, als es klingt',
    ],
  },
  pace: {
    low: {
      agree: [
        'langsam kommst du den Dingen auf den Grund',
        'eine Nacht darüber macht die meisten deiner Antworten besser',
        'einmal gründlich ist dir lieber als dreimal schnell',
        'Zeit ist ein Werkzeug, das in deiner Hand gut liegt',
      ],
      much: [
        'manche Tür geht zu, während du noch das Schild liest',
        'aus deiner Geduld wird leicht ein bloßes Aushalten',
        'bis du ganz sicher bist, sind andere vielleicht schon gegangen',
      ],
    },
    high: {
      agree: [
        'du bist oft auf halbem Weg, bevor die Besprechung endet',
        'ein erster Zug ist dir lieber als ein perfekter',
        'Warten macht dich müder als Arbeiten',
        'deine Antwort ist meistens vor dem Fragezeichen da',
      ],
      much: [
        'hinter deinem Tempo bleiben kleine Reparaturen liegen',
        'neben dir geht manchen die Puste früher aus',
        'manches Pflänzchen ziehst du heraus, um zu sehen, ob es wächst',
      ],
    },
    tension: [
      'ein Fuß steht auf der Stufe, der andere wartet auf den Beweis',
      'du eilst an einen Ort, an dem du dann jahrelang bleiben möchtest',
      'dein Anfang ist schnell, dein Vertrauen braucht Zeit',
      'eine ungeduldige Hand arbeitet für ein geduldiges Auge',
    ],
    bridge: [
      'der kleine Anfang darf sofort sein, die große Entscheidung später',
      'ein fester Tag für Beschlüsse schützt dich vor Hast und vor Aufschub',
      'ein schneller erster Entwurf verträgt einen langsamen zweiten',
      'ein Gang um den Block, während du wartest, schlichtet den Streit',
    ],
    practice: [
      'schlaf eine Nacht über die Antwort, bei der du ganz sicher bist',
      'erledige vor dem Mittagessen eine liegen gebliebene Kleinigkeit',
      'geh diese Woche einen Weg zu Fuß, den du sonst fährst',
    ],
    lack: [
      'du nimmst das Tempo von dem an, woran du gerade mitwirkst',
      'weder Eile noch Zögern gehört zu deinen Gewohnheiten',
      'die Uhr drängt dich weniger als die meisten Menschen',
    ],
  },
};
