import type { Statements } from '../../knowledge.ts';

export const gridDigit: Statements<'gridDigit'> = {
  '1.none': {
    gift: ['you carry soup up three floors to say what others put into a card, and it is understood'],
    shadow: ['asked how things are, you say fine, and find the true answer an hour later over the dishes'],
  },
  '1.one': {
    gift: ['on a walk with a single listener you say what matters so simply that nothing has to be explained'],
    shadow: ['before a full house the clear thing you had in mind shrinks to a nod and a small cough'],
  },
  '1.many': {
    gift: ['people push you forward when a few words are wanted at a party, and sit back with relief'],
    shadow: ['your own talk can fill the hour so well that nobody learns what the other person came to say'],
  },
  '2.none': {
    gift: ['in a hall full of nerves you go on calmly counting the chairs, and get them right'],
    shadow: ['a friend sighs, sighs again, and has to tell you at last what the sighing was about'],
  },
  '2.one': {
    gift: ['a voice on the phone has hardly said hello, and you know whether to sit down for the rest'],
    shadow: ['your inner sense said no, but somebody had good reasons, and there you stand without an umbrella'],
  },
  '2.many': {
    gift: ['you come into a kitchen where two people smile, and feel the quarrel that ended a minute ago'],
    shadow: ['after a day among people you bring home so many moods that you have to look for your own'],
  },
  '3.none': {
    gift: ['while others paint tomorrow on the ceiling, you have eaten, washed up and noticed that the moon is out'],
    shadow: ['asked to imagine the room in blue, you go and stand in it, and it stays as white as before'],
  },
  '3.one': {
    gift: ['you hold a bare plot or an empty page in mind until it fills, and then know where to begin'],
    shadow: ['because you have pictured it so clearly, the real thing seems to arrive late and a size too small'],
  },
  '3.many': {
    gift: ['a stain on the tablecloth is enough to give you a coastline, a harbour and the name of the ship'],
    shadow: ['an unanswered message grows in your mind into a feud, a farewell and a reunion before the reply comes in'],
  },
  '4.none': {
    gift: ['you know your way about in a heap, and pull things from it that an orderly person had mislaid'],
    shadow: ['every good system you set up runs until about Thursday, and then the keys turn up in the bread bin'],
  },
  '4.one': {
    gift: ['after half an hour with a broom or a hammer, your thoughts lie straight as well'],
    shadow: ['somebody has put the scissors in another drawer, and you need a moment before you can be friendly'],
  },
  '4.many': {
    gift: ['any boxes in your care have labels, the labels are right, and half the street borrows from you'],
    shadow: ['on a summer evening by the lake, while others swim, you go round tightening the legs of the chairs'],
  },
  '5.none': {
    gift: ['whichever way the group decides to go you fall into step, and the mood is better for it'],
    shadow: ['on a free day without anyone’s plan to join, you may drift from window to fridge until dusk'],
  },
  '5.one': {
    gift: ['friends on both sides of a quarrel turn to you, because you neither lean over nor walk away'],
    shadow: ['to keep the boat level you shift your weight to and fro, and forget which shore you wanted'],
  },
  '5.many': {
    gift: ['while the rest are still sitting on their rucksacks you set off singing, and one by one they get up'],
    shadow: ['meaning only to help with the cart, you may give it such a shove that it runs away from everyone'],
  },
  '6.none': {
    gift: ['a camp bed in an empty flat is good enough for you, since all you need fits under one arm'],
    shadow: ['long after a move the bulb may still hang bare, so that visitors think you have only just arrived'],
  },
  '6.one': {
    gift: ['with a branch in a jug and one chair turned round, you make a hired room look glad of company'],
    shadow: ['halfway to the coast you wonder about the stove, and in your mind the rest of the drive leads back'],
  },
  '6.many': {
    gift: ['whatever you do to a room with paint, thread or pots makes people slip off their shoes and stay'],
    shadow: ['so finely is everything placed that a guest holds the cup in mid-air and looks to you for leave'],
  },
  '7.none': {
    gift: ['a plan goes under in the morning, and by noon you are whistling over the next with your sleeves up'],
    shadow: ['you may walk into the same glass pane a third time, surprised as ever, having had no time to look back'],
  },
  '7.one': {
    gift: ['after something has fallen through, what you keep of it is one rule that you really follow from then on'],
    shadow: ['three people tell you that the plate is hot, and you nod and put your hand on it'],
  },
  '7.many': {
    gift: ['what cost you most has become something you can offer others on a bench, told without a trace of vinegar'],
    shadow: ['there may be a smooth road alongside, but you trust only the one that has scraped your knees'],
  },
  '8.none': {
    gift: ['while the rest compare pegs and cords you have the tent up, a little crooked, and the water on'],
    shadow: ['the cake is splendid and the guests are there, while the sugar may still sit in its bag on the sideboard'],
  },
  '8.one': {
    gift: ['you find the one wrong date on the invitation, quietly, an hour before it goes off to the printer'],
    shadow: ['a comma can detain you while the sun is out and the others are calling from the garden'],
  },
  '8.many': {
    gift: ['on the fourth evening of sorting, with everyone else long gone, you hum and open the next box'],
    shadow: ['shown a freshly painted hall, you look straight at the one brush hair that has stuck to the wall'],
  },
  '9.none': {
    gift: ['by the time the debate on how people ought to live is over, you have mended everyone’s puncture'],
    shadow: ['you may run the stall for a whole season before it occurs to you to ask whom it helps'],
  },
  '9.one': {
    gift: ['as the cake is cut you see without measuring whether the shyest guest has had a fair slice'],
    shadow: ['someone jumps the queue in the morning, and you may still be making your speech about it at bedtime'],
  },
  '9.many': {
    gift: ['people walk home from your table feeling that things could be kinder, and that they themselves might begin'],
    shadow: ['so high does the talk fly with you that nobody brings in the washing as it starts to rain'],
  },
};
