import type { Statements } from '../knowledge.ts';

/** The background of a third of life. */
export const period: Statements<'period'> = {
  1: {
    gift: ['der Hintergrund dieser Lebenszeit ruft nach eigener Initiative', 'ringsum liegt Gelände, das noch niemandem gehört'],
    shadow: ['in einer solchen Epoche stehst du schneller allein da, als dir recht ist', 'das lange Alleingehen macht die Ellbogen hart'],
    relationships: ['viele Begegnungen dieser Jahre beginnen damit, dass du zuerst grüßt'],
    work: ['diese Zeit stellt dir lauter leere Tische hin und fragt, was daraus wird'],
    inner: ['auf weitem Feld gewöhnst du dich an den Klang der eigenen Schritte'],
    practice: [
      'erledige eine Sache ganz auf deine Weise, auch wenn es länger dauert',
      'reserviere drei Tage für einen Entschluss, der nur deiner ist',
    ],
  },
  2: {
    gift: [
      'der Grundton dieser Zeit ist leise und auf Miteinander gestimmt',
      'die Jahre klingen wie zwei Instrumente, die einander stimmen',
    ],
    shadow: ['im langen Hintergrund des Wartens wirst du leicht unsichtbar', 'unbemerkt strickt sich aus Nähe eine Abhängigkeit'],
    relationships: ['fast jedes Bild aus diesen Jahren zeigt dich neben jemandem'],
    work: ['in dieser Epoche läuft vieles über Vertrauen, Tee und kleine Gefälligkeiten'],
    inner: ['langsam lernst du in dieser Zeit, leise Tage nicht für leere zu halten'],
    practice: ['schick eine Nachricht an jemanden, der dich früher begleitet hat', 'trenne auf einem Blatt, was dein ist und was euer'],
  },
  3: {
    gift: ['durch diese Lebenszeit zieht sich ein Hang zu Farbe und Gespräch', 'irgendwo läuft in diesen Jahren immer ein Radio'],
    shadow: ['zu viele bunte Eindrücke lassen kaum einen in die Tiefe sinken', 'ernste Pläne nimmt dir hier nicht gleich jeder ab'],
    relationships: ['der Freundeskreis dieser Zeit ist laut, bunt und selten pünktlich'],
    work: ['ringsum werden Leute gesucht, die erzählen, malen oder auftreten'],
    inner: ['zwischen den vielen Farben hältst du Ausschau nach deiner eigenen'],
    practice: ['dekoriere einen alltäglichen Gegenstand so, dass er dich anlächelt', 'hör eine ganze Platte, ohne zu reden'],
  },
  4: {
    gift: ['dein Boden besteht in dieser Zeit aus Arbeit und festen Abläufen', 'diese Zeit ähnelt einer hell beleuchteten Werkstatt'],
    shadow: ['eine so geordnete Kulisse kann jede Laune im Keim ersticken', 'das Gewicht der Pflichten kann den Rücken der Laune krümmen'],
    relationships: ['mit den Menschen dieser Jahre verbindet dich gemeinsame Mühe'],
    work: ['im Kalender dieser Zeit reiht sich Bauabschnitt an Bauabschnitt'],
    inner: ['unter dem gleichmäßigen Takt ringsum wird dein Atem ruhig'],
    practice: ['flick oder sortiere etwas, das dir danach länger dient', 'streich ein Feld im Stundenplan und geh in die Sonne'],
  },
  5: {
    gift: ['der Hintergrund wechselt in dieser Epoche wie Bilder im Zugfenster', 'die Karten dieser Jahre falten sich auf und wieder zu'],
    shadow: ['Unbeständigkeit im Umfeld macht Wurzeln zur Nebensache', 'das viele Hin und Her lockert die Wurzeln'],
    relationships: ['Adressen ändern sich in dieser Zeit schneller als Zuneigungen'],
    work: ['wer fragt, was du machst, hört in dieser Zeit jedes Mal etwas anderes'],
    inner: ['zwischen zwei Koffern merkst du, was du nirgends zurücklassen willst'],
    practice: ['sprich mit jemandem, dessen Alltag ganz anders aussieht als deiner', 'erfinde ein kleines Ritual für jeden Sonntag'],
  },
  6: {
    gift: ['Heim und Zugehörigkeit sind die warme Tapete dieser Jahre', 'ein großer Tisch steht in der Mitte des Bildes'],
    shadow: [
      'im Geflecht der Pflichten gehst du dir selbst leicht verloren',
      'die Pflicht gegenüber der Familie verdeckt leicht andere Wünsche',
    ],
    relationships: ['irgendjemand schläft in diesen Jahren immer auf deinem Sofa'],
    work: ['hinter fast jeder Aufgabe dieser Zeit steht ein Mensch mit einem Anliegen'],
    inner: ['aus der Küche dieser Jahre weht ein Duft, der dich sanft festhält'],
    practice: [
      'nimm dir zu Hause eine Stunde, in der niemand klopfen darf',
      'nimm dir einen Nachmittag auswärts und sag zu Hause Bescheid',
    ],
  },
  7: {
    gift: ['eine ruhige Grundstimmung fördert in dieser Zeit das Nachdenken', 'die Zeit riecht nach Bibliothek und nach Regen'],
    shadow: ['der Abstand zur Welt kann unbemerkt zur Gewohnheit werden', 'viele Feste erreichen dich nur als Echo'],
    relationships: ['Freundschaften dieser Zeit vertragen lange Pausen und kurze Briefe'],
    work: ['diese Epoche belohnt Geduld mit Quellen, Fußnoten und stillen Zimmern'],
    inner: ['wie Schnee dämpft diese Zeit den Lärm und lässt dich denken'],
    practice: ['besuch eine Bibliothek oder ein Museum ohne festes Vorhaben', 'stell einem älteren Menschen deine aufgesparte Frage'],
  },
  8: {
    gift: ['die Kulisse dieser Lebenszeit handelt von Leistung und Einfluss', 'in der Landschaft stehen Kräne und halb fertige Brücken'],
    shadow: [
      'wo alles nach Erfolg fragt, verkümmern leicht die zarten Dinge',
      'die Frage nach dem Erfolg setzt sich auch an den Kaffeetisch',
    ],
    relationships: ['um dich herum wird in diesen Jahren viel verhandelt, auch beim Frühstück'],
    work: ['im Hintergrund laufen Geschäfte, bei denen deine Stimme zählt'],
    inner: ['zwischen Glas und Stahl fragst du dich, was dich wirklich trägt'],
    practice: ['halte eine Stunde frei, die du niemandem verkaufst', 'such dir ein Ziel aus, dem niemand Beifall klatscht'],
  },
  9: {
    gift: ['der Horizont dieser Epoche steht offen für viele Menschen', 'der Himmel dieser Jahre passt in kein einzelnes Fenster'],
    shadow: ['ein so weiter Rahmen bietet für Eigenes wenig Halt', 'das häufige Abschiednehmen kann die Luft schwer machen'],
    relationships: ['an den Wänden dieser Jahre hängen Gesichter aus vielen Gegenden'],
    work: ['was du in dieser Zeit anpackst, gehört am Ende meist allen'],
    inner: ['im langen Abendlicht dieser Jahre fällt dir das Loslassen leichter'],
    practice: ['schau dir alte Bilder an und verabschiede dich von einem davon', 'iss mit jemandem, dessen Leben deinem wenig gleicht'],
  },
  11: {
    gift: [
      'unter dem Alltag dieser Zeit läuft eine feine Saite mit',
      'schon ein leises Geräusch scheint dir in dieser Zeit etwas zu sagen',
    ],
    shadow: [
      'ständige Anspannung im Hintergrund macht gewöhnliche Tage mühsam',
      'Spannungen in der Umgebung bringen deinen Schritt aus dem Takt',
    ],
    relationships: ['manche Begegnung dieser Zeit dauert zehn Minuten und hallt sehr lange nach'],
    work: ['Aufträge klopfen jetzt gern als Einfall um drei Uhr früh an'],
    inner: ['beim Zähneputzen fällt dir in dieser Epoche manchmal das Wesentliche ein'],
    practice: ['bring einen inneren Impuls in eine Form, die man anfassen kann', 'leg eine alte Platte auf und dimme das Licht'],
  },
  22: {
    gift: [
      'im Hintergrund dieser Jahre liegt ein Bauplan von beachtlicher Größe',
      'die Zeit verlangt hohe Gerüste und geduldige Rechnungen',
    ],
    shadow: [
      'neben so großen Linien sehen kleine Freuden leicht unwichtig aus',
      'fremde Hoffnungen füllen dir leicht die Taschen mit Steinen',
    ],
    relationships: ['die Gefährten dieser Jahre tragen Helme und gute Laune'],
    work: ['ringsum werden Pfeiler gesetzt und man fragt dich nach den Maßen'],
    inner: ['der große Rahmen dieser Zeit lässt dich nachts manchmal rechnen'],
    practice: ['koch langsam eine einfache Suppe und tu sonst gar nichts', 'bau einen Hocker oder ein Brett von Anfang bis Ende'],
  },
  33: {
    gift: ['der Grundklang dieser Lebenszeit ist Fürsorge mit Weisheit', 'lehrende Hände tauchen in diesen Jahren an jeder Ecke auf'],
    shadow: ['ein Umfeld voller Sorgen lässt dich selten zu Atem kommen', 'zwischen all den Bedürftigen kommst du selbst zuletzt dran'],
    relationships: ['in diesen Jahren wirst du für manche eine Art zweites Zuhause'],
    work: ['diese Zeit setzt dich oft neben jemanden, der etwas lernen möchte'],
    inner: ['mitten im Geben meldet sich in dieser Epoche dein eigenes Herz'],
    practice: ['frag heute niemanden nach seinem Kummer und genieß die Sonne', 'hol dir Rat bei einem Menschen, der besser sorgt als du'],
  },
};
