import type { Statements } from '../knowledge.ts';

/** Two people whose roots stand side by side. */
export const pair: Statements<'pair'> = {
  '1-1': {
    gift: ['you two set each other in motion faster than any alarm clock', 'courage doubles whenever you both face the same way'],
    shadow: ['you both reach for the steering wheel at once', 'an argument between you two can turn into a race'],
    practice: ['take turns this week having the last word', 'give each other one field where the other never interferes'],
  },
  '1-2': {
    gift: ['one of you opens the path and the other makes it pleasant', 'drive and tact cover for each other in your home'],
    shadow: ['the faster of you may decide for both by accident', 'silence on one side can look like consent on the other'],
    practice: ['let the quieter of you choose the next outing', 'wait a full minute for the softer answer'],
  },
  '1-3': {
    gift: ['a bold idea becomes the talk of the street with you two', 'there is always one of you to dare and one to cheer'],
    shadow: ['you both like the spotlight and there is only one bulb', 'serious talks tend to end in a joke or an order'],
    practice: ['applaud each other for something from this very week', 'finish together one plan you began with a toast'],
  },
  '1-4': {
    gift: ['what one of you begins the other makes last', 'the spark and the workbench belong together in you two'],
    shadow: ['one pushes and one checks until both feel blocked', 'your speeds differ like a bicycle and a loaded cart'],
    practice: ['agree on a start and a finish for one shared job', 'say thank you for the caution or the push you received'],
  },
  '1-5': {
    gift: ['life with you two seldom runs short of first times', 'each of you gives the other permission to go'],
    shadow: ['nobody may be at home when the plumber comes', 'you both hate being told what to do'],
    practice: ['put one quiet evening for you both in the calendar', 'tell each other where you are headed before you leave'],
  },
  '1-6': {
    gift: ['a strong will finds a warm house to come back to', 'you two protect what you love from different sides'],
    shadow: ['care from one can feel like a fence to the other', 'the claim to know best lives on both sides of your table'],
    practice: ['ask each other what support would look like today', 'let one household matter be done the other person’s way'],
  },
  '1-7': {
    gift: ['action and reflection trade places gladly between you two', 'you both respect a closed door and a clear mind'],
    shadow: ['one wants an answer now and the other wants a week', 'weeks can pass with two proud people waiting to be asked'],
    practice: ['name a day on which you will both decide', 'go for a walk where the thinker sets the pace'],
  },
  '1-8': {
    gift: ['you two could move a mountain and pay the workers fairly', 'ambition feels like good company when you are together'],
    shadow: ['power is the third guest at your breakfast', 'a weak moment is hard to show to such a strong partner'],
    practice: ['decide together who leads in which matter', 'share one worry each without offering a solution'],
  },
  '1-9': {
    gift: ['one sees the goal and one sees whom it serves', 'you two give a private wish a wider reason'],
    shadow: ['the self and the world compete for the same evening', 'blunt words meet a heart that remembers them'],
    practice: ['do one good deed as a pair this month', 'check whether each of you got a wish of your own today'],
  },
  '2-2': {
    gift: ['you two read each other’s sighs like headlines', 'kindness travels back and forth between you without a bill'],
    shadow: ['both of you may wait politely at the same door for hours', 'unsaid things pile up under your lovely carpet'],
    practice: ['each say one thing you want changed and breathe', 'toss a coin for the small decisions this week'],
  },
  '2-3': {
    gift: ['one of you tells the story and one makes it welcome', 'your house can be both gentle and full of laughter'],
    shadow: ['a careless joke may land on a tender spot', 'the listening half of you may grow tired unnoticed'],
    practice: ['swap the roles of talker and listener for an evening', 'ask after each joke whether it was fun for you both'],
  },
  '2-4': {
    gift: ['tenderness finds a firm floor with you two', 'you both keep your word and notice small favours'],
    shadow: ['one longs for soft words and gets a repaired tap', 'you can settle so deeply that nothing new comes in'],
    practice: ['trade a warm sentence for a useful deed every day', 'try a place that neither of you has ever visited'],
  },
  '2-5': {
    gift: ['one of you brings the wind and the other the harbour', 'you two teach each other to leave and to return'],
    shadow: ['closeness and open air tug at the same blanket', 'plans change faster than feelings can follow'],
    practice: ['agree on a small ritual for every coming and going', 'warn each other a day ahead of any change of plan'],
  },
  '2-6': {
    gift: ['you both love a peaceful table with everyone at it', 'care is the mother tongue that you two share'],
    shadow: ['you may spoil each other and still feel overlooked', 'the guests get more of you both than you do'],
    practice: ['close the door to visitors for one whole evening', 'ask openly for the comfort you usually just give'],
  },
  '2-7': {
    gift: ['feeling and thought find a quiet corner together', 'you two can be silent without going away'],
    shadow: ['one of you asks for nearness as the other retreats', 'guesses grow wild between you in the absence of words'],
    practice: ['set a time for solitude and a time for talk', 'tell each other one thing the other could not have guessed'],
  },
  '2-8': {
    gift: ['strength with a soft voice is what you two make', 'one wins the deal and the other keeps the friends'],
    shadow: ['work may sit between you even on the sofa', 'a firm tone can bruise more than it was meant to'],
    practice: ['lay both phones in a drawer during supper', 'let the gentle one lead a decision about money'],
  },
  '2-9': {
    gift: ['your two hearts make room for a great many people', 'you both forgive more readily than you accuse'],
    shadow: ['one looks at the other and one out of the window', 'the mood of the world walks into your evening uninvited'],
    practice: ['keep one hour this week for the two of you only', 'tell each other about a hurt before it is forgiven'],
  },
  '3-3': {
    gift: ['you two could have fun in an empty room', 'ideas bounce between you until they glow'],
    shadow: ['the bills and the dishes find no audience with you two', 'you both talk and both wait to be heard'],
    practice: ['set a kitchen timer and listen to each other by turns', 'put on music and do the dull chores as a duet'],
  },
  '3-4': {
    gift: ['one of you paints the house and one keeps it standing', 'play and order make a good week between you two'],
    shadow: [
      'the careful one feels like a spoilsport and the merry one scolded',
      'a budget looks like rescue to one and like insult to the other',
    ],
    practice: ['plan a fixed hour this week for pure nonsense', 'let each of you praise the other’s way of working'],
  },
  '3-5': {
    gift: ['boredom hardly dares to visit you two', 'you both say yes to the world with open arms'],
    shadow: ['you may be everywhere together and nowhere at rest', 'deep questions get lost among tickets and parties'],
    practice: ['stay at home for one night and cook something slow', 'ask each other a question that needs more than a laugh'],
  },
  '3-6': {
    gift: ['your home has songs, soup and a spare mattress', 'you two make friends feel festive and cared for'],
    shadow: ['one wants to play before the duties are done', 'a sigh of reproach can burst a lovely bubble'],
    practice: ['share out the chores before the fun begins', 'let the dutiful one be the first to dance'],
  },
  '3-7': {
    gift: ['wit and depth make your talks worth overhearing', 'the talker fetches the world in and the thinker explains it'],
    shadow: ['a full house for one is an empty battery for the other', 'lightness may feel shallow and silence may feel cold'],
    practice: ['leave one party early and stay late at another', 'read to each other from what you love most'],
  },
  '3-8': {
    gift: ['charm opens the doors that your shared drive walks through', 'you two make success look like good company'],
    shadow: ['one counts the costs while the other orders dessert', 'one is fed by praise and the other by results'],
    practice: ['set a sum for pleasure and spend it without guilt', 'trade one compliment and one honest report every Friday'],
  },
  '3-9': {
    gift: ['you two turn feelings into stories that others need', 'your generosity arrives with a smile and a song'],
    shadow: ['big emotions leave small errands lying in the hall', 'each of you may perform when comfort was wanted'],
    practice: ['write down this week’s errands and split them fairly', 'make something together and give it away'],
  },
  '4-4': {
    gift: ['you two could build a house and still like each other', 'trust between you grows as steadily as a hedge'],
    shadow: ['you both may be right for weeks without speaking', 'habit can make your days look like a copied page'],
    practice: ['change one shared routine just to see what happens', 'give in on a small point before the day is over'],
  },
  '4-5': {
    gift: ['one of you holds the tent pole and one finds the view', 'steadiness and surprise keep you both awake in a good way'],
    shadow: ['a rule for one is a dare for the other', 'you argue over the route until the sun goes down'],
    practice: ['plan half of the weekend and leave the rest open', 'keep one promise and break one habit side by side'],
  },
  '4-6': {
    gift: ['people grow calm in a home made by you two', 'duty feels lighter when you both carry the same table'],
    shadow: ['there is always one more thing to do before sitting down', 'you both worry about the roof under a blue sky'],
    practice: ['declare one room free of chores for a weekend', 'tell each other what was beautiful about the day'],
  },
  '4-7': {
    gift: ['you two share a love of doing things properly', 'a practical hand and a searching mind respect each other'],
    shadow: ['warm words can become rare between such thorough people', 'one wants the fact and one wants the reason'],
    practice: ['write each other a short note with no useful content', 'work on something side by side without giving advice'],
  },
  '4-8': {
    gift: ['you two make plans that survive the weather', 'one lays the stones and one sees the street'],
    shadow: ['your talks may sound like meetings with a shared kettle', 'rest looks to both of you like a missed chance'],
    practice: ['take a day off together and hide the lists', 'celebrate what is finished before you mention what is next'],
  },
  '4-9': {
    gift: ['a dream for many meets someone who can build the shelf', 'you two join a big heart with clean accounts'],
    shadow: ['one gives the coat away while the other counts coats', 'details bore the one and vagueness worries the other'],
    practice: ['choose one good cause and give it a fixed place', 'explain to each other what a safe life means to you'],
  },
  '5-5': {
    gift: ['you two would make a good story of a missed train', 'freedom is a gift you both know how to give'],
    shadow: ['you can lose each other in a crowd of possibilities', 'staying behind is a part that neither of you likes'],
    practice: ['pick a café that is yours and go there weekly', 'tell each other what would make you come home early'],
  },
  '5-6': {
    gift: ['one brings the stories home and one has kept supper warm', 'you two let a family breathe and belong'],
    shadow: ['a question asked in love can sound like a customs check', 'the nest and the road both want your Saturday'],
    practice: ['send a short message before worry starts', 'let the homebody choose a journey and the traveller a dinner'],
  },
  '5-7': {
    gift: ['you two explore the map and what lies beneath it', 'neither of you needs to own the other'],
    shadow: ['one talks to think while the other needs quiet for it', 'you may drift apart politely without a quarrel'],
    practice: ['visit a museum or a forest and compare your notes', 'fix one evening that neither travel nor study may take'],
  },
  '5-8': {
    gift: ['one of you spots the chance and one makes it pay off', 'you two are hard to stop and fun to watch'],
    shadow: ['risk excites you both and someone must read the small print', 'control and freedom pull at each end of the rope'],
    practice: ['sleep one night on every large plan this month', 'say clearly where each of you wants a free hand'],
  },
  '5-9': {
    gift: ['strangers and far places feel near to you two', 'you both leave the door ajar for what may come'],
    shadow: ['nobody minds the shop while you both love the world', 'feelings get postponed until after the next departure'],
    practice: ['unpack fully and spend a slow day where you live', 'look at old photographs together and say what they meant'],
  },
  '6-6': {
    gift: ['you two could run a village with soup and good sense', 'being there for someone needs no lesson in your company'],
    shadow: ['you compete in sacrifice and then keep quiet accounts', 'even the right way to fold a towel can divide you both'],
    practice: ['be lazy together for an hour without apology', 'thank each other for something that is taken for granted'],
  },
  '6-7': {
    gift: ['one of you warms the house and one gives it a quiet room', 'love and truth keep each other honest between you two'],
    shadow: ['a caring question may knock on a door that wants to stay shut', 'duties call one away and books call the other'],
    practice: ['hang a friendly sign on a closed door and respect it', 'give a short report of the heart as the day ends'],
  },
  '6-8': {
    gift: ['you two can provide for many and still set a lovely table', 'one asks who needs it and one finds the means'],
    shadow: ['the office and the family argue through your mouths', 'you both like to decide what is good for others'],
    practice: ['agree on an hour at which work leaves the house', 'ask your dear ones for their wish before you act'],
  },
  '6-9': {
    gift: ['your compassion reaches from the cradle to the whole street', 'you two make goodness feel cheerful and unforced'],
    shadow: ['you both help others until the fridge is empty', 'close family and the wide world want the same chair'],
    practice: ['say no together to one request this week', 'do for each other what you would do for a guest'],
  },
  '7-7': {
    gift: ['you two understand each other across a silent room', 'a question can keep you both happy for a whole evening'],
    shadow: ['two closed doors make a very long corridor', 'you may both know how you feel and tell no one'],
    practice: ['drink a cup of tea together every day without books', 'exchange one feeling each before you exchange a theory'],
  },
  '7-8': {
    gift: ['one of you thinks it through and one carries it out', 'your strategy has both depth and a timetable'],
    shadow: ['success may seem hollow to one and doubt costly to the other', 'you can both be strong and hard to reach'],
    practice: ['spend an hour together with no purpose at all', 'describe a good day to each other and leave out work'],
  },
  '7-9': {
    gift: ['wisdom gets a heart and the heart gets a lantern', 'you two can talk about stars and have neighbours in mind'],
    shadow: ['one flees the crowd that the other wants to embrace', 'you both live partly elsewhere and forget the milk'],
    practice: ['invite only a few guests and give them a long evening', 'bring each other back to earth with something freshly baked'],
  },
  '8-8': {
    gift: ['you two respect strength because you know its price', 'a goal you both want gets a double backbone'],
    shadow: ['two generals in one kitchen need a treaty', 'affection can start to feel like a contract here'],
    practice: ['lose an argument on purpose and see what happens', 'listen to a whole song together without planning anything'],
  },
  '8-9': {
    gift: ['one of you earns the grain and one bakes for the many', 'power finds a purpose in the company you two keep'],
    shadow: ['each of you may find the other too hard or too soft', 'one counts what is kept and one counts what is given'],
    practice: ['settle together what you keep and what you share', 'admire aloud what the other can do and you cannot'],
  },
  '9-9': {
    gift: ['you two make a home that the whole world may visit', 'tenderness between you is wide and slow to judge'],
    shadow: ['you both care for the whole world and forget the rent', 'old stories from before take up half of your sofa'],
    practice: ['tell each other one memory and then let it rest', 'keep the next free day for each other and no cause'],
  },
};
