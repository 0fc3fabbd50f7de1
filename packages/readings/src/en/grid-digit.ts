import type { Statements } from '../knowledge.ts';

/** A digit in the square of the birth date: absent, there once, or there several times. */
export const gridDigit: Statements<'gridDigit'> = {
  '1.none': {
    gift: ['you let deeds speak and rarely talk just to be heard', 'people listen when you speak since you do it seldom'],
    shadow: ['saying what goes on inside you has to be done on purpose', 'people may have to guess what would do you good'],
  },
  '1.one': {
    gift: ['you can say what you mean in a few plain words', 'one to one you find the words for what matters'],
    shadow: ['some feelings stay on the tip of your tongue', 'a large audience can take your best sentence away'],
  },
  '1.many': {
    gift: ['words flow from you and you can speak for others too', 'a full hall does not make your voice smaller'],
    shadow: ['talk may carry you past the thing you meant', 'you may fill a pause that was about to answer'],
  },
  '2.none': {
    gift: ['the moods of other people do not easily knock you over', 'you can finish your work in the middle of a storm'],
    shadow: ['a hint may have to be spelled out before you catch it', 'you can walk past a hurt without having seen it'],
  },
  '2.one': {
    gift: ['you sense what is going on behind a polite face', 'you notice a change of tone and let it tell you something'],
    shadow: ['you can doubt your feeling as soon as someone argues', 'you may wave off a hunch that was right'],
  },
  '2.many': {
    gift: ['you hear the unsaid as clearly as a bell', 'you feel the weather of a room before the door is shut'],
    shadow: ['so much feeling for others may leave you raw by evening', 'other people’s sadness can sit down in your chair'],
  },
  '3.none': {
    gift: ['you stay with what is there and build few castles in the air', 'you get on with what lies on the table'],
    shadow: ['picturing what does not exist yet takes you some effort', 'the far end of a plan may stay in the mist'],
  },
  '3.one': {
    gift: ['your imagination draws a plan that can be followed', 'you can see the finished thing while it is still a sketch'],
    shadow: ['a pretty picture can make you overlook a missing step', 'the dream can be done before the work has begun'],
  },
  '3.many': {
    gift: ['whole worlds come to life in your head before lunch', 'one small hint is enough to set your fancy going'],
    shadow: ['you may live so far ahead that the present gets lonely', 'an imagined worry may be livelier than a real one'],
  },
  '4.none': {
    gift: ['a bit of mess never spoils your day', 'you can start in the middle and be happy there'],
    shadow: ['order has to be made by you on purpose and then made again', 'you may look for the same thing three times a week'],
  },
  '4.one': {
    gift: ['your hands like to put things where they belong', 'a tidy bench puts you in the mood to work'],
    shadow: ['an untidy corner can nag at you during dinner', 'a change of order can throw you off for an hour'],
  },
  '4.many': {
    gift: ['skill sits in your fingers and system in your drawers', 'things run smoothly where you have had your hands on them'],
    shadow: ['you may see the loose screw and miss the sunset', 'you may tidy a thing until it is no longer fun'],
  },
  '5.none': {
    gift: ['no single drive bosses you about and you fit in easily', 'you let the occasion set your pace and rarely force it'],
    shadow: ['your own middle is something to look for on purpose', 'other people’s plans can carry you where you did not want to go'],
  },
  '5.one': {
    gift: ['a steady centre keeps you upright between two pulls', 'you find the spot to stand on in a divided room'],
    shadow: ['you can lose your footing for a while by pleasing everyone', 'you may balance all sides and forget your own'],
  },
  '5.many': {
    gift: ['you have push enough to pull a whole group along', 'your drive gets a stalled matter rolling again'],
    shadow: ['so much push may knock a few cups off the table', 'your force can arrive before your tact'],
  },
  '6.none': {
    gift: ['you can make do with a plain bed and few belongings', 'a suitcase is nearly enough for you to feel settled'],
    shadow: ['making a place feel like home does not happen by itself', 'a guest may look in vain for a second cushion'],
  },
  '6.one': {
    gift: ['you like to create something for the rooms you live in', 'you know how to make four walls welcome somebody'],
    shadow: ['worry about those at home may follow you down the road', 'you can fuss over the house when the talk grows close'],
  },
  '6.many': {
    gift: ['creative ideas for house and family never run out in you', 'your rooms tell a story to whoever steps in'],
    shadow: ['home may become the stage on which everyone has to shine', 'your taste may leave others afraid to move a chair'],
  },
  '7.none': {
    gift: ['setbacks tend to roll off you and leave few dents', 'you travel through change with a light bag'],
    shadow: ['you may have to stop on purpose to learn from the day', 'the same stone can lie in your way a second time'],
  },
  '7.one': {
    gift: ['you take a lesson out of whatever has gone wrong', 'a mistake seldom has to visit you twice'],
    shadow: ['you may need to burn your fingers before you believe it', 'other people’s warnings may have to come true first'],
  },
  '7.many': {
    gift: ['much that you know was hard won and is truly yours', 'your losses have made you deep rather than hard'],
    shadow: ['you may keep learning the hard way where asking was easy', 'sorrow can become a school you forget to leave'],
  },
  '8.none': {
    gift: ['trifles do not hold you up for long', 'you see the outline and set off without fuss'],
    shadow: ['the last details need a reminder stuck to the door', 'you may hand in a thing with one corner missing'],
  },
  '8.one': {
    gift: ['you look closely and stay at it until it is right', 'others hand you the page that must be without error'],
    shadow: ['a tiny error can hold up your whole afternoon', 'you can polish one line and miss the train'],
  },
  '8.many': {
    gift: ['you have the stamina for work that others only start', 'detail after detail falls into place under your eyes'],
    shadow: ['checking once more can become a chore of its own', 'you may find the fault before the joy'],
  },
  '9.none': {
    gift: ['you keep to practical things while others argue about ideas', 'you keep both feet on the ground when slogans fly'],
    shadow: ['the larger question has to be asked on purpose', 'you may be busy for a long time before you ask what for'],
  },
  '9.one': {
    gift: ['a sound idea of what is right goes with you', 'your sense of fairness is steady without being loud'],
    shadow: ['you may expect the world to be as it should', 'a small injustice can spoil a good day for you'],
  },
  '9.many': {
    gift: ['you think in ideals and can kindle others with them', 'you can lift a conversation out of the everyday'],
    shadow: ['lofty ideas may look down on daily life a little', 'you may love a principle more than the person before you'],
  },
};
