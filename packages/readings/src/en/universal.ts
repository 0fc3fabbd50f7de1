import type { Statements } from '../knowledge.ts';

/** The mood that everybody shares this year. */
export const universalYear: Statements<'universalYear'> = {
  1: {
    gift: ['many people around you are itching to begin something of their own', 'the talk around you is of new plans and first attempts'],
    practice: ['ask someone next door or at work what they are starting', 'put your name down for something that starts this year'],
  },
  2: {
    gift: ['around you people seem busy patching things up and pairing off', 'talk of joining forces comes up more often than usual'],
    practice: ['bring two people together who ought to know each other', 'offer your patience where two neighbours do not talk'],
  },
  3: {
    gift: ['voices are louder everywhere and people want to be amused', 'everybody seems to have something to show this year'],
    practice: ['go to hear or see something made by people near you', 'bring a song, a poster or a good story to a gathering'],
  },
  4: {
    gift: ['around you many are busy with repairs, rules and plain duties', 'people like to know where they stand this year'],
    practice: ['lend a hand with a job that serves the whole building', 'mend something that many people use'],
  },
  5: {
    gift: ['a stir of change runs through the talk on every corner', 'many around you are trying out another way to live'],
    practice: ['talk with someone who sees the news quite differently', 'walk through a part of town that is changing'],
  },
  6: {
    gift: ['families, neighbours and schools are on many minds', 'people gather more readily this year around a common table'],
    practice: ['join one small thing that your street does together', 'bring a dish to a table where people are new to each other'],
  },
  7: {
    gift: ['many people draw back a little and think things over', 'more questions than slogans are going around this year'],
    practice: ['read a long piece about something everybody shouts about', 'switch the news off for a day and notice what stays'],
  },
  8: {
    gift: ['people around you talk of results, rank and who decides', 'many are counting up this year what their efforts have brought'],
    practice: ['find out who decides on something you use daily', 'look closely at one number that everybody quotes'],
  },
  9: {
    gift: ['plenty of folk nearby are closing a chapter or clearing house', 'people look back this year and sort what they will keep'],
    practice: ['take something you can spare to where it is wanted', 'say a proper goodbye to a place that is closing'],
  },
};

/** The mood that everybody shares this month. */
export const universalMonth: Statements<'universalMonth'> = {
  1: {
    gift: ['these weeks others are quick to start and slow to wait', 'new ideas get a quick hearing this month'],
  },
  2: {
    gift: ['people seem a little softer this month and easier to talk to', 'others would rather share a task for now than lead it'],
  },
  3: {
    gift: ['there is more chatter and laughter around this month than usual', 'invitations and stories make the rounds these weeks'],
  },
  4: {
    gift: ['people are busy catching up on duties just now', 'plain promises count for more with people this month'],
  },
  5: {
    gift: ['everyone seems to be on the move these weeks', 'the people around you are hungry for something different'],
  },
  6: {
    gift: ['talk turns to home, meals and who needs help this month', 'kitchens and gardens see more company these weeks'],
  },
  7: {
    gift: ['people keep more to themselves for these few weeks', 'a thoughtful quiet lies over many conversations this month'],
  },
  8: {
    gift: ['others press for answers and results this month', 'plans and tallies are the talk of these weeks'],
  },
  9: {
    gift: ['many around you tidy up and say their thanks these weeks', 'old quarrels seem to lose their point for many this month'],
  },
};

/** The mood that everybody shares today. */
export const universalDay: Statements<'universalDay'> = {
  1: {
    gift: ['people you meet today may want to go first', 'quick starts and short answers are in the air'],
  },
  2: {
    gift: ['others are readier today to meet you halfway', 'a soft word is likely to be heard'],
  },
  3: {
    gift: ['the mood around you is talkative and ready to laugh today', 'strangers are easier to chat with than usual'],
  },
  4: {
    gift: ['today most people would like to get through their list', 'others want things on time and as agreed'],
  },
  5: {
    gift: ['around you today plans change as fast as the weather', 'everyone around you seems to be halfway out of the door'],
  },
  6: {
    gift: ['people are inclined today to look after one another', 'many have their home on their mind'],
  },
  7: {
    gift: ['the world around you seems to speak in a lower voice today', 'plenty of people would like to be left in peace'],
  },
  8: {
    gift: ['today people around you mean business and keep it short', 'a clear offer tends to get a clear reply'],
  },
  9: {
    gift: ['there is something forgiving today in those around you', 'many around you are clearing up and calling it a day'],
  },
};
