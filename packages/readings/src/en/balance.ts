import type { Statements } from '../knowledge.ts';

/** How to come back to balance when upset. */
export const balance: Statements<'balance'> = {
  1: {
    shadow: ['being upset makes you shut the door and fight alone', 'in anger you may act before the facts are in'],
    gift: ['a single brave decision puts the ground back under you', 'you right yourself by doing rather than by sulking'],
    relationships: [
      'those who love you give you room and then a straight question',
      'a quarrel ends sooner when you own your mistake first',
    ],
    work: ['being asked for your own idea sweetens a sour afternoon', 'on crooked days a fresh task rights you sooner than a meeting'],
    inner: ['under your anger stands a child who wants to choose', 'you hate feeling small more than you hate being mistaken'],
    practice: ['talk to one trusted ally before you strike back', 'walk round the block before you send that reply'],
  },
  2: {
    shadow: ['hurt feelings can drown out the actual question', 'you may give in quickly and stew slowly'],
    gift: ['you find your feet by hearing the other half of the story', 'your gentleness returns as soon as nobody shouts'],
    relationships: [
      'an apology with eye contact works wonders on your bruises',
      'you soften while drying the dishes beside someone you trust',
    ],
    work: ['a kind remark in the corridor straightens your whole shift', 'you regain your rhythm by working in step with another person'],
    inner: ['a sharp reply goes on ringing in you like a struck glass', 'you long to be asked by somebody who waits for the answer'],
    practice: ['name the feeling first and solve the problem after', 'look for the middle ground and stand on it yourself'],
  },
  3: {
    shadow: ['a wound may come out as sarcasm or drama', 'you can tell the tale so often that it grows'],
    gift: ['your sense of the ridiculous is the first to get up again', 'you sing, scribble or gossip yourself back into good shape'],
    relationships: ['friends cheer you up by playing along with your nonsense', 'after a row you return with a funny face and a pastry'],
    work: ['a splash of colour on the page rescues your grey morning', 'you recover from criticism by making the next thing livelier'],
    inner: ['behind your jokes somebody small is waiting to be hugged', 'your mood brightens the instant somebody truly listens'],
    practice: ['find something to smile at before you speak of it again', 'write the anger out in full and tear up the page'],
  },
  4: {
    shadow: ['in a temper you plough the same furrow over and over', 'a grudge can be stored as tidily as everything else'],
    gift: ['hands in dishwater bring your head back to the facts', 'you regain your footing by putting one thing straight'],
    relationships: ['your friends help by turning up exactly when they said', 'reliable people calm you more than sympathetic ones'],
    work: ['you sharpen pencils one by one until the plan comes back', 'a clear instruction is to you what sweet tea is to others'],
    inner: ['upset feels to you like a drawer that refuses to close', 'you search the rubble for the rule that somebody broke'],
    practice: ['loosen one rule that is making the quarrel worse', 'do something with soil, dough or wood until you settle'],
  },
  5: {
    shadow: ['your first impulse under stress is the nearest exit', 'excess of any kind can pose as comfort'],
    gift: ['ten minutes of open sky are enough to turn you round', 'you shake off a foul mood as a dog shakes off rain'],
    relationships: [
      'you can be reached again once nobody is holding your sleeve',
      'a friend with a silly suggestion beats a friend with advice',
    ],
    work: ['swapping tasks for an hour brings your good humour back', 'you untangle a failed job by trying it the wrong way round'],
    inner: ['feeling trapped hurts you more than the thing that happened', 'your unrest settles as soon as you know where the exit is'],
    practice: ['stay in the room a minute longer than you want', 'face the dull half of the problem before the exciting half'],
  },
  6: {
    shadow: ['you may feel guilty for trouble you did not cause', 'a quarrel at home can tilt your whole week'],
    gift: ['looking after a geranium can put your heart back in order', 'a table laid with care restores your faith in the evening'],
    relationships: [
      'you are yourself again once everybody is speaking to everybody',
      'those near you would rather see the frown than hear the sigh',
    ],
    work: ['a fair share of the load brings peace back into your day', 'you steady yourself by doing one task lovingly and well'],
    inner: ['guilt knocks at your house even when it meant next door', 'you feel whole again the minute someone needs your soup'],
    practice: ['sort what is yours to mend from what is not', 'let a good friend look after you for an evening'],
  },
  7: {
    shadow: ['hurt can send you behind glass where nobody can follow', 'endless thinking can keep the wound open'],
    gift: ['a shut door and a pot of tea are half the way home', 'you come back from silence with the missing piece in hand'],
    relationships: [
      'a note under your door reaches you where a speech would not',
      'you return to people sooner when no one counts the hours',
    ],
    work: ['an upset shrinks when you may study what really went wrong', 'quiet corners save more of your days than pep talks do'],
    inner: ['you ask why three times before you ask how it feels', 'far below the hurt you keep a room with no clock'],
    practice: ['come back to the others at a time you have announced', 'tell the simple version of what hurt'],
  },
  8: {
    shadow: ['under strain you may reach for command', 'winning the argument can matter too much for an hour'],
    gift: ['you recover by settling one account fairly and in full', 'a hill to climb turns your temper into useful steam'],
    relationships: ['those near you can win you back with plain respect', 'you unbend when somebody you trust pats the seat beside them'],
    work: ['things look up once you finish what lies in your power', 'you get your grip back by delegating the thing that galls you'],
    inner: ['losing face stings you longer than losing the thing itself', 'behind your iron tone a tired worker asks for a chair'],
    practice: ['use half of the force that comes to mind', 'let the other side save face this time'],
  },
  9: {
    shadow: ['you may flee into grand views above the small real hurt', 'self-pity can dress up as pity for the whole world'],
    gift: ['one look at the stars takes the sting out of your trouble', 'you mend a spoilt morning by being of use to someone'],
    relationships: ['you make up with people by remembering who they were to you', 'a shared memory and a long hug end your quarrels best'],
    work: ['knowing who will benefit brings you back to your bench', 'you drop yesterday’s failure as one puts down a heavy bag'],
    inner: ['your sadness has the size of an opera and passes like one', 'you feel better once you have forgiven more than you meant to'],
    practice: ['bring the matter down to one person and one day', 'do a small favour for somebody else and then look again'],
  },
};
