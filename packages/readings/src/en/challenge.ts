import type { Statements } from '../knowledge.ts';

/** The lesson that returns until it is learned. */
export const challenge: Statements<'challenge'> = {
  0: {
    shadow: ['every hurdle stands open and you have to choose your own', 'you may look for obstacles only to feel you are trying'],
    inner: [
      'the lesson is to decide freely without a fence to push against',
      'you carry a small piece of every difficulty and none completely',
    ],
    practice: ['choose a single habit to work on and leave the rest', 'ask a friend which of your traits is hardest to live with'],
  },
  1: {
    shadow: ['you may shrink beside strong voices or fight them too hard', 'the will to please a powerful person can block your own'],
    inner: ['deep down you are learning that your wish is allowed to count', 'anger often shows you where you gave way too soon'],
    practice: ['state a preference today before anyone asks for it', 'hold to one harmless opinion without defending it'],
  },
  2: {
    shadow: ['one cool glance can undo an afternoon of confidence', 'comparing yourself with others comes far too easily'],
    inner: ['your task is to feel finely without taking everything to heart', 'self-respect grows as you stop reading every face'],
    practice: ['let an unanswered message rest until tomorrow', 'praise your own work once before showing it around'],
  },
  3: {
    shadow: ['the inner critic may close your mouth before you begin', 'you might scatter your gifts so that none can be judged'],
    inner: ['you are learning to say the true thing in a simple way', 'a joke that hides a wound wants another look'],
    practice: ['sing in the kitchen and do not mind who hears', 'write a clumsy first version and leave it clumsy'],
  },
  4: {
    shadow: ['work can feel like a prison or a place to avoid', 'you can drown in details or skip them all'],
    inner: ['the lesson is to love the middle of a job', 'discipline becomes kinder once you see what it protects'],
    practice: ['do a dull task until the kettle boils and then stop', 'put your keys in the same place every night'],
  },
  5: {
    shadow: ['you may cling to a branch or jump from every tree', 'pleasure can run the day while plans wait outside'],
    inner: [
      'you are slowly finding out which freedom is worth keeping',
      'the fear of missing something fades with every choice made on purpose',
    ],
    practice: ['let go of one thing you keep only from fear', 'say no to a tempting distraction just once'],
  },
  6: {
    shadow: ['high ideals can turn a loved one into a project', 'you might serve with a tight jaw and call it love'],
    inner: ['the heart learns here that others may do things differently', 'being needed and being loved are easy to mix up'],
    practice: ['let a job be done badly by somebody else', 'put down one responsibility that nobody gave you'],
  },
  7: {
    shadow: ['you may hide your feelings behind clever reasons', 'pride in standing apart can keep help from reaching you'],
    inner: ['trust has to be learned here like a foreign tongue', 'facts soothe your mind while your heart asks for something else'],
    practice: ['say once this week that you simply have no idea', 'sit quietly for a while without trying to work anything out'],
  },
  8: {
    shadow: ['you can chase control or leave every big matter to others', 'what things cost may crowd out what they mean'],
    inner: ['again and again you meet the question of enough', 'real authority grows where you stop needing to impress'],
    practice: ['lend something you value and do not ask after it', 'spend an afternoon that costs nothing and leads nowhere'],
  },
};
