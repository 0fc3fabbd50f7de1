import type { Statements } from '../knowledge.ts';

/** What others see first. */
export const personality: Statements<'personality'> = {
  1: {
    gift: ['schon von Weitem wirkst du wie jemand mit festem Ziel', 'dein Händedruck und dein Blick sagen, dass du da bist'],
    shadow: [
      'manche halten dich für unnahbar, bevor du ein Wort gesagt hast',
      'dein bestimmter Ton lässt Fremde gelegentlich zurückweichen',
      'dein sicherer Gang lässt andere glauben, du brauchtest niemanden',
    ],
    relationships: [
      'neue Bekannte fragen sich oft, ob du sie überhaupt brauchst',
      'wer deinen trockenen Humor entdeckt, verliert rasch die Scheu',
    ],
    work: ['in Besprechungen sehen die Leute zu dir, wenn niemand anfangen mag', 'man traut dir Führung zu, ehe man deine Zeugnisse kennt'],
    inner: [
      'hinter der geraden Haltung liegt mehr Zweifel, als Außenstehende ahnen',
      'du fühlst dich ungern beobachtet und wirst es trotzdem oft',
    ],
    practice: [
      'begrüße jemanden heute mit einer Frage statt mit einer Feststellung',
      'zeig in einer Runde offen, dass du noch unentschlossen bist',
    ],
  },
  2: {
    gift: ['Fremde empfinden deine Nähe als sanft und unaufdringlich', 'deine leise Art bringt andere dazu, selbst leiser zu sprechen'],
    shadow: [
      'man übersieht dich leicht, solange du im Halbschatten stehst',
      'dein Lächeln wird gern als Zustimmung gelesen, wo du nur höflich bist',
      'deine Zurückhaltung wird beim Danken leicht vergessen',
    ],
    relationships: [
      'Menschen erzählen dir Privates schon an der Bushaltestelle',
      'wer dich kennenlernt, spürt zuerst dein aufmerksames Ohr',
    ],
    work: [
      'im Team giltst du als angenehm und wirst manchmal unterschätzt',
      'dein ruhiges Auftreten nimmt schwierigen Terminen die Schärfe',
    ],
    inner: ['nach außen wirkst du gelassener, als dein Bauch es ist', 'du möchtest gesehen werden, ohne winken zu müssen'],
    practice: ['zieh heute etwas Auffälliges an und beobachte die Blicke', 'widersprich in einer harmlosen Sache freundlich und hörbar'],
  },
  3: {
    gift: ['du bringst Licht mit, sobald du einen Raum betrittst', 'dein Mienenspiel erzählt die Hälfte deiner Geschichten'],
    shadow: [
      'manche vermuten hinter deiner Leichtigkeit wenig Tiefe',
      'du füllst Pausen so schnell, dass Stille keine Chance bekommt',
      'man hält dich immer für gut gelaunt und fragt deshalb nicht nach',
    ],
    relationships: ['man lädt dich gern ein, weil mit dir Stimmung aufkommt', 'ernste Seiten zeigst du erst Menschen, die länger bleiben'],
    work: ['dein Charme öffnet dir Türen, die Leistung allein kaum bewegt', 'Gruppen lockern sich auf, sobald du das Wort ergreifst'],
    inner: ['nach dem Fest bist du oft stiller, als jemand vermuten würde', 'dein Aussehen ist für dich auch ein Spiel mit Stimmungen'],
    practice: ['lass eine Pause im Gespräch einfach stehen und zähl still mit', 'triff jemanden ganz ohne Witze und sieh, was sich zeigt'],
  },
  4: {
    gift: ['man hält dich sofort für einen Menschen, der sein Wort hält', 'dein Auftreten wirkt schlicht, sauber und gut geerdet'],
    shadow: [
      'neben lauteren Leuten erscheinst du gelegentlich etwas steif',
      'dein prüfender Blick wird leicht als Ablehnung verstanden',
      'man glaubt dir kaum, dass du auch spielen kannst',
    ],
    relationships: [
      'Bekannte geben dir den Ersatzschlüssel, noch bevor ihr euch duzt',
      'dein Humor kommt spät am Abend und trifft dann genau',
    ],
    work: [
      'schon bei der ersten Besprechung spürt man dein solides Fundament',
      'man fragt dich nach dem Ablauf, auch wenn andere die Leitung haben',
    ],
    inner: [
      'unter der praktischen Kleidung sitzt ein empfindliches Gemüt',
      'dass man dich langweilig finden könnte, beschäftigt dich mehr als nötig',
    ],
    practice: [
      'überrasche heute jemanden mit einer kleinen Verrücktheit',
      'trag einen Tag lang etwas, das nur Freude macht und nichts nützt',
    ],
  },
  5: {
    gift: ['du wirkst wie jemand, der gerade von einer Reise kommt', 'deine schnellen Augen verraten, dass dir kaum etwas entgeht'],
    shadow: [
      'manche fragen sich, ob man auf dich zählen kann',
      'dein Schwung überrollt stillere Menschen gelegentlich',
      'deine Unruhe lässt Gäste vermuten, du wolltest schon weiter',
    ],
    relationships: [
      'mit Fremden sprichst du bald, als kenntet ihr euch seit Jahren',
      'deine Ausstrahlung hat etwas Spielerisches, das leicht missverstanden wird',
    ],
    work: [
      'aus jeder Vorstellungsrunde bleibst du den Leuten im Gedächtnis',
      'man hält dich für flexibel und bürdet dir deshalb alles Neue auf',
    ],
    inner: [
      'hinter dem bunten Auftritt suchst du einen Menschen, der genauer hinsieht',
      'dein Äußeres wechselt mit deiner Laune wie das Wetter an der Küste',
    ],
    practice: ['erscheine zu einer Verabredung auffallend früh und warte in Ruhe', 'sprich heute bewusst langsamer, als dir zumute ist'],
  },
  6: {
    gift: ['man fühlt sich bei dir gleich wie in einer warmen Küche', 'dein gepflegtes Äußeres hat nichts Lautes und fällt doch auf'],
    shadow: [
      'Fremde laden ihre Sorgen bei dir ab, kaum dass du sitzt',
      'dein besorgter Blick kann andere kleiner machen, als sie sind',
      'man holt bei dir Trost und vergisst, dich nach deinem Tag zu fragen',
    ],
    relationships: [
      'Kinder und Tiere suchen in Gesellschaft gern deine Seite',
      'man hält dich für den Menschen, der nachher beim Aufräumen hilft',
    ],
    work: [
      'Kundschaft verlässt sich auf dich wie auf ein Familienmitglied',
      'man sieht in dir die gute Seele und seltener den klugen Kopf',
    ],
    inner: [
      'deine freundliche Miene hältst du auch, wenn dir nicht danach ist',
      'es kränkt dich, wenn jemand deine Mühe für selbstverständlich nimmt',
    ],
    practice: [
      'setz dich bei der nächsten Feier hin und lass andere auftragen',
      'antworte auf die Frage nach deinem Befinden einmal ausführlich',
    ],
  },
  7: {
    gift: ['dich umgibt etwas Geheimnisvolles, das neugierig macht', 'hinter deinen wenigen Worten vermutet man ein großes Archiv'],
    shadow: [
      'deine Zurückhaltung wird manchmal für Hochmut gehalten',
      'im Gespräch schaust du durch die Leute hindurch, ohne es zu merken',
      'man fühlt sich von dir geprüft, während du nur zuschaust',
    ],
    relationships: [
      'wer dir näherkommen will, braucht Zeit und eine gute Frage',
      'auf Festen findet man dich am Bücherregal oder auf dem Balkon',
    ],
    work: ['Fachleute nehmen dich ernst, noch bevor du etwas bewiesen hast', 'dein knapper Stil gibt deinen Worten Gewicht'],
    inner: ['nach außen wirkst du kühl, während innen vieles in Bewegung ist', 'zu viele Blicke auf einmal machen dich müde'],
    practice: [
      'lächle heute als Erstes, auch wenn dir nichts Kluges einfällt',
      'verrate beim nächsten Treffen eine Vorliebe, die niemand vermutet',
    ],
  },
  8: {
    gift: ['du strahlst aus, dass man mit dir rechnen sollte', 'gute Stoffe, klare Worte und ein fester Gang passen zu dir'],
    shadow: [
      'manche fürchten dein Urteil, obwohl du noch gar keines hast',
      'du wirkst so stark, dass kaum jemand nach deiner Müdigkeit fragt',
      'dein fehlerloses Auftreten hält einfache Freundschaften auf Abstand',
    ],
    relationships: ['neue Bekannte prüfen, ob sie neben dir bestehen können', 'dein Schutz tut gut, solange er nicht zur Ansage wird'],
    work: ['man spricht dich an, als hättest du hier das Sagen', 'mit deinem Eintreten wird eine Verhandlung gleich einen Ton ernsthafter'],
    inner: [
      'die starke Rolle sitzt so gut, dass du sie kaum noch ablegst',
      'Fehler in der Öffentlichkeit treffen dich tiefer, als jemand merkt',
    ],
    practice: ['erzähl im Gespräch zuerst etwas Unfertiges von dir', 'setz dich in einer Sitzung bewusst an die Seite des Tisches'],
  },
  9: {
    gift: ['du wirkst weltgewandt, auch im eigenen Stadtviertel', 'deine Wärme gilt offenbar allen, die gerade im Raum sind'],
    shadow: [
      'mancher hält deinen weiten Blick für Zerstreutheit',
      'du scheinst allen zu gehören, sodass Nähe schwer greifbar wird',
      'deine Großzügigkeit wirkt auf Stolze gelegentlich herablassend',
    ],
    relationships: [
      'Leute aus jeder Schicht fühlen sich von dir freundlich behandelt',
      'alte Bekannte suchen dich auf, sobald sie am Scheideweg stehen',
    ],
    work: ['in gemischten Gruppen wird aus dir schnell das Bindeglied', 'dein Auftreten hat etwas Großzügiges, das Vertrauen weckt'],
    inner: [
      'hinter deiner Milde versteckt sich gelegentlich eine alte Traurigkeit',
      'du erscheinst reifer, als du dich an manchen Tagen fühlst',
    ],
    practice: ['lern den Namen eines Menschen, den du täglich nur grüßt', 'lass dich einladen, ohne den Geldbeutel auch nur anzusehen'],
  },
  11: {
    gift: ['deine Gegenwart hat etwas Helles, fast Elektrisches', 'Menschen fühlen sich von dir durchschaut und zugleich gemeint'],
    shadow: [
      'du wirkst mitunter, als wärst du nur halb im Zimmer',
      'deine innere Spannung überträgt sich auf alle, die neben dir sitzen',
      'wer nur plaudern wollte, erschrickt ein wenig vor deiner Tiefe',
    ],
    relationships: ['Fremde merken sich deine Augen eher als deinen Namen', 'manche idealisieren dich und staunen über deine Alltagsseite'],
    work: [
      'auf Podien oder vor Gruppen entfaltet deine Präsenz Wirkung',
      'man erwartet von dir das Besondere, auch an ganz normalen Montagen',
    ],
    inner: ['du spürst jeden Blick und möchtest zugleich gesehen werden', 'nach vielen Begegnungen musst du erst wieder bei dir ankommen'],
    practice: [
      'spür im Gespräch deine Füße auf dem Boden und rede dann weiter',
      'sprich heute über etwas herrlich Gewöhnliches, etwa übers Brotbacken',
    ],
  },
  22: {
    gift: ['man sieht in dir jemanden, der ein ganzes Haus stemmen könnte', 'deine Ruhe hat Gewicht, ohne dass du laut wirst'],
    shadow: [
      'deine Größe schüchtert ein, bevor deine Freundlichkeit ankommt',
      'man legt dir ungefragt Lasten hin, weil du so tragfähig aussiehst',
      'neben dir kommt sich mancher Plan kleiner vor, als er ist',
    ],
    relationships: [
      'in Krisen schauen alle automatisch in deine Richtung',
      'wer dich beim Spielen erlebt, ist von deiner Leichtigkeit überrascht',
    ],
    work: ['neue Teams halten dich bald für den tragenden Balken', 'man hört dir zu, weil hinter deinen Worten ein Plan zu stehen scheint'],
    inner: ['das Bild vom Felsen passt dir gut und drückt trotzdem manchmal', 'du zeigst das fertige Werk lieber als den Schweiß davor'],
    practice: [
      'gib heute vor Zeugen zu, dass du etwas nicht schaffst',
      'bitte beim Tragen einer wirklich schweren Sache um eine weitere Hand',
    ],
  },
  33: {
    gift: ['von dir geht eine Güte aus, die auch Mürrische milde stimmt', 'in deiner Nähe werden Menschen unwillkürlich freundlicher'],
    shadow: [
      'man stellt dich auf einen Sockel, auf dem es bald zugig wird',
      'deine Sanftmut wird leicht für grenzenlose Verfügbarkeit gehalten',
      'man erwartet von dir ein offenes Ohr auch nach Feierabend',
    ],
    relationships: [
      'Fremde bitten dich um Rat, obwohl du nur nach dem Weg fragst',
      'wer neben dir sitzt, erzählt nach kurzer Zeit von der Kindheit',
    ],
    work: ['in deinem Beruf sucht man dich auch für menschliche Fragen auf', 'Anfänger fühlen sich unter deinem Blick mutiger'],
    inner: [
      'das Bild der guten Seele lässt dir wenig Platz für schlechte Laune',
      'du trägst ein offenes Gesicht und ein verschwiegenes Herz',
    ],
    practice: [
      'sei einen Tag lang nett zu dir und nur höflich zu den anderen',
      'lass jemanden wissen, dass heute nicht dein bester Tag ist',
    ],
  },
};
