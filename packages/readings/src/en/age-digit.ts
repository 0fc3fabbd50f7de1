import type { Statements } from '../knowledge.ts';

/** The mood of this year of age. */
export const ageDigit: Statements<'ageDigit'> = {
  1: {
    gift: ['your mornings have an eager feel and your shoes want to go out'],
    practice: ['put on your walking shoes before you have decided where to go'],
  },
  2: {
    gift: ['you warm to slow meals and to hands that know you'],
    practice: ['go for a stroll on the arm of someone you like'],
  },
  3: {
    gift: ['your voice wants to be used and your face remembers laughing'],
    practice: ['learn a song by heart and sing it while you wash up'],
  },
  4: {
    gift: ['your days like a firm rhythm of meals, work and sleep'],
    practice: ['set a regular hour for supper and keep to it for some days'],
  },
  5: {
    gift: ['your skin wants wind and your tongue wants spice'],
    practice: ['cook with a spice you have never opened before'],
  },
  6: {
    gift: ['comfort close to home suits you like a well-worn jumper'],
    practice: ['make your bed, chair or corner cosier before the weekend'],
  },
  7: {
    gift: ['sleep, shade and slow walks agree with you especially well'],
    practice: ['turn down an invitation and have the evening to yourself'],
  },
  8: {
    gift: ['you stand firmly on your feet and feel what you can carry'],
    practice: ['do a piece of work that leaves you pleasantly tired'],
  },
  9: {
    gift: ['old clothes pinch a little and you feel like travelling lighter'],
    practice: ['try on what hangs in your wardrobe and let a few pieces go'],
  },
};
