import type { Statements } from '../../knowledge.ts';

export const tantricGift: Statements<'tantricGift'> = {
  0: {
    gift: ['whatever you can do, you remember how you learned it, and so you can teach it to anyone'],
    shadow: ['beside people to whom things simply fell, you may overlook how far you have come since spring by practising'],
  },
  1: {
    gift: ['early on the smaller ones came to you by themselves, since with you they could be small in peace'],
    shadow: ['what you do out of plain kindness looks so natural that nobody thinks of thanking you, least of all yourself'],
  },
  2: {
    gift: ['you may have been the one who knew before supper that there had been words, and trod softly'],
    shadow: ['whoever saw every thin branch in the tree so early can end up knowing trees mainly from below'],
  },
  3: {
    gift: ['you came with a knack for finding the best puddle in a grey day, and for jumping into it'],
    shadow: ['being the sunbeam came so easily that people look to you in wet weather and never ask how you are'],
  },
  4: {
    gift: ['it may have been you whom playmates fetched to say whether the ball was out, and the quarrel was over'],
    shadow: ['somebody who was reasonable so soon may still be waiting for leave to slam a door'],
  },
  5: {
    gift: ['whatever was explained to you once came out of you again clearer, with a drawing in the dust'],
    shadow: ['because your own fingers catch on at once, you may take the jug from someone who is learning to pour'],
  },
  6: {
    gift: ['from early on you could wish for one thing a whole winter long, and that staying power is still yours'],
    shadow: ['an early habit of keeping still about what you want may hide it from those who would gladly give it'],
  },
  7: {
    gift: ['the timid ones may have stood close to you in the yard, as under a roof, without a word said'],
    shadow: ['since you gave shelter so early, hardly anyone has thought to ask where you go when it rains'],
  },
  8: {
    gift: ['a high board or a dark cellar is the kind of thing you tried first, and came back from laughing'],
    shadow: ['with so much go in you so early, you may take a short rest for a lost game'],
  },
  9: {
    gift: ['you came with fingers that thread the needle, ears that catch the false note and eyes that spot the wren'],
    shadow: ['a light hand spoils you a little, and any skill with a bumpy beginning soon goes back in its box'],
  },
  10: {
    gift: ['put on a crate in the yard, you could hold the whole street with a saucepan lid and a song'],
    shadow: ['the clapping began so soon for you that the soft approval of a plain day may hardly reach you'],
  },
  11: {
    gift: ['you came with a small share of everything, so that hardly any company finds you without something to add'],
    shadow: ['asked early what you wanted to be, you may have had a dozen answers, and the question is still open'],
  },
};

export const tantricKarma: Statements<'tantricKarma'> = {
  1: {
    gift: ['you ask the shyest person at the table for an opinion, and then truly wait for the reply'],
    shadow: ['your good idea may reach the group through someone else’s mouth, since you thought nothing much of it'],
  },
  2: {
    gift: ['you show friends the two snags in their plan so kindly that they bring you the next one as well'],
    shadow: ['you may laugh along with a joke you do not like, because the circle is warm and outside it is not'],
  },
  3: {
    gift: ['with you in the waiting room the long delay becomes a small party among strangers'],
    shadow: ['someone tells you of a loss, and you may be praising the bright side before the sentence has ended'],
  },
  4: {
    gift: ['two people who no longer speak will both tell you the story, and both feel that they were heard'],
    shadow: ['a friend who hoped to see you furious on their behalf gets a very balanced account of the matter'],
  },
  5: {
    gift: ['whoever stands next to you at the bench learns three things by watching, and never once feels instructed'],
    shadow: ['a guest is telling you about a lovely trip, and you put right how the town is pronounced'],
  },
  6: {
    gift: ['at a loud party you can listen to one person so closely that they forget where they are'],
    shadow: ['halfway through a friend’s long tale, your glance has slipped to the sewing you would like to complete'],
  },
  7: {
    gift: ['at your side people talk a little lower, and even the one who is always on edge sits back'],
    shadow: ['those who like you may wonder outside whether the bell works, so slowly does your step come nearer'],
  },
  8: {
    gift: ['where nobody wants to be first on the ice you walk out a few steps, and the others follow'],
    shadow: ['you may set a pace for the outing after breakfast, and find at noon that you have been walking alone'],
  },
  9: {
    gift: ['you choose the present, the word and the minute so well that people feel known by you'],
    shadow: ['you trust that your half smile has said it, while the other person goes home without an answer'],
  },
  10: {
    gift: ['you come in late and wet, laugh about it, and the whole party sits up as if lamps were lit'],
    shadow: ['a friendship that has gone lukewarm counts for little with you, although it may only have needed a stir'],
  },
  11: {
    gift: ['in one evening you have talked of engines, poems and recipes, each in the tongue of the person before you'],
    shadow: ['you answer what people are about to say, and they feel found out where they wanted to be met'],
  },
};

