import type { Statements } from '../knowledge.ts';

/** The first reaction to whatever is new. */
export const attitude: Statements<'attitude'> = {
  1: {
    gift: ['your hand goes up before the question is finished', 'a fresh challenge straightens your back at once'],
    shadow: ['you can leap while others are still reading the label', 'your first no may come from pride rather than from judgement'],
    relationships: ['a new acquaintance gets your hand before your name', 'you propose the next meeting while the first is warming up'],
    work: ['your thumb is on the button before the demonstration is over', 'an unclaimed task finds your name beside it within minutes'],
    inner: ['your heart gives a drum roll when nobody knows the way', 'the first thought that comes up is let me'],
    practice: ['take a few slow breaths before you answer a new request', 'let somebody else be the first to react this week'],
  },
  2: {
    gift: ['you first look around to see how others feel about it', 'newcomers relax because you greet them gently'],
    shadow: ['hesitation may pass for a lack of interest', 'your opinion can wait at the door until someone lets it in'],
    relationships: ['a stranger’s shyness brings your chair a little closer', 'you ask one gentle question and then really wait'],
    work: ['you read the faces round the table and then the agenda', 'a new partner finds you already carrying the other end'],
    inner: ['your skin takes the measure of a room before your eyes', 'the shyer half of you hangs back on the step and listens'],
    practice: ['give your own view first in one conversation', 'answer an invitation the same day it arrives'],
  },
  3: {
    gift: ['you meet surprises with a smile and a quick remark', 'strange rooms turn friendly once you begin to talk'],
    shadow: ['you may joke before you have fully understood', 'your excitement can promise more than the week has room for'],
    relationships: ['the newcomer is laughing with you by the coat rack', 'you break the ice and offer everyone a piece'],
    work: ['an odd request has three wild answers before you sit down', 'you give the strange new project a nickname by lunchtime'],
    inner: ['surprise tickles you long before it worries you', 'your head writes the anecdote while the thing is still happening'],
    practice: ['ask what happened before you tell your own story', 'wait a night before you say yes to a bright idea'],
  },
  4: {
    gift: ['you ask how a thing works before you ask what it brings', 'new ground gets tested with one careful foot'],
    shadow: ['a new idea may hear your objections before your welcome', 'unclear instructions can stop you at the gate'],
    relationships: [
      'your trust is laid plank by plank from the first evening',
      'you notice first whether somebody arrives when they said they would',
    ],
    work: ['a new colleague first sees you counting the screws', 'you want the plan on paper and the pencil within reach'],
    inner: ['on strange stairs your hand goes looking for the rail', 'you breathe out once the new place has a hook for your coat'],
    practice: ['try an unfamiliar tool without reading the manual', 'find a single thing you like in the next change of plan'],
  },
  5: {
    gift: ['novelty wakes you up like an open window', 'you pick up the unknown and turn it over in your hands'],
    shadow: ['an earlier promise can fade beside a shiny new offer', 'your interest may arrive early and leave early'],
    relationships: ['first names have been swapped by the second raindrop', 'an odd stranger interests you more than a suitable one'],
    work: ['the untested gadget is already humming in your hands', 'a sudden change of shift finds you grinning'],
    inner: ['your feet want to go in while your head reads the sign', 'a strange timetable reads to you like a menu'],
    practice: ['stay with a new pursuit a little longer than you want', 'check your calendar before agreeing to the next adventure'],
  },
  6: {
    gift: ['your first thought is who might need looking after', 'you make a stranger feel expected and well fed'],
    shadow: ['worries that are not yours may climb into your basket', 'a new arrangement can look wrong to you simply for being untidy'],
    relationships: ['you look for the one standing alone with an empty plate', 'new neighbours meet your bread and then you'],
    work: ['on day one you ask if the others have had a break', 'you straighten the cushions in a place you have just entered'],
    inner: ['a new face raises the question of what might be lacking', 'your conscience puts its apron on before it knows the menu'],
    practice: ['listen to a problem without offering a solution', 'leave a mess that belongs to someone else exactly where it is'],
  },
  7: {
    gift: ['you step back and study the matter before you touch it', 'a new face meets your quiet eyes before your words'],
    shadow: ['your reserve can look like a locked gate to newcomers', 'you may look for the catch in a plain kindness'],
    relationships: ['you talk to the bookcase first and to the host later', 'a new acquaintance has to ask you twice and is glad of it'],
    work: [
      'you take the unfamiliar thing home and read about it overnight',
      'your first contribution is a pause and your second a footnote',
    ],
    inner: ['inside your head a small lens is polished at once', 'you like a wall at your back before you begin'],
    practice: ['greet somebody first who has never spoken with you', 'take the next compliment at its word'],
  },
  8: {
    gift: ['you size up a situation and see what could be done with it', 'pressure brings out a cool and steady first response'],
    shadow: ['your quick verdict may flatten a shy suggestion', 'you can turn a friendly game into a contest'],
    relationships: ['you shake hands as if a fair deal were being struck', 'at first meeting you look for who can hold their own'],
    work: ['you ask who decides while others admire the view', 'a crisis in the first hour makes your voice drop and slow'],
    inner: ['the unknown is quickly sorted into what counts and what can wait', 'at the sight of a hurdle your mind measures the run-up'],
    practice: ['ask what others would do before you name your plan', 'play something this week without keeping score'],
  },
  9: {
    gift: [
      'you greet the unfamiliar with an open mind and a long view',
      'differences between people strike you as interesting first of all',
    ],
    shadow: ['you may love the big idea at once and miss the details', 'your sympathy can run ahead of the facts'],
    relationships: ['you hear a newcomer’s whole story and forget to ask the name', 'a foreign accent draws a second question out of you'],
    work: ['you wonder at once who else might need the new invention', 'you welcome the idea and meet its details later'],
    inner: ['the first ripple in you is a feeling for the whole scene', 'your sympathy is out of its chair before your judgement'],
    practice: ['check the details of a good cause before you join it', 'ask a person from elsewhere how things are done at home'],
  },
};
