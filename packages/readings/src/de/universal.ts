import type { Statements } from '../knowledge.ts';

/** A year that everybody shares: what people may be busy with. */
export const universalYear: Statements<'universalYear'> = {
  1: {
    gift: ['ringsum reden viele von Neuanfängen und schlagen leere Hefte auf'],
    practice: ['lass dir von jemandem einen ganz frischen Plan erzählen'],
  },
  2: {
    gift: ['um dich herum suchen viele nach Ausgleich und reden leiser miteinander'],
    practice: ['bring zwei Menschen ins Gespräch, die sich ergänzen könnten'],
  },
  3: {
    gift: ['vielen Leuten sitzt das Wort locker und jeder hat etwas zu zeigen'],
    practice: ['geh zu einer kleinen Aufführung in der Nähe und klatsch kräftig'],
  },
  4: {
    gift: ['die Menschen ringsum sortieren Papiere, flicken Zäune und rechnen nach'],
    practice: ['hilf zwei Stunden lang beim Aufräumen einer gemeinsamen Ecke'],
  },
  5: {
    gift: ['viele in deiner Nähe werden unruhig und schauen nach fernen Orten'],
    practice: ['tausch mit Bekannten einen Lieblingsweg und geh ihn einmal'],
  },
  6: {
    gift: ['vielerorts rücken Tische, Kinderzimmer und Nachbarschaften in den Mittelpunkt'],
    practice: ['lade die Leute aus dem Haus zu Tee auf der Treppe ein'],
  },
  7: {
    gift: ['ringsum ziehen sich manche zurück und stellen größere Fragen'],
    practice: ['gönn einem schweigsamen Menschen seine Ruhe, ohne nachzubohren'],
  },
  8: {
    gift: ['um dich herum geht es viel um Leistung, Ränge und Anerkennung'],
    practice: ['nenne jemandem eine Leistung, die bisher keiner erwähnt hat'],
  },
  9: {
    gift: ['viele ringsum bringen etwas zu Ende und reden offener vom Abschied'],
    practice: ['schau dir alte Fotos gemeinsam mit denen an, die darauf sind'],
  },
};

/** A month that everybody shares. */
export const universalMonth: Statements<'universalMonth'> = {
  1: { gift: ['in diesem Monat scharren rundum viele mit den Füßen'] },
  2: { gift: ['die Leute rücken diesen Monat zusammen und verhandeln sanfter'] },
  3: { gift: ['auf Plätzen und in Fluren wird in diesen Wochen viel erzählt und gelacht'] },
  4: { gift: ['diesen Monat wird ringsum gern gehämmert, sortiert und nachgezählt'] },
  5: { gift: ['der Monat macht viele Leute sprunghaft und neugierig auf das Nachbardorf'] },
  6: { gift: ['zwischen Herd und Haustür spielt sich bei vielen dieser Monat ab'] },
  7: { gift: ['die Gespräche ringsum werden in diesem Monat kürzer und nachdenklicher'] },
  8: { gift: ['viele haben es diesen Monat eilig, etwas Vorzeigbares hinzustellen'] },
  9: { gift: ['diesen Monat räumt man in Büros wie in Stuben alte Geschichten aus'] },
};

/** A day that everybody shares. */
export const universalDay: Statements<'universalDay'> = {
  1: { gift: ['heute drängeln viele ein wenig und wollen vorne stehen'] },
  2: { gift: ['an diesem Tag hören die Leute einander etwas geduldiger zu'] },
  3: { gift: ['heute liegt in Bus und Büro ein Schmunzeln in der Luft'] },
  4: { gift: ['die meisten erledigen heute lieber eins nach dem anderen'] },
  5: { gift: ['heute ändern ringsum viele noch schnell ihren Plan'] },
  6: { gift: ['an einem Tag wie diesem halten auch Fremde einander die Tür auf'] },
  7: { gift: ['um dich ist heute mancher Blick nach innen gerichtet'] },
  8: { gift: ['heute wollen die Leute Ergebnisse sehen und kommen rasch zur Sache'] },
  9: { gift: ['an diesem Tag drücken viele ein Auge zu und lassen etwas gut sein'] },
};
