import type { Answers } from '../words.ts';

export const answers: Answers = {
  concerns: {
    selfHarm: [
      'I am glad you wrote this, and I am sorry it hurts so much. This matters more than any number, so I will not answer with a reading.',
      'Please talk to a person now: someone you trust who can come and stay with you, or one of the lines below. You do not need the right words, and you do not have to face tonight alone. If you can, put away anything you could hurt yourself with. If you are writing about someone else, stay with them and call together.',
    ],
    violence: [
      'I am sorry this is happening. What someone does to you is not your fault, and no number explains or excuses it.',
      'You have a right to be safe. People trained for this can listen and think through next steps with you, at your pace. If someone may look at your device, delete this conversation and, if you can, call from another phone.',
    ],
    danger: [
      'This sounds urgent. Numbers cannot help here, but people can, right now.',
      'If anyone is hurt or could be, call the emergency number before anything else, and go where other people are if you can do so safely.',
    ],
    childFate: [
      'I can hear how much you care about this child. Numbers cannot tell what will become of a child, and no child should grow up under a prediction, so I leave that question open.',
      'If you are worried about health, school or safety, a pediatrician, a teacher or a family counselor can look at what is really there. If you like, ask me instead what you bring to the bond with your child.',
    ],
    youngAndSexual: [
      'Thank you for trusting me with this. I do not talk about sexual matters with or about anyone under 18, but you deserve good answers from someone you can trust.',
      'A parent, a doctor or nurse, a school counselor or a young people’s help line will listen without judging. If someone has touched you, pressures you or asks for pictures, it is not your fault: please tell an adult you trust today.',
    ],
    medical: [
      'That is a question about health or about how long a life lasts, and numbers know nothing about either. I would only be guessing, and a guess could harm you.',
      'Please ask a doctor, a midwife or a pharmacist, and change nothing about a medicine or a treatment without them. If it is urgent, call the emergency number. I am glad to look with you at what gives you calm or courage meanwhile.',
    ],
    legal: [
      'How a case ends, or what the law allows, cannot be read from numbers, and I will not guess at it.',
      'A lawyer, a legal aid office or a free advice center in your area can look at your papers. What I can do is look with you at how you deal with conflict and with waiting.',
    ],
    financial: [
      'Money decisions and winning numbers are beyond what numerology can tell. It cannot know prices, draws or what you can afford to lose, so I give no advice on them.',
      'Please talk it over with an independent adviser or your bank; if debts or gambling weigh on you, free and confidential advice services exist for exactly that. I can tell you what your numbers symbolize about your dealings with money, as something to think about.',
    ],
    dependency: [
      'I notice that a lot rests on these readings just now. They are meant for reflection and should never decide for you; you know your life better than any number does.',
      'Try settling one small thing today without asking me, and talk the bigger one over with a person who knows you. If the pull to ask again, or to spend on readings, feels too strong, a counselor or your doctor can help. A pause from here does no harm.',
    ],
  },
  young:
    'If you are under 18: tell an adult you trust, such as a parent, a teacher, a doctor or a friend’s parent. If the first one does not listen, tell another.',
  emergency: 'If you or someone else is in danger right now, call {number}.',
  emergencyAnywhere:
    'If you or someone else is in danger right now, call your local emergency number: 112 works in all of Europe and on many mobile networks elsewhere, 911 in much of the Americas.',
  linesHeading: 'People you can reach:',
  audiences: {
    anyone: 'for anyone who needs to talk',
    suicide: 'for thoughts of suicide and crisis',
    violence: 'for violence at home and abuse',
    young: 'for children and young people',
  },
  dayAndNight: 'day and night',
  directory: 'Help lines in other countries: {address}',
};
