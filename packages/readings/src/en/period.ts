import type { Statements } from '../knowledge.ts';

/** The background of a third of life. */
export const period: Statements<'period'> = {
  1: {
    gift: ['in the background hums a steady push toward independence', 'the scenery of this time makes you rely on your own legs'],
    shadow: ['life around you may leave you to manage alone', 'the surroundings can reward elbows more than tenderness'],
    practice: ['thank yourself in writing for something you managed alone', 'claim a small space that is only yours'],
  },
  2: {
    gift: ['a soft light lies over this part of life', 'surroundings like these teach you tact almost without lessons'],
    shadow: ['being overlooked can become a habit of the scenery', 'you may live by the mood of the house'],
    practice: ['keep a short diary of what you alone have felt', 'join a choir, a team or a shared table'],
  },
  3: {
    gift: ['voices, colour and company fill the background here', 'this part of life leaves plenty of room to play'],
    shadow: ['lightness all around can make it hard to stay serious', 'your gifts may get used up as party decoration'],
    practice: ['collect a few sentences you love and pin them up', 'sign up for a class where people make things'],
  },
  4: {
    gift: ['the setting is a workshop where patience is taught daily', 'sound habits from this time hold you like good beams'],
    shadow: ['life may look like one long list to be ticked off', 'strict surroundings can make your own wishes feel untidy'],
    practice: ['do something useless and pleasant in the middle of the week', 'sharpen, oil or clean a tool you use often'],
  },
  5: {
    gift: ['this part of the road runs through many landscapes', 'so much variety all around keeps your thinking elastic'],
    shadow: ['home may feel more like a station than a house', 'too many impressions can blur into one another'],
    practice: ['keep an object with you that always means home', 'tell a friend about the place that changed you most'],
  },
  6: {
    gift: ['hearth, garden and close ties make up the scenery', 'a feeling of being needed gives these years their warmth'],
    shadow: ['the household can write your script before you wake', 'sweet duty may still be a heavy coat'],
    practice: ['agree on an evening when nobody needs anything from you', 'frame a photograph of people you chose to love'],
  },
  7: {
    gift: ['quiet rooms and good questions form the backdrop', 'this stretch gives you leave to think for yourself'],
    shadow: ['you can feel like a guest at your own table', 'life may pass behind glass while you take notes'],
    practice: ['sit in an old building until it grows still around you', 'invite one curious person for a long talk'],
  },
  8: {
    gift: ['the backdrop is a busy square where things get done', 'these surroundings train your sense of scale and worth'],
    shadow: ['things without a price may get too little notice here', 'the pace around you can drown out a gentle thought'],
    practice: ['spend a morning with people who do not ask what you do', 'note what you would do if nobody kept count'],
  },
  9: {
    gift: ['a wide sky hangs over this part of the journey', 'you move among many kinds of people and learn from each'],
    shadow: ['belonging everywhere can feel like belonging nowhere', 'the sorrows of the wider world may come in with the post'],
    practice: ['cook a dish from a country you have never seen', 'follow one story in the news and skip the rest'],
  },
  11: {
    gift: ['something finely tuned in the surroundings wakes your senses', 'this time has windows where other times have walls'],
    shadow: ['your nerves can be stretched by all that is in the air', 'ordinary comfort may seem strangely far away'],
    practice: ['do something plain with your hands after each strong impression', 'describe a vivid dream to someone who likes to listen'],
  },
  22: {
    gift: ['large structures stand in the background and invite you to build', 'the setting teaches you to think beyond your own fence'],
    shadow: ['big surroundings can make a single life feel small', 'you may live for years inside the plan of another'],
    practice: ['walk around a building you admire and see how it stands', 'help for a day with something a community is making'],
  },
  33: {
    gift: ['kindness is the common language of this part of life', 'all around are people who learn by being cared for'],
    shadow: ['the helper role can become the only costume you own', 'your own hunger may hide behind the feeding of others'],
    practice: ['let a child or an animal set the pace for an hour', 'sit beside someone lonely and simply keep company'],
  },
};
