import type { Statements } from '../knowledge.ts';

/** The mood that everybody shares this year. */
export const universalYear: Statements<'universalYear'> = {
  1: {
    gift: ['many people around you are itching to begin something of their own', 'the talk around you is of new plans and first attempts'],
    practice: ['ask someone next door or at work what they are starting'],
  },
  2: {
    gift: ['around you people seem busy patching things up and pairing off', 'you may hear the word together more often than usual'],
    practice: ['bring two people together who ought to know each other'],
  },
  3: {
    gift: ['voices are louder everywhere and people want to be amused', 'everybody seems to have something to show this year'],
    practice: ['go to hear or see something made by people near you'],
  },
  4: {
    gift: ['around you many are busy with repairs, rules and plain duties', 'people like to know where they stand this year'],
    practice: ['lend a hand with a job that serves the whole building'],
  },
  5: {
    gift: ['a stir of change runs through the talk on every corner', 'many around you are trying out another way to live'],
    practice: ['talk with someone who sees the news quite differently'],
  },
  6: {
    gift: ['families, neighbours and schools are on many minds', 'people gather more readily this year around a common table'],
    practice: ['join one small thing that your street does together'],
  },
  7: {
    gift: ['many people draw back a little and think things over', 'more questions than slogans are going around this year'],
    practice: ['read a long piece about something everybody shouts about'],
  },
  8: {
    gift: ['people around you talk of results, rank and who decides', 'many are counting up this year what their efforts have brought'],
    practice: ['find out who decides on something you use daily'],
  },
  9: {
    gift: ['plenty of folk nearby are closing a chapter or clearing house', 'people look back this year and sort what they will keep'],
    practice: ['take something you can spare to where it is wanted'],
  },
};

/** The mood that everybody shares this month. */
export const universalMonth: Statements<'universalMonth'> = {
  1: {
    gift: ['these weeks others are quick to start and slow to wait'],
  },
  2: {
    gift: ['people seem a little softer this month and easier to talk to'],
  },
  3: {
    gift: ['there is more chatter and laughter about this month than usual'],
  },
  4: {
    gift: ['people are busy catching up on duties just now'],
  },
  5: {
    gift: ['everyone seems to be on the move these weeks'],
  },
  6: {
    gift: ['talk turns to home, meals and who needs help this month'],
  },
  7: {
    gift: ['people keep more to themselves for these few weeks'],
  },
  8: {
    gift: ['others press for answers and results this month'],
  },
  9: {
    gift: ['many around you tidy up and say their thanks these weeks'],
  },
};

/** The mood that everybody shares today. */
export const universalDay: Statements<'universalDay'> = {
  1: {
    gift: ['people you meet today may want to go first'],
  },
  2: {
    gift: ['others are readier today to meet you halfway'],
  },
  3: {
    gift: ['the mood around you is talkative and ready to laugh today'],
  },
  4: {
    gift: ['today most people would like to get through their list'],
  },
  5: {
    gift: ['around you today plans change as fast as the weather'],
  },
  6: {
    gift: ['people are inclined today to look after one another'],
  },
  7: {
    gift: ['the world around you seems to speak in a lower voice today'],
  },
  8: {
    gift: ['today people around you mean business and keep it short'],
  },
  9: {
    gift: ['there is something forgiving today in those around you'],
  },
};
