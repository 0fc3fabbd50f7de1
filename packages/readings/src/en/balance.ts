import type { Statements } from '../knowledge.ts';

/** How to come back to balance when upset. */
export const balance: Statements<'balance'> = {
  1: {
    shadow: ['being upset makes you shut the door and fight alone', 'in anger you may act before the facts are in'],
    practice: ['talk to one trusted ally before you strike back', 'walk round the block before you send that reply'],
  },
  2: {
    shadow: ['hurt feelings can drown out the actual question', 'you may give in quickly and stew slowly'],
    practice: ['name the feeling first and solve the problem after', 'look for the middle ground and stand on it yourself'],
  },
  3: {
    shadow: ['a wound may come out as sarcasm or drama', 'you can tell the tale so often that it grows'],
    practice: ['find something to smile at before you speak of it again', 'write the anger out in full and tear up the page'],
  },
  4: {
    shadow: ['in a temper you plough the same furrow over and over', 'a grudge can be stored as tidily as everything else'],
    practice: ['loosen one rule that is making the quarrel worse', 'do something with soil, dough or wood until you settle'],
  },
  5: {
    shadow: ['your first impulse under stress is the nearest exit', 'excess of any kind can pose as comfort'],
    practice: ['stay in the room a minute longer than you want', 'face the dull half of the problem before the exciting half'],
  },
  6: {
    shadow: ['you may feel guilty for trouble you did not cause', 'a quarrel at home can tilt your whole week'],
    practice: ['sort what is yours to mend from what is not', 'let a good friend look after you for an evening'],
  },
  7: {
    shadow: ['hurt can send you behind glass where nobody can follow', 'endless thinking can keep the wound open'],
    practice: ['come back to the others at a time you have announced', 'tell the simple version of what hurt'],
  },
  8: {
    shadow: ['under strain you may reach for command', 'winning the argument can matter too much for an hour'],
    practice: ['use half of the force that comes to mind', 'let the other side save face this time'],
  },
  9: {
    shadow: ['you may flee into grand views above the small real hurt', 'self-pity can dress up as pity for the whole world'],
    practice: ['bring the matter down to one person and one day', 'do a small favour for somebody else and then look again'],
  },
};
