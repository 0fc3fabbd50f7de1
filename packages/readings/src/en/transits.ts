import type { Statements } from '../knowledge.ts';

/** The letter of the first name that is at work: body, home and outer change. */
export const transitPhysical: Statements<'transitPhysical'> = {
  1: {
    gift: ['these years favour a fresh start in place, work or looks', 'for now your days want to be led by you'],
    shadow: ['you may tear down more than needs to go', 'you may rush a change that would rather ripen'],
  },
  2: {
    gift: ['life at home wants a slower and gentler step for now', 'these years suit shared rooms and shared errands'],
    shadow: ['a move or a change may hang on somebody else’s answer', 'waiting for the right company can keep you at home'],
  },
  3: {
    gift: ['these years put more colour on your walls and more people around you', 'you like to be out and seen for the present'],
    shadow: ['your days may fill up with pleasant things that lead nowhere', 'money and hours may slip away at cheerful tables'],
  },
  4: {
    gift: ['a sound roof and good habits come first for now', 'these years suit building, mending and keeping at it'],
    shadow: ['everyday duties may sit rather heavily on you', 'your back may complain about all you carry these years'],
  },
  5: {
    gift: ['these years like a change of address, of air or of pace', 'you feel most awake on your feet just now'],
    shadow: ['constant moving about may leave you nowhere quite at home', 'a suitcase half unpacked can become part of the furniture'],
  },
  6: {
    gift: ['house, garden and kitchen draw you closer these years', 'you find your place by caring for one'],
    shadow: ['the needs of a household may eat up your free evenings', 'someone else’s list may run your kitchen for a time'],
  },
  7: {
    gift: ['the outside grows quieter for now and lets you catch your breath', 'these years suit a smaller circle and a simple room'],
    shadow: ['the practical side of things may get a little dusty', 'you may let the phone ring until people give up'],
  },
  8: {
    gift: ['these years ask you to take your place and fill it', 'heavy things begin to shift as soon as you lean on them'],
    shadow: ['the push to get ahead may leave your home half lived in', 'work can follow you up the stairs and into the bedroom'],
  },
  9: {
    gift: ['for now you are busy sorting, packing and giving away', 'these years may carry you farther out into the world'],
    shadow: ['your rooms may feel bare after so much clearing', 'you may throw out a thing that you miss by evening'],
  },
};

/** The letter of the middle name that is at work: mood, mind and people. */
export const transitMental: Statements<'transitMental'> = {
  1: {
    gift: ['your mind prefers to make itself up alone these years', 'you trust a thought simply because it is yours'],
    shadow: ['a touchy mood may make you hear orders everywhere', 'you may answer before the question has come to its end'],
  },
  2: {
    gift: ['you read the mood of others more finely these years', 'good company sharpens your thinking for now'],
    shadow: ['doubt may send you asking around for far too long', 'a careless remark can keep you busy for a week'],
  },
  3: {
    gift: ['ideas come chattering in these years and want to be told', 'your spirits rise as soon as you make something'],
    shadow: ['your attention may flit about like a bird in a hall', 'half-read books may pile up beside the bed'],
  },
  4: {
    gift: ['your mind likes straight lines and finished thoughts for now', 'these years you learn best by doing it over and over'],
    shadow: ['gloom may creep in along with too much routine', 'your thoughts can walk the same round like a watchman'],
  },
  5: {
    gift: ['new people and strange views keep your mind awake these years', 'you change your opinion with pleasure'],
    shadow: ['restless thoughts can keep turning the page before its end', 'news from everywhere may leave no room for your own'],
  },
  6: {
    gift: ['your thoughts circle around the people you love', 'these years you look hard for fair and friendly solutions'],
    shadow: ['other people’s moods may move in with you', 'you may worry on behalf of people who are quite well'],
  },
  7: {
    gift: ['for now you think deeper and say less about it', 'a hunger to study and understand runs through these years'],
    shadow: ['moody silence may be taken for coldness by those nearby', 'thinking can become a place to hide from talk'],
  },
  8: {
    gift: ['you sort people and plans with a sure eye these years', 'you think in large steps and clear figures for the present'],
    shadow: ['you may judge a person by how useful they are just now', 'small setbacks may look like figures in a ledger'],
  },
  9: {
    gift: ['these years your mind looks beyond the fence and feels with many', 'for now you can let an old opinion go in peace'],
    shadow: ['wistful moods may tint the whole window', 'old songs can pull you back further than you wished'],
  },
};

/** The letter of the surname that is at work: what is slowly understood within. */
export const transitSpiritual: Statements<'transitSpiritual'> = {
  1: {
    gift: ['you slowly understand that nobody else can live this for you', 'these years an inner voice learns to say I'],
    shadow: ['the search within may feel rather lonely', 'your own light may make you impatient with candles'],
  },
  2: {
    gift: ['bit by bit you learn that gentleness is a kind of strength', 'these years you find that listening changes the listener'],
    shadow: ['you may look outside for a peace that grows only inside', 'you may borrow a faith that does not quite fit'],
  },
  3: {
    gift: ['something in you discovers joy as a form of thanks', 'these years you begin to trust what bubbles up by itself'],
    shadow: ['a cheerful surface can keep you from going deeper for now', 'deep questions can be chatted away in these years'],
  },
  4: {
    gift: ['slowly you see the deeper sense of ordinary tasks', 'these years faith comes to you through patience and practice'],
    shadow: ['fixed beliefs may have to crack before light gets in', 'doubt may feel like a crack in the only wall'],
  },
  5: {
    gift: ['what you believe gets loosened and aired these years', 'you gradually learn that freedom also means letting others be'],
    shadow: ['you may collect wise sayings and live by none of them', 'you may change your path before it has led anywhere'],
  },
  6: {
    gift: ['you slowly learn to love without holding anybody tight', 'these years teach you that care for yourself counts too'],
    shadow: ['an inner picture of perfect goodness can make you strict', 'helping can become a way around your own stillness'],
  },
  7: {
    gift: ['stillness starts to feel like company rather than absence', 'these years a long question inside you slowly ripens'],
    shadow: ['the search for meaning may leave you standing beside life', 'long silence may turn into a habit of distance'],
  },
  8: {
    gift: ['bit by bit you see what strength is there to serve', 'these years show you the weight of your own choices'],
    shadow: ['inner growth keeps no deadlines and that can vex you', 'you may try to manage what can only be received'],
  },
  9: {
    gift: ['you grow slowly into the feeling of belonging to all of it', 'these years teach your heart to hold things with an open hand'],
    shadow: ['a vague longing may make the near things look grey', 'too wide a compassion can forget to come home'],
  },
};
