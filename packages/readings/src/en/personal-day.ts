import type { Statements } from '../knowledge.ts';

/** What today is good for. */
export const personalDay: Statements<'personalDay'> = {
  1: {
    gift: ['today likes a clear decision and a brisk step', 'what you start early today has a good run'],
    shadow: ['your elbows may be sharper than you mean them to be', 'rushing ahead can leave your companion at the kerb'],
    practice: ['do the hardest task before you open your messages', 'say yes or no today to something left hanging'],
  },
  2: {
    gift: ['a kind word goes a long way today', 'you catch the undertones in every conversation'],
    shadow: ['a careless remark might sting until evening', 'you could lose the day waiting for someone to move'],
    practice: ['let other people finish every sentence today', 'send a few lines of thanks to a helper'],
  },
  3: {
    gift: ['a joke lands more lightly today than a lecture', 'the day has room for colour and a little nonsense'],
    shadow: ['you may say aloud what was told in confidence', 'a cheerful start can fizzle out by the afternoon'],
    practice: ['hum, doodle or dance until the song is over', 'phone the friend who always makes you laugh'],
  },
  4: {
    gift: ['small repairs and plain work go well today', 'the hours line up neatly behind a simple list'],
    shadow: ['chore may follow upon chore without a window between', 'a detail out of place may annoy you until supper'],
    practice: ['finish a single dull job from start to end today', 'take your break away from your desk'],
  },
  5: {
    gift: ['the day brings a breeze and a few surprises', 'quick wits help you turn a change to advantage'],
    shadow: ['a firm plan may have melted by lunchtime', 'impulse can speak before your better sense has its shoes on'],
    practice: ['take a different route to a familiar place today', 'leave a gap in your day for whatever turns up'],
  },
  6: {
    gift: ['today a warm meal solves more than a long debate', 'people open up today in the comfort of your company'],
    shadow: ['you might hover where a loved one needs elbow room', 'doing good by the rule book can spoil the pleasure of giving'],
    practice: ['do a chore for someone without mentioning it', 'lay the table nicely even for a quick bite'],
  },
  7: {
    gift: ['an hour of quiet clears the fog today', 'your eye for what lies beneath is sharp right now'],
    shadow: ['you may seem far away to those sitting beside you', 'suspicion can see patterns in plain wallpaper'],
    practice: ['drink your tea slowly with nothing else to look at', 'chase a single why to the bottom before supper'],
  },
  8: {
    gift: ['the day backs a firm handshake and a clear offer', 'you get through more than the clock seems to allow'],
    shadow: ['bossiness may slip in under the name of efficiency', 'counting what is missing can hide what is there'],
    practice: ['take the bold step today that you have been rehearsing', 'delegate one errand and trust the outcome'],
  },
  9: {
    gift: ['today is good for wrapping up and clearing away', 'your patience with human weakness is larger than usual'],
    shadow: ['you could grow sentimental over a thing best thrown out', 'other people may help themselves to your kindness today'],
    practice: ['throw out or give away one object before bedtime', 'end the day with a short list of good moments'],
  },
};
