import type { PastWords } from '../past-words.ts';

/** Lebensabschnitte, die vorbei sind. */
export const past: PastWords = {
  pinnacle: {
    1: {
      gift: ['der Wind jener Jahre blies in die Segel derer, die anfingen', 'immer wieder fiel der erste Schritt auf dich'],
      shadow: ['womöglich war niemand da, der die Leiter hielt'],
    },
    2: {
      gift: ['das Klima war mild und begünstigte Bündnisse', 'Türen öffneten sich damals eher dem Takt als der Kraft'],
      shadow: ['langes Warten hat womöglich an deinem Mut gezehrt'],
    },
    3: {
      gift: [
        'es waren sonnige Jahre für alles, was eine Stimme brauchte',
        'Einladungen kamen von selbst, und Gesellschaft fand sich leicht',
      ],
      shadow: ['es war so viel los, dass wenig in die Tiefe gehen konnte'],
    },
    4: {
      gift: ['der Boden war fest und taugte zum Bauen', 'Stein für Stein bekam ein Traum in jener Zeit Wände'],
      shadow: ['der Weg fühlte sich vielleicht an wie ein Berg mit vollem Rucksack'],
    },
    5: {
      gift: ['wechselnde Winde trugen dich an Orte, die nie geplant waren', 'vieles Feste löste sich damals und ließ Bewegung zu'],
      shadow: ['auf so bewegtem Grund fassten Wurzeln nur schwer Halt'],
    },
    6: {
      gift: ['jene Jahre versammelten viele um deinen Tisch', 'was du gepflegt hast, wuchs vor deinen Augen'],
      shadow: ['Pflichten klingelten vielleicht zu jeder Stunde an der Tür'],
    },
    7: {
      gift: ['ein stilles Klima ließ deine Gedanken in die Höhe wachsen', 'manches, was du weißt, stammt aus jener Ruhe'],
      shadow: ['die Welt draußen wirkte vielleicht dünn besiedelt'],
    },
    8: {
      gift: ['diese Strecke legte dir echte Hebel in die Hand', 'praktische Fragen wuchsen so lange, bis sie eine Leitung brauchten'],
      shadow: ['der Aufstieg ließ wohl wenig Atem für die Aussicht'],
    },
    9: {
      gift: ['der Horizont war weit, und viele Arten Mensch kreuzten deinen Weg', 'Großzügigkeit fand auf Nebenwegen zu dir zurück'],
      shadow: ['wiederholte Abschiede haben diese Zeit vielleicht gezeichnet'],
    },
    11: {
      gift: ['ein helles, unruhiges Licht lag über jenen Jahren', 'Eingebungen kamen durch jedes offene Fenster herein'],
      shadow: ['die Spannung in der Luft hat womöglich an deinen Nerven gezupft'],
    },
    22: {
      gift: [
        'die Umstände begünstigten ein Werk, das größer war als ein Schreibtisch',
        'um einen klaren Plan sammelten sich Hände und Material',
      ],
      shadow: ['Erwartungen ragten vielleicht über dir auf wie ein halb fertiger Bau'],
    },
    33: {
      gift: ['jene Jahre riefen das Lehrende und Tröstende in dir wach', 'wohin du auch kamst, entstand ein Kreis der Fürsorge'],
      shadow: ['die Bedürfnisse ringsum schienen kein Ufer zu haben'],
    },
  },
  period: {
    1: {
      gift: ['im Hintergrund summte ein steter Drang nach Selbstständigkeit'],
      shadow: ['das Leben ringsum überließ dir vielleicht fast alles allein'],
    },
    2: {
      gift: ['ein weiches Licht lag über diesem Teil des Lebens'],
      shadow: ['übersehen zu werden, gehörte vielleicht zur Einrichtung'],
    },
    3: {
      gift: ['Stimmen, Farben und Gesellschaft füllten den Hintergrund'],
      shadow: ['so viel Leichtigkeit ließ deiner ernsten Seite womöglich keinen Stuhl'],
    },
    4: {
      gift: ['die Kulisse war eine Werkstatt, in der täglich Geduld gelehrt wurde'],
      shadow: ['die Tage sahen vielleicht aus wie eine einzige lange Liste'],
    },
    5: {
      gift: ['dieses Stück des Weges führte durch viele Landschaften'],
      shadow: ['das Zuhause glich womöglich eher einem Bahnhof'],
    },
    6: {
      gift: ['Herd, Garten und enge Bande bildeten die Kulisse'],
      shadow: ['der Haushalt hatte dein Drehbuch vielleicht schon vor dem Frühstück fertig'],
    },
    7: {
      gift: ['stille Zimmer und gute Fragen bildeten den Hintergrund'],
      shadow: ['das Leben zog womöglich hinter Glas vorbei, während du Notizen machtest'],
    },
    8: {
      gift: ['im Hintergrund lag ein belebter Platz, auf dem etwas voranging'],
      shadow: ['was keinen Preis hatte, bekam vielleicht zu wenig Beachtung'],
    },
    9: {
      gift: ['ein weiter Himmel hing über diesem Teil der Reise'],
      shadow: ['überall dazuzugehören, fühlte sich womöglich an wie nirgends'],
    },
    11: {
      gift: ['etwas fein Gestimmtes in der Umgebung weckte deine Sinne'],
      shadow: ['gewöhnliche Behaglichkeit schien vielleicht seltsam fern'],
    },
    22: {
      gift: ['große Bauten ringsum zeigten dir, wie etwas entsteht'],
      shadow: ['vor einer so großen Kulisse wirkte ein einzelnes Leben vielleicht klein'],
    },
    33: {
      gift: ['Freundlichkeit war die gemeinsame Sprache dieses Lebensteils'],
      shadow: ['das Helfen war womöglich das einzige Kostüm in deinem Schrank'],
    },
  },
  challenge: {
    0: {
      shadow: ['keine Hürde ragte heraus, und jede war möglich', 'vielleicht hast du Hindernisse gesucht, nur um die Mühe zu spüren'],
      inner: ['die Aufgabe war, ohne einen Zaun zum Dagegenstemmen zu wählen'],
    },
    1: {
      shadow: ['neben starken Stimmen hast du dich vielleicht geduckt oder zu hart gekämpft'],
      inner: ['du hast gelernt, dass auch dein Wunsch zählen darf'],
    },
    2: {
      shadow: ['ein kühler Blick konnte einen Nachmittag voll Zuversicht zunichtemachen'],
      inner: ['es galt, fein zu fühlen und weniger davon schwer zu nehmen'],
    },
    3: {
      shadow: ['der innere Kritiker schloss dir vielleicht den Mund, ehe es losging'],
      inner: ['du hast geübt, das Wahre einfach zu sagen'],
    },
    4: {
      shadow: ['Arbeit wirkte womöglich wie ein Gefängnis oder wie ein Ort zum Meiden'],
      inner: ['die Lektion war, auch die Mitte einer Aufgabe zu mögen'],
    },
    5: {
      shadow: ['du hast vielleicht einen Ast umklammert oder jede Woche den Baum gewechselt'],
      inner: ['nach und nach zeigte sich, welche Freiheit das Behalten lohnte'],
    },
    6: {
      shadow: ['hohe Ideale machten aus einem lieben Menschen vielleicht ein Vorhaben'],
      inner: ['das Herz lernte damals, dass andere es anders machen'],
    },
    7: {
      shadow: ['Gefühle versteckten sich womöglich hinter klugen Gründen'],
      inner: ['Vertrauen wollte gelernt sein wie eine Fremdsprache'],
    },
    8: {
      shadow: ['du hast vielleicht die Kontrolle gejagt oder alles Große anderen überlassen'],
      inner: ['immer wieder stand die Frage nach dem Genug im Raum'],
    },
  },
};
