import type { Statements } from '../../knowledge.ts';

export const transitMental: Statements<'transitMental'> = {
  1: {
    gift: ['at present you would rather be wrong in your own words than right in words you have borrowed'],
    shadow: ['in these years a friendly tip about parking can feel like a leash, and you park worse on purpose'],
  },
  2: {
    gift: ['a thought comes clear to you now as soon as a kind listener has said it back to you'],
    shadow: ['one raised eyebrow at noon is enough for now to keep your mind pleading until the lights go out'],
  },
  3: {
    gift: ['at present a dull meeting leaves you with drawings in the margin, one of which is worth keeping'],
    shadow: ['you may start the clever letter, the poem and the course in one evening, until your head hums like a fairground'],
  },
  4: {
    gift: ['for now a thought has to bear weight before you let it in, which spares you much repair later'],
    shadow: ['for now your mood may hang on the timetable, so that one moved appointment turns a whole afternoon grey'],
  },
  5: {
    gift: ['an argument with someone from quite another corner makes your week at present, even if you lose it'],
    shadow: ['your mind has so many windows open for now that the wind keeps taking the page you were reading'],
  },
  6: {
    gift: ['in these years a friend’s tangle holds your thoughts for hours, until you find the end that can be pulled gently'],
    shadow: ['you may lie awake for now over somebody’s exam, while that somebody has long gone out dancing'],
  },
  7: {
    gift: ['a single page can occupy you for days at present, and you come back from it with something solid'],
    shadow: ['at present your hand passes the bread at table, while your mind has gone upstairs and drawn the bolt'],
  },
  8: {
    gift: ['you notice quickly for now who will really carry a plan, and hand out your trust in that measure'],
    shadow: ['a free hour may look like a leak to you at present, and a chat without a purpose even more so'],
  },
  9: {
    gift: ['you can now hear the other side’s story right through, and are rather glad to be moved by it'],
    shadow: ['in these years a smell of floor polish can carry you off to times that were not really better'],
  },
};

export const transitPhysical: Statements<'transitPhysical'> = {
  1: {
    gift: ['in these years a room, a haircut or a route of your own choosing does more for you than good advice'],
    shadow: ['you may strip the wallpaper on a Friday night, and only on Saturday wonder who will hang the new one'],
  },
  2: {
    gift: ['your days run best at present with two cups on the tray and nobody in a hurry to be off'],
    shadow: ['the spare room may stay half painted because the colour should please someone who has not yet said a word'],
  },
  3: {
    gift: ['there is more ringing at your door for now, and you find yourself buying flowers and a longer table'],
    shadow: ['the evenings are so well filled at present that the tap goes on dripping and the post lies unopened'],
  },
  4: {
    gift: ['a shelf put up straight or a border dug over pleases you more at present than any outing could'],
    shadow: ['home may turn into a duty roster for now, with a cross in every box and no blank Sunday'],
  },
  5: {
    gift: ['these years put wheels under your things, and you breathe deepest in streets whose names you still have to read'],
    shadow: ['by the time the neighbours have learned your name, your bookcase may be standing in another town'],
  },
  6: {
    gift: ['for now you get a nest together, twig by twig, and people drop by to sit in it for a while'],
    shadow: ['for now there is always a bed to make up or a pot to stir, and coats bury your own chair'],
  },
  7: {
    gift: ['your rooms get barer and your evenings longer at present, and you are surprised how well that suits you'],
    shadow: ['so much goes on inside you at present that the bulb on the stairs has been dark since spring'],
  },
  8: {
    gift: ['in these years you find that you can take the heavy end, and that people make way for you to do so'],
    shadow: ['you may live like a lodger in your own kitchen for now, because the real day is spent elsewhere'],
  },
  9: {
    gift: ['box by box you lighten your household at present, and each thing that leaves seems to widen the view'],
    shadow: ['so much goes out of the house in these years that your hand may keep feeling for what is gone'],
  },
};

export const transitSpiritual: Statements<'transitSpiritual'> = {
  1: {
    gift: ['in these years it dawns on you that nobody is coming to give you leave, and you begin to smile about it'],
    shadow: ['what you have found within may seem so much your own at present that you hide it from friendly eyes'],
  },
  2: {
    gift: ['little by little you find out that two silences side by side can say more than a vow'],
    shadow: ['for now your inner peace may hang on whether everybody around you is at peace, and somebody never is'],
  },
  3: {
    gift: ['something childlike in you is let back in at present, and knows more about thanks than you expected'],
    shadow: ['before an insight has had time to sink in, you may have told it three times and polished the ending'],
  },
  4: {
    gift: ['by the tenth time of doing the same plain thing with care, you begin to sense what it is for'],
    shadow: ['a belief that has long stood round you like a wall may feel close now, yet you go on plastering it'],
  },
  5: {
    gift: ['you discover in these years that a conviction can be moved like furniture, and that the house still stands'],
    shadow: ['the next teacher always seems to have what the last one lacked, so that not one gets past your porch'],
  },
  6: {
    gift: ['it comes to you slowly that love may leave the gate unlatched, and that people return the more gladly'],
    shadow: ['being good keeps you so occupied for now that you rarely ask whether it is kind to you'],
  },
  7: {
    gift: ['a question you once wanted to be rid of becomes a companion now, and walks beside you without hurry'],
    shadow: ['from so deep inside, the daily quarrels sound rather small for now, and those caught up in them notice'],
  },
  8: {
    gift: ['it may strike you in these years that the strongest thing to do with power is sometimes to let it rest'],
    shadow: ['you may set yourself targets for serenity at present, and be cross about missing one by an inch'],
  },
  9: {
    gift: ['it becomes plain to you by and by that what you gave away freely is the part you still have'],
    shadow: ['your mind may sail so far out at present that it forgets to wave to those on the quay'],
  },
};
