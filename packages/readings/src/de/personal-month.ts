import type { Statements } from '../knowledge.ts';

/** What a month is good for, and where its risk lies. */
export const personalMonth: Statements<'personalMonth'> = {
  1: {
    gift: ['dieser Monat gibt dir Schwung für einen ersten Schritt'],
    shadow: ['dein Tempo kann Menschen abhängen, die du eigentlich mitnehmen wolltest'],
    practice: ['trag für diese Woche einen Termin mit dir selbst und deinem Plan ein'],
  },
  2: {
    gift: ['in diesem Monat öffnen freundliche Nachfragen verschlossene Türen'],
    shadow: ['kleine Empfindlichkeiten wachsen schnell, sobald man sie verschweigt'],
    practice: ['klär ein schwebendes Thema bei einem gemeinsamen Spaziergang'],
  },
  3: {
    gift: ['ein heiterer Monat lädt dich ein, Leute und Ideen zu mischen'],
    shadow: ['zwischen all den Terminen verdunstet leicht das Wichtige'],
    practice: ['ruf jemanden an, mit dem du immer lachen kannst'],
  },
  4: {
    gift: ['dieser Monat belohnt Fleiß mit einem aufgeräumten Gefühl'],
    shadow: ['strenge Vorgaben nehmen dir gerade leicht die gute Laune'],
    practice: ['hake jeden Tag eine liegen gebliebene Kleinigkeit ab'],
  },
  5: {
    gift: ['in diesem Monat darf der Plan einen Knick bekommen'],
    shadow: ['zu viele Reize auf einmal machen dich zappelig und ungenau'],
    practice: ['verabrede dich in einem Viertel, in dem ihr beide fremd seid'],
  },
  6: {
    gift: ['ein Monat für Küche, Garten und lange Gespräche liegt vor dir'],
    shadow: ['ungebetene Fürsorge kommt jetzt leicht als Einmischung an'],
    practice: ['frag in der Familie oder im Haus nach, wer Unterstützung braucht'],
  },
  7: {
    gift: ['dieser Monat dämpft den Lärm und schärft dein Urteil'],
    shadow: ['wer gerade viel von dir will, bekommt vielleicht eine zu knappe Antwort'],
    practice: ['nimm dir einen Abend für ein Buch oder eine knifflige Frage'],
  },
  8: {
    gift: ['in diesem Monat kommen Entscheidungen zügig auf den Tisch'],
    shadow: ['Ehrgeiz übertönt jetzt gern den Wunsch nach Schlaf und Muße'],
    practice: ['setz dir ein messbares Ziel und lass den Sonntag davon frei'],
  },
  9: {
    gift: ['dieser Monat hilft beim Aufräumen von Dingen, Listen und Gefühlen'],
    shadow: ['halb Vergangenes kann dich gerade mehr bewegen, als gut ist'],
    practice: ['lass einen alten Streit ruhen, von dem niemand mehr etwas hat'],
  },
};
