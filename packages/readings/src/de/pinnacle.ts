import type { Statements } from '../knowledge.ts';

/** The outer weather of a long stretch of life. */
export const pinnacle: Statements<'pinnacle'> = {
  1: {
    gift: ['diese Strecke stellt dich öfter nach vorn, als du geplant hattest', 'das Umfeld fragt nach jemandem, der den Anfang wagt'],
    shadow: [
      'Gegenwind von außen verleitet dich dazu, alles allein durchzukämpfen',
      'in einer solchen Zeit wirkt Eigenständigkeit auf andere leicht wie Sturheit',
    ],
    relationships: [
      'wer zu dir passt, geht in diesen Jahren neben dir statt hinter dir',
      'manche Bindung muss lernen, dass du eigene Wege brauchst',
    ],
    work: ['von außen kommen Aufgaben, für die es noch keine Stelle gibt', 'Selbstständiges Arbeiten rückt näher als in ruhigeren Zeiten'],
    inner: ['zwischen Startschuss und Zögern findest du in diesen Jahren dein Tempo'],
    practice: ['stell dich bei der nächsten Gelegenheit absichtlich in die erste Reihe'],
  },
  2: {
    gift: ['das Wetter dieser Jahre ist mild und wächst aus Verbindungen', 'Türen öffnen sich eher durch Empfehlungen als durch Klopfen'],
    shadow: [
      'die Umstände verlangen Geduld, wo du gern schon Ergebnisse hättest',
      'leicht richtest du dich in dieser Zeit nach jedem Wind aus',
    ],
    relationships: [
      'Zweisamkeit und enge Bündnisse bekommen auf dieser Strecke viel Raum',
      'das Leben bringt dich mit Menschen zusammen, die behutsam gefragt sein wollen',
    ],
    work: [
      'man braucht dich als Stimme der Vermittlung zwischen den Lagern',
      'kleine Beiträge summieren sich in solchen Jahren zu etwas Großem',
    ],
    inner: ['diese sanften Jahre machen dich hellhörig für das, was du selbst brauchst'],
    practice: ['biete in dieser Woche jemandem ohne Anlass deine Begleitung an'],
  },
  3: {
    gift: ['die äußeren Umstände laden dich ein, dich zu zeigen', 'Geselligkeit und Kunst liegen in dieser Zeit fast vor der Tür'],
    shadow: ['im bunten Treiben dieser Jahre zerfasert leicht dein roter Faden', 'heitere Jahre machen es schwer, bei Ernstem zu bleiben'],
    relationships: [
      'dein Bekanntenkreis wächst wie ein Garten nach Regen',
      'in der Liebe hilft auf dieser Strecke ein offenes Wort zur rechten Zeit',
    ],
    work: ['man fragt dich nach Ideen, Texten oder einem guten Auftritt', 'Arbeit und Vergnügen gehen in solchen Zeiten gern Hand in Hand'],
    inner: ['unter dem Konfetti dieser Jahre sucht etwas in dir ein echtes Thema'],
    practice: ['melde dich für einen Abend an, an dem auch Ungeübte vorlesen'],
  },
  4: {
    gift: ['diese Jahre geben dir festen Boden und viel zu tun', 'langsam Gebautes hält in diesen Jahren auch einem Sturm stand'],
    shadow: [
      'die Umgebung stellt Regeln auf, an denen du dich wund reiben kannst',
      'zwischen Pflicht und Pflicht wird das Leben leicht ein wenig grau',
    ],
    relationships: [
      'im Alltag zeigt sich auf dieser Strecke, auf wen du bauen kannst',
      'Familie und Vertraute rechnen besonders mit deiner Ausdauer',
    ],
    work: [
      'die Zeit verlangt nach Fleiß, Plänen und einer guten Werkbank',
      'ein gründlich gelerntes Handwerk passt gut zu dieser Wetterlage',
    ],
    inner: ['das stetige Tun dieser Jahre macht dich im Kern erstaunlich gelassen'],
    practice: ['geh eine Woche lang täglich um dieselbe Uhrzeit zehn Minuten an die Luft'],
  },
  5: {
    gift: ['auf dieser Strecke wechselt der Wind oft die Richtung', 'von außen kommen Einladungen, die dein Leben weiter machen'],
    shadow: [
      'vor lauter Bewegung fehlt dir manchmal ein Ort für die Schuhe',
      'Gelegenheiten drängeln sich und machen die Wahl nicht leichter',
    ],
    relationships: [
      'neue Menschen treten schnell in dein Leben und manchmal ebenso schnell hinaus',
      'Nähe braucht in unruhigen Jahren verabredete Ankerplätze',
    ],
    work: ['ein Wechsel von Ort, Aufgabe oder Branche liegt in der Luft', 'man schätzt an dir, dass du im Durcheinander beweglich bleibst'],
    inner: ['mitten im Fahrtwind dieser Jahre suchst du innen einen Punkt, der stillhält'],
    practice: ['nimm diese Woche eine Einladung an und lass eine andere sausen'],
  },
  6: {
    gift: ['diese Jahre versammeln Menschen um deinen Tisch', 'Haus, Garten und Gemeinschaft geben der Zeit ihre Farbe'],
    shadow: [
      'von allen Seiten kommt die Frage, ob du noch etwas übernehmen kannst',
      'leicht wird aus der Mitte einer Familie ein Dienst ohne Feierabend',
    ],
    relationships: [
      'Liebe nimmt auf dieser Strecke gern die Form von Verantwortung an',
      'man kommt zu dir, um sich auszusöhnen oder auszuruhen',
    ],
    work: [
      'gefragt ist Arbeit, die Menschen pflegt oder Räume verschönert',
      'was du für andere herrichtest, findet in diesen Jahren Beachtung',
    ],
    inner: ['ein volles Haus weckt in dir gelegentlich den Wunsch nach einem leeren Flur'],
    practice: ['sag deinen Leuten, an welchem Abend deine Tür einmal geschlossen bleibt'],
  },
  7: {
    gift: [
      'die Welt draußen wird in diesen Jahren leiser, damit du hörst',
      'in diesen Jahren findet dich Wissen, nach dem du gar nicht gefragt hast',
    ],
    shadow: [
      'eine stille Strecke kann sich zunächst wie Abseits anfühlen',
      'die Umstände geben wenig Beifall und viel Anlass zum Zweifeln',
    ],
    relationships: [
      'dein Kreis wird auf dieser Strecke kleiner und dafür ehrlicher',
      'man lässt dich öfter allein, als du es sonst gewohnt warst',
    ],
    work: [
      'Forschung, Studium und Spezialwissen treffen auf günstigen Wind',
      'in solchen Zeiten arbeitet es sich am besten mit geschlossener Tür',
    ],
    inner: ['Jahr für Jahr wird deine innere Stimme zu besserer Gesellschaft'],
    practice: ['geh einmal allein ins Kino und rede danach mit niemandem darüber'],
  },
  8: {
    gift: [
      'diese Strecke bringt Gewicht, Entscheidungen und Menschen mit Einfluss',
      'das Umfeld fordert dich auf, deine Kraft sichtbar einzusetzen',
    ],
    shadow: ['die Luft in der Höhe kann dünn und ein wenig kühl werden', 'von außen wird vieles an Ergebnissen gemessen, auch dein Wert'],
    relationships: [
      'Macht wird in diesen Jahren auch zu Hause zum Gesprächsthema',
      'man sucht deine Nähe, manchmal aus Zuneigung und manchmal aus Nutzen',
    ],
    work: ['Führung und Organisation fallen dir beinahe von selbst zu', 'deine Arbeit wird beobachtet und an ihrer Fairness erkannt'],
    inner: ['die Verantwortung dieser Jahre fragt dich leise nach deinem eigenen Maß'],
    practice: ['erkundige dich bei jemandem, wie deine Entscheidung angekommen ist'],
  },
  9: {
    gift: ['die Jahre dieser Strecke ziehen weite Kreise um dich', 'Begegnungen mit Menschen von weit her erweitern deine Sicht'],
    shadow: [
      'vieles will in dieser Zeit verabschiedet werden, bevor Neues kommt',
      'die Anliegen der Welt stehen manchmal Schlange vor deiner Tür',
    ],
    relationships: [
      'Freundschaften über Grenzen hinweg gehören zu diesem Wetter',
      'mancher Abschied macht im Rückblick Platz für tiefere Nähe',
    ],
    work: [
      'gefragt ist Arbeit, die über den eigenen Vorteil hinausgeht',
      'Erfahrungen vieler Jahre fügen sich für andere zu etwas Brauchbarem',
    ],
    inner: ['der hohe Himmel dieser Jahre stimmt dich dankbar und ein wenig müde'],
    practice: ['trag eine Kiste mit gut erhaltenen Sachen zum nächsten Flohmarkt'],
  },
  11: {
    gift: ['in dieser Zeit liegt eine besondere Spannung in der Luft', 'die Umgebung ist offen für Gedanken, die sonst zu kühn klingen'],
    shadow: ['das helle Licht dieser Jahre kann die Augen ermüden', 'viele Eindrücke von außen klingen bis spät in die Nacht nach'],
    relationships: ['Begegnungen auf dieser Strecke wirken oft wie Weckrufe', 'Menschen spüren schnell, ob du wirklich da bist'],
    work: ['man bittet dich um Worte, Bilder und Ideen mit Strahlkraft', 'Öffentlichkeit sucht dich, auch wenn du sie nicht rufst'],
    inner: ['wie eine gespannte Saite antwortet in dir etwas auf jeden Raum, den du betrittst'],
    practice: ['erzähl jemandem mit nüchternem Kopf von deinem kühnsten Gedanken'],
  },
  22: {
    gift: ['diese Jahre bieten Baugrund für etwas wirklich Großes', 'äußere Mittel und innere Absicht treffen öfter aufeinander'],
    shadow: [
      'die Größe der Gelegenheit kann dich lähmen wie eine hohe Wand',
      'von allen Seiten wird Verantwortung auf deine Schubkarre geladen',
    ],
    relationships: [
      'auf dieser Strecke zählen Menschen, die mit anpacken und mitdenken',
      'deine Liebsten brauchen feste Zeiten abseits der Baustelle',
    ],
    work: [
      'große Häuser, Vereine oder Betriebe werden auf dich aufmerksam',
      'praktisches Können und weite Sicht werden gemeinsam gebraucht',
    ],
    inner: ['vor dem großen Gerüst fühlst du dich manchmal zugleich winzig und bereit'],
    practice: ['zerleg das nächste große Ding in Stücke für je einen Nachmittag'],
  },
  33: {
    gift: [
      'in diesen Jahren sucht man bei dir Wärme und Orientierung',
      'die Umstände geben dir Gelegenheit, durch bloßes Dasein zu wirken',
    ],
    shadow: [
      'von der Straße bis zur Familie scheint alles auf deine Güte zu warten',
      'eine solche Zeit kennt wenig Stille, solange du sie nicht einforderst',
    ],
    relationships: [
      'Herzlichkeit kehrt auf dieser Strecke oft zu dir zurück',
      'jüngere Menschen schließen sich dir an, ohne viel zu fragen',
    ],
    work: [
      'Lehren, Trösten und Anleiten werden in dieser Zeit zu deinem Handwerk',
      'man vertraut dir Gruppen an, die behutsam geführt sein wollen',
    ],
    inner: ['wo so viele sich an dich lehnen, lernst du deine eigene Mitte kennen'],
    practice: ['verabrede dich mit jemandem, bei dem du gar nichts erklären musst'],
  },
};
