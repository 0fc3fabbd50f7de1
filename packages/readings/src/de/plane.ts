import type { Statements } from '../knowledge.ts';

/** Where the letters of the name gather, or are few. */
export const plane: Statements<'plane'> = {
  'physical.strong': {
    gift: ['du begreifst die Welt mit Händen, Füßen und gutem Appetit'],
    practice: ['gönn dem Tag eine halbe Stunde, in der nichts erledigt wird'],
  },
  'physical.weak': {
    gift: ['das Greifbare überlässt du gern anderen und schwebst etwas darüber'],
    practice: ['nimm etwas aus Holz, Ton oder Teig zwischen die Finger'],
  },
  'mental.strong': {
    gift: ['dein Kopf sortiert schneller, als andere ihre Frage stellen können'],
    practice: ['lass ein Urteil offen und frag zuerst den Bauch'],
  },
  'mental.weak': {
    gift: ['lange Beweisführungen brauchst du selten, um dich zurechtzufinden'],
    practice: ['notiere vor einer Entscheidung je einen Grund dafür und dagegen'],
  },
  'emotional.strong': {
    gift: ['Gefühle geben bei dir den Ton an und machen dich lebendig'],
    practice: ['leg die Hand aufs Herz und zähl langsam deine Atemzüge'],
  },
  'emotional.weak': {
    gift: ['im Sturm der Gefühle behältst du meist trockene Füße'],
    practice: ['nenne heute einem Menschen das Gefühl hinter deiner Meinung'],
  },
  'intuitive.strong': {
    gift: ['deine Ahnung kennt oft den Weg, bevor die Karte aufgefaltet ist'],
    practice: ['überprüfe ein Bauchgefühl an einer einfachen Tatsache'],
  },
  'intuitive.weak': {
    gift: ['du hältst dich lieber an Sichtbares als an leise Vorzeichen'],
    practice: ['achte einen Tag lang auf deinen ersten Gedanken beim Aufwachen'],
  },
};
