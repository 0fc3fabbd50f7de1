import type { Statements } from '../knowledge.ts';

/** How people sound to those who call them by it. */
export const firstName: Statements<'firstName'> = {
  1: {
    gift: ['wer dich über den Hof ruft, bekommt prompt eine klare Antwort'],
    shadow: ['im Alltag klingst du zuweilen, als wäre alles schon beschlossen'],
  },
  2: {
    gift: ['unter Vertrauten klingst du wie eine Hand, die leise die Tür aufhält'],
    shadow: ['deine Wünsche kommen so leise daher, dass sie am Frühstückstisch untergehen'],
  },
  3: {
    gift: ['für die Menschen um dich klingst du nach einem Witz, der gleich kommt'],
    shadow: ['dein Ernst wird im Freundeskreis leicht für einen Scherz gehalten'],
  },
  4: {
    gift: ['für deine Nächsten klingst du nach Schlüsselbund und gehaltenem Wort'],
    shadow: ['auf eine lockere Frage antwortest du manchmal wie ein Formular'],
  },
  5: {
    gift: ['schon dein Hallo im Flur klingt nach frischer Luft und einem Vorhaben'],
    shadow: ['man ruft dich und hört nur noch die Haustür ins Schloss fallen'],
  },
  6: {
    gift: ['man ruft dich zuerst, wo ein Pflaster oder ein guter Rat fehlt'],
    shadow: ['dein liebevolles Nachfragen klingt an manchen Tagen nach Kontrolle'],
  },
  7: {
    gift: ['deine knappen Sätze wiegen in der Küche mehr als lange Reden'],
    shadow: ['deine stille Art lässt Vertraute rätseln, ob sie gerade stören'],
  },
  8: {
    gift: ['auf deinen Zuruf stehen im Haushalt plötzlich alle am richtigen Platz'],
    shadow: ['ein Kosewort von dir klingt mitunter fast wie eine Anweisung'],
  },
  9: {
    gift: ['in deiner Begrüßung hat auch der Hund von nebenan seinen Platz'],
    shadow: ['vertraut klingst du mit allen, sodass deine Engsten um einen eigenen Ton bitten'],
  },
};
