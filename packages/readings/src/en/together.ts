import type { TogetherWords } from '../together-words.ts';

/** A new name, two people, a group. */
export const together: TogetherWords = {
  headings: {
    number: 'What it says',
    how: 'How we got this',
    beside: 'Beside your other numbers',
    stays: 'What stays',
    adds: 'What the new name adds',
    common: 'Common ground',
    between: 'Who stands between whom',
    lacks: 'What is missing among you',
    relation: 'The two of you together',
  },
  newName: {
    title: { named: '{name} under another name', unnamed: 'Under another name' },
    stays: [
      'The name given at birth keeps {who}: {a}.',
      '{who} stays with you whatever the new name is: {a}.',
      'Nothing takes {who} away: {a}.',
      'Underneath, {who} goes on: {a}.',
    ],
    adds: [
      'The name in use adds {who}: {a}.',
      'With the new name comes {who}: {a}.',
      '{who} is now heard as well: {a}.',
      'On top of that lies {who}: {a}.',
    ],
    same: ['Both names give the same here, {who}.', '{who} comes out alike in both names.', 'The new name repeats {who}.'],
  },
  pair: {
    relationship: ['Your two Life Paths together make {n}: {a}.', 'Added up, your Life Paths come to {n}: {a}.'],
    sameYear: [
      '{name} and {other} are both in a Personal Year {n}, so the same questions come up at the same time.',
      'A Personal Year {n} is running for {name} and for {other} alike, and much of what comes up can be shared.',
    ],
    otherYears: [
      '{name} is in a Personal Year {n} and {other} in a {m}, so it helps to ask what each of you needs now.',
      'The calendar gives {name} a {n} this year and {other} a {m}: two tempos under one roof.',
      'For {name} it is a Personal Year {n}, for {other} a {m}, and plans go better once both have been heard.',
      '{name} walks through a {n} year and {other} through a {m}, which makes a good first question over coffee.',
    ],
    fills: [
      'The name of {name} has what the name of {other} lacks: {n}.',
      'What {other} has to learn on purpose, {name} has by name: {n}.',
      '{other} can learn from {name} just by watching: {n}.',
    ],
    bothLack: [
      'Something is missing in both names, {n}, and it can be learned side by side.',
      'Neither {name} nor {other} has {n} in the name, so nobody needs to be the expert.',
    ],
  },
  relationship: {
    1: 'together you begin what neither of you would begin alone',
    2: 'as a pair you listen better than either of you does alone',
    3: 'laughter finds its way into your plans quickly',
    4: 'what the two of you build tends to stand for years',
    5: 'life between you seldom stays in one place',
    6: 'around the two of you a home soon grows',
    7: 'one room and a long silence can suit you both',
    8: 'the two of you finish what others only discuss',
    9: 'your door stands open for more people than you planned',
  },
  group: {
    common: [
      'Something you all share: {a}.',
      'Put side by side, your numbers agree on this: {a}.',
      'One thing nobody here has to explain: {a}.',
    ],
    between: [
      '{who} on one side, {other} on the other, and {name} in between: {a}.',
      'Between the two ends of the table, {who} here and {other} there, {name} can translate: {a}.',
    ],
    lacks: ['Something hardly any of you brings: {a}.', 'There is an empty chair in this circle: {a}.'],
    missing: 'No name among you holds {n}, so that takes practice on purpose.',
  },
  axes: {
    closeness: {
      low: 'each of you needs a door that closes',
      high: 'you like to do things side by side',
      bridge: 'whoever can stay near and still leave early makes room for both',
      lack: 'nobody asks loudly for company or for quiet',
      practice: 'plan one evening together that has a clear end',
    },
    order: {
      low: 'habits and plans come easily to all of you',
      high: 'you would all rather see what the day brings',
      bridge: 'a plan with open places suits both sides',
      lack: 'neither routine nor surprise has a strong voice here',
      practice: 'agree on one fixed thing for the week and leave the rest open',
    },
    voice: {
      low: 'thinking comes first and talking later',
      high: 'at your table everybody talks and most of them laugh',
      bridge: 'a good question at the right time lets quiet people speak',
      lack: 'talk and silence weigh about the same with you',
      practice: 'let each person speak for two minutes without being interrupted',
    },
    aim: {
      low: 'what a thing means matters more to you than what it brings',
      high: 'all of you like to see a result by evening',
      bridge: 'somebody who asks both why and how much keeps you together',
      lack: 'no common aim has taken a seat yet',
      practice: 'write down together why you do one thing and how you will know it is done',
    },
    pace: {
      low: 'none of you needs to be hurried',
      high: 'things move fast wherever you meet',
      bridge: 'a calm hand and a quick hand can take turns',
      lack: 'your circle has not found a speed of its own',
      practice: 'choose the speed together before the next task begins',
    },
  },
};
