import type { Statements } from '../knowledge.ts';

/** The first reaction to whatever is new. */
export const attitude: Statements<'attitude'> = {
  1: {
    gift: ['your hand goes up before the question is finished', 'a fresh challenge straightens your back at once'],
    shadow: ['you can leap while others are still reading the label', 'your first no may come from pride rather than from judgement'],
    practice: ['take a few slow breaths before you answer a new request', 'let somebody else be the first to react this week'],
  },
  2: {
    gift: ['you first look around to see how others feel about it', 'newcomers relax because you greet them gently'],
    shadow: ['hesitation may pass for a lack of interest', 'your opinion can wait at the door until someone lets it in'],
    practice: ['give your own view first in one conversation', 'answer an invitation the same day it arrives'],
  },
  3: {
    gift: ['you meet surprises with a smile and a quick remark', 'strange rooms turn friendly once you begin to talk'],
    shadow: ['you may joke before you have fully understood', 'your excitement can promise more than the week has room for'],
    practice: ['ask what happened before you tell your own story', 'wait a night before you say yes to a bright idea'],
  },
  4: {
    gift: ['you ask how a thing works before you ask what it brings', 'new ground gets tested with one careful foot'],
    shadow: ['a new idea may hear your objections before your welcome', 'unclear instructions can stop you at the gate'],
    practice: ['try an unfamiliar tool without reading the manual', 'find a single thing you like in the next change of plan'],
  },
  5: {
    gift: ['novelty wakes you up like an open window', 'you pick up the unknown and turn it over in your hands'],
    shadow: ['an earlier promise can fade beside a shiny new offer', 'your interest may arrive early and leave early'],
    practice: ['stay with a new pursuit a little longer than you want', 'check your calendar before agreeing to the next adventure'],
  },
  6: {
    gift: ['your first thought is who might need looking after', 'you make a stranger feel expected and well fed'],
    shadow: ['worries that are not yours may climb into your basket', 'a new arrangement can look wrong to you simply for being untidy'],
    practice: ['listen to a problem without offering a solution', 'leave a mess that belongs to someone else exactly where it is'],
  },
  7: {
    gift: ['you step back and study the matter before you touch it', 'a new face meets your quiet eyes before your words'],
    shadow: ['your reserve can look like a locked gate to newcomers', 'you may look for the catch in a plain kindness'],
    practice: ['greet somebody first who has never spoken with you', 'take the next compliment at its word'],
  },
  8: {
    gift: ['you size up a situation and see what could be done with it', 'pressure brings out a cool and steady first response'],
    shadow: ['your quick verdict may flatten a shy suggestion', 'you can turn a friendly game into a contest'],
    practice: ['ask what others would do before you name your plan', 'play something this week without keeping score'],
  },
  9: {
    gift: [
      'you greet the unfamiliar with an open mind and a long view',
      'differences between people strike you as interesting first of all',
    ],
    shadow: ['you may love the big idea at once and miss the details', 'your sympathy can run ahead of the facts'],
    practice: ['check the details of a good cause before you join it', 'ask a person from elsewhere how things are done at home'],
  },
};
