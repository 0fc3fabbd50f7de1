import type { Statements } from '../knowledge.ts';

/** The particular knack of each day of the month. */
export const birthday: Statements<'birthday'> = {
  1: {
    gift: ['you have a knack for getting the ball rolling', 'a stalled group moves again after you stand up'],
    shadow: ['you lose interest once others catch up with you', 'standing in line tests you more than hard work does'],
    practice: ['make the first call you have been putting off', 'hold the door this week and go through last'],
  },
  2: {
    gift: ['you can tell from a doorbell what kind of visit is coming', 'your knack is to match people who will like each other'],
    shadow: ['a raised eyebrow can throw you off for an hour', 'choosing between soup and salad may take you half the lunch'],
    practice: ['decide something small within ten seconds today', 'bring together a pair of friends who should know each other'],
  },
  3: {
    gift: ['you find the word that makes everyone look up', 'a scrap of paper becomes a drawing in your hands'],
    shadow: ['you promise with joy and check the calendar later', 'a good line can slip out of you at a bad time'],
    practice: ['keep the next witty remark to yourself once', 'send a hand-drawn card to someone far away'],
  },
  4: {
    gift: ['a toolbox in your care always has the right screw', 'you have the patience to read to the last line'],
    shadow: ['your shoulders stay at work after you have gone home', 'the word spontaneous makes you reach for a calendar'],
    practice: ['tidy a single drawer and then sit down', 'agree to a plan before you know how it ends'],
  },
  5: {
    gift: ['you talk your way past a locked gate with a smile', 'a new gadget gives up its secrets to you in minutes'],
    shadow: ['the third hour of anything finds you at the window', 'your wallet opens faster than your good sense can object'],
    practice: ['read one article to its very last sentence', 'spend a day with only the cash you counted at breakfast'],
  },
  6: {
    gift: ['you notice who has not been offered a drink', 'your knack is making leftovers taste like a feast'],
    shadow: ['a crooked picture frame can ruin your conversation', 'you pack the worries of others into your own suitcase'],
    practice: ['leave the dishes until morning and go for a stroll', 'ask someone to choose the music, the film and the snacks'],
  },
  7: {
    gift: ['you hear the wrong note in a smooth speech', 'puzzles that bore others keep you happily awake'],
    shadow: ['you would rather be lost than ask the way', 'a kind question about your feelings can make you vanish'],
    practice: ['write a page by hand about what puzzles you', 'let a friend explain something you already know'],
  },
  8: {
    gift: ['you have a nose for what a thing is really worth', 'people calm down once you take the clipboard'],
    shadow: ['your weekends can turn into a second office', 'losing at cards is harder for you than you admit'],
    practice: ['play a game this week and let it be a game', 'pay for somebody’s coffee without being seen'],
  },
  9: {
    gift: ['you find common ground with people from anywhere', 'a sad tale leaves your hands with some hope in it'],
    shadow: ['you keep boxes of things that are long over', 'your mind is often with those who are not in the room'],
    practice: ['sort one box of old letters and keep the best', 'finish a goodbye that you have left hanging'],
  },
  10: {
    gift: ['you start over without making a drama of it', 'your way of falling is to land near the next idea'],
    shadow: ['a firm view on Monday can be its own opposite by Friday', 'needing someone makes your voice go oddly stiff'],
    practice: ['pick up a plan you dropped and try it once more', 'tell a helper exactly what their help made possible'],
  },
  11: {
    gift: ['you sense the right moment as others feel the weather', 'a picture in your mind can move a whole group'],
    shadow: ['you swing from glowing to worn out in an afternoon', 'praise and blame both ring in you too long'],
    practice: ['close your eyes for three breaths before each meeting', 'draw the picture in your head and pin it up'],
  },
  12: {
    gift: ['you explain a hard thing with a story from the kitchen', 'your friends call you first with good news'],
    shadow: ['a bad mood of yours gets a costume and a stage', 'your opinion can bend toward whoever spoke last'],
    practice: ['retell a quarrel once from the other side', 'say your own opinion aloud before you ask around'],
  },
  13: {
    gift: ['you can take an old wreck apart and make it run', 'hard beginnings tend to bring out your humour'],
    shadow: ['stubbornness keeps you pushing a door marked pull', 'changes chosen by others make you dig in your heels'],
    practice: ['do one dull task properly and enjoy its end', 'ask for the short cut and see what it costs'],
  },
  14: {
    gift: ['you bring both common sense and a spare ticket', 'in a muddle you quickly find what still works'],
    shadow: ['one more round is a phrase you know too well', 'you mend a plan and tear it up in the same week'],
    practice: ['stop an enjoyable thing slightly before it is enough', 'keep one evening free of news, snacks and shopping'],
  },
  15: {
    gift: ['people linger in your house without knowing why', 'you can win over an enemy with supper and patience'],
    shadow: ['you give freely and remember every gift', 'a quarrel at home follows you into every other room'],
    practice: ['give something away and never mention it again', 'buy yourself the bouquet you meant for a guest'],
  },
  16: {
    gift: ['you notice the crack in a wall before it spreads', 'being wrong teaches you more than it embarrasses you'],
    shadow: ['pride can keep you on a ladder that already wobbles', 'you leave the room in your head while still in your chair'],
    practice: ['admit a small mistake at the table before anyone asks', 'tell somebody at home where your thoughts have been'],
  },
  17: {
    gift: ['you think in long lines and keep your nerve', 'a run-down place shows you what it could become'],
    shadow: ['you can refuse help as if it were an insult', 'your strict judgement falls on yourself most of all'],
    practice: ['read an old diary page and forgive its writer', 'plan something that will only pay off next year'],
  },
  18: {
    gift: ['you can lead a group without stepping on its toes', 'big feelings give your decisions a human face'],
    shadow: ['you argue for peace with surprising force', 'an unfair remark may keep you awake planning a reply'],
    practice: ['let one insult pass like a bus you did not need', 'give a newcomer the role you usually take'],
  },
  19: {
    gift: ['you manage alone what is usually done in pairs', 'your spirits rise the moment you have a goal'],
    shadow: ['you tell nobody about trouble until it is over', 'the need to prove yourself can wake you before the alarm'],
    practice: ['call a friend in the middle of a problem', 'share the credit for something you did mostly alone'],
  },
  20: {
    gift: ['you feel where a tired friend needs a cushion', 'small groups trust you with the fragile things'],
    shadow: ['the moods around you soak into your coat', 'your yes often means that you wanted to say no'],
    practice: ['sit by yourself for tea before you answer a request', 'disagree once this week with someone you admire'],
  },
  21: {
    gift: ['you can make a stiff gathering dance', 'your talk builds a small bridge over awkward moments'],
    shadow: ['worry likes to hide behind your quick chatter', 'you collect beginnings as others pick up seashells'],
    practice: ['host a simple supper with more talk than cooking', 'leave your best story untold and ask for someone else’s'],
  },
  22: {
    gift: ['you see the hall while others still see a field', 'under pressure your hands become slow and precise'],
    shadow: ['a day off can feel to you like a leak', 'you fix systems while a heart beside you waits'],
    practice: ['measure an empty corner and plan one useful shelf', 'take a holiday from improving anything until noon'],
  },
  23: {
    gift: ['you pick up languages, dances and card tricks on the fly', 'your quick sympathy makes odd people feel at ease'],
    shadow: ['your calendar fills with things you only half wanted', 'you may charm your way round a plain apology'],
    practice: ['cross out one appointment and do not replace it', 'amuse a child with a trick you have just learned'],
  },
  24: {
    gift: ['a household runs on your quiet foresight', 'old people and small children both keep to your rhythm'],
    shadow: ['you grow cross when nobody notices the clean floor', 'a love of drama sometimes enters through the back door'],
    practice: ['ask for thanks out loud and with a smile', 'walk through a garden and pull no weeds'],
  },
  25: {
    gift: ['you feel first and then find the proof', 'deep waters do not frighten you in a talk'],
    shadow: ['you hide a bruise so well that it lasts longer', 'second thoughts follow your decisions like stray cats'],
    practice: ['trust a first impression in one harmless matter', 'tell a kind person about something that stung'],
  },
  26: {
    gift: ['you run an enterprise and still know every birthday', 'your sense of justice comes with a warm meal'],
    shadow: ['old photographs can hold you by the sleeve', 'you may do too much for people and then count it'],
    practice: ['rest before you are tired on one afternoon', 'print an old photograph and give it away'],
  },
  27: {
    gift: ['you see both the forest and the ant on the leaf', 'people accept daring ideas from you because you stay calm'],
    shadow: ['being asked to report your steps ruffles you', 'you would rather suffer nobly than say ouch'],
    practice: ['explain your plan early to those it touches', 'lend a book that changed your mind about something'],
  },
  28: {
    gift: ['you lead best with a hand on somebody’s shoulder', 'your will is strong and wears soft shoes'],
    shadow: ['you may dress up a small success in royal robes', 'daydreams about success may eat the hours for it'],
    practice: ['do the first quarter hour of a big wish', 'let a teammate steer and enjoy the passenger seat'],
  },
  29: {
    gift: ['you catch the feeling of a crowd in one breath', 'your dreams often hold a useful hint for somebody'],
    shadow: ['you can be a storm at breakfast and sunshine by lunch', 'nerves make you rehearse disasters that never come'],
    practice: ['put a hand on your chest and wait before replying', 'list what went well on an ordinary day'],
  },
  30: {
    gift: ['you could read a phone book aloud and be enjoyed', 'a strong imagination stands ready at your elbow'],
    shadow: ['you defend an opinion long after it has gone home', 'a half-finished novel or sweater may live under your bed'],
    practice: ['ask an honest friend to shorten something you wrote', 'spend a morning making and an afternoon doing nothing'],
  },
  31: {
    gift: ['you remember faces, routes and favours for decades', 'solid work and a merry tune go together in you'],
    shadow: ['a broken promise stays on your shelf for years', 'you may plan a journey until the season is over'],
    practice: ['set off on a short trip with almost no luggage', 'stop holding someone to a promise they broke long ago'],
  },
};
