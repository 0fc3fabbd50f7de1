import type { Statements } from '../knowledge.ts';

/** How steady one is when things go wrong, by how many different numbers the name holds. */
export const subconsciousSelf: Statements<'subconsciousSelf'> = {
  1: {
    gift: ['a crisis teaches you quickly whom you can rely on', 'you put all your trust in the tool you know best'],
    shadow: ['a sudden upset may leave you rooted to the spot', 'trouble can feel like a locked room without a handle'],
  },
  2: {
    gift: ['you reach for a hand early and rarely stand alone for long', 'a calm voice nearby is enough to get you moving again'],
    shadow: ['confusion can spin you round before you find your feet', 'you may look to others for every next move'],
  },
  3: {
    gift: ['you talk your way back to solid ground', 'a bit of humour helps you through the worst quarter of an hour'],
    shadow: ['your reactions can scatter in all directions at first', 'alarm may make you spend words instead of taking steps'],
  },
  4: {
    gift: ['familiar routines carry you through the rough patch', 'sorting small things steadies you amid a large upset'],
    shadow: ['details can swallow you while the roof leaks', 'you may stall until every step is certain'],
  },
  5: {
    gift: ['you improvise and often find a side exit', 'movement brings your head back into order under pressure'],
    shadow: ['nervous haste can make a small mess larger', 'you might change course again before the first turn has worked'],
  },
  6: {
    gift: ['in a crisis you think first of those around you', 'you fall back on your sense of duty and it holds'],
    shadow: ['the distress of loved ones can throw you more than your own', 'you may take charge of everyone except yourself'],
  },
  7: {
    gift: ['you step back and look until the pattern shows', 'your inner room stays quiet while the street is loud'],
    shadow: ['others may miss a warm word from you in rough hours', 'you can retreat so deep that help finds no door'],
  },
  8: {
    gift: ['you stay on your feet and begin to organise', 'people in a panic quickly gather round your steady tone'],
    shadow: ['your efficiency can leave frightened people feeling brushed aside', 'you may hide the shaking until long after the event'],
  },
  9: {
    gift: ['hardly anything knocks you off your balance for long', 'you have some answer ready for nearly every mishap'],
    shadow: ['so much calm may look like not caring', 'what never shakes you can be hard for you to take seriously'],
  },
};
