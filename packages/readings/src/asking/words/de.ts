import type { AskingWords } from '../asking-words.ts';

export const asking: AskingWords = {
  numbers: {
    lifePath: 'lebensweg, lebenswegzahl, lebenszahl, lebenspfad, hauptzahl, wichtigste zahl, schicksalsweg',
    expression: 'ausdruckszahl, ausdruck, namenszahl, zahl meines namens, mein name, talentzahl',
    soulUrge: 'seelenzahl, seele, seelenwunsch, herzenswunsch, herzzahl, seelendrang, vokale',
    personality:
      'personlichkeitszahl, personlichkeit, erster eindruck, wie andere mich sehen, wie mich andere sehen, konsonanten, aussenwirkung, sehen mich andere, mich andere, wirke ich, andere mich, wirk ich',
    birthday: 'geburtstagszahl, geburtstag, tag meiner geburt, tageszahl der geburt',
    maturity: 'reifezahl, reife, zweite lebenshalfte, wenn ich alter bin',
    attitude: 'haltungszahl, haltung, einstellungszahl, einstellung',
    destiny: 'bestimmung, bestimmungszahl, schicksalszahl, schicksal',
    personalYear:
      'personliches jahr, personlichen jahr, personliche jahr, personlichem jahr, jahreszahl, mein jahr, meinem jahr, personliches jahres',
    personalMonth: 'personlicher monat, personlichen monat, personliche monat, monatszahl, mein monat, meinem monat',
    personalDay: 'personlicher tag, personlichen tag, personliche tag, tageszahl, mein tag, meinem tag',
    pinnacle: 'hohepunkt, hohepunkte, gipfel, gipfelzahl*, lebensgipfel',
    challenge: 'herausforderung, herausforderungen',
    period: 'periode, perioden, lebensabschnitt*, lebenszyklus, lebenszyklen, zyklus, zyklen',
    essence: 'essenz, essenzzahl, transit*',
    karmicDebt: 'karmische schuld, karmischen schuld*, karmische schulden, karma, schuldzahl*',
    karmicLesson:
      'karmische lektion, karmische lektionen, karmischen lektionen, fehlende zahlen, zahlen fehlen mir, fehlen mir, zahlen fehlen, fehlen in meinem namen, fehlt in meinem namen',
    hiddenPassion: 'verborgene leidenschaft, geheime leidenschaft, heimliche leidenschaft',
    subconsciousSelf: 'unterbewusstsein, unterbewusstes selbst, unbewusste*',
    balance: 'balance, balancezahl, ausgleich*, initialen',
    bridge: 'brucke, brucken, bruckenzahl*',
    plane: 'ebene, ebenen, ausdrucksebene*',
    loShuLine: 'lo shu, magisches quadrat, loshu',
    birthGridArrow: 'geburtsgitter, geburtsraster, pfeil, pfeile, zahlengitter',
    compound: 'verbundzahl, zusammengesetzte zahl, doppelzahl',
    moolank: 'mulank, psychische zahl',
    bhagyank: 'gluckszahl',
  },
  sides: {
    work: 'arbeit*, job, jobs, beruf*, karriere, geschaft*, firma, buro, chef, chefin, projekt*, geld, gehalt, kohle, berufung',
    relationships: 'liebe*, beziehung*, partner*, ehe, heirat, freund*, familie*, mann, frau, romantik, romantisch*, verlieb*',
    inner: 'innere*, innen, gefuhl*, gefuehl*, emotion*, spirituell*, seelisch*, einsam*, im innern, im inneren, tief drin',
    growth: 'wachs*, wachstum, entwick*, verbessern, weiterkommen, wachsen',
    gift: 'starke, starken, talent*, gabe, gaben, begabung*, gut kann, gut darin',
    shadow: 'schwache*, schwachen, schatten*, schwierig*, problem*, schlechte seite, hindert*, bremst*, fehler',
    practice:
      'rat, ratschlag*, tipp, tipps, was soll ich tun, was kann ich tun, was tun, ubung*, vorschlag*, empfiehl*, ich uben, uben, kann ich diese woche',
  },
  cues: {
    hello: 'hallo, guten tag, guten morgen, guten abend, hi, gruss dich, servus, moin',
    thanks: 'danke, vielen dank, dankeschon',
    help: 'hilfe, hilf mir, was kannst du, was kann ich fragen, was weisst du, wie geht das hier, wie funktioniert das, was kann ich dich fragen, kann ich dich fragen, was machst du, wozu bist du da',
    why: 'warum, wieso, weshalb, berechne*, berechnet, ausgerechnet, errechnet, woher kommt, wie kommst du, wie kommt, wie rechnest, hast du meine, rechnet man, wie rechnet, berechnet',
    meaning: 'bedeut*, heisst, was ist, steht fur, sinn',
    master: 'meisterzahl, meisterzahlen, meister',
    compare:
      'anderer rechner, andere rechner, anderen rechner*, andere seite, anderen seite*, andere app, anderes ergebnis, anderes system, chaldaisch*, pythagoreisch*, unterschied*, falsche zahl, abweich*',
    pair: 'kompatib*, passen, passe, passt, verstehe mich mit, verstehe ich mich, verstehen wir uns, vertrage*, zusammen, miteinander, zwischen uns, zwischen, auskommen, komme ich mit, komm ich mit, klar mit, klarkommen',
    fate: 'lotto, lottozahlen, lotterie, werde ich sterben, wann sterbe ich, werde ich heiraten, wann heirate ich, werde ich reich, werde ich gewinnen, gewinne ich, vorhersag*, wahrsag*, zukunft, kommt er zuruck, kommt sie zuruck, werd ich heiraten, ich heiraten, heiraten werde, die liebe finden, liebe finden, mann finden, frau finden, beruhmt werden, kinder bekommen, heiraten',
    portrait:
      'uber mich, wer bin ich, mein chart, meine deutung, mein portrat, zusammenfassung, beschreib mich, alle meine zahlen, meine zahlen, meine numerologie, wie bin ich, fass mein chart, chart zusammen, kurz zusammen, fass mich',
    remember: 'merk dir, merke dir, denk daran dass, vergiss nicht dass, behalte im kopf, notiere',
    forget: 'vergiss das, vergiss was ich gesagt habe, vergiss alles',
  },
  times: {
    thisYear: 'dieses jahr, diesem jahr, heuer, laufendes jahr, aktuelles jahr',
    nextYear: 'nachstes jahr, nachsten jahr, kommendes jahr, kommenden jahr, nachste jahr, kommende jahr, folgendes jahr',
    lastYear: 'letztes jahr, letzten jahr, voriges jahr, vergangenes jahr, letzte jahr',
    thisMonth: 'dieser monat, diesen monat, diesem monat',
    nextMonth: 'nachster monat, nachsten monat, kommenden monat, nachste monat',
    lastMonth: 'letzter monat, letzten monat, vorigen monat, letzte monat',
    today: 'heute, heutiger tag, gerade jetzt',
    tomorrow: 'morgen',
    yesterday: 'gestern',
  },
  months: 'januar|janner, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember',
  dayFirst: true,
  systems: { pythagorean: 'pythagoreischen', chaldean: 'chaldäischen' },
  says: {
    hello:
      'Hallo! Frag mich nach jeder Zahl dieses Charts, nach einem Jahr, Monat oder Tag, nach einer Seite des Lebens wie Arbeit oder Liebe oder nach jemandem, den du gespeichert hast.',
    thanks: 'Gern. Frag weiter, wann immer du magst.',
    help: 'Ich antworte aus deinem eigenen Chart, ohne Sprachmodell. Du kannst fragen: was eine Zahl bedeutet („mein Lebensweg“, „karmische Lektionen“); was sie über Arbeit, Liebe, Innenleben oder Wachstum sagt; wie ein Jahr, Monat oder Tag ist („nächstes Jahr“, „3. Mai 2027“); wie eine Zahl berechnet wurde; wie du mit jemandem auskommst, den du gespeichert hast, unter dem Namen, den du vergeben hast; wofür eine Zahl wie die 11 steht; warum ein anderer Rechner etwas anderes zeigt. Ich sage nichts voraus und beantworte keine Fragen zu Gesundheit, Recht oder Geld.',
    unknown:
      'Ich habe nicht verstanden, wonach du fragst. Ohne Sprachmodell verstehe ich Fragen nach den Zahlen dieses Charts, nach Zeiten, Seiten des Lebens, gespeicherten Menschen und danach, wie eine Zahl berechnet wurde. Versuch es mit „Was bedeutet mein persönliches Jahr für die Arbeit?“ oder „Hilfe“.',
    fate: 'Das können Zahlen nicht sagen, und ich auch nicht: Nichts hier kündigt an, was geschieht, wann oder mit wem. Was ich kann, ist, die Gegenwart aus deinem Chart zu lesen, als Anstoß zum Nachdenken:',
    absent:
      'Dieses Chart enthält nichts zu: {name}. Entweder zählt nichts darin als solche Zahl, oder es fehlt der volle Name oder das volle Geburtsdatum, aus dem sie entsteht.',
    seen: 'Von {when} aus gesehen, {name} {n}: {A}.',
    howUnknown: '{name} {n} wird direkt aus den Buchstaben oder Ziffern gelesen; die Seite des Charts zeigt jeden Schritt.',
    master: 'Die {n} ist eine Meisterzahl: Eine Summe, die {n} ergibt, bleibt stehen und wird nicht zu {root} verkürzt.',
    meaning: 'Die {n} als {name}: {A}.',
    inChart: 'In diesem Chart steht die {n} hier: {who}.',
    notInChart: 'Keine der wichtigen Zahlen dieses Charts ist {n}.',
    valueUnknown:
      'Ich weiß, was von 1 bis 9, von 11, 22 und 33, von den karmischen Schulden 13, 14, 16 und 19 und von den zusammengesetzten Zahlen 10 bis 52 gesagt wird; zur {n} ist nichts geschrieben.',
    compare:
      'Rechner unterscheiden sich, weil Traditionen sich unterscheiden: welche Tabelle den Buchstaben ihre Zahlen gibt, ob Y ein Vokal ist, ob 11, 22 und 33 stehen bleiben und ob ein Datum als Ganzes oder in Teilen addiert wird. Keiner ist der richtige; dieser hier sagt, welchen Weg er nahm. Für dieses Chart:',
    bySystem: 'Nach der {system} Tabelle gilt: {name} {n}.',
    otherWay: 'Nach einer anderen anerkannten Zählweise wäre es: {name} {n}.',
    about: 'Über {name}, erzählt wie zu {name}:',
    whom: 'Sag, mit wem: unter dem Namen, unter dem du den Menschen gespeichert hast. Vergleichen kann ich nur gespeicherte Menschen.',
    noSubject:
      'Dieses Gespräch handelt noch von niemandem. Beginne eines über ein gespeichertes Profil oder mit Namen und Geburtsdatum, dann kann ich aus dem Chart antworten.',
    remembered: 'Ich behalte im Kopf: „{a}“ Was ich behalte, kannst du jederzeit ansehen und löschen.',
    notRemembered:
      'Ich behalte etwas über dich nur, wenn du es unter Datenschutz erlaubst. Außerhalb dieses Gesprächs wurde nichts behalten.',
  },
};
