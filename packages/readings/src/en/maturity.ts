import type { Statements } from '../knowledge.ts';

/** What grows from the middle of life on. */
export const maturity: Statements<'maturity'> = {
  1: {
    gift: ['with the years you trust your own compass more than the crowd', 'later life hands you the nerve to begin again'],
    shadow: ['independence can harden into a door that stays shut', 'you may grow impatient with anyone who needs more time'],
    practice: ['name a wish you once shelved and take its first step', 'make a decision this week without polling your friends'],
  },
  2: {
    gift: ['the second half of life softens your voice and sharpens your ear', 'people begin to seek you out as the one who listens'],
    shadow: ['the wish for calm can make you swallow what needs saying', 'leaning on a partner may slowly become your only way to stand'],
    practice: ['invite someone for tea and ask more than you tell', 'write a short note to a person you have drifted from'],
  },
  3: {
    gift: ['a playful streak comes out that duty once kept indoors', 'your stories gain a warmth that only lived years can give'],
    shadow: ['chatter can fill evenings that wanted something deeper', 'you might scatter your free hours over too many hobbies at once'],
    practice: ['take up the brush, pen or instrument you once put down', 'tell a younger listener a story from your early days'],
  },
  4: {
    gift: ['order that once felt tight becomes a comfort to you', 'what you have learned by hand turns into something lasting'],
    shadow: ['routine may set like plaster around your week', 'you can come to prefer the map over the walk'],
    practice: ['clear out a drawer and keep only what you use', 'write down a skill of yours for another to learn'],
  },
  5: {
    gift: ['curiosity grows in you just as others begin to slow down', 'time loosens old habits and lets fresh air in'],
    shadow: ['a late hunger for change can shake what deserves to stay', 'restless plans may be a way around a harder talk'],
    practice: ['learn to greet a neighbour in a language new to you', 'swap one fixed habit this week for something untried'],
  },
  6: {
    gift: ['your table slowly becomes the place where everyone gathers', 'a sense for what truly matters in a home ripens in you'],
    shadow: ['those you once looked after may still feel watched over', 'worry for others can crowd out the plans you made for yourself'],
    practice: ['make one corner of your room beautiful for your eyes alone', 'pass on a family recipe or a small piece of care'],
  },
  7: {
    gift: ['a quieter mind opens up behind the busy years', 'a single true answer comes to please you more than many quick ones'],
    shadow: ['solitude can turn from a garden into a fence', 'you may judge the noisy world a little too sharply'],
    practice: ['choose a subject you have always wondered about and read for an hour', 'share a doubt with somebody younger than you'],
  },
  8: {
    gift: [
      'authority settles on you without your having to raise your voice',
      'experience teaches your hand when to hold and when to open',
    ],
    shadow: ['the scoreboard may keep running after the game is over', 'you might find it hard to hand over the keys'],
    practice: ['give a newcomer the chance that you once needed', 'let another person lead something you usually run'],
  },
  9: {
    gift: ['your circle widens and your judgements grow milder', 'the need to be right gives way to the wish to understand'],
    shadow: ['looking back can take up the chair meant for tomorrow', 'you may spread your kindness too thin to warm anybody'],
    practice: ['pass on a belonging along with the story behind it', 'give an hour to a cause that will outlast you'],
  },
  11: {
    gift: ['hunches you once brushed aside become trusted advisers', 'people find light in what you have lived through'],
    shadow: ['a finer skin comes along with the finer hearing', 'lofty thoughts may leave the daily dishes undone'],
    practice: ['note a hunch each morning and check it at night', 'tell someone honestly what has given you hope'],
  },
  22: {
    gift: ['scattered skills come together at last into a larger work', 'you learn to build for people who come after you'],
    shadow: ['the grand design may weigh on evenings meant for rest', 'a late start can look to you like a lost one'],
    practice: ['sketch the work you would still love to leave behind', 'call a person whose skill your plan is missing'],
  },
  33: {
    gift: ['a wide and patient tenderness comes to the fore in you', 'others learn from the way you handle ordinary troubles'],
    shadow: ['you may feed the whole street and forget your own supper', 'advice given from love can still feel heavy to carry'],
    practice: ['spend an afternoon with someone who wants to learn', 'accept a kindness this week without paying it back'],
  },
};
