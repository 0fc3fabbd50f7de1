import type { Statements } from '../knowledge.ts';

/** What grows from midlife on. */
export const maturity: Statements<'maturity'> = {
  1: {
    gift: ['mit den Jahren traust du deinem Urteil auch gegen den Strom', 'spät gefundener Mut öffnet dir noch einmal ganz eigene Wege'],
    shadow: [
      'die neue Unabhängigkeit kann alten Gefährten etwas schroff vorkommen',
      'nach langem Warten möchtest du plötzlich alles allein bestimmen',
    ],
    relationships: ['alte Freunde staunen später, wie klar du Nein sagst'],
    work: ['deinen Namen setzt du mit der Zeit lieber unter Eigenes'],
    inner: ['die Frage nach fremder Erlaubnis wird von Jahr zu Jahr leiser'],
    practice: ['melde dich zu etwas an, das du früher anderen überlassen hast', 'räum ein Zimmer oder eine Ecke ein, die ganz dir gehört'],
  },
  2: {
    gift: [
      'mit wachsender Erfahrung wirst du zum Menschen, den man vor einem Streit fragt',
      'Zuhören fällt dir später leichter und gilt dir nicht mehr als Schwäche',
    ],
    shadow: [
      'das Bedürfnis nach Eintracht lässt dich gelegentlich zu früh nachgeben',
      'in reiferer Zeit trifft dich Unfreundlichkeit unerwartet tief',
    ],
    relationships: ['mit den Jahren reicht dir eine Hand auf der Schulter als Antwort'],
    work: ['du arbeitest zunehmend lieber im Duett als im Wettlauf'],
    inner: ['das Warten verliert für dich nach und nach seinen Stachel'],
    practice: ['lade ein Paar ein, das du lange aus den Augen verloren hast', 'übe, in einem Gespräch bis zum Ende ruhig zu atmen'],
  },
  3: {
    gift: ['die spätere Hälfte des Weges schenkt deiner Stimme mehr Farbe', 'was du früher nur gedacht hast, willst du jetzt auch zeigen'],
    shadow: [
      'der Wunsch nach Leichtigkeit kann ernste Aufgaben beiseiteschieben',
      'mit neuem Ausdruckswillen redest du andere manchmal in den Schatten',
    ],
    relationships: ['an langen Abenden fragt man dich später nach den alten Geschichten'],
    work: ['mit der Zeit schreibst du Berichte, die man freiwillig liest'],
    inner: ['die Sorge, kindisch zu wirken, fällt nach und nach von dir ab'],
    practice: [
      'nimm ein Instrument, einen Pinsel oder einen Stift wieder in die Hand',
      'schreib eine Erinnerung auf, die man weitererzählen sollte',
    ],
  },
  4: {
    gift: [
      'im Lauf der Zeit wächst in dir die Freude am geduldigen Aufbauen',
      'deine Gewohnheiten werden zu Balken, auf denen sich gut wohnen lässt',
    ],
    shadow: ['ein fester Tagesplan kann dir mit der Zeit zum Zaun werden', 'du neigst später dazu, Neues mit dem Bewährten zu erschlagen'],
    relationships: ['mit der Zeit zählen die Freundschaften, die man jeden Dienstag pflegt'],
    work: ['mit den Jahren brauchst du für dieselbe Arbeit weniger Handgriffe'],
    inner: ['ein ruhiger Tagesablauf schmeckt dir immer mehr wie gutes Brot'],
    practice: ['ordne alte Fotos und wirf die verwackelten fort', 'leg einen kleinen Vorrat von etwas Nützlichem an'],
  },
  5: {
    gift: ['mit jedem Jahrzehnt wird deine Welt weiter und dein Gepäck leichter', 'spät entdeckte Neugier hält dich beweglich im Kopf'],
    shadow: [
      'manche Ruhelosigkeit holt jetzt nach, was früher verboten war',
      'zu viel Aufbruch lässt vertraute Menschen ratlos am Bahnsteig stehen',
    ],
    relationships: ['jüngere Leute besuchen dich gern, weil du immer noch alles mitprobierst'],
    work: ['mitten im Leben bekommst du Lust auf ein ganz anderes Handwerk'],
    inner: ['das Fernweh meldet sich später freundlicher und klopft vorher an'],
    practice: [
      'plane eine kleine Reise mit nur einer einzigen festen Station',
      'lern in dieser Woche ein paar Sätze einer fremden Sprache',
    ],
  },
  6: {
    gift: ['mit den Jahren wird dein Haus für viele zum Treffpunkt', 'du lernst, dass man auch ohne Aufsicht lieben kann'],
    shadow: [
      'erwachsene Menschen fühlen sich von deiner Sorge bisweilen bevormundet',
      'die Rolle der Stütze legt sich unmerklich um deine Schultern',
    ],
    relationships: ['irgendwann liebst du deine Leute, ohne ihnen den Schal zu binden'],
    work: ['später lockt dich Arbeit, von der man abends satt und warm nach Hause geht'],
    inner: ['in der zweiten Hälfte kochst du auch dir selbst die Suppe'],
    practice: [
      'pflanz etwas, das erst in einigen Jahren Schatten gibt',
      'frag einen lieben Menschen, welche Hilfe er gerade nicht braucht',
    ],
  },
  7: {
    gift: [
      'die reiferen Jahre schenken dir Tiefe, die keine Eile mehr kennt',
      'du wählst mit der Zeit wenige Bücher, wenige Menschen und gute Gespräche',
    ],
    shadow: [
      'der Rückzug ins Nachdenken kann sich wie ein Burggraben schließen',
      'an der Oberflächlichkeit anderer reibst du dich später stärker',
    ],
    relationships: ['zunehmend genügt dir ein Gegenüber, das weiterdenkt'],
    work: ['mit den Jahren holt man dich für die eine Frage, die sonst niemand stellt'],
    inner: ['in dir entsteht allmählich ein Lesezimmer mit Blick ins Grüne'],
    practice: ['such dir einen festen Platz zum Lesen und geh täglich hin', 'stell eine Frage, auf die du keine schnelle Antwort willst'],
  },
  8: {
    gift: [
      'mit Erfahrung im Rücken übernimmst du Verantwortung ohne großes Zittern',
      'du lernst spät und gründlich, deinen Wert nicht zu verschenken',
    ],
    shadow: ['nachgeholter Ehrgeiz kann stille Abende verdrängen', 'was du aufgebaut hast, bewachst du manchmal zu streng'],
    relationships: ['deine Leute schätzen zunehmend, dass du offen über Geld und Macht redest'],
    work: ['was du durchgesetzt hast, vertrittst du später ohne laute Stimme'],
    inner: ['mit der Zeit zählt für dich mehr, was trägt, als was glänzt'],
    practice: ['bring deine Papiere in eine Ordnung, die auch andere verstehen', 'gib dein Wissen an jemanden weiter, der gerade anfängt'],
  },
  9: {
    gift: ['später im Leben wird dein Herz weiter als deine Meinungen', 'mit der Zeit wiegt Verständnis für dich schwerer als Rechthaben'],
    shadow: [
      'du beschäftigst dich mit dem großen Ganzen und vergisst den kleinen Besuch',
      'Wehmut über Vergangenes setzt sich gern neben dich auf die Bank',
    ],
    relationships: ['alte Kränkungen im Freundeskreis schrumpfen für dich auf Postkartengröße'],
    work: ['deine Erfahrung teilst du aus wie Äpfel nach einer guten Ernte'],
    inner: ['Dinge gibst du später leichter her als früher ein letztes Wort'],
    practice: ['miste ein Regal aus und gib das Gute bewusst weiter', 'stifte einer gemeinsamen Sache ein paar Stunden deiner Zeit'],
  },
  11: {
    gift: [
      'die innere Stimme wird mit den Jahren klarer und weniger ängstlich',
      'du ermutigst später Menschen, ohne selbst im Mittelpunkt zu stehen',
    ],
    shadow: [
      'gesteigerte Empfindsamkeit kann volle Tage anstrengend machen',
      'große Ahnungen verlangen mit der Zeit nach einem schlichten Alltag',
    ],
    relationships: ['Jüngere setzen sich zu dir, wenn ein Einfall noch keine Worte hat'],
    work: ['deine Eingebungen landen später häufiger auf Papier als im Luftschloss'],
    inner: ['deine Antennen bekommen mit den Jahren endlich einen Knopf für leise'],
    practice: ['halte jeden Abend ein Bild des Tages in einem Satz fest', 'such dir eine Gruppe, in der über das Wesentliche geredet wird'],
  },
  22: {
    gift: [
      'was du lange skizziert hast, bekommt später Wände und Fenster',
      'in der reiferen Zeit bündeln sich deine Fähigkeiten zu einem Werk',
    ],
    shadow: [
      'der Gedanke an das Bleibende kann die Gegenwart streng machen',
      'du lädst dir leicht noch ein Projekt auf, obwohl die Karre schon voll ist',
    ],
    relationships: ['Freundschaft heißt für dich zunehmend, gemeinsam etwas hochzuziehen'],
    work: ['am großen Vorhaben hängst du später mit mehr Ruhe und besserem Gerüst'],
    inner: ['die Angst vor dem eigenen Maßstab wird langsam zu Respekt'],
    practice: [
      'besprich ein gemeinsames Vorhaben mit Leuten aus einer jüngeren Generation',
      'wähle unter deinen Plänen den aus, der auch ohne dich bestehen kann',
    ],
  },
  33: {
    gift: ['mit den Jahren wirst du milde, ohne weich im Urteil zu werden', 'andere lernen von dir, wie man schwere Dinge behutsam hält'],
    shadow: [
      'die wachsende Hilfsbereitschaft kennt am Abend oft keinen Schluss',
      'du fühlst dich bald für ganze Generationen verantwortlich',
    ],
    relationships: ['für die Kinder der Nachbarschaft wirst du nach und nach zur Auskunft'],
    work: ['du bringst später vor allem bei, was man nur vormachen kann'],
    inner: ['deine Güte lernt mit der Zeit, auch bei dir selbst anzuklopfen'],
    practice: [
      'erzähl einem jungen Menschen von einem Fehler, der dir genützt hat',
      'bestimme eine tägliche Stunde, in der niemand etwas von dir will',
    ],
  },
};
