import type { Statements } from '../knowledge.ts';

/** How steady one is when things go wrong, by how many different numbers the name holds. */
export const subconsciousSelf: Statements<'subconsciousSelf'> = {
  1: {
    gift: ['a crisis teaches you quickly whom you can rely on', 'you put all your trust in the tool you know best'],
    shadow: ['a sudden upset may leave you rooted to the spot', 'trouble can feel like a locked room without a handle'],
    relationships: ['a friend who stays on the line thaws you best', 'those beside you can lend the tools you were not issued'],
    work: ['a sudden change of instructions costs you half the morning', 'you cope with surprises best when someone shows the first move'],
    inner: ['shock goes quiet in you, like snow on a roof', 'one sure skill is the nail your calm hangs on'],
    practice: [
      'rehearse one awkward phone call before you need to make it',
      'ask someone level-headed how they got through their last mishap',
    ],
  },
  2: {
    gift: ['you reach for a hand early and rarely stand alone for long', 'a calm voice nearby is enough to get you moving again'],
    shadow: ['confusion can spin you round before you find your feet', 'you may look to others for every next move'],
    relationships: ['being met at the station matters more than being advised', 'you and a good friend make one sensible person in a mess'],
    work: ['a muddle shrinks as soon as a colleague pulls up a chair', 'you check twice with others before you touch the stuck machine'],
    inner: ['fright makes you listen for footsteps that you know', 'your courage tends to arrive in somebody else’s coat'],
    practice: ['make one small decision in a muddle before you ring anyone', 'tell a steady friend what their company does for you'],
  },
  3: {
    gift: ['you talk your way back to solid ground', 'a bit of humour helps you through the worst quarter of an hour'],
    shadow: ['your reactions can scatter in all directions at first', 'alarm may make you spend words instead of taking steps'],
    relationships: ['your loved ones hear the alarm, the verse and the encore', 'you let others laugh with you while the cake still burns'],
    work: ['in a tight spot you brief everybody within earshot', 'a mess on the job turns into three drafts and a joke'],
    inner: ['panic chatters in you like a flock of starlings at dusk', 'your fright goes about in costume until somebody applauds'],
    practice: ['tell the bad news to one person only and then act', 'hum a tune while you mop up the next small mishap'],
  },
  4: {
    gift: ['familiar routines carry you through the rough patch', 'sorting small things steadies you amid a large upset'],
    shadow: ['details can swallow you while the roof leaks', 'you may stall until every step is certain'],
    relationships: [
      'in a crisis your affection looks like sandwiches cut into quarters',
      'those near you lean on your habits when their own collapse',
    ],
    work: ['you restore the job one labelled drawer at a time', 'when the schedule bursts you go back to the last safe step'],
    inner: ['the ticking of the same old clock tells you all is well', 'unease makes you count spoons, steps or the days of the week'],
    practice: [
      'skip one item of your routine and see that evening still comes',
      'choose the biggest spill first and leave the crumbs for later',
    ],
  },
  5: {
    gift: ['you improvise and often find a side exit', 'movement brings your head back into order under pressure'],
    shadow: ['nervous haste can make a small mess larger', 'you might change course again before the first turn has worked'],
    relationships: ['you turn a spoiled outing into the one everyone remembers', 'people near you need to hear the new plan as well'],
    work: [
      'a missing part sends you rummaging with something close to pleasure',
      'you keep three ways out of every deadline up your sleeve',
    ],
    inner: ['your thoughts run about like ponies before a thunderstorm', 'waiting for news is harder on you than any news'],
    practice: ['stay with your first solution for one full cup of tea', 'slow your hands on purpose the next time something spills'],
  },
  6: {
    gift: ['in a crisis you think first of those around you', 'you fall back on your sense of duty and it holds'],
    shadow: ['the distress of loved ones can throw you more than your own', 'you may take charge of everyone except yourself'],
    relationships: [
      'you pass the blankets round before you feel the cold',
      'those you comfort may never learn that you were scared yourself',
    ],
    work: ['when things go wrong you take the blame to spare the newcomer', 'a breakdown turns you into cook, messenger and peacemaker'],
    inner: ['you stay brave by thinking of who is watching you', 'your own fear waits its turn behind everybody else’s'],
    practice: ['answer one anxious message tomorrow instead of tonight', 'let the other person carry the heavier bag home'],
  },
  7: {
    gift: ['you step back and look until the pattern shows', 'your inner room stays quiet while the street is loud'],
    shadow: ['others may miss a warm word from you in rough hours', 'you can retreat so deep that help finds no door'],
    relationships: [
      'a frightened friend meets your questions before your open arms',
      'you care for shaken people by finding out what happened',
    ],
    work: ['while the alarm rings you are reading the wiring diagram', 'a failed attempt interests you more than it upsets you'],
    inner: ['some part of you sits upstairs and takes notes on the upheaval', 'deep down you expect that the noise will have a reason'],
    practice: [
      'sit down beside someone first and explain the situation second',
      'spend five minutes of a hectic day without looking for causes',
    ],
  },
  8: {
    gift: ['you stay on your feet and begin to organise', 'people in a panic quickly gather round your steady tone'],
    shadow: ['your efficiency can leave frightened people feeling brushed aside', 'you may hide the shaking until long after the event'],
    relationships: [
      'your people sleep better for knowing you have the spare key',
      'in rough hours your love speaks in short clear sentences',
    ],
    work: [
      'you sort the urgent from the loud while the phones still ring',
      'a collapsed plan finds you already measuring the usable beams',
    ],
    inner: [
      'you keep your trembling for a parked car and a dark street',
      'holding things together feels more natural to you than falling apart',
    ],
    practice: ['let somebody else give the orders at the next small emergency', 'admit one wobble on the very day that it happens'],
  },
  9: {
    gift: ['hardly anything knocks you off your balance for long', 'you have some answer ready for nearly every mishap'],
    shadow: ['so much calm may look like not caring', 'what never shakes you can be hard for you to take seriously'],
    relationships: [
      'friends drop anchor in you and forget your own weather',
      'you make scared people feel that their trouble has been seen before',
    ],
    work: ['whatever breaks, your hand goes straight to the right drawer', 'you finish your sandwich and then rescue the project'],
    inner: ['upsets pass through you like trains through a large station', 'the whole keyboard is yours, so few chords startle you'],
    practice: ['ask a frightened person what they need before you show your calm', 'let one thing this week matter more than is sensible'],
  },
};
