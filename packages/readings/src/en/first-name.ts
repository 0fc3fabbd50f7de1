import type { Statements } from '../knowledge.ts';

/** How people sound to those who call them by their name. */
export const firstName: Statements<'firstName'> = {
  1: {
    gift: ['at home you are called as soon as something has to begin', 'your name across a yard sounds like a starting whistle'],
    shadow: ['those around you may hear a command in a plain request', 'up close your tempo may feel like a push'],
  },
  2: {
    gift: ['people soften their tone a little as they call you', 'your close ones know you as the ear across the kitchen table'],
    shadow: ['in daily life your wishes are easily read as no wishes at all', 'you can nod along at home and sigh on the stairs'],
  },
  3: {
    gift: ['the ones who call you often have a smile ready', 'your everyday voice puts some music into washing the dishes'],
    shadow: ['your nearest may get the clowning and miss the news', 'a serious talk with you may end in an anecdote'],
  },
  4: {
    gift: ['whoever calls you counts on your coming at the time you said', 'those near you could set their clocks by your habits'],
    shadow: ['your everyday tone can sound like a list of chores', 'friends may have to book you like a workshop'],
  },
  5: {
    gift: ['friends think of you first for an outing without a plan', 'around the house you are known by your quick step'],
    shadow: ['your people may call twice and find you already gone', 'promises made in the doorway can blow away behind you'],
  },
  6: {
    gift: ['over a scraped knee yours is the name they shout', 'in small daily things you sound like a warm kitchen'],
    shadow: ['your concern can follow people out to the gate', 'you may answer a sigh with advice before it is over'],
  },
  7: {
    gift: ['those who know you treasure the rare remark you drop in passing', 'your everyday manner gives others room to think'],
    shadow: ['your nearest may call and get an answer from another planet', 'those near you can take your quiet for a closed shop'],
  },
  8: {
    gift: ['your near ones send for you as soon as something jams', 'a calm weight lies in the way you answer the phone'],
    shadow: ['small talk at breakfast may turn into a meeting with you', 'a favour from you may arrive with a schedule'],
  },
  9: {
    gift: ['everyone on the street seems to know you a little', 'a whole circle of people feels on family terms with you'],
    shadow: ['those closest may have to share you with half the town', 'the people at your own table may wait their turn'],
  },
};
