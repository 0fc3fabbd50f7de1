import type { Statements } from '../../knowledge.ts';

export const psychomatrixDigit: Statements<'psychomatrixDigit'> = {
  '1.none': {
    gift: ['among stubborn heads you are the drop of oil in the works, and never keep count of who won'],
    shadow: ['a firm voice behind a counter can talk you into the green one, although you had come for the blue'],
  },
  '1.one': {
    gift: ['a discussion about where to eat ends well with you, as you truly like what the others fancy'],
    shadow: ['your own wish was up with you at breakfast, but it saw a bigger one coming and stepped aside'],
  },
  '1.two': {
    gift: ['you can give in over the wallpaper and hold firm over the promise, and be at peace with both'],
    shadow: ['your no on Monday is of iron, while the same no on Thursday melts before a pair of eyes'],
  },
  '1.many': {
    gift: ['three detours, two refusals and a week of rain later, you are still on your way to the same spot'],
    shadow: ['you ask the others what they think, and they know by your chin that the matter is closed'],
  },
  '2.none': {
    gift: ['you do not scatter yourself at parties, so that whoever gets an hour of you gets all of it'],
    shadow: ['new people feel the draught first, and may need a second or third visit until the fire is lit'],
  },
  '2.one': {
    gift: ['one visit, one letter or one long hug a week is what you give, and each of them is meant'],
    shadow: ['having stayed for the last round out of politeness, you may have nothing left of yourself for the morning'],
  },
  '2.two': {
    gift: ['after a full day you still have a laugh over for the neighbour and a game for the dog'],
    shadow: ['at the end of a long visit you go on nodding brightly, while the person inside has gone home'],
  },
  '2.many': {
    gift: ['the weary ones in a circle move up to you, and an hour later they are planning an outing'],
    shadow: ['at midnight you suggest a walk, and look in wonder at friends who have dozed off in their shoes'],
  },
  '3.none': {
    gift: ['you face a strange gadget without its booklet, press whatever looks friendly, and often have it running'],
    shadow: ['the hunt for one certificate can become a tour of all your drawers, although you put it somewhere safe'],
  },
  '3.one': {
    gift: ['every so often a passion for beetles or stars gets hold of you, and the shelf is sorted in passing'],
    shadow: ['chapter one of a language, an instrument and a filing plan is as far as your zeal usually takes you'],
  },
  '3.two': {
    gift: ['you read up on a thing until you could explain it at a bus stop, and then put the book back'],
    shadow: ['a friend asks roughly how far it is, and you emerge from your books after the meal'],
  },
  '3.many': {
    gift: ['you know which page it was on, which year it was and who said so, and you glow a little'],
    shadow: ['someone tells of a glorious summer, and you break in to point out that it rained in July'],
  },
  '4.none': {
    gift: ['you notice the fold in the blanket and the cool of a cup, and handle the world with two fingers'],
    shadow: ['a grumpy word at the till clings to you for hours, where others would have brushed it off'],
  },
  '4.one': {
    gift: ['after ten minutes of air and a bite to eat, you are your own good company again'],
    shadow: ['wrapped up in something, you sit crooked for half a day and notice it as you try to stand'],
  },
  '4.two': {
    gift: ['on a station bench, in a strange bed or a tight queue you look as if you had lived there'],
    shadow: ['because you never grumble about the draught, you are given the seat by the door every time'],
  },
  '4.many': {
    gift: ['in a crowd the others hold on to you as to a tree, and nobody loses their footing'],
    shadow: ['your friendly clap on the shoulder can send a lighter person two steps into the flower bed'],
  },
  '5.none': {
    gift: ['you go into each day as into a film that nobody has told you about, and gasp in the right places'],
    shadow: ['only as the last piece is taken off the board do you see where all those moves were leading'],
  },
  '5.one': {
    gift: ['you look at the sky, at the clock and at the faces, and know what to do next'],
    shadow: ['you have worked it out quickly and well, apart from the fact that the place is closed on Wednesdays'],
  },
  '5.two': {
    gift: ['while others discuss the first move, you have put out a chair for the guest whom the third will bring'],
    shadow: ['you saw the ending of the film an hour ago, and sit beside people who are still enjoying it'],
  },
  '5.many': {
    gift: ['from a puddle under the fridge and a hum in the wall you tell the whole story, and it fits'],
    shadow: ['you point out the seventh thing that might go wrong, while the others are already in the water'],
  },
  '6.none': {
    gift: ['you stand before the broken gate with folded arms, think of the right person to ask, and soon it swings'],
    shadow: ['a picture may lean against the wall for years, because hanging it would take a nail and someone to hit it'],
  },
  '6.one': {
    gift: ['on the right Saturday you plane, knead or sew till dusk, and sit down to supper like somebody new'],
    shadow: ['on your bench there may lie a bird box with three sides, waiting until you feel like a fourth'],
  },
  '6.two': {
    gift: ['you come for coffee, see the loose handle, and have tightened it with a knife before the cups are filled'],
    shadow: ['while somebody tells you something important, you may be listening with your back to them, sanding'],
  },
  '6.many': {
    gift: ['bread, benches and whole flower beds come from your hands, and you look rested by the work'],
    shadow: ['you see someone reading in the sun at eleven in the morning, and your rake gets a little louder'],
  },
  '7.none': {
    gift: ['you know every tread of the stair you climbed, so that nobody can tell you it was only luck'],
    shadow: ['offered a lift, you walk on out of habit, and arrive proud, wet and an hour late'],
  },
  '7.one': {
    gift: ['now and again a seat comes free or a stranger knows the way, and you have the sense to accept'],
    shadow: ['something lands in your hands just like that, and you turn it over so long that someone else takes it'],
  },
  '7.two': {
    gift: ['you miss the train, sit down on your case, and find the talk on the platform worth the wait'],
    shadow: ['so often has it worked out at the last minute that you make appointments with the last minute'],
  },
  '7.many': {
    gift: ['with you along the wrong exit leads to the better café, and nobody minds having followed'],
    shadow: ['you may pick a lucky find off the pavement, pocket it, and come across it again a year later'],
  },
  '8.none': {
    gift: ['nobody made you come, and people are all the more pleased to see you with the spade'],
    shadow: ['you may forget the Thursday you agreed on, and be honestly surprised that someone stood there with two tickets'],
  },
  '8.one': {
    gift: ['your part of the work is done on time, and you stay on a little for whoever is slower'],
    shadow: ['the errand you would have run gladly weighs double once it stands on a list beside your name'],
  },
  '8.two': {
    gift: ['you have taken hold of the other handle before the person with the heavy basket has looked round'],
    shadow: ['you may water the plants of three households, and come home to a fern that gives you a look'],
  },
  '8.many': {
    gift: ['the phone goes long after midnight, and you have your shoes on before the caller’s second sentence'],
    shadow: ['you have carried the same bag for someone so long that both of you forget whose it is'],
  },
  '9.none': {
    gift: ['you meet people who once annoyed you as if for the first time, and some of them turn out well'],
    shadow: ['halfway down the stairs you wonder what you went for, and have to climb back up to find out'],
  },
  '9.one': {
    gift: ['you know to this day the smell of a kitchen in which somebody was good to you'],
    shadow: ['a laugh across the table stays with you for good, while the name that went with it is gone'],
  },
  '9.two': {
    gift: ['somebody mentions a river, and you have a map, a poem and a cold morning to go with it'],
    shadow: ['the other person has only said although, and you are answering what you believe will follow'],
  },
  '9.many': {
    gift: ['shown a card trick or a new rule once, you smile, since you have seen how it goes'],
    shadow: ['years on you can quote to a friend the exact words, the weather, and which hand held the cup'],
  },
};
