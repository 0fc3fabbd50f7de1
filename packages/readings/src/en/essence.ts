import type { Statements } from '../knowledge.ts';

/** The colour that the letters of the name give to this year of life. */
export const essence: Statements<'essence'> = {
  1: {
    gift: ['a part of you wants to stand at the front of the picture', 'a bold undertone runs through these months'],
    shadow: ['you can feel pressed to act before the picture is complete', 'other opinions may sound like obstacles for a time'],
    practice: ['draw up a wish list with only your own wishes on it', 'go alone to something you would normally attend in company'],
  },
  2: {
    gift: ['a gentler tone enters and makes you notice the small things', 'sympathy flows easily between you and those nearby'],
    shadow: ['moods may pass through you like weather through an open house', 'you might wait for a signal that nobody knows to give'],
    practice: ['spend an evening by the window and simply notice', 'tell someone close which of their habits you treasure'],
  },
  3: {
    gift: ['a bright note plays beneath the daily tune', 'you feel more willing to be seen and heard'],
    shadow: ['feelings can spill over in front of the wrong audience', 'a showy gesture may replace the small real one'],
    practice: ['wear a colour this week that you usually leave in the drawer', 'record a voice message that makes somebody smile'],
  },
  4: {
    gift: ['the tone is plain and sturdy like a good wooden bench', 'patience with slow things comes more readily to you'],
    shadow: ['everything may feel a little heavier in the hand', 'you could overlook a chance because it had no instructions'],
    practice: ['bake, dig or hammer until something solid is there', 'listen to a whole record without doing anything else'],
  },
  5: {
    gift: ['an adventurous undertone makes your fingers itch', 'your senses are awake and want something to taste'],
    shadow: ['the wish to be elsewhere may colour perfectly good days', 'nerves can hum like a wire in the wind'],
    practice: ['say yes to the next harmless surprise', 'walk through a market and buy something you cannot name'],
  },
  6: {
    gift: ['a warm domestic light falls on your days', 'your eye for balance and comfort is keen at present'],
    shadow: ['you may feel responsible for every sigh in the room', 'a pretty tablecloth can hide what needs to be discussed'],
    practice: ['write a letter to someone you live with or live near', 'light a candle at supper for no special reason'],
  },
  7: {
    gift: ['a thoughtful shade settles on everything you do', 'you look behind the curtain and find it worthwhile'],
    shadow: ['people could mistake your inwardness for displeasure', 'your thoughts can circle the same lamp for hours'],
    practice: ['keep a question in your pocket for a week', 'go to a museum alone and look at only one picture'],
  },
  8: {
    gift: ['a firm and worldly tone gives your steps some weight', 'you feel able to handle what used to seem too large'],
    shadow: ['impatience with weakness may include your own', 'the hunger for proof can make joy wait in line'],
    practice: ['finish a piece of business you have been circling', 'be generous in a small dispute and notice how it feels'],
  },
  9: {
    gift: ['a broad and forgiving tone runs beneath the year', 'music, films or strangers move you more than usual'],
    shadow: ['you may feel homesick for places that never existed', 'a small occasion can bring on a large flood of feeling'],
    practice: ['watch a film that once made you cry and see what changed', 'tell someone that an old matter is settled for you'],
  },
  11: {
    gift: ['these months have a shimmer and small signs catch your eye', 'poems and pictures speak to you more directly'],
    shadow: ['excitement may keep you up long after the lamp is out', 'you might take every hunch for a fact'],
    practice: ['carry a sketchbook or a recorder for sudden ideas', 'spend an hour outdoors after each long talk'],
  },
  22: {
    gift: ['a sense of scale makes even small jobs feel part of something', 'you think further ahead than your daily list requires'],
    shadow: ['nothing ordinary may seem worth the effort', 'responsibility can sit on your shoulders like a wet coat'],
    practice: ['measure, count or map something you hope to build', 'show your boldest idea to a sceptical friend'],
  },
  33: {
    gift: ['tenderness sets the tone and softens your voice', 'people confide in you at bus stops and in kitchens'],
    shadow: ['the wish to rescue can outrun the wish to understand', 'your own needs may whisper from the back row'],
    practice: ['ask a tired friend what would help and do only that', 'reserve a quiet hour for yourself as firmly as for others'],
  },
};
