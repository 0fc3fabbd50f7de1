import type { PastWords } from '../past-words.ts';

/** Stretches of life that are over. */
export const past: PastWords = {
  pinnacle: {
    1: {
      gift: ['the wind in those years blew toward whoever dared to begin', 'again and again you were the one who had to go first'],
      shadow: ['there may have been nobody to share the steering', 'pride could make a steep climb steeper'],
    },
    2: {
      gift: ['the climate was mild and favoured those who cooperated', 'things grew around you as slowly as a garden in spring'],
      shadow: ['long spells of waiting may have worn your confidence thin', 'the moods of others could set your own weather'],
    },
    3: {
      gift: ['those were sunny years for anything that needed a voice', 'invitations came in and company was easy to find'],
      shadow: ['fair weather may have tempted you to put off the ploughing', 'so much was going on that little could get deep'],
    },
    4: {
      gift: ['the ground was firm and fit for building', 'brick by brick those years put walls around a dream'],
      shadow: ['the road may have felt like a hill with a full pack', 'limits and duties could crowd out lighter days'],
    },
    5: {
      gift: ['shifting winds carried you to places you never planned to see', 'much that was fixed came loose and let you move'],
      shadow: ['roots found it hard to take hold in moving ground', 'excitement may have used up what patience had saved'],
    },
    6: {
      gift: ['people gathered around your hearth in those years', 'what you nurtured then grew under your own eyes'],
      shadow: ['responsibility may have rung the bell at every hour', 'the house could get so full that you had no chair'],
    },
    7: {
      gift: ['a still climate let your thoughts grow tall', 'much of what you know was dug up in that quiet'],
      shadow: ['the outer world may have seemed thinly peopled', 'bonds that got no words could cool down unseen'],
    },
    8: {
      gift: ['that stretch put real levers into your hands', 'practical matters grew until they needed a manager'],
      shadow: ['the climb may have left little breath for a view', 'contests for influence could break out around you'],
    },
    9: {
      gift: ['the horizon was wide and many kinds of people crossed your path', 'generosity found its way back to you by side roads'],
      shadow: ['repeated farewells may have marked that season of life', 'much could be asked of your heart before it had rested'],
    },
    11: {
      gift: ['a bright and restless light lay over those years', 'inspiration came in through every open window'],
      shadow: ['high tension in the air may have left you frayed by evening', 'being looked at could cost you more than it showed'],
    },
    22: {
      gift: ['conditions favoured a work larger than a single desk', 'helpers and materials gathered around a clear plan'],
      shadow: ['expectations may have towered over you like a half-built hall', 'private life could end up in the corner of the site'],
    },
    33: {
      gift: ['those years called out the teacher and comforter in you', 'some circle of care formed wherever you went'],
      shadow: ['the needs around you may have seemed to have no edge', 'you could be praised for giving what you had to keep'],
    },
  },
  period: {
    1: {
      gift: ['a steady push toward independence hummed in the background', 'the scenery of that time taught you to use your own legs'],
      shadow: ['life around you may have left you to manage alone', 'elbows could get further there than tenderness'],
    },
    2: {
      gift: ['a soft light lay over that part of life', 'you learned tact there almost without lessons'],
      shadow: ['being overlooked may have become a habit of the scenery', 'the mood of the house could become your own'],
    },
    3: {
      gift: ['voices, colour and company filled the background', 'there was plenty of room to play'],
      shadow: ['so much lightness may have left your serious side without a seat', 'your gifts could get used up as party decoration'],
    },
    4: {
      gift: ['the setting was a workshop where patience was taught daily', 'the habits of that time were sound and carried weight'],
      shadow: ['days may have looked like one long list to be ticked off', 'in strict surroundings your own wishes could look untidy'],
    },
    5: {
      gift: ['that part of the road ran through many landscapes', 'so much variety kept your thinking elastic'],
      shadow: ['home may have felt more like a station than a house', 'too many impressions could blur into one another'],
    },
    6: {
      gift: ['hearth, garden and close ties made up the scenery', 'the feeling of being needed gave those years their warmth'],
      shadow: ['the household may have written your script before you woke', 'sweet duty could still be a heavy coat'],
    },
    7: {
      gift: ['quiet rooms and good questions formed the backdrop', 'that stretch gave you leave to think for yourself'],
      shadow: ['you may have felt like a guest at your own table', 'life could pass behind glass while you took notes'],
    },
    8: {
      gift: ['the backdrop was a busy square where things got done', 'your sense of scale and worth was trained there'],
      shadow: ['things without a price may have got too little notice', 'the pace around you could drown out a gentle thought'],
    },
    9: {
      gift: ['a wide sky hung over that part of the journey', 'many kinds of people passed through and each left you something'],
      shadow: ['belonging everywhere may have felt like belonging nowhere', 'the sorrows of others could come in with the post'],
    },
    11: {
      gift: ['something finely tuned in the surroundings woke your senses', 'that time had windows where other times have walls'],
      shadow: ['your nerves may have been stretched by all that was in the air', 'ordinary comfort could seem strangely far away'],
    },
    22: {
      gift: ['large structures stood around you and showed how things are built', 'the setting taught you to think beyond your own fence'],
      shadow: ['such big surroundings may have made a single life feel small', 'your days could be spent inside the plan of another'],
    },
    33: {
      gift: ['kindness was the common language of that part of life', 'many around you learned by being cared for'],
      shadow: ['the helper may have been the only costume you owned', 'your own hunger could hide behind the feeding of others'],
    },
  },
  challenge: {
    0: {
      shadow: [
        'no single hurdle stood out and all of them were possible',
        'you may have looked for obstacles only to feel you were trying',
      ],
      inner: ['the task was to decide without a fence to push against', 'you carried a little of every lesson and none to the end'],
    },
    1: {
      shadow: [
        'you may have shrunk beside strong voices or fought them too hard',
        'the will to please somebody strong could block your own',
      ],
      inner: ['you were learning that your own wish was allowed to count', 'anger often showed you where you had given way too soon'],
    },
    2: {
      shadow: ['a cool glance may have undone an afternoon of confidence', 'comparing yourself with others came far too easily'],
      inner: ['the task was to feel finely and take less to heart', 'self-respect grew wherever you stopped reading every face'],
    },
    3: {
      shadow: ['the inner critic may have closed your mouth before you began', 'your gifts could scatter so that none was ever judged'],
      inner: ['you were learning to say the true thing in a simple way', 'many a joke of that time covered something sore'],
    },
    4: {
      shadow: ['work may have felt like a prison or a place to avoid', 'you could drown in details or skip them all'],
      inner: ['the lesson was to love the middle of a job', 'discipline became kinder once you saw what it protected'],
    },
    5: {
      shadow: ['you may have clung to a branch or jumped from every tree', 'pleasure could run the day while plans waited outside'],
      inner: ['you were finding out which freedom was worth keeping', 'the fear of missing something grew smaller with each real choice'],
    },
    6: {
      shadow: ['high ideals may have turned a loved one into a project', 'serving with a tight jaw could pass for love'],
      inner: ['the heart was learning that others do things differently', 'being needed and being loved were easy to mix up'],
    },
    7: {
      shadow: ['you may have hidden your feelings behind clever reasons', 'pride in standing apart could keep help from reaching you'],
      inner: ['trust had to be learned then like a foreign tongue', 'facts soothed your mind while your heart asked for something else'],
    },
    8: {
      shadow: ['you may have chased control or left the big matters to others', 'what things cost could crowd out what they meant'],
      inner: ['again and again you met the question of enough', 'real authority grew where you stopped trying to impress'],
    },
  },
};