export const tantricPast: Statements<'tantricPast'> = {
  1: {
    gift: ['you reach for the humble end of a job as if by habit, and keep your dignity without a thought'],
    shadow: ['the best seat is offered to you, and an old reflex has you on the stool by the wall'],
  },
  2: {
    gift: ['you smell the thin ice in an offer straight away, like someone who once went through it'],
    shadow: ['a new acquaintance is only being friendly, while something old in you has already counted the spoons'],
  },
  3: {
    gift: ['comfort comes off your tongue as if you had sat by many fires with people who needed cheering'],
    shadow: ['your smile is out so promptly, by some old drill, that even you believe nothing was the matter'],
  },
  4: {
    gift: ['as tempers rise you grow quieter, like someone who has seen such storms before and knows how they end'],
    shadow: ['you slip into the judge’s seat so naturally that a friend in tears may feel called as a witness'],
  },
  5: {
    gift: ['tools fit your palm like old acquaintances, and you show others the grip without having to think'],
    shadow: ['your hands want to straighten the picture in a stranger’s hall, since they have always done so'],
  },
  6: {
    gift: ['patience with a single thread is so native to you that an hour at it feels like a visit home'],
    shadow: ['you take the hard bench without thinking, though the soft one is free and nobody is counting'],
  },
  7: {
    gift: ['you stand at a threshold like one who has guarded many, and the people inside breathe easier for it'],
    shadow: ['a friend comes home late and quite happy, only to find you still up and fully dressed'],
  },
  8: {
    gift: ['in the moment when others look for an exit, your legs seem to remember the way through'],
    shadow: ['you are off at a run out of sheer old habit, and recall at the corner that nothing was urgent'],
  },
  9: {
    gift: ['a craft you take up looks from the first week like one that you have taken up again'],
    shadow: ['so sure is your hand in what it knows that you go a long way round what it does not'],
  },
  10: {
    gift: ['you step before people without a tremble, like somebody who has only been behind the curtain for a moment'],
    shadow: ['sitting in the third row seems to you a mistake by the usher, even at someone else’s concert'],
  },
  11: {
    gift: ['you look at three quarrels and know the one nail on which they all hang, as if from long acquaintance'],
    shadow: ['you leave out the middle of every explanation, because to you it is so old that it needs no words'],
  },
};

