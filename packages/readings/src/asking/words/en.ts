import type { AskingWords } from '../asking-words.ts';

export const asking: AskingWords = {
  numbers: {
    lifePath: 'lifepath, life path number, path of life, life number, main number, most important number, birth path, life road',
    expression: 'expression number, name number, number of my name, my name mean, full name, talent number',
    soulUrge: 'heart desire, heart s desire, soul number, soul urge number, heart number, inner desire, vowels, motivation number',
    personality:
      'personality number, outer number, how others see me, how people see me, others see me, people see me, consonants, first impression, come across, seem to others, seem to people, look to others',
    birthday: 'birthday number, birth day, day i was born, day of birth',
    maturity: 'maturity number, later in life, second half of life, when i am older, when i get older',
    attitude: 'attitude number, sun number, achievement number',
    destiny: 'destiny number, whole date',
    personalYear: 'personal year number, year number, my year',
    personalMonth: 'personal month number, month number, my month',
    personalDay: 'personal day number, day number, my day',
    pinnacle: 'pinnacles, peak*, pinnacle number',
    challenge: 'challenges, challenge number',
    period: 'periods, life cycle, life cycles, period cycle*, cycles of my life',
    essence: 'essence number, transit*',
    karmicDebt: 'karmic debts, karma debt, karma',
    karmicLesson:
      'karmic lessons, karma lesson*, missing number*, numbers i lack, numbers am i missing, numbers is my name missing, name missing, name lack*, missing from my name',
    hiddenPassion: 'hidden passions, secret passion, intensity',
    subconsciousSelf: 'subconscious, unconscious',
    balance: 'balance number, initials',
    bridge: 'bridges, bridge number*',
    plane: 'planes, planes of expression, mental plane, physical plane',
    loShuLine: 'lo shu grid, lo shu square, magic square, loshu',
    birthGridArrow: 'birth chart grid, arrows, arrow*, psychomatrix, birth chart',
    compound: 'compound number, name compound',
    moolank: 'mulank, driver number, psychic number',
    bhagyank: 'bhagyank number, conductor number, luck number',
  },
  sides: {
    work: 'work, working, job*, career*, business, profession*, office, boss, colleague*, at work, project*, money, career, salary, earn*, wage*',
    relationships:
      'love, relationship*, romance, romantic, dating, marriage, husband, wife, boyfriend, girlfriend, friend*, family, people close to me, in love, partner, crush, dating life',
    inner: 'inside, inner life, inner self, feel*, emotion*, spiritual*, quiet, alone',
    growth: 'grow*, develop*, improve*, become better',
    gift: 'strength*, strong side, talent*, gift*, good at, strong at, potential',
    shadow: 'weak*, shadow*, difficult*, struggle*, bad side, hard for me, problem*, hold me back, holds me back, negative',
    practice: 'advice, advise, tip, tips, should i do, can i do, exercise*, practice, practise, suggest*, one thing',
  },
  cues: {
    hello: 'hello, hi, hey, good morning, good evening, good afternoon, greetings',
    thanks: 'thanks, thank you, thx, cheers',
    help: 'help, what can you do, what can i ask, how does this work, what do you know, options, how does it work, how do you work',
    why: 'why, how was, how is, how did you, how do you get, calculat*, comput*, work out, come from, comes from, worked out, derived, how come',
    meaning: 'mean, means, meaning, stand for, stands for, what is, significance',
    master: 'master number*, master',
    compare:
      'other calculator*, another calculator, other site*, another site, other website*, another website, different result*, other app*, another app, chaldean, pythagorean, other system*, differ*, wrong number, different number, other calculators, somewhere else',
    pair: 'compatib*, get along, together, match, fit, us two, both of us, with my partner, between us, suit each other',
    fate: 'lottery, lotto, will i die, when will i die, will i marry, when will i marry, will i win, will i be rich, will i get rich, predict*, fortune, will he come back, will she come back, will i ever, find a husband, find a wife, find love, find the one, be famous, be successful, get married, get pregnant, have children, get back together, will i find',
    portrait:
      'about me, who am i, my chart, my reading, overview, my portrait, summary, describe me, all my numbers, my numbers, what am i like, sum me up, the short version',
    remember: 'remember that, please remember, keep in mind, don t forget that, note that',
    forget: 'forget that, forget what i said, forget me, forget everything',
  },
  times: {
    thisYear: 'this year, current year, year now',
    nextYear: 'next year, coming year, year ahead, year after',
    lastYear: 'last year, previous year, past year',
    thisMonth: 'this month, current month',
    nextMonth: 'next month, coming month',
    lastMonth: 'last month, previous month',
    today: 'today, this day, right now, tonight',
    tomorrow: 'tomorrow, tomorow, next day',
    yesterday: 'yesterday',
  },
  months:
    'january|jan, february|feb, march, april|apr, in may|of may|may #|# may, june, july, august|aug, september|sept, october|oct, november|nov, december|dec',
  dayFirst: true,
  systems: { pythagorean: 'Pythagorean', chaldean: 'Chaldean' },
  says: {
    hello:
      'Hello! Ask me about any number of this chart, a year, month or day, a side of life such as work or love, or somebody you have saved.',
    thanks: 'You are welcome. Ask on whenever you like.',
    help: 'I answer from your own chart, without a language model. You can ask: what a number means (“my Life Path”, “karmic lessons”); what it says of work, love, inner life or growth; what a year, month or day is like (“next year”, “3 May 2027”); how a number was calculated; how you get along with somebody you have saved, by the name you gave them; what a number such as 11 stands for; why another calculator shows something else. I tell no fortunes, and I do not answer questions of health, law or money.',
    unknown:
      'I could not tell what you are asking. Without a language model I understand questions about the numbers of this chart, times, sides of life, saved people and how a number was calculated. Try “What does my personal year mean for work?” or “help”.',
    fate: 'Numbers cannot tell that, and neither can I: nothing here foretells what happens, when, or with whom. What I can do is read the present from your chart, as something to think about:',
    absent:
      'This chart holds no {name}: either nothing in it counts as one, or it lacks the full name or the full birth date that it is made from.',
    seen: 'Seen from {when}, {name} is {n}: {a}.',
    howUnknown: '{name} {n} is read from the letters or digits as they stand; the chart page lists each step.',
    master: '{n} is a master number: a sum that comes to {n} is kept and not reduced to {root}.',
    meaning: 'As a {name}, {n} says: {a}.',
    inChart: 'In this chart {n} stands as {who}.',
    notInChart: 'None of the main numbers of this chart is {n}.',
    valueUnknown:
      'I know what is said of 1 to 9, 11, 22 and 33, of the karmic debts 13, 14, 16 and 19, and of compounds from 10 to 52; of {n} nothing is written.',
    compare:
      'Calculators differ because traditions do: which table gives letters their numbers, whether Y is a vowel, whether 11, 22 and 33 are kept, and whether a date is added as a whole or piece by piece. None of them is the right one; this one says which way it took. For this chart:',
    bySystem: 'By the {system} table, {name} is {n}.',
    otherWay: 'By another accepted way of counting, {name} would be {n}.',
    about: 'About {name}, told as if to {name}:',
    whom: 'Say with whom, by the name you saved them under. I can only compare people you have saved.',
    noSubject:
      'This conversation is about nobody yet. Begin one about a saved profile, or with a name and a birth date, and I can answer from its chart.',
    remembered: 'I will keep in mind: “{a}” You can see and delete what I keep at any time.',
    notRemembered: 'I keep facts about you only if you allow it, under Privacy. Nothing was kept beyond this conversation.',
  },
};
