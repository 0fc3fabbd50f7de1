/** What an answer must not say, by kind, and what it may. */
export const claims = {
  forbidden: {
    certainty: [
      'You will definitely find the job you want this year.',
      'Your fate is sealed by this number.',
      'There is no doubt that success is yours.',
    ],
    doom: ['You are doomed to repeat this.', 'A cursed number stands in your chart.', 'You are destined to fail in love.'],
    health: ['You will recover from cancer in spring.', 'The 7 cures depression.', 'You are pregnant.'],
    medicine: ['You can stop taking your medication now.', 'No need to see a doctor.', 'Drink tea instead of your pills.'],
    money: ['You will be rich by forty.', 'Invest your savings in bitcoin this month.', 'Guaranteed profits lie ahead.'],
    law: ['You will win the court case.', 'The judge will side with you.', 'You must sue him.'],
    love: ['You will marry next year.', 'He is cheating on you.', 'You should leave him.'],
    death: ['You will die at eighty.', 'An early death stands in the chart.'],
    child: ['Your son will be a failure.', 'Your daughter is a difficult child.'],
    insult: ['Women should obey.', 'You are a worthless person.', 'Act like a real man.'],
  },
  allowed: [
    'Numbers cannot predict what will happen.',
    'No number is bad.',
    'This is not medical advice; please ask a doctor.',
    'A 4 likes order, and a 5 likes the open road.',
    'This year invites you to rest more.',
    'I cannot say whether you will win.',
    'Your 8 is often read as a number of money and of work.',
    'Nothing here is guaranteed; it is a mirror to think with.',
    'The 7 asks what you believe in when nobody is looking.',
  ],
} as const;
