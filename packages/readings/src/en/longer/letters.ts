import type { Statements } from '../../knowledge.ts';

export const capstone: Statements<'capstone'> = {
  1: {
    gift: ['as soon as the last nail is in you put down the hammer, look up once, and are gone'],
    shadow: ['bored by anything that only needs rounding off, you call it finished in a tone that allows no question'],
  },
  2: {
    gift: ['you close a shared piece of work so that everyone who helped can find a trace of themselves in it'],
    shadow: ['a thing is over and all have said goodbye, yet you write once more to ask whether it was really fine'],
  },
  3: {
    gift: ['on the final evening you get the tired crew to sing, so that the parting becomes a party'],
    shadow: ['the fun is gone before the job is, so that your last chapters tend to be short and a bit loud'],
  },
  4: {
    gift: ['what leaves your hands has its screws tight and its label on, and nobody needs to come back to ask'],
    shadow: ['at closing time you go round once more, and then again, until the farewell has turned into a stocktaking'],
  },
  5: {
    gift: ['once the time has come you drop the keys through the slot without a sigh, and whistle round the corner'],
    shadow: ['three loose ends wave behind you as you leave, and somebody patient is usually left to tie them'],
  },
  6: {
    gift: ['the last thing you do is make sure that whoever stays behind has the number, the spare key and some cake'],
    shadow: ['you hand the task over, and then ring each evening to hear whether it is being fed'],
  },
  7: {
    gift: ['after the end you sit with it a while, and bring home one sentence that makes sense of the whole'],
    shadow: ['long after everyone has put on their coats you are still in the last row, asking what it really meant'],
  },
  8: {
    gift: ['you want an end that can stand by itself, so you lean your full weight on it before you go'],
    shadow: ['a farewell can turn into a report on results with you, where a plain wave would have done'],
  },
  9: {
    gift: ['what you built with love you can give away once it is done, and be glad to see it elsewhere'],
    shadow: ['an ending moves you so much that the last small duties slip, and the cups stand there till Monday'],
  },
};

export const cornerstone: Statements<'cornerstone'> = {
  1: {
    gift: ['given a locked gate and a reason, you are over the wall before anyone has sent for the key'],
    shadow: ['you are so quick off the mark that the others bring the hammer after you have bent the nail'],
  },
  2: {
    gift: ['you start well in twos, and a hurdle shrinks as soon as somebody takes hold of the other side'],
    shadow: ['because you wait until everyone is ready, the early ferry and the best of the light have gone'],
  },
  3: {
    gift: ['the opening of anything is your hour, since people who only came to look find themselves joining in'],
    shadow: ['an obstacle makes you talk rather than push, and the good line about it outlives the wish to pass'],
  },
  4: {
    gift: ['the first morning of a job finds you sharpening and sorting, and by noon you have passed the hasty'],
    shadow: ['faced with a ditch that was not in the plan, you stand at its edge and reread the plan'],
  },
  5: {
    gift: ['your way to begin is to walk in by the wrong entrance and see what can be done from there'],
    shadow: ['at the first drawbridge you lose interest in the castle, although somebody was already letting it down'],
  },
  6: {
    gift: ['a task begins for you with the thought of somebody at the end of it who will be glad'],
    shadow: ['before you take your own first step there is always one more cat, cousin or neighbour to see across'],
  },
  7: {
    gift: ['you stand before the new thing with your arms folded for a while, and miss almost nothing about it'],
    shadow: ['while you read the third book about cold water, the season for swimming draws to its close'],
  },
  8: {
    gift: ['you ask at the outset what it will have to bear in the end, and lay the first beam to match'],
    shadow: ['a small snag at the start can get the full crane from you, and the flower beds keep the tracks'],
  },
  9: {
    gift: ['you begin with room for others in mind, so that even latecomers find a seat and a reason to stay'],
    shadow: ['you look so hard at the far shore that the boat lies there with its rope still tied'],
  },
};

export const firstVowel: Statements<'firstVowel'> = {
  1: {
    gift: ['a yes is up on its feet inside you while the question is still being put'],
    shadow: ['the first thing that stirs at a good suggestion may be annoyance that it was not your own'],
  },
  2: {
    gift: ['as someone comes in you feel, before their coat is off, whether the moment wants a joke or a chair'],
    shadow: ['a short answer can land deep before you ask about it, and by then you have drawn back a little'],
  },
  3: {
    gift: ['at good news and bad alike a picture springs up in you, and often it is half a joke'],
    shadow: ['the urge to make light of things arrives so fast that the heavier feeling has to leave unheard'],
  },
  4: {
    gift: ['in the first moment you feel for what holds, as a foot feels for the next tread in the dark'],
    shadow: ['even a lovely surprise meets an inner caretaker who would have liked to be told a week before'],
  },
  5: {
    gift: ['a strange tune from the next street is enough to set something in you walking before you are asked'],
    shadow: ['the flutter may go from one thing to the next so quickly that you cannot tell which of them you wanted'],
  },
  6: {
    gift: ['the first stir in you goes outward, like a hand that shoots out as somebody slips on the step'],
    shadow: ['at a sigh from the next room you feel summoned, even if someone has only sat down in comfort'],
  },
  7: {
    gift: ['something goes quiet in you at the decisive moment, and in that hush you know what is so'],
    shadow: ['you feel a thing and at once ask yourself why, so that a joy may leave before its papers are checked'],
  },
  8: {
    gift: ['as the floor begins to shake, a firm voice inside you says how to stand, and you mostly believe it'],
    shadow: ['the first tear of the day gets a brisk inner order to come back after work, and usually obeys'],
  },
  9: {
    gift: ['your heart has gone over to the losing team before you remember which one you came to cheer'],
    shadow: ['a stranger’s tired eyes on the tram can take up your evening, though neither of you said a word'],
  },
};
