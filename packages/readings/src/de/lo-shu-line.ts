import type { Statements } from '../knowledge.ts';

/** The lines of the Lo Shu square, complete or empty. */
export const loShuLine: Statements<'loShuLine'> = {
  'mental.complete': {
    gift: ['dein Gedächtnis hält Namen, Orte und Zusammenhänge gut beisammen', 'der Faden eines langen Gesprächs geht dir nicht verloren'],
    practice: ['gib eine kluge Beobachtung weiter, bevor du die nächste sammelst', 'verrate jemandem einen Kniff fürs Merken'],
  },
  'mental.empty': {
    gift: ['dein Denken kommt eher durch Erleben als durch Auswendiglernen voran', 'von Menschen behältst du mehr als aus Büchern'],
    practice: ['lies jeden Abend eine Seite und erzähl sie jemandem nach', 'schreib das Wichtige auf einen Zettel und ruh den Kopf aus'],
  },
  'emotional.complete': {
    gift: ['dein Gemüt findet nach Aufregungen von selbst wieder in die Waage', 'unter höflichen Worten hörst du das Herz schlagen'],
    practice: ['teil deine Ruhe mit jemandem, der gerade durcheinander ist', 'frag jemanden, wie es geht, und hör die ganze Antwort'],
  },
  'emotional.empty': {
    gift: ['Gefühle erreichen dich bisweilen erst, wenn der Tag vorüber ist', 'ein hitziger Streit trifft bei dir auf ein offenes Fenster'],
    practice: ['frag dich mittags kurz, wie dir eigentlich zumute ist', 'such ein genaues Wort für deine heutige Laune'],
  },
  'practical.complete': {
    gift: ['was du planst, landet ohne viel Gerede auf der Werkbank', 'in deiner Nähe fassen kaputte Dinge wieder Vertrauen'],
    practice: ['bring jemandem einen Handgriff bei, der dir leicht fällt', 'schau eine Minute lang an, was du gerade fertig hast'],
  },
  'practical.empty': {
    gift: ['zwischen Einfall und Umsetzung liegt bei dir ein freies Feld', 'deine Schätze passen eher in Geschichten als in Kisten'],
    practice: ['erledige eine Aufgabe sofort, die weniger als eine Tasse Tee dauert', 'folge einem neuen Rezept Wort für Wort'],
  },
  'thought.complete': {
    gift: ['deine Pläne haben Anfang, Mitte und einen Sinn für das Ende', 'ein Gedanke von dir geht mit gebundenen Schuhen aus dem Haus'],
    practice: ['lass bei einem deiner Pläne absichtlich Raum für Überraschung', 'zeichne einen Gedanken von der Wurzel bis zur Spitze'],
  },
  'thought.empty': {
    gift: ['du gehst Dinge an, ohne sie vorher bis zum Rand zu durchdenken', 'Leuten begegnest du ohne fertiges Urteil in der Tasche'],
    practice: ['mal den Ablauf eines Vorhabens mit wenigen Pfeilen auf', 'lege vor dem Schlafen eine Sache für morgen fest'],
  },
  'will.complete': {
    gift: ['in dir steht eine Achse, die sich nicht so leicht verbiegt', 'dein Ja gilt auch nach dem Wolkenbruch noch'],
    practice: ['prüf heute, ob ein altes Ziel noch deines ist', 'hol eine Meinung ein, bevor du die Sache abschließt'],
  },
  'will.empty': {
    gift: ['dein Wille zeigt sich wie ein Fluss, der Umwege kennt', 'reifen lassen kannst du, ohne am Schloss zu rütteln'],
    practice: ['wähle ein winziges Vorhaben und zieh es bis zum Sonntag durch', 'gib ein winziges Versprechen und halte es noch heute'],
  },
  'action.complete': {
    gift: ['aus einem klaren Gedanken wird bei dir sofort ein Schritt', 'ein Wort vom Morgen ist bei dir am Nachmittag getan'],
    practice: ['warte vor dem nächsten Sprung, bis jemand Ja gesagt hat', 'trink einen Tee, ohne vom Stuhl aufzustehen'],
  },
  'action.empty': {
    gift: ['du wägst ab und schaust, während andere bereits rennen', 'deine Geduld erspart dir manchen unnützen Gang'],
    practice: ['stell dir einen Wecker und beginne, sobald er klingelt', 'tu sofort das Erste, was dir in den Sinn kommt'],
  },
  'golden.complete': {
    gift: ['deine geschickten Hände arbeiten am liebsten für Menschen, die du magst', 'Nützliches verlässt deine Hände wie ein Geschenk'],
    practice: ['bau oder richte etwas für jemanden, der sich darüber freut', 'biete dein Können jemandem in deiner Straße an'],
  },
  'golden.empty': {
    gift: [
      'Können und Herzenssache laufen bei dir noch auf getrennten Gleisen',
      'auf eigene Art suchst du den Punkt zwischen nützlich und herzlich',
    ],
    practice: ['setz eine Fertigkeit für etwas ein, das dir wirklich am Herzen liegt', 'erledige etwas rein Nützliches mit Liebe'],
  },
  'silver.complete': {
    gift: ['du erkennst den Wert von Dingen und Orten mit feinem Auge', 'unter alter Farbe erkennst du den Wert'],
    practice: ['pflege heute etwas Altes, das schon lange zu dir gehört', 'geh durch deine Wohnung, als wärst du zu Besuch'],
  },
  'silver.empty': {
    gift: [
      'Besitz und Boden beschäftigen dich weniger als Wege und Begegnungen',
      'mit einem Koffer und einer Lampe richtest du dich überall ein',
    ],
    practice: [
      'geh durch deine Räume und schreib auf, was du wirklich brauchst',
      'wähle einen Gegenstand, der bleiben darf, und gib ihm einen Platz',
    ],
  },
};
