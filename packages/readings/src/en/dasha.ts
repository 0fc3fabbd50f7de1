import type { Statements } from '../knowledge.ts';

/** What a stretch of time brings, however long it is. */
export const dasha: Statements<'dasha'> = {
  1: {
    gift: [
      'now you can step forward and be seen doing it',
      'this time likes an upright back and a clear word',
      'what you lead now gets an open hearing',
    ],
    shadow: ['your pride may be quick to bristle', 'attention can warm you so much that you crowd the lamp'],
    practice: ['put your name to something you usually do unseen', 'decide one thing today without asking around'],
  },
  2: {
    gift: [
      'for now your feelings are a good guide to what people need',
      'care given quietly goes deep at this time',
      'you are more easily moved now and kinder for it',
    ],
    shadow: ['moods may rise and fall in you without a cause', 'you could lean on others more than you notice'],
    practice: ['ask somebody how they slept and listen to the answer', 'drink your tea with someone and look at nothing else'],
  },
  3: {
    gift: [
      'good counsel comes your way now and you give some too',
      'this time opens your ears for whatever you can learn',
      'your own experience is worth sharing at present',
    ],
    shadow: ['you may know better a little too loudly just now', 'good advice can pile up and go unused'],
    practice: ['learn one thing from someone younger than you', 'give a free hour to a person who is starting out'],
  },
  4: {
    gift: [
      'unusual ways lead you further now than the paved road',
      'sudden turns find you inventive at this time',
      'the odd idea deserves your ear for now',
    ],
    shadow: ['things may swerve just as you have laid the table', 'you could stir up unrest only to feel something happen'],
    practice: ['solve a familiar problem in a way you have never tried', 'ask whether the rule still serves anyone'],
  },
  5: {
    gift: [
      'quick words and quick moves serve you well for now',
      'this time is lively with talk, errands and short trips',
      'your wits are nimble now and enjoy some traffic',
    ],
    shadow: ['your head may buzz with more threads than you can hold', 'smooth talk can slide past the point'],
    practice: ['write the message you owe in a few plain lines', 'return a call before it becomes a letter'],
  },
  6: {
    gift: [
      'comfort, taste and good company are close to you now',
      'this time has an eye for beauty and asks you to use it',
      'people come nearer because you make things pleasant',
    ],
    shadow: ['ease may lull you into putting off what is rough', 'you could reach for sweets where talk was needed'],
    practice: ['make one plain thing around you lovely to look at', 'wear the thing you keep for better days'],
  },
  7: {
    gift: [
      'this time draws you inward to look for what is true',
      'you can do without a lot for now and see more clearly',
      'stepping back brings you nearer to your own question at present',
    ],
    shadow: ['people may lose sight of you behind your thoughts', 'nothing outside quite satisfies you at such a time'],
    practice: ['find a quiet place and let your questions go unanswered', 'put one question in a drawer and look again in a week'],
  },
  8: {
    gift: [
      'slow work bears weight now even though it hardly shows',
      'patience is your best tool for the time being',
      'this time respects whoever keeps going without applause',
    ],
    shadow: ['the going may feel heavy and the reward far off', 'you could grow hard on yourself under so much duty'],
    practice: ['do the unglamorous part first and cross it off', 'take the slow job and stay with it to the end'],
  },
  9: {
    gift: [
      'there is fire in you now and courage for a hard word',
      'you can defend something now that matters to you',
      'what needed a brave push can move at this time',
    ],
    shadow: ['your temper may flare up over trifles', 'haste can turn help into a scuffle'],
    practice: ['put your strength into a task with a spade, a brush or a saw', 'run, dig or scrub until the anger has turned to warmth'],
  },
};
