import type { Statements } from '../knowledge.ts';

/** What Cheiro's images invite to, by their number. */
export const compound: Statements<'compound'> = {
  10: { gift: ['das Rad lädt dich ein, auf und ab als eine Bewegung zu nehmen', 'dein ehrlicher Wunsch entscheidet, wohin das Rad rollt'] },
  11: {
    gift: ['der gebändigte Löwe rät dir, die Kraft erst zu sammeln und dann zu sprechen', 'eine geöffnete Faust kann auch etwas empfangen'],
  },
  12: {
    gift: ['das Bild vom Opfer fragt dich, wofür du dich wirklich hergeben willst', 'ein rechtzeitiges Nein erspart dir fremde Rechnungen'],
  },
  13: { gift: ['der Umbruch ermuntert dich, Altes mit klarem Kopf umzugraben', 'ein guter Umzug beginnt mit der Frage, was bleiben darf'] },
  14: { gift: ['das bewegte Bild lockt dich hinaus und mahnt dich, gut zu schauen', 'mitten in der Menge hilft dir der eigene Schritt'] },
  15: {
    gift: ['die Gestalt des Magiers ermutigt dich, mit Wort und Geste zu wirken', 'ein Kunststück gewinnt, sobald man die Absicht sieht'],
  },
  16: {
    gift: [
      'der Turm erinnert dich daran, lieber auf Fels als auf Stolz zu bauen',
      'nach dem Einsturz sieht man, welche Mauern nur Zierde waren',
    ],
  },
  17: {
    gift: ['der Stern der Weisen lädt dich ein, auch in dunkler Stunde aufzusehen', 'ein kleines treues Licht genügt für die Richtung'],
  },
  18: {
    gift: [
      'der Streit von Geist und Stoff bittet dich, beiden am Tisch Platz zu geben',
      'Geldbeutel und Gewissen streiten weniger an einem gemeinsamen Tisch',
    ],
  },
  19: {
    gift: [
      'die aufgehende Sonne macht dir Mut, dich ohne Schatten zu zeigen',
      'eine Arbeit bei Tageslicht wärmt auch den Hof der Nachbarn',
    ],
  },
  20: { gift: ['das Erwachen ruft dich zu einem neuen Blick auf alte Vorhaben', 'alte Pläne freuen sich über ein offenes Fenster'] },
  21: {
    gift: [
      'die Krone der Weisen spricht von langem Bemühen, das Form annimmt',
      'die letzten Stufen wollen so sorgsam gegangen sein wie die ersten',
    ],
  },
  22: {
    gift: [
      'der gutgläubige Mensch mit verbundenen Augen rät dir, das Tuch selbst abzunehmen',
      'süße Komplimente verdienen ein zweites Lesen',
    ],
  },
  23: {
    gift: [
      'der königliche Stern ermuntert dich, um Beistand zu bitten und ihn anzunehmen',
      'auch ganz oben braucht man jemanden, der die Leiter hält',
    ],
  },
  24: {
    gift: [
      'die helfende Liebe in diesem Bild lädt dich ein, Bündnisse warm zu halten',
      'eine zarte Geste öffnet Türen, die das Drängen zuschlägt',
    ],
  },
  25: {
    gift: ['aus Erfahrung wird hier Stärke, sobald du ihr aufmerksam zuhörst', 'ohne Furcht gelesen geben alte Narben eine gute Karte ab'],
  },
  26: {
    gift: ['das Bild der Bündnisse mahnt freundlich, Abmachungen genau zu besprechen', 'klare Worte am Anfang behüten eine Freundschaft'],
  },
  27: {
    gift: [
      'das Zepter ermutigt dich, eigene Gedanken entschlossen in die Hand zu nehmen',
      'wer das Feld gepflegt hat, kann auch die Ernte leiten',
    ],
  },
  28: {
    gift: [
      'das Bild voller Gegensätze rät dir, an morgen zu denken und heute zu teilen',
      'was allzu leicht aussieht, verdient einen zweiten Blick',
    ],
  },
  29: {
    gift: [
      'das Ungewisse in diesem Bild lehrt dich, zu prüfen und trotzdem zu vertrauen',
      'auf schwankendem Boden geht die Fußspitze voran',
    ],
  },
  30: {
    gift: [
      'das nachdenkliche Bild lädt dich ein, Schlüsse in Ruhe reifen zu lassen',
      'ein stiller Nachmittag beantwortet mehr als manche Sitzung',
    ],
  },
  31: {
    gift: [
      'die einsame Klause erinnert dich daran, ab und zu die Tür zu öffnen',
      'gewählte Einsamkeit stellt her, was der Lärm verhindert',
    ],
  },
  32: {
    gift: [
      'viele Stimmen in einem Bild ermuntern dich, deiner eigenen treu zu bleiben',
      'unter vielen Meinungen wartet deine noch auf ihre Reihe',
    ],
  },
  33: { gift: ['die Wärme dieses Bildes lädt dich ein, Zuneigung laut zu zeigen', 'wer dich mag, möchte wissen, was auf dir lastet'] },
  34: { gift: ['ein bestandener Sturm wird hier zum Lehrbuch für den nächsten Tag', 'beim zweiten Hinsehen zeigt sich oft der Ausgang'] },
  35: {
    gift: [
      'das Bild vom gemeinsamen Wagen rät dir, die Zügel vorher zu klären',
      'vor der gemeinsamen Fahrt lohnt ein Vergleich der Karten',
    ],
  },
  36: {
    gift: ['der Herrscherstab in ruhiger Hand bittet dich, durch Vorbild zu führen', 'deine Idee möchte aus der Schublade an die Sonne'],
  },
  37: {
    gift: [
      'die gute Kameradschaft in diesem Bild lädt zu aufrichtigen Freundschaften ein',
      'ein Kaffee unter Freunden ersetzt eine lange Rede',
    ],
  },
  38: { gift: ['der Nebel auf dem Weg bittet dich, langsamer und wacher zu gehen', 'ein Gerücht klärt sich bei denen, die dabei waren'] },
  39: { gift: ['das Bild vom Denken am Fenster rät dir, erst zu Ende zu sehen', 'auch langsames Denken kommt voran'] },
  40: { gift: ['die Stille der Kammer wird zum Geschenk, solange du den Rückweg kennst', 'ein Turm mit Treppe ist kein Kerker mehr'] },
  41: { gift: ['der bunte Kreis von Menschen ermutigt dich, zuzuhören und zu wählen', 'ein Orchester braucht Pausen so sehr wie Geigen'] },
  42: { gift: ['das Bild der offenen Arme rät dir, Hilfe auch für dich gelten zu lassen', 'ein liebevoller Dienst stellt keine Rechnung'] },
  43: {
    gift: [
      'der Aufruhr in diesem Bild fragt dich, was wirklich neu werden soll',
      'ein großer Wandel kann mit einer winzigen Gewohnheit beginnen',
    ],
  },
  44: {
    gift: [
      'die verflochtenen Hände erinnern dich daran, auch die eigene zu spüren',
      'aufgeschriebene und verteilte Aufgaben ersparen den halben Streit',
    ],
  },
  45: {
    gift: [
      'das Zeichen der Befehlsgewalt lädt dich ein, Taten ehrlich zu vollenden',
      'gutes Führen beginnt damit, sich die Namen zu merken',
    ],
  },
  46: {
    gift: [
      'der Kreis der Vertrauten ermuntert dich, Geben und Nehmen leicht zu halten',
      'ein aufrichtiger Mensch sagt dir, was der Spiegel verschweigt',
    ],
  },
  47: {
    gift: ['der schwankende Steg rät dir, den Schritt vor dem Sprung zu messen', 'eine Antwort, die übernachtet hat, wacht klarer auf'],
  },
  48: {
    gift: ['die stille Überlegung in diesem Bild schützt dich vor lauten Verlockungen', 'Notizbuch und Lampe geben ein tüchtiges Paar ab'],
  },
  49: {
    gift: [
      'die Hütte abseits der Straße lädt dich ein, in der Ruhe Maß zu nehmen',
      'auch die Früchte der Stille wollen einmal auf den Markt',
    ],
  },
  50: {
    gift: ['die gesellige Karawane bittet dich, den eigenen Kompass mitzunehmen', 'vielen erzählt kommt ein Gedanke verbessert zurück'],
  },
  51: { gift: ['die Gestalt im Harnisch ermutigt dich, gerade und ohne Grimm zu kämpfen', 'hinter einem Schild haben auch andere Platz'] },
  52: {
    gift: ['das umgestürzte Spielbrett lädt dich ein, die Figuren gerechter aufzustellen', 'nach dem Sturm sieht man, welche Wurzel hält'],
  },
};
