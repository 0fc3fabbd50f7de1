import type { Statements } from '../knowledge.ts';

/** Where the letters of the name gather, and where they are few. */
export const plane: Statements<'plane'> = {
  'physical.strong': {
    gift: [
      'you understand things best by picking them up',
      'common sense and stamina seem to be built into you',
      'you trust what you can lift, cook, plant or mend',
      'a job with a visible end makes you content',
    ],
    practice: ['finish the day with something your hands have made', 'read a poem aloud to balance a practical day'],
  },
  'physical.weak': {
    gift: ['you live lightly and can adapt to almost any setting', 'ideas and moods reach you before things do'],
    practice: ['chop vegetables slowly and notice colour and smell', 'climb a flight of stairs and feel each step'],
  },
  'mental.strong': {
    gift: [
      'your mind sorts a muddle while others still stare at it',
      'arguments and plans stand in good order on your shelves',
      'you think best with a pencil and a clear table',
      'a good reason moves you more than a loud appeal',
    ],
    practice: ['make a decision today by taste rather than by reason', 'explain a tricky matter in plain everyday words'],
  },
  'mental.weak': {
    gift: ['you come to conclusions by living them first', 'theories rarely stand between you and the person before you'],
    practice: ['list the reasons for and against before you choose', 'solve a crossword or a puzzle to the end'],
  },
  'emotional.strong': {
    gift: [
      'feelings are the ink you write everything with',
      'music and faces go straight to your heart',
      'a tune from an open window can change your whole errand',
      'you speak from the chest and people hear it',
    ],
    practice: ['wait for the wave to pass before you reply', 'put your mood into a song, a sketch or a letter'],
  },
  'emotional.weak': {
    gift: ['you keep a cool head in heated rooms', 'other people can rely on your even temper'],
    practice: ['name what you feel out loud at the end of the day', 'let an old friend hear how fond of them you are'],
  },
  'intuitive.strong': {
    gift: [
      'knowing comes to you without leaving footprints',
      'you sense where a story is going before the last page',
      'your first glimpse of a matter is often the right one',
    ],
    practice: ['write down a hunch and look for a fact beside it', 'keep a moment of silence before each new errand'],
  },
  'intuitive.weak': {
    gift: ['you trust what can be seen and checked', 'flights of fancy seldom carry you off your chair'],
    practice: ['guess who is calling before you look at the phone', 'follow a whim on your next free afternoon'],
  },
};
