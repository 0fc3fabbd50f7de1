import type { Statements } from '../knowledge.ts';

/** How people sound to those who call them by it. */
export const firstName: Statements<'firstName'> = {
  1: {
    gift: ['wer dich über den Hof ruft, bekommt prompt eine klare Antwort', 'dein Rufname fällt zuerst, sobald jemand vorangehen soll'],
    shadow: ['im Alltag klingst du zuweilen, als wäre alles schon beschlossen', 'am Telefon bist du knapper, als du es meinst'],
  },
  2: {
    gift: [
      'unter Vertrauten klingst du wie eine Hand, die leise die Tür aufhält',
      'zu Hause kennt man dich als die Stimme, die den Frieden holt',
    ],
    shadow: [
      'deine Wünsche kommen so zaghaft daher, dass sie am Frühstückstisch untergehen',
      'im Alltag sagst du Ist schon gut, bevor es gut ist',
    ],
  },
  3: {
    gift: [
      'für die Menschen um dich klingst du nach einem Witz, der gleich kommt',
      'sobald du zur Tür hereinkommst, hat der Flur etwas zu lachen',
    ],
    shadow: [
      'dein Ernst wird im Freundeskreis leicht für einen Scherz gehalten',
      'deine Geschichten kennen die Deinen schon in drei Fassungen',
    ],
  },
  4: {
    gift: [
      'für deine Nächsten klingst du nach Schlüsselbund und gehaltenem Wort',
      'auf Zuruf bist du da und bringst gleich die Leiter mit',
    ],
    shadow: ['auf eine lockere Frage antwortest du manchmal wie ein Formular', 'im Haus hört man von dir öfter ein Muss als ein Mag'],
  },
  5: {
    gift: [
      'schon dein Hallo im Flur klingt nach frischer Luft und einem Vorhaben',
      'man nennt dich und erwartet schon die nächste Neuigkeit',
    ],
    shadow: ['man ruft dich und hört nur noch die Haustür ins Schloss fallen', 'wer dich zum Abendbrot ruft, deckt vorsichtshalber später'],
  },
  6: {
    gift: ['man ruft dich zuerst, wo ein Pflaster oder ein guter Rat fehlt', 'schon dein Guten Morgen riecht nach Kaffee für alle'],
    shadow: [
      'dein liebevolles Nachfragen klingt an manchen Tagen nach Kontrolle',
      'in deiner Stimme schwingt gelegentlich ein Seufzer über alle Aufgaben mit',
    ],
  },
  7: {
    gift: ['deine knappen Sätze wiegen in der Küche mehr als lange Reden', 'wer neben dir wohnt, schätzt deine Ruhe wie ein gutes Schloss'],
    shadow: [
      'deine stille Art lässt Vertraute rätseln, ob sie gerade stören',
      'auf die Frage nach deinem Tag kommt von dir oft nur ein kurzes „Gut“',
    ],
  },
  8: {
    gift: [
      'auf deinen Zuruf stehen im Haushalt plötzlich alle am richtigen Platz',
      'deine Stimme im Treppenhaus sagt allen, dass nun etwas geschieht',
    ],
    shadow: ['ein Kosewort von dir klingt mitunter fast wie eine Anweisung', 'beim Spülen klingst du zuweilen wie in einer Sitzung'],
  },
  9: {
    gift: [
      'in deiner Begrüßung hat auch der Hund von nebenan seinen Platz',
      'mit dir am Küchentisch bekommen selbst Fremde einen Spitznamen',
    ],
    shadow: [
      'vertraut klingst du mit allen, sodass deine Engsten um einen eigenen Ton bitten',
      'im täglichen Gespräch schweifst du gern bis ans Ende der Welt',
    ],
  },
};
