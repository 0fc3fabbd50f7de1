import type { Statements } from '../knowledge.ts';

/** The arrows of the birth grid, full and empty ones. */
export const birthGridArrow: Statements<'birthGridArrow'> = {
  determination: {
    gift: [
      'you keep walking after the path has turned to mud',
      'a goal in your sight pulls you out of bed',
      'a no at the counter merely sends you to the next counter',
      'what you have promised yourself you tend to keep',
    ],
    practice: ['ask once whether the wall could be walked around', 'praise your own persistence and then take an evening off'],
  },
  procrastination: {
    gift: ['you allow matters to ripen before you touch them', 'the haste of others seldom rubs off on you'],
    practice: ['set a kitchen timer and work until it rings', 'do the thing you moved to tomorrow before breakfast'],
  },
  spirituality: {
    gift: ['a calm faith in the good carries you through odd hours', 'beauty in nature or music sets something right in you'],
    practice: ['light a lamp at dusk and sit beside it', 'share with somebody what you hold sacred'],
  },
  enquirer: {
    gift: ['you want to see the evidence before you clap', 'honest doubt makes your convictions sturdier in the end'],
    practice: ['read a book from a view you do not share', 'let a small wonder stand without explaining it'],
  },
  intellect: {
    gift: ['your thinking is quick, broad and well furnished', 'you like a conversation with some meat on it'],
    practice: ['tell a child what you know about the stars', 'leave your head alone and use your hands for an hour'],
  },
  poor_memory: {
    gift: ['your mind stays light because it keeps few old papers', 'every day can look freshly washed to you'],
    practice: ['go shopping with the list left in your pocket', 'repeat a new name aloud as you shake hands'],
  },
  emotional_balance: {
    gift: ['joy and grief both find a level place in you', 'others steady themselves against your even mood'],
    practice: ['let yourself be carried away by something for once', 'sit with an upset friend and say very little'],
  },
  hypersensitivity: {
    gift: ['you feel a change in the room before the door opens', 'fine senses make you a careful and gentle companion'],
    practice: ['give yourself a quiet hour after every crowd', 'check with the other person before believing a sting'],
  },
  practicality: {
    gift: [
      'your hands know what to do while talk goes on',
      'tools, engines and timetables tend to do as you ask',
      'you see at a glance what a place is short of',
    ],
    practice: ['repair something for a person with clumsy hands', 'spend an evening on something of no use at all'],
  },
  disorder: {
    gift: ['you find your way through a jumble that baffles others', 'ideals matter more to you than neat corners'],
    practice: ['give every key, cable and bill its own place', 'wipe a single surface clean before the light goes out'],
  },
  planner: {
    gift: ['you see the route before the suitcase is packed', 'order on paper soon becomes order in your house'],
    practice: ['plan a free day and then let it surprise you', 'hand over your list and follow somebody else for an afternoon'],
  },
  will: {
    gift: ['you set a course and the day arranges itself around it', 'a quiet force stands behind your yes and your no'],
    practice: ['give way in a small matter and enjoy the relief', 'ask those around you whether the pace suits them'],
  },
  frustrations: {
    gift: ['disappointments have taught you to build on what is real', 'you feel for anyone whose hopes have been dashed'],
    practice: ['lower one expectation and watch what turns up', 'tell someone in advance what you hope for from them'],
  },
  activity: {
    gift: ['your feet start moving as soon as the idea does', 'a day outdoors puts everything back in its place'],
    practice: ['lie in the grass or on the sofa without any purpose', 'begin the morning slowly at least once this week'],
  },
  passivity: {
    gift: ['you can be idle with grace and let the world turn', 'calm company like yours slows down a hurried room'],
    practice: ['stand up and do the very first thing you see', 'choose a short walk over the armchair tonight'],
  },
};
