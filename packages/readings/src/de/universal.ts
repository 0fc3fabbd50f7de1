import type { Statements } from '../knowledge.ts';

/** A year that everybody shares: what people may be busy with. */
export const universalYear: Statements<'universalYear'> = {
  1: {
    gift: ['ringsum reden viele von Neuanfängen und schlagen leere Hefte auf', 'manches um dich herum wird gerade zum ersten Mal versucht'],
    practice: ['lass dir von jemandem einen ganz frischen Plan erzählen'],
  },
  2: {
    gift: [
      'um dich herum suchen viele nach Ausgleich und reden leiser miteinander',
      'in Familien wie in Büros wird dieses Jahr viel verhandelt und versöhnt',
    ],
    practice: ['bring zwei Menschen ins Gespräch, die sich ergänzen könnten'],
  },
  3: {
    gift: [
      'vielen Leuten sitzt das Wort locker und jeder hat etwas zu zeigen',
      'Bühnen, Bilder und freche Sprüche bekommen dieses Jahr viel Platz',
    ],
    practice: ['geh zu einer kleinen Aufführung in der Nähe und klatsch kräftig'],
  },
  4: {
    gift: [
      'die Menschen ringsum sortieren Papiere, flicken Zäune und rechnen nach',
      'überall reden die Leute von Ordnung, Dächern und Stundenplänen',
    ],
    practice: ['hilf zwei Stunden lang beim Aufräumen einer gemeinsamen Ecke'],
  },
  5: {
    gift: [
      'viele in deiner Nähe werden unruhig und schauen nach fernen Orten',
      'Umzüge, Reisen und neue Moden beschäftigen viele in deinem Umkreis',
    ],
    practice: ['tausch mit Bekannten einen Lieblingsweg und geh ihn einmal'],
  },
  6: {
    gift: [
      'vielerorts rücken Tische, Kinderzimmer und Nachbarschaften in den Mittelpunkt',
      'in vielen Gesprächen geht es um Kinder, Eltern und ein schönes Zuhause',
    ],
    practice: ['lade die Leute aus dem Haus zu Tee auf der Treppe ein'],
  },
  7: {
    gift: [
      'ringsum ziehen sich manche zurück und stellen größere Fragen',
      'mehr Leute als sonst lesen, zweifeln und gehen allein spazieren',
    ],
    practice: ['gönn einem schweigsamen Menschen seine Ruhe, ohne nachzubohren'],
  },
  8: {
    gift: [
      'um dich herum geht es viel um Leistung, Ränge und Anerkennung',
      'Ehrgeiz und große Vorhaben liegen in vielen Unterhaltungen auf dem Tisch',
    ],
    practice: ['nenne jemandem eine Leistung, die bisher keiner erwähnt hat'],
  },
  9: {
    gift: [
      'viele ringsum bringen etwas zu Ende und reden offener vom Abschied',
      'dieses Jahr wird in vielen Häusern ausgeräumt, verziehen und zurückgeblickt',
    ],
    practice: ['schau dir alte Fotos gemeinsam mit denen an, die darauf sind'],
  },
};

/** A month that everybody shares. */
export const universalMonth: Statements<'universalMonth'> = {
  1: { gift: ['in diesem Monat scharren rundum viele mit den Füßen', 'ringsum redet man in diesen Wochen gern vom ersten Schritt'] },
  2: {
    gift: [
      'die Leute rücken diesen Monat zusammen und verhandeln sanfter',
      'für einige Wochen suchen viele lieber ein Gespräch als einen Streit',
    ],
  },
  3: {
    gift: [
      'auf Plätzen und in Fluren erzählt und lacht man jetzt öfter',
      'in diesen Wochen wird ringsum eingeladen, geknipst und gekichert',
    ],
  },
  4: {
    gift: [
      'diesen Monat wird ringsum gern gehämmert, sortiert und nachgezählt',
      'die Leute machen in diesen Wochen Listen und halten sich sogar daran',
    ],
  },
  5: {
    gift: [
      'der Monat macht viele Leute sprunghaft und neugierig auf das Nachbardorf',
      'ringsum werden diesen Monat Pläne getauscht wie Sammelbilder',
    ],
  },
  6: {
    gift: [
      'zwischen Herd und Haustür spielt sich bei vielen dieser Monat ab',
      'viele bleiben in diesen Wochen gern daheim und kochen größer',
    ],
  },
  7: {
    gift: [
      'die Gespräche ringsum werden in diesem Monat kürzer und nachdenklicher',
      'in diesen Wochen bleiben mehr Türen angelehnt und mehr Bücher offen',
    ],
  },
  8: {
    gift: [
      'viele haben es diesen Monat eilig, etwas Vorzeigbares hinzustellen',
      'ringsum geht es diesen Monat um Ziele, Zusagen und kräftige Handschläge',
    ],
  },
  9: {
    gift: [
      'diesen Monat räumt man in Büros wie in Stuben alte Geschichten aus',
      'in diesen Wochen sind viele milde gestimmt und geben etwas her',
    ],
  },
};

/** A day that everybody shares. */
export const universalDay: Statements<'universalDay'> = {
  1: { gift: ['heute drängeln viele ein wenig und wollen vorne stehen', 'heute greift mancher zum Hörer, der lange gezögert hat'] },
  2: { gift: ['an diesem Tag hören die Leute einander etwas geduldiger zu', 'rundum wird heute öfter gefragt, was das Gegenüber möchte'] },
  3: { gift: ['heute liegt in Bus und Büro ein Schmunzeln in der Luft', 'an diesem Tag reden sogar die Wartenden miteinander'] },
  4: {
    gift: ['die meisten erledigen heute lieber eins nach dem anderen', 'an diesem Tag zählt für die Leute, was bis zum Abend fertig ist'],
  },
  5: { gift: ['heute ändern ringsum viele noch schnell ihren Plan', 'die Gespräche springen heute wie Kiesel über das Wasser'] },
  6: { gift: ['an einem Tag wie diesem halten auch Fremde einander die Tür auf', 'heute fragen viele nach, wie es den Ihren geht'] },
  7: { gift: ['um dich ist heute mancher Blick nach innen gerichtet', 'die Straßen wirken heute ein wenig gedämpfter als gewöhnlich'] },
  8: {
    gift: ['heute wollen die Leute Ergebnisse sehen und kommen rasch zur Sache', 'an diesem Tag klingen viele Stimmen nach Entschluss'],
  },
  9: {
    gift: ['an diesem Tag drücken viele ein Auge zu und lassen etwas gut sein', 'heute denken manche weiter als bis zur eigenen Haustür'],
  },
};
