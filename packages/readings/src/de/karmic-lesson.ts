import type { Statements } from '../knowledge.ts';

/** A number the name lacks: what has to be learned on purpose, and what it gives. */
export const karmicLesson: Statements<'karmicLesson'> = {
  1: {
    shadow: ['für dich selbst einzutreten, hat dir niemand in die Wiege gelegt'],
    gift: ['bewusst geübt wird aus deinem Zögern ein ruhiger fester Schritt'],
    practice: ['bestell im Lokal zuerst und ohne Blick auf die anderen'],
  },
  2: {
    shadow: ['das geduldige Abwarten musst du dir wie eine Fremdsprache aneignen'],
    gift: ['mit etwas Übung hörst du bald auch die halben Sätze anderer'],
    practice: ['lass jemanden ausreden und hol danach noch einmal Luft'],
  },
  3: {
    shadow: ['über dich zu sprechen, kommt dir oft unnötig oder eitel vor'],
    gift: ['jede gewagte Erzählung macht es um dich her spürbar heller'],
    practice: ['sprich eine Freude laut aus, statt sie nur zu denken'],
  },
  4: {
    shadow: ['Ordnung und Routine wachsen bei dir nicht von allein'],
    gift: ['aus absichtlich gelernter Gründlichkeit entsteht dein festes Fundament'],
    practice: ['schreib die Schritte einer Aufgabe auf, bevor du den ersten tust'],
  },
  5: {
    shadow: ['vor dem Ungewissen bleibst du länger stehen als nötig'],
    gift: ['durch geübten Wandel verlierst du allmählich die Scheu vor dem Sprung'],
    practice: ['tausch eine feste Gewohnheit für einen Tag gegen ihr Gegenteil'],
  },
  6: {
    shadow: ['Verantwortung für andere fühlt sich zuerst wie ein fremder Mantel an'],
    gift: ['einmal angenommen, wärmt diese Aufgabe auch dich selbst'],
    practice: ['übernimm eine kleine häusliche Pflicht, ohne dass jemand bittet'],
  },
  7: {
    shadow: ['das Alleinsein mit deinen Gedanken musst du erst aushalten lernen'],
    gift: ['mit der Zeit wird die Stille für dich zu einem Zimmer mit Aussicht'],
    practice: ['bleib nach dem Aufwachen noch eine Weile liegen und denk nach'],
  },
  8: {
    shadow: ['der Umgang mit Mitteln und Macht kommt dir sperrig vor'],
    gift: ['geübtes Planen macht dich sicher, wo du früher ausgewichen bist'],
    practice: ['rechne ein kleines Vorhaben von Anfang bis Ende durch'],
  },
  9: {
    shadow: ['der weite Blick auf fremdes Leid verlangt von dir einen Entschluss'],
    gift: ['bewusst gelerntes Mitgefühl macht dein Urteil reifer und milder'],
    practice: ['hör einer Meinung zu, die dir ganz gegen den Strich geht'],
  },
};
