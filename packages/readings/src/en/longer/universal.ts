import type { Statements } from '../../knowledge.ts';

export const universalDay: Statements<'universalDay'> = {
  1: {
    gift: ['at the crossing today everyone wants to step off first, and whoever speaks up gets the most willing ear'],
  },
  2: {
    gift: ['people hold doors for each other longer than they need to today, and a shared umbrella starts a friendly talk'],
  },
  3: {
    gift: ['somebody in the queue today makes a joke about the weather, and by the till the whole row is chatting'],
  },
  4: {
    gift: ['people today would like a plain yes or no with a time attached, and are grateful for exact change'],
  },
  5: {
    gift: ['today the bus takes another way and the plan another shape, and most people seem rather pleased about it'],
  },
  6: {
    gift: ['today strangers carry a pram up the steps together, and people linger at the gate to ask how things are'],
  },
  7: {
    gift: ['faces turn to the window more often today, and a question gets a real pause before its answer'],
  },
  8: {
    gift: ['today hands are shaken firmly and terms named at once, and whoever dithers is politely passed by'],
  },
  9: {
    gift: ['there is a feeling of the last day of term about today, and small slips are forgiven with a shrug'],
  },
};

export const universalMonth: Statements<'universalMonth'> = {
  1: {
    gift: ['you notice this month that calls get shorter, and that someone has usually started before the meeting is over'],
  },
  2: {
    gift: ['for some weeks people hold the lift a little longer, and a please goes further than an argument'],
  },
  3: {
    gift: ['this month the table by the window is always taken, and the laughter from it reaches the street'],
  },
  4: {
    gift: ['brooms, lists and overdue answers come out everywhere these weeks, and an hour that is kept gets noticed with thanks'],
  },
  5: {
    gift: ['in these weeks half the people you ring are on a train, and the other half have changed their minds'],
  },
  6: {
    gift: ['pots are carried across landings this month, and people want to hear how everyone at home is getting on'],
  },
  7: {
    gift: ['benches fill with single readers in these weeks, and answers come later but are better thought through'],
  },
  8: {
    gift: ['in these weeks people want to know by when, by whom and how much, and they respect a straight reply'],
  },
  9: {
    gift: ['boxes stand by the kerb this month with a note to help yourself, and people part on better terms'],
  },
};

export const universalYear: Statements<'universalYear'> = {
  1: {
    gift: ['this year you hear more sentences that start with why not, and see more fresh paint over shop doors'],
    practice: ['be among the first customers of something that has just opened, and ask what it took to begin'],
  },
  2: {
    gift: ['wherever you listen this year somebody is looking for a partner, a compromise or a softer way to put it'],
    practice: ['sit in on a talk between two camps this year, say little, and note the first thing they agree on'],
  },
  3: {
    gift: ['posters get louder this year, every cellar seems to have a band in it, and even the post office jokes'],
    practice: ['put up something cheerful where many people pass, leave it unsigned, and watch a few faces as they go by'],
  },
  4: {
    gift: ['scaffolding goes up all over this year, and the talk is of foundations, fixed hours and what things are made of'],
    practice: ['choose a shared corner such as a stairwell or a bus stop, and keep it in order for a month'],
  },
  5: {
    gift: ['people near you swap jobs, tastes and addresses this year, and nobody is surprised to find the shop has moved'],
    practice: ['try out one custom that is new in your street this year, before you decide what you think of it'],
  },
  6: {
    gift: ['more notes hang on the landing this year from people offering soup, a ladder or an hour of their time'],
    practice: ['knock at one door nearby behind which you know nobody, bring something small, and say who you are'],
  },
  7: {
    gift: ['a hush runs under the noise this year, and even loud people are heard to admit that they wonder'],
    practice: ['ask three people of different ages what they have begun to doubt this year, and do nothing but listen'],
  },
  8: {
    gift: ['figures are quoted this year over every fence, and people look to see who keeps what was promised'],
    practice: ['thank one person this year whose work is felt by many and seen by few, and tell others who it was'],
  },
  9: {
    gift: ['attics are emptied all around you this year, long grudges are dropped, and old tunes get one more hearing'],
    practice: ['help someone carry out what they no longer need, and let them tell you about each piece on the stairs'],
  },
};
