import type { Statements } from '../knowledge.ts';

/** A digit in the square of the birth date: absent, there once, or there several times. */
export const gridDigit: Statements<'gridDigit'> = {
  '1.none': {
    gift: ['you let deeds speak and rarely talk just to be heard'],
    shadow: ['saying what goes on inside you has to be done on purpose'],
  },
  '1.one': {
    gift: ['you can say what you mean in a few plain words'],
    shadow: ['some feelings stay on the tip of your tongue'],
  },
  '1.many': {
    gift: ['words flow from you and you can speak for others too'],
    shadow: ['talk may carry you past the thing you meant'],
  },
  '2.none': {
    gift: ['the moods of other people do not easily knock you over'],
    shadow: ['a hint may have to be spelled out before you catch it'],
  },
  '2.one': {
    gift: ['you sense what is going on behind a polite face'],
    shadow: ['you can doubt your feeling as soon as someone argues'],
  },
  '2.many': {
    gift: ['you hear the unsaid as clearly as a bell'],
    shadow: ['so much feeling for others may leave you raw by evening'],
  },
  '3.none': {
    gift: ['you stay with what is there and build few castles in the air'],
    shadow: ['picturing what does not exist yet takes you some effort'],
  },
  '3.one': {
    gift: ['your imagination draws a plan that can be followed'],
    shadow: ['a pretty picture can make you overlook a missing step'],
  },
  '3.many': {
    gift: ['whole worlds come to life in your head before lunch'],
    shadow: ['you may live so far ahead that the present gets lonely'],
  },
  '4.none': {
    gift: ['a bit of mess never spoils your day'],
    shadow: ['order has to be made by you on purpose and then made again'],
  },
  '4.one': {
    gift: ['your hands like to put things where they belong'],
    shadow: ['an untidy corner can nag at you during dinner'],
  },
  '4.many': {
    gift: ['skill sits in your fingers and system in your drawers'],
    shadow: ['you may see the loose screw and miss the sunset'],
  },
  '5.none': {
    gift: ['no single drive bosses you about and you fit in easily'],
    shadow: ['your own middle is something to look for on purpose'],
  },
  '5.one': {
    gift: ['a steady centre keeps you upright between two pulls'],
    shadow: ['you can lose your footing for a while by pleasing everyone'],
  },
  '5.many': {
    gift: ['you have push enough to pull a whole group along'],
    shadow: ['so much push may knock a few cups off the table'],
  },
  '6.none': {
    gift: ['you can make do with a plain bed and few belongings'],
    shadow: ['making a place feel like home does not happen by itself'],
  },
  '6.one': {
    gift: ['you like to create something for the rooms you live in'],
    shadow: ['worry about those at home may follow you down the road'],
  },
  '6.many': {
    gift: ['creative ideas for house and family never run out in you'],
    shadow: ['home may become the stage on which everyone has to shine'],
  },
  '7.none': {
    gift: ['setbacks tend to roll off you and leave few dents'],
    shadow: ['you may have to stop on purpose to learn from the day'],
  },
  '7.one': {
    gift: ['you take a lesson out of whatever has gone wrong'],
    shadow: ['you may need to burn your fingers before you believe it'],
  },
  '7.many': {
    gift: ['much that you know was hard won and is truly yours'],
    shadow: ['you may keep learning the hard way where asking was easy'],
  },
  '8.none': {
    gift: ['trifles do not hold you up for long'],
    shadow: ['the last details need a reminder stuck to the door'],
  },
  '8.one': {
    gift: ['you look closely and stay at it until it is right'],
    shadow: ['a tiny error can hold up your whole afternoon'],
  },
  '8.many': {
    gift: ['you have the stamina for work that others only start'],
    shadow: ['checking once more can become a chore of its own'],
  },
  '9.none': {
    gift: ['you keep to practical things while others argue about ideas'],
    shadow: ['the larger question has to be asked on purpose'],
  },
  '9.one': {
    gift: ['a sound idea of what is right goes with you'],
    shadow: ['you may expect the world to be as it should'],
  },
  '9.many': {
    gift: ['you think in ideals and can kindle others with them'],
    shadow: ['lofty ideas may look down on daily life a little'],
  },
};
