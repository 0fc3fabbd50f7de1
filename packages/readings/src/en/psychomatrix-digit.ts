import type { Statements } from '../knowledge.ts';

/** A digit in the Pythagorean square: absent, there once, twice or more often. */
export const psychomatrixDigit: Statements<'psychomatrixDigit'> = {
  '1.none': {
    gift: ['you can give way without feeling that you lose', 'you can let somebody else steer and enjoy the view'],
    shadow: ['holding out against a strong will takes a conscious effort', 'you may agree first and notice later'],
  },
  '1.one': {
    gift: ['you seldom need to win to feel at ease', 'you leave the last word to others with a light heart'],
    shadow: ['a louder person can bend your wishes out of shape', 'you can give up a wish before it was refused'],
  },
  '1.two': {
    gift: ['your will bends with good reason and springs back', 'you insist on what matters and let the rest go'],
    shadow: ['on some days you stand firm and on others you drift', 'your firmness may come a day too late'],
  },
  '1.many': {
    gift: ['your will holds like an oak beam', 'you stay on course when others have long turned back'],
    shadow: ['you may run a house as though it had only one voice', 'giving way can feel to you like falling'],
  },
  '2.none': {
    gift: ['you use your strength sparingly and choose your company well', 'an evening alone refills you better than any feast'],
    shadow: ['warmth toward new people has to be switched on by hand', 'people may think you cool until they know you'],
  },
  '2.one': {
    gift: ['you give out warmth in small and genuine portions', 'you feel which few people do you good'],
    shadow: ['long gatherings can leave you flat before the cake', 'you may say yes to an evening that empties you'],
  },
  '2.two': {
    gift: ['you have liveliness enough for yourself and a friend', 'your energy lasts for the day and for a short visit after'],
    shadow: ['you can spend your last spark on being pleasant', 'your smile can outlast your strength'],
  },
  '2.many': {
    gift: ['you warm a group like a tiled stove in winter', 'people leave you with more go than they came with'],
    shadow: ['so much go in you may tire slower people out', 'you may forget that others need a pause'],
  },
  '3.none': {
    gift: ['you take things as they come and need no filing system', 'a surprise is more welcome to you than a plan'],
    shadow: ['looking things up and tidying away call for a firm decision', 'a lost paper can cost you half a morning'],
  },
  '3.one': {
    gift: ['you bring order as the mood takes you and then enjoy it', 'curiosity can carry you a long way on a good day'],
    shadow: ['interest may fade before the manual ends', 'the course may be paid for and the book unopened'],
  },
  '3.two': {
    gift: ['a good explanation and a neat shelf both please you', 'you learn a thing properly once it has caught you'],
    shadow: ['you can hunt for facts where a guess would serve', 'you can know a thing and still look it up twice'],
  },
  '3.many': {
    gift: ['knowledge collects in you as in a well-run library', 'exact knowledge gives you a quiet kind of joy'],
    shadow: ['you might correct a date and spoil the anecdote', 'you may explain where someone wanted company'],
  },
  '4.none': {
    gift: ['you tread lightly and do not need to be tough', 'fine and light things come easily into your hands'],
    shadow: ['feeling at ease in your skin is something to cultivate', 'a rough remark can go deeper than it was meant'],
  },
  '4.one': {
    gift: ['you are on fair terms with yourself most mornings', 'a short walk is enough to set you right again'],
    shadow: ['you may forget to be comfortable until something pinches', 'you may notice your limits after you have crossed them'],
  },
  '4.two': {
    gift: ['you sit well in your skin and others notice it', 'a crowded day leaves you upright and rather cheerful'],
    shadow: ['you may put up with a hard seat simply because you can', 'others may lean on you more than you like'],
  },
  '4.many': {
    gift: ['you are built like a good chair that never wobbles', 'strength comes to you as naturally as breath'],
    shadow: ['sturdy as you are you may forget how delicate others can be', 'you can press a hand too hard and not feel it'],
  },
  '5.none': {
    gift: ['you let things surprise you and rarely spoil them with theory', 'you meet each day without having decided about it'],
    shadow: ['thinking some moves ahead has to be learned like chess', 'you may be surprised by what others saw coming'],
  },
  '5.one': {
    gift: ['you see the next step clearly and trust it', 'your first conclusion is usually a sound one'],
    shadow: ['you may be right in general and wrong in the detail', 'a conclusion can be drawn with one piece missing'],
  },
  '5.two': {
    gift: ['you see the rain coming and have brought a coat', 'you read a situation two moves ahead'],
    shadow: ['knowing it beforehand can take the fun out of it', 'you may live through a worry before it happens'],
  },
  '5.many': {
    gift: ['your foresight lays out the chain from cause to result', 'you know where a road leads before it bends'],
    shadow: ['you may warn so often that nobody looks up', 'a warning too many can cost you a listener'],
  },
  '6.none': {
    gift: ['you would rather think a thing out than hammer it together', 'you work with your head and let machines do the lifting'],
    shadow: ['jobs with a spanner tend to wait for another day', 'a dripping tap may have to drip for a long time'],
  },
  '6.one': {
    gift: ['you like to work with your hands in the right mood', 'a few hours with wood or dough restore you'],
    shadow: ['a half-painted fence may tell of your last burst of zeal', 'your tools can rest longer than you had planned'],
  },
  '6.two': {
    gift: ['your hands find useful work wherever you stand', 'you would rather do a thing than talk about it'],
    shadow: ['you can potter on to avoid a talk that is due', 'you may keep your hands busy and your heart waiting'],
  },
  '6.many': {
    gift: ['you make, mend and plant for the pleasure of it', 'work under your hands grows like a garden'],
    shadow: ['idle folk may get a sharp look from you', 'a day without work can make you restless'],
  },
  '7.none': {
    gift: ['you owe what you have reached to your own steps', 'what you own you can explain to yourself'],
    shadow: ['you may row hard where others let the stream do it', 'you may distrust what comes without sweat'],
  },
  '7.one': {
    gift: ['now and then you let yourself be carried and like it', 'a happy chance finds you awake often enough'],
    shadow: ['you can forget to raise the sail in a fair wind', 'a lucky hour can pass while you look for the catch'],
  },
  '7.two': {
    gift: ['you stay relaxed and trust that a way will open', 'you can wait for the right wind without worry'],
    shadow: ['ease may tempt you to leave the homework till Sunday', 'you may count on a breeze where rowing was asked'],
  },
  '7.many': {
    gift: ['a lightness goes with you that others find catching', 'doors have a way of standing open as you pass'],
    shadow: ['being carried along can leave your own oars unused', 'what falls into your lap can be forgotten there'],
  },
  '8.none': {
    gift: ['you help because you want to and owe it to no one', 'your kindness is a free gift every time'],
    shadow: ['a promise to others needs a knot in your handkerchief', 'what others expect of you may slip by unnoticed'],
  },
  '8.one': {
    gift: ['you do your share and add a friendly word to it', 'you keep the promises that you have chosen'],
    shadow: ['duty can pinch you like a shoe with a pebble', 'a duty can feel heavier for having been assigned'],
  },
  '8.two': {
    gift: ['people count on your help before they have asked', 'you see who needs a hand and are already there'],
    shadow: ['you may put your own plans on the back burner too readily', 'you may be tired before you have done a thing for yourself'],
  },
  '8.many': {
    gift: ['you would get up at night for almost anyone', 'patience with people seems never to run out in you'],
    shadow: ['kindness without end can teach others to sit back', 'you can carry people who would walk if you let them'],
  },
  '9.none': {
    gift: ['your head is uncluttered and takes things in afresh', 'you forget old quarrels along with old numbers'],
    shadow: ['what must stay in mind had better be written down', 'a good idea may be gone by supper'],
  },
  '9.one': {
    gift: ['you remember well whatever touched you', 'faces and melodies stay with you for years'],
    shadow: ['names and dates may slip away while you daydream', 'you can remember the mood and lose the address'],
  },
  '9.two': {
    gift: ['your memory is good and your answers come quickly', 'you connect today with something you read long ago'],
    shadow: ['a quick grasp can make you stop listening halfway', 'you may finish other people’s sentences too soon'],
  },
  '9.many': {
    gift: ['you grasp a matter while it is still being explained', 'your mind is quick and keeps what it has caught'],
    shadow: ['you may remember every old slip of your friends', 'what you once read can stand in front of what you see'],
  },
};
