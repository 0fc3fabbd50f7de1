import type { Statements } from '../knowledge.ts';

/** The road a life keeps taking, and what it keeps teaching. */
export const lifePath: Statements<'lifePath'> = {
  1: {
    gift: ['immer wieder gehst du los, während andere noch beraten', 'ein leeres Blatt macht dir mehr Mut als ein fertiger Plan'],
    shadow: [
      'manche Last schleppst du lange allein, bevor du um Hilfe bittest',
      'ein guter Rat klingt in deinen Ohren schnell wie ein Befehl',
      'im Vorwärtsgehen überhörst du, wer noch mitkommen wollte',
    ],
    relationships: [
      'Nähe gelingt dir leichter, sobald aus deinem Vorhaben ein gemeinsames wird',
      'wer dich liebt, läuft oft ein paar Schritte hinter deinem Tempo her',
    ],
    work: ['deine stärkste Arbeit entsteht dort, wo noch kein Pfad getreten ist', 'unter deinem Namen gibst du keine halbe Sache ab'],
    inner: [
      'dein Selbstvertrauen wächst an getanen Schritten mehr als an Lob',
      'das Leben fragt dich in immer neuen Worten nach deinem eigenen Willen',
    ],
    practice: [
      'mach den ersten Anruf für ein Vorhaben, das schon zu lange wartet',
      'bitte jemanden um Hilfe bei etwas, das du auch allein könntest',
    ],
  },
  2: {
    gift: [
      'dein Weg führt dich oft an Tische, an denen jemand vermitteln muss',
      'was andere mit Druck versuchen, erreichst du mit Geduld und gutem Ton',
    ],
    shadow: [
      'ein Ja rutscht dir heraus, bevor du deine eigene Meinung kennst',
      'kleine Kränkungen trägst du länger mit dir herum, als man dir ansieht',
      'Streit umgehst du so lange, bis er vor deiner Tür steht',
    ],
    relationships: [
      'erst im Miteinander lernst du, wie viel Platz dir selbst zusteht',
      'deine Freundschaften werden fester, sobald du auch einmal widersprichst',
    ],
    work: [
      'im Hintergrund hältst du Fäden zusammen, die sonst leicht reißen',
      'neben einem verlässlichen Menschen traust du dir spürbar mehr zu',
    ],
    inner: [
      'zu deinem Weg gehört es, die eigene Stimme im Chor zu hören',
      'ein friedlicher Abend zählt bei dir mehr als ein gewonnener Streit',
    ],
    practice: [
      'bestimme beim nächsten Treffen selbst das Lokal, ohne vorher herumzufragen',
      'lass eine Frage bis morgen liegen und antworte dann ganz ehrlich',
    ],
  },
  3: {
    gift: ['mit einem guten Satz öffnest du Räume, die lange still waren', 'Leichtes und Heiteres findet dich sogar an grauen Tagen'],
    shadow: [
      'vieles beginnst du mit Feuer und lässt es auf halber Strecke liegen',
      'ein Scherz kommt dir gelegen, sobald ein Gespräch unter die Haut geht',
      'dein Kalender füllt sich schneller, als deine Freude nachkommt',
    ],
    relationships: [
      'gemeinsames Lachen bringt dich Menschen näher als jede lange Aussprache',
      'deine Lieben freuen sich, wenn du auch von schweren Tagen erzählst',
    ],
    work: [
      'Arbeit mit Wort, Bild oder Bühne zieht sich durch dein Leben',
      'ein spielerischer Anfang bringt dich weiter als ein strenger Zeitplan',
    ],
    inner: [
      'hinter deiner Heiterkeit wartet oft ein Gefühl, das noch keine Worte hat',
      'das Leben lehrt dich, dass Ausdruck mehr ist als Unterhaltung',
    ],
    practice: [
      'erzähl heute jemandem, was dich in den letzten Tagen wirklich bewegt hat',
      'hol ein angefangenes Stück aus der Ecke und bring es zu Ende',
    ],
  },
  4: {
    gift: [
      'Schritt für Schritt baust du einen Boden, der auch andere trägt',
      'auf dein Wort kann man sich stützen wie auf ein gutes Geländer',
    ],
    shadow: [
      'an einem alten Plan hältst du fest, auch wenn der Tag längst anders läuft',
      'Ruhe gönnst du dir oft erst nach dem letzten Handgriff',
      'Unvorhergesehenes bringt dich aus dem Tritt, selbst wenn es dir gefallen könnte',
    ],
    relationships: [
      'Treue zeigst du lieber mit Taten als mit großen Worten',
      'ein Besuch ohne Ankündigung bringt dich aus dem Takt und tut dir trotzdem gut',
    ],
    work: [
      'man ruft dich, sobald aus einer Idee etwas Handfestes werden soll',
      'sorgfältige Kleinarbeit trägt dich weiter als ein schneller Wurf',
    ],
    inner: ['Ordnung um dich herum schafft dir Ordnung im Kopf', 'das Leben prüft gern, wie viel Halt du ohne Regeln findest'],
    practice: ['räum eine einzige Schublade auf und hör danach wirklich auf', 'lass einen Abend dieser Woche ganz ohne Plan'],
  },
  5: {
    gift: [
      'neue Orte wecken in dir Kräfte, die im Alltag schlafen',
      'mitten in der Veränderung findest du schneller Tritt als die meisten',
    ],
    shadow: [
      'eine offene Tür lockt dich oft mehr als der Raum, in dem du stehst',
      'Langeweile treibt dich manchmal fort, kurz bevor es spannend wird',
      'halb ausgepackte Kisten begleiten dich von Station zu Station',
    ],
    relationships: [
      'eine lange Leine hält dich näher bei einem Menschen als ein enger Knoten',
      'deine Liebsten brauchen ab und zu eine feste Zusage von dir',
    ],
    work: [
      'Aufgaben mit wechselnden Gesichtern und Orten halten dich wach',
      'aus vielen kurzen Stationen wird bei dir ein erstaunlich reicher Vorrat',
    ],
    inner: [
      'Freiheit lernst du unterwegs als Wahl kennen und nicht nur als Flucht',
      'dein Körper weiß oft vor dem Kopf, wann du weiterziehen willst',
    ],
    practice: [
      'nimm morgen einen fremden Weg nach Hause und schau dich um',
      'bleib bei einer Sache, auch wenn der Reiz des Neuen vergangen ist',
    ],
  },
  6: {
    gift: ['bei dir finden Menschen einen Stuhl, eine Suppe und ein offenes Ohr', 'Schönes im Alltag gelingt dir mit wenigen Handgriffen'],
    shadow: [
      'Verantwortung nimmst du auch dann auf dich, wenn sie anderen gehört',
      'dein Rat kommt gelegentlich schneller, als jemand danach gefragt hat',
      'beim Sorgen für die Deinen vergisst du manchmal, wo du selbst bleibst',
    ],
    relationships: [
      'Familie bedeutet auf deinem Weg mehr als nur Verwandtschaft',
      'wer dir lieb ist, wird von dir versorgt und manchmal ein wenig erzogen',
    ],
    work: ['deine Arbeit blüht auf, wo für Menschen gut gesorgt werden soll', 'in jeder Gruppe spürst du früh, wem etwas fehlt'],
    inner: ['einen Teil deiner Fürsorge darfst du unterwegs für dich behalten', 'Unfrieden unter deinem Dach nimmt dir lange die Ruhe'],
    practice: ['lass heute jemanden eine Sache auf eigene Weise erledigen', 'deck den Tisch einmal nur für dich so schön wie für Gäste'],
  },
  7: {
    gift: ['unter der Oberfläche findest du, was andere überlesen haben', 'die Stille ist auf deinem Weg eine Lehrerin mit viel Geduld'],
    shadow: [
      'Fragen drehst du manchmal so lange, bis der Zug abgefahren ist',
      'dein Rückzug schützt dich und lässt andere vor einer geschlossenen Tür stehen',
      'vor lauter Prüfen verpasst du gelegentlich den Tanz',
    ],
    relationships: [
      'wenige enge Vertraute bedeuten dir mehr als ein voller Festsaal',
      'Vertrauen wächst bei dir langsam wie ein Baum auf kargem Boden',
    ],
    work: [
      'über einer Aufgabe mit Tiefgang vergisst du Uhr und Mittagessen',
      'du prüfst eine Sache, bis du sie auch ohne Beifall vertreten kannst',
    ],
    inner: [
      'der Zweifel geht mit dir und führt dich oft zu eigener Einsicht',
      'manche Antwort findest du erst auf einem langen Weg zu Fuß',
    ],
    practice: [
      'geh eine halbe Stunde spazieren und lass das Telefon zu Hause',
      'teile einen unfertigen Gedanken mit jemandem, dem du traust',
    ],
  },
  8: {
    gift: [
      'in unübersichtlicher Lage behältst du das Ziel und die Mittel im Blick',
      'Rückschläge machen dich oft sachlicher und selten mutlos',
    ],
    shadow: [
      'ein Erfolg kann so laut sein, dass du leise Stimmen überhörst',
      'die Kontrolle gibst du ungern ab, selbst über Kleinigkeiten',
      'du misst auch freie Tage nach dem, was sie einbringen',
    ],
    relationships: [
      'in deinen Beziehungen geht es früh um die Frage, wer das Steuer hält',
      'deine Großzügigkeit zeigt sich in dem, was du anderen zutraust',
    ],
    work: [
      'große Vorhaben brauchen jemanden mit deinem langen Atem',
      'eine gerechte Verteilung ist für dich kein Nebenthema, sondern Teil der Arbeit',
    ],
    inner: ['unterwegs lernst du, Stärke ohne Härte zu zeigen', 'innerlich misst du dich leicht am Ergebnis eines einzigen Tages'],
    practice: [
      'gib in den nächsten Tagen eine Entscheidung ganz in andere Hände',
      'lob jemanden ausdrücklich für eine Mühe, die sonst niemand sieht',
    ],
  },
  9: {
    gift: [
      'dein Blick reicht weiter als bis zum eigenen Gartenzaun',
      'Menschen aus ganz verschiedenen Welten fühlen sich bei dir willkommen',
    ],
    shadow: [
      'Vergangenes hältst du mitunter fest, obwohl deine Hände schon voll sind',
      'für die ganze Welt hast du Zeit und für den eigenen Abend kaum',
      'ein ferner Kummer steht dir zuweilen näher als der im Nebenzimmer',
    ],
    relationships: [
      'Abschiede lehren dich mehr über Liebe, als dir zunächst recht ist',
      'du verzeihst viel und sagst zu selten, was dich gekränkt hat',
    ],
    work: ['eine Arbeit ohne tieferen Sinn wird dir schnell zu eng', 'ein sauberer Schlusspunkt gehört zu deinen stillen Stärken'],
    inner: ['Mitgefühl ist in dir zu Hause und sucht nach seinem Maß', 'immer wieder bittet dich das Leben, die Hand zu öffnen'],
    practice: [
      'verschenk etwas Schönes, das bei dir nur noch im Schrank steht',
      'sag einem nahen Menschen offen, was du dir gerade wünschst',
    ],
  },
  11: {
    gift: [
      'Einfälle treffen dich mitten im Abwasch und zeigen oft in die richtige Richtung',
      'du spürst feine Unterschiede, lange bevor jemand sie benennt',
    ],
    shadow: [
      'deine Nerven nehmen auch das auf, was dich gar nichts angeht',
      'zwischen hohem Traum und nassem Regenmantel liegt für dich manchmal ein weiter Weg',
      'auf ein Zeichen zu warten, kostet dich manchen guten Nachmittag',
    ],
    relationships: [
      'in deiner Nähe wagen Menschen Gedanken, die sie sonst verschweigen',
      'ein scharfer Ton hallt in dir nach wie eine Glocke',
    ],
    work: [
      'deine Einfälle brauchen einen Tisch, eine Frist und geduldige Verbündete',
      'für ein schönes Bild von morgen begeisterst du andere ohne viel Mühe',
    ],
    inner: ['das Leben lehrt dich, der leisen Stimme zu trauen und sie zu prüfen', 'zu viel Lärm macht dich innerlich dünn wie Papier'],
    practice: [
      'halte eine Ahnung schriftlich fest und schau in einigen Tagen nach',
      'mach das Licht aus und sitz eine Viertelstunde im Dunkeln',
    ],
  },
  22: {
    gift: ['große Pläne zerlegst du in Steine, die man tragen kann', 'du denkst in Brücken, wo andere nur das Ufer sehen'],
    shadow: [
      'der eigene Anspruch steht manchmal wie ein Berg vor der Haustür',
      'unter der Größe eines Plans leidet leicht der nächste Handgriff',
      'über dem großen Entwurf kommt das Leben im Kleinen leicht zu kurz',
    ],
    relationships: [
      'du suchst Menschen, mit denen sich etwas Bleibendes bauen lässt',
      'deine Nächsten möchten dich sehen und nicht nur deine Baustelle',
    ],
    work: ['am meisten leistest du, wo das Ergebnis vielen nützt', 'du verbindest Weitblick mit dem Sinn für Schrauben und Fristen'],
    inner: ['unterwegs übst du, auch am unfertigen Bau Freude zu haben', 'manchmal macht dir die eigene Kraft ein wenig Angst'],
    practice: [
      'teile dein größtes Vorhaben in Stücke und erledige das kleinste davon',
      'zeig einem Menschen deine Skizze, bevor sie vollkommen ist',
    ],
  },
  33: {
    gift: [
      'dein Zuhören löst bei anderen Knoten, die niemand erklären konnte',
      'von deinem Beispiel lernen Menschen mehr als aus jeder Belehrung',
    ],
    shadow: [
      'fremder Kummer zieht bei dir ein und will nicht wieder ausziehen',
      'aus deiner Hilfe wird gelegentlich ein Amt, das dir niemand gegeben hat',
      'Nein zu sagen, fällt dir schwerer als eine schlaflose Nacht',
    ],
    relationships: [
      'du liebst auf eine Art, die anderen Platz zum Wachsen lässt',
      'deine Zuneigung braucht Menschen, die auch dir eine Decke bringen',
    ],
    work: [
      'in deiner Arbeit steckt fast immer etwas von Lehren und Begleiten',
      'ein ganzes Haus arbeitet freundlicher, sobald du den Ton angibst',
    ],
    inner: ['das Leben fragt dich leise, wer sich eigentlich um dich kümmert', 'in dir wohnt der Wunsch, niemanden zurückzulassen'],
    practice: ['sag zu einer Bitte freundlich Nein und bleib auch dabei', 'nimm eine angebotene Hilfe an, ohne gleich etwas zurückzugeben'],
  },
};
