import type { Statements } from '../knowledge.ts';

/** The turn things take, by the number of the whole date in Indian practice. */
export const bhagyank: Statements<'bhagyank'> = {
  1: {
    gift: [
      'matters begin to move once you act first',
      'recognition often comes to what you run yourself',
      'the road likes to put you in front of an audience',
    ],
    shadow: ['delays often have to do with a refusal to share the lead', 'turning points may leave you with nobody to consult'],
  },
  2: {
    gift: [
      'things go well for you through other people',
      'a gentle word at the right hour can change your course',
      'good turns come with partners, guests and go-betweens',
    ],
    shadow: ['your progress can ebb each time doubt comes in', 'affairs may hang in the air while you hesitate'],
  },
  3: {
    gift: [
      'learning and good counsel often open your next door',
      'things look up as soon as you share what you know',
      'steady growth follows your respect for good teachers',
    ],
    shadow: ['the turn for the better can stall on scattered aims', 'too many posts at once may slow your ascent'],
  },
  4: {
    gift: [
      'events reach you by unexpected side doors',
      'a sudden break in the routine often proves useful',
      'hard work plus an odd idea can shift your situation',
    ],
    shadow: ['matters can overturn just as they looked settled', 'you may have to lay the same stone more than once'],
  },
  5: {
    gift: [
      'travel, trade and talk bring your affairs into motion',
      'a quick reply often makes the difference for you',
      'your situation tends to brighten with every new skill',
    ],
    shadow: ['chances may pass while you are busy with the next', 'turns come so fast that few get rooted'],
  },
  6: {
    gift: [
      'things come round through affection and good taste',
      'comfort gathers where you take your duties gladly',
      'a home well kept becomes the starting point for much',
    ],
    shadow: ['obligations may steer your cart onto roads you never chose', 'ease can lull you just before an important turn'],
  },
  7: {
    gift: [
      'events ripen for you in quiet and often far from home',
      'an inner certainty tends to come before an outer change',
      'studies and journeys turn the key for you',
    ],
    shadow: ['progress may go underground and test your trust', 'you might overlook a plain chance while searching for a deep one'],
  },
  8: {
    gift: [
      'slow beginnings often lead you to firm results',
      'every hardship you work through becomes a step in the stair',
      'time itself seems to side with your patience',
    ],
    shadow: ['things may come late and ask for a second effort', 'a heavy mood can make the road longer than it is'],
  },
  9: {
    gift: [
      'bold action clears the way through stuck matters',
      'events often turn on your courage and your generosity',
      'a struggle well fought leaves you with loyal allies',
    ],
    shadow: ['strife can follow you into rooms where nobody wanted it', 'a hot decision may undo the work of cool weeks'],
  },
};
