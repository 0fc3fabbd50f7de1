import type { Statements } from '../knowledge.ts';

/** Where the whole date points: the wider aim. */
export const destiny: Statements<'destiny'> = {
  1: {
    gift: ['your days point toward a trail that bears your own footprints', 'the wider aim asks for courage to stand up first'],
    shadow: ['the goal can shrink to being ahead of everybody else', 'you may mistake a stubborn step for a straight course'],
    practice: ['write in a single line what you want to have started', 'turn down one borrowed goal this week with a clear no'],
  },
  2: {
    gift: [
      'your larger purpose is woven from many small acts of tact',
      'things move toward their goal through the people you bring together',
    ],
    shadow: ['you can blur your own edges to keep the peace', 'your aim may wait too long for a companion'],
    practice: ['host a meal where people you like can meet each other', 'take a small step alone toward something you planned as a pair'],
  },
  3: {
    gift: ['the long line of your days leads toward an open voice', 'what you put into words or pictures carries furthest'],
    shadow: ['you may settle for being amusing where you could be true', 'too many small shows can postpone the real one'],
    practice: ['make something with your hands and sign it', 'send a piece of your work to a person you admire'],
  },
  4: {
    gift: ['your efforts add up to a floor that others can walk on', 'patient work is the bridge to what you hope for'],
    shadow: ['the means can swallow the end in a long week', 'you might keep laying bricks after the house is finished'],
    practice: ['mark out a weekly hour for the goal behind your chores', 'finish the last stubborn bit of an old job'],
  },
  5: {
    gift: ['the whole journey points toward a wider and freer world', 'your example shows others that change can be enjoyed'],
    shadow: ['movement can stand in for progress for a long while', 'a far horizon may make the near field look poor'],
    practice: ['choose one direction for the month and say it out loud', 'visit a part of town you know only from the map'],
  },
  6: {
    gift: ['your aim takes shape around a table rather than on a stage', 'beauty and care work for you like a pair of hands'],
    shadow: ['a sense of duty can borrow time from your own calling', 'you may hold the whole family picture up by yourself'],
    practice: ['ask the household to share a task you always do', 'plant something that needs you for a season'],
  },
  7: {
    gift: ['the years lead you inward to a knowledge of your own', 'your contribution is the thought nobody else took time to finish'],
    shadow: ['the search can turn into a reason never to arrive', 'you may keep your findings in a drawer'],
    practice: ['explain an insight of yours to a child or a beginner', 'set a quiet hour aside and guard it like an appointment'],
  },
  8: {
    gift: ['the wider aim is to use strength in a fair way', 'what you organise can open doors for many'],
    shadow: ['the size of a thing may impress you more than its sense', 'a goal reached in haste can feel oddly empty'],
    practice: ['write down who else gains from what you are aiming at', 'thank a person without whom your last success would have failed'],
  },
  9: {
    gift: ['your way opens outward to people far beyond your own door', 'the aim becomes clear each time you give something back'],
    shadow: ['the great cause can excuse small neglect at home', 'you may find it hard to say the work is done'],
    practice: ['close an open matter with a short and friendly message', 'learn a little about a place you only know from the news'],
  },
};
