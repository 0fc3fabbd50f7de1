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
    shadow: ['what cannot be touched or counted may not count for you', 'you can be out digging when a talk was wanted'],
    relationships: ['you show love with a full tank and a mended coat', 'people get a solid shoulder from you and rather few adjectives'],
    work: ['you like to see at dusk what you have moved since dawn', 'a demonstration teaches you more than an hour of slides'],
    inner: ['your mood lives in your legs, your back and your appetite', 'a heavy day leaves you once you have chopped some wood'],
    practice: ['finish the day with something your hands have made', 'read a poem aloud to balance a practical day'],
  },
  'physical.weak': {
    gift: ['you live lightly and can adapt to almost any setting', 'ideas and moods reach you before things do'],
    shadow: ['dust can escape you until somebody writes in it', 'you miss your stop when an idea has you by the collar'],
    relationships: [
      'those close to you remind you of gloves, keys and supper',
      'you give presence and thought rather than hammers and casseroles',
    ],
    work: ['you are better at asking why than at lifting the box', 'a helper with strong arms completes many of your plans'],
    inner: ['you live a few inches above your own shoes', 'you come back from thinking and find your supper stone cold'],
    practice: ['chop vegetables slowly and notice colour and smell', 'climb a flight of stairs and feel each step'],
  },
  'mental.strong': {
    gift: [
      'your mind sorts a muddle while others still stare at it',
      'arguments and plans stand in good order on your shelves',
      'you think best with a pencil and a clear table',
      'a good reason moves you more than a loud appeal',
    ],
    shadow: ['a point gets proved to someone who only felt sad', 'three good reasons can keep you from one good deed'],
    relationships: ['a clever disagreement is to you a form of affection', 'people close to you must sometimes ask for less clarity'],
    work: ['you find the faulty line while others blame the printer', 'give you a tangled matter, a quiet hour and squared paper'],
    inner: ['a small committee meets in your head even on Sundays', 'you sleep better when the question has been put in order'],
    practice: ['make a decision today by taste rather than by reason', 'explain a tricky matter in plain everyday words'],
  },
  'mental.weak': {
    gift: ['you come to conclusions by living them first', 'theories rarely stand between you and the person before you'],
    shadow: ['a long explanation may lose you at the second comma', 'you can decide in a minute and search for the reasons later'],
    relationships: ['you take people as they come and skip the analysis', 'others find you warm to sit with and hard to debate'],
    work: ['doing it once with your own hands replaces the handbook', 'you do well beside somebody who loves to draw up plans'],
    inner: ['your certainty arrives without a single footnote', 'thought in you is a short path from seeing to doing'],
    practice: ['list the reasons for and against before you choose', 'solve a crossword or a puzzle to the end'],
  },
  'emotional.strong': {
    gift: [
      'feelings are the ink you write everything with',
      'music and faces go straight to your heart',
      'a tune from an open window can change your whole errand',
      'you speak from the chest and people hear it',
    ],
    shadow: ['you may answer a slight with a full orchestra', 'a strong mood can paint over what was actually said'],
    relationships: ['your hugs arrive before your questions do', 'friends know by your hello what kind of evening it will be'],
    work: ['you need to love the thing before you do it well', 'your enthusiasm can pull a tired crew up the last hill'],
    inner: ['an old song can fill you to overflowing at the bus stop', 'your memory keeps faces rather than facts'],
    practice: ['wait for the wave to pass before you reply', 'put your mood into a song, a sketch or a letter'],
  },
  'emotional.weak': {
    gift: ['you keep a cool head in heated rooms', 'other people can rely on your even temper'],
    shadow: ['you can miss the tears behind a perfectly polite voice', 'tender moments may end with you checking the oven'],
    relationships: ['you stay dry in the storm and lend others your coat', 'friends learn to read affection in your punctual arrival'],
    work: ['you can criticise a draft without wounding the one who wrote it', 'a grumpy voice runs off you like water off a duck’s back'],
    inner: ['your feelings speak softly and only after the guests have gone', 'within you it is as cool and airy as a stone hall'],
    practice: ['name what you feel out loud at the end of the day', 'let an old friend hear how fond of them you are'],
  },
  'intuitive.strong': {
    gift: [
      'knowing comes to you without leaving footprints',
      'you sense where a story is going before the last page',
      'your first glimpse of a matter is often the right one',
    ],
    shadow: ['a strong tingle can make you skip the directions', 'you can know so soon that you stop listening'],
    relationships: ['you feel who is at odds before the coats are off', 'your guesses about friends are good and still need checking'],
    work: ['you leap to the answer and must fetch the steps afterwards', 'your best idea waits for you halfway up the stairs'],
    inner: ['something in you turns its head before the sound comes', 'your dreams leave sand on the bedroom floor'],
    practice: ['write down a hunch and look for a fact beside it', 'keep a moment of silence before each new errand'],
  },
  'intuitive.weak': {
    gift: ['you trust what can be seen and checked', 'flights of fancy seldom carry you off your chair'],
    shadow: ['you may wave away a quiet warning for lack of paperwork', 'a hint has to ring twice before you open'],
    relationships: ['plain words reach you best and you return them gladly', 'you wait to be told what others hope you will guess'],
    work: ['you check the scales, the seal and the date before you sign', 'your results hold because you leave no plank untested'],
    inner: ['you like your thoughts with both feet on the carpet', 'wonder visits you rarely and wipes its shoes first'],
    practice: ['guess who is calling before you look at the phone', 'follow a whim on your next free afternoon'],
  },
};
