import type { Statements } from '../knowledge.ts';

/** Where the whole date points: the wider aim. */
export const destiny: Statements<'destiny'> = {
  1: {
    gift: ['your days point toward a trail that bears your own footprints', 'the wider aim asks for courage to stand up first'],
    shadow: ['the goal can shrink to being ahead of everybody else', 'you may mistake a stubborn step for a straight course'],
    relationships: [
      'your path needs company that can bear your being out in front',
      'the people you love are asked to believe in the unproven',
    ],
    work: ['your aim hides in the jobs nobody has invented yet', 'bit by bit your work asks for your own signature'],
    inner: ['the long question is whether you dare to go first', 'somewhere in you a flag waits for its own small hill'],
    practice: ['write in a single line what you want to have started', 'turn down one borrowed goal this week with a clear no'],
  },
  2: {
    gift: [
      'your larger purpose is woven from many small acts of tact',
      'things move toward their goal through the people you bring together',
    ],
    shadow: ['you can blur your own edges to keep the peace', 'your aim may wait too long for a companion'],
    relationships: ['your compass points to the space between two chairs', 'you come nearer your aim with every quarrel you help to end'],
    work: ['your finest work may well be signed by two hands', 'your part is often the hinge on which the matter turns'],
    inner: ['your purpose speaks so softly that you have to slow down', 'you are on course when nobody has to shrink beside you'],
    practice: ['host a meal where people you like can meet each other', 'take a small step alone toward something you planned as a pair'],
  },
  3: {
    gift: ['the long line of your days leads toward an open voice', 'what you put into words or pictures carries furthest'],
    shadow: ['you may settle for being amusing where you could be true', 'too many small shows can postpone the real one'],
    relationships: ['your circle of friends is your first and best audience', 'you move along by telling those you love what delights you'],
    work: ['the page, the song or the shop window is your direction', 'your work aims at the moment when someone looks up and smiles'],
    inner: ['a whole paintbox in you waits to be used up', 'the search for your own tone runs through all your chapters'],
    practice: ['make something with your hands and sign it', 'send a piece of your work to a person you admire'],
  },
  4: {
    gift: ['your efforts add up to a floor that others can walk on', 'patient work is the bridge to what you hope for'],
    shadow: ['the means can swallow the end in a long week', 'you might keep laying bricks after the house is finished'],
    relationships: ['those who come after may find your walls still standing', 'you give people a place where the roof does not leak'],
    work: ['your direction lies in things that still work on a bad day', 'the goal is made of bricks and you like each one'],
    inner: ['a wish to leave something load-bearing sits deep in you', 'the far aim comes to you in portions the size of a day'],
    practice: ['mark out a weekly hour for the goal behind your chores', 'finish the last stubborn bit of an old job'],
  },
  5: {
    gift: ['the whole journey points toward a wider and freer world', 'your example shows others that change can be enjoyed'],
    shadow: ['movement can stand in for progress for a long while', 'a far horizon may make the near field look poor'],
    relationships: ['you bring the village news of what the coast is like', 'ties with some slack in them help you along'],
    work: ['your road runs through trades rather than along a single one', 'the aim asks you to try what the handbook leaves out'],
    inner: ['the wish to see for yourself pulls at every chapter', 'you carry a ticket in your chest with the place left blank'],
    practice: ['choose one direction for the month and say it out loud', 'visit a part of town you know only from the map'],
  },
  6: {
    gift: ['your aim takes shape around a table rather than on a stage', 'beauty and care work for you like a pair of hands'],
    shadow: ['a sense of duty can borrow time from your own calling', 'you may hold the whole family picture up by yourself'],
    relationships: ['your direction keeps passing through somebody’s kitchen', 'the larger aim is a circle where nobody eats alone'],
    work: ['you head toward whatever makes a shared place more liveable', 'the goal gains its shape from those you do it for'],
    inner: ['you measure the distance travelled by who felt at home', 'a picture of the good house hangs at the end of your road'],
    practice: ['ask the household to share a task you always do', 'plant something that needs you for a season'],
  },
  7: {
    gift: ['the years lead you inward to a knowledge of your own', 'your contribution is the thought nobody else took time to finish'],
    shadow: ['the search can turn into a reason never to arrive', 'you may keep your findings in a drawer'],
    relationships: ['your best companions share your questions and leave you room', 'you offer the others a lantern and not a lecture'],
    work: ['your trail leads down into one subject rather than across ten', 'the wider aim wants proof before it wants praise'],
    inner: ['behind every new answer waits the same old why', 'you draw closer to your aim each time you sit still'],
    practice: ['explain an insight of yours to a child or a beginner', 'set a quiet hour aside and guard it like an appointment'],
  },
  8: {
    gift: ['the wider aim is to use strength in a fair way', 'what you organise can open doors for many'],
    shadow: ['the size of a thing may impress you more than its sense', 'a goal reached in haste can feel oddly empty'],
    relationships: ['your road asks you to lend your shoulders and not your shadow', 'the bond you look for is a handshake between equals'],
    work: ['the direction is toward bigger tools and a steadier grip', 'you keep testing how much weight you can move fairly'],
    inner: ['each summit shows you a truer one behind it', 'an inner scale weighs each success for its fairness'],
    practice: ['write down who else gains from what you are aiming at', 'thank a person without whom your last success would have failed'],
  },
  9: {
    gift: ['your way opens outward to people far beyond your own door', 'the aim becomes clear each time you give something back'],
    shadow: ['the great cause can excuse small neglect at home', 'you may find it hard to say the work is done'],
    relationships: ['your family tree keeps growing branches from other gardens', 'you travel toward a love that does not count heads'],
    work: ['what you do heads toward people whose names you may not learn', 'the aim is larger than your post and outlives the project'],
    inner: ['far corners of the picture pull at your heart', 'the more you hand over the clearer the destination looks'],
    practice: ['close an open matter with a short and friendly message', 'learn a little about a place you only know from the news'],
  },
};
