import type { Statements } from '../knowledge.ts';

/** What the name holds most of, and so pulls most strongly. */
export const hiddenPassion: Statements<'hiddenPassion'> = {
  1: {
    gift: [
      'a strong pull toward being first runs through your choices',
      'rivalry wakes a sporting fire in you',
      'you long to leave a mark with your own initials',
      'your pulse quickens wherever nobody has been before',
      'you would rather found the club than join it',
    ],
    shadow: ['you may turn every road into a race track', 'the need to win can cost you the fun of playing'],
  },
  2: {
    gift: [
      'closeness draws you like a lit window draws a walker',
      'you love to smooth, tune and match until things fit',
      'you come alive in the company of someone you trust',
    ],
    shadow: ['the longing for company may talk you out of your own plans', 'you can cling to a bond that has stopped giving'],
  },
  3: {
    gift: [
      'you are drawn to every stage, page and lively table',
      'inventing things tempts you at any hour',
      'laughter is something you would walk miles for',
    ],
    shadow: ['the wish to shine may push quieter people into the shade', 'your best ideas might be talked away before they are made'],
  },
  4: {
    gift: [
      'making things work properly gives you a secret thrill',
      'a well-kept list warms you like a stove',
      'tasks that need stamina have a strange hold on you',
    ],
    shadow: ['you might go on polishing after everyone has gone home', 'zeal for order may sit heavily on easygoing people'],
  },
  5: {
    gift: [
      'foreign streets and untried flavours pull at your sleeve',
      'your appetite for life is large and catching',
      'you would trade a good deal of comfort for freedom',
      'a train whistle at night still makes you sit up',
    ],
    shadow: ['another experience can always seem more pressing than rest', 'you may slip away just as things become demanding'],
  },
  6: {
    gift: [
      'you are drawn to wherever someone needs a blanket',
      'a beautiful and peaceful home is your great temptation',
      'loyal love moves you more than brilliant talk',
    ],
    shadow: ['your care can come with a long list of instructions', 'the ideal family in your head may outshine the real one'],
  },
  7: {
    gift: [
      'secrets, systems and hidden causes have an endless charm for you',
      'nothing draws you like a locked box with a missing key',
      'a hard book and an empty afternoon make you perfectly happy',
    ],
    shadow: ['you can follow a thought so far that supper goes cold', 'the hunger to know may treat people like riddles'],
  },
  8: {
    gift: [
      'you feel the pull of large tasks as others feel hunger',
      'running things well is a private delight of yours',
      'a challenge with real stakes makes you wide awake',
    ],
    shadow: ['you may want the reins even on a pleasure ride', 'the next peak can make you blind to the meadow'],
  },
  9: {
    gift: [
      'the wish to help the whole wide world tugs at you',
      'grand feelings and grand stories hold you spellbound',
      'anyone left outside touches a string in you',
    ],
    shadow: ['your ideals may leave you cross with ordinary people', 'you can pour feeling into causes and run short at home'],
  },
};
