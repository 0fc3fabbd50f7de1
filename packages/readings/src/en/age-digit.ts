import type { Statements } from '../knowledge.ts';

/** The mood of this year of age. */
export const ageDigit: Statements<'ageDigit'> = {
  1: {
    gift: ['your mornings have an eager feel and your shoes want to go out', 'you like to do first things first and by yourself'],
    practice: ['put on your walking shoes before you have decided where to go', 'begin the day with the thing that is entirely yours'],
  },
  2: {
    gift: ['you warm to slow meals and to hands that know you', 'quiet company at breakfast is worth a lot to you'],
    practice: ['go for a stroll on the arm of someone you like', 'write somebody a card for no reason at all'],
  },
  3: {
    gift: ['your voice wants to be used and your face remembers laughing', 'you feel like dressing up and being asked to dance'],
    practice: ['learn a song by heart and sing it while you wash up', 'put a bright thing where you see it on waking'],
  },
  4: {
    gift: ['your days like a firm rhythm of meals, work and sleep', 'there is pleasure in plain work that you can see at evening'],
    practice: ['set a regular hour for supper and keep to it for some days', 'oil the hinge that has complained all year'],
  },
  5: {
    gift: ['your skin wants wind and your tongue wants spice', 'sitting still is harder and every bus looks inviting'],
    practice: ['cook with a spice you have never opened before', 'take the other road to a place you know well'],
  },
  6: {
    gift: ['comfort close to home suits you like a well-worn jumper', 'you notice cushions, plants and who has eaten'],
    practice: ['make your bed, chair or corner cosier before the weekend', 'bring out the good plates on an ordinary evening'],
  },
  7: {
    gift: ['sleep, shade and slow walks agree with you especially well', 'you would often rather read than be rung up'],
    practice: ['turn down an invitation and have the evening to yourself', 'sit by water until you have stopped making plans'],
  },
  8: {
    gift: ['you stand firmly on your feet and feel what you can carry', 'an appetite for real work sits down to table with you'],
    practice: ['do a piece of work that leaves you pleasantly tired', 'carry something heavy to where it belongs'],
  },
  9: {
    gift: ['old clothes pinch a little and you feel like travelling lighter', 'you look through old photographs and smile at most of them'],
    practice: ['try on what hangs in your wardrobe and let a few pieces go', 'give a good book away after you have closed it'],
  },
};
