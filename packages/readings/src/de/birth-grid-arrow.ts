import type { Statements } from '../knowledge.ts';

/** The arrows of the birth grid, full and empty, by their names. */
export const birthGridArrow: Statements<'birthGridArrow'> = {
  determination: {
    gift: ['ein gefasster Entschluss zieht dich durch Regen und Gegenwind', 'drei verschlossene Türen genügen nicht, um dich umzudrehen'],
    practice: ['prüfe heute, ob dein Festhalten noch dem Ziel dient', 'such einmal die offene Seite der Mauer'],
  },
  procrastination: {
    gift: ['dein Zögern lässt manche Hitze verrauchen, bevor sie etwas verdirbt', 'wer mit dir wartet, sieht auch die Blumen am Weg'],
    practice: [
      'fang mit dem kleinsten Stück an und hör nach kurzer Zeit wieder auf',
      'tu jetzt gleich das kürzeste Stück des Aufgeschobenen',
    ],
  },
  spirituality: {
    gift: ['dein Blick geht durch die Dinge hindurch zu dem, was trägt', 'das Heilige besucht dich sogar am Spülbecken'],
    practice: [
      'sitz am Morgen eine Weile still, bevor du etwas liest',
      'setz dich in der Dämmerung ans Fenster und warte auf den ersten Stern',
    ],
  },
  enquirer: {
    gift: [
      'du glaubst wenig ungeprüft und fragst an der richtigen Stelle nach',
      'auf jede knappe Erklärung folgt von dir ein zweites Warum',
    ],
    practice: ['stell jemandem eine Frage, ohne die Antwort gleich zu bezweifeln', 'lass ein kleines Geheimnis in Frieden'],
  },
  intellect: {
    gift: ['dein Verstand hält viele Fäden und verknotet sie selten', 'ein guter Zweifel bringt deinen Kopf zum Tanzen'],
    practice: ['erzähl etwas Gelerntes so, dass dein Gegenüber dabei schmunzelt', 'zeig jemandem drei Sterne, die du benennen kannst'],
  },
  poor_memory: {
    gift: ['was dich nicht berührt, lässt dein Kopf großzügig wieder los', 'jeder Morgen findet dich mit gewischter Tafel'],
    practice: ['lern ein kurzes Gedicht und sag es dir unterwegs auf', 'wiederhole den nächsten Namen, den du hörst, laut'],
  },
  emotional_balance: {
    gift: ['zwischen Hitze und Kälte findest du die Mitte, in der andere aufatmen', 'deine Ruhe dient vielen als Sessel'],
    practice: ['frag zuerst nach dem Gefühl und erst danach nach der Lösung', 'lass dich einen Tag von einem albernen Refrain tragen'],
  },
  hypersensitivity: {
    gift: ['deine feine Haut bemerkt, was gröbere Gemüter überrollen würden', 'hinter der Tür spürst du schon den Wechsel der Luft'],
    practice: ['leg für verletzende Worte eine Pause von einer Nacht ein', 'gönn dir nach jeder Menschenmenge eine stille Stunde'],
  },
  practicality: {
    gift: ['mit beiden Beinen am Boden findest du für vieles einen Kniff', 'ein greifbares Problem hebt deine Stimmung'],
    practice: ['tu heute etwas Schönes, das überhaupt keinen Zweck hat', 'benutz deine Hände für etwas, das nur Spiel ist'],
  },
  disorder: {
    gift: [
      'in deinem bunten Durcheinander entstehen Verbindungen, auf die Ordentliche nie kämen',
      'aus dem Papierhaufen ziehst du deine besten Funde',
    ],
    practice: ['gib deinen Schlüsseln, Papieren und Brillen einen festen Platz', 'räum an jedem Abend eine einzige Fläche frei'],
  },
  planner: {
    gift: ['du siehst den Ablauf vor dir, als wäre er schon gewesen', 'du siehst die Strecke, bevor der Koffer offen ist'],
    practice: ['übergib einen fertigen Plan jemandem, der ihn ausführen mag', 'halte einen Tag frei und plane sonst nichts'],
  },
  will: {
    gift: ['dein Wollen hat Rückgrat und richtet auch müde Vorhaben auf', 'ein Vorsatz vom Morgen kommt heil am Abend an'],
    practice: ['gib in einer Nebensache nach und spare die Kraft für das Wichtige', 'verlier absichtlich einen Streit ohne Bedeutung'],
  },
  frustrations: {
    gift: [
      'aus enttäuschten Erwartungen hast du gelernt, freundlicher hinzusehen',
      'aus einer zerbrochenen Hoffnung wird bei dir gesunder Verstand',
    ],
    practice: ['sag eine Erwartung laut, bevor sie zur Enttäuschung werden kann', 'sag früh genug, was du dir von jemandem erhoffst'],
  },
  activity: {
    gift: ['in Bewegung ordnen sich bei dir Kopf und Laune', 'deine Füße verlassen das Haus zugleich mit dem Einfall'],
    practice: ['bau in deinen vollen Tag eine Stunde Nichtstun ein', 'leg dich ins Gras oder aufs Sofa, ganz ohne Zweck'],
  },
  passivity: {
    gift: ['du kannst warten, bis die Dinge sich von selbst zeigen', 'in deiner Nähe wird das ganze Zimmer langsamer'],
    practice: ['mach heute als Erstes einen Schritt vor die Tür', 'such eine offene Besorgung aus und erledige sie vor Mittag'],
  },
};
