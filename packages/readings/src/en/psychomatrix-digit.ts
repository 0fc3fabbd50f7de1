import type { Statements } from '../knowledge.ts';

/** A digit in the Pythagorean square: absent, there once, twice or more often. */
export const psychomatrixDigit: Statements<'psychomatrixDigit'> = {
  '1.none': {
    gift: ['you can give way without feeling that you lose'],
    shadow: ['holding out against a strong will takes a conscious effort'],
  },
  '1.one': {
    gift: ['you seldom need to win to feel at ease'],
    shadow: ['a louder person can bend your wishes out of shape'],
  },
  '1.two': {
    gift: ['your will bends with good reason and springs back'],
    shadow: ['on some days you stand firm and on others you drift'],
  },
  '1.many': {
    gift: ['your will holds like an oak beam'],
    shadow: ['you may run a house as though it had only one voice'],
  },
  '2.none': {
    gift: ['you use your strength sparingly and choose your company well'],
    shadow: ['warmth toward new people has to be switched on by hand'],
  },
  '2.one': {
    gift: ['you give out warmth in small and genuine portions'],
    shadow: ['long gatherings can leave you flat before the cake'],
  },
  '2.two': {
    gift: ['you have liveliness enough for yourself and a friend'],
    shadow: ['you can spend your last spark on being pleasant'],
  },
  '2.many': {
    gift: ['you warm a group like a tiled stove in winter'],
    shadow: ['so much go in you may tire slower people out'],
  },
  '3.none': {
    gift: ['you take things as they come and need no filing system'],
    shadow: ['looking things up and tidying away call for a firm decision'],
  },
  '3.one': {
    gift: ['you bring order as the mood takes you and then enjoy it'],
    shadow: ['interest may fade before the manual ends'],
  },
  '3.two': {
    gift: ['a good explanation and a neat shelf both please you'],
    shadow: ['you can hunt for facts where a guess would serve'],
  },
  '3.many': {
    gift: ['knowledge collects in you as in a well-run library'],
    shadow: ['you might correct a date and spoil the anecdote'],
  },
  '4.none': {
    gift: ['you tread lightly and do not need to be tough'],
    shadow: ['feeling at ease in your skin is something to cultivate'],
  },
  '4.one': {
    gift: ['you are on fair terms with yourself most mornings'],
    shadow: ['you may forget to be comfortable until something pinches'],
  },
  '4.two': {
    gift: ['you sit well in your skin and others notice it'],
    shadow: ['you may put up with a hard seat simply because you can'],
  },
  '4.many': {
    gift: ['you are built like a good chair that never wobbles'],
    shadow: ['sturdy as you are you may forget how delicate others can be'],
  },
  '5.none': {
    gift: ['you let things surprise you and rarely spoil them with theory'],
    shadow: ['thinking some moves ahead has to be learned like chess'],
  },
  '5.one': {
    gift: ['you see the next step clearly and trust it'],
    shadow: ['you may be right in general and wrong in the detail'],
  },
  '5.two': {
    gift: ['you see the rain coming and have brought a coat'],
    shadow: ['knowing it beforehand can take the fun out of it'],
  },
  '5.many': {
    gift: ['your foresight lays out the chain from cause to result'],
    shadow: ['you may warn so often that nobody looks up'],
  },
  '6.none': {
    gift: ['you would rather think a thing out than hammer it together'],
    shadow: ['jobs with a spanner tend to wait for another day'],
  },
  '6.one': {
    gift: ['you like to work with your hands in the right mood'],
    shadow: ['a half-painted fence may tell of your last burst of zeal'],
  },
  '6.two': {
    gift: ['your hands find useful work wherever you stand'],
    shadow: ['you can potter on to avoid a talk that is due'],
  },
  '6.many': {
    gift: ['you make, mend and plant for the pleasure of it'],
    shadow: ['idle folk may get a sharp look from you'],
  },
  '7.none': {
    gift: ['you owe what you have reached to your own steps'],
    shadow: ['you may row hard where others let the stream do it'],
  },
  '7.one': {
    gift: ['now and then you let yourself be carried and like it'],
    shadow: ['you can forget to raise the sail in a fair wind'],
  },
  '7.two': {
    gift: ['you stay relaxed and trust that a way will open'],
    shadow: ['ease may tempt you to leave the homework till Sunday'],
  },
  '7.many': {
    gift: ['a lightness goes with you that others find catching'],
    shadow: ['being carried along can leave your own oars unused'],
  },
  '8.none': {
    gift: ['you help because you want to and owe it to no one'],
    shadow: ['a promise to others needs a knot in your handkerchief'],
  },
  '8.one': {
    gift: ['you do your share and add a friendly word to it'],
    shadow: ['duty can pinch you like a shoe with a pebble'],
  },
  '8.two': {
    gift: ['people count on your help before they have asked'],
    shadow: ['you may put your own plans on the back burner too readily'],
  },
  '8.many': {
    gift: ['you would get up at night for almost anyone'],
    shadow: ['kindness without end can teach others to sit back'],
  },
  '9.none': {
    gift: ['your head is uncluttered and takes things in afresh'],
    shadow: ['what must stay in mind had better be written down'],
  },
  '9.one': {
    gift: ['you remember well whatever touched you'],
    shadow: ['names and dates may slip away while you daydream'],
  },
  '9.two': {
    gift: ['your memory is good and your answers come quickly'],
    shadow: ['a quick grasp can make you stop listening halfway'],
  },
  '9.many': {
    gift: ['you grasp a matter while it is still being explained'],
    shadow: ['you may remember every old slip of your friends'],
  },
};
