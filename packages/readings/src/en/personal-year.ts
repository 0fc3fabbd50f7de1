import type { Statements } from '../knowledge.ts';

/** What this year is good for, and what it asks. */
export const personalYear: Statements<'personalYear'> = {
  1: {
    gift: [
      'this year the soil is fresh and takes new seed well',
      'a plan that slept for years may wake up and stretch',
      'first steps taken now can set the tone for a long while',
    ],
    shadow: [
      'old habits like to climb back in through the window',
      'impatience can pull up the seedlings to look at the roots',
      'you might feel alone with a choice that nobody can make for you',
    ],
    relationships: [
      'friendships shift a little as you speak up for your own plans',
      'a new acquaintance may bring exactly the push you needed',
    ],
    work: ['the desk is clear enough for an idea of your own', 'volunteering for the untested task can show what you have in you'],
    inner: ['a question from childhood asks again who you want to be', 'trust in yourself comes back in small coins'],
    practice: [
      'pick a single project and give it the first hour of your day',
      'mark a day in the calendar for something entirely new',
      'sort out one cupboard to make room for what is coming',
    ],
  },
  2: {
    gift: [
      'things planted earlier grow best with quiet watering',
      'patience opens doors this year that force would jam',
      'cooperation brings you further than any solo run',
    ],
    shadow: [
      'a time of waiting may feel like standing still',
      'your feelings lie closer to the skin than usual',
      'little remarks can grow large on a lonely evening',
    ],
    relationships: ['an old quarrel may be ready for its quiet ending', 'closeness grows on long walks more than through grand gestures'],
    work: ['someone beside you holds the missing piece of the task', 'details polished in the background tend to show later on'],
    inner: ['you learn to wait without feeling forgotten', 'soft evenings tell you more than busy days'],
    practice: [
      'meet a friend this week with no other plan than to talk',
      'ask a colleague for help and really take it',
      'leave an open question open for a few nights',
    ],
  },
  3: {
    gift: [
      'the year has a light step and wants to be enjoyed',
      'words, colours and company come to you more easily now',
      'good ideas arrive in the middle of conversations',
    ],
    shadow: [
      'invitations can eat the hours meant for finishing',
      'a handful of sparks may never become a fire',
      'bright moods sometimes cover up what needs a serious word',
    ],
    relationships: ['new faces gather round and old friends laugh more loudly', 'love likes to be teased and talked about this year'],
    work: ['showing your ideas now does more than perfecting them', 'a dull task improves as soon as you give it some flair'],
    inner: ['your sense of fun turns out to be a serious need', 'something in you wants to be heard without being graded'],
    practice: [
      'keep an evening free for music, paint or words',
      'show people a small thing you have made',
      'drop the weakest of your current projects with good grace',
    ],
  },
  4: {
    gift: [
      'foundations laid this year can carry weight for a long time',
      'steady effort adds up in ways you can touch',
      'the boring part of a dream finally gets done',
    ],
    shadow: [
      'the days may feel narrow and full of small screws',
      'you can forget to rest while the scaffolding is up',
      'delays test your patience more than your skill',
    ],
    relationships: ['helping hands say more than sweet words just now', 'those at home may miss your lighter side'],
    work: ['a clear list and an early start take you far', 'learning the trade properly beats hunting for a short cut'],
    inner: ['limits show you what is really important to you', 'calm comes from seeing the next plank and laying it'],
    practice: [
      'set up a simple weekly plan and keep it on the wall',
      'fix the thing at home that drips or squeaks',
      'go early to bed for a few nights in a row',
    ],
  },
  5: {
    gift: [
      'fresh air blows through rooms that had grown stuffy',
      'chances turn up at corners you had not planned to pass',
      'this year your curiosity is a better guide than your timetable',
    ],
    shadow: [
      'too much stirring can keep the soup from ever thickening',
      'you may cut a rope that only needed loosening',
      'distraction wears the mask of freedom quite well',
    ],
    relationships: [
      'meeting different people shakes up your picture of yourself',
      'couples and friends do well to discover something new together',
    ],
    work: ['a change of task or place can bring your interest back', 'loose plans survive this year better than tight ones'],
    inner: ['a restless feeling wants to be followed on foot first', 'you find out which habits were only furniture'],
    practice: [
      'go somewhere you have never been even for half a day',
      'try a new way of moving your body this week',
      'cross out one duty that has lost its reason',
    ],
  },
  6: {
    gift: [
      'home and the people in it come to the front of the stage',
      'your care finds plenty of places where it is welcome',
      'things made beautiful this year lift the whole household',
    ],
    shadow: [
      'other people may queue up with their needs',
      'perfect harmony can become another job on your list',
      'you might try to solve at home what was never yours to solve',
    ],
    relationships: [
      'a bond can deepen through shared chores and frank talk',
      'family matters ask for your presence more than your opinion',
    ],
    work: ['colleagues come to you to settle what has gone sour', 'work that helps or beautifies goes well under your hand'],
    inner: ['you ask yourself what belonging really means to you', 'your heart rests once duties are fairly shared'],
    practice: [
      'rearrange a room until it feels right to come home to',
      'call a relative you have been meaning to call',
      'shut the door for an evening and answer to nobody',
    ],
  },
  7: {
    gift: [
      'a slower pace lets you see what hurry had blurred',
      'study and solitude give you back your own thoughts',
      'answers ripen this year while you look the other way',
    ],
    shadow: [
      'withdrawing too far may leave friends outside in the rain',
      'brooding can pass itself off as thinking',
      'you may tire of results that stay underground',
    ],
    relationships: ['fewer and deeper talks suit this year best', 'telling others you need quiet saves them from guessing'],
    work: ['research and fine tuning do better now than bold launches', 'the expert in you is hungry for a proper course'],
    inner: ['the year is a long walk with yourself for company', 'something you believed without asking comes up for inspection'],
    practice: [
      'switch off every screen for one evening a week',
      'start a book that asks more of you than usual',
      'fill a page by hand before you go to bed tonight',
    ],
  },
  8: {
    gift: [
      'effort from earlier years shows its shape in public',
      'you have a firmer grip on practical matters than before',
      'people take your word seriously and act on it',
    ],
    shadow: [
      'ambition may take a chair at the family table',
      'you might push hard at a door that opens toward you',
      'worry over results can spoil the work itself',
    ],
    relationships: ['respect and fairness count for more than roses this year', 'loved ones need a place in the diary as well'],
    work: ['this is a year to lead, decide and put things in order', 'asking plainly for what your work deserves feels natural now'],
    inner: ['you look closely at what success is meant to buy you', 'strength feels different once you have nothing to prove'],
    practice: [
      'tidy your papers and know where each thing stands',
      'ask in clear words for something you have earned',
      'take a whole day off after a heavy week',
    ],
  },
  9: {
    gift: [
      'a long chapter comes to its last and mellow pages',
      'what you release this year makes room you had forgotten',
      'your view widens and small grudges lose their grip',
    ],
    shadow: [
      'holding on can tire you more than letting go would',
      'goodbyes may bring up older goodbyes with them',
      'you might start something new just to avoid an ending',
    ],
    relationships: ['some ties loosen kindly while others prove to be for keeps', 'forgiving someone can lighten both of your bags'],
    work: ['finishing is the finest work you can do this year', 'what you know is ready to be handed on'],
    inner: ['you gather the harvest of a long round and look at it', 'tears and laughter live close together in these months'],
    practice: [
      'give away a box of things you no longer use',
      'thank a person who walked part of the road with you',
      'finish or bury one project that keeps haunting you',
    ],
  },
};