export const tantricPath: Statements<'tantricPath'> = {
  1: {
    gift: ['each time you say the simple thing before the clever one, the next time comes a little easier'],
    shadow: ['you may take some pride in how humble you have become, and hope that somebody has noticed'],
  },
  2: {
    gift: ['practice teaches you to thank the warning voice, look where it points, and go on with the walk'],
    shadow: ['on the way you may join whatever circle will have you, and call that learning to belong'],
  },
  3: {
    gift: ['every time you ask what is still possible, one more corner of the matter turns out to be lit'],
    shadow: ['you practise looking up so keenly that the broken step before you gets no attention'],
  },
  4: {
    gift: ['you get into the way of hearing a matter from both ends, and then really coming down on one side'],
    shadow: ['on this road you may become so level that friends cannot tell whether you are coming along'],
  },
  5: {
    gift: ['you show someone the knot you learned last week, and by showing it you come to own it'],
    shadow: ['you may correct how others walk the road, and stand still at its edge while you do so'],
  },
  6: {
    gift: ['each return to the page you had meant to fill makes the next return shorter and quieter'],
    shadow: ['you may clutch your good intention so hard that no hand is free for what is being offered'],
  },
  7: {
    gift: ['bit by bit you learn to stay in the room, even as it gets loud, and to lend it your calm'],
    shadow: ['a withdrawal may start as an hour to yourself and end as a week in which nobody has seen you'],
  },
  8: {
    gift: ['you go up to the stage, the phone or the big dog a little sooner each time, breathing all the way'],
    shadow: ['daring can become a sport of its own, so that you leap where a plain step would have taken you'],
  },
  9: {
    gift: ['on the hundredth go your hand does something fine by itself, and you see what the ninety-nine before were for'],
    shadow: ['in your zeal you may sand the bowl so thin that nobody dares to put an apple in it'],
  },
  10: {
    gift: ['every so often you say the whole of it instead of half, and find the ceiling still in place'],
    shadow: ['you may set the bar at one grand leap, and so never take the three small hops that lead there'],
  },
  11: {
    gift: ['you keep making room at the inner table, until the joker and the judge pass each other the salt'],
    shadow: ['seeing how all things hang together, you may still be standing there in wonder after the tram has left'],
  },
};

export const tantricSoul: Statements<'tantricSoul'> = {
  1: {
    gift: ['in a quiet quarter of an hour before the house wakes, you know again what you care about'],
    shadow: ['you argue with yourself for days in fine long sentences, while the heart has been saying one short one'],
  },
  2: {
    gift: ['you know your weak spots by name, so that they seldom trip you up in a place where it matters'],
    shadow: ['after a pleasant evening you may lie there and go through each remark in search of the one that was wrong'],
  },
  3: {
    gift: ['out of a day that has gone crooked you pick the one crumb that was funny, and keep it'],
    shadow: ['so brightly do you tell yourself that all is fine, you may nearly miss your own sigh'],
  },
  4: {
    gift: ['you can be angry and watch yourself being angry, and the second of you usually pours the tea'],
    shadow: ['so fairly do you weigh your own wishes against each other that by evening none of them has been granted'],
  },
  5: {
    gift: ['out of sorts, you scrub a pan or learn a chord, and feel your own weight come back to you'],
    shadow: ['you may mark the day like a test paper, and read nothing but the one line in red'],
  },
  6: {
    gift: ['you carry a wish about like a pebble in the pocket, and one touch of it sets you straight'],
    shadow: ['the wish at the centre is guarded so strictly that your smaller pleasures have to queue outside in the rain'],
  },
  7: {
    gift: ['in a crowded train you are still in a room of your own, with the window ajar'],
    shadow: ['you keep so calm towards yourself that on some days it takes a visitor to notice what you feel'],
  },
  8: {
    gift: ['before a hard moment you draw breath once, straighten your collar, and find that you are going in'],
    shadow: ['on a free day you invent a race with yourself, lose it by an hour, and start the next'],
  },
  9: {
    gift: ['you notice the hairline change in your own mood, and mend it while it is still a small matter'],
    shadow: ['you can go on revising a word you said last Tuesday, although nobody else remembers that you spoke'],
  },
  10: {
    gift: ['alone before the mirror you skip the speeches, ask yourself for the whole truth, and can stand to hear it'],
    shadow: ['to do a thing tolerably seems worse to you than leaving it, so that your guitar stays in its case'],
  },
  11: {
    gift: ['within an hour you can be clown, judge and child to yourself, and none of them feels left out'],
    shadow: ['at night everything that you could still be comes in to report, and nobody is in the chair'],
  },
};
